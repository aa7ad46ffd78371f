//! Permission sets and what they grant: what the platform fills in, and which grants make no sense.
//!
//! | behaviour | how sure, in the letters of `rest` |
//! | --- | --- |
//! | a grant needs the ones that it builds on: editing needs reading, deleting needs editing, all records need their kind | D; its code and words K |
//! | a field grant names a field of its object that is subject to field-level security | D; its code and words K |
//! | one grant for each object or field of a set, one assignment of a set to a user: `DUPLICATE_VALUE` | D |

use serde_json::{Value, json};
use sobjects::Object;
use sobjects::catalog::Flags;

use super::{Saver, system};
use crate::sandbox::people::secured;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

/// Each grant and those that it builds on.
const NEEDS: [(&str, &[&str]); 5] = [
    ("PermissionsCreate", &["PermissionsRead"]),
    ("PermissionsEdit", &["PermissionsRead"]),
    ("PermissionsDelete", &["PermissionsRead", "PermissionsEdit"]),
    ("PermissionsViewAllRecords", &["PermissionsRead"]),
    (
        "PermissionsModifyAllRecords",
        &["PermissionsRead", "PermissionsEdit", "PermissionsDelete", "PermissionsViewAllRecords"],
    ),
];

/// Completes a new record of these objects.
pub(super) fn fill(object: &Object, record: &mut Row) {
    match &*object.name {
        "PermissionSet" => {
            system::set(object, record, "IsCustom", json!(true));
            system::set(object, record, "Type", json!("Regular"));
        }
        "PermissionSetAssignment" => system::set(object, record, "IsActive", json!(true)),
        _ => {}
    }
}

/// Refuses a grant that makes no sense, or that is there already; `is_new` tells whether it is being created.
pub(super) fn check(
    saver: &Saver<'_, '_>,
    object: &Object,
    record: &Row,
    is_new: bool,
) -> Result<(), Refusal> {
    let key: &[&str] = match &*object.name {
        "ObjectPermissions" => &["ParentId", "SobjectType"],
        "FieldPermissions" => {
            field_is_secured(saver, record)?;
            &["ParentId", "Field"]
        }
        "PermissionSetAssignment" => &["AssigneeId", "PermissionSetId"],
        "GroupMember" => &["GroupId", "UserOrGroupId"],
        _ => return Ok(()),
    };
    builds_on(record)?;
    if is_new { is_single(saver, object, record, key) } else { Ok(()) }
}

fn builds_on(record: &Row) -> Result<(), Refusal> {
    let has = |name: &str| record.get(name) == Some(&Value::Bool(true));
    for (grant, needed) in NEEDS.iter().filter(|(grant, _)| has(grant)) {
        let missing: Vec<&str> = needed.iter().copied().filter(|name| !has(name)).collect();
        if !missing.is_empty() {
            let message = format!("Permission {grant} depends on permission(s): {}", missing.join(", "));
            return Err(Refusal::save("FIELD_INTEGRITY_EXCEPTION", message, [*grant]));
        }
    }
    Ok(())
}

fn field_is_secured(saver: &Saver<'_, '_>, record: &Row) -> Result<(), Refusal> {
    let text = |name: &str| record.get(name).and_then(Value::as_str).unwrap_or_default();
    let field = text("Field").split_once('.').filter(|(object, _)| *object == text("SobjectType"));
    let object = field.and_then(|(object, _)| saver.catalog.object(object));
    let is_secured = object.zip(field).is_some_and(|(object, (_, name))| {
        object
            .field(name)
            .is_some_and(|field| field.is(Flags::PERMISSIONABLE) && secured(object, field).name == field.name)
    });
    if is_secured {
        return Ok(());
    }
    let message = format!("Field Name: bad value for restricted picklist field: {}", text("Field"));
    Err(Refusal::save("INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST", message, ["Field"]))
}

fn is_single(saver: &Saver<'_, '_>, object: &Object, record: &Row, key: &[&str]) -> Result<(), Refusal> {
    let Some((first, rest)) = key.split_first() else { return Ok(()) };
    let value = |row: &Row, name: &str| row.get(name).cloned().unwrap_or_default();
    for id in saver.tx.find(&object.name, first, &value(record, first))? {
        let other = saver.tx.get(&object.name, &id)?.unwrap_or_default();
        if rest.iter().all(|name| value(&other, name) == value(record, name)) {
            let message = format!(
                "duplicate value found: {} duplicates value on record with id: {}",
                key.join(", "),
                id.as_15()
            );
            return Err(Refusal::save::<String>("DUPLICATE_VALUE", message, []));
        }
    }
    Ok(())
}
