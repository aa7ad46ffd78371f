//! What may be read.
//!
//! A query is checked against the Catalog without what may not be read, so a forbidden name is refused in the very
//! words for one that does not exist, wherever it stands, and is never offered as the nearest one.
//! [`Policy::check_read`] then holds the query's list of mentions to the same, and refuses what no Catalog can judge.

use std::collections::HashSet;

use sobjects::catalog::{Child, List, folded_cmp};
use sobjects::{Catalog, Field, Object};
use soql::ast::{Query, SelectItem};
use soql::check::{Checked, Mention, name_object};

use super::{Listed, Policy};

/// What goes with every object of which something may be read.
const OWN_FIELDS: [&str; 2] = ["Id", "Name"];

/// The object of what polymorphic relationships lead to.
pub(super) const NAME_OBJECT: &str = "Name";

/// What may be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Reads {
    /// Only these, and the Id and Name of their objects; `None` allows everything.
    pub(super) only: Option<Listed>,
    /// Never these.
    pub(super) never: Listed,
}

/// Why a query that fits what may be read is not sent all the same.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReadRefusal {
    /// `FIELDS()`, whose fields the org chooses.
    #[error("FIELDS() selects whatever the org has, and not all of it may be read here; name the fields")]
    FieldGroup,
    /// An object of which nothing is known, or nothing may be read.
    #[error("the query leads to {object}, of which nothing can be read here; leave it out")]
    Object {
        /// The object.
        object: String,
    },
    /// A field that may not be read.
    #[error("no field `{field}` on {object}")]
    Field {
        /// The object.
        object: String,
        /// The field.
        field: String,
    },
    /// `USING SCOPE`, where the owner may not be told.
    #[error("USING SCOPE chooses records by their owner, who is not told here; leave it out")]
    Scope,
    /// A masked field, where its values could be guessed.
    #[error(
        "`{field}` of {object} is masked here: it can be selected and reads (masked), and a query can neither filter, \
         group or sort by it nor put it into a function"
    )]
    Masked {
        /// The object.
        object: String,
        /// The field.
        field: String,
    },
}

impl Policy {
    /// The Catalog without the objects and fields that may not be read, and without the ways to them.
    #[must_use]
    pub fn readable(&self, catalog: &Catalog) -> Catalog {
        if !self.narrows_reads() {
            return catalog.clone();
        }
        let objects = catalog.objects.iter().filter(|object| self.reads_object(&object.name));
        let mut objects: Vec<Object> = objects.map(|object| self.readable_object(catalog, object)).collect();
        let name = self.name_object(catalog, &objects);
        objects.retain(|object| !object.name.eq_ignore_ascii_case(NAME_OBJECT));
        objects.push(name);
        objects.sort_by(|a, b| folded_cmp(&a.name, &b.name));
        Catalog { objects: objects.into(), ..catalog.clone() }
    }

