//! Assignment rules: who owns a lead or a case, decided by the first condition that is true.
//!
//! | behaviour | how sure, in the letters of `rest` |
//! | --- | --- |
//! | they run on what is created or updated through REST unless `Sforce-Auto-Assign: FALSE`, whatever changes | D |
//! | the owner that they choose wins over one that the call gives | D |
//! | an inactive owner, or a condition that cannot be computed, assigns nobody | K |
//! | a change of the owner is no further update: validation and duplicate rules do not look again | D |
//! | bulk jobs run none | D: a job names its rule, which is absent here |

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::{Value as Json, json};
use sobjects::{Catalog, Id, Object};

use super::fault::{RuleError, RuleFault};
use super::{Saver, condition};
use crate::sandbox::formula::{Formula, Value};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::{Row, StoreError, Tx};

const KIND: &str = "assignment rule";
/// Objects whose records are assigned by rules.
const ASSIGNED: [&str; 2] = ["Case", "Lead"];

/// An entry of the active assignment rule of an object, as an administrator writes it; the first that fits decides.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AssignmentRule {
    /// The object whose records it assigns: `Lead` or `Case`.
    pub object: String,
    /// Its name, unique within the object.
    pub name: String,
    /// When it fits, a formula.
    pub condition: String,
    /// The user name of the new owner.
    pub owner: String,
}

/// The assignment rules of an org, by object.
#[derive(Debug, Default)]
pub(crate) struct Assignment {
    by_object: HashMap<String, Vec<Entry>>,
}

#[derive(Debug)]
struct Entry {
    name: String,
    condition: Formula,
    owner: String,
}

impl Assignment {
    /// Reads these rules; the first that cannot be followed is told.
    pub(super) fn of(rules: &[AssignmentRule], catalog: &Catalog) -> Result<Self, RuleError> {
        let mut assignment = Self::default();
        for rule in rules {
            let added = assignment.add(rule, catalog);
            added.map_err(|fault| fault.in_rule(KIND, &rule.object, &rule.name))?;
        }
        Ok(assignment)
    }

    fn add(&mut self, rule: &AssignmentRule, catalog: &Catalog) -> Result<(), RuleFault> {
        let object = catalog.object(&rule.object).ok_or(RuleFault::Object)?;
        if !ASSIGNED.contains(&&*object.name) {
            return Err(RuleFault::Unassigned);
        }
        let entries = self.by_object.entry(object.name.to_string()).or_default();
        if entries.iter().any(|known| known.name.eq_ignore_ascii_case(&rule.name)) {
            return Err(RuleFault::Twice);
        }
        object.field("OwnerId").ok_or_else(|| RuleFault::Field("OwnerId".to_owned()))?;
        let condition = condition::read(&rule.condition, catalog, object)?;
        entries.push(Entry { name: rule.name.clone(), condition, owner: rule.owner.clone() });
        Ok(())
    }

    /// The first rule whose owner nobody is.
    pub(crate) fn unknown_owner(&self, tx: &Tx<'_>) -> Result<Option<RuleError>, StoreError> {
        for (object, entries) in &self.by_object {
            for Entry { name, owner, .. } in entries {
                if user(tx, owner)?.is_none() {
                    return Ok(Some(RuleFault::Owner(owner.clone()).in_rule(KIND, object, name)));
                }
            }
        }
        Ok(None)
    }
}

impl Saver<'_, '_> {
    /// Gives a record that was saved to whom the rules assign it; `before` is how it stood, none for a new one.
    pub(super) fn assign(
        &mut self,
        object: &Object,
        id: &Id,
        row: &Row,
        before: Option<&Row>,
    ) -> Result<(), Refusal> {
        let entries = self.book.assignment.by_object.get(&*object.name).filter(|_| self.manner.assigns);
        let Some(entries) = entries else { return Ok(()) };
        let record = condition::record(self, object, row, before);
        let fits =
            |entry: &&Entry| matches!(entry.condition.value(&record, record.moment), Ok(Value::Bool(true)));
        let Some(entry) = entries.iter().find(fits) else { return Ok(()) };
        let Some(owner) = user(self.tx, &entry.owner)? else { return Ok(()) };
        let row = Row::from_iter([("OwnerId".to_owned(), json!(owner))]);
        self.tx.update(&object.name, id, &row)?;
        Ok(())
    }
}

/// The active user of this name.
fn user(tx: &Tx<'_>, username: &str) -> Result<Option<Id>, StoreError> {
    if tx.catalog().object("User").is_none() {
        return Ok(None);
    }
    let Some(id) = tx.find("User", "Username", &json!(username))?.first().copied() else { return Ok(None) };
    let row = tx.get("User", &id)?.unwrap_or_default();
    Ok(Some(id).filter(|_| row.get("IsActive") != Some(&Json::Bool(false))))
}
