//! Duplicate rules: which records are refused, what is told of those that they are like, and to whom.

use reqwest::Method;
use salesforce_revops::sandbox::{DuplicateAction, DuplicateRule, Options, Rules, start};
use serde_json::{Value, json};

use crate::org::{Answer, Org};
use crate::snapshots::snapshots;

fn rule(object: &str, name: &str, fields: &[&str], action: DuplicateAction) -> DuplicateRule {
    DuplicateRule {
        object: object.to_owned(),
        name: name.to_owned(),
        fields: fields.iter().map(|field| (*field).to_owned()).collect(),
        action,
        message: format!("{name} found some."),
        bypass_sharing: false,
    }
}

fn options(rules: Vec<DuplicateRule>) -> Options {
    Options { rules: Rules { duplicate_rules: rules, ..Rules::default() }, ..Options::default() }
}

/// An org that warns of leads with the same address, and takes no two of the same name at one company.
async fn org() -> Org {
    let rules = vec![
        rule("Lead", "Same_email", &["email"], DuplicateAction::Alert),
        rule("Lead", "Same_person", &["LastName", "Company"], DuplicateAction::Block),
    ];
    Org::with(options(rules)).await
}

fn lead(last_name: &str, email: Option<&str>) -> Value {
    json!({"LastName": last_name, "Company": "Acme", "Email": email, "Intake_Source__c": "web"})
}

async fn allowing(org: &Org, method: Method, path: &str, body: &Value) -> Answer {
    let header = "allowSave=true; includeRecordDetails=false; runAsCurrentUser=true";
    let request = org.send(method, path, body.to_string());
    Answer::of(request.header("Sforce-Duplicate-Rule-Header", header)).await
}

#[tokio::test]
async fn a_record_like_another_is_refused_with_the_ids_of_those() {
    let org = org().await;
    let first = org.create("Lead", lead("Doe", Some("jo@acme.example"))).await;
    let refused = org.post("/sobjects/Lead", lead("Roe", Some("JO@acme.example"))).await;
    let expected = json!([{
        "duplicateResut": {
            "allowSave": true,
            "duplicateRule": "Same_email",
            "duplicateRuleEntityType": "Lead",
            "errorMessage": "Same_email found some.",
            "matchResults": [{
                "entityType": "Lead",
                "errors": [],
                "matchEngine": "ExactMatchEngine",
                "matchRecords": [{
                    "additionalInformation": [],
                    "fieldDiffs": [],
                    "matchConfidence": 100.0,
                    "record": {
                        "attributes": {"type": "Lead", "url": format!("/services/data/v60.0/sobjects/Lead/{first}")},
                        "Id": first,
                    },
                }],
                "rule": "Same_email",
                "size": 1,
                "success": true,
            }],
        },
        "errorCode": "DUPLICATES_DETECTED",
        "message": "Same_email found some.",
    }]);
    assert_eq!((refused.status, &refused.body), (400, &expected));
    assert_eq!(org.count("Lead WHERE LastName = 'Roe'").await, 0);
    org.create("Lead", lead("Poe", None)).await;
    org.create("Lead", lead("Moe", None)).await;
}

#[tokio::test]
async fn allow_save_passes_a_warning_and_no_block() {
    let org = org().await;
    org.create("Lead", lead("Doe", Some("jo@acme.example"))).await;
    let other = lead("Roe", Some("jo@acme.example"));
    assert_eq!(allowing(&org, Method::POST, "/sobjects/Lead", &other).await.status, 201);
    let same = lead("doe", Some("jo@acme.example"));
    let refused = allowing(&org, Method::POST, "/sobjects/Lead", &same).await;
    assert_eq!(refused.error(), (400, "DUPLICATES_DETECTED", "Same_person found some."));
    assert_eq!(refused.body[0]["duplicateResut"]["allowSave"], false);
    let call = |headers: Value| {
        let body = lead("Soe", Some("jo@acme.example"));
        json!({"compositeRequest": [{"method": "POST", "url": "/services/data/v60.0/sobjects/Lead", "referenceId": "a",
            "httpHeaders": headers, "body": body}]})
    };
    let answer = org.post("/composite", call(json!({}))).await.body["compositeResponse"][0].clone();
    assert_eq!(answer["httpStatusCode"], 400);
    assert_eq!(answer["body"][0]["duplicateResut"]["duplicateRule"], "Same_email");
    let header = json!({"Sforce-Duplicate-Rule-Header": "allowSave=true"});
    let answer = org.post("/composite", call(header)).await.body["compositeResponse"][0].clone();
    assert_eq!(answer["httpStatusCode"], 201, "{answer}");
}

#[tokio::test]
async fn an_update_is_looked_at_where_it_changes_what_is_compared_and_never_found_like_itself() {
    let org = org().await;
    org.create("Lead", lead("Doe", Some("jo@acme.example"))).await;
    let id = org.create("Lead", lead("Roe", Some("ro@acme.example"))).await;
    let path = format!("/sobjects/Lead/{id}");
    assert_eq!(org.patch(&path, json!({"Email": "RO@acme.example"})).await.status, 204);
    let email = json!({"Email": "jo@acme.example"});
    assert_eq!(org.patch(&path, email.clone()).await.error().1, "DUPLICATES_DETECTED");
    assert_eq!(allowing(&org, Method::PATCH, &path, &email).await.status, 204);
    assert_eq!(org.patch(&path, json!({"Title": "Buyer"})).await.status, 204);
    assert_eq!(org.patch(&path, json!({"Email": "jo@acme.example"})).await.status, 204, "it says so already");
}

