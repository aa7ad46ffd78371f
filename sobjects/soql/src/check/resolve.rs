//! Paths to fields, through parents.

use sobjects::catalog::{Catalog, Field, Object};

use super::name_object;
use crate::error::{Problem, nearest};

/// How many relationships a path may go up.
const MAX_HOPS: usize = 5;

/// A path that leads to a field.
#[derive(Debug, Clone, PartialEq)]
pub struct Resolved<'a> {
    /// The relationships on the way, from the query's object upwards.
    pub hops: Vec<Hop<'a>>,
    /// The object that has the field.
    pub object: &'a Object,
    /// The field.
    pub field: &'a Field,
}

/// A step from a record to its parent.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hop<'a> {
    /// The object that the step starts from.
    pub object: &'a Object,
    /// Its reference field; where this names several objects, the parent may be any of them.
    pub field: &'a Field,
    /// The parent's object; the `Name` object where it may be one of several.
    pub target: &'a Object,
}

/// Why a path leads to no field.
#[derive(Debug, Clone, PartialEq)]
pub enum Unresolved<'a> {
    /// The way leads to an object that the Catalog does not have.
    NotInCatalog {
        /// The object.
        object: &'a str,
        /// The part of the path, counted from 0, that would be looked up there.
        part: usize,
    },
    /// A part of the path is wrong.
    Problem {
        /// What is wrong.
        problem: Box<Problem>,
        /// The part of the path, counted from 0.
        part: usize,
    },
}

impl Hop<'_> {
    /// Whether the parent may be of several objects.
    #[must_use]
    pub fn is_polymorphic(&self) -> bool {
        self.field.reference_to.len() > 1
    }
}

/// Resolves a path such as `Account.Owner.Name`, seen from an object.
///
/// # Errors
/// A part of it is not a relationship or field of the object it is looked up on.
pub fn resolve_path<'a>(
    catalog: &'a Catalog,
    object: &'a Object,
    path: &str,
) -> Result<Resolved<'a>, Unresolved<'a>> {
    let parts: Vec<&str> = path.split('.').collect();
    resolve(catalog, object, &parts)
}

pub(super) fn resolve<'a>(
    catalog: &'a Catalog,
    object: &'a Object,
    parts: &[&str],
) -> Result<Resolved<'a>, Unresolved<'a>> {
    let (name, way) = parts.split_last().unwrap_or((&"", &[]));
    let hops = climb(catalog, object, way)?;
    let object = hops.last().map_or(object, |hop| hop.target);
    match object.field(name) {
        Some(field) => Ok(Resolved { hops, object, field }),
        None => Err(Unresolved::Problem { problem: Box::new(unknown_field(object, name)), part: way.len() }),
    }
}

/// The steps of a path that consists of relationships alone.
pub(super) fn climb<'a>(
    catalog: &'a Catalog,
    mut object: &'a Object,
    way: &[&str],
) -> Result<Vec<Hop<'a>>, Unresolved<'a>> {
    let mut hops = Vec::with_capacity(way.len());
    for (part, name) in way.iter().enumerate() {
        if part == MAX_HOPS {
            let problem = Box::new(Problem::TooFarUp { path: way.join(".") });
            return Err(Unresolved::Problem { problem, part });
        }
        let field = object.parent(name).ok_or_else(|| Unresolved::Problem {
            problem: Box::new(unknown_relationship(object, name)),
            part,
        })?;
        let target =
            target(catalog, field).map_err(|object| Unresolved::NotInCatalog { object, part: part + 1 })?;
        hops.push(Hop { object, field, target });
        object = target;
    }
    Ok(hops)
}

/// The object that a reference leads to, or the name of one that is not in the Catalog.
fn target<'a>(catalog: &'a Catalog, field: &'a Field) -> Result<&'a Object, &'a str> {
    match &*field.reference_to {
        [only] => catalog.object(only).ok_or(&**only),
        _ => Ok(catalog.object("Name").unwrap_or_else(|| name_object())),
    }
}

fn unknown_field(object: &Object, name: &str) -> Problem {
    let hint = object.parent(name).map(|field| {
        format!(
            "`{name}` is the relationship to the parent: write `{name}.Name`, or `{}` for its id",
            field.name
        )
    });
    Problem::UnknownField {
        object: object.name.to_string(),
        field: name.to_owned(),
        nearest: nearest(name, object.fields.iter().map(|field| &*field.name)),
        hint,
    }
}

fn unknown_relationship(object: &Object, name: &str) -> Problem {
    let named = |field: &Field| field.relationship_name.as_ref().map(ToString::to_string);
    let hint = object.field(name).map(|field| match named(field) {
        Some(relationship) => format!("`{name}` is a field: the way to the parent is `{relationship}`"),
        None => format!("`{name}` is a field of type {}, which leads to no parent", field.kind.name()),
    });
    let known = object.fields.iter().filter_map(|field| field.relationship_name.as_deref());
    Problem::UnknownRelationship {
        object: object.name.to_string(),
        relationship: name.to_owned(),
        nearest: nearest(name, known),
        hint,
    }
}
