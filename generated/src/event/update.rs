// Written by codegen; do not edit.
//! Changes to a record of `Event`.
use super::picklists;
use super::references;
/// Changes to a record of `Event`: what can be changed, each set, null or left alone.
#[derive(Clone, Default)]
pub struct EventUpdate {
    /// Due Date Only: date.
    pub activity_date: ::sobjects::Patch<::sobjects::Date>,
    /// Due Date Time: datetime.
    pub activity_date_time: ::sobjects::Patch<::sobjects::DateTime>,
    /// Description: textarea(32000).
    pub description: ::sobjects::Patch<String>,
    /// Duration: int.
    pub duration_in_minutes: ::sobjects::Patch<i64>,
    /// End Date Time: datetime.
    pub end_date_time: ::sobjects::Patch<::sobjects::DateTime>,
    /// All-Day Event: boolean.
    pub is_all_day_event: ::sobjects::Patch<bool>,
    /// Private: boolean.
    pub is_private: ::sobjects::Patch<bool>,
    /// Reminder Set: boolean.
    pub is_reminder_set: ::sobjects::Patch<bool>,
    /// Location: string(255).
    pub location: ::sobjects::Patch<String>,
    /// Assigned To ID: reference, to `Calendar` or `User`.
    pub owner_id: ::sobjects::Patch<references::OwnerId>,
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
    /// Recurrence Start: datetime.
    pub recurrence_start_date_time: ::sobjects::Patch<::sobjects::DateTime>,
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
    /// Show Time As: restricted picklist, default `Busy`.
    ///
    /// Values: `Busy`, `OutOfOffice`, `Free`.
    pub show_as: ::sobjects::Patch<picklists::ShowAs>,
    /// Start Date Time: datetime.
    pub start_date_time: ::sobjects::Patch<::sobjects::DateTime>,
    /// Subject: combobox.
    ///
    /// Values: `Call`, `Email`, `Meeting`, `Send Letter/Quote`, `Other`.
    pub subject: ::sobjects::Patch<String>,
    /// Related To ID: reference, to `Account` or `Asset` or `Campaign` or `Case` or `Contract` or `Opportunity` or `Order` or `Product2` or `Solution`.
    pub what_id: ::sobjects::Patch<references::WhatId>,
    /// Name ID: reference, to `Contact` or `Lead`.
    pub who_id: ::sobjects::Patch<references::WhoId>,
}
impl ::sobjects::RecordChanges for EventUpdate {
    type Object = super::Event;
}
::sobjects::written_by_fields!(EventUpdate);
impl ::sobjects::fields::Fields for EventUpdate {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("ActivityDate", &self.activity_date)?;
        visit.field("ActivityDateTime", &self.activity_date_time)?;
        visit.field("Description", &self.description)?;
        visit.field("DurationInMinutes", &self.duration_in_minutes)?;
        visit.field("EndDateTime", &self.end_date_time)?;
        visit.field("IsAllDayEvent", &self.is_all_day_event)?;
        visit.field("IsPrivate", &self.is_private)?;
        visit.field("IsReminderSet", &self.is_reminder_set)?;
        visit.field("Location", &self.location)?;
        visit.field("OwnerId", &self.owner_id)?;
        visit.field("RecurrenceDayOfMonth", &self.recurrence_day_of_month)?;
        visit.field("RecurrenceDayOfWeekMask", &self.recurrence_day_of_week_mask)?;
        visit.field("RecurrenceEndDateOnly", &self.recurrence_end_date_only)?;
        visit.field("RecurrenceInstance", &self.recurrence_instance)?;
        visit.field("RecurrenceInterval", &self.recurrence_interval)?;
        visit.field("RecurrenceMonthOfYear", &self.recurrence_month_of_year)?;
        visit.field("RecurrenceStartDateTime", &self.recurrence_start_date_time)?;
        visit.field("RecurrenceTimeZoneSidKey", &self.recurrence_time_zone_sid_key)?;
        visit.field("RecurrenceType", &self.recurrence_type)?;
        visit.field("ReminderDateTime", &self.reminder_date_time)?;
        visit.field("ShowAs", &self.show_as)?;
        visit.field("StartDateTime", &self.start_date_time)?;
        visit.field("Subject", &self.subject)?;
        visit.field("WhatId", &self.what_id)?;
        visit.field("WhoId", &self.who_id)?;
        Ok(())
    }
}
