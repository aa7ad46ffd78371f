//! Relationships as typed constants, for paths and child subqueries of the query builder.

use proc_macro2::TokenStream;
use quote::quote;

use crate::names::constant;
use crate::plan::{ChildRows, Parent, Plan, ident};
use crate::prose::{children as children_doc, code, doc, inner_doc, parent as parent_doc};

/// The modules that the object has: each only where there is something in it.
pub(super) fn modules<'p>(plan: &'p Plan<'_>) -> impl Iterator<Item = (&'static str, TokenStream)> + 'p {
    [("parents", parents(plan)), ("children", children(plan))]
        .into_iter()
        .filter_map(|(name, tokens)| Some((name, tokens?)))
}

fn parents(plan: &Plan<'_>) -> Option<TokenStream> {
    let constants: Vec<_> = plan.parents.iter().filter_map(|parent| parent_constant(plan, parent)).collect();
    let head = inner_doc(&format!("The ways from {} to its parents.", code(&plan.object.name)));
    (!constants.is_empty()).then(|| quote! { #head #(#constants)* })
}

/// None where the parent's object has no types: then there is no column of it either.
fn parent_constant(plan: &Plan<'_>, parent: &Parent<'_>) -> Option<TokenStream> {
    let target = parent.leads_to()?;
    let (record, relationship) = (&plan.name, parent.relationship);
    let (about, name) = (doc(&parent_doc(parent.field)), ident(&constant(&parent.ident.to_string())));
    Some(quote! {
        #about
        pub const #name: ::sobjects::Parent<super::#record, #target> = ::sobjects::Parent::new(#relationship);
    })
}

fn children(plan: &Plan<'_>) -> Option<TokenStream> {
    let constants = plan.children.iter().map(|rows| children_constant(plan, rows));
    let head = inner_doc(&format!("The children of {}, for subqueries.", code(&plan.object.name)));
    (!plan.children.is_empty()).then(|| quote! { #head #(#constants)* })
}

fn children_constant(plan: &Plan<'_>, rows: &ChildRows<'_>) -> TokenStream {
    let (record, child, relationship) = (&plan.name, &rows.rust, &rows.child.relationship_name);
    let (about, name) = (doc(&children_doc(rows.child)), ident(&constant(&rows.ident.to_string())));
    quote! {
        #about
        pub const #name: ::sobjects::ChildrenOf<super::#record, #child> = ::sobjects::ChildrenOf::new(#relationship);
    }
}
