//! The objects that a recording takes for granted, derived from what it says: which fields there are, of what type,
//! and which of them an error tells to be required or restricted.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use sobjects::Id;

use super::recording::{Recording, Step};

/// What a recording tells of the objects of its org.
#[derive(Default)]
pub(crate) struct Schema {
    pub(crate) objects: BTreeMap<String, Shape>,
}

/// What it tells of one object.
#[derive(Default)]
pub(crate) struct Shape {
    prefix: Option<String>,
    fields: BTreeMap<String, Value>,
    /// Relationship, child object.
    children: Vec<(String, String)>,
}

impl Schema {
    pub(crate) fn of(recording: &Recording) -> Self {
        let mut schema = Self::default();
        let steps = recording.steps();
        for step in &steps {
            schema.learn(step, &steps);
        }
        schema
    }

    fn learn(&mut self, step: &Step<'_>, steps: &[Step<'_>]) {
        let path = resource(step.url);
        if let ["sobjects", object, rest @ ..] = path.as_slice() {
            // Without an id, what is not found is the object.
            if step.answer[0]["errorCode"] == "NOT_FOUND" && rest.is_empty() {
                return;
            }
            self.note_id(object, rest.first().or(step.answer["id"].as_str().as_ref()).copied());
            for (name, value) in step.body.as_object().into_iter().flatten() {
                self.note_field(object, name, value, steps);
            }
            for error in step.answer.as_array().into_iter().flatten() {
                self.obey(object, step.body, error);
            }
        }
        for record in step.answer["records"].as_array().into_iter().flatten() {
            self.note_record(record, steps);
        }
        if let Some(object) = queried(step.url).filter(|_| step.answer[0]["errorCode"] != "INVALID_TYPE") {
            self.shape(&object);
        }
    }

    fn shape(&mut self, object: &str) -> &mut Shape {
        let known = self.objects.keys().find(|known| known.eq_ignore_ascii_case(object)).cloned();
        self.objects.entry(known.unwrap_or_else(|| object.to_owned())).or_default()
    }

    fn note_id(&mut self, object: &str, id: Option<&str>) {
        let shape = self.shape(object);
        shape.prefix = shape.prefix.take().or_else(|| id.and_then(|id| id.get(..3)).map(str::to_owned));
    }

    /// A record of an answer, with its parents and children.
    fn note_record(&mut self, record: &Value, steps: &[Step<'_>]) {
        let Some(object) = record["attributes"]["type"].as_str() else { return };
        self.note_id(object, record["attributes"]["url"].as_str().and_then(|url| url.rsplit('/').next()));
        for (name, value) in
            record.as_object().into_iter().flatten().filter(|(name, _)| *name != "attributes")
        {
            if let Some(children) = value["records"].as_array() {
                let child = children
                    .first()
                    .and_then(|child| child["attributes"]["type"].as_str())
                    .unwrap_or_default();
                self.shape(object).children.push((name.clone(), child.to_owned()));
                children.iter().for_each(|child| self.note_record(child, steps));
            } else if let Some(target) = value["attributes"]["type"].as_str() {
                let field = name.strip_suffix("__r").map_or(format!("{name}Id"), |name| format!("{name}__c"));
                self.shape(object).fields.insert(
                    field,
                    json!({"type": "reference", "referenceTo": [target], "relationshipName": name}),
                );
                self.note_record(value, steps);
            } else {
                self.note_field(object, name, value, steps);
            }
        }
    }

    fn note_field(&mut self, object: &str, name: &str, value: &Value, steps: &[Step<'_>]) {
        let text = value.as_str().unwrap_or_default();
        let target = text.strip_prefix("@{").and_then(|rest| rest.split('.').next()).and_then(|name| {
            let step = steps.iter().find(|step| step.reference == Some(name))?;
            resource(step.url).get(1).copied()
        });
        let kind = match value {
            Value::Bool(_) => json!({"type": "boolean"}),
            Value::Number(_) => json!({"type": "double"}),
            _ if target.is_some() => json!({"type": "reference", "referenceTo": [target]}),
            _ if sobjects::temporal::parse_date(text).is_ok() => json!({"type": "date"}),
            _ => json!({"type": "string", "length": 255}),
        };
        let fields = &mut self.shape(object).fields;
        if !value.is_null() || !fields.contains_key(name) {
            fields.insert(name.to_owned(), kind);
        }
    }

    /// What an error tells of the fields that it names.
    fn obey(&mut self, object: &str, body: &Value, error: &Value) {
        let message = error["message"].as_str().unwrap_or_default();
        let fields = &mut self.shape(object).fields;
        if let Some(missing) =
            message.strip_prefix("No such column '").and_then(|rest| rest.split('\'').next())
        {
            fields.remove(missing);
        }
        // "Cannot deserialize instance of date from VALUE_STRING value soon or request may …"
        if let Some((kind, rest)) =
            message.strip_prefix("Cannot deserialize instance of ").and_then(|rest| rest.split_once(" from "))
        {
            let value = rest
                .split_once(" value ")
                .and_then(|(_, rest)| rest.split(" or ").next())
                .unwrap_or_default();
            let given =
                body.as_object().into_iter().flatten().find(|(_, given)| {
                    given.as_str().map_or_else(|| given.to_string(), str::to_owned) == value
                });
            if let Some((name, _)) = given {
                fields.insert(name.clone(), json!({"type": kind}));
            }
        }
        for name in error["fields"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let label = message.split(": ").next();
            let rule = match error["errorCode"].as_str().unwrap_or_default() {
                "REQUIRED_FIELD_MISSING" => json!({"nillable": false}),
                "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST" => {
                    json!({"type": "picklist", "restrictedPicklist": true, "label": label})
                }
                "STRING_TOO_LONG" => json!({"label": label}),
                "DUPLICATE_VALUE" => json!({"unique": true, "externalId": true, "idLookup": true}),
                _ => continue,
            };
            extend(fields.entry(name.to_owned()).or_insert_with(|| json!({})), rule);
        }
    }

    /// The shipped snapshots with what the recording adds; an id prefix belongs to the object that it gives it to.
    pub(crate) fn snapshots(&self, shipped: Vec<(String, String)>) -> Vec<(String, String)> {
        let taken: Vec<&str> = self.objects.values().filter_map(|shape| shape.prefix.as_deref()).collect();
        let mut all = BTreeMap::new();
        for (name, text) in shipped {
            let describe: Value = serde_json::from_str(&text).expect("a snapshot");
            let custom = describe["custom"] == json!(true);
            if !custom || !taken.contains(&describe["keyPrefix"].as_str().unwrap_or_default()) {
                all.insert(name, describe);
            }
        }
        for (name, shape) in &self.objects {
            let prefix = shape.prefix.clone().unwrap_or_else(|| free_prefix(&all));
            let describe = all.entry(name.clone()).or_insert_with(|| new_object(name, &prefix));
            for (field, flags) in &shape.fields {
                add_field(describe, field, flags);
            }
        }
        for (parent, shape) in &self.objects {
            for (relationship, child) in &shape.children {
                relate(&mut all, parent, relationship, child);
            }
        }
        all.into_iter().map(|(name, describe)| (name, describe.to_string())).collect()
    }
}

/// The segments after the version, without the query.
pub(crate) fn resource(url: &str) -> Vec<&str> {
    let path = url.split('?').next().unwrap_or_default();
    path.split('/').skip(4).filter(|part| !part.is_empty()).collect()
}

/// The object of a query in a URL.
pub(crate) fn queried(url: &str) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    let (_, soql) = url::form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == "q")?;
    soql::parse(&soql).ok().map(|query| query.from.object.text)
}

