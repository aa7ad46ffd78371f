//! What ids are of, in an object's own `Id` and in its references.

use proc_macro2::TokenStream;
use quote::quote;
use sobjects::catalog::{Field, FieldType, Object};

use super::parents::{known, record_type};

/// The type of the field's ids: of one object where it has a type, otherwise of any. `object` has the field and a
/// type.
pub(super) fn id(object: Option<&Object>, field: &Field, typed: &[&Object]) -> TokenStream {
    let of = match (&field.kind, &*field.reference_to) {
        (FieldType::Id, _) => object,
        (_, [target]) => known(target, typed),
        _ => None,
    };
    let of = of.map(record_type).into_iter();
    quote! { ::sobjects::Id #(<#of>)* }
}
