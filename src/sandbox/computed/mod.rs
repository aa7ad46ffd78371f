//! Fields that are computed when they are read: formulas, and what depends on today.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `sql.rs` | a computed field as SQL, so that SELECT, WHERE, ORDER BY and aggregates see the same value |
//! | `record.rs` | the fields of a record that is about to be saved, for the formulas of rules |
//! | `json.rs` | values of fields as values of formulas, and back |
//!
//! The formula of a field comes from its describe. A field whose formula this org cannot read is null, and a warning
//! at the start names it; so is a roll-up summary, whose definition no describe tells. `HasOpenActivity` and
//! `HasOverdueTask` are looked up among tasks and events; `AgeInDays` and `LastStageChangeInDays` count from the
//! days they are named after (K: whether they count in the user's time zone).
//!
//! Not here: the language itself (`formula`).

mod json;
mod record;
mod sql;

use std::collections::HashMap;

use sobjects::describe::{FieldDescribe, SObjectDescribe};
use sobjects::{Catalog, Field, Object};

pub(in crate::sandbox) use record::Record;
pub(in crate::sandbox) use sql::{Asking, register};

pub(in crate::sandbox) use super::formula::Moment;
use super::formula::{self, Formula, FormulaError};

/// Formulas that the platform has for fields of its own.
const STANDARD: [(&str, &str, &str); 2] = [
    ("Opportunity", "AgeInDays", "TODAY() - DATEVALUE(CreatedDate)"),
    (
        "Opportunity",
        "LastStageChangeInDays",
        "TODAY() - DATEVALUE(BLANKVALUE(LastStageChangeDate, CreatedDate))",
    ),
];

/// The computed fields of an org, by object and name.
#[derive(Debug, Default)]
pub struct Computed {
    fields: HashMap<String, HashMap<String, Kind>>,
}

/// How a field is computed.
#[derive(Debug)]
enum Kind {
    Formula(Box<FieldFormula>),
    /// Whether there is an open task, or an event from today on.
    OpenActivity,
    /// Whether an open task was due before today.
    OverdueTask,
}

/// The formula of a field.
#[derive(Debug)]
struct FieldFormula {
    formula: Formula,
    /// The field that it is the formula of.
    field: Field,
    /// What it reads: the names in the formula, and the fields that they mean.
    inputs: Vec<(String, Field)>,
    /// Whether a number without a value counts as zero.
    blank_is_zero: bool,
}

impl Computed {
    /// The computed fields that these describes tell.
    pub(in crate::sandbox) fn of(describes: &[SObjectDescribe], catalog: &Catalog) -> Self {
        let mut computed = Self::default();
        for describe in describes {
            let Some(object) = catalog.object(&describe.name) else { continue };
            let fields = describe.fields.iter().filter_map(|field| {
                let kind = kind(catalog, object, field).unwrap_or_else(|error| {
                    let (object, field) = (&describe.name, &field.name);
                    tracing::warn!(%object, %field, %error, "this formula cannot be read, so the field is null");
                    None
                })?;
                Some((field.name.clone(), kind))
            });
            let fields: HashMap<String, Kind> = fields.collect();
            if !fields.is_empty() {
                computed.fields.insert(describe.name.clone(), fields);
            }
        }
        computed
    }

    fn kind(&self, object: &Object, field: &Field) -> Option<&Kind> {
        self.fields.get(&*object.name)?.get(&*field.name)
    }
}

fn kind(catalog: &Catalog, object: &Object, describe: &FieldDescribe) -> Result<Option<Kind>, FormulaError> {
    match &*describe.name {
        "HasOpenActivity" => return Ok(Some(Kind::OpenActivity)),
        "HasOverdueTask" => return Ok(Some(Kind::OverdueTask)),
        _ => {}
    }
    let standard = STANDARD
        .iter()
        .find(|(owner, name, _)| object.name == *owner && describe.name == *name)
        .map(|(.., formula)| *formula);
    let text = describe.calculated_formula.as_deref().filter(|_| describe.calculated).or(standard);
    let (Some(text), Some(field)) = (text, object.field(&describe.name)) else { return Ok(None) };
    let formula = Formula::parse(text)?;
    formula::check(&formula, catalog, object)?;
    let inputs = formula
        .names()
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), formula::resolve(catalog, object, name)?.field.clone())))
        .collect();
    let blank_is_zero = describe.formula_treat_null_number_as_zero;
    Ok(Some(Kind::Formula(Box::new(FieldFormula { formula, field: field.clone(), inputs, blank_is_zero }))))
}
