//! The snapshots and definitions themselves, for the embedded org.

use std::path::Path;

use proc_macro2::TokenStream;
use quote::quote;

use super::rust_file;
use crate::files::File;
use crate::paths::relative;
use crate::prose::{doc, inner_doc};
use crate::snapshot::Snapshot;
use crate::{Error, Org};

pub(super) fn files(org: &Org, out: &Path) -> Result<Vec<File>, Error> {
    let head = inner_doc("The describe snapshots, for those who run the embedded org on them.");
    let about = doc("Object and describe result, sorted by object.");
    let about_definitions = doc(
        "Object and its definition: what describe leaves out, as `sobjects::definitions` reads it; sorted by object.",
    );
    let mut copies = Vec::new();
    let snapshots = included(&org.snapshots, out, "snapshots", &mut copies)?;
    let definitions = included(&org.definitions, out, "snapshots/definitions", &mut copies)?;
    let module = quote! {
        #head
        #about
        pub static SNAPSHOTS: &[(&str, &str)] = &[#(#snapshots),*];

        #about_definitions
        pub static DEFINITIONS: &[(&str, &str)] = &[#(#definitions),*];
    };
    copies.push(rust_file("snapshots.rs", module)?);
    Ok(copies)
}

/// Names and texts of files. `include_str!` reads UTF-8 alone; of others there will be copies in a folder.
fn included(
    files: &[Snapshot],
    out: &Path,
    folder: &str,
    copies: &mut Vec<File>,
) -> Result<Vec<TokenStream>, Error> {
    let include = |file: &Snapshot| {
        let object = &file.object;
        let path = if file.plain {
            relative(out, &file.path)?
        } else {
            let path = format!("{folder}/{object}.json");
            copies.push(File { path: path.clone(), text: file.text.clone() });
            path
        };
        Ok(quote! { (#object, include_str!(#path)) })
    };
    files.iter().map(include).collect()
}
