//! What can be wrong with a value, and how it is told.

use crate::temporal::TemporalError;
use crate::text::visible;

/// A value that its field cannot take.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}{unfit}", place(*record, field))]
pub struct Misfit {
    /// Which of several records it is, counted from 0.
    pub record: Option<usize>,
    /// API name of the field; empty where the record as a whole does not fit.
    pub field: String,
    /// What is wrong.
    pub unfit: Unfit,
}

/// Why a value does not fit its field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unfit {
    /// The field must have a value.
    #[error("the field must have a value; give one instead of null or blanks")]
    Required,
    /// Longer than the field, counted in UTF-16 units as the platform does: an emoji counts as two.
    #[error("the text has {length} characters and the field holds {most}; shorten it")]
    TooLong {
        /// Characters given.
        length: usize,
        /// Characters that fit.
        most: u32,
    },
    /// More digits before the point than the field holds.
    #[error("{value} is too large: the field holds at most {digits} digits before the decimal point")]
    TooLarge {
        /// What was given.
        value: String,
        /// Digits that fit before the point.
        digits: u32,
    },
    /// Not a whole number within these bounds.
    #[error("{value} is not a whole number that the field can hold (from {least} to {most})")]
    NotWhole {
        /// What was given.
        value: String,
        /// The smallest.
        least: i64,
        /// The largest.
        most: i64,
    },
    /// Infinite, or not a number at all: JSON would carry it as null, which clears the field.
    #[error(
        "{value} is no number that can be sent, and would be sent as null; clear the field by null itself"
    )]
    NotANumber {
        /// What was given: `NaN`, `inf` or `-inf`.
        value: String,
    },
    /// Not an active value of the picklist.
    #[error("`{}` is not among its values.{} Allowed: {}{}", visible(value), meant(nearest.as_ref()), listed(allowed), more(*left_out))]
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
    /// Not a date or date-time, or one that does not exist.
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
    /// The mask that a user without the permission "View Encrypted Data" reads instead of an encrypted text.
    #[error(
        "this looks like the mask of an encrypted text, which would destroy the text if it were written over it; \
         leave the field out, or give the text itself"
    )]
    Masked,
    /// A field that cannot be written in this way.
    #[error("the field cannot be given by this write; leave it out")]
    ReadOnly,
    /// A change that changes nothing.
    #[error("no value is given, and nothing would change")]
    Empty,
}

impl Misfit {
    pub(super) fn new(field: &str, unfit: Unfit) -> Self {
        Self { record: None, field: field.to_owned(), unfit }
    }

    /// The same misfit of the record with this number.
    #[must_use]
    pub fn of_record(self, record: usize) -> Self {
        Self { record: Some(record), ..self }
    }
}

fn place(record: Option<usize>, field: &str) -> String {
    let record = record.map(|record| format!("record {record}"));
    let field = (!field.is_empty()).then(|| field.to_owned());
    let place = [record, field].into_iter().flatten().collect::<Vec<_>>().join(", ");
    if place.is_empty() { place } else { format!("{place}: ") }
}

fn meant(nearest: Option<&String>) -> String {
    nearest.map(|value| format!(" Did you mean `{}`?", visible(value))).unwrap_or_default()
}

/// In one line, whatever an administrator has put into a value.
fn listed(values: &[String]) -> String {
    values.iter().map(|value| visible(value)).collect::<Vec<_>>().join(" | ")
}

fn more(left_out: usize) -> String {
    if left_out == 0 { String::new() } else { format!(" and {left_out} more") }
}
