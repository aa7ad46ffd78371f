//! Numbers and their digits.

use sobjects::{Decimal, Field, FieldType};

use super::{Accepted, Problem};

/// Binary floating point carries this many decimal digits without loss, and JSON numbers arrive as such.
const EXACT_DIGITS: usize = 15;

pub(super) fn whole(field: &Field, value: &serde_json::Value) -> Result<Accepted, Problem> {
    let number = exact(value)?;
    let most = largest(field);
    let least = if field.kind == FieldType::Int { -most - 1 } else { -most };
    let whole = (number.fract().is_zero())
        .then(|| number.trunc().to_string().parse::<i64>().ok())
        .flatten()
        .filter(|whole| (least..=most).contains(whole))
        .ok_or_else(|| Problem::NotWhole { value: number.to_string(), least, most })?;
    Ok(Accepted { json: whole.into(), text: Some(whole.to_string()) })
}

/// What the field's digits allow, within the 32 bits of an `int` and the 64 of a `long`.
fn largest(field: &Field) -> i64 {
    let by_type = if field.kind == FieldType::Int { i64::from(i32::MAX) } else { i64::MAX };
    match 10_i64.checked_pow(field.precision) {
        Some(power) if field.precision > 0 => by_type.min(power - 1),
        _ => by_type,
    }
}

pub(super) fn decimal(field: &Field, value: &serde_json::Value) -> Result<Accepted, Problem> {
    let number = exact(value)?;
    let digits = field.precision.saturating_sub(field.scale);
    // Some describes give no precision for a double; then there is nothing to hold the number against.
    if field.precision > 0 {
        let before_point = number.trunc().abs().to_string();
        if before_point != "0" && before_point.len() > digits as usize {
            return Err(Problem::TooLarge { value: number.to_string(), digits });
        }
        if number.scale() > field.scale {
            let (given, scale) = (number.scale(), field.scale);
            return Err(Problem::TooFine { value: number.to_string(), given, scale });
        }
    }
    Ok(Accepted { json: value.clone(), text: Some(number.to_string()) })
}

/// The number in its very digits, without trailing zeros.
fn exact(value: &serde_json::Value) -> Result<Decimal, Problem> {
    let number = value.as_number().ok_or_else(|| {
        Problem::wrong_type(value, "a number, without quotes, units or thousands separators")
    })?;
    let inexact = || Problem::Inexact { value: number.to_string() };
    let decimal: Decimal = number.to_string().parse().map_err(|_| inexact())?;
    let decimal = decimal.normalize();
    let digits = decimal.mantissa().unsigned_abs().to_string().len();
    if number.is_f64() && digits > EXACT_DIGITS {
        return Err(inexact());
    }
    Ok(Decimal(decimal))
}
