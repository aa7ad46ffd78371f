//! What the permission sets of a user grant, the one of the profile among them. Sets only grant, so the union counts.

use std::collections::HashMap;

use rusqlite::Row as SqlRow;
use sobjects::catalog::Flags;
use sobjects::{Catalog, Field, FieldType, Id, Object};

use crate::sandbox::store::{StoreError, Tx, quoted};

/// The objects without which an org has no rights to speak of.
const NEEDED: [&str; 4] =
    ["FieldPermissions", "ObjectPermissions", "PermissionSet", "PermissionSetAssignment"];

/// What a user may do with the records of an object.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Rights {
    pub(super) read: bool,
    pub(super) create: bool,
    pub(super) edit: bool,
    pub(super) delete: bool,
    /// Whether sharing does not count when reading.
    pub(super) view_all: bool,
    /// Whether sharing does not count at all.
    pub(super) modify_all: bool,
}

impl Rights {
    pub(super) const ALL: Self =
        Self { read: true, create: true, edit: true, delete: true, view_all: true, modify_all: true };
}

/// What a user was granted.
#[derive(Debug, Default)]
pub(super) struct Grants {
    pub(super) api: bool,
    pub(super) view_all_data: bool,
    pub(super) modify_all_data: bool,
    pub(super) manage_users: bool,
    pub(super) activities: bool,
    pub(super) edit_task: bool,
    pub(super) edit_event: bool,
    objects: HashMap<String, Rights>,
    /// Fields as `account.annualrevenue`, and whether they may be changed.
    fields: HashMap<String, bool>,
}

/// Whether this org knows rights at all.
pub(super) fn are_kept(catalog: &Catalog) -> bool {
    NEEDED.iter().all(|name| catalog.object(name).is_some())
}

impl Grants {
    /// Reads what this user was granted.
    pub(super) fn of(tx: &Tx<'_>, user: Id) -> Result<Self, StoreError> {
        let mut grants = Self::default();
        grants.system(tx, user)?;
        let objects = format!(
            "SELECT lower(\"SobjectType\"), max(\"PermissionsRead\"), max(\"PermissionsCreate\"), \
             max(\"PermissionsEdit\"), max(\"PermissionsDelete\"), max(\"PermissionsViewAllRecords\"), \
             max(\"PermissionsModifyAllRecords\") FROM \"ObjectPermissions\" WHERE \"ParentId\" IN ({SETS}) GROUP BY 1"
        );
        grants.objects = rows(tx, &objects, user, |row| Ok((row.get(0)?, rights(row)?)))?;
        let fields = format!(
            "SELECT lower(\"Field\"), max(\"PermissionsEdit\") FROM \"FieldPermissions\" \
             WHERE \"ParentId\" IN ({SETS}) AND (\"PermissionsRead\" OR \"PermissionsEdit\") GROUP BY 1"
        );
        grants.fields = rows(tx, &fields, user, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(grants)
    }

    /// Permissions that count for the whole org. One that the snapshots lack has nothing to say.
    fn system(&mut self, tx: &Tx<'_>, user: Id) -> Result<(), StoreError> {
        let Some(object) = tx.catalog().object("PermissionSet") else { return Ok(()) };
        let column = |name: &str| match object.field(name) {
            Some(field) => format!("coalesce(max({}), 0)", quoted(&field.name)),
            None => "1".to_owned(),
        };
        let names = [
            "PermissionsApiEnabled",
            "PermissionsViewAllData",
            "PermissionsModifyAllData",
            "PermissionsManageUsers",
            "PermissionsActivitiesAccess",
            "PermissionsEditTask",
            "PermissionsEditEvent",
        ];
        let columns = names.map(column).join(", ");
        let sql = format!("SELECT {columns} FROM \"PermissionSet\" WHERE \"Id\" IN ({SETS})");
        tx.connection().prepare(&sql)?.query_row([user.as_str()], |row| {
            self.api = row.get(0)?;
            self.modify_all_data = row.get(2)?;
            self.view_all_data = self.modify_all_data || row.get(1)?;
            self.manage_users = row.get(3)?;
            self.activities = row.get(4)?;
            self.edit_task = row.get(5)?;
            self.edit_event = row.get(6)?;
            Ok(())
        })?;
        Ok(())
    }

    /// What was granted for an object by its own name.
    pub(super) fn object(&self, name: &str) -> Rights {
        if self.modify_all_data {
            return Rights::ALL;
        }
        let granted = self.objects.get(&name.to_ascii_lowercase()).copied().unwrap_or_default();
        let view_all = granted.view_all || granted.modify_all || self.view_all_data;
        Rights { read: granted.read || self.view_all_data, view_all, ..granted }
    }

    /// Whether a field may be read and changed.
    pub(super) fn field(&self, object: &Object, field: &Field) -> (bool, bool) {
        let field = secured(object, field);
        if !field.is(Flags::PERMISSIONABLE) {
            return (true, true);
        }
        match self.fields.get(&format!("{}.{}", object.name, field.name).to_ascii_lowercase()) {
            Some(edit) => (true, *edit),
            None => (false, false),
        }
    }
}

/// The field whose rights count: the parts of an address have those of the whole.
pub(in crate::sandbox) fn secured<'o>(object: &'o Object, field: &'o Field) -> &'o Field {
    field
        .compound
        .as_ref()
        .and_then(|whole| object.field(whole))
        .filter(|whole| matches!(whole.kind, FieldType::Address | FieldType::Location))
        .unwrap_or(field)
}

/// The permission sets of the user `?1`.
const SETS: &str = "SELECT \"Id\" FROM \"PermissionSet\" \
    WHERE \"IsOwnedByProfile\" AND \"ProfileId\" = (SELECT \"ProfileId\" FROM \"User\" WHERE \"Id\" = ?1) \
    UNION SELECT \"PermissionSetId\" FROM \"PermissionSetAssignment\" WHERE \"AssigneeId\" = ?1";

fn rights(row: &SqlRow<'_>) -> rusqlite::Result<Rights> {
    Ok(Rights {
        read: row.get(1)?,
        create: row.get(2)?,
        edit: row.get(3)?,
        delete: row.get(4)?,
        view_all: row.get(5)?,
        modify_all: row.get(6)?,
    })
}

fn rows<T>(
    tx: &Tx<'_>,
    sql: &str,
    user: Id,
    read: impl FnMut(&SqlRow<'_>) -> rusqlite::Result<(String, T)>,
) -> Result<HashMap<String, T>, StoreError> {
    let mut statement = tx.connection().prepare(sql)?;
    let rows = statement.query_map([user.as_str()], read)?;
    Ok(rows.collect::<Result<_, _>>()?)
}
