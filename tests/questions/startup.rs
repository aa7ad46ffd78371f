//! What is found out before the server speaks.

use salesforce_revops::revops::startup::validate;
use salesforce_revops::sandbox::Options;

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
