//! What a new record is created from.

use proc_macro2::TokenStream;
use quote::quote;
use sobjects::catalog::{Field, Flags};

use super::fields::{Member, writing};
use crate::plan::{FieldPlan, Plan};
use crate::prose::{code, doc, inner_doc};

pub(super) fn has_required(plan: &Plan<'_>) -> bool {
    plan.fields.iter().any(|plan| plan.field.is_required())
}

/// `use super::picklists` and `use super::references`, where a field needs them.
pub(super) fn imports<'a>(fields: impl Iterator<Item = &'a FieldPlan<'a>>) -> TokenStream {
    let (mut picklists, mut references) = (None, None);
    for plan in fields {
        picklists = picklists.or_else(|| plan.picklist.as_ref().map(|_| quote! { use super::picklists; }));
        references =
            references.or_else(|| plan.reference.as_ref().map(|_| quote! { use super::references; }));
    }
    quote! { #picklists #references }
}

pub(super) fn tokens(plan: &Plan<'_>) -> TokenStream {
    let (record, name) = (&plan.name, plan.name_with("Create"));
    let head = inner_doc(&format!("A new record of {}.", code(&plan.object.name)));
    let about = doc(&format!(
        "Values for a new record of {}: what can be given on creation, each set, null or left to the platform.",
        code(&plan.object.name)
    ));
    let imports = imports(plan.fields_with(Flags::CREATEABLE));
    let fields = plan.fields_with(Flags::CREATEABLE).map(field);
    let default = (!has_required(plan)).then(|| quote! { , Default });
    let required = has_required(plan).then(|| required(plan));
    let writing = writing(&name, &members(plan, Flags::CREATEABLE));
    quote! {
        #head
        #imports
        #about
        #[derive(Clone #default)]
        pub struct #name { #(#fields)* }

        impl ::sobjects::NewRecord for #name {
            type Object = super::#record;
        }
        #required
        #writing
    }
}

/// The fields that have this flag, as they are written.
pub(super) fn members<'a>(plan: &'a Plan<'_>, flag: Flags) -> Vec<Member<'a>> {
    let always = |field: &Field| flag == Flags::CREATEABLE && field.is_required();
    let member = |plan: &'a FieldPlan<'_>| Member {
        whole: false,
        wire: &plan.field.name,
        ident: &plan.ident,
        always: always(plan.field),
        gate: None,
    };
    plan.fields_with(flag).map(member).collect()
}

fn field(plan: &FieldPlan<'_>) -> TokenStream {
    let (about, ident, rust) = (doc(&plan.about), &plan.ident, &plan.rust);
    if plan.field.is_required() {
        return quote! {
            #about
            pub #ident: #rust,
        };
    }
    quote! {
        #about
        pub #ident: ::sobjects::Patch<#rust>,
    }
}

/// The required fields, by name: positions would let two texts change places unseen.
fn required(plan: &Plan<'_>) -> TokenStream {
    let (create, name) = (plan.name_with("Create"), plan.name_with("Required"));
    let about = doc(&format!("What a new record of {} cannot do without.", code(&plan.object.name)));
    let new = doc("A new record with what it needs; everything else is left to the platform.");
    let all = || plan.fields_with(Flags::CREATEABLE);
    let needed: Vec<_> = all().filter(|plan| plan.field.is_required()).collect();
    let fields = needed.iter().map(|plan| {
        let (about, ident, rust) = (doc(&plan.about), &plan.ident, &plan.rust);
        quote! { #about pub #ident: #rust, }
    });
    let given: Vec<_> = needed.iter().map(|plan| &plan.ident).collect();
    let left: Vec<_> = all().filter(|plan| !plan.field.is_required()).map(|plan| &plan.ident).collect();
    quote! {
        #about
        #[derive(Debug, Clone)]
        pub struct #name { #(#fields)* }

        impl #create {
            #new
            #[must_use]
            pub fn new(required: #name) -> Self {
                Self { #(#given: required.#given,)* #(#left: ::sobjects::Patch::Keep,)* }
            }
        }
    }
}
