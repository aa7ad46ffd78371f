//! The read type: every field optional, so that it reads any SELECT.

use proc_macro2::TokenStream;
use quote::quote;

use super::gate;
use crate::plan::{ChildRows, FieldPlan, Parent, Plan};
use crate::prose::{children as children_doc, code, doc, field as describe, inner_doc, parent as parent_doc};

pub(super) fn tokens(plan: &Plan<'_>) -> TokenStream {
    let name = &plan.name;
    let head = inner_doc(&format!("A record of {} as it is read.", code(&plan.object.name)));
    let about = doc(&format!(
        "A record of {}, as far as it was selected: a field is `None` when it is empty or was not selected.",
        super::name_and_label(plan),
    ));
    let picklists = super::create::picklists_import(plan.fields.iter());
    let fields = plan.fields.iter().map(field);
    let parents = plan.parents.iter().map(parent);
    let children = plan.children.iter().map(children);
    let object = sobject(plan);
    quote! {
        #head
        #picklists
        #about
        #[derive(Debug, Clone, Default, ::sobjects::__serde::Deserialize)]
        #[serde(crate = "::sobjects::__serde")]
        pub struct #name { #(#fields)* #(#parents)* #(#children)* }
        #object
    }
}

fn field(plan: &FieldPlan<'_>) -> TokenStream {
    let (about, api_name, ident, rust) =
        (doc(&describe(plan.field)), &plan.field.name, &plan.ident, &plan.rust);
    quote! {
        #about
        #[serde(rename = #api_name)]
        pub #ident: Option<#rust>,
    }
}

fn parent(parent: &Parent<'_>) -> TokenStream {
    let about = doc(&parent_doc(parent.field));
    let (relationship, ident, rust) = (parent.relationship, &parent.ident, &parent.rust);
    let gate = parent.object.as_ref().map(gate);
    quote! {
        #about
        #gate
        #[serde(rename = #relationship)]
        pub #ident: Option<::sobjects::Related<#rust>>,
    }
}

fn children(rows: &ChildRows<'_>) -> TokenStream {
    let child = rows.child;
    let about = doc(&children_doc(child));
    let (relationship, ident, rust) = (&child.relationship_name, &rows.ident, &rows.rust);
    let gate = gate(&rows.object);
    quote! {
        #about
        #gate
        #[serde(rename = #relationship)]
        pub #ident: Option<::sobjects::Related<::sobjects::Children<#rust>>>,
    }
}

fn sobject(plan: &Plan<'_>) -> TokenStream {
    let (name, api_name, module) = (&plan.name, &plan.object.name, &plan.module);
    let field = plan.name_with("Field");
    let (create, update) = (plan.name_with("Create"), plan.name_with("Update"));
    quote! {
        impl ::sobjects::SObject for #name {
            const NAME: &'static str = #api_name;
            type Field = super::#field;
            type Create = super::#create;
            type Update = super::#update;

            fn object() -> &'static ::sobjects::Object {
                static OBJECT: ::sobjects::Object = super::super::catalog::#module::OBJECT;
                &OBJECT
            }
        }
    }
}
