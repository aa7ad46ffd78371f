//! What docs say of a field besides what the Catalog has: that is compiled in and stays small.

use std::collections::BTreeMap;

use serde_json::Value;
use sobjects::Definitions;
use sobjects::describe::{FieldDescribe, SObjectDescribe};

/// Remarks on fields, by the API names of object and field.
#[derive(Debug, Clone, Default)]
pub(crate) struct Remarks(BTreeMap<(String, String), Remark>);

/// Remarks on one field.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Remark {
    /// What the administrator wrote about it.
    pub(crate) description: Option<String>,
    /// What a new record gets, as a person would write it.
    pub(crate) default: Option<String>,
    /// The formula behind it.
    pub(crate) formula: Option<String>,
}

impl Remarks {
    pub(crate) fn of_describes<'d>(describes: impl IntoIterator<Item = &'d SObjectDescribe>) -> Self {
        let fields = describes
            .into_iter()
            .flat_map(|describe| describe.fields.iter().map(|field| (describe.name.as_str(), field)));
        let remarks = fields
            .map(|(object, field)| ((object.to_owned(), field.name.clone()), of_describe(field)))
            .filter(|(_, remark)| *remark != Remark::default());
        Self(remarks.collect())
    }

    /// Adds what the definitions, which a Catalog has read, say.
    pub(crate) fn defined(&mut self, definitions: &Definitions, catalog: &sobjects::Catalog) {
        for (name, definition) in definitions.iter() {
            let Some(object) = catalog.object(name) else { continue };
            for (name, field) in &definition.fields {
                let (Some(known), Some(description)) = (object.field(name), &field.description) else {
                    continue;
                };
                let key = (object.name.to_string(), known.name.to_string());
                self.0.entry(key).or_default().description = Some(description.clone());
            }
        }
    }

    pub(crate) fn of(&self, object: &str, field: &str) -> Option<&Remark> {
        self.0.get(&(object.to_owned(), field.to_owned()))
    }
}

fn of_describe(field: &FieldDescribe) -> Remark {
    let of_picklist = || field.picklist_values.iter().find(|value| value.default_value && value.active);
    let default = match &field.default_value {
        // Checkboxes begin unchecked, which goes without saying.
        Some(Value::Null | Value::Bool(false)) | None => of_picklist().map(|value| value.value.clone()),
        Some(Value::String(text)) => Some(text.clone()),
        Some(other) => Some(other.to_string()),
    };
    Remark { description: None, default, formula: field.calculated_formula.clone() }
}
