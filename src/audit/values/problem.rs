//! What is wrong with a value.

use crate::audit::NotPlain;
use sobjects::IdError;
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
    /// The field must have a value.
    #[error("the field must have a value; give one instead of null or blanks")]
    Required,
    /// Longer than the field.
    #[error("the text has {length} characters and the field holds {most}; shorten it")]
    TooLong {
        /// Characters given.
        length: usize,
        /// Characters that fit.
        most: u32,
    },
    /// A text that could not be written as it is.
    #[error("the text {0}")]
    NotPlain(#[from] NotPlain),
    /// More digits before the point than the field holds.
    #[error("{value} is too large: the field holds at most {digits} digits before the decimal point")]
    TooLarge {
        /// What was given.
        value: String,
        /// Digits that fit before the point.
        digits: u32,
    },
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
    /// Not a whole number.
    #[error("{value} is not a whole number that the field can hold (from {least} to {most})")]
    NotWhole {
        /// What was given.
        value: String,
        /// The smallest.
        least: i64,
        /// The largest.
        most: i64,
    },
    /// A number that JSON would not carry exactly.
    #[error(
        "{value} has more digits than a JSON number carries exactly (15); change it in Salesforce itself"
    )]
    Inexact {
        /// What arrived.
        value: String,
    },
    /// Not an active value of the picklist.
    #[error("`{value}` is not among its values.{} Allowed: {}{}", meant(nearest.as_ref()), allowed.join(" | "), more(*left_out))]
    NotAmong {
        /// What was given.
        value: String,
        /// The value that was probably meant.
        nearest: Option<String>,
        /// The active values, in the org's order, as many as are shown.
        allowed: Vec<String>,
        /// How many active values are not shown.
        left_out: usize,
    },
    /// Not a date, date-time or time, or one that does not exist.
    #[error(transparent)]
    Moment(#[from] TemporalError),
    /// A year that the platform does not know.
    #[error("the year must lie between 1700 and 4000")]
    Year,
    /// Not an e-mail address.
    #[error("`{value}` is not an e-mail address such as ada@example.com")]
    Email {
        /// What was given.
        value: String,
    },
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

fn meant(nearest: Option<&String>) -> String {
    nearest.map(|value| format!(" Did you mean `{value}`?")).unwrap_or_default()
}

fn more(left_out: usize) -> String {
    if left_out == 0 { String::new() } else { format!(" and {left_out} more") }
}

fn of(found: &Option<String>) -> String {
    match found {
        Some(object) => format!("is an id of {object}"),
        None => "is an id of an object that this server does not know".to_owned(),
    }
}
