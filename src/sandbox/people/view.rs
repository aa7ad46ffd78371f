//! The org as a user sees it: objects and fields without those that are hidden, and which records.

use std::collections::HashMap;
use std::sync::Arc;

use axum::http::StatusCode;
use chrono::Weekday;
use chrono_tz::Tz;
use rusqlite::OptionalExtension;
use serde_json::Value;
use sobjects::catalog::Flags;
use sobjects::{Catalog, Field, Id, Object};

use super::circle::Circle;
use super::grants::{self, Grants, Rights};
use super::objects;
use super::sharing::{Access, default_field};
use crate::sandbox::clock::zone_of;
use crate::sandbox::query::Sight;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::{Row, StoreError, Tx, quoted};
use crate::sandbox::week::first_day_of;

/// What a user may see and do.
#[derive(Debug)]
pub(crate) struct View {
    /// Every object and field there is.
    everything: Arc<Catalog>,
    /// What the user sees of them; the same one where that is everything.
    visible: Arc<Catalog>,
    /// By object; what is not here may be done.
    rights: HashMap<String, Rights>,
    modifies_all_data: bool,
    /// Organization-wide defaults by object.
    defaults: HashMap<String, String>,
    circle: Circle,
    /// Where the user's days and weeks begin.
    pub(crate) zone: Tz,
    pub(crate) week_start: Weekday,
}

impl View {
    /// What this user sees, or why the user may not even call.
    pub(super) fn of(tx: &Tx<'_>, catalog: &Arc<Catalog>, user: Id) -> Result<Self, Refusal> {
        let circle = Circle::of(tx, user)?;
        let everything = Arc::clone(catalog);
        let person = match catalog.object("User") {
            Some(object) => tx.get(&object.name, &user)?.unwrap_or_default(),
            None => Row::new(),
        };
        let (zone, week_start) = (zone_of(&person), first_day_of(&person));
        if !grants::are_kept(catalog) {
            let (visible, rights, defaults) = (Arc::clone(catalog), HashMap::new(), HashMap::new());
            let modifies_all_data = true;
            return Ok(Self {
                everything,
                visible,
                rights,
                modifies_all_data,
                defaults,
                circle,
                zone,
                week_start,
            });
        }
        if person.get("IsActive") == Some(&Value::Bool(false)) {
            return Err(Refusal::no_session());
        }
        let grants = Grants::of(tx, user)?;
        if !grants.api {
            let message = "The REST API is not enabled for this Organization.";
            return Err(Refusal::new(StatusCode::FORBIDDEN, "API_DISABLED_FOR_ORG", message));
        }
        let rights: HashMap<String, Rights> = catalog
            .objects
            .iter()
            .map(|object| (object.name.to_string(), objects::rights(catalog, &grants, object)))
            .collect();
        let visible = Self::narrowed(catalog, &grants, &rights);
        let (modifies_all_data, defaults) = (grants.modify_all_data, defaults(tx)?);
        Ok(Self { everything, visible, rights, modifies_all_data, defaults, circle, zone, week_start })
    }

    /// Every object and field there is, for what the platform itself keeps.
    pub(super) fn everything(&self) -> &Catalog {
        &self.everything
    }

    /// What the user sees of it.
    pub(crate) fn catalog(&self) -> &Catalog {
        &self.visible
    }

    pub(super) fn circle(&self) -> &Circle {
        &self.circle
    }

    pub(super) fn rights(&self, object: &Object) -> Rights {
        self.rights.get(&*object.name).copied().unwrap_or(Rights::ALL)
    }

    /// What everybody may do with the records of an object.
    pub(super) fn default_access(&self, object: &str) -> Option<&str> {
        self.defaults.get(object).map(String::as_str)
    }

    /// Whether the user was granted to change all records of an object, locked ones too.
    pub(crate) fn modifies_all(&self, object: &Object) -> bool {
        self.rights.get(&*object.name).is_some_and(|rights| rights.modify_all)
    }

    /// Whether the user may change everything, the org itself included.
    pub(crate) const fn modifies_all_data(&self) -> bool {
        self.modifies_all_data
    }

