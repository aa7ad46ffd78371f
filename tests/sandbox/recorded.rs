//! Our answers against recorded ones of the real platform, where `REVOPS_RESPONSES` names a folder that has them.
//!
//! Each recording's request is sent to an embedded org that has the objects it names. Status, headers, the keys and
//! types of the body, errorCode and message must be the same; ids, names and counts may differ.

use std::path::Path;

use reqwest::Method;
use salesforce_revops::sandbox::Options;
use serde_json::{Map, Value, json};

use crate::org::{Answer, Org, form};
use crate::snapshots::snapshots;

/// Recordings that can be asked again, with the object whose record their URL must name, if any.
const TRIED: [(&str, Option<&str>); 21] = [
    ("create-binary-field", None),
    ("create", None),
    ("create-invalid-api-version", None),
    ("create-invalid-field", None),
    ("create-invalid-picklist-value", None),
    ("create-invalid-token", None),
    ("create-required-field-missing", None),
    ("create-unknown-object", None),
    ("delete", Some("Account")),
    ("delete-already-deleted", Some("Account")),
    ("query", None),
    ("query-malformed-soql", None),
    ("query-unknown-column", None),
    ("query-with-associated-data", None),
    ("query-with-next-records-url", None),
    ("query-with-subquery", None),
    ("query-binary-field", None),
    ("update", Some("Movie__c")),
    ("update-binary-field", Some("ContentVersion")),
    ("update-binary-type", Some("ContentVersion")),
    ("update-invalid-field", Some("Movie__c")),
];

/// Recordings that are not asked again, and why.
const LEFT_OUT: [(&str, &str); 11] = [
    ("binary-data", "no JSON: notes.rs reads a blob"),
    ("composite-graph-create", "graphs are not answered yet"),
    ("composite-graph-create-tree", "graphs are not answered yet"),
    ("composite-graph-single-create-error", "graphs are not answered yet"),
    ("composite-graph-single-delete", "graphs are not answered yet"),
    ("composite-graph-single-update", "graphs are not answered yet"),
    ("query-resource-not-found", "edited: an error with status 200"),
    ("query-unexpected-response", "edited: the page of another site"),
    ("query-unparseable-body", "edited: the page of another site"),
    ("update-malformed-id", "its text holds the id: a test of its own"),
    ("query-with-next-records-url-2", "the second page, which the first one leads to"),
];

/// A custom object like those that the recordings name.
fn object(name: &str, prefix: &str, fields: Value) -> (String, String) {
    let field = |name: &str, kind: &str, label: &str, flags: Value| {
        let mut field = json!({"name": name, "type": kind, "label": label, "length": 80, "nillable": true, "filterable": true});
        field.as_object_mut().expect("an object").extend(flags.as_object().cloned().unwrap_or_default());
        field
    };
    let writable = json!({"createable": true, "updateable": true, "nillable": false});
    let mut all = vec![
        field("Id", "id", "Record ID", json!({"length": 18, "nillable": false, "defaultedOnCreate": true})),
        field("IsDeleted", "boolean", "Deleted", json!({"nillable": false})),
        field("Name", "string", "Name", writable),
        field("LastModifiedDate", "datetime", "Last Modified Date", json!({"nillable": false})),
    ];
    all.extend(fields.as_array().cloned().unwrap_or_default());
    let describe = json!({"name": name, "label": name.trim_end_matches("__c"), "keyPrefix": prefix, "custom": true,
        "createable": true, "updateable": true, "deletable": true, "queryable": true, "fields": all});
    (name.to_owned(), describe.to_string())
}

fn objects() -> Vec<(String, String)> {
    let text = |name: &str, required: bool| {
        json!({"name": name, "type": "string", "label": name, "length": 80, "createable": true, "updateable": true,
            "nillable": !required, "filterable": true})
    };
    let mut rating = text("Rating__c", false);
    rating.as_object_mut().expect("an object").extend(Map::from_iter([
        ("type".to_owned(), json!("picklist")),
        ("label".to_owned(), json!("Rating")),
        ("restrictedPicklist".to_owned(), json!(true)),
        ("picklistValues".to_owned(), json!([{"value": "Excellent", "label": "Excellent", "active": true}])),
    ]));
    let mut released = text("ReleaseDate__c", false);
    released["type"] = json!("date");
    let mut objects = snapshots();
    objects.push(object("Movie__c", "a31", json!([rating, released])));
    objects.push(object("Spaceship__c", "a32", json!([text("Website__c", true)])));
    objects.push(object("Random__c", "a33", json!([text("RANDOM_1__c", false), text("RANDOM_2__c", false)])));
    objects
}

