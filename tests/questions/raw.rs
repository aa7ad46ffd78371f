//! An embedded org, and all its records as they are: no WHERE, no aggregate, nothing that the questions use.

use chrono::{Days, NaiveTime, TimeZone};
use salesforce_revops::auth::Settings;
use salesforce_revops::client::Client;
use salesforce_revops::sandbox::{Options, Running, start};
use sobjects::{Catalog, Date, DateTime, Decimal, Record, Value};

use crate::snapshots::snapshots;

pub(crate) struct Raw {
    /// Runs until it is dropped.
    _org: Running,
    pub(crate) settings: Settings,
    pub(crate) client: Client,
    pub(crate) catalog: Catalog,
    pub(crate) zone: chrono_tz::Tz,
    pub(crate) today: Date,
}

/// A day of 2026.
pub(crate) fn day(text: &str) -> Date {
    sobjects::temporal::parse_date(text).expect("a date")
}

pub(crate) async fn org(seed: u64, opportunities: usize, today: &str) -> Raw {
    with(Options { seed, opportunities, today: Some(day(today)), ..Options::default() }, |_| true).await
}

/// An org of those snapshots whose names are wanted; the Catalog has them all.
pub(crate) async fn with(options: Options, wanted: impl Fn(&str) -> bool) -> Raw {
    let all = snapshots();
    let describes: Vec<_> =
        all.iter().map(|(_, text)| serde_json::from_str(text).expect("a describe")).collect();
    let snapshots = all.into_iter().filter(|(name, _)| wanted(name)).collect();
    let org = start(Options { snapshots, ..options }).await.expect("the org starts");
    let settings = Settings::new(&org.instance_url, &org.access_token).expect("settings");
    let client = Client::new(&settings).expect("a client");
    let user = client.user_info().await.expect("the user");
    let zone: chrono_tz::Tz = user.zoneinfo.expect("a time zone").parse().expect("a known time zone");
    let now =
        client.record("User", &user.user_id, &["Id"]).await.expect("the user").date.expect("the org's clock");
    let catalog = Catalog::from_describes("sandbox", "v60.0", &describes);
    Raw { _org: org, settings, client, catalog, zone, today: now.utc().with_timezone(&zone).date_naive() }
}

impl Raw {
    /// All records of an object, page by page.
    pub(crate) async fn all(&self, fields: &str, object: &str) -> Vec<Record> {
        let mut page = self
            .client
            .query_text::<Record>(&format!("SELECT {fields} FROM {object}"))
            .await
            .expect("a page");
        let mut records = std::mem::take(&mut page.records);
        while let Some(mut next) = self.client.next_page(&page).await.expect("the next page") {
            records.append(&mut next.records);
            page = next;
        }
        records
    }

    pub(crate) async fn opportunities(&self) -> Vec<Record> {
        let fields = "Id, Name, StageName, Amount, CloseDate, IsClosed, AccountId, OwnerId, LastActivityDate, \
                      LastStageChangeDate, CreatedDate";
        self.all(fields, "Opportunity").await
    }

    pub(crate) fn days_ago(&self, days: u64) -> Date {
        self.today.checked_sub_days(Days::new(days)).expect("a day")
    }

    pub(crate) fn in_days(&self, days: u64) -> Date {
        self.today.checked_add_days(Days::new(days)).expect("a day")
    }

    /// The moment at which a day begins for the user.
    pub(crate) fn start_of(&self, day: Date) -> DateTime {
        let local =
            self.zone.from_local_datetime(&day.and_time(NaiveTime::MIN)).earliest().expect("a midnight");
        local.to_utc().into()
    }
}

pub(crate) fn is_open(record: &Record) -> bool {
    record.get("IsClosed") == Some(&Value::Bool(false))
}

pub(crate) fn date(record: &Record, field: &str) -> Option<Date> {
    record.text(field).map(day)
}

pub(crate) fn moment(record: &Record, field: &str) -> Option<DateTime> {
    record.text(field).map(|text| text.parse().expect("a moment"))
}

pub(crate) fn amount(record: &Record) -> Option<Decimal> {
    match record.get("Amount") {
        Some(Value::Number(digits)) => Some(digits.parse().expect("a number")),
        _ => None,
    }
}
