//! What a plan does, and how its end is read from the answer: one field of one record (`change.rs`), or a note
//! (`note.rs`).

mod change;
mod note;

use serde::{Deserialize, Serialize};
use sobjects::Id;

use super::row::AuditRow;
use crate::client::{Api, Composite};
use crate::http::Error;

pub(super) use change::{AFTER, CHANGE, FieldChange};
pub(super) use note::NoteText;

/// What a plan does.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Deed {
    Change(FieldChange),
    Note(NoteText),
}

impl Deed {
    /// The requests that do it.
    pub(super) fn add_to(
        &self,
        composite: Composite,
        api: Api,
        row: &AuditRow,
        id: &Id,
    ) -> Result<Composite, Error> {
        match self {
            Self::Change(change) => change.add_to(composite, api, row, id),
            Self::Note(note) => note.add_to(composite, api, id),
        }
    }

    /// What is read once it is done.
    pub(super) fn add_reading(
        &self,
        composite: Composite,
        api: Api,
        row: &AuditRow,
        id: &Id,
    ) -> Result<Composite, Error> {
        match self {
            Self::Change(change) => change.add_reading(composite, api, row, id),
            Self::Note(_) => Ok(composite),
        }
    }
}
