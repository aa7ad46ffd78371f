//! What the macro is given.

use proc_macro2::{Ident, TokenStream};
use syn::parse::ParseStream;
use syn::{Expr, LitStr, Token, Visibility, bracketed};

/// The path and Catalog of a generated crate, and what a person wrote.
pub(crate) struct Input {
    /// The generated crate.
    pub(crate) krate: TokenStream,
    /// Its Catalog, as JSON.
    pub(crate) catalog: LitStr,
    /// The name that the rows' type shall have.
    pub(crate) row: Option<(Visibility, Ident)>,
    /// The query.
    pub(crate) query: LitStr,
    /// Bind variables that are not variables in scope.
    pub(crate) arguments: Vec<(Ident, Expr)>,
}

impl Input {
    pub(crate) fn read(input: ParseStream<'_>) -> syn::Result<Self> {
        let path;
        bracketed!(path in input);
        let (krate, catalog) = (path.parse()?, input.parse()?);
        let row = if input.peek(LitStr) || input.is_empty() { None } else { Some(row(input)?) };
        let query = input.parse()?;
        let mut arguments = Vec::new();
        while !input.is_empty() {
            input.parse::<Token![,]>()?;
            if !input.is_empty() {
                arguments.push(argument(input)?);
            }
        }
        match (&row, arguments.first()) {
            (Some((_, row)), Some((name, _))) => Err(syn::Error::new(
                name.span(),
                format!("`{row}::query` takes the bind variables; give `{name}` to it"),
            )),
            _ => Ok(Self { krate, catalog, row, query, arguments }),
        }
    }
}

fn row(input: ParseStream<'_>) -> syn::Result<(Visibility, Ident)> {
    let row = (input.parse()?, input.parse()?);
    input.parse::<Token![,]>()?;
    Ok(row)
}

fn argument(input: ParseStream<'_>) -> syn::Result<(Ident, Expr)> {
    let name = input.parse()?;
    input.parse::<Token![=]>()?;
    Ok((name, input.parse()?))
}
