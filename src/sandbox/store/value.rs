//! JSON values as they are stored, and back.

use chrono::{DateTime as Moment, Utc};
use rusqlite::types::{Value as Sql, ValueRef};
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};
use serde_json::{Number, Value};
use sobjects::temporal::{DateTime, Time, parse_date};
use sobjects::{Field, Id};

use super::{Storage, StoreError};

/// A JSON value as this field stores it. Empty text is no value, as on the platform; a checkbox is never empty.
pub(in crate::sandbox) fn to_sql(object: &str, field: &Field, value: &Value) -> Result<Sql, StoreError> {
    let no_field = || StoreError::NoField { object: object.to_owned(), field: field.name.to_string() };
    let storage = Storage::of(field).ok_or_else(no_field)?;
    if value.is_null() || value.as_str() == Some("") {
        return Ok(if storage == Storage::Boolean { Sql::Integer(0) } else { Sql::Null });
    }
    stored(storage, field, value).ok_or_else(|| StoreError::Value {
        object: object.to_owned(),
        field: field.name.to_string(),
        expected: expected(storage),
        found: value.to_string().chars().take(60).collect(),
    })
}

fn stored(storage: Storage, field: &Field, value: &Value) -> Option<Sql> {
    Some(match storage {
        Storage::Text | Storage::ExactText => Sql::Text(match value {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Bool(flag) => flag.to_string(),
            _ => return None,
        }),
        Storage::Id => Sql::Text(value.as_str()?.parse::<Id>().ok()?.to_string()),
        Storage::Boolean => Sql::Integer(match value {
            Value::String(text) => text.parse::<bool>().ok()?.into(),
            other => other.as_bool()?.into(),
        }),
        Storage::Integer => Sql::Integer(decimal(value)?.round().to_i64()?),
        Storage::Money(scale) => Sql::Integer(scaled(decimal(value)?, scale)?),
        Storage::Real => Sql::Real(rounded(decimal(value)?, field.scale).to_f64()?),
        Storage::Date => Sql::Text(parse_date(value.as_str()?).ok()?.to_string()),
        Storage::DateTime => Sql::Integer(value.as_str()?.parse::<DateTime>().ok()?.utc().timestamp_millis()),
        Storage::Time => Sql::Text(value.as_str()?.parse::<Time>().ok()?.to_string()),
    })
}

/// A number of a row, which comes as JSON number from the store and as text where it must stay exact.
pub(in crate::sandbox) fn decimal(value: &Value) -> Option<Decimal> {
    let text = match value {
        Value::Number(number) => number.to_string(),
        Value::String(text) => text.clone(),
        _ => return None,
    };
    text.parse::<sobjects::Decimal>().ok().map(|number| number.0)
}

/// A number with so many digits after the point, as its field keeps it.
pub(in crate::sandbox) fn rounded(number: Decimal, scale: u32) -> Decimal {
    number.round_dp_with_strategy(scale, RoundingStrategy::MidpointAwayFromZero)
}

/// An amount as a whole number of its smallest unit.
pub(in crate::sandbox) fn scaled(amount: Decimal, scale: u32) -> Option<i64> {
    let mut amount = rounded(amount, scale);
    amount.rescale(scale);
    (amount.scale() == scale).then(|| amount.mantissa().to_i64())?
}

const fn expected(storage: Storage) -> &'static str {
    match storage {
        Storage::Text | Storage::ExactText => "text",
        Storage::Id => "a record id of 15 or 18 characters",
        Storage::Boolean => "true or false",
        Storage::Integer => "a whole number",
        Storage::Money(_) => "an amount of at most 18 digits",
        Storage::Real => "a number",
        Storage::Date => "a date like 2026-06-30",
        Storage::DateTime => "a date-time like 2026-02-20T18:00:00Z",
        Storage::Time => "a time like 17:30:00.000Z",
    }
}

/// A stored value as JSON, in the form of the wire.
///
/// Amounts become JSON numbers as the platform writes doubles (`12500.0`), and keep their digits as whole
/// numbers where a double could not hold them.
pub(in crate::sandbox) fn from_sql(storage: Storage, value: ValueRef<'_>) -> Value {
    match (storage, value) {
        (_, ValueRef::Null | ValueRef::Blob(_)) => Value::Null,
        (Storage::Boolean, ValueRef::Integer(flag)) => Value::Bool(flag != 0),
        (Storage::Money(scale), ValueRef::Integer(units)) => amount(units, scale),
        (Storage::DateTime, ValueRef::Integer(millis)) => Moment::<Utc>::from_timestamp_millis(millis)
            .map_or(Value::Null, |moment| Value::String(DateTime::from(moment).to_string())),
        #[allow(
            clippy::cast_precision_loss,
            reason = "a whole number in a REAL column was stored as a double"
        )]
        (Storage::Real, ValueRef::Integer(number)) => real(number as f64),
        (_, ValueRef::Integer(number)) => Value::Number(number.into()),
        (_, ValueRef::Real(number)) => real(number),
        (_, ValueRef::Text(text)) => Value::String(String::from_utf8_lossy(text).into_owned()),
    }
}

fn amount(units: i64, scale: u32) -> Value {
    let exact = Decimal::new(units, scale);
    let double = exact.to_string().parse::<f64>().unwrap_or_default();
    match exact.to_i64() {
        Some(whole) if units.unsigned_abs() > 1 << 53 && exact.fract().is_zero() => {
            Value::Number(whole.into())
        }
        _ => real(double),
    }
}

fn real(number: f64) -> Value {
    Number::from_f64(number).map_or(Value::Null, Value::Number)
}
