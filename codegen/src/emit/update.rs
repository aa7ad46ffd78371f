//! What a record is changed with.

use proc_macro2::TokenStream;
use quote::quote;
use sobjects::catalog::Flags;

use super::create::picklists_import;
use crate::plan::{FieldPlan, Plan};
use crate::prose::{code, doc, field as describe, inner_doc};

pub(super) fn tokens(plan: &Plan<'_>) -> TokenStream {
    let (record, name) = (&plan.name, plan.name_with("Update"));
    let head = inner_doc(&format!("Changes to a record of {}.", code(&plan.object.name)));
    let about = doc(&format!(
        "Changes to a record of {}: what can be changed, each set, null or left alone.",
        code(&plan.object.name)
    ));
    let picklists = picklists_import(plan.fields_with(Flags::UPDATEABLE));
    let fields = plan.fields_with(Flags::UPDATEABLE).map(field);
    quote! {
        #head
        #picklists
        #about
        #[derive(Debug, Clone, Default, ::sobjects::__serde::Serialize)]
        #[serde(crate = "::sobjects::__serde")]
        pub struct #name { #(#fields)* }

        impl ::sobjects::RecordChanges for #name {
            type Object = super::#record;
        }
    }
}

fn field(plan: &FieldPlan<'_>) -> TokenStream {
    let (about, api_name, ident, rust) =
        (doc(&describe(plan.field)), &plan.field.name, &plan.ident, &plan.rust);
    quote! {
        #about
        #[serde(rename = #api_name, skip_serializing_if = "::sobjects::Patch::is_keep")]
        pub #ident: ::sobjects::Patch<#rust>,
    }
}
