//! Random filters and orders, as text.

use proptest::prelude::*;
use proptest::sample::select;

use super::record::{INDUSTRIES, RIVALS, STAGES, TEXTS, money, written};

const PATTERNS: [&str; 9] = ["a%", "%A", "_lpha", r"a\_b", r"%\%", "%", "ÄT%", r"%\\%", "%e%t%"];
const DAYS: [&str; 5] = ["2026-06-30", "2026-07-01", "2026-03-08", "2026-12-31", "2024-02-29"];
const MOMENTS: [&str; 4] = [
    "2026-06-30T23:59:59.999-04:00",
    "2026-03-08T07:00:00Z",
    "2026-11-01T01:30:00-05:00",
    "2026-09-06T04:00:00Z",
];
const PERIODS: [&str; 6] = ["WEEK", "MONTH", "QUARTER", "YEAR", "FISCAL_QUARTER", "FISCAL_YEAR"];
const ORDERS: [&str; 9] = [
    "NextStep",
    "Amount",
    "Discount__c",
    "CloseDate",
    "CreatedDate",
    "IsPrivate",
    "StageName",
    "Account.Name",
    "Account.Industry",
];

type Text = BoxedStrategy<String>;

fn quoted(choices: &'static [&'static str]) -> Text {
    select(choices).prop_map(|text| format!("'{}'", text.replace('\\', r"\\"))).boxed()
}

fn any_of(choices: &'static [&'static str]) -> Text {
    select(choices).prop_map(str::to_owned).boxed()
}

fn operator() -> Text {
    any_of(&["=", "!=", "<", "<=", ">", ">="])
}

fn equality() -> Text {
    any_of(&["=", "!="])
}

fn membership() -> Text {
    any_of(&["IN", "NOT IN"])
}

fn list(value: Text) -> Text {
    let value = prop_oneof![6 => value, 1 => Just("null".to_owned())];
    proptest::collection::vec(value, 1..4).prop_map(|values| values.join(", ")).boxed()
}

fn date_literal() -> Text {
    let named = any_of(&["TODAY", "YESTERDAY", "TOMORROW", "LAST_90_DAYS", "NEXT_90_DAYS"]);
    let period = (any_of(&["LAST", "THIS", "NEXT"]), any_of(&PERIODS))
        .prop_map(|(which, period)| format!("{which}_{period}"));
    let period_or_day = || prop_oneof![any_of(&PERIODS), Just("DAY".to_owned())];
    let counted = (any_of(&["LAST_N_", "NEXT_N_"]), period_or_day(), 0..6_u32)
        .prop_map(|(which, period, n)| format!("{which}{period}S:{n}"));
    let ago = (period_or_day(), 0..6_u32).prop_map(|(period, n)| format!("N_{period}S_AGO:{n}"));
    prop_oneof![named, period, counted, ago].boxed()
}

/// A field of the deal and a value of its type.
fn of_type(field: &'static [&'static str], operator: Text, value: Text) -> Text {
    let single = (any_of(field), operator, value.clone())
        .prop_map(|(field, operator, value)| format!("{field} {operator} {value}"));
    let many = (any_of(field), membership(), list(value))
        .prop_map(|(field, word, values)| format!("{field} {word} ({values})"));
    let null = (any_of(field), equality()).prop_map(|(field, operator)| format!("{field} {operator} null"));
    prop_oneof![4 => single, 2 => many, 1 => null].boxed()
}

fn function() -> Text {
    let number = |range: std::ops::Range<i64>| range.prop_map(|n| n.to_string()).boxed();
    let one = |functions: &'static [&'static str], values: Text| {
        (any_of(functions), operator(), values)
            .prop_map(|(function, operator, value)| format!("{function} {operator} {value}"))
            .boxed()
    };
    prop_oneof![
        one(
            &["CALENDAR_YEAR(CloseDate)", "CALENDAR_YEAR(CreatedDate)", "FISCAL_YEAR(CloseDate)"],
            number(2024..2029)
        ),
        one(
            &[
                "CALENDAR_MONTH(CreatedDate)",
                "CALENDAR_MONTH(convertTimezone(CreatedDate))",
                "FISCAL_MONTH(CloseDate)"
            ],
            number(1..13)
        ),
        one(&["CALENDAR_QUARTER(CloseDate)", "FISCAL_QUARTER(CreatedDate)"], number(1..5)),
        one(
            &[
                "DAY_IN_WEEK(CloseDate)",
                "DAY_IN_WEEK(convertTimezone(CreatedDate))",
                "WEEK_IN_MONTH(CloseDate)"
            ],
            number(1..8)
        ),
        one(
            &["DAY_IN_MONTH(CreatedDate)", "WEEK_IN_YEAR(CloseDate)", "DAY_IN_YEAR(CloseDate)"],
            number(1..40)
        ),
        one(&["HOUR_IN_DAY(CreatedDate)", "HOUR_IN_DAY(convertTimezone(CreatedDate))"], number(0..24)),
        one(&["DAY_ONLY(CreatedDate)", "DAY_ONLY(convertTimezone(CreatedDate))"], any_of(&DAYS)),
    ]
    .boxed()
}

