//! What is found out before the server speaks.

use salesforce_revops::revops::startup::{classified, validate};
use salesforce_revops::sandbox::Options;
use salesforce_revops::sandbox::faults::Plan;
use serde_json::json;
use sobjects::Catalog;

use crate::raw::{org, with};

#[tokio::test]
async fn an_org_with_audit_object_and_commit_stage_is_fine() {
    let raw = org(1, 5, "2026-05-20").await;
    let startup = validate(&raw.client, &raw.settings, false).await.expect("fine");
    assert!(startup.audit.is_some_and(|shape| shape.is_full()));
}

#[tokio::test]
async fn everything_that_is_missing_is_said_at_once() {
    let raw =
        with(Options { opportunities: 5, ..Options::default() }, |object| object != "Cleanup_Audit__c").await;
    let mut settings = raw.settings.clone();
    settings.commit_stage = "Comit".into();
    let reasons = validate(&raw.client, &settings, false).await.expect_err("two reasons").reasons;
    assert_eq!(reasons.len(), 2, "{reasons:?}");
    assert!(reasons[0].contains("no audit object Cleanup_Audit__c"), "{reasons:?}");
    assert!(reasons[1].contains("Did you mean `Commit`?"), "{reasons:?}");
}

#[tokio::test]
async fn without_writes_there_need_be_no_audit_object() {
    let raw =
        with(Options { opportunities: 5, ..Options::default() }, |object| object != "Cleanup_Audit__c").await;
    let startup = validate(&raw.client, &raw.settings, true).await.expect("fine");
    assert_eq!(startup.audit, None);
}

#[tokio::test]
async fn an_org_that_tells_nothing_of_its_classification_is_not_taken_for_one_that_has_none() {
    let page = json!({"totalSize": 0, "done": true, "records": []});
    let part = json!({"body": page, "httpHeaders": {}, "httpStatusCode": 200, "referenceId": "Contact"});
    let silent = json!({"path": "*/composite", "contains": "FieldDefinition", "times": 1,
                        "act": {"answer": {"status": 200, "body": {"compositeResponse": [part]}}}});
    let faults = Plan::from_json(&json!({ "rules": [silent] }).to_string()).expect("a plan");
    let raw = with(Options { opportunities: 5, faults, ..Options::default() }, |_| true).await;
    let contact = raw.catalog.object("Contact").expect("Contact").clone();
    let catalog = Catalog { objects: vec![contact].into(), ..Catalog::default() };
    let unfit = classified(&raw.client, &catalog).await.expect_err("nothing was told");
    assert!(!unfit.is_passing && unfit.reasons[0].contains("FieldDefinition"), "{unfit:?}");

    let told = classified(&raw.client, &catalog).await.expect("told");
    let contact = told.object("Contact").expect("of Contact");
    assert!(contact.fields.is_empty(), "this org has classified nothing, and says so");
}
