//! Who may see and do what: permission sets, their grants and who has them.
//!
//! The user as whom clients sign in may do everything, as the administrator may. All others who work here have all
//! fields, and see their own records and those of the roles below theirs. [`NARROW_USERNAME`] has what an
//! integration should be given, and no more.

use serde_json::{Value, json};
use sobjects::catalog::Flags;
use sobjects::{Field, Id, Object};

use super::people::{ADMINISTRATOR, INTEGRATION, PROFILES, Team, narrow_user};
use super::writer::{Writer, row};
use crate::sandbox::people::{is_granted, secured};
use crate::sandbox::store::StoreError;

/// An integration that reads deals, accounts, contacts, leads and activities, edits a few fields, keeps an audit, and
/// deletes nothing.
pub const NARROW_USERNAME: &str = "revops.narrow@embedded.example";

const CALL: &str = "PermissionsApiEnabled";
const WORK: [&str; 3] = ["PermissionsActivitiesAccess", "PermissionsEditTask", "PermissionsEditEvent"];
const RULE: [&str; 5] = [
    "PermissionsViewAllData",
    "PermissionsModifyAllData",
    "PermissionsViewSetup",
    "PermissionsManageUsers",
    "PermissionsCustomizeApplication",
];
/// What the narrow user may change. Nobody may be given all records to change without those to delete, so it stands at
/// the top of the roles.
const EDITED_OBJECT: &str = "Opportunity";
const EDITED: [(&str, &str); 5] = [
    (EDITED_OBJECT, "Amount"),
    (EDITED_OBJECT, "Description"),
    (EDITED_OBJECT, "NextStep"),
    (EDITED_OBJECT, "Probability"),
    (EDITED_OBJECT, "Type"),
];
/// What the narrow user may not see.
const SENSITIVE: [(&str, &str); 7] = [
    ("Account", "AnnualRevenue"),
    ("Account", "Tax_Reference__c"),
    ("Contact", "Birthdate"),
    ("Contact", "Email"),
    ("Contact", "HomePhone"),
    ("Contact", "MobilePhone"),
    ("Lead", "AnnualRevenue"),
];

/// Stores all rights, and the narrow user.
pub(super) fn write(writer: &mut Writer<'_, '_>, team: &Team) -> Result<(), StoreError> {
    let catalog = writer.catalog;
    for (name, profile) in PROFILES.iter().zip(&team.profiles) {
        let of_profile = json!({ "Name": profile.map(|id| format!("X{}", id.as_15())), "Label": name,
            "Type": "Profile", "IsOwnedByProfile": true, "ProfileId": profile });
        let permissions = match *name {
            ADMINISTRATOR => [&[CALL], &WORK[..], &RULE].concat(),
            INTEGRATION => vec![CALL],
            _ => [&[CALL], &WORK[..]].concat(),
        };
        set(writer, of_profile, &permissions)?;
    }
    let named = |name: &str| json!({ "Name": name, "Label": name.replace('_', " "), "Type": "Regular", "IsCustom": true });
    let (Some(crm), Some(all), Some(narrow)) = (
        set(writer, named("CRM_Access"), &[])?,
        set(writer, named("All_Data"), &[&WORK[..], &RULE].concat())?,
        set(writer, named("RevOps_Integration"), &WORK[..1])?,
    ) else {
        return Ok(());
    };
    for object in catalog.objects.iter() {
        if is_granted(catalog, &object.name) {
            grant(writer, crm, object, &["Read", "Create", "Edit", "Delete"])?;
            grant(writer, narrow, object, narrow_rights(object))?;
        }
        for field in object.fields.iter().filter(|field| is_secured(object, field)) {
            let edits = is_editable(object, field);
            grant_field(writer, crm, object, field, edits)?;
            if !is_in(&SENSITIVE, object, field) {
                let edits = edits && (is_in(&EDITED, object, field) || is_audit(object));
                grant_field(writer, narrow, object, field, edits)?;
            }
        }
    }
    for user in writer.users.clone() {
        assign(writer, crm, user)?;
    }
    if let Some(user) = writer.user {
        assign(writer, all, user)?;
    }
    if let Some(user) = narrow_user(writer, team)? {
        assign(writer, narrow, user)?;
    }
    for seller in &team.sellers {
        writer.put("GroupMember", json!({ "GroupId": team.queue, "UserOrGroupId": seller }))?;
    }
    roles_without_deals(writer, team)
}

