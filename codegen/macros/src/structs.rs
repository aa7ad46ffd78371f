//! The types of rows.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;

use crate::row::{Holds, Member, Row};
use crate::types::Typed;

/// The types of a row and of the records within it.
pub(crate) struct Structs<'a> {
    krate: &'a TokenStream,
    name: &'a Ident,
    visibility: TokenStream,
    /// What serde is called beside the types: its attribute takes no path through `$crate`.
    serde: Ident,
    names: Vec<String>,
    tokens: Vec<TokenStream>,
}

impl<'a> Structs<'a> {
    pub(crate) fn new(krate: &'a TokenStream, name: &'a Ident, visibility: TokenStream) -> Self {
        let serde = Ident::new(&format!("__serde_of_{name}"), Span::call_site());
        Self { krate, name, visibility, serde, names: Vec::new(), tokens: Vec::new() }
    }

    /// All of them.
    pub(crate) fn all(mut self, row: &Row) -> syn::Result<TokenStream> {
        let name = self.name.clone();
        self.names.push(name.to_string());
        self.row(&name, "A row of the answer.", row)?;
        let (krate, serde, tokens) = (self.krate, &self.serde, &self.tokens);
        Ok(quote! {
            #[doc(hidden)]
            #[allow(non_snake_case)]
            use #krate::sobjects::__serde as #serde;
            #(#tokens)*
        })
    }

    fn row(&mut self, name: &Ident, about: &str, row: &Row) -> syn::Result<()> {
        let members =
            row.members.iter().map(|member| self.member(name, member)).collect::<syn::Result<Vec<_>>>()?;
        let (serde, visibility) = (&self.serde, &self.visibility);
        let (path, about) = (serde.to_string(), format!(" {about}"));
        self.tokens.push(quote! {
            #[doc = #about]
            #[derive(Debug, Clone, PartialEq, #serde::Deserialize)]
            #[serde(crate = #path)]
            #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
            #visibility struct #name { #(#members)* }
        });
        Ok(())
    }

    fn member(&mut self, row: &Ident, member: &Member) -> syn::Result<TokenStream> {
        let Member { key, written, ident, holds } = member;
        let rust = match holds {
            Holds::Value(Typed { rust, optional }) => {
                let rust = localized(rust, self.krate)?;
                if *optional {
                    quote! { ::core::option::Option<#rust> }
                } else {
                    rust
                }
            }
            Holds::Parent(parent) => {
                let name = self.within(row, ident);
                self.row(&name, &format!("The record behind `{key}`."), parent)?;
                quote! { ::core::option::Option<#name> }
            }
            Holds::Children(children) => {
                let name = self.within(row, ident);
                self.row(&name, &format!("A record among `{key}`."), children)?;
                let krate = self.krate;
                quote! { ::core::option::Option<#krate::sobjects::Children<#name>> }
            }
        };
        let (ident, about): (Ident, _) = (syn::parse_str(ident)?, format!(" `{key}`"));
        let alias = written.iter();
        Ok(quote! {
            #[doc = #about]
            #[serde(rename = #key #(, alias = #alias)*)]
            pub #ident: #rust,
        })
    }

    /// The name of the type of a record within a row: `Row` and `account` give `RowAccount`.
    fn within(&mut self, row: &Ident, member: &str) -> Ident {
        let words = member.split('_').map(|word| {
            let mut letters = word.chars();
            letters
                .next()
                .map_or_else(String::new, |first| first.to_uppercase().to_string() + letters.as_str())
        });
        let mut name = words.fold(row.to_string(), |name, word| name + &word);
        while self.names.contains(&name) {
            name.push('_');
        }
        self.names.push(name.clone());
        Ident::new(&name, row.span())
    }
}

/// The type, with the generated crate's path for `$`.
pub(crate) fn localized(rust: &str, krate: &TokenStream) -> syn::Result<TokenStream> {
    let tokens: TokenStream = rust.parse()?;
    let localize = |token: TokenTree| match token {
        TokenTree::Punct(punct) if punct.as_char() == '$' => krate.clone(),
        other => other.into(),
    };
    Ok(tokens.into_iter().flat_map(localize).collect())
}
