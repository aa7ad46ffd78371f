//! What the platform does otherwise than one would think: each trap, and what is said of it.

use salesforce_revops::audit::{AuditError, Auditor, Change, Effect, Ending, Trap};
use salesforce_revops::policy::Policy;
use salesforce_revops::sandbox::{
    AssignmentRule, DuplicateAction, DuplicateRule, Options, Rules, ValidationRule,
};
use serde_json::{Value, json};
use sobjects::{Catalog, Id, Record};

use crate::record_types::{RENEWAL, defined, described};
use crate::snapshots::snapshots;
use crate::world::{AUDIT, World, applied, change};

async fn ruled(rules: Rules) -> World {
    World::of(Options { snapshots: snapshots(), rules, ..Options::default() }, Policy::default()).await
}

/// A catalog that lacks this field of opportunities, as it was made for a user who may not see it.
fn without(catalog: &Catalog, field: &str) -> Catalog {
    let mut catalog = catalog.clone();
    for object in catalog.objects.to_mut().iter_mut().filter(|object| object.name == "Opportunity") {
        object.fields.to_mut().retain(|known| known.name != field);
    }
    catalog
}

async fn first(world: &World, soql: &str) -> Id {
    let found = world.client.query_text::<Record>(soql).await.expect("records").records;
    found[0].text("Id").and_then(|id| id.parse().ok()).expect("an id")
}

async fn deal_with_products(world: &World) -> Id {
    first(world, "SELECT Id FROM Opportunity WHERE HasOpportunityLineItem = true LIMIT 1").await
}

// --- Products ---

#[tokio::test]
async fn the_amount_of_a_deal_with_products_is_refused_with_the_reason_and_no_row() {
    let world = World::new().await;
    let id = deal_with_products(&world).await;
    let error = world.prepare(&id, "Amount", json!(1)).await.expect_err("the trap");
    assert!(matches!(error, AuditError::Trap(Trap::Products { .. })), "{error:?}");
    assert!(error.to_string().contains("this deal has products"), "{error}");
    assert!(world.rows().await.is_empty());
    world.write(&id, "NextStep", json!("the rest can be written")).await.expect("an outcome");
    let other = world.opportunity().await;
    let outcome = world.write(&other, "Amount", json!(1)).await.expect("an outcome");
    assert_eq!(outcome.ending, applied(Some("1")));
}

#[tokio::test]
async fn a_value_that_the_platform_silently_did_not_take_is_reported_as_ignored() {
    let world = World::new().await;
    let id = deal_with_products(&world).await;
    let before = world.field(&id, "Amount").await;
    let catalog = without(&world.catalog, "HasOpportunityLineItem");
    let blind = Auditor::new(world.behind_the_wire(), catalog.into(), Policy::default(), AUDIT.into());
    let plan = blind.prepare(&change(id.as_str(), "Amount", json!(1))).await.expect("a plan");
    let outcome = blind.commit(&plan).await.expect("an outcome");
    assert!(matches!(&outcome.ending, Ending::Ignored { found: Some(_) }), "{outcome:?}");
    assert_eq!(world.field(&id, "Amount").await, before);
    let rows = world.rows().await;
    assert_eq!(rows[0].text("Status__c"), Some("Ignored"));
    assert!(rows[0].text("Error__c").is_some_and(|error| error.contains("still reads")));
}

#[tokio::test]
async fn what_the_user_may_not_see_is_not_checked_and_the_plan_says_so() {
    let hidden = |object: &str, mut snapshot: Value| {
        if object == "Opportunity" {
            let fields = snapshot["fields"].as_array_mut().expect("fields");
            fields.retain(|field| field["name"] != "Product_Line__c");
        }
        snapshot
    };
    let world = World::with(Policy::default(), hidden).await;
    let whole = World::new().await.catalog;
    let auditor = Auditor::new(world.behind_the_wire(), whole, Policy::default(), AUDIT.into());
    let id = world.opportunity().await;
    let wish = change(id.as_str(), "Product_Module__c", json!("Core"));
    let plan = auditor.prepare(&wish).await.expect("a plan");
    let [warning] = plan.warnings() else { panic!("{:?}", plan.warnings()) };
    assert!(
        warning.contains("depends on another field") && warning.contains("could not be read"),
        "{warning}"
    );
}

