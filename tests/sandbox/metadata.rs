//! Deployments: what an administrator sends as a zip file is really there afterwards, or nothing of it is.

use std::io::{Cursor, Write};

use reqwest::Method;
use salesforce_revops::sandbox::Options;
use serde_json::{Value, json};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::org::{Answer, Org};
use crate::snapshots::snapshots;

const NARROW: &str = "revops.narrow@embedded.example";
const HEADER: &str = "<label>Review</label><pluralLabel>Reviews</pluralLabel>\
    <nameField><label>Review Number</label><type>AutoNumber</type><displayFormat>R-{0000}</displayFormat></nameField>\
    <deploymentStatus>Deployed</deploymentStatus><sharingModel>Private</sharingModel>";
const FIELDS: &str = "<fields><fullName>Note__c</fullName><label>Note</label><type>LongTextArea</type>\
    <length>5000</length><visibleLines>4</visibleLines></fields>\
    <fields><fullName>Key__c</fullName><label>Key</label><type>Text</type><length>20</length>\
    <externalId>true</externalId><unique>true</unique></fields>\
    <fields><fullName>Result__c</fullName><label>Result</label><type>Picklist</type><valueSet>\
    <restricted>true</restricted><valueSetDefinition><sorted>false</sorted>\
    <value><fullName>Fine</fullName><default>false</default><label>Fine</label></value>\
    <value><fullName>Bad</fullName><default>false</default><label>Bad</label></value>\
    </valueSetDefinition></valueSet></fields>\
    <fields><fullName>Must__c</fullName><label>Must</label><type>Text</type><length>5</length>\
    <required>true</required></fields>";
const RIGHTS: &str = "<label>Reviewers</label>\
    <fieldPermissions><editable>true</editable><field>Review__c.Note__c</field><readable>true</readable></fieldPermissions>\
    <fieldPermissions><editable>true</editable><field>Review__c.Key__c</field><readable>true</readable></fieldPermissions>\
    <objectPermissions><allowCreate>true</allowCreate><allowDelete>false</allowDelete><allowEdit>true</allowEdit>\
    <allowRead>true</allowRead><modifyAllRecords>false</modifyAllRecords><object>Review__c</object>\
    <viewAllRecords>false</viewAllRecords></objectPermissions>";

fn xml(kind: &str, content: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <{kind} xmlns=\"http://soap.sforce.com/2006/04/metadata\">{content}</{kind}>"
    )
}

fn package(members: &[(&str, &str)]) -> String {
    let types = members
        .iter()
        .map(|(kind, name)| format!("<types><members>{name}</members><name>{kind}</name></types>"));
    xml("Package", &format!("{}<version>60.0</version>", types.collect::<String>()))
}

/// An object with these elements and a permission set, as files of a package.
fn review(object: &str, rights: &str) -> Vec<(&'static str, String)> {
    vec![
        ("package.xml", package(&[("CustomObject", "Review__c"), ("PermissionSet", "Reviewers")])),
        ("objects/Review__c.object", xml("CustomObject", object)),
        ("permissionsets/Reviewers.permissionset", xml("PermissionSet", rights)),
    ]
}

fn zipped(files: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in files {
        zip.start_file(*path, SimpleFileOptions::default()).expect("a file");
        zip.write_all(text.as_bytes()).expect("its text");
    }
    zip.finish().expect("a zip file").into_inner()
}

async fn send(org: &Org, options: &Value, zip: &[u8]) -> Answer {
    let mut body = format!(
        "--edge\r\nContent-Disposition: form-data; name=\"json\"\r\nContent-Type: application/json\r\n\r\n{}\r\n\
         --edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"deploy.zip\"\r\n\
         Content-Type: application/zip\r\n\r\n",
        json!({ "deployOptions": options })
    )
    .into_bytes();
    body.extend_from_slice(zip);
    body.extend_from_slice(b"\r\n--edge--\r\n");
    let request = org.call(Method::POST, "/metadata/deployRequest");
    Answer::of(request.header("Content-Type", "multipart/form-data; boundary=edge").body(body)).await
}

/// Deploys these files; answers the result when it is done.
async fn deploy(org: &Org, options: Value, files: &[(&str, String)]) -> Value {
    let answer = send(org, &options, &zipped(files)).await;
    assert_eq!(answer.status, 201, "{answer:?}");
    assert_eq!(answer.body["deployResult"]["status"], "Pending");
    let path =
        format!("/metadata/deployRequest/{}?includeDetails=true", answer.body["id"].as_str().expect("an id"));
    loop {
        let result = org.get(&path).await.body["deployResult"].clone();
        if result["done"] == true {
            return result;
        }
    }
}

