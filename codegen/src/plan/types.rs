//! The Rust type of a field's values.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use sobjects::catalog::{Field, FieldType, Flags};

/// Characters of an id on the wire. A reference of another length leads to an external object and holds
/// any text.
const ID_LENGTH: u32 = 18;

/// Objects that are referred to by their durable id, which for a standard one is its API name (`Account`). Source:
/// "EntityDefinition" in the Object Reference.
const DURABLE: [&str; 3] = ["EntityDefinition", "FieldDefinition", "EntityParticle"];

/// Whether the values of a reference are ids.
pub(super) fn holds_ids(field: &Field) -> bool {
    let is_durable = |target: &sobjects::catalog::Text| DURABLE.contains(&&**target);
    (field.length == ID_LENGTH || field.length == 0) && !field.reference_to.iter().any(is_durable)
}

/// `id` is what ids in this field are.
pub(super) fn of(field: &Field, picklist: Option<&Ident>, id: TokenStream) -> TokenStream {
    match field.kind {
        FieldType::EncryptedString => quote! { ::sobjects::Encrypted },
        // Shield encrypts fields of the usual types.
        FieldType::String | FieldType::TextArea | FieldType::Email | FieldType::Phone | FieldType::Url
            if field.is(Flags::ENCRYPTED) =>
        {
            quote! { ::sobjects::Encrypted }
        }
        FieldType::Url => quote! { ::sobjects::Url },
        FieldType::Id => id,
        FieldType::Reference if holds_ids(field) => id,
        FieldType::Boolean => quote! { bool },
        FieldType::Int | FieldType::Long => quote! { i64 },
        FieldType::Double => quote! { f64 },
        FieldType::Percent => quote! { ::sobjects::Percent },
        FieldType::Currency => quote! { ::sobjects::Decimal },
        FieldType::Date => quote! { ::sobjects::Date },
        FieldType::DateTime => quote! { ::sobjects::DateTime },
        FieldType::Time => quote! { ::sobjects::Time },
        FieldType::Base64 => quote! { ::sobjects::Base64 },
        FieldType::Address => quote! { ::sobjects::Address },
        FieldType::Location => quote! { ::sobjects::Location },
        FieldType::AnyType | FieldType::ComplexValue | FieldType::Json => {
            quote! { ::sobjects::__json::Value }
        }
        FieldType::Picklist => picklist.map_or_else(|| quote! { String }, |name| quote! { picklists::#name }),
        FieldType::MultiPicklist => {
            let value = picklist.map_or_else(|| quote! { String }, |name| quote! { picklists::#name });
            quote! { ::sobjects::MultiPicklist<#value> }
        }
        // A type that is newer than this version may hold anything.
        FieldType::Other(_) => quote! { ::sobjects::__json::Value },
        _ => quote! { String },
    }
}
