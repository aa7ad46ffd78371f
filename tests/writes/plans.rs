//! Plans: what is expected of the record, what the policy allows, and that a plan serves once.

use salesforce_revops::audit::{AuditError, Auditor, Change, Ending, SealError};
use salesforce_revops::policy::{Confirmation, Policy, Refusal};
use serde_json::{Value, json};
use sobjects::{Id, Record};

use crate::recorder::{Seen, Way};
use crate::world::{AUDIT, World, applied, change, note};

const KEY: [u8; 32] = [7; 32];

fn policy(text: &str) -> Policy {
    Policy::from_toml(text).expect("a policy")
}

fn expecting(id: &Id, field: &str, old: Value, new: Value) -> Change {
    Change { expected_old: Some(old), ..change(id.as_str(), field, new) }
}

// --- The expected value ---

#[tokio::test]
async fn a_change_is_refused_where_the_record_holds_another_value_than_expected() {
    let world = World::new().await;
    let id = world.opportunity().await;
    for (field, expected, new, now) in [
        ("NextStep", json!("Wait"), json!("x"), "NextStep is `Call`, and `Wait` was expected"),
        ("NextStep", Value::Null, json!("x"), "NextStep is `Call`, and (empty) was expected"),
        ("NextStep", json!(""), json!("x"), "NextStep is `Call`, and (empty) was expected"),
        ("Description", json!("text"), json!("x"), "Description is (empty), and `text` was expected"),
        ("Amount", json!(1250), json!(1), "Amount is `1250.5`, and `1250` was expected"),
    ] {
        let error = world.auditor.prepare(&expecting(&id, field, expected, new)).await.expect_err(now);
        assert!(matches!(error, AuditError::Unexpected { .. }), "{error:?}");
        assert!(error.to_string().contains(now), "{error}");
    }
    for (field, expected, new) in [
        ("NextStep", json!("Call"), json!("x")),
        ("Amount", json!(1250.50), json!(1)),
        ("CloseDate", json!("2027-03-31"), json!("2027-04-01")),
        ("Description", Value::Null, json!("x")),
        ("Segment__c", json!(""), json!("R&D")),
    ] {
        world.auditor.prepare(&expecting(&id, field, expected, new)).await.expect(field);
    }
    assert!(world.rows().await.is_empty());
}

#[tokio::test]
async fn a_masked_value_is_whole_in_the_row_alone() {
    let world = World::new().await;
    let text =
        "[policy.write]\nOpportunity = ['NextStep']\n[policy.mask]\nOpportunity = ['NextStep', 'Name']";
    let auditor = world.auditor(policy(text));
    let id = world.opportunity().await;
    let plan = auditor.prepare(&change(id.as_str(), "NextStep", json!("Send it"))).await.expect("a plan");
    assert_eq!((plan.old_value(), plan.new_value()), (Some("(masked)"), Some("Send it")));
    let empty = json!({"Name": "x", "StageName": "Commit", "CloseDate": "2027-03-31"});
    let empty = world.client.create_json("Opportunity", &empty).await.expect("a deal");
    let other = auditor.prepare(&change(empty.as_str(), "NextStep", json!("Send it"))).await.expect("a plan");
    assert_eq!(other.old_value(), Some("(masked)"), "nor is it told whether there is a value");
    assert_eq!(plan.record_name(), None);
    for request in plan.requests(world.client.api()).expect("requests") {
        assert!(!request.to_string().contains("Call"), "{request}");
    }
    world.client.update_json("Opportunity", &id, &json!({"NextStep": "Wait"})).await.expect("the other's");
    let outcome = auditor.commit(&plan).await.expect("an outcome");
    let Ending::Conflict { current, .. } = &outcome.ending else { panic!("{outcome:?}") };
    assert_eq!(current.as_deref(), Some("(masked)"));
    let rows = world.rows().await;
    assert_eq!(rows[0].text("Old_Value__c"), Some("Call"));
    assert!(rows[0].text("Error__c").is_some_and(|text| text.contains("changed it to Wait")));
}

