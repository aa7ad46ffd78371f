// Written by codegen; do not edit.
//! The fields of `Event` as typed columns for queries.
use super::picklists;
use super::references;
/// Account ID: reference, to `Account`, read only.
pub const ACCOUNT_ID: ::sobjects::Column<
    super::Event,
    ::sobjects::Id<super::super::account::Account>,
> = ::sobjects::Column::new("AccountId");
/// Due Date Only: date.
pub const ACTIVITY_DATE: ::sobjects::Column<super::Event, ::sobjects::Date> = ::sobjects::Column::new(
    "ActivityDate",
);
/// Due Date Time: datetime.
pub const ACTIVITY_DATE_TIME: ::sobjects::Column<super::Event, ::sobjects::DateTime> = ::sobjects::Column::new(
    "ActivityDateTime",
);
/// Created By ID: reference, to `User`, read only.
pub const CREATED_BY_ID: ::sobjects::Column<
    super::Event,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("CreatedById");
/// Created Date: datetime, read only.
pub const CREATED_DATE: ::sobjects::Column<super::Event, ::sobjects::DateTime> = ::sobjects::Column::new(
    "CreatedDate",
);
/// Description: textarea(32000).
pub const DESCRIPTION: ::sobjects::Column<super::Event, String> = ::sobjects::Column::new(
    "Description",
);
/// Duration: int.
pub const DURATION_IN_MINUTES: ::sobjects::Column<super::Event, i64> = ::sobjects::Column::new(
    "DurationInMinutes",
);
/// End Date: date, read only.
pub const END_DATE: ::sobjects::Column<super::Event, ::sobjects::Date> = ::sobjects::Column::new(
    "EndDate",
);
/// End Date Time: datetime.
pub const END_DATE_TIME: ::sobjects::Column<super::Event, ::sobjects::DateTime> = ::sobjects::Column::new(
    "EndDateTime",
);
/// Event Subtype: restricted picklist, set on creation only.
///
/// Values: `Event`.
pub const EVENT_SUBTYPE: ::sobjects::Column<super::Event, picklists::EventSubtype> = ::sobjects::Column::new(
    "EventSubtype",
);
/// Group Event Type: restricted picklist, read only, default `0`.
///
/// Values: `0`, `1`, `2`, `3`.
pub const GROUP_EVENT_TYPE: ::sobjects::Column<
    super::Event,
    picklists::GroupEventType,
> = ::sobjects::Column::new("GroupEventType");
/// Activity ID: id, read only.
pub const ID: ::sobjects::Column<
    super::Event,
    ::sobjects::Id<super::super::event::Event>,
> = ::sobjects::Column::new("Id");
/// All-Day Event: boolean.
pub const IS_ALL_DAY_EVENT: ::sobjects::Column<super::Event, bool> = ::sobjects::Column::new(
    "IsAllDayEvent",
);
/// Archived: boolean, read only.
pub const IS_ARCHIVED: ::sobjects::Column<super::Event, bool> = ::sobjects::Column::new(
    "IsArchived",
);
/// Is Child: boolean, read only.
pub const IS_CHILD: ::sobjects::Column<super::Event, bool> = ::sobjects::Column::new(
    "IsChild",
);
/// Deleted: boolean, read only.
pub const IS_DELETED: ::sobjects::Column<super::Event, bool> = ::sobjects::Column::new(
    "IsDeleted",
);
/// Is Group Event: boolean, read only.
pub const IS_GROUP_EVENT: ::sobjects::Column<super::Event, bool> = ::sobjects::Column::new(
    "IsGroupEvent",
);
/// Private: boolean.
pub const IS_PRIVATE: ::sobjects::Column<super::Event, bool> = ::sobjects::Column::new(
    "IsPrivate",
);
/// Create Recurring Series of Events: boolean, set on creation only.
pub const IS_RECURRENCE: ::sobjects::Column<super::Event, bool> = ::sobjects::Column::new(
    "IsRecurrence",
);
/// Repeat: boolean, read only.
pub const IS_RECURRENCE2: ::sobjects::Column<super::Event, bool> = ::sobjects::Column::new(
    "IsRecurrence2",
);
/// Is Exception: boolean, read only.
pub const IS_RECURRENCE2_EXCEPTION: ::sobjects::Column<super::Event, bool> = ::sobjects::Column::new(
    "IsRecurrence2Exception",
);
/// Historical Event, Not Following Recurrence: boolean, read only.
pub const IS_RECURRENCE2_EXCLUSION: ::sobjects::Column<super::Event, bool> = ::sobjects::Column::new(
    "IsRecurrence2Exclusion",
);
/// Reminder Set: boolean.
pub const IS_REMINDER_SET: ::sobjects::Column<super::Event, bool> = ::sobjects::Column::new(
    "IsReminderSet",
);
/// Last Modified By ID: reference, to `User`, read only.
pub const LAST_MODIFIED_BY_ID: ::sobjects::Column<
    super::Event,
    ::sobjects::Id<super::super::user::User>,
