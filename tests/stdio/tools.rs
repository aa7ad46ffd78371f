//! Each tool doing what it is for, and every dry run changing nothing.

use serde_json::json;

use crate::server::{Era, Server, program, rows};

const OPEN_DEAL: &str =
    "SELECT Id, NextStep, LastModifiedDate FROM Opportunity WHERE IsClosed = false ORDER BY Id LIMIT 1";

#[test]
fn records_are_read_by_either_form_of_their_id_with_their_owners_name() {
    let mut server = Server::sandbox(&[]);
    for (tool, argument, object) in [
        ("get_account", "account_id", "Account"),
        ("get_opportunity", "opp_id", "Opportunity"),
        ("get_contact", "contact_id", "Contact"),
        ("get_lead", "lead_id", "Lead"),
    ] {
        let found = server.row(&format!("SELECT Id, Name, Owner.Name FROM {object} ORDER BY Id LIMIT 1"));
        let [id, name, owner] = found.as_slice() else { panic!("{found:?}") };
        let text = server.ok(tool, json!({(argument): id}));
        assert!(text.starts_with(&format!("{object} {id}\n<untrusted-data>\n")), "{text}");
        assert!(text.contains(&format!("\nName: {name}\n")), "{text}");
        assert!(text.contains(&format!("\nOwner.Name: {owner}\n")), "{text}");
        assert!(text.contains("empty fields are left out"), "{text}");
        assert_eq!(server.ok(tool, json!({(argument): id[..15]})), text);
    }
}

#[test]
fn a_query_says_how_many_records_there_are_and_what_was_left_out() {
    let mut server = Server::sandbox(&[]);
    let all = server.count("Opportunity");
    assert!(
        server.ok("query", json!({"soql": "SELECT COUNT() FROM Opportunity"})).contains(&all.to_string())
    );
    let text = server.ok("query", json!({"soql": "SELECT Id, Name FROM Opportunity LIMIT 3"}));
    assert!(text.starts_with("3 records, as many as the LIMIT allows"), "{text}");
    let text = server.ok("query", json!({"soql": "SELECT Id FROM Opportunity WHERE Name = 'Update Corp'"}));
    assert!(text.starts_with("0 records."), "{text}");
    let history = server.count("OpportunityHistory");
    assert!(history > 200, "the seed has a history to cut");
    let text = server.ok("query", json!({"soql": "SELECT Id FROM OpportunityHistory"}));
    assert!(text.starts_with(&format!("200 of {history} records; {} left out", history - 200)), "{text}");
    assert_eq!(rows(&text).len(), 200);
}

#[test]
fn pipeline_totals_are_those_of_the_records() {
    let mut server = Server::sandbox(&[]);
    let open = "Opportunity WHERE IsClosed = false AND CloseDate >= TODAY AND CloseDate <= NEXT_N_DAYS:365";
    let deals = server.count(open);
    let text = server.ok("pipeline_by_stage", json!({"close_date_window_days": 365}));
    assert!(text.contains(&format!(": {deals} deals, ")), "{deals}: {text}");
    let listed = rows(&text);
    let (total, stages) = listed.split_last().expect("rows");
    let number = |row: &Vec<String>| row[1].parse::<u64>().expect("a number");
    assert_eq!((total[0].as_str(), number(total)), ("Total", stages.iter().map(number).sum()));
    let owner = server.row("SELECT OwnerId FROM Opportunity WHERE IsClosed = false LIMIT 1").remove(0);
    let theirs = server.ok("pipeline_by_stage", json!({"close_date_window_days": 365, "owner_id": owner}));
    assert!(theirs.contains(&owner) && theirs != text, "{theirs}");
}

#[test]
fn stale_deals_and_commits_at_risk_are_listed_with_ids_that_can_be_read() {
    let mut server = Server::sandbox(&[]);
    let stale = server.ok("stale_opps", json!({"days_in_stage_threshold": 30}));
    let today = server.row("SELECT CreatedDate FROM Opportunity ORDER BY CreatedDate DESC LIMIT 1");
    assert!(!today.is_empty());
    let risky = server.ok("at_risk_commits", json!({"quarter_end_date": "2026-12-31"}));
    assert!(risky.contains("no activity in the last 14 days"), "{risky}");
    for (text, reasons) in [(stale, false), (risky, true)] {
        let listed = rows(&text);
        assert!(!listed.is_empty(), "{text}");
        for row in listed.iter().take(3) {
            let record = server.ok("get_opportunity", json!({"opp_id": row[0]}));
            assert!(record.contains("IsClosed: false"), "{record}");
            assert!(!reasons || !row[7].is_empty(), "{row:?}");
        }
    }
}

