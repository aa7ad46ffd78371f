//! From rows and pieces of text to code.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

use crate::holes::{Hole, Pieces, Stands};
use crate::input::Input;
use crate::query::Compiled;
use crate::structs::{Structs, localized};

/// The code of a query: an expression, or items where the rows' type has a name.
pub(crate) fn tokens(input: &Input, query: &Compiled) -> syn::Result<TokenStream> {
    let emitter = Emitter { krate: &input.krate, query, literal: input.query.span() };
    match &input.row {
        Some((visibility, name)) => emitter.items(visibility, name),
        None => emitter.expression(&input.arguments),
    }
}

struct Emitter<'a> {
    krate: &'a TokenStream,
    query: &'a Compiled,
    literal: Span,
}

/// A value that the query takes, made once however often it stands there.
struct Taken<'a> {
    /// The variable, as it is called in the query.
    name: Ident,
    stands: &'a Stands,
}

impl Emitter<'_> {
    fn expression(&self, arguments: &[(Ident, syn::Expr)]) -> syn::Result<TokenStream> {
        if let Some((name, _)) =
            arguments.iter().find(|(name, _)| !self.query.binds.iter().any(|bind| *name == bind.name))
        {
            return Err(syn::Error::new(name.span(), format!("the query has no `:{name}`")));
        }
        let taken = self.taken()?;
        let row = Ident::new("Row", Span::call_site());
        let structs = Structs::new(self.krate, &row, quote! {}).all(&self.query.row)?;
        let lets = taken.iter().enumerate().map(|(at, taken)| {
            let (bound, name) = (bound_ident(at), &taken.name);
            let value = self.bound(taken.stands, &quote! { #name })?;
            Ok(quote! { let #bound = #value; })
        });
        let lets = lets.collect::<syn::Result<Vec<_>>>()?;
        let query = self.typed_query(&taken, &quote! { #row });
        let (names, values): (Vec<_>, Vec<_>) = arguments.iter().map(|(name, value)| (name, value)).unzip();
        // What the caller's expressions name is looked up outside, where no `Row` hides another.
        Ok(quote! {
            match (#(#values,)*) {
                (#(#names,)*) => {
                    #structs
                    #(#lets)*
                    #query
                }
            }
        })
    }

    fn items(&self, visibility: &syn::Visibility, name: &Ident) -> syn::Result<TokenStream> {
        let taken = self.taken()?;
        let structs = Structs::new(self.krate, name, quote! { #visibility }).all(&self.query.row)?;
        let mut generics = Vec::new();
        let mut parameters = Vec::new();
        let mut lets = Vec::new();
        for (at, Taken { name, stands }) in taken.iter().enumerate() {
            if taken.iter().take(at).any(|before| before.name == *name) {
                let message = format!("`:{name}` stands for values of different types; give them two names");
                return Err(syn::Error::new(self.literal, message));
            }
            let (bound, value) = (bound_ident(at), self.bound(stands, &quote! { #name })?);
            lets.push(quote! { let #bound = #value; });
            parameters.push(self.parameter(at, name, stands, &mut generics)?);
        }
        let typed = self.typed_query(&taken, &quote! { Self });
        let soql = self.soql();
        let about = format!(" The query of these rows:\n\n ```text\n {}\n ```", self.shown());
        Ok(quote! {
            #structs
            impl #name {
                #[doc = #about]
                #visibility fn query<#(#generics),*>(#(#parameters),*) -> #soql::TypedQuery<Self> {
                    #(#lets)*
                    #typed
                }
            }
        })
    }

    fn parameter(
        &self,
        at: usize,
        name: &Ident,
        stands: &Stands,
        generics: &mut Vec<TokenStream>,
    ) -> syn::Result<TokenStream> {
        let (soql, how, value) = (self.soql(), format_ident!("How{at}"), format_ident!("Value{at}"));
        Ok(match stands {
            Stands::Count => quote! { #name: u64 },
            Stands::Pattern => quote! { #name: #soql::ast::Pattern },
            Stands::Value(rust) => {
                let rust = localized(rust, self.krate)?;
                generics.push(quote! { #how });
                quote! { #name: impl #soql::build::Fits<#rust, #how> }
            }
            Stands::Members { rust, .. } => {
                let rust = localized(rust, self.krate)?;
                generics.push(quote! { #value: #soql::build::Fits<#rust, #how> });
                generics.push(quote! { #how });
                quote! { #name: impl ::core::iter::IntoIterator<Item = #value> }
            }
        })
    }

    /// The values that the query takes, each variable once for each way in which it stands.
    fn taken(&self) -> syn::Result<Vec<Taken<'_>>> {
        let mut taken: Vec<Taken<'_>> = Vec::new();
        for (hole, _) in &self.query.pieces.rest {
            let Some(bind) = self.query.binds.get(hole.bind) else { continue };
            if taken.iter().any(|known| known.is(&bind.name, &hole.stands)) {
                continue;
            }
            let mut name: Ident = syn::parse_str(&bind.name).map_err(|_| {
                let message =
                    format!("`{}` is a word of Rust and no variable; give another name to it", bind.name);
                syn::Error::new(self.literal, message)
            })?;
            name.set_span(self.literal);
            taken.push(Taken { name, stands: &hole.stands });
        }
        Ok(taken)
    }

    fn bound(&self, stands: &Stands, value: &TokenStream) -> syn::Result<TokenStream> {
        let soql = self.soql();
        Ok(match stands {
            Stands::Count => quote! { #soql::typed::Bound::Count(#value) },
            Stands::Pattern => quote! { #soql::typed::Bound::Value(#soql::ast::Value::Pattern(#value)) },
            Stands::Value(rust) => {
                let rust = localized(rust, self.krate)?;
                quote! { #soql::typed::Bound::Value(#soql::build::Fits::<#rust, _>::literal(#value)) }
            }
            Stands::Members { field, negated, rust } => {
                let rust = localized(rust, self.krate)?;
                let values = quote! {
                    ::core::iter::IntoIterator::into_iter(#value)
                        .map(|value| #soql::build::Fits::<#rust, _>::literal(value))
                };
                quote! { #soql::typed::Bound::members(#field, #negated, #values) }
            }
        })
    }

    fn typed_query(&self, taken: &[Taken<'_>], row: &TokenStream) -> TokenStream {
        let soql = self.soql();
        let Pieces { first, rest } = &self.query.pieces;
        if rest.is_empty() {
            return quote! { #soql::TypedQuery::<#row>::new(#first) };
        }
        let rest = rest.iter().map(|(hole, piece)| {
            let bind = self.query.binds.get(hole.bind).map_or("", |bind| &bind.name);
            let at = taken.iter().position(|taken| taken.is(bind, &hole.stands)).unwrap_or_default();
            let bound = bound_ident(at);
            quote! { (::core::clone::Clone::clone(&#bound), #piece) }
        });
        quote! { #soql::TypedQuery::<#row>::bound(#first, &[#(#rest),*]) }
    }

    /// The query as people read it.
    fn shown(&self) -> String {
        let Pieces { first, rest } = &self.query.pieces;
        let shown = |hole: &Hole| {
            let name = self.query.binds.get(hole.bind).map_or("", |bind| &bind.name);
            match &hole.stands {
                Stands::Members { field, negated: false, .. } => format!("{field} IN :{name}"),
                Stands::Members { field, negated: true, .. } => format!("{field} NOT IN :{name}"),
                _ => format!(":{name}"),
            }
        };
        rest.iter().fold(first.clone(), |text, (hole, piece)| text + &shown(hole) + piece)
    }

    fn soql(&self) -> TokenStream {
        let krate = self.krate;
        quote! { #krate::__soql }
    }
}

impl Taken<'_> {
    fn is(&self, name: &str, stands: &Stands) -> bool {
        self.name == name && self.stands == stands
    }
}

fn bound_ident(at: usize) -> Ident {
    Ident::new(&format!("__bound{at}"), Span::mixed_site())
}
