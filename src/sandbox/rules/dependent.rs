//! Dependent picklists: a value that is not valid for the controlling field's value.
//!
//! A choice, since sources differ on what the API enforces: a restricted dependent picklist is held to its
//! `validFor`, an unrestricted one is not. Changing the controlling field alone is not checked, as in the API.

use serde_json::Value;
use sobjects::catalog::Flags;
use sobjects::{Field, FieldType, Object};

use super::value::bad_value;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

/// Refuses given values that do not go with their controlling field; `record` is the record with `given` applied.
pub(super) fn check(object: &Object, given: &Row, record: &Row) -> Result<(), Refusal> {
    for (name, value) in given {
        let dependent = |field: &&Field| field.is(Flags::RESTRICTED_PICKLIST | Flags::DEPENDENT_PICKLIST);
        let Some(field) = object.field(name).filter(dependent) else { continue };
        let Some(controller) = field.controller.as_ref().and_then(|name| object.field(name)) else {
            continue;
        };
        let controlling = record.get(&*controller.name).and_then(|value| position(controller, value));
        for chosen in value.as_str().unwrap_or_default().split(';').filter(|chosen| !chosen.is_empty()) {
            // The same value may stand in the list several times, each valid for other controlling values.
            let mut entries = field.picklist.iter().filter(|entry| entry.active && entry.value == chosen);
            if !entries.any(|entry| controlling.is_some_and(|at| entry.is_valid_for(at))) {
                return Err(bad_value(field, chosen));
            }
        }
    }
    Ok(())
}

/// Which bit of `validFor` a controlling value means.
fn position(controller: &Field, value: &Value) -> Option<usize> {
    match controller.kind {
        FieldType::Boolean => value.as_bool().map(usize::from),
        _ => controller.picklist.iter().position(|known| Some(&*known.value) == value.as_str()),
    }
}
