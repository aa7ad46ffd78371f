//! `lib.rs`: the modules, and the types that are reachable from the top.

use std::collections::BTreeSet;

use quote::quote;

use super::{create, rust_file};
use crate::files::File;
use crate::plan::Plan;
use crate::prose::{code, inner_doc, plain};
use crate::{Error, Org};

pub(super) fn file(org: &Org, plans: &[Plan<'_>]) -> Result<File, Error> {
    let head = inner_doc(&about(org, plans));
    let modules = plans.iter().map(|plan| &plan.module);
    let uses = uses(plans);
    rust_file(
        "lib.rs",
        quote! {
            #head
            #![allow(non_snake_case, non_camel_case_types, confusable_idents, mixed_script_confusables)]
            #![allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
            #![cfg_attr(rustfmt, rustfmt_skip)]

            #(#[rustfmt::skip] pub mod #modules;)*
            #[rustfmt::skip]
            mod catalog;
            #[cfg(feature = "soql")]
            #[rustfmt::skip]
            mod checked;
            #[rustfmt::skip]
            mod schemas;
            #[cfg(feature = "snapshots")]
            #[rustfmt::skip]
            mod snapshots;

            pub use catalog::CATALOG;
            pub use schemas::schema;
            #[cfg(feature = "snapshots")]
            pub use snapshots::{DEFINITIONS, SNAPSHOTS};
            pub use ::sobjects;
            #[cfg(feature = "soql")]
            #[doc(hidden)]
            pub use ::{serde_json as __serde_json, soql as __soql, soql_macros as __soql_macros};
            #uses
        },
    )
}

fn about(org: &Org, plans: &[Plan<'_>]) -> String {
    let mut text = format!(
        "Types of the org {}, API {}, as its snapshots describe it.\n\n\
         Each object has a module with a read type, a create type and an update type, an enum of its fields, typed \
         columns, and an open enum for each of its picklists. [`CATALOG`] knows every object that has a snapshot.\n\n\
         A name follows from the API name alone, and none changes because another arrives: `StageName` is \
         `stage_name`, `Lead_Score__c` is `lead_score__c`, the value `Closed Won` is `ClosedWon`, `R&D` is `RAmpD`, \
         `open` is `open`, and `Other` is `Other_`, since `Other` holds the values that no snapshot knows.\n\n\
         | object | label | module |\n| --- | --- | --- |",
        code(&org.catalog.org),
        code(&org.catalog.api_version),
    );
    for plan in plans {
        let (name, label, module) = (code(&plan.object.name), plain(&plan.object.label), &plan.module);
        text.push_str(&format!("\n| {name} | {label} | [`{module}`] |"));
    }
    text
}

/// Types from the top, unless two objects would give the same name (`X` with `XField`, and `XField`).
fn uses(plans: &[Plan<'_>]) -> proc_macro2::TokenStream {
    let mut seen: BTreeSet<_> = plans.iter().map(|plan| plan.name.clone()).collect();
    let uses = plans.iter().map(|plan| {
        let module = &plan.module;
        let mut endings = vec!["Field", "Create", "Update"];
        if create::has_required(plan) {
            endings.push("Required");
        }
        let mut names = vec![plan.name.clone()];
        names.extend(
            endings.into_iter().map(|ending| plan.name_with(ending)).filter(|name| seen.insert(name.clone())),
        );
        quote! { pub use #module::{#(#names),*}; }
    });
    quote! { #(#uses)* }
}
