//! What follows from an opportunity's stage, amount and close date. Pure functions of rows; seeding uses them too.
//!
//! Source: Opportunity in the Object Reference. A choice where it is silent: a probability or forecast category
//! given together with a stage wins over the stage's own; a stage that the org does not list is open, without a
//! chance, in the pipeline.

use rust_decimal::Decimal;
use serde_json::{Value, json};
use sobjects::temporal::parse_date;
use sobjects::{Date, DateTime};

use super::decimal;
use crate::sandbox::calendar::{FiscalCalendar, month_start};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

/// Forecast categories: the code in `ForecastCategory` and the name in `ForecastCategoryName`.
const CATEGORIES: [(&str, &str); 6] = [
    ("Omitted", "Omitted"),
    ("Pipeline", "Pipeline"),
    ("BestCase", "Best Case"),
    ("MostLikely", "Most Likely"),
    ("Forecast", "Commit"),
    ("Closed", "Closed"),
];

/// The fields whose change writes a row of OpportunityHistory.
const TRACKED: [&str; 5] = ["StageName", "Amount", "Probability", "CloseDate", "ForecastCategory"];

/// Refuses a probability that is none.
pub(super) fn check(given: &Row) -> Result<(), Refusal> {
    let Some(probability) = decimal(value(given, "Probability")) else { return Ok(()) };
    if (Decimal::ZERO..=Decimal::ONE_HUNDRED).contains(&probability) {
        return Ok(());
    }
    let message = format!("Probability (%): value outside of valid range on numeric field: {probability}");
    Err(Refusal::save("NUMBER_OUTSIDE_VALID_RANGE", message, ["Probability"]))
}

/// What a stage decides, from its OpportunityStage record; `given` says what the request itself sets.
pub(crate) fn follow_stage(record: &mut Row, given: &Row, stage: Option<&Row>) {
    let of_stage =
        |name: &str| stage.and_then(|stage| stage.get(name)).cloned().filter(|value| !value.is_null());
    let flag = |name: &str| of_stage(name).unwrap_or(Value::Bool(false));
    record.insert("IsClosed".to_owned(), flag("IsClosed"));
    record.insert("IsWon".to_owned(), flag("IsWon"));
    if given.get("Probability").is_none_or(Value::is_null) {
        record.insert("Probability".to_owned(), of_stage("DefaultProbability").unwrap_or_else(|| json!(0)));
    }
    if given.get("ForecastCategoryName").is_none_or(Value::is_null) {
        let name = of_stage("ForecastCategoryName").unwrap_or_else(|| json!("Pipeline"));
        record.insert("ForecastCategoryName".to_owned(), name);
    }
}

/// The fields that are never given: forecast category, expected revenue, fiscal period.
pub(crate) fn derive(record: &mut Row, fiscal: FiscalCalendar) {
    let category = record.get("ForecastCategoryName").and_then(Value::as_str);
    if let Some((code, _)) = CATEGORIES.iter().find(|(_, name)| Some(*name) == category) {
        record.insert("ForecastCategory".to_owned(), json!(code));
    }
    record.insert("ExpectedRevenue".to_owned(), expected_revenue(record));
    if let Some(day) = close_date(record) {
        let (year, quarter) = (fiscal.year(day), fiscal.quarter(day));
        record.insert("FiscalYear".to_owned(), json!(year));
        record.insert("FiscalQuarter".to_owned(), json!(quarter));
        record.insert("Fiscal".to_owned(), json!(format!("{year} {quarter}")));
    }
}

/// What changes by itself when an opportunity is updated: `record` is the new state, `before` the old one.
pub(crate) fn follow_change(record: &mut Row, before: &Row, now: DateTime) {
    if record.get("StageName") != before.get("StageName") {
        record.insert("LastStageChangeDate".to_owned(), json!(now));
    }
    if let (Some(new), Some(old)) = (close_date(record), close_date(before))
        && month_start(new) > month_start(old)
    {
        let pushes = before.get("PushCount").and_then(Value::as_i64).unwrap_or_default();
        record.insert("PushCount".to_owned(), json!(pushes + 1));
    }
}

