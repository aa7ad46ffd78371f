//! Amounts in several currencies: what one is in another, and how people read it; as SQL functions, too.
//!
//! A rate says how much of a currency one unit of the corporate currency is, as CurrencyType has it. All is computed
//! in decimals; what is exchanged is rounded, half away from zero, to the decimals of the currency that it is exchanged into, and to
//! those of its field where they are fewer.

use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Result};
use rust_decimal::prelude::ToPrimitive;
use rust_decimal::{Decimal, RoundingStrategy};

/// Teaches a connection
/// - `worth(units, scale, rate)`: an amount in corporate currency, unrounded, to compare and to sort by;
/// - `exchanged(units, scale, rate, new rate, decimals)`: an amount in another currency;
/// - `amount_text(code, units, scale, decimals)`: `EUR 1,234.50`.
pub(super) fn register(connection: &Connection) -> Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("worth", 3, flags, |context| {
        let worth = || amount(context, 0)?.checked_div(rate(context, 2)?)?.to_f64();
        Ok(worth())
    })?;
    connection.create_scalar_function("exchanged", 5, flags, |context| {
        let units = || {
            let scale: u32 = context.get(1).ok()?;
            let decimals = context.get::<u32>(4).ok()?.min(scale);
            let exact = exchange(amount(context, 0)?, rate(context, 2)?, rate(context, 3)?, decimals)?;
            super::value::scaled(exact, scale)
        };
        Ok(units())
    })?;
    connection.create_scalar_function("amount_text", 4, flags, |context| {
        let text = || {
            let code = context.get_raw(0).as_str().ok()?;
            Some(format!("{code} {}", grouped(amount(context, 1)?, context.get(3).ok()?)))
        };
        Ok(text())
    })
}

/// An amount in another currency. What stays in its currency stays as it is.
pub(in crate::sandbox) fn exchange(
    amount: Decimal,
    from: Decimal,
    to: Decimal,
    decimals: u32,
) -> Option<Decimal> {
    if from == to {
        return Some(amount);
    }
    let exact = amount.checked_mul(to)?.checked_div(from)?;
    Some(exact.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero))
}

/// A number with so many decimals and commas between thousands.
pub(in crate::sandbox) fn grouped(number: Decimal, decimals: u32) -> String {
    let rounded = number.abs().round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
    let fixed = format!("{rounded:.*}", decimals as usize);
    let (whole, fraction) = fixed.split_once('.').map_or((fixed.as_str(), ""), |parts| parts);
    let mut text = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push('.');
        text.push_str(fraction);
    }
    if number.is_sign_negative() && !number.is_zero() { format!("-{text}") } else { text }
}

/// The amount that this argument counts the units of; the next one is its scale.
fn amount(context: &Context<'_>, at: usize) -> Option<Decimal> {
    number(context, at)?.checked_div(Decimal::from(10_i64.checked_pow(context.get(at + 1).ok()?)?))
}

/// A rate by which can be divided.
fn rate(context: &Context<'_>, at: usize) -> Option<Decimal> {
    number(context, at).filter(|rate| *rate > Decimal::ZERO)
}

/// A double is the shortest decimal that stands for it.
fn number(context: &Context<'_>, at: usize) -> Option<Decimal> {
    match context.get_raw(at) {
        ValueRef::Integer(number) => Some(number.into()),
        ValueRef::Real(number) => number.to_string().parse().ok(),
        ValueRef::Null | ValueRef::Text(_) | ValueRef::Blob(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a decimal")
    }

    #[test]
    fn what_is_exchanged_is_rounded_half_away_from_zero() {
        let exchanged =
            |amount, from, to, decimals| exchange(decimal(amount), decimal(from), decimal(to), decimals);
        assert_eq!(exchanged("1000", "0.92", "1", 2), Some(decimal("1086.96")));
        assert_eq!(exchanged("0.01", "1", "0.5", 2), Some(decimal("0.01")));
        assert_eq!(exchanged("10.5", "1", "1", 0), Some(decimal("10.5")));
        assert_eq!(exchanged("-10", "1", "149.55", 0), Some(decimal("-1496")));
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(grouped(decimal("1234567.5"), 2), "1,234,567.50");
        assert_eq!(grouped(decimal("-999.5"), 0), "-1,000");
        assert_eq!(grouped(decimal("0"), 2), "0.00");
    }
}