#[tokio::test]
async fn nobody_learns_whether_a_guess_at_a_masked_value_is_right() {
    let world = World::new().await;
    let text = "[policy.write]\nOpportunity = ['NextStep']\n[policy.mask]\nOpportunity = ['NextStep']";
    let auditor = world.auditor(policy(text));
    let id = world.opportunity().await;
    world.wire.take();
    for guess in ["Call", "Wait"] {
        let wish = expecting(&id, "NextStep", json!(guess), json!("x"));
        let error = auditor.prepare(&wish).await.expect_err("a guess");
        assert!(matches!(error, AuditError::Unguessable { .. }), "{error:?}");
    }
    assert!(world.wire.take().is_empty());
    let plan = auditor.prepare(&change(id.as_str(), "NextStep", json!("Call"))).await.expect("a plan");
    assert!(!plan.is_unchanged(), "that it is the same is not told");
    assert_eq!(auditor.commit(&plan).await.expect("an outcome").ending, applied(Some("Call")));
}

#[tokio::test]
async fn why_a_masked_value_cannot_be_recorded_is_not_told() {
    let world = World::new().await;
    let text = "[policy.write]\nOpportunity = ['NextStep']\n[policy.mask]\nOpportunity = ['NextStep']";
    let auditor = world.auditor(policy(text));
    let id = world.opportunity().await;
    world
        .client
        .update_json("Opportunity", &id, &json!({"NextStep": "see @{note.id}"}))
        .await
        .expect("a step");
    world.advance(3).await;
    let wish = change(id.as_str(), "NextStep", json!("Call"));
    let error = auditor.prepare(&wish).await.expect_err("what cannot be sent");
    assert!(matches!(error, AuditError::Unrecordable { .. }), "{error:?}");
    let open = world.auditor.prepare(&wish).await.expect_err("what cannot be sent");
    assert!(matches!(open, AuditError::NotPlain { .. }), "{open:?}");
}

#[tokio::test]
async fn who_was_faster_is_named_where_users_may_be_read() {
    let world = World::new().await;
    let auditor = world.auditor(policy("[policy.deny_read]\nUser = ['*']"));
    let id = world.opportunity().await;
    let plan = auditor.prepare(&change(id.as_str(), "NextStep", json!("x"))).await.expect("a plan");
    world.client.update_json("Opportunity", &id, &json!({"NextStep": "Wait"})).await.expect("the other's");
    let outcome = auditor.commit(&plan).await.expect("an outcome");
    let Ending::Conflict { by: Some(by), .. } = &outcome.ending else { panic!("{outcome:?}") };
    assert!(by.parse::<Id>().is_ok(), "{by} by id alone");
}

#[tokio::test]
async fn a_reference_is_told_with_the_names_of_what_it_points_at() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let users = "SELECT Id, Name FROM User WHERE IsActive = true ORDER BY Name LIMIT 2";
    let users = world.client.query_text::<Record>(users).await.expect("users").records;
    let (new, name) = (users[1].text("Id").expect("an id"), users[1].text("Name"));
    let owned = json!({"OwnerId": users[0].text("Id")});
    world.client.update_json("Opportunity", &id, &owned).await.expect("an owner");
    world.advance(3).await;
    world.wire.take();
    let wish = change(id.as_str(), "OwnerId", json!(new));
    let plan = world.auditor.prepare(&wish).await.expect("a plan");
    assert_eq!((plan.old_name(), plan.new_name()), (users[0].text("Name"), name));
    assert!(world.wire.take().len() <= 3, "in the one call that reads, besides what is asked once");
    for hidden in ["[policy.deny_read]\nUser = ['Name']", "[policy.mask]\nUser = ['*Name']"] {
        let plan = world.auditor(policy(hidden)).prepare(&wish).await.expect("a plan");
        assert_eq!((plan.old_name(), plan.new_name()), (None, None), "{hidden}");
    }
}

// --- The policy ---

