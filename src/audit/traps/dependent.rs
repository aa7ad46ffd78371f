//! A dependent picklist takes the values that are valid for what its controlling field holds. The platform holds
//! only restricted picklists to that, and only in some versions.

use sobjects::{Field, Object, Value};

use super::trap::{LISTED, Trap, Wish, chosen};
use crate::audit::values::text_of;

/// The field that a picklist depends on.
pub(super) fn controller<'c>(object: &'c Object, field: &Field) -> Option<&'c Field> {
    field.controller.as_ref().and_then(|name| object.field(name))
}

pub(super) fn check(wish: &Wish<'_>) -> Result<Option<String>, Trap> {
    let Wish { object, field, new: Some(new), record } = wish else { return Ok(None) };
    let Some(controller) = controller(object, field) else { return Ok(None) };
    let found = record.get(&controller.name).and_then(|value| Some((value, place(controller, value)?)));
    let Some((controlling, place)) = found else {
        return Ok(Some(format!(
            "Whether {} can be `{new}` depends on another field, whose value could not be read or is not known here.",
            field.name
        )));
    };
    // The same value may stand in the list several times, each valid for other controlling values.
    let is_valid = |value: &str| {
        let mut entries = field.picklist.iter().filter(|entry| entry.active && entry.value == value);
        entries.any(|entry| place.is_some_and(|place| entry.is_valid_for(place)))
    };
    let Some(wrong) = chosen(field, new).find(|value| !is_valid(value)) else { return Ok(None) };
    let valid = field.picklist.iter().filter(|entry| is_valid(&entry.value));
    Err(Trap::Dependent {
        field: field.name.to_string(),
        value: wrong.to_owned(),
        controller: controller.name.to_string(),
        controlling: text_of(&controller.kind, controlling),
        valid: valid.take(LISTED).map(|entry| entry.value.to_string()).collect(),
    })
}

/// Which of its values the controlling field has, as `validFor` counts them: `Some(None)` where it has none, nothing
/// where it has one that the Catalog lacks.
fn place(controller: &Field, value: &Value) -> Option<Option<usize>> {
    match value {
        Value::Null => Some(None),
        Value::Bool(flag) => Some(Some(usize::from(*flag))),
        Value::Text(text) => controller.picklist.iter().position(|known| known.value == *text).map(Some),
        _ => None,
    }
}