#[test]
fn a_change_shows_before_and_after_and_leaves_an_applied_audit_row_that_names_the_client() {
    let mut server = Server::sandbox(&[]);
    let id = server.row(OPEN_DEAL).remove(0);
    let text = server.ok(
        "update_field",
        json!({"object_type": "Opportunity", "object_id": id[..15], "field_name": "NextStep",
            "new_value": "Call Ada | then write", "justification": "  agreed in the weekly review  "}),
    );
    assert!(text.contains("After: Call Ada | then write"), "{text}");
    let audit = server.row(&format!(
        "SELECT Object__c, Record_Id__c, Field__c, Justification__c, Status__c, Tool__c, Client__c \
         FROM Cleanup_Audit__c WHERE Record_Id__c = '{id}'"
    ));
    let expected = [
        "Opportunity",
        id.as_str(),
        "NextStep",
        "agreed in the weekly review",
        "Applied",
        "update_field",
        "stdio-test 9.8",
    ];
    assert_eq!(audit, expected);
    let record = server.ok("get_opportunity", json!({"opp_id": id}));
    assert!(record.contains("\nNextStep: Call Ada | then write\n"), "{record}");

    let again = json!({"object_type": "opportunity", "object_id": id, "field_name": "nextstep",
        "new_value": "Call Ada | then write", "justification": "asked for a second time"});
    assert!(server.ok("update_field", again).contains("already"));
    assert_eq!(server.count(&format!("Cleanup_Audit__c WHERE Record_Id__c = '{id}'")), 1);
}

#[test]
fn the_audit_row_names_the_client_of_the_newer_protocol_too() {
    let mut server = Server::start(program().args(["serve", "--sandbox"]));
    server.speak_modern();
    let id = server.row("SELECT Id FROM Lead ORDER BY Id LIMIT 1").remove(0);
    let change = json!({"object_type": "Lead", "object_id": id, "field_name": "Rating", "new_value": null,
        "justification": "the rating was a guess"});
    let note = json!({"object_type": "Lead", "object_id": id, "body": "Rated again"});
    server.ok("update_field", change);
    server.ok("add_note", note);
    let audit = format!("Cleanup_Audit__c WHERE Record_Id__c = '{id}' AND Client__c = 'stdio-test 9.8'");
    assert!(server.count(&audit) >= 1, "{audit}");
}

#[test]
fn an_expected_old_value_refuses_when_the_field_holds_another_and_null_means_empty() {
    let mut server = Server::sandbox(&[]);
    let id = server.row(OPEN_DEAL).remove(0);
    let change = |new: &str| {
        json!({"object_type": "Opportunity", "object_id": id, "field_name": "NextStep", "new_value": new,
            "justification": "agreed in the weekly review"})
    };
    let expecting = |new: &str, old: serde_json::Value| {
        let mut change = change(new);
        change["expected_old_value"] = old;
        change
    };
    server.ok("update_field", change("first"));
    for wrong in [json!(null), json!(""), json!("other"), json!("FIRST"), json!(5)] {
        let told = server.refused("update_field", expecting("second", wrong.clone()));
        assert!(told.contains("<untrusted-data>`first`</untrusted-data>"), "{wrong}: {told}");
    }
    let told = server.refused("update_field", expecting("second", json!(["first"])));
    assert!(told.contains("`expected_old_value`") && told.contains("a list"), "{told}");
    assert!(server.ok("update_field", expecting("second", json!("first"))).contains("After: second"));
    let mut clear = expecting("", json!("second"));
    clear["new_value"] = json!(null);
    assert!(server.ok("update_field", clear).contains("After: (empty)"));
    assert!(server.ok("update_field", expecting("third", json!(null))).contains("Before: (empty)"));
}

#[test]
fn a_new_stage_tells_what_changed_with_it() {
    let mut server = Server::sandbox(&[]);
    let id = server
        .row("SELECT Id FROM Opportunity WHERE StageName = 'Prospecting' ORDER BY Id LIMIT 1")
        .remove(0);
    let text = server.ok("update_field", json!({"object_type": "Opportunity", "object_id": id,
        "field_name": "StageName", "new_value": "Commit", "justification": "the buyer said yes on the phone"}));
    assert!(text.contains("After: Commit\n") && text.contains("Probability changed with it: "), "{text}");
}

#[test]
fn null_clears_a_field_and_amounts_keep_their_cents() {
    let mut server = Server::sandbox(&[]);
    let id = server.row(OPEN_DEAL).remove(0);
    for (field, value, shown) in [
        ("Amount", json!(1234567.89), "After: 1234567.89"),
        ("NextStep", json!("soon"), "After: soon"),
        ("NextStep", json!(null), "After: (empty)"),
        // Whatever it was before, one of two values that differ in their case alone is new.
        ("Segment__c", json!("open"), ""),
        ("Segment__c", json!("Open"), "After: Open"),
        ("CloseDate", json!("2031-06-30"), "After: 2031-06-30"),
    ] {
        let change = json!({"object_type": "Opportunity", "object_id": id, "field_name": field,
            "new_value": value, "justification": "the numbers were checked"});
        let text = server.ok("update_field", change);
        assert!(text.contains(shown), "{field}: {text}");
    }
}