// --- Picklists ---

/// An org whose dependent picklist is not restricted, so that the platform takes any value.
async fn lenient() -> World {
    World::with(Policy::default(), |object, mut snapshot| {
        if object == "Opportunity" {
            let fields = snapshot["fields"].as_array_mut().expect("fields");
            for field in fields.iter_mut().filter(|field| !field["controllerName"].is_null()) {
                field["restrictedPicklist"] = json!(false);
            }
        }
        snapshot
    })
    .await
}

#[tokio::test]
async fn a_dependent_picklist_is_held_to_what_its_controlling_field_has() {
    let world = lenient().await;
    let id = world.opportunity().await;
    for (line, value, fits) in [
        (Value::Null, "Core", false),
        (json!("Platform"), "Core", true),
        (json!("Analytics"), "Dashboards", true),
        (json!("Analytics"), "Workflow", false),
        (json!("Marketplace"), "App Listing", true),
    ] {
        let told = format!("{value} of {line}");
        world
            .client
            .update_json("Opportunity", &id, &json!({"Product_Line__c": line}))
            .await
            .expect("a line");
        world.advance(3).await;
        match world.write(&id, "Product_Module__c", json!(value)).await {
            Ok(outcome) => assert_eq!((fits, outcome.ending), (true, applied(Some(value))), "{told}"),
            Err(error) => {
                assert!(
                    !fits && matches!(error, AuditError::Trap(Trap::Dependent { .. })),
                    "{told}: {error}"
                );
            }
        }
    }
    let error = world.prepare(&id, "Product_Module__c", json!("Workflow")).await.expect_err("the trap");
    let text = error.to_string();
    assert!(text.contains("while Product_Line__c is Marketplace"), "{text}");
    assert!(text.contains("Valid now: Connector Pack | App Listing;"), "{text}");
    world.write(&id, "Product_Module__c", Value::Null).await.expect("clearing it fits always");
}

#[tokio::test]
async fn what_a_changed_controlling_field_leaves_behind_is_told() {
    let world = lenient().await;
    let id = world.opportunity().await;
    let values = json!({"Product_Line__c": "Analytics", "Product_Module__c": "Dashboards"});
    world.client.update_json("Opportunity", &id, &values).await.expect("a line");
    world.advance(3).await;
    let fits = world.prepare(&id, "Product_Line__c", json!("Analytics")).await.expect("a plan");
    assert_eq!(fits.warnings(), [""; 0]);
    for new in [json!("Platform"), Value::Null] {
        let plan = world.prepare(&id, "Product_Line__c", new).await.expect("a plan");
        let [warning] = plan.warnings() else { panic!("{:?}", plan.warnings()) };
        assert!(warning.starts_with("What Product_Module__c holds does not go"), "{warning}");
    }
    let policy = Policy::from_toml("[policy.mask]\nOpportunity = ['Product_Module__c']").expect("a policy");
    let wish = change(id.as_str(), "Product_Line__c", json!("Platform"));
    let plan = world.auditor(policy).prepare(&wish).await.expect("a plan");
    assert_eq!(plan.warnings(), [""; 0], "nothing is told of what is masked");
}

#[tokio::test]
async fn a_checkbox_controls_a_picklist_as_well() {
    let world = lenient().await;
    let id = world.opportunity().await;
    let error = world.prepare(&id, "Partner_Tier__c", json!("Gold")).await.expect_err("the trap");
    assert!(error.to_string().contains("Has_Partner__c is false"), "{error}");
    world.client.update_json("Opportunity", &id, &json!({"Has_Partner__c": true})).await.expect("a partner");
    world.advance(3).await;
    world.write(&id, "Partner_Tier__c", json!("Gold")).await.expect("an outcome");
}

