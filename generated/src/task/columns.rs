// Written by codegen; do not edit.
//! The fields of `Task` as typed columns for queries.
use super::picklists;
use super::references;
/// Account ID: reference, to `Account`, read only.
pub const ACCOUNT_ID: ::sobjects::Column<
    super::Task,
    ::sobjects::Id<super::super::account::Account>,
> = ::sobjects::Column::new("AccountId");
/// Due Date Only: date.
pub const ACTIVITY_DATE: ::sobjects::Column<super::Task, ::sobjects::Date> = ::sobjects::Column::new(
    "ActivityDate",
);
/// Call Result: string(255).
pub const CALL_DISPOSITION: ::sobjects::Column<super::Task, String> = ::sobjects::Column::new(
    "CallDisposition",
);
/// Call Duration: int.
pub const CALL_DURATION_IN_SECONDS: ::sobjects::Column<super::Task, i64> = ::sobjects::Column::new(
    "CallDurationInSeconds",
);
/// Call Object Identifier: string(255).
pub const CALL_OBJECT: ::sobjects::Column<super::Task, String> = ::sobjects::Column::new(
    "CallObject",
);
/// Call Type: restricted picklist.
///
/// Values: `Internal`, `Inbound`, `Outbound`.
pub const CALL_TYPE: ::sobjects::Column<super::Task, picklists::CallType> = ::sobjects::Column::new(
    "CallType",
);
/// Completed Date: datetime, read only.
pub const COMPLETED_DATE_TIME: ::sobjects::Column<super::Task, ::sobjects::DateTime> = ::sobjects::Column::new(
    "CompletedDateTime",
);
/// Created By ID: reference, to `User`, read only.
pub const CREATED_BY_ID: ::sobjects::Column<
    super::Task,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("CreatedById");
/// Created Date: datetime, read only.
pub const CREATED_DATE: ::sobjects::Column<super::Task, ::sobjects::DateTime> = ::sobjects::Column::new(
    "CreatedDate",
);
/// Description: textarea(32000).
pub const DESCRIPTION: ::sobjects::Column<super::Task, String> = ::sobjects::Column::new(
    "Description",
);
/// Activity ID: id, read only.
pub const ID: ::sobjects::Column<
    super::Task,
    ::sobjects::Id<super::super::task::Task>,
> = ::sobjects::Column::new("Id");
/// Archived: boolean, read only.
pub const IS_ARCHIVED: ::sobjects::Column<super::Task, bool> = ::sobjects::Column::new(
    "IsArchived",
);
/// Closed: boolean, read only.
pub const IS_CLOSED: ::sobjects::Column<super::Task, bool> = ::sobjects::Column::new(
    "IsClosed",
);
/// Deleted: boolean, read only.
pub const IS_DELETED: ::sobjects::Column<super::Task, bool> = ::sobjects::Column::new(
    "IsDeleted",
);
/// High Priority: boolean, read only.
pub const IS_HIGH_PRIORITY: ::sobjects::Column<super::Task, bool> = ::sobjects::Column::new(
    "IsHighPriority",
);
/// Create Recurring Series of Tasks: boolean, set on creation only.
pub const IS_RECURRENCE: ::sobjects::Column<super::Task, bool> = ::sobjects::Column::new(
    "IsRecurrence",
);
/// Reminder Set: boolean.
pub const IS_REMINDER_SET: ::sobjects::Column<super::Task, bool> = ::sobjects::Column::new(
    "IsReminderSet",
);
/// Last Modified By ID: reference, to `User`, read only.
pub const LAST_MODIFIED_BY_ID: ::sobjects::Column<
    super::Task,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("LastModifiedById");
/// Last Modified Date: datetime, read only.
pub const LAST_MODIFIED_DATE: ::sobjects::Column<super::Task, ::sobjects::DateTime> = ::sobjects::Column::new(
    "LastModifiedDate",
);
/// Assigned To ID: reference, to `Group` or `User`.
pub const OWNER_ID: ::sobjects::Column<super::Task, references::OwnerId> = ::sobjects::Column::new(
    "OwnerId",
);
/// Priority: picklist, default `Normal`.
///
/// Values: `High`, `Normal`, `Low`.
pub const PRIORITY: ::sobjects::Column<super::Task, picklists::Priority> = ::sobjects::Column::new(
    "Priority",
);
/// Recurrence Activity ID: reference, to `Task`, read only.
pub const RECURRENCE_ACTIVITY_ID: ::sobjects::Column<
    super::Task,
    ::sobjects::Id<super::super::task::Task>,