    /// Whether a query may be sent: every object and field that it mentions anywhere must be [`readable`].
    ///
    /// [`readable`]: Self::readable
    ///
    /// # Errors
    /// It mentions another one, or leaves the choice of fields to the org.
    pub fn check_read(
        &self,
        readable: &Catalog,
        query: &Query,
        checked: &Checked<'_>,
    ) -> Result<(), ReadRefusal> {
        if !self.narrows_reads() {
            return Ok(());
        }
        if leaves_fields_open(query) {
            return Err(ReadRefusal::FieldGroup);
        }
        if self.scope_tells_owner(readable, query) {
            return Err(ReadRefusal::Scope);
        }
        if let Some(object) = checked.objects.iter().find(|name| readable.object(name).is_none()) {
            return Err(ReadRefusal::Object { object: (*object).to_owned() });
        }
        let is_readable = |mention: &Mention<'_>| {
            readable.object(mention.object).is_some_and(|object| object.field(mention.name).is_some())
        };
        match checked.mentions.iter().find(|mention| !is_readable(mention)) {
            None => self.check_masks(readable, query, checked),
            Some(Mention { object, name, .. }) => {
                Err(ReadRefusal::Field { object: (*object).to_owned(), field: (*name).to_owned() })
            }
        }
    }

    /// Whether a field's values may stand in an answer as they are, by names in any case, whether the Catalog has it
    /// or not. The Catalog is that of everything.
    #[must_use]
    pub fn shows(&self, catalog: &Catalog, object: &str, field: &str) -> bool {
        self.reads_through(catalog, object, field) && !self.masks_in(catalog, object, field)
    }

    /// Whether anything may not be read.
    pub(super) fn narrows_reads(&self) -> bool {
        self.reads != Reads::default() || !self.masked.is_empty()
    }

    /// Whether anything of an object may be read.
    pub(super) fn reads_object(&self, object: &str) -> bool {
        !self.reads.never.lists_whole(object)
            && self.reads.only.as_ref().is_none_or(|only| only.lists_object(object))
    }

    /// Whether a field may be read: a part of a compound field is as forbidden as the whole, and the whole as its
    /// parts.
    #[must_use]
    pub fn reads_field(&self, object: &Object, field: &Field) -> bool {
        let own = [Some(&field.name), field.compound.as_ref()];
        !self.touches(&self.reads.never, object, field)
            && own.into_iter().flatten().any(|name| self.reads_name(&object.name, name))
    }

    /// The same, as far as the names tell.
    fn reads_name(&self, object: &str, field: &str) -> bool {
        self.reads_object(object)
            && !self.reads.never.lists_name(object, field)
            && self.reads.only.as_ref().is_none_or(|only| {
                only.lists_name(object, field) || OWN_FIELDS.iter().any(|own| own.eq_ignore_ascii_case(field))
            })
    }

    fn scope_tells_owner(&self, readable: &Catalog, query: &Query) -> bool {
        let is_chosen = query.scope.as_ref().is_some_and(|scope| !scope.is("everything"));
        let owner = readable.object(&query.from.object.text).and_then(|object| {
            let owner = object.field("OwnerId")?;
            Some(!self.masks(object, owner))
        });
        is_chosen && owner != Some(true)
    }

    /// The same of an object that the Catalog may lack, or that may have no such field.
    fn reads_through(&self, catalog: &Catalog, object: &str, field: &str) -> bool {
        match catalog.object(object).and_then(|object| Some((object, object.field(field)?))) {
            Some((object, field)) => {
                self.reads_field(object, field) && !self.denies_original(catalog, object, field)
            }
            None => self.reads_name(object, field),
        }
    }

    /// Whether this field keeps the values of one that may not be read.
    fn denies_original(&self, catalog: &Catalog, object: &Object, field: &Field) -> bool {
        let mut originals = self.originals(catalog, &object.name, &field.name).into_iter();
        originals.any(|(object, field)| self.touches(&self.reads.never, object, field))
    }

    fn readable_object(&self, catalog: &Catalog, object: &Object) -> Object {
        let is_readable =
            |field: &&Field| self.reads_field(object, field) && !self.denies_original(catalog, object, field);
        let fields = object.fields.iter().filter(is_readable).cloned();
        let fields: Vec<Field> =
            fields.map(|field| self.without_closed_way(catalog, &object.name, field)).collect();
        let is_open = |child: &&Child| {
            self.reads_through(catalog, &child.object, &child.field)
                && !self.masks_in(catalog, &child.object, &child.field)
        };
        let children: List<Child> = object.children.iter().filter(is_open).cloned().collect();
        Object { fields: fields.into(), children, ..object.clone() }
    }

    /// A reference is followed only where the name of whatever it leads to may be read, and where the reference itself
    /// is not masked: the parent would tell what it leads to.
    fn without_closed_way(&self, catalog: &Catalog, object: &str, field: Field) -> Field {
        let is_open = field.reference_to.iter().all(|target| self.reads_through(catalog, target, "Name"))
            && !(field.relationship_name.is_some() && self.masks_in(catalog, object, &field.name));
        if is_open { field } else { Field { relationship_name: None, ..field } }
    }

    /// What may be read through polymorphic relationships: what may be read of every object they lead to.
    fn name_object(&self, catalog: &Catalog, objects: &[Object]) -> Object {
        let targets = name_targets(objects);
        let common = catalog.object(NAME_OBJECT).unwrap_or_else(|| name_object());
        let is_open =
            |field: &&Field| targets.iter().all(|target| self.reads_through(catalog, target, &field.name));
        let fields = common.fields.iter().filter(is_open).cloned();
        let fields: Vec<Field> =
            fields.map(|field| self.without_closed_way(catalog, NAME_OBJECT, field)).collect();
        Object { fields: fields.into(), ..common.clone() }
    }
}

/// The objects that polymorphic relationships lead to.
pub(super) fn name_targets(objects: &[Object]) -> HashSet<&str> {
    let polymorphic = |field: &&Field| field.reference_to.len() > 1 && field.relationship_name.is_some();
    let fields = objects.iter().flat_map(|object| object.fields.iter().filter(polymorphic));
    fields.flat_map(|field| field.reference_to.iter().map(AsRef::as_ref)).collect()
}

fn leaves_fields_open(query: &Query) -> bool {
    query.select.iter().any(|item| matches!(item, SelectItem::Fields(_)))
        || query.subqueries().any(leaves_fields_open)
}
