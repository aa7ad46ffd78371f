//! What is wrong with a value.

use crate::audit::NotPlain;
use sobjects::IdError;
use sobjects::check::Unfit;
use sobjects::temporal::TemporalError;

/// A value that its field cannot take.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{field} cannot take this value: {problem}")]
pub struct ValueError {
    /// The field.
    pub field: String,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// JSON of another type.
    #[error("it wants {wanted}, not {given}")]
    WrongType {
        /// What was given.
        given: String,
        /// What the field wants.
        wanted: &'static str,
    },
    /// What the org itself would refuse.
    #[error(transparent)]
    Unfit(#[from] Unfit),
    /// A text that could not be written as it is.
    #[error("the text {0}")]
    NotPlain(#[from] NotPlain),
    /// More digits after the point than the field keeps.
    #[error("{value} has {given} digits after the decimal point and the field keeps {scale}; round it first")]
    TooFine {
        /// What was given.
        value: String,
        /// Digits given after the point.
        given: u32,
        /// Digits that the field keeps.
        scale: u32,
    },
    /// A number that JSON would not carry exactly.
    #[error(
        "{value} has more digits than a JSON number carries exactly (15); change it in Salesforce itself"
    )]
    Inexact {
        /// What arrived.
        value: String,
    },
    /// Not a date, date-time or time, or one that does not exist.
    #[error(transparent)]
    Moment(#[from] TemporalError),
    /// Not an id.
    #[error(transparent)]
    Id(#[from] IdError),
    /// An id of a record that the field may not point at.
    #[error("{id} {}, and the field points at {}", of(found), wanted.join(" or "))]
    WrongObject {
        /// The id.
        id: String,
        /// The object that it belongs to, where the prefix is known.
        found: Option<String>,
        /// The objects that the field may point at.
        wanted: Vec<String>,
    },
    /// A type that no plain value can be written to.
    #[error("fields of type {kind} are not written here: {reason}")]
    Unwritable {
        /// The field's type.
        kind: String,
        /// Why not.
        reason: &'static str,
    },
}

impl Problem {
    pub(super) fn wrong_type(given: &serde_json::Value, wanted: &'static str) -> Self {
        let given = match given {
            serde_json::Value::Null => "null".to_owned(),
            serde_json::Value::Bool(flag) => format!("the boolean {flag}"),
            serde_json::Value::Number(number) => format!("the number {number}"),
            serde_json::Value::String(text) => format!("the text \"{}\"", shortened(text)),
            serde_json::Value::Array(_) => "a list".to_owned(),
            serde_json::Value::Object(_) => "an object".to_owned(),
        };
        Self::WrongType { given, wanted }
    }
}

/// What was given may be any text; an answer repeats only its beginning.
pub(in crate::audit) fn shortened(text: &str) -> String {
    text.chars().take(80).collect()
}

fn of(found: &Option<String>) -> String {
    match found {
        Some(object) => format!("is an id of {object}"),
        None => "is an id of an object that this server does not know".to_owned(),
    }
}
