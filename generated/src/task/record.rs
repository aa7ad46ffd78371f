// Written by codegen; do not edit.
//! A record of `Task` as it is read.
use super::picklists;
use super::references;
/// A record of `Task`, as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Clone, Default)]
pub struct Task {
    /// Account ID: reference, to `Account`, read only.
    pub account_id: Option<::sobjects::Id<super::super::account::Account>>,
    /// Due Date Only: date.
    pub activity_date: Option<::sobjects::Date>,
    /// Call Result: string(255).
    pub call_disposition: Option<String>,
    /// Call Duration: int.
    pub call_duration_in_seconds: Option<i64>,
    /// Call Object Identifier: string(255).
    pub call_object: Option<String>,
    /// Call Type: restricted picklist.
    ///
    /// Values: `Internal`, `Inbound`, `Outbound`.
    pub call_type: Option<picklists::CallType>,
    /// Completed Date: datetime, read only.
    pub completed_date_time: Option<::sobjects::DateTime>,
    /// Created By ID: reference, to `User`, read only.
    pub created_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Created Date: datetime, read only.
    pub created_date: Option<::sobjects::DateTime>,
    /// Description: textarea(32000).
    pub description: Option<String>,
    /// Activity ID: id, read only.
    pub id: Option<::sobjects::Id<super::super::task::Task>>,
    /// Archived: boolean, read only.
    pub is_archived: Option<bool>,
    /// Closed: boolean, read only.
    pub is_closed: Option<bool>,
    /// Deleted: boolean, read only.
    pub is_deleted: Option<bool>,
    /// High Priority: boolean, read only.
    pub is_high_priority: Option<bool>,
    /// Create Recurring Series of Tasks: boolean, set on creation only.
    pub is_recurrence: Option<bool>,
    /// Reminder Set: boolean.
    pub is_reminder_set: Option<bool>,
    /// Last Modified By ID: reference, to `User`, read only.
    pub last_modified_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Last Modified Date: datetime, read only.
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Assigned To ID: reference, to `Group` or `User`.
    pub owner_id: Option<references::OwnerId>,
    /// Priority: picklist, default `Normal`.
    ///
    /// Values: `High`, `Normal`, `Low`.
    pub priority: Option<picklists::Priority>,
    /// Recurrence Activity ID: reference, to `Task`, read only.
    pub recurrence_activity_id: Option<::sobjects::Id<super::super::task::Task>>,
    /// Recurrence Day of Month: int.
    pub recurrence_day_of_month: Option<i64>,
    /// Recurrence Day of Week Mask: int.
    pub recurrence_day_of_week_mask: Option<i64>,
    /// Recurrence End: date.
    pub recurrence_end_date_only: Option<::sobjects::Date>,
    /// Recurrence Instance: restricted picklist.
    ///
    /// Values: `First`, `Second`, `Third`, `Fourth`, `Last`.
    pub recurrence_instance: Option<picklists::RecurrenceInstance>,
    /// Recurrence Interval: int.
    pub recurrence_interval: Option<i64>,
    /// Recurrence Month of Year: restricted picklist.
    ///
    /// Values: `January`, `February`, `March`, `April`, `May`, `June`, `July`, `August`, `September`, `October`, `November`, `December`.
    pub recurrence_month_of_year: Option<picklists::RecurrenceMonthOfYear>,
    /// Repeat This Task: restricted picklist.
    ///
    /// Values: `RecurrenceRegenerateAfterDueDate`, `RecurrenceRegenerateAfterToday`, `RecurrenceRegenerated`.
    pub recurrence_regenerated_type: Option<picklists::RecurrenceRegeneratedType>,
    /// Recurrence Start: date.
    pub recurrence_start_date_only: Option<::sobjects::Date>,
    /// Recurrence Time Zone: restricted picklist.
    ///
    /// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
    pub recurrence_time_zone_sid_key: Option<picklists::RecurrenceTimeZoneSidKey>,
    /// Recurrence Type: restricted picklist.
    ///
    /// Values: `RecursDaily`, `RecursEveryWeekday`, `RecursMonthly`, `RecursMonthlyNth`, `RecursWeekly`, `RecursYearly`, `RecursYearlyNth`.
    pub recurrence_type: Option<picklists::RecurrenceType>,
    /// Reminder Date/Time: datetime.
    pub reminder_date_time: Option<::sobjects::DateTime>,
    /// Status: picklist, default `Not Started`.
    ///
    /// Values: `Not Started`, `In Progress`, `Completed`, `Waiting on someone else`, `Deferred`.
    pub status: Option<picklists::Status>,
    /// Subject: combobox.
    ///
    /// Values: `Call`, `Send Letter`, `Send Quote`, `Other`.
    pub subject: Option<String>,
    /// System Modstamp: datetime, read only.
    pub system_modstamp: Option<::sobjects::DateTime>,
    /// Task Subtype: restricted picklist, set on creation only.
    ///
    /// Values: `Task`, `Email`, `ListEmail`, `Cadence`, `Call`.
    pub task_subtype: Option<picklists::TaskSubtype>,
    /// Related To ID: reference, to `Account` or `Asset` or `Campaign` or `Case` or `Contract` or `Opportunity` or `Order` or `Product2` or `Solution`.
    pub what_id: Option<references::WhatId>,
    /// Name ID: reference, to `Contact` or `Lead`.
    pub who_id: Option<references::WhoId>,
    /// The record that `AccountId` refers to: `Account`.
    #[cfg(feature = "account")]
    pub account: Option<::sobjects::Related<super::super::account::Account>>,
    /// The record that `CreatedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub created_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `LastModifiedById` refers to: `User`.
    #[cfg(feature = "user")]
    pub last_modified_by: Option<::sobjects::Related<super::super::user::User>>,
    /// The record that `OwnerId` refers to: `Group` or `User`.
    pub owner: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `WhatId` refers to: `Account` or `Asset` or `Campaign` or `Case` or `Contract` or `Opportunity` or `Order` or `Product2` or `Solution`.
    pub what: Option<::sobjects::Related<::sobjects::Record>>,
    /// The record that `WhoId` refers to: `Contact` or `Lead`.
    pub who: Option<::sobjects::Related<::sobjects::Record>>,
    /// Records of `ContentDocumentLink` that refer to it by `LinkedEntityId`.
    #[cfg(feature = "content_document_link")]
    pub content_document_links: Option<
        ::sobjects::Related<
            ::sobjects::Children<
                super::super::content_document_link::ContentDocumentLink,
            >,
        >,
    >,
    /// Records of `Task` that refer to it by `RecurrenceActivityId`.
    #[cfg(feature = "task")]
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
::sobjects::read_by_fields!(Task);
impl ::sobjects::fields::FromFields for Task {
    fn read<'de, A: ::sobjects::__serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        value: ::sobjects::fields::Value<'_, A>,
    ) -> Result<(), A::Error> {
        match (name.len(), name) {
            (9, "AccountId") => value.read(&mut self.account_id),
            (12, "ActivityDate") => value.read(&mut self.activity_date),
            (15, "CallDisposition") => value.read(&mut self.call_disposition),
            (21, "CallDurationInSeconds") => {
                value.read_whole(&mut self.call_duration_in_seconds)
            }
            (10, "CallObject") => value.read(&mut self.call_object),
            (8, "CallType") => value.read(&mut self.call_type),
            (17, "CompletedDateTime") => value.read(&mut self.completed_date_time),
            (11, "CreatedById") => value.read(&mut self.created_by_id),
            (11, "CreatedDate") => value.read(&mut self.created_date),
            (11, "Description") => value.read(&mut self.description),
            (2, "Id") => value.read(&mut self.id),
            (10, "IsArchived") => value.read(&mut self.is_archived),
            (8, "IsClosed") => value.read(&mut self.is_closed),
            (9, "IsDeleted") => value.read(&mut self.is_deleted),
            (14, "IsHighPriority") => value.read(&mut self.is_high_priority),
            (12, "IsRecurrence") => value.read(&mut self.is_recurrence),
            (13, "IsReminderSet") => value.read(&mut self.is_reminder_set),
            (16, "LastModifiedById") => value.read(&mut self.last_modified_by_id),
            (16, "LastModifiedDate") => value.read(&mut self.last_modified_date),
            (7, "OwnerId") => value.read(&mut self.owner_id),
            (8, "Priority") => value.read(&mut self.priority),
            (20, "RecurrenceActivityId") => value.read(&mut self.recurrence_activity_id),
            (20, "RecurrenceDayOfMonth") => {
                value.read_whole(&mut self.recurrence_day_of_month)
            }
            (23, "RecurrenceDayOfWeekMask") => {
                value.read_whole(&mut self.recurrence_day_of_week_mask)
            }
            (21, "RecurrenceEndDateOnly") => {
                value.read(&mut self.recurrence_end_date_only)
            }
            (18, "RecurrenceInstance") => value.read(&mut self.recurrence_instance),
            (18, "RecurrenceInterval") => value.read_whole(&mut self.recurrence_interval),
            (21, "RecurrenceMonthOfYear") => {
                value.read(&mut self.recurrence_month_of_year)
            }
            (25, "RecurrenceRegeneratedType") => {
                value.read(&mut self.recurrence_regenerated_type)
            }
            (23, "RecurrenceStartDateOnly") => {
                value.read(&mut self.recurrence_start_date_only)
            }
            (24, "RecurrenceTimeZoneSidKey") => {
                value.read(&mut self.recurrence_time_zone_sid_key)
            }
            (14, "RecurrenceType") => value.read(&mut self.recurrence_type),
            (16, "ReminderDateTime") => value.read(&mut self.reminder_date_time),
            (6, "Status") => value.read(&mut self.status),
            (7, "Subject") => value.read(&mut self.subject),
            (14, "SystemModstamp") => value.read(&mut self.system_modstamp),
            (11, "TaskSubtype") => value.read(&mut self.task_subtype),
            (6, "WhatId") => value.read(&mut self.what_id),
            (5, "WhoId") => value.read(&mut self.who_id),
            #[cfg(feature = "account")]
            (7, "Account") => value.read(&mut self.account),
            #[cfg(feature = "user")]
            (9, "CreatedBy") => value.read(&mut self.created_by),
            #[cfg(feature = "user")]
            (14, "LastModifiedBy") => value.read(&mut self.last_modified_by),
            (5, "Owner") => value.read(&mut self.owner),
            (4, "What") => value.read(&mut self.what),
            (3, "Who") => value.read(&mut self.who),
            #[cfg(feature = "content_document_link")]
            (20, "ContentDocumentLinks") => value.read(&mut self.content_document_links),
            #[cfg(feature = "task")]
            (14, "RecurringTasks") => value.read(&mut self.recurring_tasks),
            _ => value.skip(),
        }
    }
}
::sobjects::written_by_fields!(Task);
impl ::sobjects::fields::Fields for Task {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("AccountId", &self.account_id)?;
        visit.field("ActivityDate", &self.activity_date)?;
        visit.field("CallDisposition", &self.call_disposition)?;
        visit.field("CallDurationInSeconds", &self.call_duration_in_seconds)?;
        visit.field("CallObject", &self.call_object)?;
        visit.field("CallType", &self.call_type)?;
        visit.field("CompletedDateTime", &self.completed_date_time)?;
        visit.field("CreatedById", &self.created_by_id)?;
        visit.field("CreatedDate", &self.created_date)?;
        visit.field("Description", &self.description)?;
        visit.field("Id", &self.id)?;
        visit.field("IsArchived", &self.is_archived)?;
        visit.field("IsClosed", &self.is_closed)?;
        visit.field("IsDeleted", &self.is_deleted)?;
        visit.field("IsHighPriority", &self.is_high_priority)?;
        visit.field("IsRecurrence", &self.is_recurrence)?;
        visit.field("IsReminderSet", &self.is_reminder_set)?;
        visit.field("LastModifiedById", &self.last_modified_by_id)?;
        visit.field("LastModifiedDate", &self.last_modified_date)?;
        visit.field("OwnerId", &self.owner_id)?;
        visit.field("Priority", &self.priority)?;
        visit.field("RecurrenceActivityId", &self.recurrence_activity_id)?;
        visit.field("RecurrenceDayOfMonth", &self.recurrence_day_of_month)?;
        visit.field("RecurrenceDayOfWeekMask", &self.recurrence_day_of_week_mask)?;
        visit.field("RecurrenceEndDateOnly", &self.recurrence_end_date_only)?;
        visit.field("RecurrenceInstance", &self.recurrence_instance)?;
        visit.field("RecurrenceInterval", &self.recurrence_interval)?;
        visit.field("RecurrenceMonthOfYear", &self.recurrence_month_of_year)?;
        visit.field("RecurrenceRegeneratedType", &self.recurrence_regenerated_type)?;
        visit.field("RecurrenceStartDateOnly", &self.recurrence_start_date_only)?;
        visit.field("RecurrenceTimeZoneSidKey", &self.recurrence_time_zone_sid_key)?;
        visit.field("RecurrenceType", &self.recurrence_type)?;
        visit.field("ReminderDateTime", &self.reminder_date_time)?;
        visit.field("Status", &self.status)?;
        visit.field("Subject", &self.subject)?;
        visit.field("SystemModstamp", &self.system_modstamp)?;
        visit.field("TaskSubtype", &self.task_subtype)?;
        visit.field("WhatId", &self.what_id)?;
        visit.field("WhoId", &self.who_id)?;
        #[cfg(feature = "account")] visit.field("Account", &self.account)?;
        #[cfg(feature = "user")] visit.field("CreatedBy", &self.created_by)?;
        #[cfg(feature = "user")] visit.field("LastModifiedBy", &self.last_modified_by)?;
        visit.field("Owner", &self.owner)?;
        visit.field("What", &self.what)?;
        visit.field("Who", &self.who)?;
        #[cfg(feature = "content_document_link")]
        visit.field("ContentDocumentLinks", &self.content_document_links)?;
        #[cfg(feature = "task")] visit.field("RecurringTasks", &self.recurring_tasks)?;
        Ok(())
    }
}
