//! From a wish to a plan: everything that can be checked before anything is changed.

use std::sync::atomic::AtomicBool;

use sobjects::{DateTime, Field, Id, Object};

use super::deed::{Deed, FieldChange};
use super::justification::justified;
use super::names::Names;
use super::plain::check_references;
use super::read::{Found, Wanted};
use super::row::AuditRow;
use super::traps::stage::{self, Follower};
use super::traps::{self, Wish};
use super::values::{Accepted, accept, same, text_of, text_of_json};
use super::{AuditError, AuditShape, Auditor, Caller, Plan};
use crate::policy::{Allowed, Confirmation};

/// A wish to change one field of one record.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Change {
    /// The object, in any case.
    pub object: String,
    /// The record's id, with 15 or 18 characters.
    pub id: String,
    /// The field, in any case.
    pub field: String,
    /// The value that it is to have; `null` clears it.
    pub new_value: serde_json::Value,
    /// The value that it is thought to have now, where `null` and an empty text say that it has none: any other
    /// refuses the change. `None` takes whatever it has.
    pub expected_old: Option<serde_json::Value>,
    /// Why it is changed.
    pub justification: String,
    /// On whose behalf.
    pub by: Caller,
}

/// A change whose arguments are right.
struct Checked<'c> {
    object: &'c Object,
    field: &'c Field,
    id: Id,
    justification: &'c str,
    new: Accepted,
    is_masked: bool,
}

impl Auditor {
    /// Checks a change and reads the record that it is for. Changes nothing.
    ///
    /// ```no_run
    /// # use salesforce_revops::audit::{AuditError, Auditor, Change};
    /// # async fn example(auditor: Auditor, change: Change) -> Result<(), AuditError> {
    /// let plan = auditor.prepare(&change).await?;
    /// println!("{} of {}: {:?} → {:?}", plan.field(), plan.id(), plan.old_value(), plan.new_value());
    /// plan.warnings().iter().for_each(|warning| println!("{warning}"));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The policy forbids it, an argument is wrong (both found before any request), the record cannot be read, or
    /// what it holds stands in the way: another value than expected, too large a change, a [`Trap`](super::Trap).
    pub async fn prepare(&self, change: &Change) -> Result<Plan, AuditError> {
        let checked = self.checked(change)?;
        let Checked { object, field, .. } = checked;
        let mut row = AuditRow {
            field: field.name.to_string(),
            new_value: checked.new.text,
            justification: checked.justification.to_owned(),
            ..self.row(&object.name, &checked.id, &change.by).await?
        };
        let shape = self.shape().await?;
        row.check_room(shape)?;

        let name = self.name_of(object);
        let followers: Vec<&Field> =
            stage::followers(object, field).filter(|other| self.shows(object, other)).collect();
        let told = followers.iter().copied().chain(name.filter(|name| name.name != field.name));
        let shown = |other: &&Field| self.shows(object, other);
        let guards = traps::fields(object, field).into_iter().filter(shown);
        let dependents = traps::dependents(object, field).filter(shown);
        let besides = vec![names(guards), names(told), names(dependents)];
        let wanted = Wanted {
            object: &object.name,
            id: &checked.id,
            needed: vec![&field.name],
            besides,
            names: self.names_of(object, field, &checked.id, row.new_value.as_deref()),
            shape,
        };
        let (Found { record, names, .. }, unmodified_since) = self.read_settled(&wanted).await?;

        row.old_value = record.get(&field.name).and_then(|value| text_of(&field.kind, value));
        recordable(&row, shape).map_err(|error| if checked.is_masked { withheld(field) } else { error })?;
        let (old, new) = (row.old_value.as_deref(), row.new_value.as_deref());
        check_expected(field, change.expected_old.as_ref(), old)?;
        self.policy.check_size(object, field, old, new)?;
        let wish = Wish { object, field, new, record: &record };
        let warnings = traps::check(&wish, &self.record_types, &self.client).await?;

        let followers = followers.iter().filter_map(|field| Follower::of(field, &record)).collect();
        let deed = Deed::Change(FieldChange {
            kind: field.kind.clone(),
            json: checked.new.json,
            unmodified_since,
            followers,
            is_unchanged: same(&field.kind, old, new),
        });
        Ok(Plan {
            record_name: name.and_then(|name| record.text(&name.name)).map(str::to_owned),
            is_masked: checked.is_masked,
            names,
            warnings,
            ..self.plan(checked.id, deed, row, shape, self.policy.confirmation(object, field))
        })
    }

    /// What can be checked without the record, the policy first.
    fn checked<'c>(&'c self, change: &'c Change) -> Result<Checked<'c>, AuditError> {
        let Allowed { object, field } =
            self.policy.check_write(&self.catalog, &change.object, &change.field)?;
        self.policy.check_hours(DateTime::now())?;
        let is_masked = self.policy.masks(object, field);
        if is_masked && change.expected_old.is_some() {
            return Err(AuditError::Unguessable { field: field.name.to_string() });
        }
        Ok(Checked {
            object,
            field,
            id: self.catalog.id_of(object, &change.id)?,
            justification: justified(&change.justification)?,
            new: accept(&self.catalog, field, &change.new_value)?,
            is_masked,
        })
    }

    /// A plan without what only some have.
    pub(super) fn plan(
        &self,
        id: Id,
        deed: Deed,
        row: AuditRow,
        shape: &AuditShape,
        confirmation: Confirmation,
    ) -> Plan {
        Plan {
            id,
            deed,
            row,
            shape: shape.clone(),
            record_name: None,
            confirmation,
            is_masked: false,
            names: Names::default(),
            warnings: Vec::new(),
            counts: self.policy.daily_writes().is_some(),
            was_sealed: false,
            is_spent: AtomicBool::new(false),
        }
    }

    /// The field that holds the names of an object's records, where they may stand in an answer.
    pub(super) fn name_of<'c>(&self, object: &'c Object) -> Option<&'c Field> {
        object.name_field().filter(|name| self.shows(object, name))
    }

    /// Whether a field's values may stand in an answer.
    fn shows(&self, object: &Object, field: &Field) -> bool {
        self.policy.shows(&self.catalog, &object.name, &field.name)
    }
}

fn names<'c>(fields: impl IntoIterator<Item = &'c Field>) -> Vec<&'c str> {
    fields.into_iter().map(|field| &*field.name).collect()
}

/// The audit row repeats what the field holds, and so that must be such as can be sent, and fit.
fn recordable(row: &AuditRow, shape: &AuditShape) -> Result<(), AuditError> {
    check_references(row.old_value.as_deref().unwrap_or_default())
        .map_err(|problem| AuditError::NotPlain { what: "the old value", problem })?;
    Ok(row.check_room(shape)?)
}

/// The reason would tell something of a masked value, such as its length.
fn withheld(field: &Field) -> AuditError {
    AuditError::Unrecordable { field: field.name.to_string() }
}

fn check_expected(
    field: &Field,
    expected: Option<&serde_json::Value>,
    current: Option<&str>,
) -> Result<(), AuditError> {
    let Some(expected) = expected else { return Ok(()) };
    let expected = text_of_json(&field.kind, expected);
    if same(&field.kind, expected.as_deref(), current) {
        return Ok(());
    }
    let current = current.map(str::to_owned);
    Err(AuditError::Unexpected { field: field.name.to_string(), expected, current })
}
