//! What ids are of, in an object's own `Id` and in its references.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use sobjects::catalog::{Field, FieldType, Object};

use super::parents::{known, record_type};
use super::{ident, types};
use crate::Org;
use crate::names::camel;

/// Names of a reference to several objects.
#[derive(Debug)]
pub struct ReferencePlan<'a> {
    /// The enum.
    pub name: Ident,
    /// Variants with the objects that they stand for.
    pub targets: Vec<(Ident, &'a Object)>,
}

/// A reference to several objects, of which one at least has a type and ids of its own.
pub(super) fn open<'a>(org: &Org, field: &Field, typed: &[&'a Object]) -> Option<ReferencePlan<'a>> {
    if field.kind != FieldType::Reference || !types::holds_ids(field) || field.reference_to.len() < 2 {
        return None;
    }
    let mut seen = HashSet::new();
    let targets: Vec<_> = field
        .reference_to
        .iter()
        .filter_map(|target| known(target, typed))
        .filter(|target| has_own_prefix(org, field, target) && seen.insert(&target.name))
        .map(|target| (variant(target), target))
        .collect();
    (!targets.is_empty()).then(|| ReferencePlan { name: ident(&camel(&field.name)), targets })
}

/// Whether an id tells that it is of this target: some objects have no key prefix, and some share one.
fn has_own_prefix(org: &Org, field: &Field, target: &Object) -> bool {
    let mut others = field.reference_to.iter().filter_map(|name| org.catalog.object(name));
    !target.key_prefix.is_empty()
        && others.all(|other| other.name == target.name || other.key_prefix != target.key_prefix)
}

/// `Other` holds what is of none of them.
fn variant(target: &Object) -> Ident {
    let name = camel(&target.name);
    ident(&if name == "Other" { name + "_" } else { name })
}

/// The type of the field's ids: of one object where it has a type, otherwise of any. `object` has the field and a
/// type.
pub(super) fn id(object: Option<&Object>, field: &Field, typed: &[&Object]) -> TokenStream {
    let of = match (&field.kind, &*field.reference_to) {
        (FieldType::Id, _) => object,
        (_, [target]) => known(target, typed),
        _ => None,
    };
    let of = of.map(record_type).into_iter();
    quote! { ::sobjects::Id #(<#of>)* }
}
