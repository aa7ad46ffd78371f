//! From Rust's values to literals, and from names to paths.

use std::str::FromStr;

use sobjects::temporal::{Date, DateTime, Time};
use sobjects::traits::Column;
use sobjects::{Decimal, Id, ParentColumn};

use super::Term;
use crate::ast::{Currency, DateLiteral, Expr, Number, Path, SelectItem, Value};
use crate::error::Error;

macro_rules! into_value {
    ($($type:ty => |$value:ident| $made:expr;)+) => {
        $(impl From<$type> for Value {
            fn from($value: $type) -> Self {
                $made
            }
        })+
    };
}

into_value! {
    &str => |text| Self::String(text.to_owned());
    String => |text| Self::String(text);
    &String => |text| Self::String(text.clone());
    bool => |flag| Self::Bool(flag);
    i32 => |number| Self::Number(i64::from(number).into());
    u32 => |number| Self::Number(i64::from(number).into());
    i64 => |number| Self::Number(number.into());
    Decimal => |number| Self::Number(number.into());
    Date => |date| Self::Date(date);
    DateTime => |moment| Self::DateTime(moment);
    Time => |time| Self::Time(time);
    DateLiteral => |literal| Self::DateLiteral(literal);
    Currency => |amount| Self::Currency(amount);
    Number => |number| Self::Number(number);
}

impl<O> From<Id<O>> for Value {
    fn from(id: Id<O>) -> Self {
        Self::String(id.as_str().to_owned())
    }
}

impl<O> From<&Id<O>> for Value {
    fn from(id: &Id<O>) -> Self {
        (*id).into()
    }
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

impl From<&'static str> for Path {
    fn from(path: &'static str) -> Self {
        Self::new(path)
    }
}

impl<O, T> From<Column<O, T>> for Path {
    fn from(column: Column<O, T>) -> Self {
        Self::new(column.api_name())
    }
}

impl<O, T> From<ParentColumn<O, T>> for Path {
    fn from(column: ParentColumn<O, T>) -> Self {
        Self::new(column.to_string())
    }
}

impl FromStr for Path {
    type Err = Error;

    /// Reads a name that is known only at run time.
    fn from_str(text: &str) -> Result<Self, Error> {
        crate::parser::path(text)
    }
}

impl<P: Into<Path>> From<P> for Term {
    fn from(path: P) -> Self {
        Self(Expr::Field(path.into()))
    }
}

impl From<Term> for SelectItem {
    fn from(term: Term) -> Self {
        Self::Expr { expr: term.0, alias: None }
    }
}
