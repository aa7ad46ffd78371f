// Written by codegen; do not edit.
//! The fields of `Task`.
/// A field of `Task`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TaskField {
    /// Account ID: reference, to `Account`, read only.
    AccountId,
    /// Due Date Only: date.
    ActivityDate,
    /// Call Result: string(255).
    CallDisposition,
    /// Call Duration: int.
    CallDurationInSeconds,
    /// Call Object Identifier: string(255).
    CallObject,
    /// Call Type: restricted picklist.
    ///
    /// Values: `Internal`, `Inbound`, `Outbound`.
    CallType,
    /// Completed Date: datetime, read only.
    CompletedDateTime,
    /// Created By ID: reference, to `User`, read only.
    CreatedById,
    /// Created Date: datetime, read only.
    CreatedDate,
    /// Description: textarea(32000).
    Description,
    /// Activity ID: id, read only.
    Id,
    /// Archived: boolean, read only.
    IsArchived,
    /// Closed: boolean, read only.
    IsClosed,
    /// Deleted: boolean, read only.
    IsDeleted,
    /// High Priority: boolean, read only.
    IsHighPriority,
    /// Create Recurring Series of Tasks: boolean, set on creation only.
    IsRecurrence,
    /// Reminder Set: boolean.
    IsReminderSet,
    /// Last Modified By ID: reference, to `User`, read only.
    LastModifiedById,
    /// Last Modified Date: datetime, read only.
    LastModifiedDate,
    /// Assigned To ID: reference, to `Group` or `User`.
    OwnerId,
    /// Priority: picklist, default `Normal`.
    ///
    /// Values: `High`, `Normal`, `Low`.
    Priority,
    /// Recurrence Activity ID: reference, to `Task`, read only.
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
    /// Repeat This Task: restricted picklist.
    ///
    /// Values: `RecurrenceRegenerateAfterDueDate`, `RecurrenceRegenerateAfterToday`, `RecurrenceRegenerated`.
    RecurrenceRegeneratedType,
    /// Recurrence Start: date.
    RecurrenceStartDateOnly,
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
    /// Status: picklist, default `Not Started`.
    ///
    /// Values: `Not Started`, `In Progress`, `Completed`, `Waiting on someone else`, `Deferred`.
    Status,
    /// Subject: combobox.
    ///
    /// Values: `Call`, `Send Letter`, `Send Quote`, `Other`.
    Subject,
    /// System Modstamp: datetime, read only.
    SystemModstamp,
    /// Task Subtype: restricted picklist, set on creation only.
    ///
    /// Values: `Task`, `Email`, `ListEmail`, `Cadence`, `Call`.
    TaskSubtype,
    /// Related To ID: reference, to `Account` or `Asset` or `Campaign` or `Case` or `Contract` or `Opportunity` or `Order` or `Product2` or `Solution`.
    WhatId,
    /// Name ID: reference, to `Contact` or `Lead`.
    WhoId,
}
impl ::sobjects::FieldName for TaskField {
    const ALL: &'static [Self] = &[
        Self::AccountId,
        Self::ActivityDate,
        Self::CallDisposition,
        Self::CallDurationInSeconds,
        Self::CallObject,
        Self::CallType,
        Self::CompletedDateTime,
        Self::CreatedById,
        Self::CreatedDate,
        Self::Description,
        Self::Id,
        Self::IsArchived,
        Self::IsClosed,
        Self::IsDeleted,
        Self::IsHighPriority,
        Self::IsRecurrence,
        Self::IsReminderSet,
        Self::LastModifiedById,
        Self::LastModifiedDate,
        Self::OwnerId,
        Self::Priority,
        Self::RecurrenceActivityId,
        Self::RecurrenceDayOfMonth,
        Self::RecurrenceDayOfWeekMask,
        Self::RecurrenceEndDateOnly,
        Self::RecurrenceInstance,
        Self::RecurrenceInterval,
        Self::RecurrenceMonthOfYear,
        Self::RecurrenceRegeneratedType,
        Self::RecurrenceStartDateOnly,
        Self::RecurrenceTimeZoneSidKey,
        Self::RecurrenceType,
        Self::ReminderDateTime,
        Self::Status,
        Self::Subject,
        Self::SystemModstamp,
        Self::TaskSubtype,
        Self::WhatId,
        Self::WhoId,
    ];
    fn api_name(self) -> &'static str {
        match self {
            Self::AccountId => "AccountId",
            Self::ActivityDate => "ActivityDate",
            Self::CallDisposition => "CallDisposition",
            Self::CallDurationInSeconds => "CallDurationInSeconds",
            Self::CallObject => "CallObject",
            Self::CallType => "CallType",
            Self::CompletedDateTime => "CompletedDateTime",
            Self::CreatedById => "CreatedById",
            Self::CreatedDate => "CreatedDate",
            Self::Description => "Description",
            Self::Id => "Id",
            Self::IsArchived => "IsArchived",
            Self::IsClosed => "IsClosed",
            Self::IsDeleted => "IsDeleted",
            Self::IsHighPriority => "IsHighPriority",
            Self::IsRecurrence => "IsRecurrence",
            Self::IsReminderSet => "IsReminderSet",
            Self::LastModifiedById => "LastModifiedById",
            Self::LastModifiedDate => "LastModifiedDate",
            Self::OwnerId => "OwnerId",
            Self::Priority => "Priority",
            Self::RecurrenceActivityId => "RecurrenceActivityId",
            Self::RecurrenceDayOfMonth => "RecurrenceDayOfMonth",
            Self::RecurrenceDayOfWeekMask => "RecurrenceDayOfWeekMask",
            Self::RecurrenceEndDateOnly => "RecurrenceEndDateOnly",
            Self::RecurrenceInstance => "RecurrenceInstance",
            Self::RecurrenceInterval => "RecurrenceInterval",
            Self::RecurrenceMonthOfYear => "RecurrenceMonthOfYear",
            Self::RecurrenceRegeneratedType => "RecurrenceRegeneratedType",
            Self::RecurrenceStartDateOnly => "RecurrenceStartDateOnly",
            Self::RecurrenceTimeZoneSidKey => "RecurrenceTimeZoneSidKey",
            Self::RecurrenceType => "RecurrenceType",
            Self::ReminderDateTime => "ReminderDateTime",
            Self::Status => "Status",
            Self::Subject => "Subject",
            Self::SystemModstamp => "SystemModstamp",
            Self::TaskSubtype => "TaskSubtype",
            Self::WhatId => "WhatId",
            Self::WhoId => "WhoId",
        }
    }
    fn facts(self) -> &'static ::sobjects::Field {
        &super::super::catalog::task::FIELDS[self as usize]
    }
}
