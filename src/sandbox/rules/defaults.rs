//! What a new record gets where the request says nothing: the describe's default values.

use std::collections::HashMap;

use serde_json::Value;
use sobjects::describe::{FieldDescribe, SObjectDescribe};

use crate::sandbox::store::Row;

/// The default values of each object's fields.
#[derive(Debug, Default)]
pub(crate) struct Defaults {
    by_object: HashMap<String, Row>,
}

impl Defaults {
    /// The defaults that these describes tell.
    pub(crate) fn of(describes: &[SObjectDescribe]) -> Self {
        let of_object = |describe: &SObjectDescribe| {
            describe.fields.iter().filter_map(|field| Some((field.name.clone(), default(field)?))).collect()
        };
        Self {
            by_object: describes
                .iter()
                .map(|describe| (describe.name.clone(), of_object(describe)))
                .collect(),
        }
    }

    /// The defaults of an object's fields.
    pub(crate) fn get(&self, object: &str) -> Option<&Row> {
        self.by_object.get(object)
    }
}

fn default(field: &FieldDescribe) -> Option<Value> {
    let chosen = field.picklist_values.iter().find(|value| value.default_value && value.active);
    let given = field.default_value.clone().filter(|value| !value.is_null());
    given.or_else(|| chosen.map(|value| Value::String(value.value.clone())))
}