/// The recorded request, as it is sent to our org.
async fn ask(org: &Org, name: &str, recorded: &Value, subject: Option<&str>) -> Answer {
    let request = &recorded["request"];
    let url = request["url"].as_str().or_else(|| request["urlPath"].as_str()).expect("a URL");
    let mut url = url.to_owned();
    if let Some(query) = request["queryParameters"].as_object() {
        let pairs: Vec<(&str, &str)> = query
            .iter()
            .map(|(key, value)| (key.as_str(), value["equalTo"].as_str().unwrap_or_default()))
            .collect();
        url = format!("{url}?{}", form(&pairs));
    }
    if let Some(object) = subject {
        let body = match object {
            "ContentVersion" => json!({"PathOnClient": "a.png", "VersionData": "aGVsbG8="}),
            _ => json!({"Name": "Recorded"}),
        };
        let id = org.create(object, body).await;
        if name.ends_with("already-deleted") {
            org.delete(&format!("/sobjects/{object}/{id}")).await;
        }
        let (path, _) = url.rsplit_once('/').expect("a path");
        url = format!("{path}/{id}");
    }
    let method =
        Method::from_bytes(request["method"].as_str().expect("a method").as_bytes()).expect("a method");
    let token = if name.ends_with("invalid-token") { "expired" } else { &org.running.access_token };
    let mut call = org.request(method, &url).bearer_auth(token);
    if let Some(body) = request["bodyPatterns"][0]["equalToJson"].as_str() {
        call = call.header("Content-Type", "application/json").body(body.to_owned());
    }
    Answer::of(call).await
}

/// Keys and types; errors, whole.
fn shape(value: &Value) -> Value {
    match value {
        Value::Object(fields) if fields.contains_key("errorCode") => value.clone(),
        Value::Object(fields) => fields.iter().map(|(key, value)| (key.clone(), shape(value))).collect(),
        Value::Array(items) => items.first().map_or(json!([]), |item| json!([shape(item)])),
        Value::String(_) => json!("text"),
        Value::Number(_) => json!("number"),
        Value::Bool(_) => json!("true or false"),
        Value::Null => Value::Null,
    }
}

fn differences(recorded: &Value, ours: &Answer) -> Vec<String> {
    let response = &recorded["response"];
    let body =
        response["body"].as_str().map_or(Value::Null, |body| serde_json::from_str(body).expect("JSON"));
    let mut found = Vec::new();
    let mut compare = |what: &str, theirs: String, ours: String| {
        if theirs != ours {
            found.push(format!("{what}: recorded {theirs}, ours {ours}"));
        }
    };
    compare("status", response["status"].to_string(), ours.status.to_string());
    compare("body", sorted(&shape(&body)), sorted(&shape(&ours.body)));
    let header = |name: &str| response["headers"][name].as_str().unwrap_or_default();
    compare("Content-Type", header("Content-Type").to_owned(), ours.header("content-type").to_owned());
    for name in ["Location", "Sforce-Limit-Info"] {
        compare(name, header(name).is_empty().to_string(), ours.header(name).is_empty().to_string());
    }
    found
}

/// As text that does not depend on the order of keys.
fn sorted(value: &Value) -> String {
    let mut value = value.clone();
    value.sort_all_objects();
    value.to_string()
}

#[tokio::test]
async fn answers_have_the_recorded_shapes_and_words() {
    let Ok(folder) = std::env::var("REVOPS_RESPONSES") else {
        println!("skipped: REVOPS_RESPONSES names no folder of recorded answers");
        return;
    };
    let folder = Path::new(&folder).join("sf-fx-nodejs");
    let org = Org::of(objects(), Options::default()).await;
    for _ in 0..13 {
        let records: Vec<Value> = (0..200)
            .map(
                |n| json!({"attributes": {"type": "Random__c"}, "Name": "r", "RANDOM_1__c": format!("A{n}")}),
            )
            .collect();
        org.post("/composite/sobjects", json!({"records": records})).await;
    }
    let mut wrong = Vec::new();
    for (name, subject) in TRIED {
        let text = std::fs::read_to_string(folder.join(format!("{name}.json"))).expect("a recording");
        let recorded: Value = serde_json::from_str(&text).expect("JSON");
        let ours = ask(&org, name, &recorded, subject).await;
        wrong.extend(
            differences(&recorded, &ours).into_iter().map(|difference| format!("{name}: {difference}")),
        );
    }
    let unknown: Vec<String> = std::fs::read_dir(&folder)
        .expect("the folder")
        .filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_string_lossy().into_owned()))
        .filter(|name| {
            !TRIED.iter().any(|(tried, _)| tried == name) && !LEFT_OUT.iter().any(|(left, _)| left == name)
        })
        .collect();
    println!(
        "{} recordings compared, {} left out, not looked at yet: {unknown:?}",
        TRIED.len(),
        LEFT_OUT.len()
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn a_recorded_wrong_checksum_is_refused_in_the_same_words() {
    let org = Org::of(objects(), Options::default()).await;
    let id = org.create("Movie__c", json!({"Name": "Recorded"})).await;
    let broken = format!("{}{}", &id[..17], if id.ends_with('A') { "B" } else { "A" });
    let refused =
        org.patch(&format!("/sobjects/Movie__c/{broken}"), json!({"ReleaseDate__c": "1980-05-21"})).await;
    let message = format!("Record ID: id value of incorrect type: {broken}");
    assert_eq!(refused.body, json!([{"message": message, "errorCode": "MALFORMED_ID", "fields": ["Id"]}]));
}
