//! A value against its field, as far as the Catalog tells: what both the typed and the audited writes ask.

use chrono::Datelike;

use super::Unfit;
use crate::catalog::Flags;
use crate::nearest::nearest;
use crate::schema::active_values;
use crate::{Date, Decimal, Encrypted, Field, FieldType, text};

/// How many of a picklist's values an error lists.
const LISTED: usize = 30;

/// How many characters of what was given an error repeats.
const SHOWN: usize = 80;

/// No value.
///
/// # Errors
/// The field must have one.
pub const fn null(field: &Field) -> Result<(), Unfit> {
    if field.is(Flags::NILLABLE) { Ok(()) } else { Err(Unfit::Required) }
}

/// A text of this length.
///
/// # Errors
/// It is longer than the field.
pub fn length(field: &Field, text: &str) -> Result<(), Unfit> {
    let length = text::length(text);
    let is_too_long = field.length > 0 && length > field.length as usize;
    if is_too_long { Err(Unfit::TooLong { length, most: field.length }) } else { Ok(()) }
}

/// A text for an encrypted field.
///
/// # Errors
/// It is the mask of one.
pub fn unmasked(text: &str) -> Result<(), Unfit> {
    if Encrypted::from(text).is_masked() { Err(Unfit::Masked) } else { Ok(()) }
}

/// The active values of a picklist have this one.
///
/// # Errors
/// They have not.
pub fn among(field: &Field, value: &str) -> Result<(), Unfit> {
    if field.picklist.is_empty() || field.picklist_value(value).is_some() {
        return Ok(());
    }
    Err(not_among(field, value))
}

/// The refusal of this value by a picklist.
#[must_use]
pub fn not_among(field: &Field, value: &str) -> Unfit {
    Unfit::NotAmong {
        value: text::start(value, SHOWN).to_owned(),
        nearest: nearest(value, active_values(field)),
        allowed: active_values(field).take(LISTED).map(str::to_owned).collect(),
        left_out: active_values(field).count().saturating_sub(LISTED),
    }
}

/// The chosen values of a multi-select.
pub fn choices(text: &str) -> impl Iterator<Item = &str> {
    text.split(';').filter(|value| !value.is_empty())
}

/// A number, after the platform has rounded it to the digits that the field keeps.
///
/// # Errors
/// It has more digits before the point than the field holds. Some describes give no precision for a double; then
/// there is nothing to hold the number against.
pub fn digits(field: &Field, number: Decimal) -> Result<(), Unfit> {
    if field.precision == 0 {
        return Ok(());
    }
    let rounded =
        number.0.round_dp_with_strategy(field.scale, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
    let whole = rounded.trunc().abs();
    let count = if whole.is_zero() { 0 } else { whole.to_string().len() };
    if count > room(field) as usize { Err(too_large(field, &number)) } else { Ok(()) }
}

/// The refusal of a number that is too large.
pub fn too_large(field: &Field, number: &dyn std::fmt::Display) -> Unfit {
    Unfit::TooLarge { value: text::start(&number.to_string(), SHOWN).to_owned(), digits: room(field) }
}

/// How many digits a field holds before the point.
const fn room(field: &Field) -> u32 {
    field.precision.saturating_sub(field.scale)
}

/// A whole number, within what the field's digits allow and the 32 bits of an `int` or the 64 of a `long`.
///
/// # Errors
/// It is outside of that.
pub fn whole(field: &Field, number: i128) -> Result<(), Unfit> {
    let (least, most) = bounds(field);
    if (i128::from(least)..=i128::from(most)).contains(&number) {
        return Ok(());
    }
    Err(not_whole(field, &number))
}

/// The refusal of what is no whole number of the field.
pub fn not_whole(field: &Field, number: &dyn std::fmt::Display) -> Unfit {
    let (least, most) = bounds(field);
    Unfit::NotWhole { value: number.to_string(), least, most }
}

fn bounds(field: &Field) -> (i64, i64) {
    let by_type = if field.kind == FieldType::Int { i64::from(i32::MAX) } else { i64::MAX };
    let most = match 10_i64.checked_pow(field.precision) {
        Some(power) if field.precision > 0 => by_type.min(power - 1),
        _ => by_type,
    };
    (if field.kind == FieldType::Int { -most - 1 } else { -most }, most)
}

/// A day that the platform knows.
///
/// # Errors
/// It lies before 1700 or after 4000 ("Date Formats and Date Literals", SOQL and SOSL Reference).
pub fn year(date: Date) -> Result<(), Unfit> {
    if (1700..=4000).contains(&date.year()) { Ok(()) } else { Err(Unfit::Year) }
}

/// An e-mail address, by its form.
///
/// # Errors
/// It is none.
pub fn email(text: &str) -> Result<(), Unfit> {
    let is_address = text.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty()
            && !text.contains(|c: char| c.is_whitespace() || c.is_control() || ",;<>()".contains(c))
            && !domain.contains('@')
            && domain.split('.').count() > 1
            && domain.split('.').all(|label| !label.is_empty())
    });
    if is_address { Ok(()) } else { Err(Unfit::Email { value: text::start(text, SHOWN).to_owned() }) }
}
