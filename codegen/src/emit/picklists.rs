//! An open enum for each picklist.

use proc_macro2::TokenStream;
use quote::quote;

use crate::Error;
use crate::plan::{FieldPlan, PicklistPlan, Plan};
use crate::prose::{code, doc, inner_doc, picklist as describe, plain};

pub(super) fn text(plan: &Plan<'_>) -> Result<String, Error> {
    let head = inner_doc(&format!("The picklists of {}.", code(&plan.object.name)));
    let enums = plan
        .fields
        .iter()
        .filter_map(|field| field.picklist.as_ref().map(|picklist| enum_of(field, picklist)));
    super::macros("open_picklist", head, enums)
}

fn enum_of(field: &FieldPlan<'_>, picklist: &PicklistPlan<'_>) -> TokenStream {
    let about = doc(&describe(field.field));
    let name = &picklist.name;
    let values = picklist.values.iter().map(|(variant, value)| {
        let mut text = code(&value.value);
        if value.label != value.value {
            text.push_str(&format!(": {}", plain(&value.label)));
        }
        if !value.active {
            text.push_str(" (inactive)");
        } else if value.default {
            text.push_str(" (default)");
        }
        let (about, literal) = (doc(&text), &value.value);
        quote! { #about #variant = #literal, }
    });
    quote! {
        #about
        pub enum #name { #(#values)* }
    }
}