fn comparison() -> Text {
    let text = || quoted(&TEXTS);
    let cents = money().prop_map(written).boxed();
    let percent = (-400..400_i64).prop_map(written).boxed();
    let like = |field: &'static [&'static str]| {
        (any_of(field), quoted(&PATTERNS)).prop_map(|(field, pattern)| {
            // The escapes of LIKE are not doubled by the quotes around it.
            format!(
                "{field} LIKE {}",
                pattern.replace(r"\\_", r"\_").replace(r"\\%", r"\%").replace(r"\\\\", r"\\")
            )
        })
    };
    let rivals = proptest::collection::vec(proptest::sample::subsequence(&RIVALS[..], 1..3), 1..3);
    prop_oneof![
        of_type(&["NextStep", "Account.Name"], operator(), text()),
        of_type(&["StageName"], equality(), quoted(&STAGES)),
        of_type(&["Account.Industry"], equality(), quoted(&INDUSTRIES)),
        of_type(&["Amount"], operator(), cents),
        of_type(&["Discount__c"], operator(), percent),
        of_type(&["Account.NumberOfEmployees"], operator(), (0..5_i64).prop_map(|n| n.to_string()).boxed()),
        of_type(&["IsPrivate"], equality(), any_of(&["true", "false"])),
        of_type(&["CloseDate"], operator(), prop_oneof![any_of(&DAYS), date_literal()].boxed()),
        of_type(&["CreatedDate"], operator(), prop_oneof![any_of(&MOMENTS), date_literal()].boxed()),
        of_type(&["CreatedDate", "CloseDate"], operator(), date_literal()),
        like(&["NextStep", "Account.Name"]),
        (any_of(&["INCLUDES", "EXCLUDES"]), rivals).prop_map(|(word, sets)| {
            let sets: Vec<String> = sets.iter().map(|set| format!("'{}'", set.join(";"))).collect();
            format!("Competitors__c {word} ({})", sets.join(", "))
        }),
        equality().prop_map(|operator| format!("Competitors__c {operator} null")),
        function(),
    ]
    .boxed()
}

fn filter() -> Text {
    comparison()
        .prop_recursive(3, 12, 3, |inner| {
            let joined = |word: &'static str, inner: BoxedStrategy<String>| {
                proptest::collection::vec(inner, 2..4)
                    .prop_map(move |parts| format!("({})", parts.join(word)))
            };
            prop_oneof![
                joined(" AND ", inner.clone()),
                joined(" OR ", inner.clone()),
                inner.prop_map(|part| format!("(NOT {part})")),
            ]
        })
        .boxed()
}

/// `AccountId IN (SELECT …)`, which may stand beside AND alone.
fn semi_join() -> Text {
    let inner = prop_oneof![
        (operator(), quoted(&TEXTS)).prop_map(|(operator, name)| format!("Name {operator} {name}")),
        (membership(), list(quoted(&INDUSTRIES)))
            .prop_map(|(word, list)| format!("Industry {word} ({list})")),
        equality().prop_map(|operator| format!("NumberOfEmployees {operator} null")),
    ];
    (membership(), inner)
        .prop_map(|(word, inner)| format!("AccountId {word} (SELECT Id FROM Account WHERE {inner})"))
        .boxed()
}

fn order() -> Text {
    let item =
        (any_of(&ORDERS), any_of(&["", " ASC", " DESC"]), any_of(&["", " NULLS FIRST", " NULLS LAST"]));
    let item = item.prop_map(|(field, direction, nulls)| format!("{field}{direction}{nulls}"));
    proptest::collection::vec(item, 1..3).prop_map(|items| format!(" ORDER BY {}", items.join(", "))).boxed()
}

/// A whole query.
pub(super) fn query() -> Text {
    let sometimes = |text: Text| prop_oneof![1 => Just(String::new()), 1 => text];
    let limit = (0..9_u32).prop_map(|n| format!(" LIMIT {n}")).boxed();
    let offset = (0..5_u32).prop_map(|n| format!(" OFFSET {n}")).boxed();
    let semi_join =
        prop_oneof![4 => Just(String::new()), 1 => semi_join().prop_map(|join| format!(" AND {join}"))];
    (filter(), semi_join, sometimes(order()), sometimes(limit), sometimes(offset))
        .prop_map(|(filter, semi_join, order, limit, offset)| {
            format!("SELECT Id FROM Opportunity WHERE {filter}{semi_join}{order}{limit}{offset}")
        })
        .boxed()
}
