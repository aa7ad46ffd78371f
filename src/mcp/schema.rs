//! Input schemas: the static part from a tool's argument type, flat and inline as MCP clients want it.
//!
//! Not here: what depends on the org, which each tool splices in.

use rmcp::model::JsonObject;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

const DRY_RUN: &str = "true: answer the SOQL or the requests that would be sent, and change nothing";

/// The input schema of a tool whose arguments are `A`; every tool takes `dry_run` besides.
pub(super) fn input_schema<A: JsonSchema>() -> JsonObject {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.inline_subschemas = true;
        settings.meta_schema = None;
    });
    let mut schema = settings.into_generator().into_root_schema_for::<A>();
    let mut schema = std::mem::take(schema.ensure_object());
    schema.retain(|key, _| key != "title" && key != "description");
    let properties = schema.entry("properties").or_insert_with(|| json!({}));
    if let Value::Object(properties) = properties {
        properties.values_mut().for_each(simplify);
        let dry_run = json!({"type": "boolean", "description": DRY_RUN, "default": false});
        properties.insert("dry_run".into(), dry_run);
    }
    schema.insert("additionalProperties".into(), json!(false));
    schema
}

/// The property of this name, to splice the org's part into.
pub(super) fn property<'a>(schema: &'a mut JsonObject, name: &str) -> Option<&'a mut JsonObject> {
    schema.get_mut("properties")?.get_mut(name)?.as_object_mut()
}

/// Drops what says nothing to a model: the machine width of integers, and the null of an optional argument
/// (it may be left out, and a null is taken as left out).
fn simplify(property: &mut Value) {
    let Value::Object(property) = property else { return };
    property.remove("format");
    if property.get("default").is_some_and(Value::is_null) {
        property.remove("default");
    }
    let single = match property.get("type") {
        Some(Value::Array(types)) => {
            let mut real = types.iter().filter(|name| *name != "null");
            real.next().filter(|_| real.next().is_none()).cloned()
        }
        _ => None,
    };
    if let Some(single) = single {
        property.insert("type".into(), single);
    }
}