#[tokio::test]
async fn a_change_that_is_too_large_leaves_no_row() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let auditor = world.auditor(policy("[policy.largest_change]\nOpportunity = { Amount = '20%' }"));
    let error = auditor.prepare(&change(id.as_str(), "Amount", json!(2000))).await.expect_err("too large");
    assert!(matches!(error, AuditError::Refused(_)), "{error:?}");
    auditor.prepare(&change(id.as_str(), "Amount", json!(1300))).await.expect("small enough");
    assert!(world.rows().await.is_empty());
}

#[tokio::test]
async fn outside_the_hours_nothing_is_even_read() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let now = sobjects::DateTime::now().utc();
    // Three days from now it is another day of the week in any time zone.
    let other = (now + chrono::TimeDelta::days(3)).format("%a");
    let auditor = world.auditor(policy(&format!("[policy]\nhours = '{other} 08:00-09:00 UTC'")));
    world.wire.take();
    let error = auditor.prepare(&change(id.as_str(), "NextStep", json!("x"))).await.expect_err("too late");
    assert!(matches!(error, AuditError::Refused(_)), "{error:?}");
    let error = auditor.prepare_note(&note(&id, "Called Ada")).await.expect_err("too late");
    assert!(matches!(error, AuditError::Refused(_)), "{error:?}");
    assert!(world.wire.take().is_empty());
}

#[tokio::test]
async fn a_plan_says_what_confirmation_it_needs() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let text =
        "[policy]\nconfirm = 'never'\n[policy.confirm_fields]\nOpportunity = ['Amount']\nAccount = ['*']";
    let auditor = world.auditor(policy(text));
    for (field, value, needs) in
        [("Amount", json!(1), Confirmation::Required), ("NextStep", json!("x"), Confirmation::None)]
    {
        let plan = auditor.prepare(&change(id.as_str(), field, value)).await.expect("a plan");
        assert_eq!(plan.confirmation(), needs, "{field}");
    }
    let plan = auditor.prepare_note(&note(&id, "Called Ada")).await.expect("a plan");
    assert_eq!(plan.confirmation(), Confirmation::None);
    let plan = world.auditor.prepare_note(&note(&id, "Called Ada")).await.expect("a plan");
    assert_eq!(plan.confirmation(), Confirmation::IfPossible);
}

#[tokio::test]
async fn the_days_writes_are_counted_from_the_rows_whoever_made_them() {
    let world = World::new().await;
    let (first, second) = (world.opportunity().await, world.opportunity().await);
    let two = || world.auditor(policy("[policy]\nwrites_per_day = 2"));
    let (one, other) = (two(), two());
    let wish = |id: &Id| change(id.as_str(), "NextStep", json!("x"));
    // A write that was refused counts for nothing.
    let lost = one.prepare(&wish(&first)).await.expect("a plan");
    world.client.update_json("Opportunity", &first, &json!({"NextStep": "Wait"})).await.expect("the other's");
    assert!(matches!(one.commit(&lost).await.expect("an outcome").ending, Ending::Conflict { .. }));
    world.advance(3).await;

    world.wire.take();
    let plan = one.prepare(&wish(&first)).await.expect("the first");
    assert_eq!(one.commit(&plan).await.expect("an outcome").ending, applied(Some("x")));
    assert_eq!(world.wire.take().len(), 3, "counting costs no call of its own");
    // Both are asked for while there is room for one; the second is stopped at its row.
    let note_plan = other.prepare_note(&note(&second, "Called Ada")).await.expect("the second");
    let late = one.prepare(&wish(&second)).await.expect("the second as well");
    let outcome = other.commit(&note_plan).await.expect("an outcome");
    assert!(matches!(outcome.ending, Ending::Applied { .. }), "{outcome:?}");
    let outcome = one.commit(&late).await.expect("an outcome");
    assert!(matches!(outcome.ending, Ending::Stopped { refusal: Refusal::Daily { .. } }), "{outcome:?}");
    assert_eq!(world.field(&second, "NextStep").await, sobjects::Value::Text("Call".into()));
    let rows = world.rows().await;
    assert_eq!(rows[3].text("Status__c"), Some("Failed"));
    let error = two().prepare(&wish(&second)).await.expect_err("too many");
    assert!(matches!(error, AuditError::Refused(Refusal::Daily { .. })), "{error:?}");
}

