//! The objects and fields of one org, as they are known in a process.
//!
//! The same type serves the static Catalog of the generated code (no allocation, no parsing at start) and
//! one built from describes at run time. Fields are sorted by name without regard to case, since API names
//! are not case-sensitive. Not here: reading snapshots from disk (`codegen`, `sandbox`).

mod build;
mod classified;
mod drift;
mod ids;
mod met;
mod named;
mod types;

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

pub use drift::{Change, ChangeKind, Drift};
pub use ids::{WrongId, WrongObject};
pub use named::{FieldNames, NamedCatalog, ObjectNames};
pub use types::{Child, Field, FieldType, Flags, PicklistValue};

/// Text that is either compiled in or read at run time.
pub type Text = Cow<'static, str>;
/// A list that is either compiled in or read at run time.
pub type List<T> = Cow<'static, [T]>;

/// The objects of one org.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Catalog {
    /// Alias of the org, such as `sandbox`.
    pub org: Text,
    /// API version of the describes, such as `v60.0`.
    pub api_version: Text,
    /// Id of the organization that the describes are of; empty where nobody has said it.
    #[serde(skip_serializing_if = "is_default")]
    pub organization: Text,
    /// Objects, sorted by name without regard to case.
    pub objects: List<Object>,
}

/// One object and its fields.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Object {
    /// API name.
    pub name: Text,
    /// Label.
    #[serde(skip_serializing_if = "is_default")]
    pub label: Text,
    /// First three characters of its ids; empty where it has none.
    #[serde(skip_serializing_if = "is_default")]
    pub key_prefix: Text,
    /// Whether records can be created.
    #[serde(skip_serializing_if = "is_default")]
    pub createable: bool,
    /// Whether records can be changed.
    #[serde(skip_serializing_if = "is_default")]
    pub updateable: bool,
    /// Whether records can be deleted (on the platform; this project never does).
    #[serde(skip_serializing_if = "is_default")]
    pub deletable: bool,
    /// Whether it can be queried.
    #[serde(skip_serializing_if = "is_default")]
    pub queryable: bool,
    /// Fields, sorted by name without regard to case.
    #[serde(skip_serializing_if = "is_default")]
    pub fields: List<Field>,
    /// Relationships to children that have a name.
    #[serde(skip_serializing_if = "is_default")]
    pub children: List<Child>,
}

impl Catalog {
    /// The object of this name, without regard to case.
    ///
    /// ```
    /// use sobjects::Catalog;
    /// assert!(Catalog::default().object("Opportunity").is_none());
    /// ```
    #[must_use]
    pub fn object(&self, name: &str) -> Option<&Object> {
        let at = self.objects.binary_search_by(|object| folded_cmp(&object.name, name)).ok()?;
        self.objects.get(at)
    }

    /// The object whose records have ids with this prefix (the first three characters).
    #[must_use]
    pub fn object_of(&self, prefix: &str) -> Option<&Object> {
        self.objects.iter().find(|object| !prefix.is_empty() && object.key_prefix == prefix)
    }
}

impl Object {
    /// The field of this name, without regard to case.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&Field> {
        let at = self.fields.binary_search_by(|field| folded_cmp(&field.name, name)).ok()?;
        self.fields.get(at)
    }

    /// The reference field whose relationship to the parent has this name, without regard to case.
    #[must_use]
    pub fn parent(&self, relationship: &str) -> Option<&Field> {
        self.fields.iter().find(|field| {
            field.relationship_name.as_ref().is_some_and(|name| name.eq_ignore_ascii_case(relationship))
        })
    }

    /// The relationship to children of this name, without regard to case.
    #[must_use]
    pub fn child(&self, relationship: &str) -> Option<&Child> {
        self.children.iter().find(|child| child.relationship_name.eq_ignore_ascii_case(relationship))
    }

    /// The field that holds the record's name, where the object has one.
    #[must_use]
    pub fn name_field(&self) -> Option<&Field> {
        self.fields.iter().find(|field| field.is(Flags::NAME_FIELD))
    }
}

/// Order of API names, without regard to case.
#[must_use]
pub fn folded_cmp(left: &str, right: &str) -> std::cmp::Ordering {
    let (left, right) = (left.as_bytes(), right.as_bytes());
    // A plain loop, since every look-up of a name ends here and iterators are slow in debug builds.
    let mut at = 0;
    while at < left.len() && at < right.len() {
        let (l, r) = (left[at], right[at]);
        if l != r && !l.eq_ignore_ascii_case(&r) {
            return l.to_ascii_lowercase().cmp(&r.to_ascii_lowercase());
        }
        at += 1;
    }
    left.len().cmp(&right.len())
}

/// What says nothing is left out where a Catalog is written.
fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
