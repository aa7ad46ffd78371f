//! A write that was checked and may be committed, whatever it writes.

use std::sync::atomic::{AtomicBool, Ordering};

use serde::{Deserialize, Serialize};
use sobjects::{DateTime, Id};

use super::deed::Deed;
use super::names::Names;
use super::requests::{self, ROW, applied};
use super::row::AuditRow;
use super::{AuditError, AuditShape};
use crate::client::{Api, Composite};
use crate::http::{Error, Request};
use crate::policy::{Confirmation, MASKED};

/// A write that was checked and may be committed, once.
///
/// What it tells may be shown: a masked value is `(masked)` here, and stands whole in the audit row alone.
#[derive(Debug, Serialize, Deserialize)]
pub struct Plan {
    pub(super) id: Id,
    pub(super) deed: Deed,
    pub(super) row: AuditRow,
    pub(super) shape: AuditShape,
    pub(super) record_name: Option<String>,
    pub(super) confirmation: Confirmation,
    /// Whether the field's values are masked in answers.
    pub(super) is_masked: bool,
    pub(super) names: Names,
    pub(super) warnings: Vec<String>,
    /// Whether the day's writes are counted.
    pub(super) counts: bool,
    /// Whether it was sealed, so that others may hold it too.
    #[serde(skip)]
    pub(super) was_sealed: bool,
    #[serde(skip)]
    pub(super) is_spent: AtomicBool,
}

impl Plan {
    /// The object.
    #[must_use]
    pub fn object(&self) -> &str {
        &self.row.object
    }

    /// The record.
    #[must_use]
    pub const fn id(&self) -> &Id {
        &self.id
    }

    /// The record's name, where its object has names that may be read.
    #[must_use]
    pub fn record_name(&self) -> Option<&str> {
        self.record_name.as_deref()
    }

    /// API name of the field; `ContentNote` for a note.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.row.field
    }

    /// The value that the record has; `None` for no value, and for a note.
    #[must_use]
    pub fn old_value(&self) -> Option<&str> {
        self.shown(self.row.old_value.as_deref())
    }

    /// The value that it is to have, where `None` clears the field; of a note its title and size.
    #[must_use]
    pub fn new_value(&self) -> Option<&str> {
        self.row.new_value.as_deref()
    }

    /// The name of the record that a reference points at, where it may be shown.
    #[must_use]
    pub fn old_name(&self) -> Option<&str> {
        self.names.old.as_deref()
    }

    /// The name of the record that a reference is to point at, where it may be shown.
    #[must_use]
    pub fn new_name(&self) -> Option<&str> {
        self.names.new.as_deref()
    }

    /// Why it is written.
    #[must_use]
    pub fn justification(&self) -> &str {
        &self.row.justification
    }

    /// The note's title, if it is a note that is written.
    #[must_use]
    pub fn note_title(&self) -> Option<&str> {
        match &self.deed {
            Deed::Change(_) => None,
            Deed::Note(note) => Some(&note.title),
        }
    }

    /// The note's text, if it is a note that is written.
    #[must_use]
    pub fn note_body(&self) -> Option<&str> {
        match &self.deed {
            Deed::Change(_) => None,
            Deed::Note(note) => Some(&note.body),
        }
    }

    /// In whose name it is written: the Salesforce user and the client.
    #[must_use]
    pub fn performed_by(&self) -> &str {
        &self.row.performed_by
    }

    /// Whether a person must be asked first.
    #[must_use]
    pub const fn confirmation(&self) -> Confirmation {
        self.confirmation
    }

    /// What could not be checked, and what is left to do, a sentence each.
    #[must_use]
    pub fn warnings(&self) -> &[String] {
        &self.warnings
    }

    /// Whether the record has the value already, so that there is nothing to write. Of a masked value nobody is told.
    #[must_use]
    pub const fn is_unchanged(&self) -> bool {
        match &self.deed {
            Deed::Change(change) => change.is_unchanged && !self.is_masked,
            Deed::Note(_) => false,
        }
    }

    /// What the org's audit object cannot prove, as a sentence.
    #[must_use]
    pub const fn weakness(&self) -> Option<&'static str> {
        self.shape.weakness()
    }

    /// The requests that [`Auditor::commit`](super::Auditor::commit) would send, in their order; none where nothing
    /// would change. What is not known before the audit row is created stands in braces, and a masked value as
    /// `(masked)`.
    ///
    /// # Errors
    /// None that a plan can cause.
    pub fn requests(&self, api: Api) -> Result<Vec<Request>, Error> {
        if self.is_unchanged() {
            return Ok(Vec::new());
        }
        let row = AuditRow { old_value: self.old_value().map(str::to_owned), ..self.row.clone() };
        let pending = requests::pending(api, &self.shape, &row, self.counts)?;
        let commit = self.composite(api, "{audit row id}", None)?;
        Ok(vec![api.composite(&pending)?, api.composite(&commit)?])
    }

    /// The row as Pending.
    pub(super) fn pending(&self, api: Api) -> Result<Composite, Error> {
        requests::pending(api, &self.shape, &self.row, self.counts)
    }

    /// The write, the row's change to Applied, and what is read afterwards, in one transaction.
    pub(super) fn composite(
        &self,
        api: Api,
        row_id: &str,
        row_modified: Option<DateTime>,
    ) -> Result<Composite, Error> {
        let mut composite = self.deed.add_to(Composite::all_or_none(), api, &self.row, &self.id)?;
        if let Some(applied) = applied(api, &self.shape, row_id, row_modified)? {
            composite = composite.add(ROW, applied);
        }
        self.deed.add_reading(composite, api, &self.row, &self.id)
    }

    /// A value of the field as an answer may show it; that there is none is masked as well.
    pub(super) fn shown<'v>(&self, value: Option<&'v str>) -> Option<&'v str> {
        if self.is_masked { Some(MASKED) } else { value }
    }

    /// Takes the plan's one commit.
    pub(super) fn spend(&self) -> Result<(), AuditError> {
        if self.is_spent.swap(true, Ordering::Relaxed) { Err(AuditError::Spent) } else { Ok(()) }
    }
}
