//! Operators, and what an evaluation depends on.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};

use super::tree::{Expr, Operator};
use super::value::Value;

const DAY_MILLIS: i64 = 86_400_000;

/// Where the values of fields come from.
pub(in crate::sandbox) trait Source {
    /// The value of a field, by its name in the formula.
    fn read(&self, name: &str) -> Result<Value, Failure>;

    /// The value before the change that is about to be saved; where nothing is changed, the value.
    fn prior(&self, name: &str) -> Result<Value, Failure> {
        self.read(name)
    }

    /// Whether the record is about to be created.
    fn is_new(&self) -> bool {
        false
    }
}

/// When a formula is evaluated, and in whose time zone.
#[derive(Debug, Clone, Copy)]
pub(in crate::sandbox) struct Moment {
    pub(in crate::sandbox) now: DateTime<Utc>,
    pub(in crate::sandbox) zone: Tz,
}

impl Moment {
    pub(in crate::sandbox) fn today(&self) -> NaiveDate {
        self.now.with_timezone(&self.zone).date_naive()
    }
}

/// Why there is no value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub(in crate::sandbox) struct Failure(pub(in crate::sandbox) String);

impl Failure {
    pub(super) fn wrong(expected: &str, found: &Value) -> Self {
        Self(format!("{expected} is due, not {found:?}"))
    }
}

pub(super) struct Evaluation<'e> {
    pub(super) source: &'e dyn Source,
    pub(super) moment: Moment,
}

impl Evaluation<'_> {
    pub(super) fn value(&self, expr: &Expr) -> Result<Value, Failure> {
        match expr {
            Expr::Literal(value) => Ok(value.clone()),
            Expr::Name { name, .. } => self.source.read(name),
            Expr::Minus(inner) => match self.value(inner)? {
                Value::Number(number) => Ok(Value::Number(-number)),
                Value::Blank => Ok(Value::Blank),
                other => Err(Failure::wrong("a number", &other)),
            },
            Expr::Not(inner) => Ok(Value::Bool(!self.holds(inner)?)),
            Expr::Binary(left, operator, right) => self.binary(left, *operator, right),
            Expr::Call(function, arguments) => (function.run)(self, arguments),
        }
    }

    /// The value of a condition; a blank one does not hold.
    pub(super) fn holds(&self, expr: &Expr) -> Result<bool, Failure> {
        match self.value(expr)? {
            Value::Bool(flag) => Ok(flag),
            Value::Blank => Ok(false),
            other => Err(Failure::wrong("true or false", &other)),
        }
    }

    fn binary(&self, left: &Expr, operator: Operator, right: &Expr) -> Result<Value, Failure> {
        match operator {
            Operator::And => return Ok(Value::Bool(self.holds(left)? && self.holds(right)?)),
            Operator::Or => return Ok(Value::Bool(self.holds(left)? || self.holds(right)?)),
            _ => {}
        }
        let (left, right) = (self.value(left)?, self.value(right)?);
        match operator {
            Operator::Equal => equal(&left, &right).map(Value::Bool),
            Operator::NotEqual => equal(&left, &right).map(|same| Value::Bool(!same)),
            Operator::Join => Ok(Value::Text(text_of(left)? + &text_of(right)?)),
            Operator::Less | Operator::LessOrEqual | Operator::Greater | Operator::GreaterOrEqual => {
                compare(&left, operator, &right).map(Value::Bool)
            }
            _ => arithmetic(left, operator, right),
        }
    }
}

/// Whether both say the same.
pub(super) fn equal(left: &Value, right: &Value) -> Result<bool, Failure> {
    left.equals(right).ok_or_else(|| Failure("values of different types are compared".to_owned()))
}