fn whole() -> Value {
    json!({ "rollbackOnError": true, "singlePackage": true })
}

fn problems(result: &Value) -> Vec<(&str, &str)> {
    let failures = result["details"]["componentFailures"].as_array().expect("failures");
    assert!(failures.iter().all(|failure| failure["success"] == false), "{result}");
    failures
        .iter()
        .map(|failure| {
            (failure["fullName"].as_str().expect("a name"), failure["problem"].as_str().expect("words"))
        })
        .collect()
}

async fn describes(org: &Org, object: &str) -> u16 {
    org.get(&format!("/sobjects/{object}/describe")).await.status
}

#[tokio::test]
async fn a_deployed_object_takes_records_from_whom_its_permission_set_is_assigned_to() {
    let mut org = Org::start().await;
    let before = org.call(Method::GET, "/sobjects").send().await.expect("an answer");
    let tag = before.headers()["etag"].to_str().expect("a tag").to_owned();
    let result = deploy(&org, whole(), &review(&format!("{HEADER}{FIELDS}"), RIGHTS)).await;
    assert_eq!((&result["status"], &result["success"]), (&json!("Succeeded"), &json!(true)), "{result}");
    assert_eq!(
        (&result["numberComponentsDeployed"], &result["numberComponentsTotal"]),
        (&json!(6), &json!(6))
    );

    let again =
        org.call(Method::GET, "/sobjects").header("If-None-Match", tag).send().await.expect("an answer");
    assert_eq!(again.status(), 200, "the list of objects is another one");
    let set = &org.rows("SELECT Id FROM PermissionSet WHERE Name = 'Reviewers'").await[0]["Id"];
    let user = &org.rows(&format!("SELECT Id FROM User WHERE Username = '{NARROW}'")).await[0]["Id"];
    // New fields are nobody's before they are granted, the administrator's neither.
    let seen = org.get("/sobjects/Review__c/describe").await;
    let fields: Vec<&str> = seen.body["fields"]
        .as_array()
        .expect("fields")
        .iter()
        .filter_map(|field| field["name"].as_str())
        .collect();
    assert!(fields.contains(&"Must__c") && !fields.contains(&"Note__c"), "{fields:?}");
    org.create("PermissionSetAssignment", json!({ "PermissionSetId": set, "AssigneeId": user })).await;

    org.act_as(NARROW);
    let id = org.create("Review__c", json!({ "Note__c": "all well", "Key__c": "k1", "Must__c": "x" })).await;
    assert_eq!(org.field("Review__c", &id, "Note__c").await, "all well");
    assert_eq!(org.rows("SELECT Id FROM Review__c WHERE Key__c = 'K1'").await.len(), 1);
    let refused = org.post("/sobjects/Review__c", json!({ "Key__c": "k1", "Must__c": "x" })).await;
    assert_eq!(refused.body[0]["errorCode"], "DUPLICATE_VALUE");
    assert_eq!(
        org.post("/sobjects/Review__c", json!({})).await.body[0]["errorCode"],
        "REQUIRED_FIELD_MISSING"
    );
    assert_eq!(
        org.delete(&format!("/sobjects/Review__c/{id}")).await.status,
        400,
        "deleting was not granted"
    );
    let hidden = org.query("SELECT Result__c FROM Review__c").await;
    assert_eq!(hidden.body[0]["errorCode"], "INVALID_FIELD", "{hidden:?}");
}

#[tokio::test]
async fn deploying_the_same_again_changes_nothing_and_a_shorter_permission_set_takes_away() {
    let org = Org::start().await;
    let files = review(&format!("{HEADER}{FIELDS}"), RIGHTS);
    deploy(&org, whole(), &files).await;
    let tag = |answer: Answer| answer.headers["etag"].clone();
    let before = tag(org.get("/sobjects").await);
    let again = deploy(&org, whole(), &files).await;
    let messages = again["details"]["componentSuccesses"].as_array().expect("messages").clone();
    assert!(
        messages.len() == 6 && messages.iter().all(|m| m["changed"] == false && m["created"] == false),
        "{again}"
    );
    assert_eq!(tag(org.get("/sobjects").await), before);

    let fewer = RIGHTS.replace("Review__c.Key__c", "Review__c.Result__c");
    deploy(&org, whole(), &review(&format!("{HEADER}{FIELDS}"), &fewer)).await;
    let rights =
        org.rows("SELECT Field FROM FieldPermissions WHERE Parent.Name = 'Reviewers' ORDER BY Field").await;
    let rights: Vec<&Value> = rights.iter().map(|right| &right["Field"]).collect();
    assert_eq!(rights, ["Review__c.Note__c", "Review__c.Result__c"]);
}

