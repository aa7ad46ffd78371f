//! What MCP clients do with schemas, as rules that the listed tools obey.

use serde_json::{Value, json};

use crate::server::Server;

const TOOLS: [&str; 10] = [
    "add_note",
    "at_risk_commits",
    "get_account",
    "get_contact",
    "get_lead",
    "get_opportunity",
    "pipeline_by_stage",
    "query",
    "stale_opps",
    "update_field",
];

/// Every object schema below this one, itself included, with its path.
fn schemas<'s>(path: String, schema: &'s Value, found: &mut Vec<(String, &'s Value)>) {
    found.push((path.clone(), schema));
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        schemas(format!("{path}.{name}"), property, found);
    }
    for key in ["anyOf", "oneOf", "allOf"] {
        for (at, part) in schema[key].as_array().into_iter().flatten().enumerate() {
            schemas(format!("{path}.{key}[{at}]"), part, found);
        }
    }
    if let Some(items) = schema.get("items") {
        schemas(format!("{path}[]"), items, found);
    }
}

#[test]
fn the_ten_tools_are_listed_sorted_by_name_and_again_the_same() {
    let mut server = Server::sandbox(&[]);
    let tools = server.tools();
    let names: Vec<_> = tools.iter().filter_map(|tool| tool["name"].as_str()).collect();
    assert_eq!(names, TOOLS);
    assert_eq!(server.tools(), tools);
}

#[test]
fn schemas_obey_what_clients_do_with_them() {
    let tools = Server::sandbox(&[]).tools();
    let size = serde_json::to_string(&tools).expect("json").len();
    assert!(size < 24_000, "tools/list has {size} bytes");
    for tool in &tools {
        let name = tool["name"].as_str().expect("name");
        let legal = |c: char| c.is_ascii_lowercase() || c == '_';
        assert!(name.len() <= 40 && name.chars().all(legal), "{name}");
        let description = tool["description"].as_str().expect("description");
        assert!((40..2048).contains(&description.len()), "{name}: {} bytes", description.len());
        let root = &tool["inputSchema"];
        for key in ["oneOf", "anyOf", "allOf", "$ref", "$defs", "$schema"] {
            assert!(root[key].is_null(), "{name}: {key} at the root");
        }
        assert_eq!(root["type"], "object", "{name}");
        assert_eq!(root["additionalProperties"], false, "{name}");
        assert!(!root.to_string().contains("\"$ref\""), "{name}: not inline");
        let mut all = Vec::new();
        schemas(name.to_owned(), root, &mut all);
        for (path, schema) in all {
            assert!(schema.is_object(), "{path} is a bare {schema}");
            assert!(!schema["type"].is_null() || !schema["anyOf"].is_null(), "{path} has no type");
        }
        for required in root["required"].as_array().into_iter().flatten() {
            assert!(!root["properties"][required.as_str().expect("text")].is_null(), "{name}: {required}");
        }
        let dry_run = &root["properties"]["dry_run"];
        assert_eq!((&dry_run["type"], &dry_run["default"]), (&json!("boolean"), &json!(false)), "{name}");
        for (argument, schema) in root["properties"].as_object().expect("properties") {
            assert!(!schema["description"].as_str().unwrap_or_default().is_empty(), "{name}.{argument}");
        }
        jsonschema::validator_for(root).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
}

#[test]
fn annotations_tell_readers_from_writers() {
    for tool in Server::sandbox(&[]).tools() {
        let writes = ["add_note", "update_field"].iter().any(|name| tool["name"] == *name);
        let hints = &tool["annotations"];
        assert_eq!(hints["readOnlyHint"], !writes, "{tool}");
        assert_eq!(hints["destructiveHint"], false, "{tool}");
    }
}

#[test]
fn update_field_lists_the_orgs_own_objects_fields_and_picklist_values() {
    let tools = Server::sandbox(&[]).tools();
    let tool = tools.iter().find(|tool| tool["name"] == "update_field").expect("update_field");
    let properties = &tool["inputSchema"]["properties"];
    assert_eq!(properties["object_type"]["enum"], json!(["Account", "Contact", "Lead", "Opportunity"]));
    let fields = properties["field_name"]["enum"].as_array().expect("fields");
    assert!(fields.contains(&json!("NextStep")) && !fields.contains(&json!("IsWon")));
    let lists = properties["new_value"]["anyOf"].as_array().expect("lists");
    let stages = lists.iter().find(|list| list["title"] == "Opportunity.StageName").expect("stages");
    assert!(stages["enum"].as_array().expect("values").contains(&json!("Commit")));
    let segments = lists.iter().find(|list| list["title"] == "Opportunity.Segment__c").expect("segments");
    let values = segments["enum"].as_array().expect("values");
    assert!(["R&D", "<10", "日本"].iter().all(|value| values.contains(&json!(value))), "{values:?}");
    for kind in ["string", "number", "boolean", "null"] {
        assert!(lists.contains(&json!({"type": kind})), "{kind}");
    }
}

#[test]
fn the_picklist_values_listed_are_those_of_the_generated_schemas() {
    use salesforce_revops::objects::schema;
    use salesforce_revops::sobjects::schema::Purpose;

    let tools = Server::sandbox(&[]).tools();
    let tool = tools.iter().find(|tool| tool["name"] == "update_field").expect("update_field");
    let mut compared = 0;
    for list in tool["inputSchema"]["properties"]["new_value"]["anyOf"].as_array().expect("lists") {
        for path in list["title"].as_str().into_iter().flat_map(|title| title.split(", ")) {
            let (object, field) = path.split_once('.').expect("Object.Field");
            let text = schema(object, Purpose::Update).expect("a generated object");
            let generated: Value = serde_json::from_str(text).expect("JSON");
            let values = generated["properties"][field]["enum"].as_array().expect("values");
            let without_null: Vec<_> = values.iter().filter(|value| !value.is_null()).collect();
            assert_eq!(
                list["enum"].as_array().expect("enum").iter().collect::<Vec<_>>(),
                without_null,
                "{path}"
            );
            compared += 1;
        }
    }
    assert!(compared > 10, "{compared}");
}

#[test]
fn nothing_offered_deletes_converts_merges_or_writes_in_bulk() {
    for tool in Server::sandbox(&[]).tools() {
        let name = tool["name"].as_str().unwrap_or_default();
        for word in ["delete", "bulk", "convert", "merge", "create", "upsert"] {
            assert!(!name.contains(word), "{name}");
        }
    }
}

#[test]
fn read_only_and_toolsets_narrow_the_list() {
    let names = |server: &mut Server| -> Vec<String> {
        let name = |tool: &Value| tool["name"].as_str().map(str::to_owned);
        server.tools().iter().filter_map(name).collect()
    };
    let read_only = names(&mut Server::sandbox(&["--read-only"]));
    assert!(!read_only.iter().any(|name| name == "update_field" || name == "add_note"), "{read_only:?}");
    assert_eq!(read_only.len(), 8);
    assert_eq!(names(&mut Server::sandbox(&["--toolsets", "query,pipeline"])).len(), 4);
}
