//! A dependent picklist takes the values that are valid for what its controlling field holds. The platform holds
//! only restricted picklists to that, and only in some versions; where the controlling field changes, it leaves the
//! picklists that depend on it as they are.

use sobjects::{Field, FieldType, Object, Value};

use super::trap::{LISTED, Trap, Wish, chosen};
use crate::audit::values::text_of;

/// The field that a picklist depends on.
pub(super) fn controller<'c>(object: &'c Object, field: &Field) -> Option<&'c Field> {
    field.controller.as_ref().and_then(|name| object.field(name))
}

/// The picklists that depend on this field.
pub(in crate::audit) fn dependents<'c>(
    object: &'c Object,
    field: &'c Field,
) -> impl Iterator<Item = &'c Field> {
    object.fields.iter().filter(|other| other.controller.as_ref() == Some(&field.name))
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
    let Some(wrong) = chosen(field, new).find(|value| !is_valid(field, value, place)) else {
        return Ok(None);
    };
    let valid = field.picklist.iter().filter(|entry| is_valid(field, &entry.value, place));
    Err(Trap::Dependent {
        field: field.name.to_string(),
        value: wrong.to_owned(),
        controller: controller.name.to_string(),
        controlling: text_of(&controller.kind, controlling),
        valid: valid.take(LISTED).map(|entry| entry.value.to_string()).collect(),
    })
}

/// The picklists whose values do not go with what the field is to hold; none where the Catalog lacks that value.
pub(super) fn left_behind(wish: &Wish<'_>) -> Option<String> {
    let new = match wish.new {
        None => Value::Null,
        Some(new) if wish.field.kind == FieldType::Boolean => Value::Bool(new == "true"),
        Some(new) => Value::Text(new.to_owned()),
    };
    let place = place(wish.field, &new)?;
    let no_longer_fits = |dependent: &&Field| {
        let held = wish.record.get(&dependent.name).and_then(|value| text_of(&dependent.kind, value));
        held.is_some_and(|held| chosen(dependent, &held).any(|value| !is_valid(dependent, value, place)))
    };
    let left: Vec<&str> =
        dependents(wish.object, wish.field).filter(no_longer_fits).map(|field| &*field.name).collect();
    (!left.is_empty()).then(|| {
        format!(
            "What {} holds does not go with the new value of {}, and stays as it is: change it as well.",
            left.join(" and "),
            wish.field.name
        )
    })
}

/// The same value may stand in the list several times, each valid for other controlling values.
fn is_valid(field: &Field, value: &str, place: Option<usize>) -> bool {
    let mut entries = field.picklist.iter().filter(|entry| entry.active && entry.value == value);
    entries.any(|entry| place.is_some_and(|place| entry.is_valid_for(place)))
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
