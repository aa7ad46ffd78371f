//! What stands in the logs, and what does not.

use std::io::Write;
use std::process::Stdio;

use serde_json::{Value, json};

use crate::server::program;

const SESSION: &str = r#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}
{"jsonrpc":"2.0","method":"notifications/initialized"}
{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"query","arguments":{"soql":"SELECT COUNT() FROM Lead WHERE Name = 'Confidential Corp'"}}}
"#;

#[test]
fn the_most_talkative_log_does_not_repeat_what_was_asked() {
    let mut child = program()
        .args(["serve", "--sandbox"])
        .env("RUST_LOG", "trace")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    child.stdin.take().expect("stdin").write_all(SESSION.as_bytes()).expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    let (told, logged) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(told.contains("COUNT() = 0."), "{told}");
    assert!(logged.contains("\"tool\":\"query\""), "the call itself is logged: {logged}");
    assert!(!logged.contains("Confidential"), "{logged}");
}

/// What stands in the line of a call; `code` besides where it was refused.
const KEYS: [&str; 13] = [
    "timestamp",
    "level",
    "target",
    "message",
    "tool",
    "arguments",
    "ms",
    "api_calls",
    "records",
    "bytes",
    "outcome",
    "request_id",
    "code",
];

#[test]
fn each_call_leaves_one_line_that_tells_its_cost_and_none_of_its_values() {
    let calls = [
        (
            "query",
            json!({"soql": "SELECT Name, StageName FROM Opportunity WHERE Name != 'Hush Corp' LIMIT 3"}),
        ),
        ("query", json!({"soql": "SELECT Secret__c FROM Opportunity"})),
        ("pipeline_by_stage", json!({})),
        ("get_account", json!({"account_id": "001000000000000"})),
        (
            "update_field",
            json!({"object_type": "Opportunity", "object_id": "006000000000000", "field_name": "NextStep",
            "new_value": "Whisper to Ada", "justification": "agreed behind closed doors"}),
        ),
        ("pipeline_by_stage", json!({"dry_run": true})),
    ];
    let mut child = program()
        .args(["serve", "--sandbox", "--quiet"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut input = child.stdin.take().expect("stdin");
    input
        .write_all(SESSION.lines().take(2).map(|line| format!("{line}\n")).collect::<String>().as_bytes())
        .expect("it reads");
    for (id, (tool, arguments)) in calls.iter().enumerate() {
        let params = json!({"name": tool, "arguments": arguments});
        writeln!(
            input,
            "{}",
            json!({"jsonrpc": "2.0", "id": 100 + id, "method": "tools/call", "params": params})
        )
        .expect("it reads");
    }
    drop(input);
    let output = child.wait_with_output().expect("it ends");
    let (told, logged) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let mut lines: Vec<Value> =
        logged.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    // Calls run side by side.
    lines.sort_by_key(|line| line["request_id"].as_str().map(str::to_owned));
    assert_eq!(lines.len(), calls.len(), "{logged}");
    for (line, (tool, _)) in lines.iter().zip(&calls) {
        let keys: Vec<&str> = line.as_object().expect("an object").keys().map(String::as_str).collect();
        assert!(keys.iter().all(|key| KEYS.contains(key)), "{line}");
        assert!(KEYS[..12].iter().all(|key| keys.contains(key)), "{line}");
        assert_eq!((line["target"].as_str(), line["tool"].as_str()), (Some("tool_calls"), Some(*tool)));
        assert_eq!(line["outcome"] == "refused", line["code"].is_string(), "{line}");
        assert!(line["bytes"].as_u64() > Some(20), "{line}");
    }
    let told_of = |key: &str| lines.iter().map(|line| line[key].clone()).collect::<Vec<_>>();
    assert_eq!(told_of("code")[1..5], [json!("QUERY"), json!(null), json!("QUESTION"), json!("CHANGE")]);
    let records = told_of("records");
    assert_eq!((records[0].as_u64(), records[2].as_u64() > Some(0)), (Some(3), true));
    assert_eq!(told_of("api_calls")[5], 0, "a dry run sends nothing");
    assert!(told_of("api_calls")[0].as_u64() >= Some(1));
    assert_ne!(lines[2]["arguments"], lines[5]["arguments"]);
    let name =
        told.split_once("Name | StageName\\n").and_then(|(_, rest)| rest.split(" |").next()).expect("a name");
    for value in [name, "Hush", "Secret__c", "Whisper", "closed doors", "NextStep", "006000"] {
        assert!(!logged.contains(value), "`{value}` in {logged}");
    }
}
