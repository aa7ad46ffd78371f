//! The org's part of `update_field`'s schema: which objects, which fields, which picklist values.
//!
//! Lists are there to guide a model, so they have a byte budget; the exact check happens when the tool runs,
//! and its error names the allowed values.

use rmcp::model::JsonObject;
use serde_json::{Value, json};
use sobjects::catalog::{FieldType, folded_cmp};
use sobjects::schema::active_values;
use sobjects::{Catalog, Field, Object};

use crate::mcp::schema::property;
use crate::policy::Policy;

/// Bytes for the names of fields, as an enum and grouped by object.
const FIELD_BYTES: usize = 6_000;
/// Bytes for all lists of picklist values.
const VALUE_BYTES: usize = 4_000;
/// Values listed of one picklist.
const VALUES_LISTED: usize = 40;

/// An object and its fields that may be written.
type Writable<'c> = (&'c Object, Vec<&'c Field>);

pub(super) fn fit(schema: &mut JsonObject, catalog: &Catalog, policy: &Policy) {
    let writable: Vec<Writable<'_>> = policy
        .writable_objects(catalog)
        .into_iter()
        .map(|object| (object, policy.writable_fields(object)))
        .collect();
    if let Some(property) = property(schema, "object_type") {
        let names: Vec<_> = writable.iter().map(|(object, _)| object.name.as_ref()).collect();
        property.insert("enum".into(), json!(names));
    }
    if let Some(property) = property(schema, "field_name") {
        fit_fields(property, &writable);
    }
    if let Some(property) = property(schema, "new_value") {
        property.remove("type");
        property.insert("anyOf".into(), Value::Array(value_lists(&writable)));
    }
}

fn fit_fields(property: &mut JsonObject, writable: &[Writable<'_>]) {
    let mut names: Vec<&str> =
        writable.iter().flat_map(|(_, fields)| fields.iter().map(|field| field.name.as_ref())).collect();
    names.sort_by(|left, right| folded_cmp(left, right));
    names.dedup();
    let grouped: Vec<String> = writable
        .iter()
        .map(|(object, fields)| {
            let fields: Vec<_> = fields.iter().map(|field| field.name.as_ref()).collect();
            format!("{}: {}", object.name, fields.join(", "))
        })
        .collect();
    let grouped = format!("API name of the field. {}.", grouped.join(". "));
    let listed = json!(names);
    if grouped.len() + listed.to_string().len() <= FIELD_BYTES {
        property.insert("description".into(), json!(grouped));
        property.insert("enum".into(), listed);
    } else {
        let lookup = "API name of the field. There are too many to list: call update_field with dry_run and \
                      the name that you expect, and the answer names the fields of that object that may be \
                      changed, the nearest first.";
        property.insert("description".into(), json!(lookup));
    }
}

/// Titled lists of picklist values, then the plain types. Fields that share their values share a list.
fn value_lists(writable: &[Writable<'_>]) -> Vec<Value> {
    let mut lists: Vec<(Vec<&str>, Vec<String>)> = Vec::new();
    for (object, fields) in writable {
        for field in fields.iter().filter(|field| field.kind == FieldType::Picklist) {
            let values: Vec<&str> = active_values(field).collect();
            let title = format!("{}.{}", object.name, field.name);
            match lists.iter_mut().find(|(known, _)| *known == values) {
                Some((_, titles)) => titles.push(title),
                None if values.is_empty() => {}
                None => lists.push((values, vec![title])),
            }
        }
    }
    let mut left = VALUE_BYTES;
    let mut schemas: Vec<Value> = Vec::new();
    for (values, titles) in lists {
        let schema = value_list(&values, &titles.join(", "));
        let bytes = schema.to_string().len();
        if bytes <= left {
            left -= bytes;
            schemas.push(schema);
        }
    }
    schemas.extend(["string", "number", "boolean", "null"].map(|kind| json!({"type": kind})));
    schemas
}

fn value_list(values: &[&str], title: &str) -> Value {
    let listed: Vec<_> = values.iter().take(VALUES_LISTED).collect();
    let mut schema = json!({"type": "string", "title": title, "enum": listed});
    if values.len() > VALUES_LISTED {
        let more = format!("and {} more values", values.len() - VALUES_LISTED);
        schema["description"] = json!(more);
    }
    schema
}
