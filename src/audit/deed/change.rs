//! One field of one record: what is sent, and how its end is read from the answer.

use serde::{Deserialize, Serialize};
use serde_json::json;
use sobjects::{Catalog, DateTime, Field, FieldType, Id, Record};

use crate::audit::row::AuditRow;
use crate::audit::traps::stage::Follower;
use crate::audit::values::{accept, kind, same, text_of};
use crate::audit::{AuditError, Ending};
use crate::client::{Api, Composite, CompositeAnswer};
use crate::http::{Error, http_date};

/// Names of the requests inside the composite.
pub(in crate::audit) const CHANGE: &str = "change";
pub(in crate::audit) const AFTER: &str = "after";

const MODIFIED: &str = "LastModifiedDate";

/// What becomes of one field.
#[derive(Debug, Serialize, Deserialize)]
pub(in crate::audit) struct FieldChange {
    #[serde(with = "kind")]
    pub(in crate::audit) kind: FieldType,
    /// What is sent.
    pub(in crate::audit) json: serde_json::Value,
    /// When the record was last changed, as it was read.
    pub(in crate::audit) unmodified_since: DateTime,
    /// The fields that the platform sets together with this one.
    pub(in crate::audit) followers: Vec<Follower>,
    pub(in crate::audit) is_unchanged: bool,
}

impl FieldChange {
    /// Whether the value still is one of this field, which the org may have changed since.
    pub(in crate::audit) fn check_still_fits(
        &self,
        catalog: &Catalog,
        field: &Field,
    ) -> Result<(), AuditError> {
        if field.kind != self.kind {
            return Err(AuditError::Retyped { field: field.name.to_string() });
        }
        Ok(accept(catalog, field, &self.json).map(drop)?)
    }

    /// The change, refused by the org where the record was changed after it was read.
    pub(in crate::audit) fn add_to(
        &self,
        composite: Composite,
        api: Api,
        row: &AuditRow,
        id: &Id,
    ) -> Result<Composite, Error> {
        let values = json!({ (row.field.as_str()): self.json });
        let change = api.update(&row.object, id, &values)?;
        Ok(composite.add(CHANGE, change.header("If-Unmodified-Since", http_date(self.unmodified_since))))
    }

    /// The record as it is afterwards.
    pub(in crate::audit) fn add_reading(
        &self,
        composite: Composite,
        api: Api,
        row: &AuditRow,
        id: &Id,
    ) -> Result<Composite, Error> {
        Ok(composite.add(AFTER, api.record(&row.object, id, &self.fields(row))?))
    }

    /// The fields that tell what became of it.
    pub(in crate::audit) fn fields<'p>(&'p self, row: &'p AuditRow) -> Vec<&'p str> {
        let followers = self.followers.iter().map(|follower| &*follower.field);
        [&*row.field, MODIFIED].into_iter().chain(followers).collect()
    }

    /// How a change ended that was committed.
    pub(in crate::audit) fn ending(&self, row: &AuditRow, answer: &CompositeAnswer) -> Ending {
        let after = answer.part(AFTER).and_then(|part| part.read::<Record>());
        self.compared(row, after.ok().as_ref())
    }

    /// How a change ended that was committed at that moment, by the record as it reads some time later.
    pub(in crate::audit) fn ending_by(
        &self,
        row: &AuditRow,
        made: DateTime,
        later: Option<&Record>,
    ) -> Ending {
        let changed = |record: &&Record| record.text(MODIFIED).and_then(|text| text.parse::<DateTime>().ok());
        // What somebody changed since then tells nothing of this change.
        self.compared(row, later.filter(|record| changed(record).is_some_and(|changed| changed <= made)))
    }

    /// Whether the record reads as it was meant to.
    fn compared(&self, row: &AuditRow, after: Option<&Record>) -> Ending {
        let Some((after, value)) = after.and_then(|after| Some((after, after.get(&row.field)?))) else {
            // The transaction was committed; only its echo cannot be read.
            return Ending::Applied { value: row.new_value.clone(), effects: Vec::new() };
        };
        let found = text_of(&self.kind, value);
        if same(&self.kind, row.new_value.as_deref(), found.as_deref()) {
            let effects = self.followers.iter().filter_map(|follower| follower.effect(after)).collect();
            Ending::Applied { value: found, effects }
        } else {
            Ending::Ignored { found }
        }
    }
}
