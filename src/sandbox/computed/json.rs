//! Values of fields as values of formulas, and back.

use rust_decimal::Decimal;
use serde_json::{Value as Json, json};
use sobjects::temporal::{Time, parse_date};
use sobjects::{DateTime, Field, FieldType};

use crate::sandbox::formula::Value;
use crate::sandbox::store::{decimal, rounded};

/// The value of a field, as it stands in a row.
pub(super) fn from_json(field: &Field, value: &Json, blank_is_zero: bool) -> Value {
    read(field, value).unwrap_or(match field.kind {
        FieldType::Boolean => Value::Bool(false),
        _ if blank_is_zero && field.kind.is_number() => Value::Number(Decimal::ZERO),
        _ => Value::Blank,
    })
}

fn read(field: &Field, value: &Json) -> Option<Value> {
    Some(match field.kind {
        FieldType::Percent => Value::Number(decimal(value)?.checked_div(Decimal::ONE_HUNDRED)?),
        _ if field.kind.is_number() => Value::Number(decimal(value)?),
        FieldType::Boolean => Value::Bool(value.as_bool()?),
        FieldType::Date => Value::Date(parse_date(value.as_str()?).ok()?),
        FieldType::DateTime => Value::DateTime(value.as_str()?.parse::<DateTime>().ok()?.utc()),
        FieldType::Time => Value::Time(value.as_str()?.parse::<Time>().ok()?.time()),
        _ => Value::Text(value.as_str()?.to_owned()),
    })
}

/// The result of a formula, as its field keeps it; a result of another type is none.
pub(super) fn to_json(field: &Field, value: Value) -> Json {
    match (value, &field.kind) {
        (Value::Number(number), kind) if kind.is_number() => {
            let number = if *kind == FieldType::Percent {
                number.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(number)
            } else {
                number
            };
            json!(rounded(number, field.scale).normalize().to_string())
        }
        (Value::Bool(flag), FieldType::Boolean) => json!(flag),
        (Value::Date(day), FieldType::Date) => json!(day.to_string()),
        (Value::DateTime(moment), FieldType::DateTime) => json!(DateTime::from(moment)),
        (Value::Time(time), FieldType::Time) => json!(time.format("%H:%M:%S%.3fZ").to_string()),
        (Value::Text(text), kind) if kind.is_text() => json!(text),
        _ => Json::Null,
    }
}
