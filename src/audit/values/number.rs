//! Numbers and their digits.

use sobjects::check::fits;
use sobjects::{Decimal, Field};

use super::{Accepted, Problem};

/// Binary floating point carries this many decimal digits without loss, and JSON numbers arrive as such.
const EXACT_DIGITS: usize = 15;

pub(super) fn whole(field: &Field, value: &serde_json::Value) -> Result<Accepted, Problem> {
    let number = exact(value)?;
    let whole = number.trunc().to_string().parse::<i64>().ok().filter(|_| number.fract().is_zero());
    let whole = whole.ok_or_else(|| fits::not_whole(field, &number))?;
    fits::whole(field, whole.into())?;
    Ok(Accepted { json: whole.into(), text: Some(whole.to_string()) })
}

pub(super) fn decimal(field: &Field, value: &serde_json::Value) -> Result<Accepted, Problem> {
    let number = exact(value)?;
    fits::digits(field, number)?;
    // Without a precision there is nothing to hold the number against.
    if field.precision > 0 && number.scale() > field.scale {
        let (given, scale) = (number.scale(), field.scale);
        return Err(Problem::TooFine { value: number.to_string(), given, scale });
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
