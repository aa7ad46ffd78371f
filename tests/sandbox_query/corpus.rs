//! The generated queries of `tests/interop/soql` against the seeded org, and orgs in which every name that they use
//! exists: each runs, or is refused with an errorCode of the platform.
//!
//! `REVOPS_SOQL_CORPUS` names a file with a JSON string a line; without it `corpus.py` is asked, which wants Python.

use std::collections::BTreeMap;
use std::process::Command;
use std::sync::Arc;

use salesforce_revops::sandbox::query::QueryError;
use salesforce_revops::sobjects::Catalog;
use salesforce_revops::soql;
use salesforce_revops::soql::ast::Query;
use serde_json::{Value, json};

use crate::org::Org;
use crate::seeded;

const OBJECTS: [(&str, &str); 10] = [
    ("Account", "001"),
    ("Opportunity", "006"),
    ("Contact", "003"),
    ("Event", "00U"),
    ("Thing__c", "a01"),
    ("ns__Thing__c", "a02"),
    ("Order", "801"),
    ("Group", "00G"),
    ("Case", "500"),
    ("User", "005"),
];

/// The fields of the corpus; what type they have differs from org to org and from object to object.
const FIELDS: [&str; 10] = [
    "Amount",
    "CloseDate",
    "StageName",
    "IsClosed",
    "Custom__c",
    "ns__Field__c",
    "x1",
    "Field__c",
    "With",
    "Limit",
];

const TYPES: [&str; 20] = [
    "currency",
    "date",
    "picklist",
    "boolean",
    "string",
    "double",
    "reference",
    "datetime",
    "multipicklist",
    "location",
    "int",
    "textarea",
    "percent",
    "time",
    "email",
    "phone",
    "url",
    "address",
    "combobox",
    "anyType",
];

/// What a query can come to that is no fault of ours.
const CODES: [&str; 8] = [
    "MALFORMED_QUERY",
    "INVALID_FIELD",
    "INVALID_TYPE",
    "INVALID_QUERY_FILTER_OPERATOR",
    "INVALID_TYPE_FOR_OPERATION",
    "NUMBER_OUTSIDE_VALID_RANGE",
    "EXCEEDED_ID_LIMIT",
    "QUERY_TOO_COMPLICATED",
];

/// How many orgs have all names.
const ORGS: usize = 6;

/// The first org has the usual types on all objects; in the last one every field takes everything.
fn kind(org: usize, object: usize, field: usize) -> &'static str {
    match org {
        0 => TYPES[field],
        org if org + 1 == ORGS => "anyType",
        org => TYPES[(object * 7 + org * 5 + field) % TYPES.len()],
    }
}

fn field(name: &str, kind: &str) -> Value {
    let usable = !matches!(kind, "textarea" | "location" | "address");
    json!({
        "name": name, "label": name, "type": kind, "length": 255, "scale": 2,
        "custom": name.ends_with("__c"), "filterable": kind != "textarea", "sortable": usable && kind != "multipicklist",
        "groupable": usable && !matches!(kind, "currency" | "double" | "percent" | "datetime" | "multipicklist"),
        "aggregatable": usable, "nillable": true, "createable": true, "updateable": true,
        "referenceTo": if kind == "reference" { vec!["Account"] } else { vec![] },
        "picklistValues": if kind.contains("picklist") {
            json!([{"value": "x", "label": "An x", "active": true}, {"value": "Closed Won", "label": "Won", "active": true}])
        } else {
            json!([])
        },
    })
}

fn reference(name: &str, relationship: &str, to: &[&str]) -> Value {
    let mut field = field(name, "reference");
    field["relationshipName"] = relationship.into();
    field["referenceTo"] = to.into();
    field["namePointing"] = (to.len() > 1).into();
    field
}

fn describe(org: usize, at: usize, (object, prefix): (&str, &str)) -> Value {
    let mut fields = vec![field("Id", "id"), field("Name", "string"), field("IsDeleted", "boolean")];
    for (n, name) in FIELDS.iter().enumerate() {
        let kind = kind(org, at, n);
        fields.push(field(name, kind));
        let parts: &[&str] = match kind {
            "location" => &["Latitude", "Longitude"],
            "address" => &["City", "Street"],
            _ => &[],
        };
        for part in parts {
            let mut part =
                field(&format!("{name}{part}"), if kind == "location" { "double" } else { "string" });
            part["compoundFieldName"] = (*name).into();
            fields.push(part);
        }
    }
    let all: Vec<&str> = OBJECTS.iter().map(|(name, _)| *name).collect();
    for (name, relationship, to) in [
        ("OwnerId", "Owner", if org == 0 { &["User", "Group"][..] } else { &["User"][..] }),
        ("AccountId", "Account", &["Account"]),
        ("ManagerId", "Manager", &["User"]),
        ("ParentThing", "Parent__r", &["Thing__c"]),
        ("ChildThing", "Child__r", &["Thing__c"]),
        ("LimitId", "Limit", &["User"]),
        ("AnyId", "Any", &all[..]),
    ] {
        fields.push(reference(name, relationship, to));
    }
    // For TYPEOF, behind which the corpus writes any name.
    for name in
        ["Id", "Name", "Amount", "CloseDate", "StageName", "IsClosed", "Custom__c", "ns__Field__c", "x1"]
    {
        fields.push(reference(&format!("{name}Link"), name, &all));
    }
    let children: Vec<Value> = all
        .iter()
        .map(|child| json!({"relationshipName": child, "childSObject": child, "field": "AnyId"}))
        .collect();
    json!({"name": object, "label": object, "keyPrefix": prefix, "queryable": true, "fields": fields,
           "childRelationships": children})
}

