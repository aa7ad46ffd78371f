//! Numbers.

use rust_decimal::prelude::{FromPrimitive, ToPrimitive};
use rust_decimal::{Decimal, RoundingStrategy};

use super::{Function, MANY};
use crate::sandbox::formula::eval::{Evaluation, Failure};
use crate::sandbox::formula::tree::Expr;
use crate::sandbox::formula::value::Value;

type Answer = Result<Value, Failure>;

pub(super) const FUNCTIONS: &[Function] = &[
    Function { name: "VALUE", takes: 1..=1, run: value },
    Function {
        name: "ROUND",
        takes: 2..=2,
        run: |e, a| rounded(e, a, RoundingStrategy::MidpointAwayFromZero),
    },
    Function { name: "TRUNC", takes: 1..=2, run: |e, a| rounded(e, a, RoundingStrategy::ToZero) },
    Function { name: "FLOOR", takes: 1..=1, run: |e, a| rounded(e, a, RoundingStrategy::ToZero) },
    Function { name: "CEILING", takes: 1..=1, run: |e, a| rounded(e, a, RoundingStrategy::AwayFromZero) },
    Function {
        name: "MFLOOR",
        takes: 1..=1,
        run: |e, a| rounded(e, a, RoundingStrategy::ToNegativeInfinity),
    },
    Function {
        name: "MCEILING",
        takes: 1..=1,
        run: |e, a| rounded(e, a, RoundingStrategy::ToPositiveInfinity),
    },
    Function { name: "ABS", takes: 1..=1, run: |e, a| Ok(blank_or(e.number(a, 0)?.map(|n| n.abs()))) },
    Function { name: "MAX", takes: 1..=MANY, run: |e, a| best(e, a, Decimal::max) },
    Function { name: "MIN", takes: 1..=MANY, run: |e, a| best(e, a, Decimal::min) },
    Function { name: "MOD", takes: 2..=2, run: modulo },
    Function { name: "SQRT", takes: 1..=1, run: root },
];

fn blank_or(number: Option<Decimal>) -> Value {
    number.map_or(Value::Blank, Value::Number)
}

fn value(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    let text = e.text(arguments, 0)?;
    if text.trim().is_empty() {
        return Ok(Value::Blank);
    }
    text.trim().parse().map(Value::Number).map_err(|_| Failure(format!("{text} is no number")))
}

/// To so many digits after the point; a negative number of them rounds before it.
fn rounded(e: &Evaluation<'_>, arguments: &[Expr], strategy: RoundingStrategy) -> Answer {
    let Some(number) = e.number(arguments, 0)? else { return Ok(Value::Blank) };
    let digits = match arguments.len() {
        1 => 0,
        _ => e.number(arguments, 1)?.and_then(|digits| digits.trunc().to_i64()).unwrap_or_default(),
    };
    let rounded = match u32::try_from(digits) {
        Ok(digits) => Some(number.round_dp_with_strategy(digits.min(28), strategy)),
        Err(_) => {
            let unit = u32::try_from(-digits).ok().and_then(|digits| 10_i64.checked_pow(digits));
            unit.map(Decimal::from).and_then(|unit| {
                number.checked_div(unit)?.round_dp_with_strategy(0, strategy).checked_mul(unit)
            })
        }
    };
    rounded.map(Value::Number).ok_or_else(|| Failure("the number is too large".to_owned()))
}

/// Blanks do not count.
fn best(e: &Evaluation<'_>, arguments: &[Expr], better: fn(Decimal, Decimal) -> Decimal) -> Answer {
    let mut best = None;
    for at in 0..arguments.len() {
        if let Some(number) = e.number(arguments, at)? {
            best = Some(best.map_or(number, |best| better(best, number)));
        }
    }
    Ok(blank_or(best))
}

fn modulo(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    let (Some(number), Some(divisor)) = (e.number(arguments, 0)?, e.number(arguments, 1)?) else {
        return Ok(Value::Blank);
    };
    number.checked_rem(divisor).map(Value::Number).ok_or_else(|| Failure("division by zero".to_owned()))
}

fn root(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    let Some(number) = e.number(arguments, 0)? else { return Ok(Value::Blank) };
    let root = number.to_f64().map(f64::sqrt).and_then(Decimal::from_f64);
    root.map(Value::Number).ok_or_else(|| Failure("a negative number has no root".to_owned()))
}
