//! `soql`.

use serde_json::{Value, json};

use crate::program;

fn run(arguments: &[&str], stdin: impl Into<Vec<u8>>) -> (Option<i32>, String) {
    let output = program().arg("soql").args(arguments).write_stdin(stdin).output().expect("it runs");
    (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn a_query_comes_back_hardened() {
    let (code, text) = run(&["select Id from Opportunity where Name = 'Update Corp'"], "");
    assert_eq!(code, Some(0));
    assert_eq!(
        text,
        "SELECT Id FROM Opportunity WHERE Name = 'Update Corp' LIMIT 200\n-- LIMIT 200 was added\n"
    );
}

#[test]
fn a_wrong_query_is_shown_with_its_place_and_fails() {
    let (code, text) = run(&["SELECT Nam FROM Opportunity"], "");
    assert_eq!(code, Some(1));
    assert!(text.starts_with("INVALID_FIELD: ") && text.contains("^^^ line 1, column 8"), "{text}");
}

#[test]
fn parse_only_knows_no_objects() {
    assert_eq!(run(&["--parse-only", "SELECT x FROM Nowhere__c"], "").1, "SELECT x FROM Nowhere__c\n");
}

#[test]
fn a_lone_semicolon_is_dropped_with_a_note_and_is_no_syntax() {
    let text = "SELECT Id FROM Lead LIMIT 1;";
    assert_eq!(
        run(&[text], ""),
        (Some(0), "SELECT Id FROM Lead LIMIT 1\n-- the `;` at the end was dropped\n".into())
    );
    assert_eq!(run(&["--parse-only", text], "").0, Some(1));
}

#[test]
fn each_line_of_stdin_has_one_object_in_answer() {
    let lines = "SELECT Id FROM Lead\n\n\"SELECT\\nId FROM Nope\"\n\"unfinished\nDELETE FROM Lead\n";
    let (code, text) = run(&[], lines);
    assert_eq!(code, Some(0));
    let answers: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(answers.len(), 4, "{text}");
    assert_eq!(
        answers[0],
        json!({"ok": true, "hardened": "SELECT Id FROM Lead LIMIT 200",
        "notes": ["LIMIT 200 was added"]})
    );
    assert_eq!(
        (&answers[1]["code"], &answers[1]["at"]),
        (&json!("INVALID_TYPE"), &json!({"line": 2, "column": 9}))
    );
    assert_eq!(answers[2]["ok"], false);
    assert_eq!(answers[3]["code"], "MALFORMED_QUERY");
}

#[test]
fn a_line_that_is_no_text_spoils_only_its_own_answer() {
    let (code, text) = run(&[], b"\xff\xfe\nSELECT Id FROM Lead LIMIT 1\r\n");
    assert_eq!(code, Some(0));
    let answers: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!((&answers[0]["ok"], &answers[1]["ok"]), (&json!(false), &json!(true)), "{text}");
}

#[test]
fn an_org_without_snapshots_is_exit_2() {
    assert_eq!(run(&["--org", "nope", "SELECT Id FROM Lead"], "").0, Some(2));
}

#[test]
fn another_orgs_snapshots_are_read_from_disk() {
    let orgs = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/orgs");
    let (code, text) = run(&["--org", "thin", "--orgs-dir", orgs, "SELECT Id FROM Lead"], "");
    assert_eq!(code, Some(1));
    assert!(text.contains("Lead"), "{text}");
    assert_eq!(run(&["--org", "thin", "--orgs-dir", orgs, "SELECT Id FROM Account"], "").0, Some(0));
}
