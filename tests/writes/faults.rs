//! A network that fails between the steps.

use std::sync::atomic::{AtomicBool, Ordering};

use salesforce_revops::audit::{AuditError, Ending};
use serde_json::json;
use sobjects::Value;

use crate::recorder::{Seen, Way};
use crate::world::{World, applied, note};

const FORBIDDEN: Way = Way::Refused {
    status: 403,
    code: "INSUFFICIENT_ACCESS_OR_READONLY",
    message: "insufficient access rights on object id",
};

#[tokio::test]
async fn without_an_audit_row_the_record_is_not_touched() {
    for way in [FORBIDDEN, Way::RequestLost] {
        let world = World::new().await;
        let id = world.opportunity().await;
        let plan = world.prepare(&id, "NextStep", json!("Send the contract")).await.expect("a plan");
        world.wire.take();
        let told = format!("{way:?}");
        world.wire.spoil(move |request| if request.is_audit() { way.clone() } else { Way::Open });
        let error = world.auditor.commit(&plan).await.expect_err("no row");
        assert!(matches!(error, AuditError::NoRow(_)), "{told}: {error:?}");
        assert!(error.to_string().starts_with("nothing was changed"), "{error}");
        assert!(!world.wire.take().iter().any(Seen::is_commit), "{told}");
        assert_eq!(world.field(&id, "NextStep").await, Value::Text("Call".into()));
        assert!(world.rows().await.is_empty(), "{told}");
    }
}

#[tokio::test]
async fn an_audit_row_whose_answer_is_lost_is_found_by_its_key_and_not_written_twice() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let plan = world.prepare(&id, "NextStep", json!("Send the contract")).await.expect("a plan");
    world.wire.take();
    world.wire.spoil(|request| if request.is_audit() { Way::AnswerLost } else { Way::Open });
    let outcome = world.auditor.commit(&plan).await.expect("an outcome");
    assert_eq!(outcome.ending, applied(Some("Send the contract")));
    assert_eq!(world.wire.take().iter().filter(|request| request.is_audit()).count(), 1);
    let rows = world.rows().await;
    assert_eq!((rows.len(), rows[0].text("Status__c")), (1, Some("Applied")));
}

#[tokio::test]
async fn an_audit_object_without_a_key_gets_no_second_row() {
    let world = World::without_key().await;
    let id = world.opportunity().await;
    let plan = world.prepare(&id, "NextStep", json!("Send the contract")).await.expect("a plan");
    world.wire.spoil(|request| if request.is_audit() { Way::AnswerLost } else { Way::Open });
    let error = world.auditor.commit(&plan).await.expect_err("no row is known");
    assert!(error.to_string().contains("A Pending row may be left"), "{error}");
    let rows = world.rows().await;
    assert_eq!((rows.len(), rows[0].text("Status__c")), (1, Some("Pending")));
    assert_eq!(world.field(&id, "NextStep").await, Value::Text("Call".into()));
}

#[tokio::test]
async fn an_answer_that_is_lost_after_the_change_is_found_again_in_the_audit_row() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let plan = world.prepare(&id, "NextStep", json!("Send the contract")).await.expect("a plan");
    world.wire.spoil(|request| if request.is_commit() { Way::AnswerLost } else { Way::Open });
    let outcome = world.auditor.commit(&plan).await.expect("an outcome");
    assert_eq!(outcome.ending, applied(Some("Send the contract")));
    assert_eq!(world.rows().await[0].text("Status__c"), Some("Applied"));
}

#[tokio::test]
async fn a_change_that_never_arrived_is_known_not_to_be_made() {
    for way in [Way::RequestLost, Way::Hollow] {
        let world = World::new().await;
        let id = world.opportunity().await;
        let plan = world.prepare(&id, "NextStep", json!("Send the contract")).await.expect("a plan");
        world.wire.spoil(move |request| if request.is_commit() { way.clone() } else { Way::Open });
        let outcome = world.auditor.commit(&plan).await.expect("an outcome");
        assert!(matches!(outcome.ending, Ending::NotMade { .. }), "{outcome:?}");
        assert_eq!(outcome.unsettled, None);
        assert_eq!(world.field(&id, "NextStep").await, Value::Text("Call".into()));

        let note = world.auditor.prepare_note(&note(&id, "Called Ada")).await.expect("a plan");
        let outcome = world.auditor.commit(&note).await.expect("an outcome");
        assert!(matches!(outcome.ending, Ending::NotMade { .. }), "{outcome:?}");
        for row in world.rows().await {
            assert_eq!(row.text("Status__c"), Some("Failed"));
            let error = row.text("Error__c").expect("a reason");
            assert!(error.contains("cannot be made any more"), "{error}");
        }
    }
}