fn compare(left: &Value, operator: Operator, right: &Value) -> Result<bool, Failure> {
    if matches!(left, Value::Blank) || matches!(right, Value::Blank) {
        return Ok(false);
    }
    let order =
        left.order(right).ok_or_else(|| Failure("values of different types are compared".to_owned()))?;
    Ok(match operator {
        Operator::Less => order.is_lt(),
        Operator::LessOrEqual => order.is_le(),
        Operator::Greater => order.is_gt(),
        _ => order.is_ge(),
    })
}

fn text_of(value: Value) -> Result<String, Failure> {
    match value {
        Value::Text(text) => Ok(text),
        Value::Blank => Ok(String::new()),
        other => Err(Failure::wrong("text", &other)),
    }
}

fn arithmetic(left: Value, operator: Operator, right: Value) -> Result<Value, Failure> {
    let lost = || Failure("the number is too large".to_owned());
    match (left, operator, right) {
        (left @ Value::Text(_), Operator::Add, right) | (left, Operator::Add, right @ Value::Text(_)) => {
            Ok(Value::Text(text_of(left)? + &text_of(right)?))
        }
        (Value::Blank, ..) | (.., Value::Blank) => Ok(Value::Blank),
        (Value::Number(left), operator, Value::Number(right)) => {
            numbers(left, operator, right).map(Value::Number)
        }
        (Value::Date(day), Operator::Add, Value::Number(days))
        | (Value::Number(days), Operator::Add, Value::Date(day)) => shift_day(day, days).ok_or_else(lost),
        (Value::Date(day), Operator::Subtract, Value::Number(days)) => shift_day(day, -days).ok_or_else(lost),
        (Value::DateTime(moment), Operator::Add, Value::Number(days))
        | (Value::Number(days), Operator::Add, Value::DateTime(moment)) => {
            shift_moment(moment, days).ok_or_else(lost)
        }
        (Value::DateTime(moment), Operator::Subtract, Value::Number(days)) => {
            shift_moment(moment, -days).ok_or_else(lost)
        }
        (Value::Date(left), Operator::Subtract, Value::Date(right)) => {
            Ok(Value::Number(left.signed_duration_since(right).num_days().into()))
        }
        (Value::DateTime(left), Operator::Subtract, Value::DateTime(right)) => {
            let millis = Decimal::from(left.signed_duration_since(right).num_milliseconds());
            Ok(Value::Number(millis / Decimal::from(DAY_MILLIS)))
        }
        _ => Err(Failure("these values cannot be reckoned with".to_owned())),
    }
}

fn numbers(left: Decimal, operator: Operator, right: Decimal) -> Result<Decimal, Failure> {
    let answer = match operator {
        Operator::Add => left.checked_add(right),
        Operator::Subtract => left.checked_sub(right),
        Operator::Multiply => left.checked_mul(right),
        Operator::Divide if right.is_zero() => return Err(Failure("division by zero".to_owned())),
        Operator::Divide => left.checked_div(right),
        _ => power(left, right),
    };
    answer.ok_or_else(|| Failure("the number is too large".to_owned()))
}

/// Whole powers are exact.
fn power(base: Decimal, exponent: Decimal) -> Option<Decimal> {
    if exponent.fract().is_zero() && exponent >= Decimal::ZERO && exponent <= Decimal::ONE_HUNDRED {
        let mut answer = Decimal::ONE;
        for _ in 0..exponent.to_u32()? {
            answer = answer.checked_mul(base)?;
        }
        return Some(answer);
    }
    Decimal::from_f64(base.to_f64()?.powf(exponent.to_f64()?))
}

fn shift_day(day: NaiveDate, days: Decimal) -> Option<Value> {
    day.checked_add_signed(TimeDelta::try_days(days.trunc().to_i64()?)?).map(Value::Date)
}

fn shift_moment(moment: DateTime<Utc>, days: Decimal) -> Option<Value> {
    let millis = days.checked_mul(Decimal::from(DAY_MILLIS))?.round().to_i64()?;
    moment.checked_add_signed(TimeDelta::try_milliseconds(millis)?).map(Value::DateTime)
}
