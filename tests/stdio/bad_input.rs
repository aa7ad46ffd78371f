//! What people and models get wrong: each is one sentence that says how to mend it, and nothing is written.

use serde_json::{Value, json};

use crate::server::Server;

/// The message holds all these words.
fn assert_says(text: &str, words: &[&str]) {
    for word in words {
        assert!(text.contains(word), "no `{word}` in: {text}");
    }
}

#[test]
fn ids_that_are_none_or_of_another_object_are_told_apart() {
    let mut server = Server::sandbox(&[]);
    let id = server.row("SELECT Id FROM Opportunity ORDER BY Id LIMIT 1").remove(0);
    let last = if id.ends_with('A') { "B" } else { "A" };
    let wrong_checksum = format!("{}{last}", &id[..17]);
    for (given, words) in [
        ("", &["15 or 18"][..]),
        ("006", &["3 characters"]),
        ("006000000000001'", &["16 characters"]),
        ("00600000000000%", &["letters"]),
        (wrong_checksum.as_str(), &["checksum", "copy the id"]),
        ("001000000000001AAA", &["Opportunity", "Account"]),
        ("006999999999999", &["no Opportunity"]),
    ] {
        assert_says(&server.refused("get_opportunity", json!({"opp_id": given})), words);
    }
    assert_says(&server.refused("pipeline_by_stage", json!({"owner_id": id})), &["User", "Opportunity"]);
}

#[test]
fn arguments_of_the_wrong_shape_are_named() {
    let mut server = Server::sandbox(&[]);
    for (tool, arguments, words) in [
        ("get_lead", json!({}), &["`lead_id`", "missing"][..]),
        ("get_lead", json!({"lead_id": null}), &["`lead_id`", "missing"]),
        ("get_lead", json!({"lead_id": 5}), &["`lead_id`", "text", "5"]),
        ("get_lead", json!({"lead_id": "x", "leadid": "y"}), &["`leadid`", "lead_id, dry_run"]),
        ("stale_opps", json!({"days_in_stage_threshold": "30"}), &["whole number", "\"30\""]),
        ("stale_opps", json!({"days_in_stage_threshold": 0}), &["from 1 to 3650"]),
        ("stale_opps", json!({"days_in_stage_threshold": -5}), &["from 1 to 3650", "-5"]),
        ("stale_opps", json!({"days_in_stage_threshold": 1e300}), &["`days_in_stage_threshold`"]),
        ("stale_opps", json!({"dry_run": "true"}), &["true or false without quotes"]),
        ("pipeline_by_stage", json!({"close_date_window_days": 1.5}), &["whole number", "1.5"]),
        ("query", json!({"soql": ["SELECT Id FROM Lead"]}), &["`soql`", "a list"]),
        ("at_risk_commits", json!({"quarter_end_date": "2026-02-30"}), &["2026-02-30", "not a date"]),
        ("at_risk_commits", json!({"quarter_end_date": "31.12.2026"}), &["not a date"]),
        ("at_risk_commits", json!({"quarter_end_date": ""}), &["not a date"]),
        ("at_risk_commits", json!({"quarter_end_date": "9999-12-31"}), &["1700 and 4000"]),
    ] {
        assert_says(&server.refused(tool, arguments), words);
    }
}

