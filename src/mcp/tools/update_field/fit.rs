//! The org's part of `update_field`'s schema: which objects, which fields, which picklist values.
//!
//! Lists are there to guide a model, so they have a byte budget; the exact check happens when the tool runs,
//! and its error names the allowed values.

use rmcp::model::JsonObject;
use serde_json::{Value, json};
use sobjects::catalog::{FieldType, folded_cmp};
use sobjects::schema::field_schema;
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
    let mut lists: Vec<(Vec<Value>, Vec<String>)> = Vec::new();
    for (object, fields) in writable {
        for field in fields.iter().filter(|field| field.kind == FieldType::Picklist) {
            // The generator's own function, so that generated schemas and tools never differ.
            let schema = field_schema(field);
            let values = schema["enum"].as_array().into_iter().flatten().filter(|value| value.is_string());
            let values: Vec<Value> = values.cloned().collect();
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

fn value_list(values: &[Value], title: &str) -> Value {
    let listed: Vec<_> = values.iter().take(VALUES_LISTED).collect();
    let mut schema = json!({"type": "string", "title": title, "enum": listed});
    if values.len() > VALUES_LISTED {
        let more = format!("and {} more values", values.len() - VALUES_LISTED);
        schema["description"] = json!(more);
    }
    schema
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mcp::schema::input_schema;
    use crate::mcp::tools::update_field::Arguments;
    use sobjects::describe::SObjectDescribe;

    fn catalog(fields: &[Value]) -> Catalog {
        let describe =
            json!({"name": "Opportunity", "keyPrefix": "006", "updateable": true, "fields": fields});
        let describe: SObjectDescribe = serde_json::from_value(describe).expect("describe");
        Catalog::from_describes("test", "v60.0", &[describe])
    }

    fn text_field(name: &str) -> Value {
        json!({"name": name, "type": "string", "length": 80, "updateable": true})
    }

    fn fitted(catalog: &Catalog, policy: &str) -> Value {
        let mut schema = input_schema::<Arguments>();
        fit(&mut schema, catalog, &Policy::from_toml(policy).expect("policy"));
        Value::Object(schema)["properties"].clone()
    }

    #[test]
    fn a_narrow_policy_narrows_every_list() {
        let values = json!([{"value": "A", "active": true}, {"value": "B", "active": false}]);
        let picklist =
            |name| json!({"name": name, "type": "picklist", "updateable": true, "picklistValues": values});
        let catalog = catalog(&[text_field("NextStep"), picklist("StageName"), picklist("Type")]);
        let properties = fitted(&catalog, "[policy.write]\nOpportunity = ['nextstep', 'Type']");
        assert_eq!(properties["field_name"]["enum"], json!(["NextStep", "Type"]));
        assert_eq!(
            properties["field_name"]["description"],
            "API name of the field. Opportunity: NextStep, Type."
        );
        let first = json!({"type": "string", "title": "Opportunity.Type", "enum": ["A"]});
        assert_eq!(properties["new_value"]["anyOf"][0], first);
        assert!(!properties.to_string().contains("StageName"));
    }

    #[test]
    fn fields_that_share_their_values_share_a_list() {
        let values = json!([{"value": "A", "active": true}]);
        let picklist =
            |name| json!({"name": name, "type": "picklist", "updateable": true, "picklistValues": values});
        let properties = fitted(&catalog(&[picklist("X__c"), picklist("Y__c")]), "");
        assert_eq!(properties["new_value"]["anyOf"][0]["title"], "Opportunity.X__c, Opportunity.Y__c");
        assert_eq!(properties["new_value"]["anyOf"].as_array().map(Vec::len), Some(5));
    }

    #[test]
    fn an_org_of_many_fields_and_values_stays_within_its_bytes() {
        let values: Vec<Value> =
            (0..500).map(|n| json!({"value": format!("Value {n}"), "active": true})).collect();
        let many = (0..900).map(|n| text_field(&format!("Custom_Field_{n}__c")));
        let picklist =
            |name| json!({"name": name, "type": "picklist", "updateable": true, "picklistValues": values});
        let properties = fitted(&catalog(&many.chain([picklist("Type")]).collect::<Vec<_>>()), "");
        assert!(properties["field_name"]["enum"].is_null());
        assert!(
            properties["field_name"]["description"].as_str().is_some_and(|text| text.contains("dry_run"))
        );
        let list = &properties["new_value"]["anyOf"][0];
        assert_eq!(list["enum"].as_array().map(Vec::len), Some(VALUES_LISTED));
        assert_eq!(list["description"], "and 460 more values");
        assert!(properties.to_string().len() < FIELD_BYTES + VALUE_BYTES);
    }
}