fn extend(value: &mut Value, more: Value) {
    if let (Some(fields), Value::Object(more)) = (value.as_object_mut(), more) {
        fields.extend(more);
    }
}

fn free_prefix(all: &BTreeMap<String, Value>) -> String {
    let free = |prefix: &String| !all.values().any(|describe| describe["keyPrefix"] == **prefix);
    (0..100).map(|n| format!("a{n:02}")).find(free).expect("a prefix")
}

fn new_object(name: &str, prefix: &str) -> Value {
    let mut describe = json!({"name": name, "label": name.trim_end_matches("__c"), "keyPrefix": prefix, "custom": true,
    "createable": true, "updateable": true, "deletable": true, "queryable": true, "childRelationships": [],
    "fields": [
        {"name": "Id", "type": "id", "label": "Record ID", "length": 18, "defaultedOnCreate": true, "filterable": true, "sortable": true, "idLookup": true},
        {"name": "IsDeleted", "type": "boolean", "label": "Deleted", "filterable": true},
        {"name": "LastModifiedDate", "type": "datetime", "label": "Last Modified Date", "filterable": true},
    ]});
    add_field(&mut describe, "Name", &json!({"type": "string", "length": 80, "label": "Name"}));
    describe
}

/// Adds a field that anybody may write, or what else is known of one that is there.
fn add_field(describe: &mut Value, name: &str, flags: &Value) {
    let fields = describe["fields"].as_array_mut().expect("fields");
    if fields.iter().any(|field| field["name"].as_str().is_some_and(|known| known.eq_ignore_ascii_case(name)))
    {
        return;
    }
    let mut field = json!({"name": name, "label": name, "type": "string", "length": 255, "nillable": true, "precision": 18,
        "scale": 2, "createable": true, "updateable": true, "filterable": true, "sortable": true, "groupable": true,
        "picklistValues": [{"value": "Excellent", "label": "Excellent", "active": true}]});
    extend(&mut field, flags.clone());
    fields.push(field);
}

