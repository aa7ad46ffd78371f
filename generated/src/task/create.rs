// Written by codegen; do not edit.
//! A new record of `Task`.
use super::picklists;
use super::references;
/// Values for a new record of `Task`: what can be given on creation, each set, null or left to the platform.
#[derive(Clone, Default)]
pub struct TaskCreate {
    /// Due Date Only: date.
    pub activity_date: ::sobjects::Patch<::sobjects::Date>,
    /// Call Result: string(255).
    pub call_disposition: ::sobjects::Patch<String>,
    /// Call Duration: int.
    pub call_duration_in_seconds: ::sobjects::Patch<i64>,
    /// Call Object Identifier: string(255).
    pub call_object: ::sobjects::Patch<String>,
    /// Call Type: restricted picklist.
    ///
    /// Values: `Internal`, `Inbound`, `Outbound`.
    pub call_type: ::sobjects::Patch<picklists::CallType>,
    /// Description: textarea(32000).
    pub description: ::sobjects::Patch<String>,
    /// Create Recurring Series of Tasks: boolean, set on creation only.
    pub is_recurrence: ::sobjects::Patch<bool>,
    /// Reminder Set: boolean.
    pub is_reminder_set: ::sobjects::Patch<bool>,
    /// Assigned To ID: reference, to `Group` or `User`.
    pub owner_id: ::sobjects::Patch<references::OwnerId>,
    /// Priority: picklist, default `Normal`.
    ///
    /// Values: `High`, `Normal`, `Low`.
    pub priority: ::sobjects::Patch<picklists::Priority>,
    /// Recurrence Day of Month: int.
    pub recurrence_day_of_month: ::sobjects::Patch<i64>,
    /// Recurrence Day of Week Mask: int.
    pub recurrence_day_of_week_mask: ::sobjects::Patch<i64>,
    /// Recurrence End: date.
    pub recurrence_end_date_only: ::sobjects::Patch<::sobjects::Date>,
    /// Recurrence Instance: restricted picklist.
    ///
    /// Values: `First`, `Second`, `Third`, `Fourth`, `Last`.
    pub recurrence_instance: ::sobjects::Patch<picklists::RecurrenceInstance>,
    /// Recurrence Interval: int.
    pub recurrence_interval: ::sobjects::Patch<i64>,
    /// Recurrence Month of Year: restricted picklist.
    ///
    /// Values: `January`, `February`, `March`, `April`, `May`, `June`, `July`, `August`, `September`, `October`, `November`, `December`.
    pub recurrence_month_of_year: ::sobjects::Patch<picklists::RecurrenceMonthOfYear>,
    /// Repeat This Task: restricted picklist.
    ///
    /// Values: `RecurrenceRegenerateAfterDueDate`, `RecurrenceRegenerateAfterToday`, `RecurrenceRegenerated`.
    pub recurrence_regenerated_type: ::sobjects::Patch<
        picklists::RecurrenceRegeneratedType,
    >,
    /// Recurrence Start: date.
    pub recurrence_start_date_only: ::sobjects::Patch<::sobjects::Date>,
    /// Recurrence Time Zone: restricted picklist.
    ///
    /// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
    pub recurrence_time_zone_sid_key: ::sobjects::Patch<
        picklists::RecurrenceTimeZoneSidKey,
    >,
    /// Recurrence Type: restricted picklist.
    ///
    /// Values: `RecursDaily`, `RecursEveryWeekday`, `RecursMonthly`, `RecursMonthlyNth`, `RecursWeekly`, `RecursYearly`, `RecursYearlyNth`.
    pub recurrence_type: ::sobjects::Patch<picklists::RecurrenceType>,
    /// Reminder Date/Time: datetime.
    pub reminder_date_time: ::sobjects::Patch<::sobjects::DateTime>,
    /// Status: picklist, default `Not Started`.
    ///
    /// Values: `Not Started`, `In Progress`, `Completed`, `Waiting on someone else`, `Deferred`.
    pub status: ::sobjects::Patch<picklists::Status>,
    /// Subject: combobox.
    ///
    /// Values: `Call`, `Send Letter`, `Send Quote`, `Other`.
    pub subject: ::sobjects::Patch<String>,
    /// Task Subtype: restricted picklist, set on creation only.
    ///
    /// Values: `Task`, `Email`, `ListEmail`, `Cadence`, `Call`.
    pub task_subtype: ::sobjects::Patch<picklists::TaskSubtype>,
    /// Related To ID: reference, to `Account` or `Asset` or `Campaign` or `Case` or `Contract` or `Opportunity` or `Order` or `Product2` or `Solution`.
    pub what_id: ::sobjects::Patch<references::WhatId>,
    /// Name ID: reference, to `Contact` or `Lead`.
    pub who_id: ::sobjects::Patch<references::WhoId>,
}
impl ::sobjects::NewRecord for TaskCreate {
    type Object = super::Task;
}
::sobjects::written_by_fields!(TaskCreate);
impl ::sobjects::fields::Fields for TaskCreate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("ActivityDate", &self.activity_date)?;
        visit.field("CallDisposition", &self.call_disposition)?;
        visit.field("CallDurationInSeconds", &self.call_duration_in_seconds)?;
        visit.field("CallObject", &self.call_object)?;
        visit.field("CallType", &self.call_type)?;
        visit.field("Description", &self.description)?;
        visit.field("IsRecurrence", &self.is_recurrence)?;
        visit.field("IsReminderSet", &self.is_reminder_set)?;
        visit.field("OwnerId", &self.owner_id)?;
        visit.field("Priority", &self.priority)?;
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
        visit.field("TaskSubtype", &self.task_subtype)?;
        visit.field("WhatId", &self.what_id)?;
        visit.field("WhoId", &self.who_id)?;
        Ok(())
    }
}
