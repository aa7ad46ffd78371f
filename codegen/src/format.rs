//! From tokens to text.

use proc_macro2::TokenStream;

use crate::Error;

/// Formats tokens as a file.
pub(crate) fn pretty(tokens: &TokenStream) -> Result<String, Error> {
    let file = syn::parse2(tokens.clone()).map_err(|error| Error::NotRust { reason: error.to_string() })?;
    Ok(prettyplease::unparse(&file))
}
