//! The functions of formulas, one table for all; each evaluates its own arguments.

mod dates;
mod logic;
mod numbers;
mod text;

use std::ops::RangeInclusive;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::eval::{Evaluation, Failure};
use super::tree::Expr;
use super::value::Value;

/// A function of the language.
pub(super) struct Function {
    pub(super) name: &'static str,
    /// How many arguments it takes.
    pub(super) takes: RangeInclusive<usize>,
    pub(super) run: fn(&Evaluation<'_>, &[Expr]) -> Result<Value, Failure>,
}

impl std::fmt::Debug for Function {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// As many arguments as one likes.
const MANY: usize = usize::MAX;

/// The function of this name, without regard to case.
pub(super) fn named(name: &str) -> Option<&'static Function> {
    let tables = [logic::FUNCTIONS, text::FUNCTIONS, numbers::FUNCTIONS, dates::FUNCTIONS];
    tables.into_iter().flatten().find(|function| function.name.eq_ignore_ascii_case(name))
}

/// An argument; the parser has counted them.
fn argument(arguments: &[Expr], at: usize) -> Result<&Expr, Failure> {
    arguments.get(at).ok_or_else(|| Failure("a parameter is missing".to_owned()))
}

impl Evaluation<'_> {
    fn any(&self, arguments: &[Expr], at: usize) -> Result<Value, Failure> {
        self.value(argument(arguments, at)?)
    }

    /// A text; blank is empty.
    fn text(&self, arguments: &[Expr], at: usize) -> Result<String, Failure> {
        match self.any(arguments, at)? {
            Value::Text(text) => Ok(text),
            Value::Blank => Ok(String::new()),
            other => Err(Failure::wrong("text", &other)),
        }
    }

    /// A number; `None` is blank.
    fn number(&self, arguments: &[Expr], at: usize) -> Result<Option<Decimal>, Failure> {
        match self.any(arguments, at)? {
            Value::Number(number) => Ok(Some(number)),
            Value::Blank => Ok(None),
            other => Err(Failure::wrong("a number", &other)),
        }
    }

    /// A whole number where one is needed: a length, a place; blank is zero.
    fn count(&self, arguments: &[Expr], at: usize) -> Result<usize, Failure> {
        Ok(self.number(arguments, at)?.and_then(|number| number.trunc().to_usize()).unwrap_or_default())
    }
}
