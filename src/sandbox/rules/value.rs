//! Whether a value fits its field, and the form in which it is kept: types, lengths, picklists, numbers, dates.
//!
//! Not here: whether a referenced record exists (`reference.rs`), and what depends on other fields.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use chrono::{Datelike, SubsecRound, Timelike};
use rust_decimal::prelude::ToPrimitive;
use serde_json::Value;
use sobjects::catalog::Flags;
use sobjects::temporal::parse_date;
use sobjects::{DateTime, Decimal, Field, FieldType, Id, Time};

use super::body::{Body, Given};
use super::email::is_email;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::rounded;

/// Years that a date of the platform may have.
const YEARS: std::ops::RangeInclusive<i32> = 1700..=4000;

/// The value as it is kept. Text is trimmed, and empty text is no value.
pub(super) fn read(field: &Field, body: &Body<'_>, given: Given<'_>) -> Result<Value, Refusal> {
    if given.is_null() {
        return Ok(Value::Null);
    }
    let wrong = || body.wrong_type(field.kind.name(), given);
    match &field.kind {
        FieldType::Boolean => boolean(given).ok_or_else(wrong),
        kind if kind.is_number() => {
            number(field, decimal(given).ok_or_else(wrong)?, given).ok_or_else(wrong)?
        }
        kind => {
            let text = given.text().filter(|text| is_printable(text)).ok_or_else(wrong)?;
            match kind {
                FieldType::Date => date(field, &text).ok_or_else(wrong)?,
                FieldType::DateTime => date_time(field, &text).ok_or_else(wrong)?,
                FieldType::Time => {
                    text.parse::<Time>().map(|time| time.to_string().into()).map_err(|_| wrong())
                }
                FieldType::Base64 => {
                    BASE64_STANDARD.decode(&text).map(|_| text.as_str().into()).map_err(|_| wrong())
                }
                FieldType::Id | FieldType::Reference => reference(field, text.trim()),
                _ => words(field, text.trim()),
            }
        }
    }
}

/// Whether a text has no control characters but tabs and line ends.
fn is_printable(text: &str) -> bool {
    !text.contains(|c: char| c.is_ascii_control() && !matches!(c, '\t' | '\n' | '\r'))
}

/// An id of the field; whether it is of the right object is seen when the record is looked up.
fn reference(field: &Field, text: &str) -> Result<Value, Refusal> {
    if text.is_empty() {
        return Ok(Value::Null);
    }
    let id = text.parse::<Id>().map_err(|_| Refusal::malformed_id(&field.label, text, &field.name))?;
    Ok(Value::String(id.to_string()))
}

fn words(field: &Field, text: &str) -> Result<Value, Refusal> {
    if text.is_empty() {
        return Ok(Value::Null);
    }
    let text = match field.kind {
        FieldType::MultiPicklist => several(field, text)?,
        FieldType::Picklist => chosen(field, text).map(|()| text.to_owned())?,
        FieldType::Email if !is_email(text) => {
            let message = format!("{}: invalid email address: {text}", field.label);
            return Err(Refusal::save("INVALID_EMAIL_ADDRESS", message, [&*field.name]));
        }
        _ => text.to_owned(),
    };
    let limit = field.length as usize;
    // An emoji has been seen to count as more than one character.
    if limit > 0 && text.encode_utf16().count() > limit {
        let message = format!("{}: data value too large: {text} (max length={limit})", field.label);
        return Err(Refusal::save("STRING_TOO_LONG", message, [&*field.name]));
    }
    Ok(Value::String(text))
}

/// A restricted picklist takes its active values only; an unrestricted one takes what comes, as the platform does.
fn chosen(field: &Field, value: &str) -> Result<(), Refusal> {
    if !field.is(Flags::RESTRICTED_PICKLIST) || field.picklist_value(value).is_some() {
        return Ok(());
    }
    Err(bad_value(field, value))
}

/// The refusal of a value that a restricted picklist does not have.
pub(super) fn bad_value(field: &Field, value: &str) -> Refusal {
    let message = format!("{}: bad value for restricted picklist field: {value}", field.label);
    Refusal::save("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", message, [&*field.name])
}

