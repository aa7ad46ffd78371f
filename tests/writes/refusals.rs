//! What is refused before anything is sent, and what the platform refuses.

use salesforce_revops::audit::{AuditError, Change, Ending};
use salesforce_revops::policy::Policy;
use serde_json::json;
use sobjects::Value;

use crate::world::{World, change};

#[tokio::test]
async fn a_wrong_argument_sends_no_request_and_says_how_to_mend_it() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let id = id.as_str();
    let with = |change: Change, says: &'static str| (change, says);
    let justified = |text: &str| Change { justification: text.into(), ..change(id, "NextStep", json!("x")) };
    let of = |object: &str| Change { object: object.into(), ..change(id, "NextStep", json!("x")) };
    let swapped: String = id
        .chars()
        .map(|c| if c.is_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() })
        .collect();
    for (change, says) in [
        with(justified("         \t\n  "), "0 characters"),
        with(justified("  nine char  "), "9 characters"),
        with(
            justified("\u{200B}\u{2060}\u{3164}\u{FEFF}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}\u{200B}"),
            "0 characters",
        ),
        with(justified("agreed with Ada\0"), "the justification holds the control character U+0000"),
        with(justified("agreed with @{auditRow.id}"), "the justification holds `@{`"),
        with(change(id, "NextStep", json!("@{auditRow.id}")), "the text holds `@{`"),
        with(change(id, "NextStep", json!("Call\u{1b}[31m")), "U+001B"),
        with(change(id, "Name", json!("\u{200B}")), "must have a value"),
        with(change("006", "NextStep", json!("x")), "has 3 characters"),
        with(change(&swapped, "NextStep", json!("x")), "checksum is wrong"),
        with(change("001D000000IqhSL", "NextStep", json!("x")), "is not an id of Opportunity but of Account"),
        with(of("Oportunity"), "these are: Account, Contact, Lead, Opportunity"),
        with(of("User"), "these are: Account, Contact, Lead, Opportunity"),
        with(change(id, "NextStp", json!("x")), "NextStep"),
        with(change(id, "IsClosed", json!(true)), "is not a field of Opportunity that can be changed"),
        with(change(id, "StageName", json!("Comit")), "Did you mean `Commit`?"),
        with(change(id, "Segment__c", json!("日木")), "R&D | R D | <10 | >10"),
        with(change(id, "Amount", json!("12")), "a number, without quotes"),
        with(change(id, "NextStep", json!("x".repeat(256))), "the field holds 255"),
        with(change(id, "NextStep", json!("😀".repeat(128))), "the field holds 255"),
        with(change(id, "CloseDate", json!("2026-02-30")), "2026-02-30"),
        with(change(id, "StageName", json!(null)), "must have a value"),
        with(change(id, "AccountId", json!(id)), "is an id of Opportunity, and the field points at Account"),
    ] {
        let error = world.auditor.prepare(&change).await.expect_err(says).to_string();
        assert!(error.contains(says), "{error}");
        assert!(world.wire.take().is_empty(), "{says}: something was sent");
    }
}

#[tokio::test]
async fn the_policy_comes_before_everything_and_says_the_same_of_forbidden_and_unknown() {
    let policy = Policy::from_toml("[policy.write]\nOpportunity = ['NextStep']").expect("a policy");
    let world = World::with(policy, |_, snapshot| snapshot).await;
    let refusal = async |field: &str| {
        let error = world.auditor.prepare(&change("rubbish", field, json!({}))).await.expect_err("refused");
        assert!(matches!(error, AuditError::Refused(_)), "{error:?}");
        error.to_string().replace(field, "it")
    };
    assert_eq!(refusal("Amount").await, refusal("No_Such_Field__c").await);
    assert!(world.wire.take().is_empty());
}

#[tokio::test]
async fn a_record_that_is_not_there_is_told() {
    let world = World::new().await;
    let error = world
        .auditor
        .prepare(&change("006D000000IqhSL", "NextStep", json!("x")))
        .await
        .expect_err("no record");
    assert!(matches!(error, AuditError::NoRecord { .. }), "{error:?}");
    assert!(world.rows().await.is_empty());
}

#[tokio::test]
async fn what_the_platform_refuses_is_handed_on_and_the_row_says_failed() {
    // The org learnt of the restriction after the client's Catalog was made.
    let world = World::with(Policy::default(), |object, mut snapshot| {
        if object == "Opportunity" {
            let fields = snapshot["fields"].as_array_mut().expect("fields");
            for field in fields.iter_mut().filter(|field| field["name"] == "NextStep") {
                field["length"] = json!(10);
            }
        }
        snapshot
    })
    .await;
    let id = world.opportunity().await;
    let mut catalog = (*world.catalog).clone();
    for object in catalog.objects.to_mut().iter_mut().filter(|object| object.name == "Opportunity") {
        for field in object.fields.to_mut().iter_mut().filter(|field| field.name == "NextStep") {
            field.length = 255;
        }
    }
    let auditor = salesforce_revops::audit::Auditor::new(
        world.client.clone(),
        catalog.into(),
        Policy::default(),
        crate::world::AUDIT.into(),
    );
    let plan =
        auditor.prepare(&change(id.as_str(), "NextStep", json!("more than ten"))).await.expect("a plan");
    let outcome = auditor.commit(&plan).await.expect("an outcome");
    let Ending::Refused { error, .. } = &outcome.ending else { panic!("{outcome:?}") };
    assert_eq!(error.code(), Some("STRING_TOO_LONG"));
    assert_eq!(world.field(&id, "NextStep").await, Value::Text("Call".into()));
    let rows = world.rows().await;
    assert_eq!(rows[0].text("Status__c"), Some("Failed"));
    assert!(rows[0].text("Error__c").is_some_and(|text| text.contains("data value too large")), "{rows:?}");
}

#[tokio::test]
async fn a_value_that_the_audit_row_could_not_hold_whole_is_not_written() {
    let world = World::with(Policy::default(), |object, mut snapshot| {
        if object == crate::world::AUDIT {
            let fields = snapshot["fields"].as_array_mut().expect("fields");
            for field in fields.iter_mut().filter(|field| field["name"] == "New_Value__c") {
                field["length"] = json!(20);
            }
        }
        snapshot
    })
    .await;
    let id = world.opportunity().await;
    let error = world.prepare(&id, "NextStep", json!("twenty-one characters")).await.expect_err("no room");
    assert!(error.to_string().contains("New_Value__c holds 20"), "{error}");
    assert!(world.rows().await.is_empty());
}

#[tokio::test]
async fn an_old_value_that_would_not_reach_the_audit_row_as_it_is_keeps_the_record_as_it_is() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let there = json!({"NextStep": "see @{Opportunity.Name}"});
    world.client.update_json("Opportunity", &id, &there).await.expect("written by somebody else");
    let error = world.prepare(&id, "NextStep", json!("Call")).await.expect_err("refused").to_string();
    assert!(error.contains("the old value holds `@{`") && error.contains("in Salesforce itself"), "{error}");
    assert!(world.rows().await.is_empty());
}
