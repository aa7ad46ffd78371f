//! A query that knows the type of its rows: what `soql!` gives.
//!
//! Not here: parsing and checking, which the macro has done while the program was compiled, and running it.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use crate::ast::{Condition, Path, Value};
use crate::build::Term;

/// A query whose rows read as `R`.
///
/// Its text is canonical SOQL. A value of the program stands in it as a literal that this crate has printed, so
/// that no value can become part of the query's structure.
#[must_use = "a query does nothing until a client fetches it"]
pub struct TypedQuery<R> {
    text: Cow<'static, str>,
    row: PhantomData<fn() -> R>,
}

/// What the program puts in the place of a bind variable.
#[derive(Debug, Clone)]
pub enum Bound {
    /// A single value.
    Value(Value),
    /// The rows that a query gives or leaves out at most.
    Count(u64),
    /// A whole comparison with IN or NOT IN, since SOQL has no empty list.
    Members(Condition),
}

impl<R> TypedQuery<R> {
    /// A query without bind variables; `soql!` alone has reason to call this.
    pub const fn new(text: &'static str) -> Self {
        Self { text: Cow::Borrowed(text), row: PhantomData }
    }

    /// A query whose text goes on with the next piece behind each value; `soql!` alone has reason to call this.
    pub fn bound(first: &'static str, rest: &[(Bound, &'static str)]) -> Self {
        let mut text = first.to_owned();
        for (bound, piece) in rest {
            text.push_str(&bound.to_string());
            text.push_str(piece);
        }
        Self { text: Cow::Owned(text), row: PhantomData }
    }

    /// The query's text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl Bound {
    /// `field IN (…)` or `field NOT IN (…)`; among no values there is none.
    #[must_use]
    pub fn members(field: &'static str, negated: bool, values: impl IntoIterator<Item = Value>) -> Self {
        let field = Term::from(Path::from(field));
        Self::Members(if negated { field.not_in(values) } else { field.is_in(values) })
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => value.fmt(f),
            Self::Count(rows) => rows.fmt(f),
            // It may stand beside AND or OR.
            Self::Members(condition @ (Condition::And(_) | Condition::Or(_))) => write!(f, "({condition})"),
            Self::Members(condition) => condition.fmt(f),
        }
    }
}

impl<R> fmt::Display for TypedQuery<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<R> fmt::Debug for TypedQuery<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TypedQuery").field(&self.text).finish()
    }
}

impl<R> Clone for TypedQuery<R> {
    fn clone(&self) -> Self {
        Self { text: self.text.clone(), row: PhantomData }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_value_leaves_its_literal() {
        let evil = Bound::Value("x' OR Name != '\\".into());
        let query: TypedQuery<()> =
            TypedQuery::bound("SELECT Id FROM Account WHERE Name = ", &[(evil, " LIMIT 5")]);
        let text = r"SELECT Id FROM Account WHERE Name = 'x\' OR Name != \'\\' LIMIT 5";
        assert_eq!(query.text(), text);
        assert_eq!(crate::parse(text).map(|query| query.to_string()).as_deref(), Ok(text));
    }

    #[test]
    fn an_empty_list_holds_for_no_row_wherever_it_stands() {
        let none = || Bound::members("Id", false, []);
        let query: TypedQuery<()> = TypedQuery::bound(
            "SELECT Id FROM Account WHERE Name != null AND ",
            &[(none(), " AND "), (Bound::members("Name", true, ["A".into()]), "")],
        );
        let text =
            "SELECT Id FROM Account WHERE Name != null AND (Id = null AND Id != null) AND Name NOT IN ('A')";
        assert_eq!(query.text(), text);
        assert!(crate::parse(text).is_ok());
    }
}
