//! How a write ended, and what its audit row says of it.

use sobjects::{DateTime, Id};

use super::status::Status;
use crate::http::Error;
use crate::policy::{MASKED, Refusal};

/// What became of a write.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The audit row; none where there was nothing to write.
    pub row: Option<Id>,
    /// How it ended.
    pub ending: Ending,
    /// Why the audit row could not be marked with this ending. It says what it said before: Pending, or of a change that
    /// the platform ignored, Applied.
    pub unsettled: Option<Error>,
}

/// How a write ended. What it tells may be shown, as in a [`Plan`](super::Plan).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Ending {
    /// The record had the value already; nothing was sent.
    Unchanged,
    /// The change was made, and the record reads as it was meant to; or the note was added.
    Applied {
        /// The value read back; the title of a note.
        value: Option<String>,
        /// What the platform changed together with it.
        effects: Vec<Effect>,
    },
    /// The platform took the change without an error and the record still reads otherwise.
    Ignored {
        /// The value read back.
        found: Option<String>,
    },
    /// The record was changed by someone else after it was read; nothing was written.
    Conflict {
        /// Who changed it, by id where the name may not be read.
        by: Option<String>,
        /// When.
        at: Option<DateTime>,
        /// The value that the field has now.
        current: Option<String>,
    },
    /// The platform refused the change; nothing was written.
    Refused {
        /// What the platform said.
        error: Error,
        /// What to say instead of the error's own text, where the org knows more: what locks the record.
        explained: Option<String>,
    },
    /// The policy does not allow it any more: the day's writes were made meanwhile. Nothing was written.
    Stopped {
        /// What the policy says.
        refusal: Refusal,
    },
    /// No clear answer came to the change: it was not made, and cannot be made any more, however late it arrives.
    NotMade {
        /// What happened to its answer.
        error: Error,
    },
}

/// A field that the platform changed together with the one that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Effect {
    /// API name of the field.
    pub field: String,
    /// Its value before.
    pub before: Option<String>,
    /// Its value now.
    pub after: Option<String>,
}

impl Ending {
    /// What the row is marked with where the field held this before; nothing where it says what it should already.
    pub(super) fn mark(&self, old: Option<&str>) -> Option<(Status, String)> {
        let (status, error) = match self {
            Self::Unchanged | Self::Applied { .. } | Self::NotMade { .. } => return None,
            Self::Ignored { found } => (Status::Ignored, ignored(found.as_deref())),
            Self::Conflict { by, at, current } => {
                let what = if current.as_deref() == old { None } else { Some(current.as_deref()) };
                (Status::Failed, overtaken(by.as_deref(), *at, what))
            }
            Self::Refused { error, explained } => {
                (Status::Failed, explained.clone().unwrap_or_else(|| error.to_string()))
            }
            Self::Stopped { refusal } => (Status::Failed, refusal.to_string()),
        };
        Some((status, error))
    }

    /// The same without values that are masked in answers.
    pub(super) fn masked(self) -> Self {
        let masked = Some(MASKED.to_owned());
        match self {
            Self::Ignored { .. } => Self::Ignored { found: masked },
            Self::Conflict { by, at, .. } => Self::Conflict { by, at, current: masked },
            ending => ending,
        }
    }
}

fn ignored(found: Option<&str>) -> String {
    format!(
        "the platform took the change without an error, and the field still reads: {}",
        found.unwrap_or("(empty)")
    )
}

/// Who changed the record and when, and the field's new value where it is another.
fn overtaken(by: Option<&str>, at: Option<DateTime>, current: Option<Option<&str>>) -> String {
    let by = by.unwrap_or("somebody else");
    let what = match current {
        Some(current) => format!("it to {}", current.unwrap_or("(empty)")),
        None => "the record".to_owned(),
    };
    let at = at.map_or_else(|| "after it was read".to_owned(), |at| format!("at {at}"));
    format!("{by} changed {what} {at}; nothing was written")
}