#[tokio::test]
async fn a_collection_tells_the_text_alone_and_saves_the_others() {
    let org = org().await;
    org.create("Lead", lead("Doe", Some("jo@acme.example"))).await;
    let record = |name: &str, email: &str| {
        let mut record = lead(name, Some(email));
        record["attributes"] = json!({"type": "Lead"});
        record
    };
    let records = [record("Roe", "jo@acme.example"), record("Poe", "po@acme.example")];
    let answer = org.post("/composite/sobjects", json!({"records": records})).await;
    let error =
        json!({"statusCode": "DUPLICATES_DETECTED", "message": "Same_email found some.", "fields": []});
    assert_eq!(answer.body[0], json!({"success": false, "errors": [error]}));
    assert_eq!(answer.body[1]["success"], true);
    let answer = allowing(&org, Method::POST, "/composite/sobjects", &json!({"records": [records[0]]})).await;
    assert_eq!(answer.body[0]["success"], true, "{answer:?}");
}

#[tokio::test]
async fn records_that_the_user_may_not_see_are_never_told() {
    for bypass_sharing in [false, true] {
        let rule = rule("Opportunity", "Same_name", &["Name"], DuplicateAction::Block);
        let mut org = Org::with(options(vec![DuplicateRule { bypass_sharing, ..rule }])).await;
        let hidden = org.opportunity("Secret").await;
        let seller =
            "SELECT Username FROM User WHERE Profile.Name = 'Standard User' AND IsActive = TRUE LIMIT 1";
        let seller = org.rows(seller).await[0]["Username"].as_str().expect("a name").to_owned();
        org.act_as(&seller);
        assert_eq!(org.count(&format!("Opportunity WHERE Id = '{hidden}'")).await, 0);
        let body = json!({"Name": "Secret", "StageName": "Prospecting", "CloseDate": "2026-06-30"});
        let answer = org.post("/sobjects/Opportunity", body).await;
        assert_eq!(answer.status, if bypass_sharing { 400 } else { 201 }, "{answer:?}");
        assert!(!answer.body.to_string().contains(&hidden), "{answer:?}");
        if bypass_sharing {
            let found = &answer.body[0]["duplicateResut"]["matchResults"][0];
            assert_eq!((&found["matchRecords"], &found["size"]), (&json!([]), &json!(0)));
        }
    }
}

#[tokio::test]
async fn a_rule_that_fits_nothing_stops_the_start_with_the_reason() {
    let block = DuplicateAction::Block;
    let silent = DuplicateRule { message: " ".to_owned(), ..rule("Lead", "R", &["Email"], block) };
    for (rules, reason) in [
        (
            vec![rule("Nope", "R", &["Email"], block)],
            "the duplicate rule Nope.R cannot be followed: the org has no",
        ),
        (vec![rule("Lead", "R", &["Nope__c"], block)], "there is no field Nope__c"),
        (vec![rule("Lead", "R", &[], block)], "it names no field to compare"),
        (vec![silent], "it has no message"),
        (vec![rule("Lead", "R", &["Email"], block), rule("Lead", "r", &["Email"], block)], "the same name"),
    ] {
        let options = Options { snapshots: snapshots(), opportunities: 1, ..options(rules) };
        let error = start(options).await.expect_err(reason).to_string();
        assert!(error.contains(reason), "{error}");
    }
}

#[tokio::test]
async fn a_rule_with_a_field_that_the_user_may_not_see_does_not_run() {
    let rule = rule("Lead", "Same_person", &["LastName", "Email"], DuplicateAction::Block);
    let mut org = Org::with(options(vec![rule])).await;
    let seller =
        "SELECT Id, Username FROM User WHERE Profile.Name = 'Standard User' AND IsActive = TRUE LIMIT 1";
    let seller = org.rows(seller).await[0].clone();
    let mut ids = Vec::new();
    for name in ["Doe", "Roe"] {
        let mut body = lead(name, Some("jo@acme.example"));
        body["OwnerId"] = seller["Id"].clone();
        ids.push(org.create("Lead", body).await);
    }
    let grants = "SELECT Id FROM FieldPermissions WHERE Field = 'Lead.Email' AND Parent.Name = 'CRM_Access'";
    let grant = org.rows(grants).await[0]["Id"].as_str().expect("an id").to_owned();
    org.act_as(seller["Username"].as_str().expect("a name"));
    let path = format!("/sobjects/Lead/{}", ids[1]);
    let refused = org.patch(&path, json!({"LastName": "Doe"})).await;
    assert_eq!(refused.error().1, "DUPLICATES_DETECTED");
    let administrator = org.running.username.clone();
    org.act_as(&administrator);
    assert_eq!(org.delete(&format!("/sobjects/FieldPermissions/{grant}")).await.status, 204);
    org.act_as(seller["Username"].as_str().expect("a name"));
    assert_eq!(org.patch(&path, json!({"LastName": "Doe"})).await.status, 204);
}
