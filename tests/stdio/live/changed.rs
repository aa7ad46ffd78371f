//! An org that changes while it is served, or between two starts.

use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::world::{OTHER, World, add_field, field, schema, with};
use crate::server::{Server, asked_in, repeated};
use crate::snapshots::snapshots;

/// Waits until what `update_field` takes has this in it, or no longer.
fn until(server: &mut Server, named: &str, is_there: bool) {
    let begun = Instant::now();
    while schema(server, "update_field").contains(named) != is_there {
        assert!(begun.elapsed() < Duration::from_secs(60), "{named} is never offered or always");
    }
}

fn deal(server: &mut Server) -> String {
    server.row("SELECT Id FROM Opportunity WHERE IsClosed = false LIMIT 1").remove(0)
}

fn next_step(id: &str) -> Value {
    json!({"object_type": "Opportunity", "object_id": id, "field_name": "NextStep",
        "new_value": "Call on Monday", "justification": "agreed in the weekly review"})
}

/// The shipped org with one stage more.
fn with_stage() -> Vec<(String, String)> {
    with(snapshots(), "Opportunity", |describe| {
        let values = field(describe, "StageName")["picklistValues"].as_array_mut().expect("values");
        let mut value = values[0].clone();
        value["value"] = json!("Paper Process");
        value["label"] = json!("Paper Process");
        values.push(value);
    })
}

#[test]
fn a_new_picklist_value_enters_without_a_rebuild() {
    let world = World::own();
    let before = schema(&mut world.server(), "update_field");
    assert!(!before.contains("Paper Process"));
    let world = world.changed(with_stage(), None);
    let mut server = world.server();
    until(&mut server, "Paper Process", true);
    let id = deal(&mut server);
    let mut change = next_step(&id);
    change["field_name"] = json!("StageName");
    change["new_value"] = json!("Paper Process");
    server.ok("update_field", change);
}

#[test]
fn a_field_of_another_org_that_is_new_may_be_written_as_the_policy_says() {
    let world = World::new(snapshots(), Some(OTHER));
    drop(world.server());
    let grown = with(snapshots(), "Opportunity", |describe| add_field(describe, "Renewal_Note__c"));
    let world = world.changed(grown, Some(OTHER));
    let file = world.folder().join("revops.toml");
    std::fs::write(&file, "[policy.write]\nOpportunity = ['NextStep']").expect("written");
    let mut narrow = Server::start(world.serve().env("REVOPS_CONFIG", &file));
    narrow.initialize();
    assert!(!schema(&mut narrow, "update_field").contains("Renewal_Note__c"));
    let mut server = world.server();
    until(&mut server, "Renewal_Note__c", true);
}

#[test]
fn a_field_of_another_org_that_a_policy_hides_is_not_shown_under_a_new_name() {
    let named = |name: &str| with(snapshots(), "Opportunity", |describe| add_field(describe, name));
    let world = World::new(named("Secret__c"), Some(OTHER));
    let file = world.folder().join("revops.toml");
    std::fs::write(&file, "[policy.deny_read]\nOpportunity = ['Secret__c']").expect("written");
    let start = |world: &World| {
        let mut server = Server::start(world.serve().env("REVOPS_CONFIG", &file));
        server.initialize();
        server
    };
    drop(start(&world));
    let world = world.changed(named("Renamed__c"), Some(OTHER));
    let mut server = start(&world);
    let remembered = world.cache().join("salesforce-revops").join("found.json");
    let is_forgotten = || !std::fs::read_to_string(&remembered).expect("a file").contains("startup");
    let begun = Instant::now();
    let mut was_forgotten = false;
    while !was_forgotten {
        assert!(begun.elapsed() < Duration::from_secs(60), "what no longer holds is still remembered");
        was_forgotten = is_forgotten();
        let said = server.refused("query", json!({"soql": "SELECT Id, Renamed__c FROM Opportunity LIMIT 1"}));
        assert!(said.starts_with("No field"), "{said}");
    }
    drop(server);
    let output = world.serve().env("REVOPS_CONFIG", &file).stdin(Stdio::null()).output().expect("it runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.code() == Some(2) && stderr.contains("Secret__c"), "{stderr}");
}

#[test]
fn a_field_that_vanishes_leaves_the_tools_when_the_org_refuses_it_and_writes_to_it_are_refused() {
    let world = World::own();
    world.sign_in_as_narrow();
    let mut server = world.server();
    assert!(schema(&mut server, "update_field").contains("NextStep"));
    let id = deal(&mut server);
    world.hide("Opportunity.NextStep");
    let refused = server.refused("query", json!({"soql": "SELECT Id, NextStep FROM Opportunity LIMIT 1"}));
    assert!(refused.contains("NextStep"), "{refused}");
    until(&mut server, "NextStep", false);
    let before = world.org.journal().len();
    let refused = server.refused("update_field", next_step(&id));
    assert!(refused.contains("NextStep"), "{refused}");
    let unknown = server.refused("query", json!({"soql": "SELECT Id, NextStep FROM Opportunity LIMIT 1"}));
    assert!(unknown.starts_with("No field"), "{unknown}");
    assert_eq!(world.org.journal().len(), before, "neither was sent");
}

#[test]
fn a_change_that_a_person_confirms_after_its_field_has_vanished_is_not_made() {
    let world = World::own();
    world.sign_in_as_narrow();
    let mut server = Server::start(&mut world.serve());
    server.speak_modern();
    server.declare(json!({"elicitation": {}}));
    let id = deal(&mut server);
    let call = json!({"name": "update_field", "arguments": next_step(&id)});
    let asked = server.request("tools/call", call.clone());
    let (key, _) = asked_in(&asked);
    world.hide("Opportunity.NextStep");
    server.refused("query", json!({"soql": "SELECT Id, NextStep FROM Opportunity LIMIT 1"}));
    until(&mut server, "NextStep", false);
    let yes = json!({(key): {"action": "accept", "content": {"confirm": true}}});
    let result = server.request("tools/call", repeated(&call, &asked["requestState"], yes));
    let text = result["content"][0]["text"].as_str().expect("a text");
    assert!(result["isError"] == true && text.contains("NextStep"), "{text}");
    assert_eq!(server.count("Cleanup_Audit__c"), 0);
}
