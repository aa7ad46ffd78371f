//! Catalog to JSON Schema: one function for the generator and for the server.
//!
//! Schemas are inline (no `$ref`) and flat, as MCP clients want them. Not here: how tools put them together.

use serde_json::{Map, Value, json};

use crate::catalog::{Field, FieldType, Flags, Object};

/// Which fields of an object a schema holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// All fields.
    Read,
    /// Createable fields; required ones are required.
    Create,
    /// Updateable fields; none is required.
    Update,
}

/// JSON Schema of an object's fields.
#[must_use]
pub fn object_schema(object: &Object, purpose: Purpose) -> Value {
    let wanted = |field: &&Field| match purpose {
        Purpose::Read => true,
        Purpose::Create => field.is(Flags::CREATEABLE),
        Purpose::Update => field.is(Flags::UPDATEABLE),
    };
    let fields: Vec<&Field> = object.fields.iter().filter(wanted).collect();
    let properties: Map<String, Value> =
        fields.iter().map(|field| (field.name.to_string(), field_schema(field))).collect();
    let mut schema = json!({
        "type": "object",
        "title": object.name,
        "properties": properties,
    });
    // A record that is read may have fields that came after the snapshot.
    if purpose != Purpose::Read {
        schema["additionalProperties"] = json!(false);
    }
    if purpose == Purpose::Create {
        let required: Vec<_> =
            fields.iter().filter(|field| field.is_required()).map(|field| field.name.as_ref()).collect();
        schema["required"] = json!(required);
    }
    schema
}

/// JSON Schema of one field's values.
#[must_use]
pub fn field_schema(field: &Field) -> Value {
    let mut schema = Map::new();
    schema.insert("type".into(), types(field));
    if !field.label.is_empty() {
        schema.insert("title".into(), json!(field.label));
    }
    if let Some(format) = format(&field.kind) {
        schema.insert("format".into(), json!(format));
    }
    let has_length = field.kind.is_text() && field.length > 0 && field.picklist.is_empty();
    if has_length {
        schema.insert("maxLength".into(), json!(field.length));
    }
    if let Some(values) = closed_values(field) {
        schema.insert("enum".into(), values);
    } else if !field.picklist.is_empty() {
        let values: Vec<_> = active_values(field).collect();
        schema.insert("examples".into(), json!(values));
    }
    if field.kind == FieldType::MultiPicklist {
        schema.insert("description".into(), json!("Values joined by ;"));
    }
    if !field.is(Flags::CREATEABLE) && !field.is(Flags::UPDATEABLE) {
        schema.insert("readOnly".into(), json!(true));
    }
    Value::Object(schema)
}

/// The active values of a picklist, each once, in the org's order.
pub fn active_values(field: &Field) -> impl Iterator<Item = &str> {
    let mut seen = std::collections::HashSet::new();
    field
        .picklist
        .iter()
        .filter(|value| value.active)
        .map(|value| value.value.as_ref())
        .filter(move |value| seen.insert(*value))
}

/// A single-choice picklist takes only its active values; that also holds for one that the platform would
/// let grow, since a value that nobody defined breaks reports.
fn closed_values(field: &Field) -> Option<Value> {
    if field.kind != FieldType::Picklist || field.picklist.is_empty() {
        return None;
    }
    let mut values: Vec<Value> = active_values(field).map(|value| json!(value)).collect();
    if field.is(Flags::NILLABLE) {
        values.push(Value::Null);
    }
    Some(Value::Array(values))
}

fn types(field: &Field) -> Value {
    let name = match field.kind {
        // These hold whatever they like.
        FieldType::AnyType | FieldType::Json | FieldType::ComplexValue | FieldType::Other(_) => {
            return json!(["string", "number", "boolean", "object", "array", "null"]);
        }
        FieldType::Boolean => "boolean",
        FieldType::Int | FieldType::Long => "integer",
        FieldType::Double | FieldType::Currency | FieldType::Percent => "number",
        FieldType::Address | FieldType::Location => "object",
        _ => "string",
    };
    if field.is(Flags::NILLABLE) { json!([name, "null"]) } else { json!(name) }
}

const fn format(kind: &FieldType) -> Option<&'static str> {
    match kind {
        FieldType::Date => Some("date"),
        FieldType::DateTime => Some("date-time"),
        FieldType::Email => Some("email"),
        FieldType::Url => Some("uri"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Catalog;
    use crate::describe::SObjectDescribe;

    fn schema(purpose: Purpose) -> Value {
        let describe: SObjectDescribe = serde_json::from_value(json!({"name": "Deal__c", "fields": [
            {"name": "Id", "type": "id"},
            {"name": "Name", "label": "Name", "type": "string", "length": 80, "createable": true, "updateable": true},
            {"name": "Stage__c", "type": "picklist", "createable": true, "updateable": true, "nillable": true,
             "picklistValues": [{"value": "Open", "active": true}, {"value": "Old"}, {"value": "Open", "active": true}]},
            {"name": "Tags__c", "type": "multipicklist", "updateable": true, "picklistValues": [{"value": "A", "active": true}]},
            {"name": "Any", "type": "anyType"},
            {"name": "Due__c", "type": "date", "createable": true, "nillable": true},
        ]}))
        .expect("describe");
        let catalog = Catalog::from_describes("test", "v60.0", &[describe]);
        object_schema(catalog.object("Deal__c").expect("object"), purpose)
    }

    #[test]
    fn a_picklist_takes_its_active_values_once_and_null_where_it_may_be_empty() {
        assert_eq!(schema(Purpose::Update)["properties"]["Stage__c"]["enum"], json!(["Open", null]));
        assert_eq!(schema(Purpose::Update)["properties"]["Tags__c"]["examples"], json!(["A"]));
    }

    #[test]
    fn each_purpose_has_its_own_fields_and_demands() {
        let names = |purpose| {
            let schema = schema(purpose);
            let names =
                schema["properties"].as_object().expect("properties").keys().cloned().collect::<Vec<_>>();
            names.join(" ")
        };
        assert_eq!(names(Purpose::Read), "Any Due__c Id Name Stage__c Tags__c");
        assert_eq!(names(Purpose::Create), "Due__c Name Stage__c");
        assert_eq!(names(Purpose::Update), "Name Stage__c Tags__c");
        assert_eq!(schema(Purpose::Create)["required"], json!(["Name"]));
        assert_eq!(schema(Purpose::Update).get("required"), None);
    }

    #[test]
    fn no_schema_is_a_bare_true_or_a_reference() {
        for purpose in [Purpose::Read, Purpose::Create, Purpose::Update] {
            let text = schema(purpose).to_string();
            assert!(!text.contains("$ref") && !text.contains("\"additionalProperties\":true"), "{text}");
        }
        assert!(schema(Purpose::Read)["properties"]["Any"]["type"].is_array());
    }
}
