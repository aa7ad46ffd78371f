//! The shipped org with record types: two of opportunities, each with stages and segments of its own.

use serde_json::{Value, json};

use crate::snapshots::snapshots;

/// The record type that new opportunities get.
pub(crate) const NEW_BUSINESS: &str = "012Hs000000001BIAQ";
/// Has fewer stages and segments.
pub(crate) const RENEWAL: &str = "012Hs000000001CIAQ";
/// The user may not give it.
pub(crate) const RETIRED: &str = "012Hs000000001DIAQ";

/// Describe results.
pub(crate) fn described() -> Vec<(String, String)> {
    let change = |(name, text): (String, String)| {
        if name != "Opportunity" {
            return (name, text);
        }
        let mut describe: Value = serde_json::from_str(&text).expect("a describe");
        let fields = describe["fields"].as_array_mut().expect("fields");
        let mut field =
            fields.iter().find(|field| field["name"] == "AccountId").expect("a reference").clone();
        let own = json!({
            "name": "RecordTypeId", "label": "Record Type ID", "referenceTo": ["RecordType"],
            "relationshipName": "RecordType", "permissionable": false, "defaultedOnCreate": true,
            "createable": true, "updateable": true, "nillable": true,
        });
        field.as_object_mut().expect("a field").extend(own.as_object().expect("keys").clone());
        fields.push(field);
        let info = |id: &str, name: &str, available: bool, default: bool| {
            json!({
                "active": available, "available": available, "defaultRecordTypeMapping": default,
                "developerName": name.replace(' ', "_"), "master": name == "Master", "name": name,
                "recordTypeId": id, "urls": {},
            })
        };
        describe["recordTypeInfos"] = json!([
            info(NEW_BUSINESS, "New Business", true, true),
            info(RENEWAL, "Renewal", true, false),
            info(RETIRED, "Retired", false, false),
            info("012000000000000AAA", "Master", true, false),
        ]);
        (name, describe.to_string())
    };
    snapshots().into_iter().map(change).collect()
}

/// What describe leaves out: the values of [`RENEWAL`].
pub(crate) fn defined() -> Vec<(String, String)> {
    let definition = json!({"recordTypes": {RENEWAL: {
        "StageName": ["Prospecting", "Commit", "Closed Won", "Closed Lost"],
        "Segment__c": ["R&D"],
        "Product_Line__c": ["Analytics", "Support"],
    }}});
    vec![("Opportunity".to_owned(), definition.to_string())]
}
