//! A law: whatever the records and the filter, SQLite finds what reading the tree record by record finds.

use proptest::prelude::*;
use salesforce_revops::soql::ast::{CompareOp, Condition, Expr, Members, Value as Literal};
use serde_json::{Value, json};

use crate::org::Org;

/// Texts that differ in case, script and wildcards, and that sort in several ways.
const TEXTS: [&str; 8] = ["alpha", "ALPHA", "beta", "Äther", "äther", "a_b", "50%", "日本"];
const PATTERNS: [&str; 7] = ["a%", "%A", "_lpha", r"a\_b", r"%\%", "%", "ÄT%"];
const DAYS: [&str; 4] = ["2026-06-28", "2026-06-29", "2026-06-30", "2026-07-02"];

fn record() -> impl Strategy<Value = Value> {
    let text = proptest::option::of(proptest::sample::select(&TEXTS[..]));
    let cents = proptest::option::of(-300..300_i64);
    let day = proptest::sample::select(&DAYS[..]);
    (text, cents, day, any::<bool>()).prop_map(|(text, cents, day, private)| {
        let amount = cents.map(|cents| format!("{}.{:02}", cents / 100, cents.abs() % 100));
        json!({"Name": "D", "StageName": "Commit", "NextStep": text, "Amount": amount, "CloseDate": day,
            "IsPrivate": private})
    })
}

fn comparison() -> impl Strategy<Value = String> {
    let text = || proptest::sample::select(&TEXTS[..]).prop_map(|text| format!("'{text}'"));
    let number = || (-300..300_i64).prop_map(|cents| format!("{}.{:02}", cents / 100, cents.abs() % 100));
    let operator = || proptest::sample::select(vec!["=", "!=", "<", "<=", ">", ">="]);
    let equality = || proptest::sample::select(vec!["=", "!="]);
    let list =
        || (any::<bool>(), proptest::collection::vec(prop_oneof![text(), Just("null".to_owned())], 1..4));
    prop_oneof![
        (operator(), text()).prop_map(|(operator, value)| format!("NextStep {operator} {value}")),
        (operator(), number()).prop_map(|(operator, value)| format!("Amount {operator} {value}")),
        (equality(), proptest::sample::select(vec!["NextStep", "Amount"]))
            .prop_map(|(operator, field)| format!("{field} {operator} null")),
        proptest::sample::select(&PATTERNS[..]).prop_map(|pattern| format!("NextStep LIKE '{pattern}'")),
        list().prop_map(|(not, values)| {
            format!("NextStep {} ({})", if not { "NOT IN" } else { "IN" }, values.join(", "))
        }),
        (operator(), proptest::sample::select(&DAYS[..]))
            .prop_map(|(operator, day)| format!("CloseDate {operator} {day}")),
        (equality(), proptest::sample::select(vec!["true", "false", "null"]))
            .prop_map(|(operator, value)| format!("IsPrivate {operator} {value}")),
    ]
}

fn filter() -> impl Strategy<Value = String> {
    comparison().prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 2..4)
                .prop_map(|parts| format!("({})", parts.join(" AND "))),
            proptest::collection::vec(inner.clone(), 2..4)
                .prop_map(|parts| format!("({})", parts.join(" OR "))),
            inner.prop_map(|part| format!("(NOT {part})")),
        ]
    })
}

/// Whether a record meets a condition, read as the module's page says it is meant.
fn holds(record: &Value, condition: &Condition) -> bool {
    let field = |expr: &Expr| match expr {
        Expr::Field(path) => (path.text.clone(), record[&path.text].clone()),
        Expr::Call(_) => unreachable!("no functions here"),
    };
    match condition {
        Condition::And(parts) => parts.iter().all(|part| holds(record, part)),
        Condition::Or(parts) => parts.iter().any(|part| holds(record, part)),
        Condition::Not(inner) => !holds(record, inner),
        Condition::Compare(comparison) => {
            let (name, value) = field(&comparison.left);
            compare(&name, &value, comparison.op, &comparison.value.node)
        }
        Condition::In(membership) => {
            let (name, value) = field(&membership.left);
            let Members::List(list) = &membership.members else { unreachable!("no semi-joins here") };
            list.iter().any(|one| compare(&name, &value, CompareOp::Eq, &one.node)) != membership.negated
        }
        Condition::Includes(_) => unreachable!("no multi-select here"),
    }
}

fn compare(name: &str, value: &Value, op: CompareOp, literal: &Literal) -> bool {
    use std::cmp::Ordering::{Equal, Greater, Less};
    let order = match (value, literal) {
        (Value::Bool(flag), Literal::Null) => Some(flag.cmp(&false)),
        (Value::Bool(flag), Literal::Bool(other)) => Some(flag.cmp(other)),
        (Value::Null, Literal::Null) => Some(Equal),
        (Value::Null, _) | (_, Literal::Null) => None,
        (Value::String(text), Literal::Pattern(pattern)) => {
            let text: Vec<char> = text.to_lowercase().chars().collect();
            let pattern: Vec<char> = pattern.as_str().to_lowercase().chars().collect();
            return like(&pattern, &text);
        }
        (Value::String(text), Literal::String(other)) => Some(text.to_lowercase().cmp(&other.to_lowercase())),
        (Value::String(day), Literal::Date(other)) => Some(day.as_str().cmp(other.to_string().as_str())),
        (Value::Number(number), Literal::Number(other)) => {
            let cents = |text: &str| (text.parse::<f64>().expect("number") * 100.0).round();
            cents(&number.to_string()).partial_cmp(&cents(other.as_str()))
        }
        other => unreachable!("{name}: {other:?}"),
    };
    match op {
        CompareOp::Eq => order == Some(Equal),
        CompareOp::Ne => order != Some(Equal),
        CompareOp::Lt => order == Some(Less),
        CompareOp::Le => matches!(order, Some(Less | Equal)),
        CompareOp::Gt => order == Some(Greater),
        CompareOp::Ge => matches!(order, Some(Greater | Equal)),
        CompareOp::Like => false,
    }
}

fn like(pattern: &[char], text: &[char]) -> bool {
    match pattern {
        [] => text.is_empty(),
        ['%', rest @ ..] => (0..=text.len()).any(|skip| like(rest, &text[skip..])),
        ['_', rest @ ..] => !text.is_empty() && like(rest, &text[1..]),
        ['\\', wanted, rest @ ..] | [wanted, rest @ ..] => {
            text.first() == Some(wanted) && like(rest, &text[1..])
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn a_filter_finds_what_reading_record_by_record_finds(
        records in proptest::collection::vec(record(), 12),
        filters in proptest::collection::vec(filter(), 40),
    ) {
        let org = Org::empty();
        org.insert_all("Opportunity", records);
        let all = org.query("SELECT Id, NextStep, Amount, CloseDate, IsPrivate FROM Opportunity");
        for filter in filters {
            let soql = format!("SELECT Id FROM Opportunity WHERE {filter}");
            let query = salesforce_revops::soql::parse(&soql).expect("filter");
            let condition = query.filter.expect("WHERE");
            let expected: Vec<&str> =
                all.iter().filter(|record| holds(record, &condition)).filter_map(|record| record["Id"].as_str()).collect();
            prop_assert_eq!(org.texts(&soql, "Id"), expected, "{}", filter);
        }
    }
}
