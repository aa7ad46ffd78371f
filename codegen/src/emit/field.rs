//! The field enum: one variant a field, in the Catalog's order, so that a variant is an index into it.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::Plan;
use crate::prose::{code, doc, inner_doc};

pub(super) fn tokens(plan: &Plan<'_>) -> TokenStream {
    let name = plan.name_with("Field");
    let head = inner_doc(&format!("The fields of {}.", code(&plan.object.name)));
    let about = doc(&format!("A field of {}.", code(&plan.object.name)));
    let variants: Vec<_> = plan.fields.iter().map(|plan| &plan.variant).collect();
    let abouts = plan.fields.iter().map(|plan| doc(&plan.about));
    let api_names = plan.fields.iter().map(|plan| &plan.field.name);
    let module = &plan.module;
    let facts = if variants.is_empty() {
        quote! { match self {} }
    } else {
        quote! { &super::super::catalog::#module::FIELDS[self as usize] }
    };
    quote! {
        #head
        #about
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum #name { #(#abouts #variants,)* }

        impl ::sobjects::FieldName for #name {
            const ALL: &'static [Self] = &[#(Self::#variants),*];

            fn api_name(self) -> &'static str { match self { #(Self::#variants => #api_names,)* } }

            fn facts(self) -> &'static ::sobjects::Field { #facts }
        }
    }
}