/// An org with every name of the corpus, and some records of every object.
fn org(number: usize) -> Org {
    let describes: Vec<_> = OBJECTS
        .iter()
        .enumerate()
        .map(|(at, object)| serde_json::from_value(describe(number, at, *object)).expect("describe"))
        .collect();
    let org = Org::of(Arc::new(Catalog::from_describes("corpus", "v60.0", &describes)));
    let mut last = Value::Null;
    for (object, _) in OBJECTS.iter().cycle().take(40) {
        last =
            json!(org.insert(object, json!({"Name": "x", "AnyId": last, "OwnerId": null, "x1Link": last})));
    }
    org
}

fn corpus() -> Option<String> {
    if let Some(file) = std::env::var_os("REVOPS_SOQL_CORPUS") {
        return Some(std::fs::read_to_string(file).expect("the corpus"));
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/interop/soql/corpus.py");
    let output = Command::new("python3").args(["-B", script, "20000", "1"]).output().ok()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).ok()
}

/// The errorCode of a refusal; `Err` where the platform has no such code, or words are missing.
fn code(error: &soql::Error, query: &str) -> Result<&'static str, String> {
    let (code, message) = (error.code(), error.platform_message(query));
    if CODES.contains(&code) && !message.is_empty() { Ok(code) } else { Err(format!("{code}: {message}")) }
}

/// What the org makes of a query: `ran`, or the errorCode; `Err` says what must not be.
fn verdict(org: &Org, query: &str, tree: &Query) -> Result<&'static str, String> {
    if let Err(errors) = soql::check(tree, &org.store.catalog()) {
        return code(errors.first().ok_or("refused without an error")?, query);
    }
    // A page of two leads to next pages.
    let answer = org.store.with(|tx| {
        let answer = tx.query(tree, &org.context, 2)?;
        answer.next.map(|next| tx.next_page(&next, 2)).transpose()
    });
    match answer {
        Ok(_) => Ok("ran"),
        Err(error @ (QueryError::Refused { .. } | QueryError::Literal { .. }))
            if CODES.contains(&error.code()) =>
        {
            Ok(error.code())
        }
        Err(error) => Err(format!("{}: {error}", error.code())),
    }
}

#[test]
fn every_query_of_the_corpus_runs_or_is_refused_with_a_code_of_the_platform() {
    let Some(corpus) = corpus() else {
        println!("nothing was tried: there is no python3 to make the queries");
        return;
    };
    let orgs: Vec<Org> = (0..ORGS).map(org).chain([seeded::org()]).collect();
    let (mut total, mut no_soql, mut ran) = (0, 0, 0);
    let mut counts = BTreeMap::new();
    let mut faults: Vec<String> = Vec::new();
    for line in corpus.lines() {
        let query: String = serde_json::from_str(line).expect("a JSON string");
        total += 1;
        let verdicts: Vec<_> = match soql::parse(&query) {
            Ok(tree) => orgs.iter().map(|org| verdict(org, &query, &tree)).collect(),
            Err(error) => {
                no_soql += 1;
                faults.extend(code(&error, &query).err().map(|fault| format!("{query}\n    {fault}")));
                continue;
            }
        };
        ran += usize::from(verdicts.contains(&Ok("ran")));
        for verdict in verdicts {
            match verdict {
                Ok(code) => *counts.entry(code).or_insert(0) += 1,
                Err(fault) => faults.push(format!("{query}\n    {fault}")),
            }
        }
    }
    println!(
        "{total} queries: {no_soql} are no SOQL; {} orgs answered to the others {counts:?}; {ran} ran in one or more",
        orgs.len()
    );
    faults.truncate(40);
    assert!(faults.is_empty(), "faults:\n{}", faults.join("\n"));
    assert!(ran * 50 > total, "too few queries ran to prove anything: {ran} of {total}");
}