> = ::sobjects::Column::new("RecurrenceActivityId");
/// Recurrence Day of Month: int.
pub const RECURRENCE_DAY_OF_MONTH: ::sobjects::Column<super::Task, i64> = ::sobjects::Column::new(
    "RecurrenceDayOfMonth",
);
/// Recurrence Day of Week Mask: int.
pub const RECURRENCE_DAY_OF_WEEK_MASK: ::sobjects::Column<super::Task, i64> = ::sobjects::Column::new(
    "RecurrenceDayOfWeekMask",
);
/// Recurrence End: date.
pub const RECURRENCE_END_DATE_ONLY: ::sobjects::Column<super::Task, ::sobjects::Date> = ::sobjects::Column::new(
    "RecurrenceEndDateOnly",
);
/// Recurrence Instance: restricted picklist.
///
/// Values: `First`, `Second`, `Third`, `Fourth`, `Last`.
pub const RECURRENCE_INSTANCE: ::sobjects::Column<
    super::Task,
    picklists::RecurrenceInstance,
> = ::sobjects::Column::new("RecurrenceInstance");
/// Recurrence Interval: int.
pub const RECURRENCE_INTERVAL: ::sobjects::Column<super::Task, i64> = ::sobjects::Column::new(
    "RecurrenceInterval",
);
/// Recurrence Month of Year: restricted picklist.
///
/// Values: `January`, `February`, `March`, `April`, `May`, `June`, `July`, `August`, `September`, `October`, `November`, `December`.
pub const RECURRENCE_MONTH_OF_YEAR: ::sobjects::Column<
    super::Task,
    picklists::RecurrenceMonthOfYear,
> = ::sobjects::Column::new("RecurrenceMonthOfYear");
/// Repeat This Task: restricted picklist.
///
/// Values: `RecurrenceRegenerateAfterDueDate`, `RecurrenceRegenerateAfterToday`, `RecurrenceRegenerated`.
pub const RECURRENCE_REGENERATED_TYPE: ::sobjects::Column<
    super::Task,
    picklists::RecurrenceRegeneratedType,
> = ::sobjects::Column::new("RecurrenceRegeneratedType");
/// Recurrence Start: date.
pub const RECURRENCE_START_DATE_ONLY: ::sobjects::Column<
    super::Task,
    ::sobjects::Date,
> = ::sobjects::Column::new("RecurrenceStartDateOnly");
/// Recurrence Time Zone: restricted picklist.
///
/// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
pub const RECURRENCE_TIME_ZONE_SID_KEY: ::sobjects::Column<
    super::Task,
    picklists::RecurrenceTimeZoneSidKey,
> = ::sobjects::Column::new("RecurrenceTimeZoneSidKey");
/// Recurrence Type: restricted picklist.
///
/// Values: `RecursDaily`, `RecursEveryWeekday`, `RecursMonthly`, `RecursMonthlyNth`, `RecursWeekly`, `RecursYearly`, `RecursYearlyNth`.
pub const RECURRENCE_TYPE: ::sobjects::Column<super::Task, picklists::RecurrenceType> = ::sobjects::Column::new(
    "RecurrenceType",
);
/// Reminder Date/Time: datetime.
pub const REMINDER_DATE_TIME: ::sobjects::Column<super::Task, ::sobjects::DateTime> = ::sobjects::Column::new(
    "ReminderDateTime",
);
/// Status: picklist, default `Not Started`.
///
/// Values: `Not Started`, `In Progress`, `Completed`, `Waiting on someone else`, `Deferred`.
pub const STATUS: ::sobjects::Column<super::Task, picklists::Status> = ::sobjects::Column::new(
    "Status",
);
/// Subject: combobox.
///
/// Values: `Call`, `Send Letter`, `Send Quote`, `Other`.
pub const SUBJECT: ::sobjects::Column<super::Task, String> = ::sobjects::Column::new(
    "Subject",
);
/// System Modstamp: datetime, read only.
pub const SYSTEM_MODSTAMP: ::sobjects::Column<super::Task, ::sobjects::DateTime> = ::sobjects::Column::new(
    "SystemModstamp",
);
/// Task Subtype: restricted picklist, set on creation only.
///
/// Values: `Task`, `Email`, `ListEmail`, `Cadence`, `Call`.
pub const TASK_SUBTYPE: ::sobjects::Column<super::Task, picklists::TaskSubtype> = ::sobjects::Column::new(
    "TaskSubtype",
);
/// Related To ID: reference, to `Account` or `Asset` or `Campaign` or `Case` or `Contract` or `Opportunity` or `Order` or `Product2` or `Solution`.
pub const WHAT_ID: ::sobjects::Column<super::Task, references::WhatId> = ::sobjects::Column::new(
    "WhatId",
);
/// Name ID: reference, to `Contact` or `Lead`.
pub const WHO_ID: ::sobjects::Column<super::Task, references::WhoId> = ::sobjects::Column::new(
    "WhoId",
);
