//! How a write ended, and what its audit row says of it.

use sobjects::{DateTime, Id};

use super::Plan;
use super::row::Status;
use crate::http::Error;
use crate::policy::Refusal;

/// What became of a write.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The audit row; none where there was nothing to write.
    pub row: Option<Id>,
    /// How it ended.
    pub ending: Ending,
    /// Why the audit row could not be marked with this ending; it still says Pending then.
    pub unsettled: Option<Error>,
}

/// How a write ended. What it tells may be shown, as in a [`Plan`].
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
        /// Who changed it, where that could be read.
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
    /// The change was lost on its way: it was not made, and cannot be made any more, however late it arrives.
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
    /// What the row is marked with; nothing where it says what it should already.
    pub(super) fn mark(&self, plan: &Plan) -> Option<(Status, String)> {
        match self {
            Self::Unchanged | Self::Applied { .. } | Self::NotMade { .. } => None,
            Self::Ignored { found } => Some((Status::Ignored, ignored(found.as_deref()))),
            Self::Conflict { by, at, current } => {
                Some((Status::Failed, overtaken(plan, by.as_deref(), *at, current.as_deref())))
            }
            Self::Refused { error, explained } => {
                Some((Status::Failed, explained.clone().unwrap_or_else(|| error.to_string())))
            }
            Self::Stopped { refusal } => Some((Status::Failed, refusal.to_string())),
        }
    }

    /// The same as an answer may show it.
    pub(super) fn shown(self, plan: &Plan) -> Self {
        let shown = |value: Option<String>| plan.shown(value.as_deref()).map(str::to_owned);
        match self {
            Self::Ignored { found } => Self::Ignored { found: shown(found) },
            Self::Conflict { by, at, current } => Self::Conflict { by, at, current: shown(current) },
            Self::Refused { error, explained: None } if plan.is_masked => {
                Self::Refused { error, explained: Some(WITHHELD.to_owned()) }
            }
            ending => ending,
        }
    }
}

/// What the org says may repeat a masked value, or name another record that has it.
const WITHHELD: &str = "The field is masked here, so the reason is not told; the audit row has it.";

fn ignored(found: Option<&str>) -> String {
    format!(
        "the platform took the change without an error, and the field still reads: {}",
        found.unwrap_or("(empty)")
    )
}

fn overtaken(plan: &Plan, by: Option<&str>, at: Option<DateTime>, current: Option<&str>) -> String {
    let by = by.unwrap_or("somebody else");
    let what = if current == plan.row.old_value.as_deref() {
        "the record".to_owned()
    } else {
        format!("it to {}", current.unwrap_or("(empty)"))
    };
    let at = at.map_or_else(|| "after it was read".to_owned(), |at| format!("at {at}"));
    format!("{by} changed {what} {at}; nothing was written")
}
