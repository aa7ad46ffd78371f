//! Why a write was not made.

use sobjects::Id;
use sobjects::catalog::WrongId;

use super::plain::NotPlain;
use super::row::NoRoom;
use super::seal::SealError;
use super::shape::ShapeError;
use super::status::Status;
use super::traps::Trap;
use super::values::ValueError;
use super::values::shortened;
use crate::http;
use crate::policy::Refusal;

/// Why a write was not made, or not known to be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AuditError {
    /// The policy does not allow it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The justification says too little.
    #[error(
        "the justification has {length} characters that can be seen; say in at least {least} why this is changed"
    )]
    Justification {
        /// Characters that can be seen, without the blanks around them.
        length: usize,
        /// Characters wanted.
        least: usize,
    },
    /// The id is none of the object's.
    #[error(transparent)]
    Id(#[from] WrongId),
    /// The value does not fit the field.
    #[error(transparent)]
    Value(#[from] ValueError),
    /// The org has changed the field's type since the change was planned.
    #[error(
        "{field} has another type than when this change was planned; nothing was changed. Ask for the change again"
    )]
    Retyped {
        /// The field.
        field: String,
    },
    /// A note says nothing, or too much.
    #[error("{0}")]
    Note(String),
    /// A text that could not be written as it is.
    #[error("{what} {problem}")]
    NotPlain {
        /// Which text, in words.
        what: &'static str,
        /// What is wrong with it.
        problem: NotPlain,
    },
    /// The field holds another value than was expected.
    #[error(
        "nothing was changed: {field} is {}, and {} was expected. Look at the record, and ask again if the change is \
         still wanted",
        told(current),
        told(expected)
    )]
    Unexpected {
        /// The field.
        field: String,
        /// What it was thought to hold.
        expected: Option<String>,
        /// What it holds.
        current: Option<String>,
    },
    /// An expected value would be a guess at a masked one.
    #[error(
        "the values of {field} are masked here, so nobody is told whether a guess at one is right: leave out the \
         expected value"
    )]
    Unguessable {
        /// The field.
        field: String,
    },
    /// The platform would do otherwise than one would think.
    #[error(transparent)]
    Trap(#[from] Trap),
    /// A sealed plan that is not carried out.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The plan was committed before.
    #[error(
        "this change was asked for before, and a plan serves once: nothing more was changed. Prepare it anew"
    )]
    Spent,
    /// The audit row could not hold the change whole.
    #[error(transparent)]
    NoRoom(#[from] NoRoom),
    /// What a masked field holds cannot be recorded; why would tell something of it.
    #[error(
        "nothing was changed: what {field} holds cannot be recorded whole, and a change that cannot be recorded is not \
         made. Change it in Salesforce itself"
    )]
    Unrecordable {
        /// The field.
        field: String,
    },
    /// The audit object cannot hold a row.
    #[error(transparent)]
    Shape(#[from] ShapeError),
    /// No such record, or not for this user.
    #[error(
        "there is no {object} with the id {id}, or the Salesforce user may not see it; nothing was changed"
    )]
    NoRecord {
        /// The object.
        object: String,
        /// The id.
        id: Id,
    },
    /// The record was changed in the very seconds in which it was read.
    #[error("{object} {id} is being changed by others at this very moment; nothing was changed, try again")]
    Busy {
        /// The object.
        object: String,
        /// The id.
        id: Id,
    },
    /// What must be known before a write could not be read.
    #[error("nothing was changed, because {what} could not be read: {source}")]
    Unread {
        /// What could not be read.
        what: String,
        /// Why not.
        source: http::Error,
    },
    /// The audit row could not be written.
    #[error("nothing was changed, because the audit row could not be written: {}{}", .0, left_behind(.0))]
    NoRow(http::Error),
    /// The answer to the change was lost, and nothing that can be read now tells what became of it: the org cannot
    /// be reached, or the audit object has only the basic fields.
    #[error(
        "it is not known whether the change was made: {source}. The audit row {row} {}. Read the record before \
         trying again",
        says(status)
    )]
    Unclear {
        /// The audit row.
        row: Id,
        /// What the row says, where it could be read.
        status: Option<String>,
        /// What happened to the answer.
        source: http::Error,
    },
}

impl AuditError {
    /// The parts of this error's text that others wrote, in their order: what a record holds, and what
    /// [`http::Error::quoted`] tells of the org.
    #[must_use]
    pub fn quoted(&self) -> Vec<String> {
        match self {
            Self::Unexpected { current: current @ Some(_), .. } => vec![told(current)],
            Self::Trap(Trap::Dependent { controller, controlling: Some(controlling), .. }) => {
                vec![format!("{controller} is {controlling}")]
            }
            Self::Unread { source, .. } | Self::NoRow(source) | Self::Unclear { source, .. } => {
                source.quoted()
            }
            _ => Vec::new(),
        }
    }
}

fn told(value: &Option<String>) -> String {
    value.as_ref().map_or_else(|| "(empty)".to_owned(), |value| format!("`{}`", shortened(value)))
}

fn says(status: &Option<String>) -> String {
    match status {
        Some(status) if status == Status::Pending.as_str() => {
            format!("says {status}, until `salesforce-revops reconcile` settles it")
        }
        Some(status) => format!("says {status}"),
        None => "could not be read, or does not say".to_owned(),
    }
}

/// Where the answer to the row's creation was lost, the row may be there all the same.
fn left_behind(error: &http::Error) -> &'static str {
    if error.is_outcome_unknown() { ". A Pending row may be left, which stands for no change" } else { "" }
}
