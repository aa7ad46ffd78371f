//! What a write leaves behind.

use salesforce_revops::audit::Ending;
use serde_json::json;
use sobjects::Value;

use crate::recorder::Seen;
use crate::world::{World, applied};

#[tokio::test]
async fn the_audit_row_is_there_before_the_change_and_says_everything() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let plan = world.prepare(&id, "nextstep", json!("Send the contract")).await.expect("a plan");
    assert_eq!((plan.old_value(), plan.new_value()), (Some("Call"), Some("Send the contract")));
    assert_eq!(plan.record_name(), Some("Acme renewal"));
    assert!(world.rows().await.is_empty(), "preparing writes nothing");

    world.wire.take();
    let outcome = world.auditor.commit(&plan).await.expect("an outcome");
    assert_eq!(outcome.ending, applied(Some("Send the contract")));
    assert_eq!(world.field(&id, "NextStep").await, Value::Text("Send the contract".into()));

    let sent = world.wire.take();
    assert_eq!(sent.len(), 2, "{sent:?}");
    assert!(sent[0].is_audit() && !sent[0].is_commit() && sent[1].is_commit(), "{sent:?}");

    let rows = world.rows().await;
    let row = rows.first().expect("one row");
    assert_eq!(rows.len(), 1);
    assert_eq!(row.text("Id"), outcome.row.as_ref().map(|id| id.as_str()));
    let performed_by = format!("{} via test-client 1.0", world.org.username);
    for (field, value) in [
        ("Object__c", "Opportunity"),
        ("Record_Id__c", id.as_str()),
        ("Field__c", "NextStep"),
        ("Old_Value__c", "Call"),
        ("New_Value__c", "Send the contract"),
        ("Justification__c", "agreed with the owner in the weekly review"),
        ("Performed_By__c", &performed_by),
        ("Status__c", "Applied"),
        ("Client__c", "test-client 1.0"),
        ("Tool__c", "update_field"),
    ] {
        assert_eq!(row.text(field), Some(value), "{field}");
    }
    assert_eq!(row.get("Failed__c"), Some(&Value::Bool(false)));
    assert_eq!(row.text("Request_Id__c").map(str::len), Some(36));
}

#[tokio::test]
async fn every_kind_of_value_is_read_back_as_it_was_written() {
    let world = World::new().await;
    let id = world.opportunity().await;
    for (field, value, text) in [
        ("Amount", json!(1_234_567.89), Some("1234567.89")),
        ("CloseDate", json!("2027-06-30"), Some("2027-06-30")),
        ("IsPrivate", json!(true), Some("true")),
        ("Segment__c", json!("R&D"), Some("R&D")),
        ("NextStep", json!(null), None),
        ("Description", json!("first line\nsecond line"), Some("first line\nsecond line")),
    ] {
        let outcome = world.write(&id, field, value).await.expect("an outcome");
        assert_eq!(outcome.ending, applied(text), "{field}");
    }
    let rows = world.rows().await;
    let applied = rows.iter().filter(|row| row.text("Status__c") == Some("Applied")).count();
    assert_eq!((rows.len(), applied), (6, 6));
}

#[tokio::test]
async fn a_value_that_is_there_already_is_not_written_again() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let plan = world.prepare(&id, "Amount", json!(1250.50)).await.expect("a plan");
    assert!(plan.is_unchanged());
    assert!(plan.requests(world.client.api()).expect("requests").is_empty());
    world.wire.take();
    let outcome = world.auditor.commit(&plan).await.expect("an outcome");
    assert_eq!((outcome.ending, outcome.row), (Ending::Unchanged, None));
    assert!(world.wire.take().is_empty() && world.rows().await.is_empty());
}

#[tokio::test]
async fn a_dry_run_shows_the_requests_that_are_then_sent() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let plan = world.prepare(&id, "NextStep", json!("Send the contract")).await.expect("a plan");
    let planned = plan.requests(world.client.api()).expect("requests");
    world.wire.take();
    let row = world.auditor.commit(&plan).await.expect("an outcome").row.expect("a row");
    let sent = world.wire.take();
    let bodies = |seen: &[Seen]| -> Vec<serde_json::Value> {
        seen.iter().map(|request| serde_json::from_str(&request.body).expect("JSON")).collect()
    };
    let mut shown: Vec<serde_json::Value> = planned
        .iter()
        .map(|request| serde_json::from_str(request.body().expect("a body").get()).expect("JSON"))
        .collect();
    // What is not known before the row exists.
    let mark = &mut shown[1]["compositeRequest"][1];
    let url = mark["url"].as_str().expect("a url").replace("{audit row id}", row.as_str());
    mark["url"] = url.into();
    mark["httpHeaders"] = bodies(&sent)[1]["compositeRequest"][1]["httpHeaders"].clone();
    assert_eq!(shown, bodies(&sent));
}

#[tokio::test]
async fn a_record_that_was_changed_meanwhile_is_left_alone_and_the_other_is_named() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let plan = world.prepare(&id, "NextStep", json!("Send the contract")).await.expect("a plan");
    world
        .client
        .update_json("Opportunity", &id, &json!({"NextStep": "Wait"}))
        .await
        .expect("the other's change");

    let outcome = world.auditor.commit(&plan).await.expect("an outcome");
    let Ending::Conflict { by, at, current } = outcome.ending else { panic!("{outcome:?}") };
    let (by, at) = (by.expect("a name"), at.expect("a time"));
    assert_eq!(current.as_deref(), Some("Wait"));
    assert_eq!(world.field(&id, "NextStep").await, Value::Text("Wait".into()));
    let rows = world.rows().await;
    assert_eq!(rows[0].text("Status__c"), Some("Failed"));
    assert_eq!(rows[0].get("Failed__c"), Some(&Value::Bool(true)));
    let told = format!("{by} changed it to Wait at {at}; nothing was written");
    assert_eq!(rows[0].text("Error__c"), Some(told.as_str()));
}

#[tokio::test]
async fn a_client_with_an_endless_name_can_still_write() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let mut change = crate::world::change(id.as_str(), "NextStep", json!("Send the contract"));
    change.by.client = "name\n".repeat(100);
    let plan = world.auditor.prepare(&change).await.expect("a plan");
    world.auditor.commit(&plan).await.expect("an outcome");
    let rows = world.rows().await;
    assert_eq!(rows[0].text("Client__c").map(str::len), Some(80));
    assert!(rows[0].text("Performed_By__c").is_some_and(|text| text.starts_with(&world.org.username)));
}

#[tokio::test]
async fn a_written_value_costs_three_calls() {
    let world = World::new().await;
    let id = world.opportunity().await;
    world.write(&id, "NextStep", json!("first, which also asks who and where")).await.expect("an outcome");
    let other = world.opportunity().await;
    world.advance(3).await;
    world.wire.take();
    world.write(&other, "NextStep", json!("second")).await.expect("an outcome");
    assert_eq!(world.wire.take().len(), 3);
}