> = ::sobjects::Column::new("LastModifiedById");
/// Last Modified Date: datetime, read only.
pub const LAST_MODIFIED_DATE: ::sobjects::Column<super::Event, ::sobjects::DateTime> = ::sobjects::Column::new(
    "LastModifiedDate",
);
/// Location: string(255).
pub const LOCATION: ::sobjects::Column<super::Event, String> = ::sobjects::Column::new(
    "Location",
);
/// Assigned To ID: reference, to `Calendar` or `User`.
pub const OWNER_ID: ::sobjects::Column<super::Event, references::OwnerId> = ::sobjects::Column::new(
    "OwnerId",
);
/// Recurrence Pattern Start Date: datetime, read only.
pub const RECURRENCE2_PATTERN_START_DATE: ::sobjects::Column<
    super::Event,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("Recurrence2PatternStartDate");
/// Recurrence Pattern: textarea(512), set on creation only.
pub const RECURRENCE2_PATTERN_TEXT: ::sobjects::Column<super::Event, String> = ::sobjects::Column::new(
    "Recurrence2PatternText",
);
/// Recurrence Pattern Time Zone Reference: string(255), read only.
pub const RECURRENCE2_PATTERN_TIME_ZONE: ::sobjects::Column<super::Event, String> = ::sobjects::Column::new(
    "Recurrence2PatternTimeZone",
);
/// Pattern Version: restricted picklist, read only.
///
/// Values: `1`, `2`.
pub const RECURRENCE2_PATTERN_VERSION: ::sobjects::Column<
    super::Event,
    picklists::Recurrence2PatternVersion,
> = ::sobjects::Column::new("Recurrence2PatternVersion");
/// Recurrence Activity ID: reference, to `Event`, read only.
pub const RECURRENCE_ACTIVITY_ID: ::sobjects::Column<
    super::Event,
    ::sobjects::Id<super::super::event::Event>,
> = ::sobjects::Column::new("RecurrenceActivityId");
/// Recurrence Day of Month: int.
pub const RECURRENCE_DAY_OF_MONTH: ::sobjects::Column<super::Event, i64> = ::sobjects::Column::new(
    "RecurrenceDayOfMonth",
);
/// Recurrence Day of Week Mask: int.
pub const RECURRENCE_DAY_OF_WEEK_MASK: ::sobjects::Column<super::Event, i64> = ::sobjects::Column::new(
    "RecurrenceDayOfWeekMask",
);
/// Recurrence End: date.
pub const RECURRENCE_END_DATE_ONLY: ::sobjects::Column<super::Event, ::sobjects::Date> = ::sobjects::Column::new(
    "RecurrenceEndDateOnly",
);
/// Recurrence Instance: restricted picklist.
///
/// Values: `First`, `Second`, `Third`, `Fourth`, `Last`.
pub const RECURRENCE_INSTANCE: ::sobjects::Column<
    super::Event,
    picklists::RecurrenceInstance,
