// Written by codegen; do not edit.
//! A record of `Event` as it is read.
use super::picklists;
/// A record of `Event`, as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Deserialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct Event {
    /// Account ID: reference, to `Account`, read only.
    #[serde(rename = "AccountId")]
    pub account_id: Option<::sobjects::Id>,
    /// Due Date Only: date.
    #[serde(rename = "ActivityDate")]
    pub activity_date: Option<::sobjects::Date>,
    /// Due Date Time: datetime.
    #[serde(rename = "ActivityDateTime")]
    pub activity_date_time: Option<::sobjects::DateTime>,
    /// Created By ID: reference, to `User`, read only.
    #[serde(rename = "CreatedById")]
    pub created_by_id: Option<::sobjects::Id>,
    /// Created Date: datetime, read only.
    #[serde(rename = "CreatedDate")]
    pub created_date: Option<::sobjects::DateTime>,
    /// Description: textarea(32000).
    #[serde(rename = "Description")]
    pub description: Option<String>,
    /// Duration: int.
    #[serde(rename = "DurationInMinutes")]
    pub duration_in_minutes: Option<i64>,
    /// End Date: date, read only.
    #[serde(rename = "EndDate")]
    pub end_date: Option<::sobjects::Date>,
    /// End Date Time: datetime.
    #[serde(rename = "EndDateTime")]
    pub end_date_time: Option<::sobjects::DateTime>,
    /// Event Subtype: restricted picklist, set on creation only.
    ///
    /// Values: `Event`.
    #[serde(rename = "EventSubtype")]
    pub event_subtype: Option<picklists::EventSubtype>,
    /// Group Event Type: restricted picklist, read only.
    ///
    /// Values: `0`, `1`, `2`, `3`.
    #[serde(rename = "GroupEventType")]
    pub group_event_type: Option<picklists::GroupEventType>,
    /// Activity ID: id, read only.
    #[serde(rename = "Id")]
    pub id: Option<::sobjects::Id>,
    /// All-Day Event: boolean.
    #[serde(rename = "IsAllDayEvent")]
    pub is_all_day_event: Option<bool>,
    /// Archived: boolean, read only.
    #[serde(rename = "IsArchived")]
    pub is_archived: Option<bool>,
    /// Is Child: boolean, read only.
    #[serde(rename = "IsChild")]
    pub is_child: Option<bool>,
    /// Deleted: boolean, read only.
    #[serde(rename = "IsDeleted")]
    pub is_deleted: Option<bool>,
    /// Is Group Event: boolean, read only.
    #[serde(rename = "IsGroupEvent")]
    pub is_group_event: Option<bool>,
    /// Private: boolean.
    #[serde(rename = "IsPrivate")]
    pub is_private: Option<bool>,
    /// Create Recurring Series of Events: boolean, set on creation only.
    #[serde(rename = "IsRecurrence")]
    pub is_recurrence: Option<bool>,
    /// Repeat: boolean, read only.
    #[serde(rename = "IsRecurrence2")]
    pub is_recurrence2: Option<bool>,
    /// Is Exception: boolean, read only.
    #[serde(rename = "IsRecurrence2Exception")]
    pub is_recurrence2_exception: Option<bool>,
    /// Historical Event, Not Following Recurrence: boolean, read only.
    #[serde(rename = "IsRecurrence2Exclusion")]
    pub is_recurrence2_exclusion: Option<bool>,
    /// Reminder Set: boolean.
    #[serde(rename = "IsReminderSet")]
    pub is_reminder_set: Option<bool>,
    /// Last Modified By ID: reference, to `User`, read only.
    #[serde(rename = "LastModifiedById")]
    pub last_modified_by_id: Option<::sobjects::Id>,
    /// Last Modified Date: datetime, read only.
    #[serde(rename = "LastModifiedDate")]
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Location: string(255).
    #[serde(rename = "Location")]
    pub location: Option<String>,
    /// Assigned To ID: reference, to `Calendar` or `User`.
    #[serde(rename = "OwnerId")]
    pub owner_id: Option<::sobjects::Id>,
    /// Recurrence Pattern Start Date: datetime, read only.
    #[serde(rename = "Recurrence2PatternStartDate")]
    pub recurrence2_pattern_start_date: Option<::sobjects::DateTime>,
    /// Recurrence Pattern: textarea(512), set on creation only.
    #[serde(rename = "Recurrence2PatternText")]
    pub recurrence2_pattern_text: Option<String>,
    /// Recurrence Pattern Time Zone Reference: string(255), read only.
    #[serde(rename = "Recurrence2PatternTimeZone")]
    pub recurrence2_pattern_time_zone: Option<String>,
    /// Pattern Version: restricted picklist, read only.
    ///
    /// Values: `1`, `2`.
    #[serde(rename = "Recurrence2PatternVersion")]
    pub recurrence2_pattern_version: Option<picklists::Recurrence2PatternVersion>,
    /// Recurrence Activity ID: reference, to `Event`, read only.
    #[serde(rename = "RecurrenceActivityId")]
    pub recurrence_activity_id: Option<::sobjects::Id>,
    /// Recurrence Day of Month: int.
    #[serde(rename = "RecurrenceDayOfMonth")]
    pub recurrence_day_of_month: Option<i64>,
    /// Recurrence Day of Week Mask: int.
    #[serde(rename = "RecurrenceDayOfWeekMask")]
    pub recurrence_day_of_week_mask: Option<i64>,
    /// Recurrence End: date.
    #[serde(rename = "RecurrenceEndDateOnly")]
    pub recurrence_end_date_only: Option<::sobjects::Date>,
    /// Recurrence Instance: restricted picklist.
    ///
    /// Values: `First`, `Second`, `Third`, `Fourth`, `Last`.
    #[serde(rename = "RecurrenceInstance")]
    pub recurrence_instance: Option<picklists::RecurrenceInstance>,
    /// Recurrence Interval: int.
    #[serde(rename = "RecurrenceInterval")]
    pub recurrence_interval: Option<i64>,
    /// Recurrence Month of Year: restricted picklist.
    ///
    /// Values: `January`, `February`, `March`, `April`, `May`, `June`, `July`, `August`, `September`, `October`, `November`, `December`.
    #[serde(rename = "RecurrenceMonthOfYear")]
    pub recurrence_month_of_year: Option<picklists::RecurrenceMonthOfYear>,
    /// Recurrence Start: datetime.
    #[serde(rename = "RecurrenceStartDateTime")]
    pub recurrence_start_date_time: Option<::sobjects::DateTime>,
    /// Recurrence Time Zone: restricted picklist.
    ///
    /// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
    #[serde(rename = "RecurrenceTimeZoneSidKey")]
    pub recurrence_time_zone_sid_key: Option<picklists::RecurrenceTimeZoneSidKey>,
    /// Recurrence Type: restricted picklist.
    ///
    /// Values: `RecursDaily`, `RecursEveryWeekday`, `RecursMonthly`, `RecursMonthlyNth`, `RecursWeekly`, `RecursYearly`, `RecursYearlyNth`.
    #[serde(rename = "RecurrenceType")]
    pub recurrence_type: Option<picklists::RecurrenceType>,
    /// Reminder Date/Time: datetime.
    #[serde(rename = "ReminderDateTime")]
    pub reminder_date_time: Option<::sobjects::DateTime>,
    /// Show Time As: restricted picklist.
    ///
    /// Values: `Busy`, `OutOfOffice`, `Free`.
    #[serde(rename = "ShowAs")]
    pub show_as: Option<picklists::ShowAs>,
    /// Start Date Time: datetime.
    #[serde(rename = "StartDateTime")]
    pub start_date_time: Option<::sobjects::DateTime>,
    /// Subject: combobox.
    ///
    /// Values: `Call`, `Email`, `Meeting`, `Send Letter/Quote`, `Other`.
    #[serde(rename = "Subject")]
    pub subject: Option<String>,
    /// System Modstamp: datetime, read only.
    #[serde(rename = "SystemModstamp")]
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Related To ID: reference, to `Account` or `Asset` or `Campaign` or `Case` or `Contract` or `Opportunity` or `Order` or `Product2` or `Solution`.
    #[serde(rename = "WhatId")]
    pub what_id: Option<::sobjects::Id>,
    /// Name ID: reference, to `Contact` or `Lead`.
    #[serde(rename = "WhoId")]
    pub who_id: Option<::sobjects::Id>,
    /// The record that `AccountId` refers to.
    #[cfg(feature = "account")]
    #[serde(rename = "Account")]
    pub account: Option<::sobjects::Related<super::super::account::Account>>,
    /// The record that `CreatedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "CreatedBy")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `LastModifiedById` refers to.
    #[cfg(feature = "user")]
    #[serde(rename = "LastModifiedBy")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `OwnerId` refers to.
    #[serde(rename = "Owner")]
    pub owner: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `WhatId` refers to.
    #[serde(rename = "What")]
    pub what: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `WhoId` refers to.
    #[serde(rename = "Who")]
    pub who: Option<::sobjects::Related<::sobjects::Record>>,
    /// Records of `ContentDocumentLink` that refer to it by `LinkedEntityId`.
    #[cfg(feature = "content_document_link")]
    #[serde(rename = "ContentDocumentLinks")]
    pub content_document_links: Option<
        ::sobjects::Related<
            ::sobjects::Children<
                super::super::content_document_link::ContentDocumentLink,
            >,
        >,
    >,
    /// Records of `Event` that refer to it by `RecurrenceActivityId`.
    #[cfg(feature = "event")]
    #[serde(rename = "RecurringEvents")]
    pub recurring_events: Option<
        ::sobjects::Related<::sobjects::Children<super::super::event::Event>>,
    >,
}
impl ::sobjects::SObject for Event {
    const NAME: &'static str = "Event";
    type Field = super::EventField;
    type Create = super::EventCreate;
    type Update = super::EventUpdate;
    fn object() -> &'static ::sobjects::Object {
        static OBJECT: ::sobjects::Object = super::super::catalog::event::OBJECT;
        &OBJECT
    }
}
