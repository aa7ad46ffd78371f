//! An open enum for each reference to several objects.

use proc_macro2::TokenStream;
use quote::quote;

use crate::Error;
use crate::plan::{FieldPlan, Plan, ReferencePlan, record_type};
use crate::prose::{code, doc, inner_doc};

/// The file's text, where the object has such references.
pub(super) fn text(plan: &Plan<'_>) -> Result<Option<String>, Error> {
    let enums: Vec<_> = plan
        .fields
        .iter()
        .filter_map(|field| field.reference.as_ref().map(|reference| enum_of(field, reference)))
        .collect();
    if enums.is_empty() {
        return Ok(None);
    }
    let head =
        inner_doc(&format!("The references of {} that lead to several objects.", code(&plan.object.name)));
    super::macros("open_reference", head, enums).map(Some)
}

fn enum_of(field: &FieldPlan<'_>, reference: &ReferencePlan<'_>) -> TokenStream {
    let about = doc(&format!("What {} refers to.", code(&field.field.name)));
    let name = &reference.name;
    let targets = reference.targets.iter().map(|(variant, target)| {
        let (about, path) = (doc(&format!("A record of {}.", code(&target.name))), record_type(target));
        let prefix = &target.key_prefix;
        quote! { #about #variant(#path) = #prefix, }
    });
    quote! {
        #about
        pub enum #name { #(#targets)* }
    }
}
