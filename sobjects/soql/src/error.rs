//! What can be wrong with a query, where, and what to do instead.
//!
//! | kind | found by | file |
//! | --- | --- | --- |
//! | [`Syntax`] | [`parse`](crate::parse()) | `error/syntax.rs` |
//! | [`Problem`] | [`check`](crate::check::check()) | `error/problem.rs`, `error/rule.rs` |
//! | [`Refusal`] | [`harden`](crate::harden::harden()) | `error/refusal.rs` |
//!
//! Here are our own words; the platform's words for the same errors are in `platform.rs`.

mod nearest;
mod problem;
mod refusal;
mod rule;
mod syntax;

use std::fmt;

pub(crate) use nearest::did_you_mean;
pub use nearest::nearest;
pub(crate) use problem::SCOPES;
pub use problem::{FieldUse, Problem};
pub use refusal::Refusal;
pub use rule::{SemiJoinRule, TypeOfRule};
pub use syntax::Syntax;

use crate::span::{Position, Span};

/// Why a query may not be sent, and the place in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{kind}")]
pub struct Error {
    /// What is wrong.
    pub kind: ErrorKind,
    /// Where.
    pub span: Span,
}

/// What is wrong, by who found it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ErrorKind {
    /// It is not SOQL.
    #[error(transparent)]
    Syntax(#[from] Syntax),
    /// It does not fit the org's objects and fields, or a rule of the platform.
    #[error(transparent)]
    Problem(#[from] Problem),
    /// It is valid, but has an effect beyond reading.
    #[error(transparent)]
    Refusal(#[from] Refusal),
}

impl Error {
    pub(crate) fn new(kind: impl Into<ErrorKind>, span: Span) -> Self {
        Self { kind: kind.into(), span }
    }

    /// The platform's `errorCode` for this error.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match &self.kind {
            ErrorKind::Syntax(_) | ErrorKind::Refusal(_) => "MALFORMED_QUERY",
            ErrorKind::Problem(problem) => problem.code(),
        }
    }

    /// Line and column, both counted from 1.
    #[must_use]
    pub fn position(&self, source: &str) -> Position {
        self.span.position(source)
    }

    /// The error with the line of the query it is in, and carets under the place.
    #[must_use]
    pub fn with_snippet(&self, source: &str) -> String {
        format!("{self}\n{}", self.span.snippet(source))
    }
}

/// A list in words: `a, b or c`.
pub(crate) struct OneOf<'a, T>(pub(crate) &'a [T]);

impl<T: fmt::Display> fmt::Display for OneOf<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, item) in self.0.iter().enumerate() {
            let joint = match at {
                0 => "",
                _ if at + 1 == self.0.len() => " or ",
                _ => ", ",
            };
            write!(f, "{joint}{item}")?;
        }
        Ok(())
    }
}