/// The row of OpportunityHistory that a new or changed opportunity leaves, if it leaves one.
pub(crate) fn history(record: &Row, before: Option<&Row>) -> Option<Row> {
    let changed =
        |name: &str| before.is_none_or(|before| !super::same(value(record, name), value(before, name)));
    if !TRACKED.iter().any(|name| changed(name)) {
        return None;
    }
    let mut row = Row::new();
    row.insert("OpportunityId".to_owned(), value(record, "Id").clone());
    for name in [
        "StageName",
        "Amount",
        "ExpectedRevenue",
        "CloseDate",
        "Probability",
        "ForecastCategory",
        "CurrencyIsoCode",
    ] {
        row.insert(name.to_owned(), value(record, name).clone());
    }
    let previous = |name: &str| before.map_or(Value::Null, |before| value(before, name).clone());
    row.insert("PrevAmount".to_owned(), previous("Amount"));
    row.insert("PrevCloseDate".to_owned(), previous("CloseDate"));
    Some(row)
}

fn expected_revenue(record: &Row) -> Value {
    let amount = decimal(value(record, "Amount"));
    let probability = decimal(value(record, "Probability")).unwrap_or_default();
    amount
        .and_then(|amount| amount.checked_mul(probability)?.checked_div(Decimal::ONE_HUNDRED))
        .map_or(Value::Null, |revenue| Value::String(revenue.normalize().to_string()))
}

fn close_date(record: &Row) -> Option<Date> {
    parse_date(record.get("CloseDate")?.as_str()?).ok()
}

fn value<'r>(record: &'r Row, name: &str) -> &'r Value {
    record.get(name).unwrap_or(&Value::Null)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(value: Value) -> Row {
        value.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn a_stage_resets_probability_and_forecast_unless_they_are_given() {
        let stage = row(json!({"IsClosed": false, "IsWon": false, "DefaultProbability": 90.0,
            "ForecastCategoryName": "Commit"}));
        let mut record = row(json!({"StageName": "Commit", "Probability": 10, "Amount": "1000.50",
            "CloseDate": "2026-08-15"}));
        follow_stage(&mut record, &row(json!({"StageName": "Commit"})), Some(&stage));
        derive(&mut record, FiscalCalendar { start_month: 2, named_by_start: false });
        assert_eq!(record["ForecastCategory"], "Forecast");
        assert_eq!(record["ExpectedRevenue"], "900.45");
        assert_eq!(record["Fiscal"], "2027 3");

        let given = row(json!({"StageName": "Commit", "Probability": 55}));
        record.insert("Probability".to_owned(), json!(55));
        follow_stage(&mut record, &given, Some(&stage));
        assert_eq!(record["Probability"], 55);
    }

    #[test]
    fn only_a_later_month_counts_as_a_push() {
        let before = row(json!({"StageName": "A", "CloseDate": "2026-06-10", "PushCount": 1}));
        let now: DateTime = "2026-06-01T00:00:00Z".parse().expect("moment");
        for (close, pushes) in [("2026-06-30", 1), ("2026-07-01", 2), ("2026-05-01", 1)] {
            let mut record = row(json!({"StageName": "A", "CloseDate": close, "PushCount": 1}));
            follow_change(&mut record, &before, now);
            assert_eq!(record["PushCount"], pushes, "{close}");
            assert!(!record.contains_key("LastStageChangeDate"));
        }
    }

    #[test]
    fn history_is_written_for_tracked_fields_only() {
        let before = row(json!({"Id": "006", "Amount": 10.0, "NextStep": "a"}));
        assert!(
            history(&row(json!({"Id": "006", "Amount": "10", "NextStep": "b"})), Some(&before)).is_none()
        );
        let written =
            history(&row(json!({"Id": "006", "Amount": "11"})), Some(&before)).expect("amount changed");
        assert_eq!((&written["Amount"], &written["PrevAmount"]), (&json!("11"), &json!(10.0)));
    }
}
