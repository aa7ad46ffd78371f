//! Whether the org holds the value that was meant.

use chrono::SubsecRound;
use sobjects::{DateTime, Decimal, Field, FieldType, Id, Value};

/// The text of a value as the org answered it, in the form that the audit row holds; `None` for no value.
#[must_use]
pub fn text_of(field: &Field, value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Number(digits) => Some(canonical(field, digits)),
        Value::Text(text) if text.trim().is_empty() => None,
        Value::Text(text) => Some(canonical(field, text)),
        Value::Json(json) => Some(json.clone()),
        Value::Record(_) | Value::Rows(_) => serde_json::to_string(value).ok(),
    }
}

/// Whether two texts of this field mean the same value: text without the blanks around it, multiple choices
/// in any order.
#[must_use]
pub fn same(field: &Field, left: Option<&str>, right: Option<&str>) -> bool {
    match (left, right) {
        (None, None) => true,
        (Some(left), Some(right)) => comparable(field, left) == comparable(field, right),
        _ => false,
    }
}

/// One spelling for each value, which `accept` reads back.
fn canonical(field: &Field, text: &str) -> String {
    let known = match field.kind {
        ref kind if kind.is_number() => {
            text.parse::<Decimal>().ok().map(|number| number.normalize().to_string())
        }
        FieldType::DateTime => text
            .parse::<DateTime>()
            .ok()
            .map(|moment| DateTime::from(moment.utc().trunc_subsecs(0)).to_string()),
        FieldType::Id | FieldType::Reference => text.parse::<Id>().ok().map(|id| id.to_string()),
        _ => None,
    };
    known.unwrap_or_else(|| text.to_owned())
}

fn comparable(field: &Field, text: &str) -> String {
    let text = canonical(field, text.trim());
    match field.kind {
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