#[tokio::test]
async fn a_field_can_be_added_alone_and_old_records_have_no_value_in_it() {
    let org = Org::start().await;
    let rights = RIGHTS.replace("Review__c.Key__c", "Review__c.Failed__c");
    let known = review(&format!("{HEADER}{FIELDS}"), RIGHTS);
    deploy(&org, whole(), &known).await;
    let id = org.create("Review__c", json!({ "Must__c": "x" })).await;
    let field = "<fields><fullName>Failed__c</fullName><label>Failed</label><type>Checkbox</type>\
                 <defaultValue>false</defaultValue></fields>";
    let files = [
        ("package.xml", package(&[("CustomField", "Review__c.Failed__c"), ("PermissionSet", "Reviewers")])),
        ("objects/Review__c.object", xml("CustomObject", field)),
        ("permissionsets/Reviewers.permissionset", xml("PermissionSet", &rights)),
    ];
    let result = deploy(&org, whole(), &files).await;
    assert_eq!(result["status"], "Succeeded", "{result}");
    let set = &org.rows("SELECT Id FROM PermissionSet WHERE Name = 'Reviewers'").await[0]["Id"];
    let owner = org.field("Review__c", &id, "OwnerId").await;
    org.create("PermissionSetAssignment", json!({ "PermissionSetId": set, "AssigneeId": owner })).await;
    assert_eq!(org.field("Review__c", &id, "Failed__c").await, false);
}

#[tokio::test]
async fn what_is_wrong_is_said_in_the_platforms_words_and_nothing_stays() {
    let org = Org::start().await;
    let object = format!("{HEADER}{FIELDS}");
    for (object, rights, name, words) in [
        (
            object.replace("<label>Review</label>", ""),
            RIGHTS.to_owned(),
            "Review__c",
            "Must specify a non-empty label for the CustomObject",
        ),
        (
            object.replace("<visibleLines>4</visibleLines>", ""),
            RIGHTS.to_owned(),
            "Review__c.Note__c",
            "Must specify 'visibleLines' for a CustomField of type LongTextArea",
        ),
        (
            object.replace("Key__c", "Key"),
            RIGHTS.replace("Review__c.Key__c", "Review__c.Result__c"),
            "Review__c.Key",
            "fullName must end with: __c",
        ),
        (
            object.replace("Picklist", "Pickles"),
            RIGHTS.to_owned(),
            "Review__c.Result__c",
            "'Pickles' is not a valid value for the enum 'FieldType'",
        ),
        (
            object.replace("<length>20</length>", "<length>300</length>"),
            RIGHTS.to_owned(),
            "Review__c.Key__c",
            "between 1 and 255",
        ),
        (
            object.clone(),
            RIGHTS.replace("Review__c.Key__c", "Review__c.Must__c"),
            "Reviewers",
            "You cannot deploy to a required field: Review__c.Must__c",
        ),
        (
            object.clone(),
            RIGHTS.replace("Review__c.Key__c", "Review__c.Nix__c"),
            "Reviewers",
            "In field: field - no CustomField named Review__c.Nix__c found",
        ),
        (
            object.clone(),
            RIGHTS.replace("<allowRead>true", "<allowRead>false"),
            "Reviewers",
            "depends on permission(s): Read Review__c",
        ),
        (
            object.clone(),
            format!("{RIGHTS}<userPermissions><enabled>true</enabled><name>FlyAway</name></userPermissions>"),
            "Reviewers",
            "Unknown user permission: FlyAway",
        ),
        (
            object.clone(),
            format!("{RIGHTS}<colour>red</colour>"),
            "Reviewers",
            "colour invalid at this location in type PermissionSet",
        ),
        (object.replace("</fields>", ""), RIGHTS.to_owned(), "Review__c", "Error parsing file"),
    ] {
        let result = deploy(&org, whole(), &review(&object, &rights)).await;
        assert_eq!((&result["status"], &result["success"]), (&json!("Failed"), &json!(false)), "{result}");
        let problems = problems(&result);
        assert!(
            problems.iter().any(|(of, text)| *of == name && text.contains(words)),
            "{words}: {problems:?}"
        );
        assert_eq!(describes(&org, "Review__c").await, 404, "{words}");
    }
    assert!(org.rows("SELECT Id FROM PermissionSet WHERE Name = 'Reviewers'").await.is_empty());
}