#[tokio::test]
async fn no_refusal_tells_of_a_controlling_field_that_may_not_be_read() {
    let world = lenient().await;
    let id = world.opportunity().await;
    let line = json!({"Product_Line__c": "Analytics"});
    world.client.update_json("Opportunity", &id, &line).await.expect("a line");
    world.advance(3).await;
    for table in ["deny_read", "mask"] {
        let policy = format!("[policy.{table}]\nOpportunity = ['Product_Line__c']");
        let auditor = world.auditor(Policy::from_toml(&policy).expect("a policy"));
        let mut told = Vec::new();
        for value in ["Workflow", "Dashboards"] {
            let wish = change(id.as_str(), "Product_Module__c", json!(value));
            let plan = auditor.prepare(&wish).await.expect("a plan");
            told.push(plan.warnings().join("\n").replace(value, "it"));
        }
        assert_eq!(told[0], told[1], "{table}");
        assert!(!told[0].is_empty() && !told[0].contains("Product_Line__c"), "{table}: {told:?}");
    }
}

async fn renewal() -> (World, Id) {
    let options = Options { snapshots: described(), definitions: defined(), ..Options::default() };
    let world = World::of(options, Policy::default()).await;
    let deal = json!({"Name": "Renewal", "StageName": "Prospecting", "CloseDate": "2027-03-31",
                      "RecordTypeId": RENEWAL});
    let id = world.client.create_json("Opportunity", &deal).await.expect("a deal");
    world.advance(3).await;
    (world, id)
}

#[tokio::test]
async fn a_picklist_value_that_the_record_type_does_not_have_is_refused_with_those_that_it_has() {
    let (world, id) = renewal().await;
    let error = world.prepare(&id, "StageName", json!("Qualification")).await.expect_err("the trap");
    assert!(matches!(error, AuditError::Trap(Trap::RecordType { .. })), "{error:?}");
    assert!(error.to_string().contains("Prospecting | Commit | Closed Won | Closed Lost"), "{error}");
    let outcome = world.write(&id, "StageName", json!("Commit")).await.expect("an outcome");
    assert!(matches!(outcome.ending, Ending::Applied { .. }), "{outcome:?}");
    let untyped = world.opportunity().await;
    world.advance(3).await;
    world.write(&untyped, "StageName", json!("Qualification")).await.expect("other types have it");
}

#[tokio::test]
async fn what_is_only_told_may_be_hidden_and_the_guards_hold_all_the_same() {
    let (world, id) = renewal().await;
    let mut catalog = (*world.catalog).clone();
    for object in catalog.objects.to_mut().iter_mut().filter(|object| object.name == "Opportunity") {
        // The user may not see what a deal is called.
        for field in object.fields.to_mut().iter_mut().filter(|field| field.name == "Name") {
            field.name = "Name_of_old__c".into();
        }
    }
    let auditor = Auditor::new(world.behind_the_wire(), catalog.into(), Policy::default(), AUDIT.into());
    let wish = |stage: &str| change(id.as_str(), "StageName", json!(stage));
    let error = auditor.prepare(&wish("Qualification")).await.expect_err("the trap");
    assert!(matches!(error, AuditError::Trap(Trap::RecordType { .. })), "{error:?}");
    let plan = auditor.prepare(&wish("Commit")).await.expect("a plan");
    assert_eq!((plan.warnings(), plan.record_name()), (&[][..], None));
    auditor.commit(&plan).await.expect("an outcome");
}

#[tokio::test]
async fn the_picklists_of_a_record_type_are_asked_for_once() {
    let (world, id) = renewal().await;
    world.write(&id, "StageName", json!("Commit")).await.expect("an outcome");
    world.advance(3).await;
    world.wire.take();
    world.write(&id, "Segment__c", json!("R&D")).await.expect("an outcome");
    assert_eq!(world.wire.take().len(), 3);
}

#[tokio::test]
async fn where_the_picklists_of_a_record_type_cannot_be_had_the_plan_says_that_they_were_not_checked() {
    let (world, id) = renewal().await;
    let gone = crate::recorder::Way::Refused { status: 403, code: "API_DISABLED_FOR_ORG", message: "off" };
    world.wire.spoil(move |request| match request.line.contains("/ui-api/") {
        true => gone.clone(),
        false => crate::recorder::Way::Open,
    });
    let plan = world.prepare(&id, "StageName", json!("Commit")).await.expect("a plan");
    let [warning] = plan.warnings() else { panic!("{:?}", plan.warnings()) };
    assert!(warning.contains("could not be checked") && warning.contains("API_DISABLED"), "{warning}");
    world.auditor.commit(&plan).await.expect("an outcome");
}

// --- The stage ---