    /// What a query must heed; nothing where the user sees everything.
    pub(crate) fn sight(self: &Arc<Self>) -> Option<Arc<dyn Sight>> {
        let is_everything = Arc::ptr_eq(&self.everything, &self.visible)
            && self.rights.values().all(|rights| rights.view_all);
        if is_everything { None } else { Some(Arc::clone(self) as Arc<dyn Sight>) }
    }

    /// Whether the user may do this with a record that is there.
    pub(crate) fn allows(
        &self,
        tx: &Tx<'_>,
        object: &Object,
        id: &Id,
        access: Access,
    ) -> Result<bool, StoreError> {
        let Some(condition) = self.shared(object, "record", access) else { return Ok(true) };
        let sql = format!(
            "SELECT 1 FROM {} AS record WHERE record.\"Id\" = ?1 AND {condition}",
            quoted(&object.name)
        );
        let found = tx.connection().prepare_cached(&sql)?.query_row([id.as_str()], |_| Ok(())).optional()?;
        Ok(found.is_some())
    }

    fn narrowed(catalog: &Arc<Catalog>, grants: &Grants, rights: &HashMap<String, Rights>) -> Arc<Catalog> {
        let right = |object: &Object| rights.get(&*object.name).copied().unwrap_or(Rights::ALL);
        let is_hidden = |name: &str| catalog.object(name).is_some_and(|object| !right(object).read);
        let objects: Vec<Object> = catalog
            .objects
            .iter()
            .filter(|object| right(object).read)
            .map(|object| narrowed_object(catalog, object, right(object), grants, &is_hidden))
            .collect();
        if objects == *catalog.objects {
            return Arc::clone(catalog);
        }
        Arc::new(Catalog { objects: objects.into(), ..(**catalog).clone() })
    }
}

impl Sight for View {
    fn catalog(&self) -> &Catalog {
        &self.visible
    }

    fn everything(&self) -> &Catalog {
        &self.everything
    }

    fn condition(&self, object: &Object, table: &str) -> Option<String> {
        self.shared(object, table, Access::Read)
    }
}

/// An object without the fields that the user may not read.
fn narrowed_object(
    catalog: &Catalog,
    object: &Object,
    rights: Rights,
    grants: &Grants,
    is_hidden: &dyn Fn(&str) -> bool,
) -> Object {
    let fields: Vec<Field> =
        object.fields.iter().filter_map(|field| visible(object, field, grants, is_hidden)).collect();
    let is_seen = |child: &&sobjects::catalog::Child| {
        let object = catalog.object(&child.object);
        let field = object.and_then(|object| Some((object, object.field(&child.field)?)));
        !is_hidden(&child.object) && field.is_none_or(|(object, field)| grants.field(object, field).0)
    };
    Object {
        createable: object.createable && rights.create,
        updateable: object.updateable && rights.edit,
        deletable: object.deletable && rights.delete,
        children: object.children.iter().filter(is_seen).cloned().collect::<Vec<_>>().into(),
        fields: fields.into(),
        ..object.clone()
    }
}

fn visible(
    object: &Object,
    field: &Field,
    grants: &Grants,
    is_hidden: &dyn Fn(&str) -> bool,
) -> Option<Field> {
    let (read, edit) = grants.field(object, field);
    if !read {
        return None;
    }
    let mut field = field.clone();
    if !edit {
        field.flags = Flags(field.flags.0 & !(Flags::CREATEABLE | Flags::UPDATEABLE).0);
    }
    // The id can be read, but there is no way to a record of an object that is hidden.
    if !field.reference_to.is_empty() && field.reference_to.iter().all(|target| is_hidden(target)) {
        field.relationship_name = None;
    }
    Some(field)
}

/// Organization-wide defaults by object.
fn defaults(tx: &Tx<'_>) -> Result<HashMap<String, String>, StoreError> {
    let Some(organization) = tx.catalog().object("Organization") else { return Ok(HashMap::new()) };
    let mut defaults = HashMap::new();
    for object in tx.catalog().objects.iter() {
        let Some(field) = default_field(&object.name).and_then(|name| organization.field(name)) else {
            continue;
        };
        let sql = format!("SELECT {} FROM \"Organization\" LIMIT 1", quoted(&field.name));
        let default: Option<Option<String>> =
            tx.connection().query_row(&sql, [], |row| row.get(0)).optional()?;
        if let Some(default) = default.flatten() {
            defaults.insert(object.name.to_string(), default);
        }
    }
    Ok(defaults)
}
