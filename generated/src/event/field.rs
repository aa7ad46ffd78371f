// Written by codegen; do not edit.
//! The fields of `Event`.
/// A field of `Event`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EventField {
    /// Account ID: reference, to `Account`, read only.
    AccountId,
    /// Due Date Only: date.
    ActivityDate,
    /// Due Date Time: datetime.
    ActivityDateTime,
    /// Created By ID: reference, to `User`, read only.
    CreatedById,
    /// Created Date: datetime, read only.
    CreatedDate,
    /// Description: textarea(32000).
    Description,
    /// Duration: int.
    DurationInMinutes,
    /// End Date: date, read only.
    EndDate,
    /// End Date Time: datetime.
    EndDateTime,
    /// Event Subtype: restricted picklist, set on creation only.
    ///
    /// Values: `Event`.
    EventSubtype,
    /// Group Event Type: restricted picklist, read only, default `0`.
    ///
    /// Values: `0`, `1`, `2`, `3`.
    GroupEventType,
    /// Activity ID: id, read only.
    Id,
    /// All-Day Event: boolean.
    IsAllDayEvent,
    /// Archived: boolean, read only.
    IsArchived,
    /// Is Child: boolean, read only.
    IsChild,
    /// Deleted: boolean, read only.
    IsDeleted,
    /// Is Group Event: boolean, read only.
    IsGroupEvent,
    /// Private: boolean.
    IsPrivate,
    /// Create Recurring Series of Events: boolean, set on creation only.
    IsRecurrence,
    /// Repeat: boolean, read only.
    IsRecurrence2,
    /// Is Exception: boolean, read only.
    IsRecurrence2Exception,
    /// Historical Event, Not Following Recurrence: boolean, read only.
    IsRecurrence2Exclusion,
    /// Reminder Set: boolean.
    IsReminderSet,
    /// Last Modified By ID: reference, to `User`, read only.
    LastModifiedById,
    /// Last Modified Date: datetime, read only.
    LastModifiedDate,
    /// Location: string(255).
    Location,
    /// Assigned To ID: reference, to `Calendar` or `User`.
    OwnerId,
    /// Recurrence Pattern Start Date: datetime, read only.
    Recurrence2PatternStartDate,
    /// Recurrence Pattern: textarea(512), set on creation only.
    Recurrence2PatternText,
    /// Recurrence Pattern Time Zone Reference: string(255), read only.
    Recurrence2PatternTimeZone,
    /// Pattern Version: restricted picklist, read only.
    ///
    /// Values: `1`, `2`.
    Recurrence2PatternVersion,
    /// Recurrence Activity ID: reference, to `Event`, read only.
    RecurrenceActivityId,
    /// Recurrence Day of Month: int.
    RecurrenceDayOfMonth,
    /// Recurrence Day of Week Mask: int.
    RecurrenceDayOfWeekMask,
    /// Recurrence End: date.
    RecurrenceEndDateOnly,
    /// Recurrence Instance: restricted picklist.
    ///
    /// Values: `First`, `Second`, `Third`, `Fourth`, `Last`.
    RecurrenceInstance,
    /// Recurrence Interval: int.
    RecurrenceInterval,
    /// Recurrence Month of Year: restricted picklist.
    ///
    /// Values: `January`, `February`, `March`, `April`, `May`, `June`, `July`, `August`, `September`, `October`, `November`, `December`.
    RecurrenceMonthOfYear,
    /// Recurrence Start: datetime.
    RecurrenceStartDateTime,
    /// Recurrence Time Zone: restricted picklist.
    ///
    /// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
    RecurrenceTimeZoneSidKey,
    /// Recurrence Type: restricted picklist.
    ///
    /// Values: `RecursDaily`, `RecursEveryWeekday`, `RecursMonthly`, `RecursMonthlyNth`, `RecursWeekly`, `RecursYearly`, `RecursYearlyNth`.
    RecurrenceType,
    /// Reminder Date/Time: datetime.
    ReminderDateTime,
    /// Show Time As: restricted picklist, default `Busy`.
    ///
    /// Values: `Busy`, `OutOfOffice`, `Free`.
    ShowAs,
    /// Start Date Time: datetime.
    StartDateTime,
    /// Subject: combobox.
    ///
    /// Values: `Call`, `Email`, `Meeting`, `Send Letter/Quote`, `Other`.
    Subject,
    /// System Modstamp: datetime, read only.
    SystemModstamp,
    /// Related To ID: reference, to `Account` or `Asset` or `Campaign` or `Case` or `Contract` or `Opportunity` or `Order` or `Product2` or `Solution`.
    WhatId,
    /// Name ID: reference, to `Contact` or `Lead`.
    WhoId,
}
impl ::sobjects::FieldName for EventField {
    const ALL: &'static [Self] = &[
        Self::AccountId,
        Self::ActivityDate,
        Self::ActivityDateTime,
        Self::CreatedById,
        Self::CreatedDate,
        Self::Description,
        Self::DurationInMinutes,
        Self::EndDate,
        Self::EndDateTime,
        Self::EventSubtype,
        Self::GroupEventType,
        Self::Id,
        Self::IsAllDayEvent,
        Self::IsArchived,
        Self::IsChild,
        Self::IsDeleted,
        Self::IsGroupEvent,
        Self::IsPrivate,
        Self::IsRecurrence,
        Self::IsRecurrence2,
        Self::IsRecurrence2Exception,
        Self::IsRecurrence2Exclusion,
        Self::IsReminderSet,
        Self::LastModifiedById,
        Self::LastModifiedDate,
        Self::Location,
        Self::OwnerId,
        Self::Recurrence2PatternStartDate,
        Self::Recurrence2PatternText,
        Self::Recurrence2PatternTimeZone,
        Self::Recurrence2PatternVersion,
        Self::RecurrenceActivityId,
        Self::RecurrenceDayOfMonth,
        Self::RecurrenceDayOfWeekMask,
        Self::RecurrenceEndDateOnly,
        Self::RecurrenceInstance,
        Self::RecurrenceInterval,
        Self::RecurrenceMonthOfYear,
        Self::RecurrenceStartDateTime,
        Self::RecurrenceTimeZoneSidKey,
        Self::RecurrenceType,
        Self::ReminderDateTime,
        Self::ShowAs,
        Self::StartDateTime,
        Self::Subject,
        Self::SystemModstamp,
        Self::WhatId,
        Self::WhoId,
    ];
    fn api_name(self) -> &'static str {
        match self {
            Self::AccountId => "AccountId",
            Self::ActivityDate => "ActivityDate",
            Self::ActivityDateTime => "ActivityDateTime",
            Self::CreatedById => "CreatedById",
            Self::CreatedDate => "CreatedDate",
            Self::Description => "Description",
            Self::DurationInMinutes => "DurationInMinutes",
            Self::EndDate => "EndDate",
            Self::EndDateTime => "EndDateTime",
            Self::EventSubtype => "EventSubtype",
            Self::GroupEventType => "GroupEventType",
            Self::Id => "Id",
            Self::IsAllDayEvent => "IsAllDayEvent",
            Self::IsArchived => "IsArchived",
            Self::IsChild => "IsChild",
            Self::IsDeleted => "IsDeleted",
            Self::IsGroupEvent => "IsGroupEvent",
            Self::IsPrivate => "IsPrivate",
            Self::IsRecurrence => "IsRecurrence",
            Self::IsRecurrence2 => "IsRecurrence2",
            Self::IsRecurrence2Exception => "IsRecurrence2Exception",
            Self::IsRecurrence2Exclusion => "IsRecurrence2Exclusion",
            Self::IsReminderSet => "IsReminderSet",
            Self::LastModifiedById => "LastModifiedById",
            Self::LastModifiedDate => "LastModifiedDate",
            Self::Location => "Location",
            Self::OwnerId => "OwnerId",
            Self::Recurrence2PatternStartDate => "Recurrence2PatternStartDate",
            Self::Recurrence2PatternText => "Recurrence2PatternText",
            Self::Recurrence2PatternTimeZone => "Recurrence2PatternTimeZone",
            Self::Recurrence2PatternVersion => "Recurrence2PatternVersion",
            Self::RecurrenceActivityId => "RecurrenceActivityId",
            Self::RecurrenceDayOfMonth => "RecurrenceDayOfMonth",
            Self::RecurrenceDayOfWeekMask => "RecurrenceDayOfWeekMask",
            Self::RecurrenceEndDateOnly => "RecurrenceEndDateOnly",
            Self::RecurrenceInstance => "RecurrenceInstance",
            Self::RecurrenceInterval => "RecurrenceInterval",
            Self::RecurrenceMonthOfYear => "RecurrenceMonthOfYear",
            Self::RecurrenceStartDateTime => "RecurrenceStartDateTime",
            Self::RecurrenceTimeZoneSidKey => "RecurrenceTimeZoneSidKey",
            Self::RecurrenceType => "RecurrenceType",
            Self::ReminderDateTime => "ReminderDateTime",
            Self::ShowAs => "ShowAs",
            Self::StartDateTime => "StartDateTime",
            Self::Subject => "Subject",
            Self::SystemModstamp => "SystemModstamp",
            Self::WhatId => "WhatId",
            Self::WhoId => "WhoId",
        }
    }
    fn facts(self) -> &'static ::sobjects::Field {
        &super::super::catalog::event::FIELDS[self as usize]
    }
}
