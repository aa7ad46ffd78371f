//! An open enum for each picklist.

use proc_macro2::TokenStream;
use quote::quote;

use crate::Error;
use crate::format::pretty;
use crate::plan::{FieldPlan, PicklistPlan, Plan};
use crate::prose::{code, doc, inner_doc, picklist as describe, plain};

pub(super) fn text(plan: &Plan<'_>) -> Result<String, Error> {
    let mut text = pretty(inner_doc(&format!("The picklists of {}.", code(&plan.object.name))))?;
    for field in &plan.fields {
        let Some(picklist) = &field.picklist else { continue };
        // What a macro is given is not formatted; as an enum it is.
        let indented: Vec<String> =
            pretty(enum_of(field, picklist))?.lines().map(|line| format!("    {line}\n")).collect();
        text.push_str(&format!("::sobjects::open_picklist! {{\n{}}}\n", indented.concat()));
    }
    Ok(text)
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
