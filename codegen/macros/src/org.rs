//! The Catalog, read once in a process: every query of a crate has the same.

use std::sync::Mutex;

use sobjects::catalog::NamedCatalog;
use syn::LitStr;

/// Catalogs that were read, with their texts. A process lives as long as a crate is compiled; an editor's lives
/// longer, and keeps those of former snapshots too.
static READ: Mutex<Vec<(String, &'static NamedCatalog)>> = Mutex::new(Vec::new());

/// The Catalog with this text.
pub(crate) fn read(text: &LitStr) -> syn::Result<&'static NamedCatalog> {
    let value = text.value();
    let mut read = READ.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some((_, known)) = read.iter().find(|(known, _)| *known == value) {
        return Ok(known);
    }
    let catalog: NamedCatalog = serde_json::from_str(&value).map_err(|error| {
        let reason = format!("the Catalog cannot be read ({error}): run codegen of the same version");
        syn::Error::new(proc_macro2::Span::call_site(), reason)
    })?;
    let catalog: &'static NamedCatalog = Box::leak(Box::new(catalog));
    read.push((value, catalog));
    Ok(catalog)
}
