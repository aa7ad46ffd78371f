//! From tokens to text.

use proc_macro2::TokenStream;

use crate::Error;

/// Formats tokens as a file.
pub(crate) fn pretty(tokens: TokenStream) -> Result<String, Error> {
    Ok(pretty_file(&parse(tokens)?))
}

/// Formats a file.
pub(crate) fn pretty_file(file: &syn::File) -> String {
    prettyplease::unparse(file)
}

#[cfg(feature = "cli")]
/// Formats what typify wrote, without its module of conversion errors, which none of our types uses.
pub(crate) fn pretty_without_modules(tokens: TokenStream) -> Result<String, Error> {
    let mut file = parse(tokens)?;
    file.items.retain(|item| !matches!(item, syn::Item::Mod(_)));
    Ok(pretty_file(&file))
}

fn parse(tokens: TokenStream) -> Result<syn::File, Error> {
    syn::parse2(tokens).map_err(|error| Error::NotRust { reason: error.to_string() })
}
