//! Validation rules: conditions under which a record is refused with words of the org's own.
//!
//! | behaviour | how sure, in the letters of `rest` |
//! | --- | --- |
//! | all rules that fail are told, in their order; the fields are those that the rule names, or none | C |
//! | rules see the record as it will be stored, after what the platform itself derives | D |
//! | a condition that cannot be computed (a division by zero) refuses the record | K; its words too |

use std::collections::HashMap;

use serde::Deserialize;
use sobjects::{Catalog, Object};

use super::fault::{RuleError, RuleFault};
use super::{Saver, condition};
use crate::sandbox::computed::Record;
use crate::sandbox::formula::{Formula, Value};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

const CODE: &str = "FIELD_CUSTOM_VALIDATION_EXCEPTION";

/// A validation rule, as an administrator writes it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValidationRule {
    /// The object whose records it looks at.
    pub object: String,
    /// Its name, unique within the object.
    pub name: String,
    /// The error condition, a formula: where it is true, the record is refused.
    pub condition: String,
    /// What is said then, word for word.
    pub message: String,
    /// The field that the message belongs to; none for the whole record.
    pub field: Option<String>,
}

/// The validation rules of an org, by object.
#[derive(Debug, Default)]
pub(crate) struct Validation {
    by_object: HashMap<String, Vec<Rule>>,
}

#[derive(Debug)]
struct Rule {
    name: String,
    condition: Formula,
    message: String,
    field: Option<String>,
}

impl Validation {
    /// Reads these rules; the first that cannot be followed is told.
    pub(super) fn of(rules: &[ValidationRule], catalog: &Catalog) -> Result<Self, RuleError> {
        let mut validation = Self::default();
        for rule in rules {
            let added = validation.add(rule, catalog);
            added.map_err(|fault| fault.in_rule("validation rule", &rule.object, &rule.name))?;
        }
        Ok(validation)
    }

    fn add(&mut self, rule: &ValidationRule, catalog: &Catalog) -> Result<(), RuleFault> {
        let object = catalog.object(&rule.object).ok_or(RuleFault::Object)?;
        let rules = self.by_object.entry(object.name.to_string()).or_default();
        if rules.iter().any(|known| known.name.eq_ignore_ascii_case(&rule.name)) {
            return Err(RuleFault::Twice);
        }
        if rule.message.trim().is_empty() {
            return Err(RuleFault::Silent);
        }
        let condition = condition::read(&rule.condition, catalog, object)?;
        let field = rule.field.as_ref().map(|name| {
            let field = object.field(name).ok_or_else(|| RuleFault::Field(name.clone()))?;
            Ok::<_, RuleFault>(field.name.to_string())
        });
        let (name, message, field) = (rule.name.clone(), rule.message.clone(), field.transpose()?);
        rules.push(Rule { name, condition, message, field });
        Ok(())
    }
}

/// Refuses a record for which rules fail; `before` is how it stood, none for a new record.
pub(super) fn check(
    saver: &Saver<'_, '_>,
    object: &Object,
    row: &Row,
    before: Option<&Row>,
) -> Result<(), Refusal> {
    let Some(rules) = saver.book.validation.by_object.get(&*object.name) else { return Ok(()) };
    let record = condition::record(saver, object, row, before);
    let mut failing = rules.iter().filter_map(|rule| failure(rule, &record));
    let Some(mut first) = failing.next() else { return Ok(()) };
    first.further = failing.collect();
    Err(first)
}

fn failure(rule: &Rule, record: &Record<'_, '_>) -> Option<Refusal> {
    let message = match rule.condition.value(record, record.moment) {
        Ok(Value::Bool(true)) => rule.message.clone(),
        Ok(Value::Bool(false) | Value::Blank) => return None,
        Ok(_) => format!("The validation rule {} is neither true nor false.", rule.name),
        Err(failure) => format!("The validation rule {} cannot be evaluated: {failure}.", rule.name),
    };
    Some(Refusal::save(CODE, message, rule.field.clone()))
}
