//! A permission set, from its XML to the records that say the same.

use serde_json::{Value, json};
use sobjects::catalog::Flags;
use sobjects::{Catalog, DateTime, Id};

use super::change::Done;
use super::element::{Element, Problem, document};
use crate::sandbox::people::{is_granted, secured};
use crate::sandbox::store::{Row, StoreError, Tx};

const KIND: &str = "PermissionSet";
const CREATED: [&str; 2] = ["CreatedDate", "CreatedById"];
const MODIFIED: [&str; 3] = ["LastModifiedDate", "LastModifiedById", "SystemModstamp"];
const CHILDREN: [&str; 6] = [
    "description",
    "fieldPermissions",
    "hasActivationRequired",
    "label",
    "objectPermissions",
    "userPermissions",
];
/// Rights in the file and in the records, and those that each builds on.
const RIGHTS: [(&str, &str, &str, &[&str]); 6] = [
    ("allowCreate", "PermissionsCreate", "Create", &["allowRead"]),
    ("allowDelete", "PermissionsDelete", "Delete", &["allowRead", "allowEdit"]),
    ("allowEdit", "PermissionsEdit", "Edit", &["allowRead"]),
    ("allowRead", "PermissionsRead", "Read", &[]),
    (
        "modifyAllRecords",
        "PermissionsModifyAllRecords",
        "Modify All",
        &["allowRead", "allowEdit", "allowDelete", "viewAllRecords"],
    ),
    ("viewAllRecords", "PermissionsViewAllRecords", "View All", &["allowRead"]),
];

/// The records that a permission set's file stands for.
pub(super) struct Wanted {
    /// The permission set's own.
    set: Row,
    objects: Vec<Row>,
    fields: Vec<Row>,
}

/// The records that this file stands for, in an org of these objects.
pub(super) fn read(catalog: &Catalog, name: &str, text: &str) -> Result<Wanted, Problem> {
    let of = catalog
        .object(KIND)
        .ok_or_else(|| Problem::whole("This org keeps no permission sets: everybody may do everything"))?;
    let document = document(text)?;
    let file = Element::root(&document, KIND, &CHILDREN)?;
    let mut set = row(json!({
        "Name": name, "Label": file.required("label")?, "Description": file.text("description"),
        "HasActivationRequired": file.flag("hasActivationRequired")?.unwrap_or(false),
        "IsCustom": true, "Type": "Regular",
    }));
    for permission in of.fields.iter().filter(|field| field.name.starts_with("Permissions")) {
        set.insert(permission.name.to_string(), json!(false));
    }
    for permission in file.all("userPermissions", "PermissionSetUserPermission", &["enabled", "name"])? {
        let name = permission.required("name")?;
        let column = of.field(&format!("Permissions{name}"));
        let column = column.ok_or_else(|| permission.problem(format!("Unknown user permission: {name}")))?;
        set.insert(column.name.to_string(), json!(permission.flag("enabled")?.unwrap_or(false)));
    }
    set.retain(|name, _| of.field(name).is_some());
    let objects: Result<_, _> =
        object_elements(file)?.into_iter().map(|one| object_right(catalog, one)).collect();
    let children = ["editable", "field", "readable"];
    let fields = file.all("fieldPermissions", "PermissionSetFieldPermissions", &children)?;
    let fields: Result<Vec<Row>, _> = fields.into_iter().map(|one| field_right(catalog, one)).collect();
    let mut fields = fields?;
    fields.retain(|right| right.get("PermissionsRead") == Some(&Value::Bool(true)));
    Ok(Wanted { set, objects: objects?, fields })
}