#[tokio::test]
async fn where_the_days_writes_cannot_be_counted_nothing_is_written() {
    let world = World::with(Policy::default(), |object, mut snapshot| {
        if object == AUDIT {
            let fields = snapshot["fields"].as_array_mut().expect("fields");
            for field in fields.iter_mut().filter(|field| field["name"] == "CreatedDate") {
                field["filterable"] = json!(false);
            }
        }
        snapshot
    })
    .await;
    let id = world.opportunity().await;
    let auditor = world.auditor(policy("[policy]\nwrites_per_day = 2"));
    let error = auditor.prepare(&change(id.as_str(), "NextStep", json!("x"))).await.expect_err("no number");
    assert!(error.to_string().contains("the number of today's writes could not be read"), "{error}");
}

// --- Once ---

#[tokio::test]
async fn a_plan_serves_once() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let plan = world.auditor.prepare_note(&note(&id, "Called Ada")).await.expect("a plan");
    world.auditor.commit(&plan).await.expect("an outcome");
    world.wire.take();
    let error = world.auditor.commit(&plan).await.expect_err("a second time");
    assert!(matches!(error, AuditError::Spent), "{error:?}");
    assert!(world.wire.take().is_empty());
    assert_eq!(world.rows().await.len(), 1);
}

#[tokio::test]
async fn a_sealed_plan_is_carried_out_as_it_was_and_tells_nothing() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let plan = world.prepare(&id, "NextStep", json!("Send the contract")).await.expect("a plan");
    let sealed = world.auditor.seal(&plan, "the arguments").await.expect("a seal");
    assert!(sealed.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)), "{sealed}");
    let opened = world.auditor.open(&sealed, "the arguments").await.expect("the plan");
    assert_eq!(opened.old_value(), plan.old_value());
    assert_eq!(
        opened
            .requests(world.client.api())
            .expect("requests")
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>(),
        plan.requests(world.client.api())
            .expect("requests")
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
    );
    let outcome = world.auditor.commit(&opened).await.expect("an outcome");
    assert_eq!(outcome.ending, applied(Some("Send the contract")));
    let error = world.auditor.open(&sealed, "the arguments").await.expect_err("a second time");
    assert!(matches!(error, AuditError::Seal(SealError::Spent)), "{error:?}");
}

#[tokio::test]
async fn a_seal_holds_for_its_arguments_user_and_process_alone() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let keyed = |auditor: Auditor| auditor.with_seal_key(KEY);
    let auditor = keyed(world.auditor(Policy::default()));
    let plan = auditor.prepare(&change(id.as_str(), "NextStep", json!("x"))).await.expect("a plan");
    let sealed = auditor.seal(&plan, "{\"a\":1}").await.expect("a seal");
    let mut altered = sealed.clone().into_bytes();
    altered[40] = if altered[40] == b'A' { b'B' } else { b'A' };
    let altered = String::from_utf8(altered).expect("text");
    let soql = "SELECT Username FROM User WHERE IsActive = true AND Profile.Name = 'Standard User' LIMIT 1";
    let users = world.client.query_text::<sobjects::Record>(soql).await.expect("users").records;
    let other_user = keyed(world.auditor_of(users[0].text("Username").expect("a name")));
    let other_org = World::new().await;
    let other_org = keyed(other_org.auditor(Policy::default()));
    for (opener, text, arguments) in [
        (&auditor, sealed.as_str(), "{\"a\":2}"),
        (&auditor, altered.as_str(), "{\"a\":1}"),
        (&auditor, &sealed[..sealed.len() - 4], "{\"a\":1}"),
        (&auditor, "", "{\"a\":1}"),
        (&auditor, "true", "{\"a\":1}"),
        (&world.auditor, &sealed, "{\"a\":1}"),
        (&other_user, &sealed, "{\"a\":1}"),
        (&other_org, &sealed, "{\"a\":1}"),
    ] {
        let error = opener.open(text, arguments).await.expect_err(text);
        assert!(matches!(error, AuditError::Seal(SealError::Foreign)), "{arguments}: {error:?}");
    }
    auditor.open(&sealed, "{\"a\":1}").await.expect("what did not fit has not used it up");
}

