//! Whether the org holds the value that was meant.

use chrono::SubsecRound;
use sobjects::{DateTime, Decimal, FieldType, Id, Value};

/// The text of a value of a field of this type as the org answered it, in the form that the audit row holds; `None` for no value.
#[must_use]
pub fn text_of(kind: &FieldType, value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Number(digits) => Some(canonical(kind, digits)),
        Value::Text(text) if text.trim().is_empty() => None,
        Value::Text(text) => Some(canonical(kind, text)),
        Value::Json(json) => Some(json.clone()),
        Value::Record(_) | Value::Rows(_) => serde_json::to_string(value).ok(),
    }
}

/// The same of a value that a caller gave: what the org is expected to hold.
#[must_use]
pub fn text_of_json(kind: &FieldType, value: &serde_json::Value) -> Option<String> {
    Value::from_json(&value.to_string()).ok().and_then(|value| text_of(kind, &value))
}

/// Whether two texts of a field of this type mean the same value: text without the blanks around it, multiple choices
/// in any order.
#[must_use]
pub fn same(kind: &FieldType, left: Option<&str>, right: Option<&str>) -> bool {
    match (left, right) {
        (None, None) => true,
        (Some(left), Some(right)) => comparable(kind, left) == comparable(kind, right),
        _ => false,
    }
}

/// One spelling for each value, which `accept` reads back.
fn canonical(kind: &FieldType, text: &str) -> String {
    let known = match kind {
        kind if kind.is_number() => text.parse::<Decimal>().ok().map(|number| number.normalize().to_string()),
        FieldType::DateTime => text
            .parse::<DateTime>()
            .ok()
            .map(|moment| DateTime::from(moment.utc().trunc_subsecs(0)).to_string()),
        FieldType::Id | FieldType::Reference => text.parse::<Id>().ok().map(|id| id.to_string()),
        _ => None,
    };
    known.unwrap_or_else(|| text.to_owned())
}

fn comparable(kind: &FieldType, text: &str) -> String {
    let text = canonical(kind, text.trim());
    match kind {
        FieldType::MultiPicklist => {
            let mut chosen: Vec<&str> =
                text.split(';').map(str::trim).filter(|part| !part.is_empty()).collect();
            chosen.sort_unstable();
            chosen.join(";")
        }
        // The platform stores line ends as it pleases.
        _ => text.replace("\r\n", "\n"),
    }
}
