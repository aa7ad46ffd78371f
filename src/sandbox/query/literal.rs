//! Literals as SQLite compares them with a column.

use chrono::{NaiveTime, TimeZone};
use chrono_tz::Tz;
use rusqlite::types::Value as Stored;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use sobjects::{Date, Id};
use soql::ast::{DateLiteral, Number, Value};

use super::operand::Operand;
use super::{Context, QueryError, days};
use crate::sandbox::store::Storage;

/// A literal for comparison with this operand.
pub(super) fn bound(operand: &Operand<'_>, value: &Value) -> Result<Stored, QueryError> {
    if is_null(value) {
        return Ok(if operand.storage == Storage::Boolean { Stored::Integer(0) } else { Stored::Null });
    }
    let wrong = || QueryError::Literal { field: operand.label(), expected: expected(operand.storage) };
    match (operand.storage, value) {
        (Storage::Text | Storage::ExactText, Value::String(text)) => Ok(Stored::Text(text.clone())),
        (Storage::Id, Value::String(text)) => match text.parse::<Id>() {
            Ok(id) => Ok(Stored::Text(id.to_string())),
            Err(_) => Err(QueryError::MalformedId { id: text.clone() }),
        },
        (Storage::Boolean, Value::Bool(flag)) => Ok(Stored::Integer((*flag).into())),
        (Storage::Integer | Storage::Real, Value::Number(number)) => {
            number_scaled(number, 0).ok_or_else(wrong)
        }
        (Storage::Money(scale), Value::Number(number)) => number_scaled(number, scale).ok_or_else(wrong),
        (Storage::Date, Value::Date(date)) => Ok(Stored::Text(date.to_string())),
        (Storage::DateTime, Value::DateTime(moment)) => Ok(Stored::Integer(moment.utc().timestamp_millis())),
        (Storage::Time, Value::Time(time)) => Ok(Stored::Text(time.to_string())),
        _ => Err(wrong()),
    }
}

/// Whether a literal says that there is no value; empty text does, too.
pub(super) fn is_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        _ => false,
    }
}

/// A number in units of the column. What is finer than a unit stays exact enough to be compared.
pub(super) fn number_scaled(number: &Number, scale: u32) -> Option<Stored> {
    let exact = number.as_str().parse::<sobjects::Decimal>().ok().and_then(|decimal| {
        let units = decimal.0.checked_mul(Decimal::from(10_i64.checked_pow(scale)?))?;
        Some(if units.fract().is_zero() {
            Stored::Integer(units.to_i64()?)
        } else {
            Stored::Real(units.to_f64()?)
        })
    });
    exact.or_else(|| {
        // Beyond all stored numbers; only its order counts.
        let double: f64 = number.as_str().parse().ok()?;
        Some(Stored::Real(double * 10_f64.powi(i32::try_from(scale).ok()?)))
    })
}

/// The first value of a date literal and the first after it, as this column stores them.
pub(super) fn range(
    operand: &Operand<'_>,
    literal: DateLiteral,
    context: &Context,
) -> Result<(Stored, Stored), QueryError> {
    let today = context.now.utc().with_timezone(&context.zone).date_naive();
    let (first, end) = days::of(literal, today, context.fiscal, context.week_start);
    match operand.storage {
        Storage::Date => Ok((Stored::Text(first.to_string()), Stored::Text(end.to_string()))),
        Storage::DateTime => Ok((day_start(first, context.zone), day_start(end, context.zone))),
        other => Err(QueryError::Literal { field: operand.label(), expected: expected(other) }),
    }
}

/// The moment at which a day begins in a time zone: midnight, or the first moment after it where clocks skip it.
fn day_start(day: Date, zone: Tz) -> Stored {
    let midnight = day.and_time(NaiveTime::MIN);
    let moment = (0..=3)
        .find_map(|hour| zone.from_local_datetime(&(midnight + chrono::TimeDelta::hours(hour))).earliest())
        .map_or_else(|| midnight.and_utc().timestamp_millis(), |moment| moment.timestamp_millis());
    Stored::Integer(moment)
}

const fn expected(storage: Storage) -> &'static str {
    match storage {
        Storage::Text | Storage::ExactText => "string and should be enclosed in quotes",
        Storage::Id => "id and should be enclosed in quotes",
        Storage::Boolean => "boolean and should not be enclosed in quotes",
        Storage::Integer | Storage::Money(_) | Storage::Real => "number and should not be enclosed in quotes",
        Storage::Date => "date and should not be enclosed in quotes",
        Storage::DateTime => "dateTime and should not be enclosed in quotes",
        Storage::Time => "time and should not be enclosed in quotes",
    }
}