/// Several values, each once, in the picklist's order; those it does not know come last.
fn several(field: &Field, text: &str) -> Result<String, Refusal> {
    let mut values: Vec<&str> = Vec::new();
    for value in text.split(';').map(str::trim).filter(|value| !value.is_empty()) {
        chosen(field, value)?;
        if !values.contains(&value) {
            values.push(value);
        }
    }
    let place =
        |value: &&str| field.picklist.iter().position(|known| known.value == **value).unwrap_or(usize::MAX);
    values.sort_by_key(place);
    Ok(values.join(";"))
}

/// Numbers and checkboxes may come as text, as many clients send them.
fn boolean(given: Given<'_>) -> Option<Value> {
    match (given.json, given.text().as_deref()) {
        ("true", _) | (_, Some("true")) => Some(Value::Bool(true)),
        ("false", _) | (_, Some("false")) => Some(Value::Bool(false)),
        _ => None,
    }
}

fn decimal(given: Given<'_>) -> Option<Result<Decimal, ()>> {
    let text = match given.token() {
        "VALUE_NUMBER_INT" | "VALUE_NUMBER_FLOAT" => given.json.to_owned(),
        "VALUE_STRING" => given.text().filter(|text| text.trim().parse::<f64>().is_ok_and(f64::is_finite))?,
        _ => return None,
    };
    // Digits beyond those that a decimal holds are beyond any field's range.
    Some(text.trim().parse().map_err(drop))
}

/// `None` where the type does not fit; a number out of range is refused in other words.
fn number(field: &Field, number: Result<Decimal, ()>, given: Given<'_>) -> Option<Result<Value, Refusal>> {
    let outside = || {
        let message =
            format!("{}: value outside of valid range on numeric field: {}", field.label, given.json);
        Refusal::save("NUMBER_OUTSIDE_VALID_RANGE", message, [&*field.name])
    };
    let Ok(number) = number else { return Some(Err(outside())) };
    let whole = matches!(field.kind, FieldType::Int | FieldType::Long);
    if whole && !number.fract().is_zero() {
        return None;
    }
    // Rules and derived fields see the number that is kept.
    let number = if whole { number.0 } else { rounded(number.0, field.scale) };
    let fits = match field.kind {
        FieldType::Int => number.to_i32().is_some(),
        FieldType::Long => number.to_i64().is_some(),
        _ => {
            (digits_before_point(&number) <= field.precision.saturating_sub(field.scale)
                || field.precision == 0)
                && degrees(field).is_none_or(|most| number.abs() <= most.into())
        }
    };
    Some(if fits { Ok(Value::String(number.normalize().to_string())) } else { Err(outside()) })
}

/// How far from zero a coordinate may lie.
fn degrees(field: &Field) -> Option<u8> {
    let name = field.name.trim_end_matches("__s").to_ascii_lowercase();
    let is = |coordinate: &str| field.kind == FieldType::Double && name.ends_with(coordinate);
    if is("latitude") { Some(90) } else { is("longitude").then_some(180) }
}

fn digits_before_point(number: &rust_decimal::Decimal) -> u32 {
    let whole = number.trunc().abs();
    if whole.is_zero() { 0 } else { u32::try_from(whole.to_string().len()).unwrap_or(u32::MAX) }
}

fn date(field: &Field, text: &str) -> Option<Result<Value, Refusal>> {
    let date = parse_date(text).ok()?;
    Some(in_years(field, date.year(), text).map(|()| Value::String(date.to_string())))
}

/// Date-times are kept to the second.
fn date_time(field: &Field, text: &str) -> Option<Result<Value, Refusal>> {
    let moment = text.parse::<DateTime>().ok()?.utc();
    // A leap second, which is of no use to what keeps whole seconds, and a `z` that no client writes.
    if moment.nanosecond() >= 1_000_000_000 || text.ends_with('z') {
        return None;
    }
    let moment = moment.trunc_subsecs(0);
    Some(in_years(field, moment.year(), text).map(|()| Value::String(DateTime::from(moment).to_string())))
}

fn in_years(field: &Field, year: i32, text: &str) -> Result<(), Refusal> {
    if YEARS.contains(&year) {
        return Ok(());
    }
    let message = format!("{}: invalid date: {text}", field.label);
    Err(Refusal::save("NUMBER_OUTSIDE_VALID_RANGE", message, [&*field.name]))
}
