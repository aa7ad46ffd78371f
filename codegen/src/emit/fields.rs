//! Which name belongs to which field, for `sobjects::fields`, which reads, writes and prints by it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// A field of a type.
pub(super) struct Member<'a> {
    /// Its name on the wire.
    pub(super) wire: &'a str,
    pub(super) ident: &'a Ident,
    /// Whether its values are whole numbers, which are written in more than one way.
    pub(super) whole: bool,
    /// Whether it holds a value at all times.
    pub(super) always: bool,
    /// The feature that it stands behind.
    pub(super) gate: Option<TokenStream>,
}

/// How the type is read.
pub(super) fn reading(name: &Ident, members: &[Member<'_>]) -> TokenStream {
    let arms = members.iter().map(|Member { wire, ident, whole, gate, .. }| {
        let read = crate::plan::ident(if *whole { "read_whole" } else { "read" });
        let length = Literal::usize_unsuffixed(wire.len());
        quote! { #gate (#length, #wire) => value.#read(&mut self.#ident), }
    });
    quote! {
        ::sobjects::read_by_fields!(#name);

        impl ::sobjects::fields::FromFields for #name {
            fn read<'de, A: ::sobjects::__serde::de::MapAccess<'de>>(
                &mut self,
                name: &str,
                value: ::sobjects::fields::Value<'_, A>,
            ) -> Result<(), A::Error> {
                match (name.len(), name) { #(#arms)* _ => value.skip(), }
            }
        }
    }
}

/// How the type is written and printed.
pub(super) fn writing(name: &Ident, members: &[Member<'_>]) -> TokenStream {
    let visits = members.iter().map(|Member { wire, ident, always, gate, .. }| {
        let visit = if *always {
            quote! { value }
        } else {
            quote! { field }
        };
        quote! { #gate visit.#visit(#wire, &self.#ident)?; }
    });
    let unused = members.is_empty().then(|| quote! { let _ = visit; });
    quote! {
        ::sobjects::written_by_fields!(#name);

        impl ::sobjects::fields::Fields for #name {
            fn each<V: ::sobjects::fields::Visit>(&self, visit: &mut V) -> Result<(), V::Error> {
                #unused
                #(#visits)*
                Ok(())
            }
        }
    }
}
