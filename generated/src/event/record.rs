// Written by codegen; do not edit.
//! A record of `Event` as it is read.
use super::picklists;
use super::references;
/// A record of `Event`, as far as it was selected: a field is `None` when it is empty or was not selected.
#[derive(Clone, Default)]
pub struct Event {
    /// Account ID: reference, to `Account`, read only.
    pub account_id: Option<::sobjects::Id<super::super::account::Account>>,
    /// Due Date Only: date.
    pub activity_date: Option<::sobjects::Date>,
    /// Due Date Time: datetime.
    pub activity_date_time: Option<::sobjects::DateTime>,
    /// Created By ID: reference, to `User`, read only.
    pub created_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Created Date: datetime, read only.
    pub created_date: Option<::sobjects::DateTime>,
    /// Description: textarea(32000).
    pub description: Option<String>,
    /// Duration: int.
    pub duration_in_minutes: Option<i64>,
    /// End Date: date, read only.
    pub end_date: Option<::sobjects::Date>,
    /// End Date Time: datetime.
    pub end_date_time: Option<::sobjects::DateTime>,
    /// Event Subtype: restricted picklist, set on creation only.
    ///
    /// Values: `Event`.
    pub event_subtype: Option<picklists::EventSubtype>,
    /// Group Event Type: restricted picklist, read only, default `0`.
    ///
    /// Values: `0`, `1`, `2`, `3`.
    pub group_event_type: Option<picklists::GroupEventType>,
    /// Activity ID: id, read only.
    pub id: Option<::sobjects::Id<super::super::event::Event>>,
    /// All-Day Event: boolean.
    pub is_all_day_event: Option<bool>,
    /// Archived: boolean, read only.
    pub is_archived: Option<bool>,
    /// Is Child: boolean, read only.
    pub is_child: Option<bool>,
    /// Deleted: boolean, read only.
    pub is_deleted: Option<bool>,
    /// Is Group Event: boolean, read only.
    pub is_group_event: Option<bool>,
    /// Private: boolean.
    pub is_private: Option<bool>,
    /// Create Recurring Series of Events: boolean, set on creation only.
    pub is_recurrence: Option<bool>,
    /// Repeat: boolean, read only.
    pub is_recurrence2: Option<bool>,
    /// Is Exception: boolean, read only.
    pub is_recurrence2_exception: Option<bool>,
    /// Historical Event, Not Following Recurrence: boolean, read only.
    pub is_recurrence2_exclusion: Option<bool>,
    /// Reminder Set: boolean.
    pub is_reminder_set: Option<bool>,
    /// Last Modified By ID: reference, to `User`, read only.
    pub last_modified_by_id: Option<::sobjects::Id<super::super::user::User>>,
    /// Last Modified Date: datetime, read only.
    pub last_modified_date: Option<::sobjects::DateTime>,
    /// Location: string(255).
    pub location: Option<String>,
    /// Assigned To ID: reference, to `Calendar` or `User`.
    pub owner_id: Option<references::OwnerId>,
    /// Recurrence Pattern Start Date: datetime, read only.
    pub recurrence2_pattern_start_date: Option<::sobjects::DateTime>,
    /// Recurrence Pattern: textarea(512), set on creation only.
    pub recurrence2_pattern_text: Option<String>,
    /// Recurrence Pattern Time Zone Reference: string(255), read only.
    pub recurrence2_pattern_time_zone: Option<String>,
    /// Pattern Version: restricted picklist, read only.
    ///
    /// Values: `1`, `2`.
    pub recurrence2_pattern_version: Option<picklists::Recurrence2PatternVersion>,
    /// Recurrence Activity ID: reference, to `Event`, read only.
    pub recurrence_activity_id: Option<::sobjects::Id<super::super::event::Event>>,
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
    /// Recurrence Start: datetime.
    pub recurrence_start_date_time: Option<::sobjects::DateTime>,
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
    /// Show Time As: restricted picklist, default `Busy`.
    ///
    /// Values: `Busy`, `OutOfOffice`, `Free`.
    pub show_as: Option<picklists::ShowAs>,
    /// Start Date Time: datetime.
    pub start_date_time: Option<::sobjects::DateTime>,
    /// Subject: combobox.
    ///
    /// Values: `Call`, `Email`, `Meeting`, `Send Letter/Quote`, `Other`.
    pub subject: Option<String>,
    /// System Modstamp: datetime, read only.
    pub system_modstamp: Option<::sobjects::DateTime>,
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
    /// The record that `OwnerId` refers to: `Calendar` or `User`.
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
    /// Records of `Event` that refer to it by `RecurrenceActivityId`.
    #[cfg(feature = "event")]
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
::sobjects::read_by_fields!(Event);
impl ::sobjects::fields::FromFields for Event {
    fn read<'de, A: ::sobjects::__serde::de::MapAccess<'de>>(
        &mut self,
        name: &str,
        value: ::sobjects::fields::Value<'_, A>,
    ) -> Result<(), A::Error> {
        match (name.len(), name) {
            (9, "AccountId") => value.read(&mut self.account_id),
            (12, "ActivityDate") => value.read(&mut self.activity_date),
            (16, "ActivityDateTime") => value.read(&mut self.activity_date_time),
            (11, "CreatedById") => value.read(&mut self.created_by_id),
            (11, "CreatedDate") => value.read(&mut self.created_date),
            (11, "Description") => value.read(&mut self.description),
            (17, "DurationInMinutes") => value.read_whole(&mut self.duration_in_minutes),
            (7, "EndDate") => value.read(&mut self.end_date),
            (11, "EndDateTime") => value.read(&mut self.end_date_time),
            (12, "EventSubtype") => value.read(&mut self.event_subtype),
            (14, "GroupEventType") => value.read(&mut self.group_event_type),
            (2, "Id") => value.read(&mut self.id),
            (13, "IsAllDayEvent") => value.read(&mut self.is_all_day_event),
            (10, "IsArchived") => value.read(&mut self.is_archived),
            (7, "IsChild") => value.read(&mut self.is_child),
            (9, "IsDeleted") => value.read(&mut self.is_deleted),
            (12, "IsGroupEvent") => value.read(&mut self.is_group_event),
            (9, "IsPrivate") => value.read(&mut self.is_private),
            (12, "IsRecurrence") => value.read(&mut self.is_recurrence),
            (13, "IsRecurrence2") => value.read(&mut self.is_recurrence2),
            (22, "IsRecurrence2Exception") => {
                value.read(&mut self.is_recurrence2_exception)
            }
            (22, "IsRecurrence2Exclusion") => {
                value.read(&mut self.is_recurrence2_exclusion)
            }
            (13, "IsReminderSet") => value.read(&mut self.is_reminder_set),
            (16, "LastModifiedById") => value.read(&mut self.last_modified_by_id),
            (16, "LastModifiedDate") => value.read(&mut self.last_modified_date),
            (8, "Location") => value.read(&mut self.location),
            (7, "OwnerId") => value.read(&mut self.owner_id),
            (27, "Recurrence2PatternStartDate") => {
                value.read(&mut self.recurrence2_pattern_start_date)
            }
            (22, "Recurrence2PatternText") => {
                value.read(&mut self.recurrence2_pattern_text)
            }
            (26, "Recurrence2PatternTimeZone") => {
                value.read(&mut self.recurrence2_pattern_time_zone)
            }
            (25, "Recurrence2PatternVersion") => {
                value.read(&mut self.recurrence2_pattern_version)
            }
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
            (23, "RecurrenceStartDateTime") => {
                value.read(&mut self.recurrence_start_date_time)
            }
            (24, "RecurrenceTimeZoneSidKey") => {
                value.read(&mut self.recurrence_time_zone_sid_key)
            }
            (14, "RecurrenceType") => value.read(&mut self.recurrence_type),
            (16, "ReminderDateTime") => value.read(&mut self.reminder_date_time),
            (6, "ShowAs") => value.read(&mut self.show_as),
            (13, "StartDateTime") => value.read(&mut self.start_date_time),
            (7, "Subject") => value.read(&mut self.subject),
            (14, "SystemModstamp") => value.read(&mut self.system_modstamp),
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
            #[cfg(feature = "event")]
            (15, "RecurringEvents") => value.read(&mut self.recurring_events),
            _ => value.skip(),
        }
    }
}
::sobjects::written_by_fields!(Event);
impl ::sobjects::fields::Fields for Event {
    fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
        visit.field("AccountId", &self.account_id)?;
        visit.field("ActivityDate", &self.activity_date)?;
        visit.field("ActivityDateTime", &self.activity_date_time)?;
        visit.field("CreatedById", &self.created_by_id)?;
        visit.field("CreatedDate", &self.created_date)?;
        visit.field("Description", &self.description)?;
        visit.field("DurationInMinutes", &self.duration_in_minutes)?;
        visit.field("EndDate", &self.end_date)?;
        visit.field("EndDateTime", &self.end_date_time)?;
        visit.field("EventSubtype", &self.event_subtype)?;
        visit.field("GroupEventType", &self.group_event_type)?;
        visit.field("Id", &self.id)?;
        visit.field("IsAllDayEvent", &self.is_all_day_event)?;
        visit.field("IsArchived", &self.is_archived)?;
        visit.field("IsChild", &self.is_child)?;
        visit.field("IsDeleted", &self.is_deleted)?;
        visit.field("IsGroupEvent", &self.is_group_event)?;
        visit.field("IsPrivate", &self.is_private)?;
        visit.field("IsRecurrence", &self.is_recurrence)?;
        visit.field("IsRecurrence2", &self.is_recurrence2)?;
        visit.field("IsRecurrence2Exception", &self.is_recurrence2_exception)?;
        visit.field("IsRecurrence2Exclusion", &self.is_recurrence2_exclusion)?;
        visit.field("IsReminderSet", &self.is_reminder_set)?;
        visit.field("LastModifiedById", &self.last_modified_by_id)?;
        visit.field("LastModifiedDate", &self.last_modified_date)?;
        visit.field("Location", &self.location)?;
        visit.field("OwnerId", &self.owner_id)?;
        visit
            .field("Recurrence2PatternStartDate", &self.recurrence2_pattern_start_date)?;
        visit.field("Recurrence2PatternText", &self.recurrence2_pattern_text)?;
        visit.field("Recurrence2PatternTimeZone", &self.recurrence2_pattern_time_zone)?;
        visit.field("Recurrence2PatternVersion", &self.recurrence2_pattern_version)?;
        visit.field("RecurrenceActivityId", &self.recurrence_activity_id)?;
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
        visit.field("SystemModstamp", &self.system_modstamp)?;
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
        #[cfg(feature = "event")]
        visit.field("RecurringEvents", &self.recurring_events)?;
        Ok(())
    }
}
