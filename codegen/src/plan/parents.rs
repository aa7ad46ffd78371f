//! Relationships of an object: to its parents and to its children.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use sobjects::catalog::{Child, Field, Flags, Object};

use super::{ident, module, record};
use crate::names::snake;

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
    /// The module of the parent's object, where that has types.
    pub object: Option<Ident>,
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
    /// The module of the child's object.
    pub object: Ident,
}

impl Parent<'_> {
    /// The type that a query's path comes to there: the parent's, or the `Name` object's where the platform lets a
    /// query see no more of it.
    #[must_use]
    pub fn leads_to(&self) -> Option<TokenStream> {
        if self.field.is(Flags::NAME_POINTING) || self.field.reference_to.len() > 1 {
            return Some(quote! { ::sobjects::relationship::NameObject });
        }
        self.object.as_ref().map(|_| self.rust.clone())
    }
}

/// Typed where the reference leads to one object that has a type; otherwise any record.
pub(super) fn parents<'a>(object: &'a Object, typed: &[&Object]) -> Vec<Parent<'a>> {
    let parent = |field: &'a Field| {
        let relationship = field.relationship_name.as_deref().filter(|name| is_free(object, name))?;
        let target = match &*field.reference_to {
            [target] => known(target, typed),
            _ => None,
        };
        Some(Parent {
            field,
            relationship,
            ident: ident(&snake(relationship)),
            rust: target.map_or_else(|| quote! { ::sobjects::Record }, record_type),
            object: target.map(|target| module(&target.name)),
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
        let target = known(&child.object, typed)?;
        let (rust, object) = (record_type(target), module(&target.name));
        Some(ChildRows { child, ident: ident(&snake(name)), rust, object })
    };
    let mut seen = HashSet::new();
    object.children.iter().filter_map(rows).filter(|rows| seen.insert(rows.ident.clone())).collect()
}

/// In JSON a relationship stands beside the fields, so that a field of the same name would hide it.
fn is_free(object: &Object, relationship: &str) -> bool {
    object.field(relationship).is_none()
}

/// The object of this name, where it has a type.
pub(super) fn known<'a>(object: &str, typed: &[&'a Object]) -> Option<&'a Object> {
    typed.iter().find(|known| known.name.eq_ignore_ascii_case(object)).copied()
}

/// The path of an object's read type from a file of an object's module.
pub(crate) fn record_type(target: &Object) -> TokenStream {
    let (module, name) = (module(&target.name), record(&target.name));
    quote! { super::super::#module::#name }
}
