// Written by codegen; do not edit.
//! A new record of `Task`.
use super::picklists;
/// Values for a new record of `Task`: what can be given on creation, each set, null or left to the platform.
#[derive(Debug, Clone, ::sobjects::__serde::Serialize, Default)]
#[serde(crate = "::sobjects::__serde")]
pub struct TaskCreate {
    /// Due Date Only: date.
    #[serde(rename = "ActivityDate", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub activity_date: ::sobjects::Patch<::sobjects::Date>,
    /// Call Result: string(255).
    #[serde(
        rename = "CallDisposition",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub call_disposition: ::sobjects::Patch<String>,
    /// Call Duration: int.
    #[serde(
        rename = "CallDurationInSeconds",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub call_duration_in_seconds: ::sobjects::Patch<i64>,
    /// Call Object Identifier: string(255).
    #[serde(rename = "CallObject", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub call_object: ::sobjects::Patch<String>,
    /// Call Type: restricted picklist.
    ///
    /// Values: `Internal`, `Inbound`, `Outbound`.
    #[serde(rename = "CallType", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub call_type: ::sobjects::Patch<picklists::CallType>,
    /// Description: textarea(32000).
    #[serde(rename = "Description", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub description: ::sobjects::Patch<String>,
    /// Create Recurring Series of Tasks: boolean, set on creation only.
    #[serde(rename = "IsRecurrence", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub is_recurrence: ::sobjects::Patch<bool>,
    /// Reminder Set: boolean.
    #[serde(
        rename = "IsReminderSet",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub is_reminder_set: ::sobjects::Patch<bool>,
    /// Assigned To ID: reference, to `Group` or `User`.
    #[serde(rename = "OwnerId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub owner_id: ::sobjects::Patch<::sobjects::Id>,
    /// Priority: picklist.
    ///
    /// Values: `High`, `Normal`, `Low`.
    #[serde(rename = "Priority", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub priority: ::sobjects::Patch<picklists::Priority>,
    /// Recurrence Day of Month: int.
    #[serde(
        rename = "RecurrenceDayOfMonth",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub recurrence_day_of_month: ::sobjects::Patch<i64>,
    /// Recurrence Day of Week Mask: int.
    #[serde(
        rename = "RecurrenceDayOfWeekMask",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub recurrence_day_of_week_mask: ::sobjects::Patch<i64>,
    /// Recurrence End: date.
    #[serde(
        rename = "RecurrenceEndDateOnly",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub recurrence_end_date_only: ::sobjects::Patch<::sobjects::Date>,
    /// Recurrence Instance: restricted picklist.
    ///
    /// Values: `First`, `Second`, `Third`, `Fourth`, `Last`.
    #[serde(
        rename = "RecurrenceInstance",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub recurrence_instance: ::sobjects::Patch<picklists::RecurrenceInstance>,
    /// Recurrence Interval: int.
    #[serde(
        rename = "RecurrenceInterval",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub recurrence_interval: ::sobjects::Patch<i64>,
    /// Recurrence Month of Year: restricted picklist.
    ///
    /// Values: `January`, `February`, `March`, `April`, `May`, `June`, `July`, `August`, `September`, `October`, `November`, `December`.
    #[serde(
        rename = "RecurrenceMonthOfYear",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub recurrence_month_of_year: ::sobjects::Patch<picklists::RecurrenceMonthOfYear>,
    /// Repeat This Task: restricted picklist.
    ///
    /// Values: `RecurrenceRegenerateAfterDueDate`, `RecurrenceRegenerateAfterToday`, `RecurrenceRegenerated`.
    #[serde(
        rename = "RecurrenceRegeneratedType",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub recurrence_regenerated_type: ::sobjects::Patch<
        picklists::RecurrenceRegeneratedType,
    >,
    /// Recurrence Start: date.
    #[serde(
        rename = "RecurrenceStartDateOnly",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub recurrence_start_date_only: ::sobjects::Patch<::sobjects::Date>,
    /// Recurrence Time Zone: restricted picklist.
    ///
    /// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
    #[serde(
        rename = "RecurrenceTimeZoneSidKey",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub recurrence_time_zone_sid_key: ::sobjects::Patch<
        picklists::RecurrenceTimeZoneSidKey,
    >,
    /// Recurrence Type: restricted picklist.
    ///
    /// Values: `RecursDaily`, `RecursEveryWeekday`, `RecursMonthly`, `RecursMonthlyNth`, `RecursWeekly`, `RecursYearly`, `RecursYearlyNth`.
    #[serde(
        rename = "RecurrenceType",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub recurrence_type: ::sobjects::Patch<picklists::RecurrenceType>,
    /// Reminder Date/Time: datetime.
    #[serde(
        rename = "ReminderDateTime",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub reminder_date_time: ::sobjects::Patch<::sobjects::DateTime>,
    /// Status: picklist.
    ///
    /// Values: `Not Started`, `In Progress`, `Completed`, `Waiting on someone else`, `Deferred`.
    #[serde(rename = "Status", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub status: ::sobjects::Patch<picklists::Status>,
    /// Subject: combobox.
    ///
    /// Values: `Call`, `Send Letter`, `Send Quote`, `Other`.
    #[serde(rename = "Subject", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub subject: ::sobjects::Patch<String>,
    /// Task Subtype: restricted picklist, set on creation only.
    ///
    /// Values: `Task`, `Email`, `ListEmail`, `Cadence`, `Call`.
    #[serde(rename = "TaskSubtype", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub task_subtype: ::sobjects::Patch<picklists::TaskSubtype>,
    /// Related To ID: reference, to `Account` or `Asset` or `Campaign` or `Case` or `Contract` or `Opportunity` or `Order` or `Product2` or `Solution`.
    #[serde(rename = "WhatId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub what_id: ::sobjects::Patch<::sobjects::Id>,
    /// Name ID: reference, to `Contact` or `Lead`.
    #[serde(rename = "WhoId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub who_id: ::sobjects::Patch<::sobjects::Id>,
}
impl ::sobjects::NewRecord for TaskCreate {
    type Object = super::Task;
}