> = ::sobjects::Column::new("RecurrenceInstance");
/// Recurrence Interval: int.
pub const RECURRENCE_INTERVAL: ::sobjects::Column<super::Event, i64> = ::sobjects::Column::new(
    "RecurrenceInterval",
);
/// Recurrence Month of Year: restricted picklist.
///
/// Values: `January`, `February`, `March`, `April`, `May`, `June`, `July`, `August`, `September`, `October`, `November`, `December`.
pub const RECURRENCE_MONTH_OF_YEAR: ::sobjects::Column<
    super::Event,
    picklists::RecurrenceMonthOfYear,
> = ::sobjects::Column::new("RecurrenceMonthOfYear");
/// Recurrence Start: datetime.
pub const RECURRENCE_START_DATE_TIME: ::sobjects::Column<
    super::Event,
    ::sobjects::DateTime,
> = ::sobjects::Column::new("RecurrenceStartDateTime");
/// Recurrence Time Zone: restricted picklist.
///
/// Values: `Pacific/Auckland`, `Australia/Sydney`, `Australia/Brisbane`, `Asia/Seoul`, `Asia/Tokyo`, `Asia/Hong_Kong`, `Asia/Shanghai`, `Asia/Singapore`, `Australia/Perth`, `Asia/Bangkok`, `Asia/Dhaka`, `Asia/Kathmandu` and 31 more.
pub const RECURRENCE_TIME_ZONE_SID_KEY: ::sobjects::Column<
    super::Event,
    picklists::RecurrenceTimeZoneSidKey,
> = ::sobjects::Column::new("RecurrenceTimeZoneSidKey");
/// Recurrence Type: restricted picklist.
///
/// Values: `RecursDaily`, `RecursEveryWeekday`, `RecursMonthly`, `RecursMonthlyNth`, `RecursWeekly`, `RecursYearly`, `RecursYearlyNth`.
pub const RECURRENCE_TYPE: ::sobjects::Column<super::Event, picklists::RecurrenceType> = ::sobjects::Column::new(
    "RecurrenceType",
);
/// Reminder Date/Time: datetime.
pub const REMINDER_DATE_TIME: ::sobjects::Column<super::Event, ::sobjects::DateTime> = ::sobjects::Column::new(
    "ReminderDateTime",
);
/// Show Time As: restricted picklist, default `Busy`.
///
/// Values: `Busy`, `OutOfOffice`, `Free`.
pub const SHOW_AS: ::sobjects::Column<super::Event, picklists::ShowAs> = ::sobjects::Column::new(
    "ShowAs",
);
/// Start Date Time: datetime.
pub const START_DATE_TIME: ::sobjects::Column<super::Event, ::sobjects::DateTime> = ::sobjects::Column::new(
    "StartDateTime",
);
/// Subject: combobox.
///
/// Values: `Call`, `Email`, `Meeting`, `Send Letter/Quote`, `Other`.
pub const SUBJECT: ::sobjects::Column<super::Event, String> = ::sobjects::Column::new(
    "Subject",
);
/// System Modstamp: datetime, read only.
pub const SYSTEM_MODSTAMP: ::sobjects::Column<super::Event, ::sobjects::DateTime> = ::sobjects::Column::new(
    "SystemModstamp",
);
/// Related To ID: reference, to `Account` or `Asset` or `Campaign` or `Case` or `Contract` or `Opportunity` or `Order` or `Product2` or `Solution`.
pub const WHAT_ID: ::sobjects::Column<super::Event, references::WhatId> = ::sobjects::Column::new(
    "WhatId",
);
/// Name ID: reference, to `Contact` or `Lead`.
pub const WHO_ID: ::sobjects::Column<super::Event, references::WhoId> = ::sobjects::Column::new(
    "WhoId",
);
