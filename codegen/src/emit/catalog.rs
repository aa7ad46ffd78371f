//! The static Catalog: what every snapshot says, compiled in.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use sobjects::catalog::{Child, Field, FieldType, PicklistValue, Text};
use sobjects::{Catalog, Object};

use super::rust_file;
use crate::files::File;
use crate::plan::{Plan, module};
use crate::prose::{code, doc, inner_doc};
use crate::{Error, Org};

pub(super) fn files(org: &Org, plans: &[Plan<'_>]) -> Result<Vec<File>, Error> {
    let mut files = vec![rust_file("catalog/mod.rs", root(org, plans))?];
    for object in org.catalog.objects.iter() {
        files.push(rust_file(&format!("catalog/{}.rs", module(&object.name)), object_file(object))?);
    }
    Ok(files)
}

fn root(org: &Org, plans: &[Plan<'_>]) -> TokenStream {
    let head = inner_doc("The static Catalog: every object that has a snapshot.");
    let about = doc("The objects and fields of the org, as its snapshots describe them.");
    let Catalog { org: name, api_version, organization, .. } = &org.catalog;
    let [name, version, organization] = [name, api_version, organization].map(text);
    let objects = &org.catalog.objects;
    let modules: Vec<_> = objects.iter().map(|object| module(&object.name)).collect();
    let gates = modules.iter().map(|module| {
        // An object with types knows itself, though nobody asks for the Catalog.
        let feature = plans.iter().any(|plan| plan.module == *module).then(|| module.to_string());
        feature.map_or_else(
            || quote! { #[cfg(feature = "catalog")] },
            |feature| quote! { #[cfg(any(feature = "catalog", feature = #feature))] },
        )
    });
    let count = number(objects.len());
    quote! {
        #head
        #(#gates pub(super) mod #modules;)*
        #[cfg(feature = "catalog")]
        use ::sobjects::{Catalog, Object};
        #[cfg(feature = "catalog")]
        use ::std::borrow::Cow;

        #about
        #[cfg(feature = "catalog")]
        pub static CATALOG: Catalog = Catalog { org: #name, api_version: #version, organization: #organization, objects: Cow::Borrowed(&OBJECTS) };

        #[cfg(feature = "catalog")]
        static OBJECTS: [Object; #count] = [#(#modules::OBJECT),*];
    }
}

fn object(object: &Object) -> TokenStream {
    let (name, label, key_prefix) = (text(&object.name), text(&object.label), text(&object.key_prefix));
    let Object { createable, updateable, deletable, queryable, .. } = object;
    quote! {
        Object {
            name: #name,
            label: #label,
            key_prefix: #key_prefix,
            createable: #createable,
            updateable: #updateable,
            deletable: #deletable,
            queryable: #queryable,
            fields: Cow::Borrowed(&FIELDS),
            children: Cow::Borrowed(&CHILDREN),
        }
    }
}

fn object_file(object: &Object) -> TokenStream {
    let head = inner_doc(&format!("What the snapshot says of {}.", code(&object.name)));
    let (fields, children) = (object.fields.iter().map(field), object.children.iter().map(child));
    let (field_count, child_count) = (number(object.fields.len()), number(object.children.len()));
    let picklist = object.fields.iter().any(|field| !field.picklist.is_empty()).then(|| {
        quote! {
            const fn value(value: &'static str, label: &'static str, active: bool, default: bool, valid_for: &'static str) -> PicklistValue {
                PicklistValue {
                    value: Cow::Borrowed(value),
                    label: Cow::Borrowed(label),
                    active,
                    default,
                    valid_for: Cow::Borrowed(valid_for),
                }
            }
        }
    });
    let needed = [
        (!object.fields.is_empty(), quote! { FieldType, Flags, }),
        (picklist.is_some(), quote! { PicklistValue, }),
    ];
    let names = needed.iter().filter(|(wanted, _)| *wanted).map(|(_, names)| names);
    let facts = self::object(object);
    quote! {
        #head
        use ::std::borrow::Cow;
        use ::sobjects::catalog::{Child, Field, Object, #(#names)*};

        pub(in super::super) const OBJECT: Object = #facts;

        pub(in super::super) static FIELDS: [Field; #field_count] = [#(#fields),*];

        static CHILDREN: [Child; #child_count] = [#(#children),*];

        #picklist
    }
}

fn field(field: &Field) -> TokenStream {
    let (name, label, help) = (text(&field.name), text(&field.label), text(&field.help));
    let [length, precision, scale, flags] =
        [field.length, field.precision, field.scale, field.flags.0].map(Literal::u32_unsuffixed);
    let kind = kind(&field.kind);
    let picklist = field.picklist.iter().map(value);
    let (controller, compound) = (optional(field.controller.as_ref()), optional(field.compound.as_ref()));
    let reference_to = field.reference_to.iter().map(text);
    let relationship_name = optional(field.relationship_name.as_ref());
    let classification = field.classification.iter().map(text);
    quote! {
        Field {
            name: #name,
            label: #label,
            help: #help,
            kind: #kind,
            length: #length,
            precision: #precision,
            scale: #scale,
            flags: Flags(#flags),
            picklist: Cow::Borrowed(&[#(#picklist),*]),
            controller: #controller,
            compound: #compound,
            reference_to: Cow::Borrowed(&[#(#reference_to),*]),
            relationship_name: #relationship_name,
            classification: Cow::Borrowed(&[#(#classification),*]),
        }
    }
}

fn value(value: &PicklistValue) -> TokenStream {
    let PicklistValue { value, label, active, default, valid_for } = value;
    quote! { value(#value, #label, #active, #default, #valid_for) }
}

fn child(child: &Child) -> TokenStream {
    let (relationship_name, object, field) =
        (text(&child.relationship_name), text(&child.object), text(&child.field));
    quote! { Child { relationship_name: #relationship_name, object: #object, field: #field } }
}

fn kind(kind: &FieldType) -> TokenStream {
    match kind {
        FieldType::Other(name) => {
            let name = text(name);
            quote! { FieldType::Other(#name) }
        }
        known => {
            let name = crate::plan::ident(&format!("{known:?}"));
            quote! { FieldType::#name }
        }
    }
}

fn number(number: usize) -> Literal {
    Literal::usize_unsuffixed(number)
}

fn text(text: &Text) -> TokenStream {
    quote! { Cow::Borrowed(#text) }
}

fn optional(text_or_none: Option<&Text>) -> TokenStream {
    text_or_none.map_or_else(
        || quote! { None },
        |known| {
            let known = text(known);
            quote! { Some(#known) }
        },
    )
}