/// Two processes with one key, and a plan that the first of them sealed.
async fn sealed_for_two(world: &World, id: &Id) -> (Auditor, Auditor, String) {
    let process = || world.auditor(Policy::default()).with_seal_key(KEY);
    let (one, other) = (process(), process());
    let plan = one.prepare_note(&note(id, "Called Ada")).await.expect("a plan");
    let sealed = one.seal(&plan, "").await.expect("a seal");
    (one, other, sealed)
}

#[tokio::test]
async fn two_processes_with_one_key_carry_a_sealed_plan_out_once() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let (one, other, sealed) = sealed_for_two(&world, &id).await;
    let mine = one.open(&sealed, "").await.expect("the plan");
    let theirs = other.open(&sealed, "").await.expect("the plan");
    other.commit(&theirs).await.expect("an outcome");
    let error = one.commit(&mine).await.expect_err("a second time");
    assert!(matches!(error, AuditError::Spent), "{error:?}");
    assert_eq!(world.rows().await.len(), 1);
}

#[tokio::test]
async fn a_lost_answer_does_not_let_a_sealed_plan_use_the_row_of_another_process() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let (one, other, sealed) = sealed_for_two(&world, &id).await;
    let mine = one.open(&sealed, "").await.expect("the plan");
    let theirs = other.open(&sealed, "").await.expect("the plan");
    other.commit(&theirs).await.expect("an outcome");
    world.wire.take();
    world.wire.spoil(|request| if request.is_audit() { Way::RequestLost } else { Way::Open });
    let error = one.commit(&mine).await.expect_err("no row");
    assert!(matches!(error, AuditError::NoRow(_)), "{error:?}");
    assert!(!world.wire.take().iter().any(Seen::is_commit));
}

#[tokio::test]
async fn without_a_unique_key_on_the_rows_no_process_opens_what_another_one_sealed() {
    let world = World::without_key().await;
    let id = world.opportunity().await;
    let (one, other, sealed) = sealed_for_two(&world, &id).await;
    let error = other.open(&sealed, "").await.expect_err("another process");
    assert!(matches!(error, AuditError::Seal(SealError::Foreign)), "{error:?}");
    one.open(&sealed, "").await.expect("the same process");
}

#[tokio::test]
async fn what_the_policy_no_longer_allows_is_not_committed() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let one = world.auditor(Policy::default()).with_seal_key(KEY);
    let narrow = policy("[policy.write]\nOpportunity = ['Amount']\n[policy]\nnotes = []");
    let other = world.auditor(narrow).with_seal_key(KEY);
    let change = one.prepare(&change(id.as_str(), "NextStep", json!("x"))).await.expect("a plan");
    let note = one.prepare_note(&note(&id, "Called Ada")).await.expect("a plan");
    for plan in [change, note] {
        let sealed = one.seal(&plan, "").await.expect("a seal");
        let opened = other.open(&sealed, "").await.expect("the plan");
        let error = other.commit(&opened).await.expect_err("not allowed");
        assert!(matches!(error, AuditError::Refused(_)), "{error:?}");
    }
    assert!(world.rows().await.is_empty());

    let none_a_day = world.auditor(policy("[policy]\nwrites_per_day = 0")).with_seal_key(KEY);
    let plan = one.prepare_note(&self::note(&id, "Called Ada")).await.expect("a plan");
    let sealed = one.seal(&plan, "").await.expect("a seal");
    let opened = none_a_day.open(&sealed, "").await.expect("the plan");
    let outcome = none_a_day.commit(&opened).await.expect("an outcome");
    assert!(matches!(outcome.ending, Ending::Stopped { .. }), "{outcome:?}");
}
