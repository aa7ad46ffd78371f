//! What a record is changed with.

use proc_macro2::TokenStream;
use quote::quote;
use sobjects::catalog::Flags;

use super::create::{imports, members};
use super::fields::writing;
use crate::plan::{FieldPlan, Plan};
use crate::prose::{code, doc, inner_doc};

pub(super) fn tokens(plan: &Plan<'_>) -> TokenStream {
    let (record, name) = (&plan.name, plan.name_with("Update"));
    let head = inner_doc(&format!("Changes to a record of {}.", code(&plan.object.name)));
    let about = doc(&format!(
        "Changes to a record of {}: what can be changed, each set, null or left alone.",
        code(&plan.object.name)
    ));
    let imports = imports(plan.fields_with(Flags::UPDATEABLE));
    let writing = writing(&name, &members(plan, Flags::UPDATEABLE));
    let fields = plan.fields_with(Flags::UPDATEABLE).map(field);
    quote! {
        #head
        #imports
        #about
        #[derive(Clone, Default)]
        pub struct #name { #(#fields)* }

        impl ::sobjects::RecordChanges for #name {
            type Object = super::#record;
        }
        #writing
    }
}

fn field(plan: &FieldPlan<'_>) -> TokenStream {
    let (about, ident, rust) = (doc(&plan.about), &plan.ident, &plan.rust);
    quote! {
        #about
        pub #ident: ::sobjects::Patch<#rust>,
    }
}
