//! What people save as a snapshot: describe results as tools wrap them are read, and anything else is told apart in
//! words that say what to do.

use std::fs;

use codegen::{Error, Org};

const DEAL: &str = r#"{"label":"Deal","name":"Deal__c","fields":[{"name":"Id","type":"id"}]}"#;

/// The org whose only snapshot is this text, in `Deal__c.json`.
fn read(text: &str) -> Result<Org, Error> {
    let folder = tempfile::tempdir().expect("folder");
    fs::write(folder.path().join("Deal__c.json"), text).expect("snapshot");
    Org::read_folder(folder.path(), "one", "v60.0")
}

#[test]
fn an_envelope_of_the_command_line_is_taken_off_and_a_missing_name_is_the_files() {
    let envelope = format!(r#"{{"status":0,"result":{DEAL},"warnings":[]}}"#);
    let nameless = r#"{"fields":[{"name":"Id","type":"id"}],"layoutable":true}"#;
    for text in [DEAL, &envelope, nameless] {
        let org = read(text).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!((&*org.catalog.objects[0].name, org.catalog.objects[0].fields.len()), ("Deal__c", 1));
        let kept: serde_json::Value = serde_json::from_str(&org.snapshots[0].text).expect("JSON");
        assert_eq!(kept["name"], "Deal__c", "whoever reads the snapshot later finds a describe result");
        assert_eq!(org.snapshots[0].plain, text == DEAL, "only what lies on disk as it is can be included");
    }
}

#[test]
fn keys_that_are_null_or_missing_or_of_another_version_do_no_harm() {
    let org = read(
        r#"{"name":"Deal__c","label":null,"keyPrefix":null,"childRelationships":null,"recordTypeInfos":null,"hologram":[],
        "fields":[{"name":"Stage__c","type":"picklist","label":null,"length":null,"defaultValue":{"value":"x"},
        "picklistValues":[{"value":null,"label":null,"active":true},{"value":"Err","label":null,"validFor":null}],
        "referenceTo":null,"filteredLookupInfo":{"controllingFields":["X"]},"relationshipOrder":1}]}"#,
    )
    .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(org.catalog.objects[0].fields[0].picklist.len(), 2);
}

#[test]
fn what_is_no_describe_result_is_told_what_it_is() {
    let entry = r#"{"name":"Deal__c","label":"Deal","urls":{"describe":"/x"}}"#;
    let cases = [
        ("<?xml version=\"1.0\"?><soapenv:Envelope/>", "it is XML"),
        ("{\"name\":\"Deal__c\",", "EOF while parsing"),
        ("", "EOF while parsing"),
        ("null", "no `fields`"),
        (entry, "no `fields`"),
        (r#"{"name":"salesforce-tools","version":"1.0.0"}"#, "no `fields`"),
        (r#"{"name":"Deal__c","fields":{"Id":{}}}"#, "no `fields`"),
        (r#"{"name":"Deal__c","fields":[{"name":"Id","type":7}]}"#, "expected a string"),
        (r#"{"encoding":"UTF-8","maxBatchSize":200,"sobjects":[]}"#, "list of all objects"),
        (r#"{"objectDescribe":{"name":"Deal__c"},"recentItems":[]}"#, "`/describe` at the end"),
        (r#"{"apiName":"Deal__c","fields":{"Id":{"apiName":"Id"}}}"#, "User Interface API"),
        (
            r#"[{"message":"Session expired","errorCode":"INVALID_SESSION_ID"}]"#,
            "INVALID_SESSION_ID: Session expired",
        ),
        (r#"{"status":1,"name":"NoOrg","message":"No org found"}"#, "NoOrg: No org found"),
        (r#"[{"name":"A","fields":[]},{"name":"B","fields":[]}]"#, "each describe result in it on its own"),
        (r#"{"totalSize":0,"done":true,"records":[]}"#, "the answer to a query"),
        (r#"{"name":"../Deal__c","fields":[]}"#, "no API name"),
    ];
    for (text, sentence) in cases {
        let error = read(text).expect_err(text).to_string();
        assert!(error.contains("Deal__c.json is not a describe result"), "names the file: {error}");
        assert!(error.contains(sentence), "{text}\n{error}");
    }
}
