//! A made-up org as large as grown-up ones: ten objects of 800 fields that refer to each other.
//!
//! The mix of types is that of a real account object: four fields in ten are text, one in seven a picklist, most of
//! them short and some with 250 values. The same call gives the same org.

use serde_json::{Value, json};

/// How many objects there are.
pub(crate) const OBJECTS: usize = 10;
/// How many fields each has.
pub(crate) const FIELDS: usize = 800;

/// How many values the picklists have, in turn.
const VALUES: [usize; 8] = [3, 5, 8, 12, 6, 20, 40, 250];
const SUBJECTS: [&str; 12] = [
    "Billing",
    "Renewal",
    "Region",
    "Contract",
    "Partner",
    "Usage",
    "Support",
    "Segment",
    "Territory",
    "Forecast",
    "Onboarding",
    "Compliance",
];
const ASPECTS: [&str; 10] =
    ["Status", "Owner", "Target", "Reason", "Level", "Window", "Review", "Score", "Plan", "Source"];

/// Object and describe result, as JSON text.
pub(crate) fn describes() -> Vec<(String, String)> {
    (0..OBJECTS).map(|at| (object(at), describe(at).to_string())).collect()
}

/// What `org.toml` says of it.
#[allow(dead_code)] // the test of wide records takes one object, and no org
pub(crate) fn org_toml() -> String {
    let objects: Vec<String> = (0..OBJECTS).map(object).collect();
    format!("api_version = \"v60.0\"\nobjects = {objects:?}\n")
}

fn object(at: usize) -> String {
    format!("{}_Record__c", SUBJECTS[at])
}

fn describe(at: usize) -> Value {
    let fields: Vec<Value> = (0..FIELDS).map(|number| field(at, number)).collect();
    let children: Vec<Value> = (0..OBJECTS).flat_map(|child| children(child, at)).collect();
    json!({"name": object(at), "label": format!("{} Record", SUBJECTS[at]), "keyPrefix": format!("a0{at}"), "custom": true,
        "createable": true, "updateable": true, "deletable": true, "queryable": true, "fields": fields,
        "childRelationships": children})
}

/// What the reference fields of one object are to another.
fn children(child: usize, parent: usize) -> impl Iterator<Item = Value> {
    let refers = move |number: &usize| kind(*number) == "reference" && target(child, *number) == parent;
    (0..FIELDS).filter(refers).map(move |number| {
        json!({"childSObject": object(child), "field": name(number),
            "relationshipName": format!("{}_{number}__r", SUBJECTS[child])})
    })
}

fn kind(number: usize) -> &'static str {
    if number == 0 {
        return "id";
    }
    match number * 37 % 100 {
        0..32 => "string",
        32..37 => "textarea",
        37 => "email",
        38 => "phone",
        39 => "url",
        40..54 => "picklist",
        54..56 => "multipicklist",
        56..61 => "reference",
        61..72 => "currency",
        72..79 => "double",
        79..83 => "percent",
        83..90 => "boolean",
        90..95 => "date",
        95..98 => "datetime",
        98 => "int",
        _ => "time",
    }
}

fn name(number: usize) -> String {
    match number {
        0 => "Id".to_owned(),
        1 => "Name".to_owned(),
        _ => format!("{}_{number}__c", words(number, "_")),
    }
}

fn words(number: usize, joint: &str) -> String {
    let (subject, aspect) = (SUBJECTS[number % SUBJECTS.len()], ASPECTS[number * 7 % ASPECTS.len()]);
    format!("{subject}{joint}{aspect}")
}

fn target(object: usize, number: usize) -> usize {
    (object + number / 20) % OBJECTS
}

fn field(at: usize, number: usize) -> Value {
    let kind = kind(number);
    let calculated =
        number > 1 && number.is_multiple_of(7) && !matches!(kind, "reference" | "picklist" | "multipicklist");
    let written = number > 0 && !calculated;
    let help = number
        .is_multiple_of(3)
        .then(|| format!("How the {} stands, as agreed.", words(number, " of the ").to_lowercase()));
    let mut field = json!({"name": name(number), "label": words(number, " "), "type": kind, "inlineHelpText": help,
        "custom": number > 1, "nillable": number > 1, "createable": written, "updateable": written,
        "calculated": calculated, "filterable": true, "sortable": true, "groupable": true, "permissionable": true,
        "nameField": number == 1, "defaultedOnCreate": kind == "boolean"});
    match kind {
        "id" => field["length"] = json!(18),
        "string" | "email" | "phone" | "url" => field["length"] = json!(255),
        "textarea" => field["length"] = json!(32_768),
        "currency" => (field["precision"], field["scale"]) = (json!(18), json!(2)),
        "double" | "percent" => (field["precision"], field["scale"]) = (json!(16), json!(2)),
        "reference" => {
            field["length"] = json!(18);
            field["referenceTo"] = json!([object(target(at, number))]);
            field["relationshipName"] = json!(format!("{}_{number}__r", words(number, "_")));
        }
        "picklist" | "multipicklist" => {
            field["restrictedPicklist"] = json!(true);
            field["picklistValues"] = values(number);
        }
        _ => {}
    }
    field
}

fn values(number: usize) -> Value {
    let value = |at: usize| {
        let text = format!("{} {}", words(number + at, " "), at + 1);
        json!({"value": text, "label": text, "active": at % 11 != 10, "defaultValue": false, "validFor": null})
    };
    (0..VALUES[number % VALUES.len()]).map(value).collect()
}
