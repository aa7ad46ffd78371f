//! Cargo features: what stands behind one, and the same code with all of them on.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::punctuated::Punctuated;
use syn::visit_mut::VisitMut;
use syn::{Attribute, Item, Meta, Token};

use crate::Error;
use crate::files::File;
use crate::format::pretty_file;
use crate::ours::RUST_MARK;

/// What stands behind the feature of an object, which is called as its module.
pub(super) fn gate(module: &Ident) -> TokenStream {
    let feature = module.to_string();
    quote! { #[cfg(feature = #feature)] }
}

/// The file as it is where every feature is on.
pub(super) fn open(file: File) -> Result<File, Error> {
    let Some(code) = file.text.strip_prefix(RUST_MARK).filter(|code| code.contains("feature = ")) else {
        return Ok(file);
    };
    let mut parsed = syn::parse_file(code).map_err(|error| Error::NotRust { reason: error.to_string() })?;
    parsed.items.retain(|item| !is_off(item));
    Gates.visit_file_mut(&mut parsed);
    Ok(File { text: format!("{RUST_MARK}{}", pretty_file(&parsed)), ..file })
}

/// Removes the attributes.
struct Gates;

impl VisitMut for Gates {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        attributes.retain(|attribute| holds(attribute).is_none());
    }
}

/// Whether it stands in for a module that is off.
fn is_off(item: &Item) -> bool {
    matches!(item, Item::Mod(module) if module.attrs.iter().any(|attribute| holds(attribute) == Some(false)))
}

/// Whether a `cfg` holds where every feature is on; `None` where it is none, or asks for something else.
fn holds(attribute: &Attribute) -> Option<bool> {
    if !attribute.path().is_ident("cfg") {
        return None;
    }
    holds_meta(&attribute.parse_args().ok()?)
}

fn holds_meta(meta: &Meta) -> Option<bool> {
    match meta {
        Meta::NameValue(pair) => pair.path.is_ident("feature").then_some(true),
        Meta::List(list) => {
            let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok()?;
            let mut parts = parts.iter().map(holds_meta);
            if list.path.is_ident("not") {
                parts.next()?.map(|holds| !holds)
            } else if list.path.is_ident("any") {
                parts.try_fold(false, |so_far, holds| Some(so_far || holds?))
            } else {
                parts.try_fold(true, |so_far, holds| Some(so_far && holds?))
            }
        }
        Meta::Path(_) => None,
    }
}