#[tokio::test]
async fn package_and_files_have_to_name_the_same_components() {
    let org = Org::start().await;
    let files = |members: &[(&str, &str)]| {
        let mut files = review(&format!("{HEADER}{FIELDS}"), RIGHTS);
        files[0].1 = package(members);
        files
    };
    let both = [("CustomObject", "Review__c"), ("PermissionSet", "Reviewers")];
    let result = deploy(&org, whole(), &files(&both[..1])).await;
    assert_eq!(problems(&result), [("permissionsets/Reviewers.permissionset", "Not in package.xml")]);
    let result = deploy(&org, whole(), &files(&[both[0], both[1], ("PermissionSet", "Others")])).await;
    let words = "An object 'Others' of type PermissionSet was named in package.xml, but was not found in zipped directory";
    assert_eq!(problems(&result), [("Others", words)]);
    let result = deploy(&org, whole(), &files(&[both[0], both[1], ("Nonsense", "X")])).await;
    assert_eq!(problems(&result), [("X", "Unknown type name 'Nonsense' specified in package.xml")]);
    let result = deploy(&org, whole(), &[("readme.txt", "nothing".to_owned())]).await;
    assert_eq!(
        (&result["status"], &result["errorMessage"]),
        (&json!("Failed"), &json!("No package.xml found"))
    );
    assert_eq!(describes(&org, "Review__c").await, 404);
}

#[tokio::test]
async fn without_rollback_the_rest_stays_and_a_check_alone_leaves_nothing() {
    let org = Org::start().await;
    let files = review(&format!("{HEADER}{FIELDS}"), RIGHTS);
    let checked =
        deploy(&org, json!({ "checkOnly": true, "rollbackOnError": true, "singlePackage": true }), &files)
            .await;
    assert_eq!((&checked["status"], &checked["checkOnly"]), (&json!("Succeeded"), &json!(true)), "{checked}");
    assert_eq!(describes(&org, "Review__c").await, 404);
    let broken = review(&format!("{HEADER}{FIELDS}").replace("Picklist", "Pickles"), RIGHTS);
    let result = deploy(&org, json!({ "singlePackage": true }), &broken).await;
    assert_eq!(
        (&result["status"], &result["numberComponentErrors"]),
        (&json!("SucceededPartial"), &json!(1)),
        "{result}"
    );
    assert_eq!(describes(&org, "Review__c").await, 200);
}

#[tokio::test]
async fn a_field_does_not_change_its_type() {
    let org = Org::start().await;
    let object = format!("{HEADER}{FIELDS}");
    deploy(&org, whole(), &review(&object, RIGHTS)).await;
    let other = object.replace("<type>Text</type><length>5</length>", "<type>Email</type>");
    let result = deploy(&org, whole(), &review(&other, RIGHTS)).await;
    assert_eq!(problems(&result), [("Review__c.Must__c", "Cannot change type due to existing data")]);
}

#[tokio::test]
async fn administrators_alone_deploy_and_a_body_of_another_form_is_refused() {
    let mut org = Org::start().await;
    let zip = zipped(&review(&format!("{HEADER}{FIELDS}"), RIGHTS));
    let refused = send(&org, &json!({ "rollBack": true }), &zip).await;
    assert_eq!((refused.status, &refused.body[0]["errorCode"]), (400, &json!("JSON_PARSER_ERROR")));
    let refused = org.post("/metadata/deployRequest", json!({})).await;
    assert_eq!(refused.status, 415, "{refused:?}");
    assert_eq!(org.get("/metadata/deployRequest/0AfHs0000000009").await.status, 404);
    org.act_as(NARROW);
    let refused = send(&org, &whole(), &zip).await;
    let words =
        "use of the Metadata API requires a user with the ModifyAllData or ModifyMetadata permissions";
    assert_eq!((refused.status, &refused.body[0]["message"]), (403, &json!(words)));
    assert_eq!(refused.body[0]["errorCode"], "INSUFFICIENT_ACCESS");
}

#[tokio::test]
async fn what_was_deployed_into_a_file_is_there_after_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let options = Options { database: Some(folder.path().join("org.db")), ..Options::default() };
    let org = Org::of(snapshots(), options.clone()).await;
    deploy(&org, whole(), &review(&format!("{HEADER}{FIELDS}"), RIGHTS)).await;
    let field = "<fields><fullName>Amount__c</fullName><label>Amount</label><type>Currency</type>\
                 <precision>18</precision><scale>2</scale></fields>";
    let files = [
        ("package.xml", package(&[("CustomField", "Review__c.Amount__c")])),
        ("objects/Review__c.object", xml("CustomObject", field)),
    ];
    assert_eq!(deploy(&org, whole(), &files).await["status"], "Succeeded");
    let id = org.create("Review__c", json!({ "Must__c": "kept" })).await;
    let before = org.get("/sobjects/ObjectPermissions/describe").await.body;
    org.running.stop().await;

    let org = Org::of(snapshots(), options).await;
    assert_eq!(org.field("Review__c", &id, "Must__c").await, "kept");
    assert_eq!(org.get("/sobjects/ObjectPermissions/describe").await.body, before);
}
