//! `lib.rs`: the modules, and the types that are reachable from the top.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Form, create, gate, rust_file};
use crate::files::File;
use crate::plan::Plan;
use crate::prose::{code, doc, inner_doc, plain};
use crate::{Error, Org};

pub(super) fn file(org: &Org, plans: &[Plan<'_>], form: Form<'_>) -> Result<File, Error> {
    let head = inner_doc(&about(org, plans));
    let lints = lints(form);
    let modules = plans.iter().map(module);
    let soql = form.soql().map(|_| soql(form));
    let readme = matches!(form, Form::Standalone(..)).then(readme);
    let snapshots = matches!(form, Form::Checkout(_)).then(snapshots);
    let uses = uses(plans);
    rust_file(
        "lib.rs",
        quote! {
            #head
            #lints

            #(#modules)*
            #[rustfmt::skip]
            mod catalog;
            #[rustfmt::skip]
            mod schemas;
            #[cfg(feature = "catalog")]
            pub use catalog::CATALOG;
            pub use schemas::schema;
            pub use ::sobjects;
            #snapshots
            #soql
            #readme
            #uses
        },
    )
}

fn lints(form: Form<'_>) -> TokenStream {
    let of_crate = match form {
        // Where nobody is obliged to use all of it.
        Form::Module { .. } => {
            quote! { #![allow(dead_code, unused_imports, unused_macros, unreachable_pub)] }
        }
        // Those of a whole crate are nothing for a module to allow.
        Form::Checkout(_) | Form::Standalone(..) => {
            quote! { #![allow(confusable_idents, mixed_script_confusables)] }
        }
    };
    quote! {
        #![allow(non_snake_case, non_camel_case_types)]
        #of_crate
        #![allow(clippy::enum_variant_names, clippy::upper_case_acronyms)]
        #![cfg_attr(rustfmt, rustfmt_skip)]
    }
}

/// The module, or where it is off just the name, for the ids and columns of other objects.
fn module(plan: &Plan<'_>) -> TokenStream {
    let (module, name, gate) = (&plan.module, &plan.name, gate(&plan.module));
    let feature = module.to_string();
    let about = doc(&format!("{}: its types come with the feature `{feature}`.", code(&plan.object.name)));
    let types = types(plan);
    quote! {
        #gate
        #[rustfmt::skip]
        pub mod #module;
        #[cfg(not(feature = #feature))]
        #about
        pub mod #module {
            #about
            pub enum #name {}
            // Whoever asks for them is told by the compiler that this feature is off.
            #gate
            pub use self::{children, columns, parents, picklists, references, #(#types),*};
        }
    }
}

/// The types that belong to the object's own.
fn types(plan: &Plan<'_>) -> Vec<Ident> {
    let required = create::has_required(plan).then_some("Required");
    ["Field", "Create", "Update"].into_iter().chain(required).map(|ending| plan.name_with(ending)).collect()
}

fn soql(form: Form<'_>) -> TokenStream {
    let of_module = form.is_module().then(|| quote! { pub(crate) use checked::soql; });
    quote! {
        #[cfg(feature = "soql")]
        #[rustfmt::skip]
        mod checked;
        #[cfg(feature = "soql")]
        #[doc(hidden)]
        pub use ::{soql as __soql, soql_macros as __soql_macros};
        #of_module
    }
}

/// The README's example is compiled with the other tests of the docs.
fn readme() -> TokenStream {
    quote! {
        #[cfg(doctest)]
        #[doc = include_str!("../README.md")]
        struct Readme;
    }
}

fn snapshots() -> TokenStream {
    quote! {
        #[cfg(feature = "snapshots")]
        #[rustfmt::skip]
        mod snapshots;
        #[cfg(feature = "snapshots")]
        pub use snapshots::{DEFINITIONS, SNAPSHOTS};
    }
}

fn about(org: &Org, plans: &[Plan<'_>]) -> String {
    let mut text = format!(
        "Types of the org {}, API {}, as its snapshots describe it.\n\n\
         Each object has a module with a read type, a create type and an update type, an enum of its fields, typed \
         columns, and an open enum for each of its picklists. `CATALOG` knows every object that has a snapshot.\n\n\
         A name follows from the API name alone, and none changes because another arrives: `StageName` is \
         `stage_name`, `Lead_Score__c` is `lead_score__c`, the value `Closed Won` is `ClosedWon`, `R&D` is `RAmpD`, \
         `open` is `open`, and `Other` is `Other_`, since `Other` holds the values that no snapshot knows.\n\n\
         | object | label | module |\n| --- | --- | --- |",
        code(&org.catalog.org),
        code(&org.catalog.api_version),
    );
    for plan in plans {
        let (name, label, module) = (code(&plan.object.name), plain(&plan.object.label), &plan.module);
        text.push_str(&format!("\n| {name} | {label} | [`{module}`](mod@{module}) |"));
    }
    text
}

/// Types from the top, unless two objects would give the same name (`X` with `XField`, and `XField`).
fn uses(plans: &[Plan<'_>]) -> TokenStream {
    let mut seen: BTreeSet<_> = plans.iter().map(|plan| plan.name.clone()).collect();
    let uses = plans.iter().map(|plan| {
        let module = &plan.module;
        let mut names = vec![plan.name.clone()];
        names.extend(types(plan).into_iter().filter(|name| seen.insert(name.clone())));
        let gate = gate(module);
        // A module may be called as a crate is.
        quote! { #gate pub use self::#module::{#(#names),*}; }
    });
    quote! { #(#uses)* }
}