#[tokio::test]
async fn what_changes_with_the_stage_is_told() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let outcome = world.write(&id, "StageName", json!("Closed Won")).await.expect("an outcome");
    let Ending::Applied { effects, .. } = outcome.ending else { panic!("{outcome:?}") };
    let effect = |field: &str| effects.iter().find(|effect| effect.field == field);
    let told = |field: &str, before: &str, after: &str| {
        let (before, after) = (Some(before.to_owned()), Some(after.to_owned()));
        assert_eq!(effect(field), Some(&Effect { field: field.to_owned(), before, after }));
    };
    told("IsClosed", "false", "true");
    told("IsWon", "false", "true");
    told("Probability", "10", "100");
    told("ForecastCategoryName", "Pipeline", "Closed");
    assert_eq!(effect("Amount"), None);
}

#[tokio::test]
async fn of_what_changes_with_the_stage_nothing_is_told_that_may_not_be_read() {
    let policy = "[policy.deny_read]\nOpportunity = ['IsWon']\n[policy.mask]\nOpportunity = ['Probability']";
    let world = World::new().await;
    let auditor = world.auditor(Policy::from_toml(policy).expect("a policy"));
    let id = world.opportunity().await;
    let plan = auditor.prepare(&change(id.as_str(), "StageName", json!("Closed Won"))).await.expect("a plan");
    let outcome = auditor.commit(&plan).await.expect("an outcome");
    let Ending::Applied { effects, .. } = outcome.ending else { panic!("{outcome:?}") };
    let fields: Vec<_> = effects.iter().map(|effect| effect.field.as_str()).collect();
    assert!(fields.contains(&"IsClosed") && !fields.contains(&"IsWon") && !fields.contains(&"Probability"));
}

// --- Rules of the org ---

fn lead(id: &Id, field: &str, value: Value) -> Change {
    Change { object: "Lead".into(), ..change(id.as_str(), field, value) }
}

async fn lead_of(world: &World, email: &str) -> Id {
    let values = json!({"LastName": "Doe", "Company": "Acme", "Email": email, "Intake_Source__c": "web"});
    world.client.create_json("Lead", &values).await.expect("a lead")
}

#[tokio::test]
async fn a_change_gives_the_record_to_nobody_else() {
    let plain = World::new().await;
    let soql = "SELECT Username FROM User WHERE IsActive = true AND Profile.Name = 'Standard User' LIMIT 1";
    let sellers = plain.client.query_text::<Record>(soql).await.expect("users").records;
    let rule = AssignmentRule {
        object: "Lead".into(),
        name: "Everyone's".into(),
        condition: "ISPICKVAL(LeadSource, \"Web\")".into(),
        owner: sellers[0].text("Username").expect("a name").into(),
    };
    let world = ruled(Rules { assignment_rules: vec![rule], ..Rules::default() }).await;
    let id = lead_of(&world, "jo@acme.example").await;
    let owner = async || {
        let read = world.client.record("Lead", &id, &["OwnerId"]).await.expect("the lead").value;
        read.text("OwnerId").map(str::to_owned)
    };
    let before = owner().await;
    let plan = world.auditor.prepare(&lead(&id, "LeadSource", json!("Web"))).await.expect("a plan");
    world.auditor.commit(&plan).await.expect("an outcome");
    assert_eq!(owner().await, before);
}

#[tokio::test]
async fn a_duplicate_rules_refusal_names_the_records_that_it_found() {
    let rule = DuplicateRule {
        object: "Lead".into(),
        name: "Same_email".into(),
        fields: vec!["Email".into()],
        action: DuplicateAction::Block,
        message: "Use one of these records?".into(),
        bypass_sharing: false,
    };
    let world = ruled(Rules { duplicate_rules: vec![rule], ..Rules::default() }).await;
    let other = lead_of(&world, "jo@acme.example").await;
    let id = lead_of(&world, "roe@acme.example").await;
    let plan = world.auditor.prepare(&lead(&id, "Email", json!("jo@acme.example"))).await.expect("a plan");
    let outcome = world.auditor.commit(&plan).await.expect("an outcome");
    let Ending::Refused { error, .. } = &outcome.ending else { panic!("{outcome:?}") };
    assert_eq!(error.code(), Some("DUPLICATES_DETECTED"));
    let rows = world.rows().await;
    for text in [error.to_string().as_str(), rows[0].text("Error__c").unwrap_or_default()] {
        assert!(text.contains("Use one of these records?") && text.contains(other.as_str()), "{text}");
        assert!(text.contains("duplicate rule of the org forbids this"), "{text}");
    }
    assert_eq!(rows[0].text("Status__c"), Some("Failed"));
}

