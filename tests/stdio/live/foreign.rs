//! Orgs that look different: few objects, no leads, 800 fields.

use std::process::Stdio;

use serde_json::json;

use super::world::{OTHER, World, add_field, schema, standing, with};
use crate::server::Server;
use crate::snapshots::{of, snapshots};

#[test]
fn an_org_of_few_objects_is_offered_what_it_has_tools_for() {
    let world = World::new(of("tests/orgs/thin"), Some(OTHER));
    let mut server = world.server();
    let names: Vec<String> =
        server.tools().iter().map(|tool| tool["name"].as_str().expect("a name").to_owned()).collect();
    assert!(
        names.contains(&"get_account".to_owned()) && names.contains(&"update_field".to_owned()),
        "{names:?}"
    );
    for missing in ["get_lead", "add_note", "at_risk_commits"] {
        assert!(!names.contains(&missing.to_owned()), "{names:?}");
        let unknown = server.exchange("tools/call", json!({"name": missing, "arguments": {}}));
        assert!(unknown["error"]["message"].as_str().is_some_and(|text| text.contains("Unknown tool")));
    }
    // Whatever is offered answers, or says in a sentence what the org lacks.
    for tool in ["pipeline_by_stage", "stale_opps"] {
        let answer = server.call(tool, json!({}));
        assert!(!answer.text.is_empty() && !answer.text.contains("defect"), "{tool}: {}", answer.text);
    }
    let lead = server.refused("query", json!({"soql": "SELECT Id FROM Lead"}));
    assert!(lead.contains("Lead"), "{lead}");
    let account = server.row("SELECT Id FROM Account LIMIT 1").remove(0);
    server.ok("get_account", json!({"account_id": account}));
    assert!(standing(&mut server).starts_with("5 objects as the org describes them"));
}

#[test]
fn an_org_with_several_currencies_answers_its_questions() {
    let world = World::new(of("tests/orgs/currencies"), Some(OTHER));
    let mut server = Server::start(world.serve().arg("--read-only"));
    server.initialize();
    assert!(schema(&mut server, "update_field").is_empty());
    assert!(server.ok("pipeline_by_stage", json!({})).contains("Open pipeline"));
    server.ok("query", json!({"soql": "SELECT Id, CurrencyIsoCode FROM Opportunity LIMIT 1"}));
}

#[test]
fn an_org_of_800_fields_is_served_in_full_and_from_what_is_kept() {
    let wide = with(snapshots(), "Opportunity", |describe| {
        (0..800).for_each(|number| add_field(describe, &format!("Custom_Field_{number}__c")));
    });
    let world = World::new(wide, Some(OTHER));
    let mut server = world.server();
    let id = server.row("SELECT Id FROM Opportunity WHERE IsClosed = false LIMIT 1").remove(0);
    let change = json!({"object_type": "Opportunity", "object_id": id, "field_name": "Custom_Field_799__c",
        "new_value": "fine", "justification": "agreed in the weekly review"});
    server.ok("update_field", change.clone());
    let mut silent = world.without_org();
    let mut server = Server::start(&mut silent.serve);
    server.initialize();
    let lost = server.refused("update_field", change);
    assert!(lost.contains("127.0.0.1"), "{lost}");
}

#[test]
fn a_policy_may_name_objects_that_only_this_org_has() {
    let mut described = snapshots();
    let (_, account) = described.iter().find(|(name, _)| name == "Account").expect("Account").clone();
    let mut renewal: serde_json::Value = serde_json::from_str(&account).expect("a describe");
    renewal["name"] = json!("Renewal__c");
    renewal["keyPrefix"] = json!("a9X");
    renewal["childRelationships"] = json!([]);
    described.push(("Renewal__c".to_owned(), renewal.to_string()));
    let world = World::new(described, Some(OTHER));
    let file = world.folder().join("revops.toml");
    let write = |text: &str| std::fs::write(&file, text).expect("written");
    write("[policy.mask]\nRenewal__c = ['Phone']");
    let mut server = Server::start(world.serve().env("REVOPS_CONFIG", &file));
    server.initialize();
    server.ok("query", json!({"soql": "SELECT Id, Phone FROM Renewal__c LIMIT 1"}));
    write("[policy.mask]\nRenewals__c = ['Phone']");
    let output = world.serve().env("REVOPS_CONFIG", &file).stdin(Stdio::null()).output().expect("it runs");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(stderr.contains("Renewals__c"), "{stderr}");
}