fn object_elements(file: Element<'_>) -> Result<Vec<Element<'_>>, Problem> {
    let mut children: Vec<&str> = RIGHTS.iter().map(|(name, ..)| *name).collect();
    children.push("object");
    file.all("objectPermissions", "PermissionSetObjectPermissions", &children)
}

fn object_right(catalog: &Catalog, one: Element<'_>) -> Result<Row, Problem> {
    let name = one.required("object")?;
    let object = catalog.object(name).filter(|object| is_granted(catalog, &object.name));
    let object = object
        .ok_or_else(|| one.problem(format!("In field: object - no CustomObject named {name} found")))?;
    let mut right = row(json!({ "SobjectType": object.name }));
    for (element, column, label, needed) in RIGHTS {
        let given = one.flag(element)?.unwrap_or(false);
        right.insert(column.to_owned(), json!(given));
        for (other, _, needs, _) in RIGHTS.iter().filter(|(other, ..)| given && needed.contains(other)) {
            if one.flag(other)? != Some(true) {
                let text = format!("Permission {label} {name} depends on permission(s): {needs} {name}");
                return Err(one.problem(text));
            }
        }
    }
    Ok(right)
}

fn field_right(catalog: &Catalog, one: Element<'_>) -> Result<Row, Problem> {
    let name = one.required("field")?;
    let found = name.split_once('.').and_then(|(object, field)| {
        let object = catalog.object(object)?;
        Some((object, object.field(field)?))
    });
    let (object, field) =
        found.ok_or_else(|| one.problem(format!("In field: field - no CustomField named {name} found")))?;
    if !field.is(Flags::PERMISSIONABLE) || secured(object, field).name != field.name {
        return Err(one.problem(format!("You cannot deploy to a required field: {name}")));
    }
    let edit = one.flag("editable")?.unwrap_or(false);
    let read = one.flag("readable")?.unwrap_or(edit);
    if edit && !read {
        return Err(one.problem(format!("Permission Edit {name} depends on permission(s): Read {name}")));
    }
    Ok(row(json!({
        "SobjectType": object.name, "Field": format!("{}.{}", object.name, field.name),
        "PermissionsRead": read, "PermissionsEdit": edit,
    })))
}

impl Wanted {
    /// Makes the records say what the file says, and no more.
    pub(super) fn store(self, tx: &mut Tx<'_>, user: Id, now: DateTime) -> Result<Done, StoreError> {
        let mut stamp = Stamp { user, now, changed: false };
        let name = self.set.get("Name").cloned().unwrap_or_default();
        let known = tx.find(KIND, "Name", &name)?.first().copied();
        let id = match known {
            Some(id) => {
                stamp.update(tx, KIND, id, &self.set)?;
                id
            }
            None => stamp.insert(tx, KIND, self.set)?,
        };
        stamp.replace(tx, "ObjectPermissions", id, "SobjectType", self.objects)?;
        stamp.replace(tx, "FieldPermissions", id, "Field", self.fields)?;
        Ok(Done { id: Some(id), created: known.is_none(), changed: stamp.changed })
    }
}

/// Who changes records, when, and whether anything had to be changed.
struct Stamp {
    user: Id,
    now: DateTime,
    changed: bool,
}

impl Stamp {
    /// Makes these the rights of a permission set; `key` names what each is a right on.
    fn replace(
        &mut self,
        tx: &mut Tx<'_>,
        object: &str,
        set: Id,
        key: &str,
        mut wanted: Vec<Row>,
    ) -> Result<(), StoreError> {
        for id in tx.find(object, "ParentId", &json!(set))? {
            let row = tx.get(object, &id)?.unwrap_or_default();
            match wanted.iter().position(|wanted| wanted.get(key) == row.get(key)) {
                Some(at) => self.update(tx, object, id, &wanted.swap_remove(at))?,
                None => self.changed |= tx.delete(object, &id)?,
            }
        }
        for mut row in wanted {
            row.insert("ParentId".to_owned(), json!(set));
            self.insert(tx, object, row)?;
        }
        Ok(())
    }

    fn insert(&mut self, tx: &mut Tx<'_>, object: &str, mut row: Row) -> Result<Id, StoreError> {
        self.changed = true;
        self.mark(tx, object, &mut row, &CREATED);
        self.mark(tx, object, &mut row, &MODIFIED);
        tx.insert(object, &row)
    }

    fn update(&mut self, tx: &mut Tx<'_>, object: &str, id: Id, wanted: &Row) -> Result<(), StoreError> {
        let row = tx.get(object, &id)?.unwrap_or_default();
        let mut changes = wanted.clone();
        changes.retain(|name, value| row.get(name) != Some(value));
        if changes.is_empty() {
            return Ok(());
        }
        self.changed = true;
        self.mark(tx, object, &mut changes, &MODIFIED);
        tx.update(object, &id, &changes).map(drop)
    }

    /// Fills those of these fields that the object has: with the user where it is a reference, else with the time.
    fn mark(&self, tx: &Tx<'_>, object: &str, row: &mut Row, names: &[&str]) {
        for name in names {
            if tx.catalog().object(object).is_some_and(|object| object.field(name).is_some()) {
                let value = if name.ends_with("ById") { json!(self.user) } else { json!(self.now) };
                row.insert((*name).to_owned(), value);
            }
        }
    }
}

fn row(value: Value) -> Row {
    match value {
        Value::Object(row) => row,
        _ => Row::new(),
    }
}