/// A child relationship, and the field behind it, where the snapshots lack them.
fn relate(all: &mut BTreeMap<String, Value>, parent: &str, relationship: &str, child: &str) {
    let known = |entry: &Value| {
        entry["relationshipName"].as_str().is_some_and(|name| name.eq_ignore_ascii_case(relationship))
    };
    let Some(describe) = all.get_mut(parent) else { return };
    let entries = describe["childRelationships"].as_array_mut().expect("child relationships");
    if entries.iter().any(known) || child.is_empty() {
        return;
    }
    let field = format!("{}__c", parent.trim_end_matches("__c"));
    entries.push(json!({"childSObject": child, "field": field, "relationshipName": relationship}));
    if let Some(describe) = all.get_mut(child) {
        add_field(describe, &field, &json!({"type": "reference", "referenceTo": [parent]}));
    }
}

/// A value for each field that a new record must have.
pub(crate) fn required(describe: &Value) -> Map<String, Value> {
    let fields = describe["fields"].as_array().into_iter().flatten();
    let must = |field: &&Value| {
        field["type"] != "reference"
            && field["createable"] == json!(true)
            && field["nillable"] == json!(false)
            && field["defaultedOnCreate"] != json!(true)
    };
    let filler = |field: &Value| match field["type"].as_str().unwrap_or_default() {
        "boolean" => json!(false),
        "date" => json!("2026-06-30"),
        "datetime" => json!("2026-06-30T00:00:00Z"),
        "double" | "currency" | "int" | "percent" => json!(1),
        "picklist" => field["picklistValues"][0]["value"].clone(),
        _ => json!("Recorded"),
    };
    fields
        .filter(must)
        .map(|field| (field["name"].as_str().unwrap_or_default().to_owned(), filler(field)))
        .collect()
}

/// Whether a text is an id with the right checksum.
pub(crate) fn is_id(text: &str) -> bool {
    text.len() == 18 && text.parse::<Id>().is_ok()
}
