//! Random records, as the test itself remembers them.

use std::collections::BTreeMap;

use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;
use proptest::sample::select;
use salesforce_revops::sobjects::{Catalog, DateTime};
use serde_json::json;

/// Texts that differ in case, accent, script and wildcards, and that sort in several ways.
pub(super) const TEXTS: [&str; 10] =
    ["alpha", "ALPHA", "beta", "Äther", "äther", "Aether", "a_b", "50%", "日本", r"back\slash"];
pub(super) const STAGES: [&str; 4] = ["Prospecting", "Commit", "Closed Won", "Qualification"];
pub(super) const RIVALS: [&str; 4] = ["In-house", "Open Source", "Incumbent", "Other"];
pub(super) const INDUSTRIES: [&str; 3] = ["Banking", "Energy", "Apparel"];

/// What a field holds.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Null,
    Text(String),
    /// A number in hundredths.
    Hundredths(i64),
    Flag(bool),
    Day(NaiveDate),
    /// Milliseconds since 1970.
    Moment(i64),
    Id(String),
    Many(Vec<&'static str>),
}

#[derive(Debug, Clone)]
pub(super) struct Account {
    pub(super) id: String,
    pub(super) name: &'static str,
    pub(super) industry: Option<&'static str>,
    pub(super) employees: Option<i64>,
}

#[derive(Debug, Clone)]
pub(super) struct Deal {
    pub(super) id: String,
    pub(super) account: Option<usize>,
    pub(super) step: Option<&'static str>,
    pub(super) stage: &'static str,
    pub(super) cents: Option<i64>,
    /// A percent, in hundredths.
    pub(super) discount: Option<i64>,
    pub(super) private: bool,
    pub(super) rivals: Vec<&'static str>,
    pub(super) close: NaiveDate,
    pub(super) created: DateTime,
}

pub(super) fn accounts() -> impl Strategy<Value = Vec<Account>> {
    let account =
        (select(&TEXTS[..]), proptest::option::of(select(&INDUSTRIES[..])), proptest::option::of(0..5_i64));
    let account = account.prop_map(|(name, industry, employees)| Account {
        id: String::new(),
        name,
        industry,
        employees,
    });
    proptest::collection::vec(account, 1..4)
}

/// A deal whose dates lie around today, by days, months or years.
pub(super) fn deal(now: DateTime, accounts: usize) -> impl Strategy<Value = Deal> {
    let days = || prop_oneof![-3..=3_i64, -40..=40_i64, -400..=400_i64, -1500..=1500_i64];
    let millis = prop_oneof![Just(0), Just(-1), Just(1), -50_000_000..50_000_000_i64];
    (
        proptest::option::of(0..accounts),
        proptest::option::of(select(&TEXTS[..])),
        select(&STAGES[..]),
        (proptest::option::of(money()), proptest::option::of(-400..400_i64), any::<bool>()),
        proptest::sample::subsequence(&RIVALS[..], 0..3),
        (days(), days(), 0..24_i64, millis),
    )
        .prop_map(
            move |(
                account,
                step,
                stage,
                (cents, discount, private),
                rivals,
                (close, created, hour, millis),
            )| {
                let today = now.utc().date_naive();
                let midnight =
                    (today + TimeDelta::days(created)).and_hms_opt(0, 0, 0).expect("midnight").and_utc();
                Deal {
                    id: String::new(),
                    account,
                    step,
                    stage,
                    cents,
                    discount,
                    private,
                    rivals,
                    close: today + TimeDelta::days(close),
                    created: (midnight + TimeDelta::hours(hour) + TimeDelta::milliseconds(millis)).into(),
                }
            },
        )
}

/// Cents, some of them more than a double counts.
pub(super) fn money() -> impl Strategy<Value = i64> {
    prop_oneof![3 => -300..300_i64, 1 => Just(9_007_199_254_740_993), 1 => Just(9_007_199_254_740_992)]
}

/// Hundredths as they are written.
pub(super) fn written(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", hundredths.abs() / 100, hundredths.abs() % 100)
}

impl Account {
    pub(super) fn json(&self) -> serde_json::Value {
        json!({"Name": self.name, "Industry": self.industry, "NumberOfEmployees": self.employees})
    }

    pub(super) fn field(&self, name: &str) -> Value {
        match name {
            "Id" => Value::Id(self.id.clone()),
            "Name" => Value::Text(self.name.to_owned()),
            "Industry" => text(self.industry),
            "NumberOfEmployees" => self.employees.map_or(Value::Null, |count| Value::Hundredths(count * 100)),
            other => unreachable!("Account.{other}"),
        }
    }
}

impl Deal {
    pub(super) fn json(&self, account: Option<&str>) -> serde_json::Value {
        json!({
            "Name": "D", "AccountId": account, "NextStep": self.step, "StageName": self.stage,
            "Amount": self.cents.map(written), "Discount__c": self.discount.map(written), "IsPrivate": self.private,
            "Competitors__c": (!self.rivals.is_empty()).then(|| self.rivals.join(";")),
            "CloseDate": self.close.to_string(), "CreatedDate": self.created.to_string(),
        })
    }

    pub(super) fn field(&self, name: &str) -> Value {
        match name {
            "Id" => Value::Id(self.id.clone()),
            "NextStep" => text(self.step),
            "StageName" => text(Some(self.stage)),
            "Amount" => self.cents.map_or(Value::Null, Value::Hundredths),
            "Discount__c" => self.discount.map_or(Value::Null, Value::Hundredths),
            "IsPrivate" => Value::Flag(self.private),
            "Competitors__c" if self.rivals.is_empty() => Value::Null,
            "Competitors__c" => Value::Many(self.rivals.clone()),
            "CloseDate" => Value::Day(self.close),
            "CreatedDate" => Value::Moment(self.created.utc().timestamp_millis()),
            other => unreachable!("Opportunity.{other}"),
        }
    }
}

fn text(text: Option<&str>) -> Value {
    text.map_or(Value::Null, |text| Value::Text(text.to_owned()))
}

/// The values of the picklists that are sorted by, in their order.
pub(super) fn picklists(catalog: &Catalog) -> BTreeMap<String, Vec<String>> {
    [("StageName", "Opportunity", "StageName"), ("Account.Industry", "Account", "Industry")]
        .map(|(path, object, field)| {
            let field = catalog.object(object).and_then(|object| object.field(field)).expect("a picklist");
            (path.to_owned(), field.picklist.iter().map(|value| value.value.to_string()).collect())
        })
        .into()
}
