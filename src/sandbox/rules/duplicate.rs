//! Duplicate rules: records that are too much like another one.
//!
//! | behaviour | how sure, in the letters of `rest` |
//! | --- | --- |
//! | `DUPLICATES_DETECTED`, what was found below `duplicateResut`, in that spelling; in a collection the text alone | C; D |
//! | `Sforce-Duplicate-Rule-Header: allowSave=true` saves what a rule only warns of | D |
//! | validation rules come first; of several rules that object the first is told | D; K |
//! | records are alike where each field has the same value, in whatever case, and none is empty | D |
//! | an update is looked at where it changes one of the fields, and nothing is by a rule with a field that is hidden | D |
//! | records that the user may not see are not told; they count only for a rule that bypasses sharing | D |
//! | at most 100 records are told | D |
//!
//! Not here: matching across objects, fuzzy matching, details of the records (`includeRecordDetails`), and comparing as
//! somebody else (`runAsCurrentUser`).

use std::collections::HashMap;

use serde::Deserialize;
use serde_json::{Value, json};
use sobjects::{Catalog, Id, Object};

use super::fault::{RuleError, RuleFault};
use super::{Saver, same};
use crate::sandbox::people::Access;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::{Row, Storage};

const KIND: &str = "duplicate rule";
/// How many records a refusal tells.
const MOST_TOLD: usize = 100;

/// A duplicate rule with its matching rule, as an administrator writes it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DuplicateRule {
    /// The object whose records it compares.
    pub object: String,
    /// Its name, unique within the object.
    pub name: String,
    /// Records are alike where all of these are the same.
    pub fields: Vec<String>,
    /// What happens then.
    pub action: DuplicateAction,
    /// What is said then.
    #[serde(default = "usual_message")]
    pub message: String,
    /// Whether records count that the user may not see.
    #[serde(default)]
    pub bypass_sharing: bool,
}

/// What a duplicate rule does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum DuplicateAction {
    /// The record is not saved.
    Block,
    /// The record is saved if the caller says so.
    Alert,
}

fn usual_message() -> String {
    "Use one of these records?".to_owned()
}

/// The duplicate rules of an org, by object.
#[derive(Debug, Default)]
pub(crate) struct Duplicates {
    by_object: HashMap<String, Vec<DuplicateRule>>,
}

impl Duplicates {
    /// Reads these rules; the first that cannot be followed is told.
    pub(super) fn of(rules: &[DuplicateRule], catalog: &Catalog) -> Result<Self, RuleError> {
        let mut duplicates = Self::default();
        for rule in rules {
            let added = duplicates.add(rule, catalog);
            added.map_err(|fault| fault.in_rule(KIND, &rule.object, &rule.name))?;
        }
        Ok(duplicates)
    }

    fn add(&mut self, rule: &DuplicateRule, catalog: &Catalog) -> Result<(), RuleFault> {
        let object = catalog.object(&rule.object).ok_or(RuleFault::Object)?;
        let rules = self.by_object.entry(object.name.to_string()).or_default();
        if rules.iter().any(|known| known.name.eq_ignore_ascii_case(&rule.name)) {
            return Err(RuleFault::Twice);
        }
        if rule.message.trim().is_empty() {
            return Err(RuleFault::Silent);
        }
        if rule.fields.is_empty() {
            return Err(RuleFault::Nothing);
        }
        let own_name = |name: &String| {
            let field = object.field(name).filter(|field| Storage::of(field).is_some());
            Ok(field.ok_or_else(|| RuleFault::Field(name.clone()))?.name.to_string())
        };
        let fields = rule.fields.iter().map(own_name).collect::<Result<_, RuleFault>>()?;
        rules.push(DuplicateRule { fields, ..rule.clone() });
        Ok(())
    }
}

/// Refuses a record that is too much like another; `this` is the one that is changed, and `before` how it stood.
pub(super) fn check(
    saver: &Saver<'_, '_>,
    object: &Object,
    row: &Row,
    this: Option<(&Id, &Row)>,
) -> Result<(), Refusal> {
    let Some(rules) = saver.book.duplicates.by_object.get(&*object.name) else { return Ok(()) };
    for rule in rules {
        let passes = rule.action == DuplicateAction::Alert && saver.manner.saves_duplicates;
        if passes
            || is_hidden(saver, object, rule)
            || this.is_some_and(|(_, before)| !touches(rule, row, before))
        {
            continue;
        }
        let alike = alike(saver, object, rule, row, this.map(|(id, _)| id))?;
        let mut seen = Vec::with_capacity(alike.len());
        for id in &alike {
            if seen.len() < MOST_TOLD && saver.view.allows(saver.tx, object, id, Access::Read)? {
                seen.push(*id);
            }
        }
        if !seen.is_empty() || (rule.bypass_sharing && !alike.is_empty()) {
            return Err(refusal(object, rule, &seen, saver.manner.version));
        }
    }
    Ok(())
}

/// Whether the user may not see what the rule compares.
fn is_hidden(saver: &Saver<'_, '_>, object: &Object, rule: &DuplicateRule) -> bool {
    let seen = saver.view.catalog().object(&object.name);
    !rule.fields.iter().all(|name| seen.is_some_and(|object| object.field(name).is_some()))
}

/// Whether a change is one of what the rule compares.
fn touches(rule: &DuplicateRule, row: &Row, before: &Row) -> bool {
    let value = |row: &Row, name: &str| row.get(name).cloned().unwrap_or_default();
    rule.fields.iter().any(|name| !same(&value(row, name), &value(before, name)))
}

/// The other records that are like this one.
fn alike(
    saver: &Saver<'_, '_>,
    object: &Object,
    rule: &DuplicateRule,
    row: &Row,
    this: Option<&Id>,
) -> Result<Vec<Id>, Refusal> {
    let mut alike: Option<Vec<Id>> = None;
    for name in &rule.fields {
        let Some(value) = row.get(name).filter(|value| !value.is_null()) else { return Ok(Vec::new()) };
        let found = saver.tx.find(&object.name, name, value)?;
        alike = Some(match alike {
            None => found,
            Some(alike) => alike.into_iter().filter(|id| found.contains(id)).collect(),
        });
    }
    let mut alike = alike.unwrap_or_default();
    alike.retain(|id| Some(id) != this);
    Ok(alike)
}

fn refusal(object: &Object, rule: &DuplicateRule, alike: &[Id], version: u32) -> Refusal {
    let record = |id: &Id| {
        let url = format!("/services/data/v{version}.0/sobjects/{}/{id}", object.name);
        json!({
            "additionalInformation": [],
            "fieldDiffs": [],
            "matchConfidence": 100.0,
            "record": { "attributes": { "type": object.name, "url": url }, "Id": id },
        })
    };
    let found = json!({
        "allowSave": rule.action == DuplicateAction::Alert,
        "duplicateRule": rule.name,
        "duplicateRuleEntityType": object.name,
        "errorMessage": rule.message,
        "matchResults": [{
            "entityType": object.name,
            "errors": [],
            "matchEngine": "ExactMatchEngine",
            "matchRecords": alike.iter().map(record).collect::<Vec<Value>>(),
            "rule": rule.name,
            "size": alike.len(),
            "success": true,
        }],
    });
    let brings = Some(Box::new(("duplicateResut", found)));
    Refusal { brings, ..Refusal::bad("DUPLICATES_DETECTED", rule.message.clone()) }
}
