//! Relationships of an object: to its parents and to its children.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use sobjects::catalog::{Child, Field, Object};

use super::{ident, module};
use crate::names::{camel, snake};

/// A parent as a record holds it.
#[derive(Debug)]
pub struct Parent<'a> {
    /// The reference field.
    pub field: &'a Field,
    /// API name of the relationship.
    pub relationship: &'a str,
    /// In a record.
    pub ident: Ident,
    /// The parent's type.
    pub rust: TokenStream,
}

/// Children as a record holds them.
#[derive(Debug)]
pub struct ChildRows<'a> {
    /// The relationship.
    pub child: &'a Child,
    /// In a record.
    pub ident: Ident,
    /// The child's type.
    pub rust: TokenStream,
}

/// Typed where the reference leads to one object that has a type; otherwise any record.
pub(super) fn parents<'a>(object: &'a Object, typed: &[&Object]) -> Vec<Parent<'a>> {
    let parent = |field: &'a Field| {
        let relationship = field.relationship_name.as_deref().filter(|name| is_free(object, name))?;
        let rust = match &*field.reference_to {
            [target] => record_type(target, typed),
            _ => None,
        };
        Some(Parent {
            field,
            relationship,
            ident: ident(&snake(relationship)),
            rust: rust.unwrap_or_else(|| quote! { ::sobjects::Record }),
        })
    };
    let mut seen = HashSet::new();
    object.fields.iter().filter_map(parent).filter(|parent| seen.insert(parent.ident.clone())).collect()
}

/// Only children that have a type: a user alone has thousands of child relationships.
pub(super) fn children<'a>(object: &'a Object, typed: &[&Object]) -> Vec<ChildRows<'a>> {
    let rows = |child: &'a Child| {
        let name = &*child.relationship_name;
        if !is_free(object, name) || object.parent(name).is_some() {
            return None;
        }
        Some(ChildRows { child, ident: ident(&snake(name)), rust: record_type(&child.object, typed)? })
    };
    let mut seen = HashSet::new();
    object.children.iter().filter_map(rows).filter(|rows| seen.insert(rows.ident.clone())).collect()
}

/// In JSON a relationship stands beside the fields, so that a field of the same name would hide it.
fn is_free(object: &Object, relationship: &str) -> bool {
    object.field(relationship).is_none()
}

fn record_type(object: &str, typed: &[&Object]) -> Option<TokenStream> {
    let target = typed.iter().find(|known| known.name.eq_ignore_ascii_case(object))?;
    let (module, name) = (module(&target.name), ident(&camel(&target.name)));
    Some(quote! { super::super::#module::#name })
}
