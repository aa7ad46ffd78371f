//! Random describe results: what the platform sends, and what it never would.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

const TYPES: [&str; 29] = [
    "id",
    "boolean",
    "string",
    "textarea",
    "encryptedstring",
    "email",
    "phone",
    "url",
    "picklist",
    "multipicklist",
    "combobox",
    "reference",
    "int",
    "long",
    "double",
    "currency",
    "percent",
    "date",
    "datetime",
    "time",
    "base64",
    "address",
    "location",
    "anyType",
    "complexvalue",
    "json",
    "datacategorygroupreference",
    "hologram",
    "",
];

/// Names that mean something where generated code stands.
const TAKEN: [&str; 48] = [
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "String",
    "Vec",
    "Box",
    "Self",
    "self",
    "Super",
    "Crate",
    "std",
    "core",
    "alloc",
    "serde",
    "sobjects",
    "Default",
    "Clone",
    "Debug",
    "Copy",
    "Id",
    "Date",
    "Decimal",
    "Related",
    "Children",
    "Patch",
    "Column",
    "SObject",
    "Cow",
    "Field",
    "FieldType",
    "Flags",
    "Child",
    "Object",
    "Catalog",
    "PicklistValue",
    "CATALOG",
    "FIELDS",
    "OBJECTS",
    "ALL",
    "VALUES",
    "Other",
    "record",
    "picklists",
    "columns",
    "dyn",
];

fn api_name() -> impl Strategy<Value = String> {
    let suffix =
        || select(vec!["", "__c", "__r", "__pc", "__x", "__mdt", "__e", "__b", "__kav", "__Share", "Update"]);
    prop_oneof![
        4 => ("[A-Z][A-Za-z0-9]{0,8}(_[A-Za-z0-9]{1,4}){0,2}", suffix()).prop_map(|(name, end)| name + end),
        3 => (select(TAKEN.to_vec()), suffix()).prop_map(|(name, end)| name.to_owned() + end),
        1 => ("[a-z0-9_]{0,6}", suffix()).prop_map(|(name, end)| name + end),
        1 => "\\w{1,12}",
        1 => Just("Long".repeat(250) + "__c"),
    ]
}

fn value() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        3 => any::<String>().prop_map(Value::from),
        3 => "[A-Za-z &<>=/.-]{0,12}".prop_map(Value::from),
        1 => select(TAKEN.to_vec()).prop_map(Value::from),
        1 => Just(json!("\u{202e}\u{200b}\"\\\n\r\0`*/ //! {}\u{1f469}\u{200d}\u{1f4bb}")),
        1 => Just(Value::Null),
    ];
    (text.clone(), text, any::<bool>())
        .prop_map(|(value, label, active)| json!({ "value": value, "label": label, "active": active, "validFor": null }))
}

fn values() -> impl Strategy<Value = Vec<Value>> {
    prop_oneof![
        30 => vec(value(), 0..8),
        1 => Just((0..2_000).map(|at| json!({ "value": format!("Value {at}"), "active": true })).collect()),
    ]
}

fn targets() -> impl Strategy<Value = Vec<String>> {
    prop_oneof![
        20 => vec(api_name(), 0..3),
        1 => Just((0..1_000).map(|at| format!("Target{at}__c")).collect()),
    ]
}

fn field() -> impl Strategy<Value = Value> {
    let words = (api_name(), any::<Option<String>>(), any::<Option<String>>(), prop::option::of(api_name()));
    let facts = (select(TYPES.to_vec()), any::<[bool; 8]>(), select(vec![0, 1, 18, 255, 131_072]));
    (words, facts, values(), targets()).prop_map(|((name, label, help, relationship), (kind, is, length), values, targets)| {
        json!({
            "name": name, "label": label, "inlineHelpText": help, "type": kind, "length": length,
            "precision": length, "scale": 2, "nillable": is[0], "createable": is[1], "updateable": is[2],
            "defaultedOnCreate": is[3], "encrypted": is[4], "restrictedPicklist": is[5], "calculated": is[6],
            "htmlFormatted": is[7], "picklistValues": values, "referenceTo": targets,
            "relationshipName": relationship, "controllerName": relationship,
        })
    })
}

fn describe() -> impl Strategy<Value = Value> {
    let child = (api_name(), api_name(), prop::option::of(api_name()));
    (api_name(), any::<Option<String>>(), vec(field(), 0..8), vec(child, 0..4)).prop_map(|(name, label, fields, children)| {
        let children: Vec<Value> = children
            .iter()
            .map(|(object, field, name)| json!({ "childSObject": object, "field": field, "relationshipName": name }))
            .collect();
        json!({ "name": name, "label": label, "queryable": true, "fields": fields, "childRelationships": children })
    })
}

/// References lead to objects that are there more often than chance would have it.
pub(crate) fn org() -> impl Strategy<Value = Vec<Value>> {
    (vec(describe(), 1..5), any::<prop::sample::Index>()).prop_map(|(mut describes, index)| {
        let name = index.get(&describes)["name"].clone();
        for describe in &mut describes {
            if let Some(field) = describe["fields"].as_array_mut().and_then(|fields| fields.first_mut()) {
                field["type"] = "reference".into();
                field["referenceTo"] = json!([name]);
            }
        }
        describes
    })
}
