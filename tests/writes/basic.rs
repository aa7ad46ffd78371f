//! An org whose audit object has only the basic fields.

use salesforce_revops::audit::{BASIC_FIELDS, Ending};
use salesforce_revops::policy::Policy;
use serde_json::{Value, json};

use crate::world::{AUDIT, World, applied};

/// An audit object with the seven fields and these.
pub(crate) async fn world(more: &'static [&'static str]) -> World {
    World::with(Policy::default(), move |object, mut snapshot: Value| {
        if object == AUDIT {
            let fields = snapshot["fields"].as_array_mut().expect("fields");
            fields.retain(|field| {
                let name = field["name"].as_str().unwrap_or_default();
                !name.ends_with("__c") || BASIC_FIELDS.contains(&name) || more.contains(&name)
            });
        }
        snapshot
    })
    .await
}

#[tokio::test]
async fn seven_fields_are_enough_and_the_plan_says_what_is_weaker() {
    let world = world(&[]).await;
    let id = world.opportunity().await;
    let plan = world.prepare(&id, "NextStep", json!("Send the contract")).await.expect("a plan");
    assert!(plan.weakness().is_some_and(|text| text.contains("Status__c")));
    let outcome = world.auditor.commit(&plan).await.expect("an outcome");
    assert_eq!(outcome.ending, applied(Some("Send the contract")));
    assert_eq!(world.rows().await[0].text("New_Value__c"), Some("Send the contract"));
}

#[tokio::test]
async fn failed_is_set_where_there_is_such_a_field() {
    let world = world(&["Failed__c"]).await;
    let id = world.opportunity().await;
    let plan = world.prepare(&id, "NextStep", json!("Send the contract")).await.expect("a plan");
    world
        .client
        .update_json("Opportunity", &id, &json!({"NextStep": "Wait"}))
        .await
        .expect("the other's change");
    let outcome = world.auditor.commit(&plan).await.expect("an outcome");
    assert!(matches!(outcome.ending, Ending::Conflict { .. }), "{outcome:?}");
    assert_eq!(world.rows().await[0].get("Failed__c"), Some(&sobjects::Value::Bool(true)));
}

#[tokio::test]
async fn a_status_that_may_not_be_changed_never_says_pending_of_what_was_applied() {
    let world = World::with(Policy::default(), |object, mut snapshot: Value| {
        if object == AUDIT {
            let fields = snapshot["fields"].as_array_mut().expect("fields");
            let status = fields.iter_mut().find(|field| field["name"] == "Status__c").expect("a status");
            status["updateable"] = json!(false);
        }
        snapshot
    })
    .await;
    let id = world.opportunity().await;
    let plan = world.prepare(&id, "NextStep", json!("Send the contract")).await.expect("a plan");
    assert!(plan.weakness().is_some_and(|text| text.contains("may change")), "{:?}", plan.weakness());
    let outcome = world.auditor.commit(&plan).await.expect("an outcome");
    assert_eq!(outcome.ending, applied(Some("Send the contract")));
    assert_eq!(world.rows().await[0].text("Status__c"), None);
}
