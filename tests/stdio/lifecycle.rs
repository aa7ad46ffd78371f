//! Both generations of the protocol, rubbish on stdin, and the end of stdin.

use serde_json::{Value, json};

use crate::faults::Org;
use crate::server::{Era, Server, program};

fn fresh() -> Server {
    Server::start(program().args(["serve", "--sandbox"]))
}

#[test]
fn clients_with_initialize_are_served_in_their_own_version() {
    for version in ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"] {
        let mut server = fresh();
        let hello = json!({"protocolVersion": version, "capabilities": {},
            "clientInfo": {"name": "old", "version": "1"}});
        let answer = server.request("initialize", hello);
        assert_eq!(answer["protocolVersion"], version);
        assert_eq!(answer["serverInfo"]["name"], "salesforce-revops");
        let instructions = answer["instructions"].as_str().expect("instructions");
        assert!(instructions.contains("audit") && instructions.len() < 2048, "{instructions}");
        server.send(&json!({"jsonrpc": "2.0", "method": "notifications/initialized"}));
        assert_eq!(server.tools().len(), 10);
    }
}

#[test]
fn clients_of_2026_07_28_discover_and_call_without_a_handshake() {
    let mut server = fresh();
    server.speak_modern();
    let answer = server.request("server/discover", json!({}));
    let versions = answer["supportedVersions"].as_array().expect("versions");
    assert!(versions.contains(&json!("2026-07-28")), "{answer}");
    assert!(answer["capabilities"]["tools"].is_object());
    let listed = server.request("tools/list", json!({}));
    assert_eq!(listed["tools"].as_array().map(Vec::len), Some(10));
    assert!(listed["ttlMs"].is_u64(), "{}", listed["ttlMs"]);
    assert!(server.ok("pipeline_by_stage", json!({})).contains("Open pipeline"));
}

#[test]
fn a_client_may_call_without_discovering_first() {
    let mut server = fresh();
    server.speak_modern();
    assert!(server.ok("stale_opps", json!({})).contains("stage has not changed"));
}

#[test]
fn what_is_not_declared_is_not_there() {
    let mut server = Server::sandbox(&[]);
    for method in ["prompts/list", "resources/templates/list", "nonsense/list"] {
        let answer = server.exchange(method, json!({}));
        assert_eq!(answer["error"]["code"], -32601, "{method}: {answer}");
    }
    let unknown = server.exchange("tools/call", json!({"name": "delete_everything", "arguments": {}}));
    assert_eq!(unknown["error"]["code"], -32602, "{unknown}");
    assert!(unknown["error"]["message"].as_str().is_some_and(|text| text.contains("update_field")));
    let shapeless = server.exchange("tools/call", json!({"name": "query", "arguments": [1]}));
    assert_eq!(shapeless["error"]["code"], -32602, "{shapeless}");
}

#[test]
fn rubbish_on_stdin_before_and_after_the_handshake_does_not_end_the_session() {
    let mut server = fresh();
    let rubbish = [
        "rubbish",
        "",
        "{",
        "[]",
        "null",
        "{\"jsonrpc\":\"2.0\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":900,\"method\":7}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":901,\"result\":{}}",
        "\u{0}\u{1}\u{feff}",
    ];
    rubbish.iter().for_each(|line| server.send_line(line));
    server.initialize();
    rubbish.iter().for_each(|line| server.send_line(line));
    assert_eq!(server.tools().len(), 10);
}

#[test]
fn the_end_of_stdin_is_a_clean_exit_and_pending_answers_still_come() {
    let (rest, code) = fresh().end();
    assert_eq!((rest.len(), code), (0, Some(0)));

    let mut server = Server::sandbox(&[]);
    let ids: Vec<u64> = ["stale_opps", "pipeline_by_stage"]
        .iter()
        .map(|tool| server.ask("tools/call", json!({"name": tool, "arguments": {}})))
        .collect();
    let (rest, code) = server.end();
    assert_eq!(code, Some(0));
    for id in ids {
        assert!(rest.iter().any(|message| message["id"] == id), "{id}: {rest:?}");
    }
}

#[test]
fn a_write_that_has_begun_ends_well_though_the_client_goes_away() {
    let org = Org::start();
    let mut server = Server::on(&mut org.serve(), Era::Legacy, "", json!({}));
    let id = server.row("SELECT Id FROM Opportunity WHERE IsClosed = false LIMIT 1").remove(0);
    let change = json!({"object_type": "Opportunity", "object_id": id, "field_name": "NextStep",
        "new_value": "Call on Monday", "justification": "agreed in the weekly review"});
    let call = server.ask("tools/call", json!({"name": "update_field", "arguments": change}));
    let (rest, code) = server.end();
    assert_eq!(code, Some(0));
    assert!(rest.iter().any(|message| message["id"] == call), "{rest:?}");
    let mut later = Server::on(&mut org.serve(), Era::Legacy, "", json!({}));
    assert_eq!(later.count(&format!("Opportunity WHERE NextStep = 'Call on Monday' AND Id = '{id}'")), 1);
    assert_eq!(later.count("Cleanup_Audit__c WHERE Status__c = 'Applied'"), 1);
}

#[test]
fn calls_at_the_same_time_are_each_answered_once() {
    let mut server = Server::sandbox(&[]);
    let mut ids: Vec<u64> = (0..20)
        .map(|_| server.ask("tools/call", json!({"name": "pipeline_by_stage", "arguments": {}})))
        .collect();
    let mut answers: Vec<Value> = Vec::new();
    while !ids.is_empty() {
        let message = server.receive().expect("an answer");
        ids.retain(|id| message["id"] != *id);
        answers.push(message["result"]["content"][0]["text"].clone());
    }
    assert_eq!(answers.len(), 20);
    assert!(answers.iter().all(|answer| answer == &answers[0] && answer.is_string()), "{answers:?}");
}

#[test]
fn a_cancelled_call_does_not_disturb_the_next() {
    let mut server = Server::sandbox(&[]);
    let id = server.ask("tools/call", json!({"name": "stale_opps", "arguments": {}}));
    server.send(&json!({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": id}}));
    assert_eq!(server.tools().len(), 10);
}

#[test]
fn the_status_resource_tells_who_is_signed_in_where_and_how_much_of_the_day_is_used() {
    let mut server = Server::sandbox(&[]);
    let listed = server.request("resources/list", json!({}));
    assert_eq!(listed["resources"].as_array().map(Vec::len), Some(1), "{listed}");
    assert_eq!(listed["resources"][0]["uri"], "salesforce://status");

    server.ok("query", json!({"soql": "SELECT Id FROM Account LIMIT 1"}));
    let read = server.request("resources/read", json!({"uri": "salesforce://status"}));
    let text = read["contents"][0]["text"].as_str().expect("a text");
    assert!(text.starts_with("Org: sandbox at http://127.0.0.1:"), "{text}");
    assert!(text.contains("@") && text.contains("by access token"), "{text}");
    assert!(text.contains("\nPolicy: built in, since no revops.toml was found\n"), "{text}");
    assert!(text.contains(" used; reads stop when only 10 % are left"), "{text}");

    let unknown = server.exchange("resources/read", json!({"uri": "salesforce://secrets"}));
    assert!(unknown["error"]["message"].as_str().is_some_and(|text| text.contains("salesforce://status")));
}
