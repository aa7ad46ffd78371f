// Written by codegen; do not edit.
//! A new record of `Event`.
use super::picklists;
/// Values for a new record of `Event`: what can be given on creation, each set, null or left to the platform.
#[derive(Debug, Clone, ::sobjects::__serde::Serialize, Default)]
#[serde(crate = "::sobjects::__serde")]
pub struct EventCreate {
    /// Due Date Only: date.
    #[serde(rename = "ActivityDate", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub activity_date: ::sobjects::Patch<::sobjects::Date>,
    /// Due Date Time: datetime.
    #[serde(
        rename = "ActivityDateTime",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub activity_date_time: ::sobjects::Patch<::sobjects::DateTime>,
    /// Description: textarea(32000).
    #[serde(rename = "Description", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub description: ::sobjects::Patch<String>,
    /// Duration: int.
    #[serde(
        rename = "DurationInMinutes",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub duration_in_minutes: ::sobjects::Patch<i64>,
    /// End Date Time: datetime.
    #[serde(rename = "EndDateTime", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub end_date_time: ::sobjects::Patch<::sobjects::DateTime>,
    /// Event Subtype: restricted picklist, set on creation only.
    ///
    /// Values: `Event`.
    #[serde(rename = "EventSubtype", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub event_subtype: ::sobjects::Patch<picklists::EventSubtype>,
    /// All-Day Event: boolean.
    #[serde(
        rename = "IsAllDayEvent",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub is_all_day_event: ::sobjects::Patch<bool>,
    /// Private: boolean.
    #[serde(rename = "IsPrivate", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub is_private: ::sobjects::Patch<bool>,
    /// Create Recurring Series of Events: boolean, set on creation only.
    #[serde(rename = "IsRecurrence", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub is_recurrence: ::sobjects::Patch<bool>,
    /// Reminder Set: boolean.
    #[serde(
        rename = "IsReminderSet",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub is_reminder_set: ::sobjects::Patch<bool>,
    /// Location: string(255).
    #[serde(rename = "Location", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub location: ::sobjects::Patch<String>,
    /// Assigned To ID: reference, to `Calendar` or `User`.
    #[serde(rename = "OwnerId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub owner_id: ::sobjects::Patch<::sobjects::Id>,
    /// Recurrence Pattern: textarea(512), set on creation only.
    #[serde(
        rename = "Recurrence2PatternText",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub recurrence2_pattern_text: ::sobjects::Patch<String>,
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
    /// Recurrence Start: datetime.
    #[serde(
        rename = "RecurrenceStartDateTime",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub recurrence_start_date_time: ::sobjects::Patch<::sobjects::DateTime>,
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
    /// Show Time As: restricted picklist.
    ///
    /// Values: `Busy`, `OutOfOffice`, `Free`.
    #[serde(rename = "ShowAs", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub show_as: ::sobjects::Patch<picklists::ShowAs>,
    /// Start Date Time: datetime.
    #[serde(
        rename = "StartDateTime",
        skip_serializing_if = "::sobjects::Patch::is_keep"
    )]
    pub start_date_time: ::sobjects::Patch<::sobjects::DateTime>,
    /// Subject: combobox.
    ///
    /// Values: `Call`, `Email`, `Meeting`, `Send Letter/Quote`, `Other`.
    #[serde(rename = "Subject", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub subject: ::sobjects::Patch<String>,
    /// Related To ID: reference, to `Account` or `Asset` or `Campaign` or `Case` or `Contract` or `Opportunity` or `Order` or `Product2` or `Solution`.
    #[serde(rename = "WhatId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub what_id: ::sobjects::Patch<::sobjects::Id>,
    /// Name ID: reference, to `Contact` or `Lead`.
    #[serde(rename = "WhoId", skip_serializing_if = "::sobjects::Patch::is_keep")]
    pub who_id: ::sobjects::Patch<::sobjects::Id>,
}
impl ::sobjects::NewRecord for EventCreate {
    type Object = super::Event;
}
