//! What was seen of an org, and the Catalog that it makes.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sobjects::catalog::folded_cmp;
use sobjects::describe::SObjectDescribe;
use sobjects::{Catalog, DateTime, Id, Object};

use crate::client::Stamp;

/// Whose sight it is: what one user sees of an org says nothing of what another one sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Whose {
    /// The org.
    pub organization: Id,
    /// The running user.
    pub user: Id,
}

/// What a user sees of an org, of the objects that were asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Seen {
    /// Whose sight it is; none where the org does not tell, and then it is not kept.
    pub whose: Option<Whose>,
    /// When the org was last asked.
    pub at: DateTime,
    /// By what to ask whether anything has changed.
    pub(super) all: Option<Stamp>,
    /// By API name.
    pub(super) objects: BTreeMap<String, Sight>,
}

/// What is seen of one object.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Sight {
    pub(super) found: Found,
    /// Fields that were not compiled in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) new: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) stamp: Option<Stamp>,
}

/// The object as it is worked with.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub(super) enum Found {
    /// There is none, or not for this user.
    #[default]
    Absent,
    /// Just as it was compiled in, so that nothing need be read of it.
    AsCompiled,
    /// Like this, without texts for people.
    So(Object),
}

impl Seen {
    /// Whether this is the sight of the org that was compiled in.
    #[must_use]
    pub fn is_of(&self, compiled: &Catalog) -> bool {
        self.whose.is_some_and(|whose| is_own(compiled, whose))
    }

    /// Whether all that was compiled in is there as it was.
    #[must_use]
    pub fn is_as(&self, compiled: &Catalog) -> bool {
        let is_there = |object: &Object| {
            self.objects.get(&*object.name).is_some_and(|sight| sight.found == Found::AsCompiled)
        };
        self.is_of(compiled) && asked_of(compiled).all(is_there)
    }

    /// The Catalog to work with. `org` is what an org is called that was not compiled in.
    #[must_use]
    pub fn catalog(&self, compiled: &Catalog, org: &str) -> Catalog {
        if self.is_of(compiled) {
            let objects = compiled.objects.iter().filter_map(|object| self.of_compiled(object));
            return Catalog { objects: objects.collect(), ..compiled.clone() };
        }
        let found = self.objects.values().filter_map(|sight| match &sight.found {
            Found::So(object) => Some(object.clone()),
            Found::Absent | Found::AsCompiled => None,
        });
        let mut objects: Vec<Object> = found.collect();
        objects.sort_by(|a, b| folded_cmp(&a.name, &b.name));
        let organization = self.whose.map(|whose| whose.organization.to_string()).unwrap_or_default();
        Catalog {
            org: org.to_owned().into(),
            organization: organization.into(),
            objects: objects.into(),
            ..compiled.clone()
        }
    }

    fn of_compiled(&self, object: &Object) -> Option<Object> {
        match self.objects.get(&*object.name).map(|sight| &sight.found) {
            // Nothing tells of what cannot be queried.
            None if !object.queryable => Some(object.clone()),
            None | Some(Found::Absent) => None,
            Some(Found::AsCompiled) => Some(object.clone()),
            Some(Found::So(found)) => Some(found.clone()),
        }
    }
}

impl Sight {
    /// What a describe shows, beside what was compiled in of the object if it is the same org's.
    pub(super) fn of(describe: &SObjectDescribe, compiled: Option<&Object>, stamp: Stamp) -> Self {
        let live = Object::from(describe);
        let stamp = Some(stamp);
        let Some(compiled) = compiled else {
            return Self { found: Found::So(live.without_texts()), new: Vec::new(), stamp };
        };
        let is_new = |name: &&str| compiled.field(name).is_none();
        let new = live.fields.iter().map(|field| &*field.name).filter(is_new).map(str::to_owned).collect();
        let met = compiled.met_with(&live).without_texts();
        let found = if met == compiled.without_texts() { Found::AsCompiled } else { Found::So(met) };
        Self { found, new, stamp }
    }
}

/// Whether the Catalog was compiled for this org. One that does not say so is taken for another org's.
pub(super) fn is_own(compiled: &Catalog, whose: Whose) -> bool {
    compiled.organization.parse() == Ok(whose.organization)
}

/// What can be asked for of the objects that were compiled in: nothing tells of the others.
pub(super) fn asked_of(compiled: &Catalog) -> impl Iterator<Item = &Object> {
    compiled.objects.iter().filter(|object| object.queryable)
}
