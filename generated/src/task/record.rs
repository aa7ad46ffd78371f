// Written by codegen; do not edit.
//! A record of `Task` as it is read.
use super::picklists;
/// A record of `Task`, as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Debug, Clone, Default, ::sobjects::__serde::Deserialize)]
#[serde(crate = "::sobjects::__serde")]
pub struct Task {
    /// Account ID: reference, to `Account`, read only.
    #[serde(rename = "AccountId")]
    pub account_id: Option<::sobjects::Id>,
    /// Due Date Only: date.
    #[serde(rename = "ActivityDate")]
    pub activity_date: Option<::sobjects::Date>,
    /// Call Result: string(255).
    #[serde(rename = "CallDisposition")]
    pub call_disposition: Option<String>,
    /// Call Duration: int.
    #[serde(rename = "CallDurationInSeconds")]
    pub call_duration_in_seconds: Option<i64>,
    /// Call Object Identifier: string(255).
    #[serde(rename = "CallObject")]
    pub call_object: Option<String>,
    /// Call Type: restricted picklist.
    ///
    /// Values: `Internal`, `Inbound`, `Outbound`.
    #[serde(rename = "CallType")]
    pub call_type: Option<picklists::CallType>,
    /// Completed Date: datetime, read only.
    #[serde(rename = "CompletedDateTime")]
    pub completed_date_time: Option<::sobjects::DateTime>,
    /// Created By ID: reference, to `User`, read only.
    #[serde(rename = "CreatedById")]
    pub created_by_id: Option<::sobjects::Id>,
    /// Created Date: datetime, read only.
    #[serde(rename = "CreatedDate")]
    pub created_date: Option<::sobjects::DateTime>,
    /// Description: textarea(32000).
    #[serde(rename = "Description")]
    pub description: Option<String>,
    /// Activity ID: id, read only.
    #[serde(rename = "Id")]
    pub id: Option<::sobjects::Id>,
    /// Archived: boolean, read only.
    #[serde(rename = "IsArchived")]
    pub is_archived: Option<bool>,
    /// Closed: boolean, read only.
    #[serde(rename = "IsClosed")]
    pub is_closed: Option<bool>,
    /// Deleted: boolean, read only.
    #[serde(rename = "IsDeleted")]
    pub is_deleted: Option<bool>,
    /// High Priority: boolean, read only.
    #[serde(rename = "IsHighPriority")]
    pub is_high_priority: Option<bool>,
    /// Create Recurring Series of Tasks: boolean, set on creation only.
    #[serde(rename = "IsRecurrence")]
    pub is_recurrence: Option<bool>,
    /// Reminder Set: boolean.
    #[serde(rename = "IsReminderSet")]
    pub is_reminder_set: Option<bool>,
    /// Last Modified By ID: reference, to `User`, read only.
    #[serde(rename = "LastModifiedById")]
    pub last_modified_by_id: Option<::sobjects::Id>,
    /// Last Modified Date: datetime, read only.
    #[serde(rename = "LastModifiedDate")]
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Assigned To ID: reference, to `Group` or `User`.
    #[serde(rename = "OwnerId")]
    pub owner_id: Option<::sobjects::Id>,
    /// Priority: picklist.
    ///
    /// Values: `High`, `Normal`, `Low`.
    #[serde(rename = "Priority")]
    pub priority: Option<picklists::Priority>,
    /// Recurrence Activity ID: reference, to `Task`, read only.
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
    /// Repeat This Task: restricted picklist.
    ///
    /// Values: `RecurrenceRegenerateAfterDueDate`, `RecurrenceRegenerateAfterToday`, `RecurrenceRegenerated`.
    #[serde(rename = "RecurrenceRegeneratedType")]
    pub recurrence_regenerated_type: Option<picklists::RecurrenceRegeneratedType>,
    /// Recurrence Start: date.
    #[serde(rename = "RecurrenceStartDateOnly")]
    pub recurrence_start_date_only: Option<::sobjects::Date>,
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
    /// Status: picklist.
    ///
    /// Values: `Not Started`, `In Progress`, `Completed`, `Waiting on someone else`, `Deferred`.
    #[serde(rename = "Status")]
    pub status: Option<picklists::Status>,
    /// Subject: combobox.
    ///
    /// Values: `Call`, `Send Letter`, `Send Quote`, `Other`.
    #[serde(rename = "Subject")]
    pub subject: Option<String>,
    /// System Modstamp: datetime, read only.
    #[serde(rename = "SystemModstamp")]
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Task Subtype: restricted picklist, set on creation only.
    ///
    /// Values: `Task`, `Email`, `ListEmail`, `Cadence`, `Call`.
    #[serde(rename = "TaskSubtype")]
    pub task_subtype: Option<picklists::TaskSubtype>,
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
    /// Records of `Task` that refer to it by `RecurrenceActivityId`.
    #[cfg(feature = "task")]
    #[serde(rename = "RecurringTasks")]
    pub recurring_tasks: Option<
        ::sobjects::Related<::sobjects::Children<super::super::task::Task>>,
    >,
}
impl ::sobjects::SObject for Task {
    const NAME: &'static str = "Task";
    type Field = super::TaskField;
    type Create = super::TaskCreate;
    type Update = super::TaskUpdate;
    fn object() -> &'static ::sobjects::Object {
        static OBJECT: ::sobjects::Object = super::super::catalog::task::OBJECT;
        &OBJECT
    }
}