#[test]
fn queries_that_are_more_or_less_than_one_select_are_refused_with_the_place() {
    let mut server = Server::sandbox(&[]);
    for (soql, words) in [
        ("", &["empty"][..]),
        ("DELETE FROM Opportunity", &["SELECT"]),
        ("UPDATE Opportunity SET Amount = 1", &["SELECT"]),
        ("FIND {Acme} IN ALL FIELDS", &["SELECT"]),
        ("SELECT Id FROM Opportunity; SELECT Id FROM Lead", &["one statement", "column 27"]),
        ("SELECT Id FROM Opportunity FOR UPDATE", &["FOR UPDATE"]),
        ("SELECT Id FROM Opportunity FOR VIEW", &["FOR VIEW"]),
        ("SELECT Nam FROM Opportunity", &["Nam", "Name", "column 8"]),
        ("SELECT Id FROM Opportunitys", &["Opportunitys"]),
        ("SELECT Id FROM Opportunity WHERE CloseDate = 2026-02-30", &["2026-02-30"]),
        ("SELECT Id FROM Opportunity WHERE Name = 'open", &["column 41"]),
    ] {
        assert_says(&server.refused("query", json!({"soql": soql})), words);
    }
    let bypass = json!({"soql": "SELECT Id FROM Lead", "bypass_sharing": true});
    assert_says(&server.refused("query", bypass), &["bypass_sharing", "rights"]);
}

#[test]
fn changes_that_cannot_be_right_are_refused_before_anything_is_written() {
    let mut server = Server::sandbox(&[]);
    let deal = "SELECT Id, NextStep, StageName, CloseDate, LastModifiedDate FROM Opportunity \
                WHERE IsClosed = false ORDER BY Id LIMIT 1";
    let before = server.row(deal);
    let change = json!({"object_type": "Opportunity", "object_id": before[0], "field_name": "NextStep",
        "new_value": "Call", "justification": "agreed in the review"});
    let long = "x".repeat(256);
    let cases: Vec<(Value, &[&str])> = vec![
        (json!({"justification": "short"}), &["5 characters", "10"]),
        (json!({"justification": "              "}), &["0 characters", "10"]),
        (json!({"justification": null}), &["`justification`", "missing"]),
        (json!({"field_name": "Nope__c"}), &["Nope__c", "NextStep"]),
        (json!({"field_name": "IsWon"}), &["IsWon"]),
        (json!({"object_type": "User"}), &["User", "Opportunity"]),
        (json!({"object_id": "001000000000001AAA"}), &["Account"]),
        (json!({"object_id": "nonsense"}), &["nonsense"]),
        (json!({"new_value": 5}), &["NextStep"]),
        (json!({"new_value": true}), &["NextStep"]),
        (json!({"new_value": {"a": 1}}), &["`new_value`", "an object"]),
        (json!({"new_value": long}), &["255"]),
        (json!({"field_name": "StageName", "new_value": "Banana"}), &["Banana", "Commit"]),
        (json!({"field_name": "StageName", "new_value": "commit"}), &["Commit"]),
        (json!({"field_name": "StageName", "new_value": null}), &["StageName"]),
        (json!({"field_name": "CloseDate", "new_value": "2026-02-30"}), &["2026-02-30"]),
        (json!({"field_name": "CloseDate", "new_value": "soon"}), &["soon"]),
        (json!({"field_name": "Amount", "new_value": "a lot"}), &["Amount"]),
        (json!({"field_name": "IsPrivate", "new_value": "true"}), &["IsPrivate", "true"]),
        (json!({"field_name": "OwnerId", "new_value": before[0]}), &["OwnerId", "User"]),
        (json!({"field_name": "Segment__c", "new_value": "R&amp;D"}), &["R&D"]),
    ];
    for (wrong, words) in cases {
        let mut arguments = change.clone();
        for (name, value) in wrong.as_object().expect("object") {
            arguments[name.as_str()] = value.clone();
        }
        assert_says(&server.refused("update_field", arguments), words);
    }
    for (arguments, words) in [
        (json!({"object_type": "Opportunity", "object_id": before[0], "body": "  \n "}), &["no text"][..]),
        (json!({"object_type": "User", "object_id": before[0], "body": "x"}), &["User"]),
        (json!({"object_type": "Account", "object_id": before[0], "body": "x"}), &["Opportunity"]),
    ] {
        assert_says(&server.refused("add_note", arguments), words);
    }
    assert_eq!(server.row(deal), before);
    assert_eq!(server.count("Cleanup_Audit__c"), 0);
}