#[test]
fn a_note_is_added_with_its_link_and_audit_row() {
    let mut server = Server::sandbox(&[]);
    let id = server.row("SELECT Id FROM Account ORDER BY Id LIMIT 1").remove(0);
    let text = server.ok(
        "add_note",
        json!({"object_type": "Account", "object_id": id, "body": "Call with <Ada> & Bo\nThey want 20% off."}),
    );
    assert!(text.contains("Title: Call with <Ada> & Bo"), "{text}");
    let link = format!("SELECT ContentDocumentId FROM ContentDocumentLink WHERE LinkedEntityId = '{id}'");
    assert!(server.row(&link)[0].starts_with("069"), "{link}");
    let audit = server.row(&format!(
        "SELECT Field__c, Status__c, Tool__c FROM Cleanup_Audit__c WHERE Record_Id__c = '{id}'"
    ));
    assert_eq!(audit, ["ContentNote", "Applied", "add_note"]);

    let id = server.row("SELECT Id FROM Lead ORDER BY Id LIMIT 1").remove(0);
    let note = json!({"object_type": "Lead", "object_id": id, "body": "Rings on Monday",
        "justification": "heard it on the phone"});
    server.ok("add_note", note);
    let why = format!("SELECT Justification__c FROM Cleanup_Audit__c WHERE Record_Id__c = '{id}'");
    assert_eq!(server.row(&why), ["heard it on the phone"]);
}

#[test]
fn a_dry_run_of_every_tool_shows_what_would_be_sent_and_changes_nothing() {
    let mut server = Server::sandbox(&[]);
    let deal = server.row(OPEN_DEAL);
    let mut id = |object: &str| server.row(&format!("SELECT Id FROM {object} ORDER BY Id LIMIT 1")).remove(0);
    let (account, contact, lead) = (id("Account"), id("Contact"), id("Lead"));
    let opp = deal[0].clone();
    let notes = server.count("ContentNote");
    let calls = [
        ("get_account", json!({"account_id": account})),
        ("get_opportunity", json!({"opp_id": opp})),
        ("get_contact", json!({"contact_id": contact})),
        ("get_lead", json!({"lead_id": lead})),
        ("query", json!({"soql": "SELECT Id FROM Lead"})),
        ("pipeline_by_stage", json!({})),
        ("stale_opps", json!({})),
        ("at_risk_commits", json!({"quarter_end_date": "2026-12-31"})),
        ("add_note", json!({"object_type": "Opportunity", "object_id": opp, "body": "A note"})),
        (
            "update_field",
            json!({"object_type": "Opportunity", "object_id": opp, "field_name": "NextStep",
                "new_value": "never written", "justification": "only to see the requests"}),
        ),
    ];
    for (tool, mut arguments) in calls {
        arguments["dry_run"] = json!(true);
        let text = server.ok(tool, arguments);
        assert!(text.starts_with("Dry run: "), "{tool}: {text}");
        let writes = tool == "add_note" || tool == "update_field";
        assert_eq!(text.contains("POST /services/data/"), writes, "{tool}: {text}");
        assert_eq!(text.contains("SELECT "), !writes, "{tool}: {text}");
    }
    assert_eq!(server.row(OPEN_DEAL), deal);
    assert_eq!(server.count("Cleanup_Audit__c"), 0);
    assert_eq!(server.count("ContentNote"), notes);
}

#[test]
fn a_server_started_with_dry_run_never_writes() {
    let mut server = Server::sandbox(&["--dry-run"]);
    let deals = json!({"soql": "SELECT Id FROM Opportunity", "dry_run": false});
    assert!(server.ok("query", deals).starts_with("Dry run: "));
    let mut writing = Server::sandbox(&[]);
    let id = writing.row(OPEN_DEAL).remove(0);
    for era in [Era::Legacy, Era::Modern] {
        // A client that can ask, under a policy that wants it: there is nothing to be confirmed.
        let always = "[policy]\nconfirm = 'always'";
        let command = &mut program();
        command.args(["serve", "--sandbox", "--dry-run"]);
        let mut server = Server::on(command, era, always, json!({"elicitation": {}}));
        for (tool, name, value) in
            [("add_note", "body", "A note"), ("update_field", "new_value", "never written")]
        {
            let mut call = json!({"object_type": "Opportunity", "object_id": id, "dry_run": false,
                "justification": "only to see the requests"});
            call[name] = json!(value);
            if tool == "update_field" {
                call["field_name"] = json!("NextStep");
            }
            let text = server.ok(tool, call);
            assert!(text.starts_with("Dry run: nothing was changed."), "{text}");
            assert!(
                text.contains("POST /services/data/") && text.contains("must confirm it first"),
                "{text}"
            );
        }
    }
    let text = server.ok("query", json!({"soql": "SELECT Id FROM Lead", "dry_run": false}));
    assert!(text.starts_with("Dry run: ") && text.contains("SELECT Id FROM Lead LIMIT 200"), "{text}");
}
