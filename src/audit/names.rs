//! The names behind the ids of a reference: whoever is asked whether a record may get another owner cannot judge by ids.
//!
//! They are read in the one call before a write, and what cannot be read, or may not be shown, stays out.

use serde::{Deserialize, Serialize};
use sobjects::{Field, FieldType, Id, Object, Record};
use soql::ast::{Path, Query};
use soql::build::{Select, field as column};

use super::Auditor;
use crate::client::{Api, Composite, CompositeAnswer, Page};
use crate::http::Error;

/// What most objects call the field, and all that a reference to several objects can be asked for.
const NAME: &str = "Name";

/// What the records are called that a reference points at before and after a change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Names {
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
}

/// What is asked for them.
#[derive(Default)]
pub(super) struct Asked {
    /// The reference, so that a name is taken for that of the value that was read.
    field: String,
    old: Option<OneName>,
    new: Option<OneName>,
}

/// A query for one name.
struct OneName {
    /// Its name inside the composite.
    part: &'static str,
    query: Query,
    /// Where the name stands in the record.
    path: String,
}

impl Asked {
    pub(super) fn add_to(&self, composite: Composite, api: Api) -> Result<Composite, Error> {
        let mut asked = self.old.iter().chain(&self.new);
        asked.try_fold(composite, |composite, name| {
            Ok(composite.add(name.part, api.query(&name.query.to_string())?))
        })
    }

    /// The names in the answer, where the record was read with this reference.
    pub(super) fn read(&self, answer: &CompositeAnswer, record: &Record) -> Names {
        let is_read = |found: &Record| found.get(&self.field) == record.get(&self.field);
        Names {
            old: self.old.as_ref().and_then(|name| name.read(answer, is_read)),
            new: self.new.as_ref().and_then(|name| name.read(answer, |_| true)),
        }
    }
}

impl OneName {
    fn read(&self, answer: &CompositeAnswer, fits: impl Fn(&Record) -> bool) -> Option<String> {
        let page: Page<Record> = answer.part(self.part).and_then(|part| part.read()).ok()?;
        page.records.first().filter(|found| fits(found))?.text(&self.path).map(str::to_owned)
    }
}

impl Auditor {
    /// What to ask for the names of what this field points at, and is to point at.
    pub(super) fn names_of(&self, object: &Object, field: &Field, id: &Id, new: Option<&str>) -> Asked {
        if field.kind != FieldType::Reference || self.policy.masks(object, field) {
            return Asked::default();
        }
        Asked {
            old: self.old_name(object, field, id),
            new: new.and_then(|new| self.new_name(new.parse().ok()?)),
            field: field.name.to_string(),
        }
    }

    fn old_name(&self, object: &Object, field: &Field, id: &Id) -> Option<OneName> {
        let shown = |target: &str| self.policy.shows(&self.catalog, target, self.name_field(target));
        if !field.reference_to.iter().all(|target| shown(target)) {
            return None;
        }
        // Through a reference to several objects only what all of them have can be read.
        let name = match &*field.reference_to {
            [only] => self.name_field(only),
            _ => NAME,
        };
        let path = format!("{}.{name}", field.relationship_name.as_ref()?);
        let select = Select::from(object.name.parse::<Path>().ok()?);
        let paths = [field.name.parse::<Path>().ok()?, path.parse().ok()?];
        let query = select.fields(paths).filter(column("Id").eq(*id)).limit(1).build();
        Some(OneName { part: "oldName", query, path })
    }

    fn new_name(&self, id: Id) -> Option<OneName> {
        let target = self.catalog.object_of(id.prefix())?;
        let name =
            target.name_field().filter(|name| self.policy.shows(&self.catalog, &target.name, &name.name))?;
        let select = Select::from(target.name.parse::<Path>().ok()?);
        let query =
            select.fields([name.name.parse::<Path>().ok()?]).filter(column("Id").eq(id)).limit(1).build();
        Some(OneName { part: "newName", query, path: name.name.to_string() })
    }

    /// The field that names an object's records, as far as the Catalog knows.
    fn name_field(&self, object: &str) -> &str {
        let known = self.catalog.object(object).and_then(Object::name_field);
        known.map_or(NAME, |field| &field.name)
    }
}
