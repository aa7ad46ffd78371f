//! Notes: both parts or neither, and a row for each.

use base64::Engine;
use salesforce_revops::audit::{AuditError, Ending, Note};
use sobjects::Record;

use crate::recorder::Way;
use crate::world::{World, applied, note};

impl World {
    async fn count(&self, from: &str) -> u64 {
        let soql = format!("SELECT COUNT() FROM {from}");
        self.client.query_text::<Record>(&soql).await.expect("a count").total_size
    }
}

#[tokio::test]
async fn a_note_is_linked_to_its_record_and_has_an_audit_row() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let body = "Call with Ada & Grace\nThey said <yes>.";
    let plan = world.auditor.prepare_note(&note(&id, body)).await.expect("a plan");
    assert_eq!(plan.note_title(), Some("Call with Ada & Grace"));
    let outcome = world.auditor.commit(&plan).await.expect("an outcome");
    assert_eq!(outcome.ending, applied(Some("Call with Ada & Grace")));

    let link = format!("ContentDocumentLink WHERE LinkedEntityId = '{id}'");
    assert_eq!(world.count(&link).await, 1);
    let rows = world.rows().await;
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].text("Field__c"), Some("ContentNote"));
    assert_eq!(rows[0].text("New_Value__c"), Some("Call with Ada & Grace (38 characters)"));
    assert_eq!(rows[0].text("Status__c"), Some("Applied"));
    assert_eq!(rows[0].text("Justification__c"), Some("a note was added; no justification was given"));
    assert_eq!((plan.object(), plan.record_name()), ("Opportunity", Some("Acme renewal")));
}

#[tokio::test]
async fn a_note_may_have_a_justification_which_then_says_something() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let justified = |why: &str| Note { justification: Some(why.into()), ..note(&id, "Called Ada") };
    for why in ["because", "\u{200B}\u{200B}x", "agreed with @{note.id}"] {
        assert!(world.auditor.prepare_note(&justified(why)).await.is_err(), "{why}");
    }
    for (why, kept) in [
        (" asked for by the owner ", "asked for by the owner"),
        (" \n", "a note was added; no justification was given"),
    ] {
        let plan = world.auditor.prepare_note(&justified(why)).await.expect("a plan");
        world.auditor.commit(&plan).await.expect("an outcome");
        let rows = world.rows().await;
        assert_eq!(rows.last().and_then(|row| row.text("Justification__c")), Some(kept));
    }
}

#[tokio::test]
async fn a_note_costs_three_calls() {
    let world = World::new().await;
    let id = world.opportunity().await;
    world.auditor.ready().await.expect("who and where");
    world.wire.take();
    let plan = world.auditor.prepare_note(&note(&id, "Called Ada")).await.expect("a plan");
    world.auditor.commit(&plan).await.expect("an outcome");
    assert_eq!(world.wire.take().len(), 3);
}

#[tokio::test]
async fn a_dry_run_shows_the_escaped_body() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let plan = world.auditor.prepare_note(&note(&id, "a <b>\nc")).await.expect("a plan");
    let requests = plan.requests(world.client.api()).expect("requests");
    let content = base64::engine::general_purpose::STANDARD.encode("a &lt;b&gt;<br>c");
    assert!(requests[1].to_string().contains(&content), "{}", requests[1]);
    assert!(world.rows().await.is_empty());
}

#[tokio::test]
async fn where_the_audit_row_is_refused_there_is_no_note() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let before = world.count("ContentNote").await;
    let plan = world.auditor.prepare_note(&note(&id, "Call with Ada")).await.expect("a plan");
    world.wire.spoil(|request| match request.is_audit() {
        true => Way::Refused { status: 400, code: "INVALID_FIELD", message: "No such column" },
        false => Way::Open,
    });
    let error = world.auditor.commit(&plan).await.expect_err("no row");
    assert!(matches!(error, AuditError::NoRow(_)), "{error:?}");
    assert_eq!(world.count("ContentNote").await, before);
}

#[tokio::test]
async fn where_the_link_is_refused_there_is_no_note_either() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let before = world.count("ContentNote").await;
    let plan = world.auditor.prepare_note(&note(&id, "Call with Ada")).await.expect("a plan");
    // The record is gone by the time the note is sent.
    let gone = world.client.send(&salesforce_revops::http::Request::get("/services/data")).await;
    assert!(gone.is_ok());
    delete(&world, &id).await;
    let outcome = world.auditor.commit(&plan).await.expect("an outcome");
    assert!(matches!(outcome.ending, Ending::Refused { .. }), "{outcome:?}");
    assert_eq!(world.count("ContentNote").await, before);
    assert_eq!(world.rows().await[0].text("Status__c"), Some("Failed"));
}

/// The SDK has no way to delete; the org has.
async fn delete(world: &World, id: &sobjects::Id) {
    let url = format!("{}/services/data/v60.0/sobjects/Opportunity/{id}", world.org.instance_url);
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let answer = http.delete(url).bearer_auth(&world.org.access_token).send().await.expect("an answer");
    assert_eq!(answer.status(), 204);
}

#[tokio::test]
async fn a_note_for_nothing_or_of_nothing_sends_nothing() {
    let world = World::new().await;
    let id = world.opportunity().await;
    for (object, id, body) in [
        ("Opportunity", id.as_str(), " \n "),
        ("Opportunity", "001D000000IqhSL", "text"),
        ("Opportunity", "rubbish", "text"),
        ("User", "005D000000IqhSL", "text"),
    ] {
        let wish = salesforce_revops::audit::Note {
            object: object.into(),
            id: id.into(),
            ..note(&"006D000000IqhSL".parse().expect("an id"), body)
        };
        assert!(world.auditor.prepare_note(&wish).await.is_err(), "{object} {id} {body}");
        assert!(world.wire.take().is_empty());
    }
}

#[tokio::test]
async fn a_note_that_would_not_arrive_as_it_is_written_is_refused_before_anything_is_sent() {
    let world = World::new().await;
    let id = world.opportunity().await;
    world.wire.take();
    for (body, says) in [
        ("Dear @{contact.Name}", "the note holds `@{`"),
        ("a\0b", "the note holds the control character U+0000"),
        ("\u{200B}\u{200B}", "no text"),
    ] {
        let error = world.auditor.prepare_note(&note(&id, body)).await.expect_err(says).to_string();
        assert!(error.contains(says), "{error}");
        assert!(world.wire.take().is_empty(), "{says}: something was sent");
    }
}

#[tokio::test]
async fn a_clients_odd_name_does_not_stand_in_the_way_of_a_write() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let mut odd = note(&id, "Called Ada");
    odd.by.client = "@{auditRow.id}\0 1.0".into();
    let plan = world.auditor.prepare_note(&odd).await.expect("a plan");
    world.auditor.commit(&plan).await.expect("an outcome");
    assert_eq!(world.rows().await[0].text("Client__c"), Some("@auditRow.id} 1.0"));
}