#[tokio::test]
async fn a_change_that_arrives_after_its_row_was_fenced_is_refused_whole() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let plan = world.prepare(&id, "NextStep", json!("Send the contract")).await.expect("a plan");
    world.wire.spoil(|request| if request.is_commit() { Way::Late } else { Way::Open });
    let outcome = world.auditor.commit(&plan).await.expect("an outcome");
    assert!(matches!(outcome.ending, Ending::NotMade { .. }), "{outcome:?}");
    let late = world.wire.held().await.release().await;
    assert!(late.contains("PRECONDITION_FAILED"), "{late}");
    assert_eq!(world.field(&id, "NextStep").await, Value::Text("Call".into()));
    assert_eq!(world.rows().await[0].text("Status__c"), Some("Failed"));
}

#[tokio::test]
async fn where_nothing_answers_any_more_it_is_not_known_what_became_of_the_change() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let plan = world.prepare(&id, "NextStep", json!("Send the contract")).await.expect("a plan");
    let gone = AtomicBool::new(false);
    world.wire.spoil(move |request| {
        gone.fetch_or(request.is_commit(), Ordering::Relaxed);
        if gone.load(Ordering::Relaxed) { Way::RequestLost } else { Way::Open }
    });
    let error = world.auditor.commit(&plan).await.expect_err("unclear");
    assert!(matches!(&error, AuditError::Unclear { status: None, .. }), "{error:?}");
    assert_eq!(world.rows().await[0].text("Status__c"), Some("Pending"), "left for reconciliation");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_was_settled_by_another_stops_the_late_change() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let plan = world.prepare(&id, "NextStep", json!("Send the contract")).await.expect("a plan");
    // The change is held up until someone has marked the Pending row Failed, in a later second.
    let client = world.client.clone();
    let runtime = tokio::runtime::Handle::current();
    world.wire.spoil(move |request| {
        if request.is_commit() {
            let client = client.clone();
            let settled = runtime.spawn(async move {
                tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
                let rows: Vec<sobjects::Record> =
                    client.query_text("SELECT Id FROM Cleanup_Audit__c").await.expect("rows").records;
                let row = rows[0].text("Id").and_then(|id| id.parse::<sobjects::Id>().ok()).expect("an id");
                client
                    .update_json("Cleanup_Audit__c", &row, &json!({"Status__c": "Failed"}))
                    .await
                    .expect("settled");
            });
            tokio::task::block_in_place(|| runtime.block_on(settled)).expect("settled");
        }
        Way::Open
    });
    let outcome = world.auditor.commit(&plan).await.expect("an outcome");
    let Ending::Refused { explained: Some(why), .. } = &outcome.ending else { panic!("{outcome:?}") };
    assert!(why.contains("settled by somebody else") && why.contains("was not made"), "{why}");
    assert_eq!(world.field(&id, "NextStep").await, Value::Text("Call".into()));
    assert_eq!(world.rows().await[0].text("Status__c"), Some("Failed"));
}

#[tokio::test]
async fn a_row_that_cannot_be_settled_is_told() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let plan = world.prepare(&id, "NextStep", json!("Send the contract")).await.expect("a plan");
    world
        .client
        .update_json("Opportunity", &id, &json!({"NextStep": "Wait"}))
        .await
        .expect("the other's change");
    world.wire.spoil(|request| if request.line.starts_with("PATCH") { FORBIDDEN } else { Way::Open });
    let outcome = world.auditor.commit(&plan).await.expect("an outcome");
    assert!(matches!(outcome.ending, Ending::Conflict { .. }), "{outcome:?}");
    assert!(outcome.unsettled.is_some());
    assert_eq!(world.rows().await[0].text("Status__c"), Some("Pending"));
}