#[tokio::test]
async fn a_validation_rules_message_reaches_user_and_row_unchanged() {
    let message = "Talk  to Finance first:\nAmounts above 1.000.000 € are \"special\".";
    let rule = ValidationRule {
        object: "Opportunity".into(),
        name: "Large".into(),
        condition: "Amount > 1000000".into(),
        message: message.into(),
        field: Some("Amount".into()),
    };
    let world = ruled(Rules { validation_rules: vec![rule], ..Rules::default() }).await;
    let id = world.opportunity().await;
    let outcome = world.write(&id, "Amount", json!(2_000_000)).await.expect("an outcome");
    let Ending::Refused { error, .. } = &outcome.ending else { panic!("{outcome:?}") };
    assert!(error.to_string().contains(message), "{error}");
    let rows = world.rows().await;
    assert!(rows[0].text("Error__c").is_some_and(|text| text.contains(message)), "{rows:?}");
    assert_eq!(rows[0].text("Status__c"), Some("Failed"));
}

// --- Locks ---

#[tokio::test]
async fn a_locked_record_says_by_what() {
    let world = World::new().await;
    let soql = "SELECT Id, Owner.Username, Owner.Name FROM Opportunity WHERE IsClosed = false \
                AND Owner.Profile.Name = 'Standard User' ORDER BY Id LIMIT 1";
    let deals = world.client.query_text::<Record>(soql).await.expect("deals").records;
    let text = |field: &str| deals[0].text(field).expect("a text").to_owned();
    let (id, owner) = (text("Id").parse::<Id>().expect("an id"), text("Owner.Username"));
    let auditor = world.auditor_of(&owner);
    let submission = json!({"process": "Discount approval", "submitted_by": owner});
    world.submit(&id, &submission).await;

    let plan = auditor.prepare(&change(id.as_str(), "NextStep", json!("mine"))).await.expect("a plan");
    let outcome = auditor.commit(&plan).await.expect("an outcome");
    let Ending::Refused { error, explained: Some(explained) } = &outcome.ending else {
        panic!("{outcome:?}")
    };
    assert_eq!(error.code(), Some("ENTITY_IS_LOCKED"));
    assert!(explained.contains("the approval process “Discount approval”"), "{explained}");
    assert!(explained.contains(&format!("submitted by {}", text("Owner.Name"))), "{explained}");
    assert_eq!(world.rows().await[0].text("Error__c"), Some(explained.as_str()));
}

// --- Sharing ---

#[tokio::test]
async fn a_change_that_takes_the_record_out_of_sight_is_not_made_and_says_why() {
    let world = World::new().await;
    let soql = "SELECT Id, OwnerId, Owner.Username FROM Opportunity WHERE IsClosed = false \
                AND Owner.Profile.Name = 'Standard User' ORDER BY Id LIMIT 1";
    let deals = world.client.query_text::<Record>(soql).await.expect("deals").records;
    let text = |field: &str| deals[0].text(field).expect("a text").to_owned();
    let id: Id = text("Id").parse().expect("an id");
    let other = world.client.user_info().await.expect("the administrator").user_id;
    let auditor = world.auditor_of(&text("Owner.Username"));

    let plan = auditor.prepare(&change(id.as_str(), "OwnerId", json!(other))).await.expect("a plan");
    let outcome = auditor.commit(&plan).await.expect("an outcome");
    let Ending::Refused { explained: Some(explained), .. } = &outcome.ending else { panic!("{outcome:?}") };
    assert!(explained.contains("would not see the record any more"), "{explained}");
    assert_eq!(world.field(&id, "OwnerId").await, sobjects::Value::Text(text("OwnerId")));
    let rows = world.rows().await;
    assert_eq!(rows[0].text("Status__c"), Some("Failed"));
    assert_eq!(rows[0].text("Error__c"), Some(explained.as_str()));
}
