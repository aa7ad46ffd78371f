//! JSON Schemas, from the same function that the server uses.

use proc_macro2::TokenStream;
use quote::quote;
use sobjects::schema::{Purpose, object_schema};

use super::{gate, rust_file};
use crate::Error;
use crate::files::File;
use crate::plan::Plan;
use crate::prose::{doc, inner_doc};

const PURPOSES: [(Purpose, &str); 3] =
    [(Purpose::Read, "read"), (Purpose::Create, "create"), (Purpose::Update, "update")];

pub(super) fn files(plans: &[Plan<'_>]) -> Result<Vec<File>, Error> {
    let mut files = vec![rust_file("schemas.rs", module(plans))?];
    for plan in plans {
        for (purpose, word) in PURPOSES {
            let schema = object_schema(plan.object, purpose);
            files.push(File {
                path: format!("schemas/{}.{word}.json", plan.object.name),
                text: format!("{schema:#}\n"),
            });
        }
    }
    Ok(files)
}

fn module(plans: &[Plan<'_>]) -> TokenStream {
    let head = inner_doc("JSON Schemas of the generated objects, with the org's own picklist values.");
    let about = doc(
        "The JSON Schema of an object's fields, as text; `None` for an object that has no types here.\n\n\
         It is what `sobjects::schema::object_schema` gives for the Catalog.",
    );
    let rows = plans.iter().map(|plan| {
        let name = &plan.object.name;
        let [read, create, update] = PURPOSES.map(|(_, word)| {
            let path = format!("schemas/{name}.{word}.json");
            quote! { include_str!(#path) }
        });
        let gate = gate(&plan.module);
        quote! { #gate (#name, [#read, #create, #update]) }
    });
    quote! {
        #head
        use ::sobjects::schema::Purpose;

        #about
        #[must_use]
        pub fn schema(object: &str, purpose: Purpose) -> Option<&'static str> {
            let (_, [read, create, update]) = SCHEMAS.iter().find(|(name, _)| name.eq_ignore_ascii_case(object))?;
            Some(match purpose {
                Purpose::Read => read,
                Purpose::Create => create,
                Purpose::Update => update,
            })
        }

        static SCHEMAS: &[(&str, [&str; 3])] = &[#(#rows),*];
    }
}