fn set(
    writer: &mut Writer<'_, '_>,
    mut fields: Value,
    permissions: &[&str],
) -> Result<Option<Id>, StoreError> {
    if let Value::Object(fields) = &mut fields {
        fields.extend(permissions.iter().map(|name| ((*name).to_owned(), Value::Bool(true))));
    }
    writer.put("PermissionSet", fields)
}

fn grant(writer: &mut Writer<'_, '_>, set: Id, object: &Object, rights: &[&str]) -> Result<(), StoreError> {
    if rights.is_empty() {
        return Ok(());
    }
    let mut fields = row(json!({ "ParentId": set, "SobjectType": object.name }));
    fields.extend(rights.iter().map(|right| (format!("Permissions{right}"), Value::Bool(true))));
    writer.put("ObjectPermissions", Value::Object(fields)).map(drop)
}

fn grant_field(
    writer: &mut Writer<'_, '_>,
    set: Id,
    object: &Object,
    field: &Field,
    edits: bool,
) -> Result<(), StoreError> {
    let fields = json!({ "ParentId": set, "SobjectType": object.name,
        "Field": format!("{}.{}", object.name, field.name), "PermissionsRead": true, "PermissionsEdit": edits });
    writer.put("FieldPermissions", fields).map(drop)
}

fn assign(writer: &mut Writer<'_, '_>, set: Id, user: Id) -> Result<(), StoreError> {
    let fields = json!({ "PermissionSetId": set, "AssigneeId": user, "IsActive": true });
    writer.put("PermissionSetAssignment", fields).map(drop)
}

/// What the narrow user may do with the records of an object.
fn narrow_rights(object: &Object) -> &'static [&'static str] {
    match &*object.name {
        "Account" | "Contact" | "Lead" => &["Read", "ViewAllRecords"],
        EDITED_OBJECT => &["Read", "Edit", "ViewAllRecords"],
        _ if is_audit(object) => &["Read", "Create", "Edit"],
        _ => &[],
    }
}

/// The object that keeps the audit, whatever its prefix.
fn is_audit(object: &Object) -> bool {
    object.name.ends_with("Cleanup_Audit__c")
}

fn is_secured(object: &Object, field: &Field) -> bool {
    field.is(Flags::PERMISSIONABLE) && secured(object, field).name == field.name
}

/// Whether anybody may write the field; of an address its parts are written.
fn is_editable(object: &Object, field: &Field) -> bool {
    let writable = |field: &Field| field.is(Flags::CREATEABLE) || field.is(Flags::UPDATEABLE);
    object.fields.iter().any(|part| secured(object, part).name == field.name && writable(part))
}

fn is_in(list: &[(&str, &str)], object: &Object, field: &Field) -> bool {
    list.iter().any(|(of, name)| object.name == *of && field.name == *name)
}

/// Who owns an account has no say in its deals: they are seen by those whom they belong to.
fn roles_without_deals(writer: &mut Writer<'_, '_>, team: &Team) -> Result<(), StoreError> {
    let Some(role) = writer.catalog.object("UserRole") else { return Ok(()) };
    if role.field("OpportunityAccessForAccountOwner").is_none() {
        return Ok(());
    }
    let none = row(json!({ "OpportunityAccessForAccountOwner": "None" }));
    for id in team.roles.iter().flatten() {
        writer.tx.update(&role.name, id, &none)?;
    }
    Ok(())
}
