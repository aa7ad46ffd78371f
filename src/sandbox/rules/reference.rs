//! References: whether the record is there, is of the right object, and may be referred to.

use serde_json::Value;
use sobjects::catalog::Flags;
use sobjects::{Field, FieldType, Id, Object};

use super::Saver;
use super::access::out_of_reach;
use super::body::{Body, Given};
use crate::sandbox::people::Access;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

/// Refuses references of this row that lead nowhere.
pub(super) fn check(saver: &Saver<'_, '_>, object: &Object, row: &Row) -> Result<(), Refusal> {
    for (name, value) in row {
        let field = object.field(name).filter(|field| field.kind == FieldType::Reference);
        if let Some(owner) = field.filter(|field| field.name == "OwnerId" && value.is_null()) {
            let message = format!("{}: owner cannot be blank", owner.label);
            return Err(Refusal::save("INVALID_CROSS_REFERENCE_KEY", message, ["OwnerId"]));
        }
        if let (Some(field), Some(id)) = (field, value.as_str()) {
            let id: Id = id.parse().map_err(|_| Refusal::malformed_id(&field.label, id, &field.name))?;
            lead_somewhere(saver, object, field, &id)?;
        }
    }
    Ok(())
}

fn lead_somewhere(saver: &Saver<'_, '_>, object: &Object, field: &Field, id: &Id) -> Result<(), Refusal> {
    let mut known = false;
    for target in saver.catalog.objects.iter().filter(|target| target.key_prefix == id.prefix()) {
        known = true;
        if !field.reference_to.contains(&target.name) || !target.queryable {
            continue;
        }
        if let Some(row) = saver.tx.get(&target.name, id)? {
            if !saver.view.allows(saver.tx, target, id, Access::Read)? {
                return Err(out_of_reach(id));
            }
            return usable(object, field, target, &row, id);
        }
        return Err(missing());
    }
    // A prefix that no object here has can only be of an object that has no records here.
    if known { Err(Refusal::malformed_id(&field.label, id.as_str(), &field.name)) } else { Err(missing()) }
}

fn usable(object: &Object, field: &Field, target: &Object, row: &Row, id: &Id) -> Result<(), Refusal> {
    if row.get("IsDeleted") == Some(&Value::Bool(true)) {
        return Err(Refusal { status: axum::http::StatusCode::BAD_REQUEST, ..Refusal::deleted() });
    }
    let owner = field.name == "OwnerId" && target.name == "User";
    if owner && row.get("IsActive") == Some(&Value::Bool(false)) {
        let message = format!(
            "operation performed with inactive user [{}] as owner of {}",
            id.as_15(),
            object.label.to_ascii_lowercase()
        );
        return Err(Refusal::save("INACTIVE_OWNER_OR_USER", message, ["OwnerId"]));
    }
    let is_queue = || row.get("Type").and_then(Value::as_str) == Some("Queue");
    if field.name == "OwnerId" && target.name == "Group" && !is_queue() {
        return Err(missing());
    }
    Ok(())
}

fn missing() -> Refusal {
    Refusal::save::<String>("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id", [])
}

/// The id of a parent that is given by an external id instead.
pub(super) fn by_external_id(
    saver: &Saver<'_, '_>,
    field: &Field,
    given: Given<'_>,
) -> Result<Value, Refusal> {
    let nested = Body::parse(given.json)?;
    let kind = nested
        .get("attributes")
        .and_then(|attributes| Body::parse(attributes.json).ok()?.get("type").and_then(|name| name.text()));
    let target = match (&*field.reference_to, &kind) {
        ([only], None) => Some(only.to_string()),
        (_, Some(kind)) => Some(kind.clone()),
        _ => None,
    };
    let target = target.ok_or_else(|| {
        Refusal::json(
            "Nested object for polymorphic foreign key must have an attributes field before any other fields.",
        )
    })?;
    let object = saver.view.catalog().object(&target).ok_or_else(Refusal::not_found)?;
    let mut keys = nested.entries.iter().filter(|(name, _)| name != "attributes");
    let (Some((key, value)), None) = (keys.next(), keys.next()) else {
        return Err(Refusal::bad(
            "INVALID_FIELD",
            "Specify exactly one external ID field of the related record.",
        ));
    };
    let key = object
        .field(key)
        .filter(|key| key.is(Flags::EXTERNAL_ID) || key.is(Flags::ID_LOOKUP))
        .ok_or_else(|| Refusal::no_such_column(key, &object.name))?;
    let wanted = super::value::read(key, &nested, *value)?;
    match saver.tx.find(&object.name, &key.name, &wanted)?.as_slice() {
        [id] => Ok(Value::String(id.to_string())),
        [] => {
            let shown = wanted.as_str().unwrap_or_default();
            let message = format!(
                "Foreign key external ID: {shown} not found for field {} in entity {}",
                key.name, object.name
            );
            Err(Refusal::bad("INVALID_FIELD", message))
        }
        _ => Err(Refusal::bad("DUPLICATE_EXTERNAL_ID", format!("Key {} is not unique", key.name))),
    }
}
