//! A person's word before a write, in both generations of the protocol: what they are shown, what counts as a yes,
//! and that nothing else writes.

use serde_json::{Value, json};

use crate::faults::Org;
use crate::server::{Era, Server, asked_in, repeated};

const ALWAYS: &str = "[policy]\nconfirm = 'always'";
const ERAS: [Era; 2] = [Era::Legacy, Era::Modern];
const DEAL: &str =
    "SELECT Id, Name, NextStep, LastModifiedDate FROM Opportunity WHERE IsClosed = false ORDER BY Id LIMIT 1";

fn able() -> Value {
    json!({"elicitation": {}})
}

fn yes() -> Value {
    json!({"action": "accept", "content": {"confirm": true}})
}

fn change(id: &str) -> Value {
    json!({"object_type": "Opportunity", "object_id": id, "field_name": "NextStep",
        "new_value": "Call on Monday", "justification": "agreed in the weekly review"})
}

#[test]
fn a_person_sees_record_field_values_and_reason_and_their_yes_makes_the_change() {
    for era in ERAS {
        let mut server = Server::with(era, ALWAYS, able());
        let deal = server.row(DEAL);
        let (question, answer) = server.call_answering("update_field", change(&deal[0]), yes());
        let message = question["message"].as_str().expect("a message");
        let before =
            if deal[2].is_empty() { "Now: (empty)".to_owned() } else { format!("Now: “{}”", deal[2]) };
        for line in [
            &*format!("Record: Opportunity {} “{}”", deal[0], deal[1]),
            "Field: NextStep",
            &before,
            "New: “Call on Monday”",
            "Why: “agreed in the weekly review”",
        ] {
            assert!(message.lines().any(|shown| shown == line), "{era:?}: no `{line}` in: {message}");
        }
        assert!(message.contains("Written as: “") && message.contains(" via stdio-test 9.8”"), "{message}");
        let form = &question["requestedSchema"];
        assert_eq!(form["required"], json!(["confirm"]), "{question}");
        assert_eq!(form["properties"]["confirm"]["type"], "boolean", "{question}");
        assert_eq!(form["properties"].as_object().map(serde_json::Map::len), Some(1), "{question}");
        assert!(!answer.is_error && answer.text.contains("After: Call on Monday"), "{era:?}: {answer:?}");
        assert_eq!(server.row(DEAL)[2], "Call on Monday");
        assert_eq!(server.count("Cleanup_Audit__c WHERE Status__c = 'Applied'"), 1);

        let note = json!({"object_type": "Opportunity", "object_id": deal[0], "body": "Call with Ada\nShe said yes."});
        let (question, answer) = server.call_answering("add_note", note, yes());
        let message = question["message"].as_str().expect("a message");
        assert!(message.contains("\nNew note: “Call with Ada\\nShe said yes.”\n"), "{message}");
        assert!(!answer.is_error && answer.text.contains("A note was added"), "{answer:?}");
    }
}

#[test]
fn a_person_is_shown_the_names_of_what_a_reference_points_at() {
    for era in ERAS {
        let mut server = Server::with(era, ALWAYS, able());
        let deal = server.row("SELECT Id, OwnerId, Owner.Name FROM Opportunity ORDER BY Id LIMIT 1");
        let other = format!(
            "SELECT Id, Name FROM User WHERE IsActive = true AND Id != '{}' ORDER BY Id LIMIT 1",
            deal[1]
        );
        let owner = server.row(&other);
        let give = json!({"object_type": "Opportunity", "object_id": deal[0], "field_name": "OwnerId",
            "new_value": owner[0], "justification": "the region changed hands"});
        let (question, answer) = server.call_answering("update_field", give, yes());
        let message = question["message"].as_str().expect("a message");
        let lines = [("Now", &deal[1], &deal[2]), ("New", &owner[0], &owner[1])];
        for line in lines.map(|(label, id, name)| format!("{label}: “{id}”, called “{name}”")) {
            assert!(message.lines().any(|shown| shown == line), "{era:?}: no `{line}` in: {message}");
        }
        let after = format!("After: {} ({})", owner[0], owner[1]);
        assert!(!answer.is_error && answer.text.contains(&after), "{era:?}: {answer:?}");
    }
}

#[test]
fn whatever_is_no_plain_yes_writes_nothing_and_says_so() {
    for era in ERAS {
        let mut server = Server::with(era, ALWAYS, able());
        let deal = server.row(DEAL);
        for (answer, word) in [
            (json!({"action": "decline"}), "declined"),
            (json!({"action": "decline", "content": {"confirm": true}}), "declined"),
            (json!({"action": "cancel"}), "closed"),
            (json!({"action": "accept", "content": {"confirm": false}}), "declined"),
            (json!({"action": "accept", "content": {"confirm": "true"}}), "without quotes"),
            (json!({"action": "accept", "content": {"confirm": 1}}), "without quotes"),
            (json!({"action": "accept", "content": {}}), "without quotes"),
            (json!({"action": "accept"}), "without quotes"),
            (json!({"action": "perhaps", "content": {"confirm": true}}), "without quotes"),
            (json!({"content": {"confirm": true}}), "without quotes"),
            (json!({}), "without quotes"),
            (json!("yes"), "without quotes"),
        ] {
            let (_, told) = server.call_answering("update_field", change(&deal[0]), answer.clone());
            assert!(told.is_error, "{era:?} {answer}: {told:?}");
            assert!(
                told.text.starts_with("Nothing was written") && told.text.contains(word),
                "{answer}: {told:?}"
            );
        }
        assert_eq!(server.row(DEAL), deal, "{era:?}");
        assert_eq!(server.count("Cleanup_Audit__c"), 0, "{era:?}");
    }
}

#[test]
fn a_client_that_cannot_ask_writes_only_what_needs_nobody() {
    let fields = "[policy]\nconfirm = 'never'\n[policy.confirm_fields]\nOpportunity = ['NextStep']";
    for era in ERAS {
        for capabilities in [json!({}), json!({"elicitation": {"url": {}}}), json!({"sampling": {}})] {
            for policy in [ALWAYS, fields] {
                let mut server = Server::with(era, policy, capabilities.clone());
                let deal = server.row(DEAL);
                let told = server.refused("update_field", change(&deal[0]));
                assert!(
                    told.contains("cannot ask") && told.contains("Nothing was written"),
                    "{era:?}: {told}"
                );
                assert_eq!((server.row(DEAL), server.count("Cleanup_Audit__c")), (deal, 0));
            }
            let mut server = Server::with(era, "", capabilities);
            let deal = server.row(DEAL);
            assert!(server.ok("update_field", change(&deal[0])).contains("After: Call on Monday"));
        }
        // Nobody is asked where the policy does not want it, nor for what is not written.
        let mut server = Server::with(era, fields, able());
        let deal = server.row(DEAL);
        let free = json!({"object_type": "Opportunity", "object_id": deal[0], "field_name": "CloseDate",
            "new_value": "2031-06-30", "justification": "the customer asked for it"});
        assert!(server.ok("update_field", free).contains("After: 2031-06-30"));
        let mut shown = change(&deal[0]);
        shown["dry_run"] = json!(true);
        assert!(server.ok("update_field", shown).contains("a person must confirm it first"));
        assert!(server.refused("update_field", json!({"object_type": "Opportunity"})).contains("missing"));
    }
}

#[test]
fn by_default_a_client_that_can_ask_is_asked() {
    for (era, capabilities) in [
        (Era::Legacy, able()),
        (Era::Modern, able()),
        (Era::Modern, json!({"elicitation": {"form": {}, "url": {}}})),
    ] {
        let mut server = Server::with(era, "", capabilities);
        let deal = server.row(DEAL);
        let (_, told) = server.call_answering("update_field", change(&deal[0]), json!({"action": "decline"}));
        assert!(told.is_error && told.text.contains("declined"), "{told:?}");
    }
}

#[test]
fn a_plan_serves_once_for_its_own_call_and_with_the_answer_to_its_own_question() {
    let mut server = Server::with(Era::Modern, ALWAYS, able());
    let deals = server.ok(
        "query",
        json!({"soql": "SELECT Id FROM Opportunity WHERE IsClosed = false ORDER BY Id LIMIT 2"}),
    );
    let ids: Vec<String> = crate::server::rows(&deals).into_iter().map(|mut row| row.remove(0)).collect();
    let call = |id: &str| json!({"name": "update_field", "arguments": change(id)});
    let (first, other) = (call(&ids[0]), call(&ids[1]));
    let mut ask = |call: &Value| {
        let asked = server.request("tools/call", call.clone());
        (asked["requestState"].clone(), asked_in(&asked).0)
    };
    let (state, key) = ask(&first);
    let (others, others_key) = ask(&other);
    assert_ne!(key, others_key, "each question has a name of its own");

    let mut refused = |call: Value, word: &str| {
        let result = server.request("tools/call", call);
        let text = result["content"][0]["text"].as_str().unwrap_or_default();
        assert!(result["isError"] == true && text.contains(word), "{word}: {result}");
    };
    let answer = || json!({key.clone(): yes()});
    // Another record, value, reason or tool than the person was shown.
    refused(repeated(&other, &state, answer()), "does not belong to this call");
    for (name, value) in
        [("new_value", "Call never"), ("justification", "because I was told to"), ("field_name", "Name")]
    {
        let mut altered = first.clone();
        altered["arguments"][name] = json!(value);
        refused(repeated(&altered, &state, answer()), "does not belong to this call");
    }
    // A state that was never sealed here.
    let sealed = state.as_str().expect("a text");
    let flipped = if sealed.ends_with('A') { "B" } else { "A" };
    for forged in
        ["", "AAAA", "not base64!", &format!("{}{flipped}", &sealed[..sealed.len() - 1]), &sealed[1..]]
    {
        refused(repeated(&first, &json!(forged), answer()), "does not belong to this call");
    }
    // An answer without its question.
    let mut bare = first.clone();
    bare["inputResponses"] = answer();
    refused(bare, "without the question");
    // The answer to another question uses the plan up, as any answer does.
    refused(repeated(&other, &others, answer()), "without the answer to its question");
    refused(repeated(&other, &others, json!({others_key: yes()})), "serves once");
    // None of all this has used the first plan up; its own answer does.
    let done = server.request("tools/call", repeated(&first, &state, answer()));
    assert!(done["isError"] != true, "{done}");
    let again = server.request("tools/call", repeated(&first, &state, answer()));
    assert!(again["content"][0]["text"].as_str().is_some_and(|text| text.contains("serves once")), "{again}");
    assert_eq!(server.count("Cleanup_Audit__c"), 1);
}

#[test]
fn a_declined_plan_is_not_revived_by_a_later_yes() {
    let mut server = Server::with(Era::Modern, ALWAYS, able());
    let deal = server.row(DEAL);
    let call = json!({"name": "update_field", "arguments": change(&deal[0])});
    let asked = server.request("tools/call", call.clone());
    let (key, _) = asked_in(&asked);
    for (answer, word) in [(json!({"action": "decline"}), "declined"), (yes(), "serves once")] {
        let told = server
            .request("tools/call", repeated(&call, &asked["requestState"], json!({key.clone(): answer})));
        assert!(
            told["content"][0]["text"].as_str().is_some_and(|text| text.contains(word)),
            "{word}: {told}"
        );
    }
    assert_eq!((server.row(DEAL), server.count("Cleanup_Audit__c")), (deal, 0));
}

#[test]
fn a_client_that_no_longer_says_that_it_can_ask_has_nobody_who_said_yes() {
    let mut server = Server::with(Era::Modern, ALWAYS, able());
    let deal = server.row(DEAL);
    let call = json!({"name": "update_field", "arguments": change(&deal[0])});
    let asked = server.request("tools/call", call.clone());
    let again = repeated(&call, &asked["requestState"], json!({(asked_in(&asked).0): yes()}));
    for (capabilities, word) in [(json!({}), "cannot ask"), (able(), "serves once")] {
        server.declare(capabilities);
        let told = server.request("tools/call", again.clone());
        assert!(told["content"][0]["text"].as_str().is_some_and(|text| text.contains(word)), "{told}");
    }
    assert_eq!((server.row(DEAL), server.count("Cleanup_Audit__c")), (deal, 0));
}

#[test]
fn a_masked_value_is_masked_in_the_question_too() {
    let policy = "[policy]\nconfirm = 'always'\n[policy.mask]\nOpportunity = ['NextStep']\n\
                  [policy.write]\nOpportunity = ['NextStep']";
    for era in ERAS {
        let mut server = Server::with(era, policy, able());
        let id =
            server.row("SELECT Id FROM Opportunity WHERE IsClosed = false ORDER BY Id LIMIT 1").remove(0);
        server.call_answering("update_field", change(&id), yes());
        let again = json!({"object_type": "Opportunity", "object_id": id, "field_name": "NextStep",
            "new_value": "Write on Tuesday", "justification": "agreed in the weekly review"});
        let (question, told) = server.call_answering("update_field", again, yes());
        let message = question["message"].as_str().expect("a message");
        assert!(message.contains("\nNow: “(masked)”\nNew: “Write on Tuesday”\n"), "{message}");
        assert!(told.text.contains("Before: (masked)\n") && !told.text.contains("Monday"), "{told:?}");
    }
}

#[test]
fn an_error_or_another_kind_of_result_for_an_answer_writes_nothing() {
    let mut server = Server::with(Era::Legacy, ALWAYS, able());
    let deal = server.row(DEAL);
    for (reply, word) in [
        (json!({"error": {"code": -32601, "message": "no such method"}}), "could not ask"),
        (json!({"error": {"code": -1, "message": "confirm: true"}}), "could not ask"),
        (json!({"result": {"roots": []}}), "without quotes"),
        (
            json!({"result": {"action": "accept", "content": {"confirm": true}, "roots": []}}),
            "without quotes",
        ),
    ] {
        let id = server.ask("tools/call", json!({"name": "update_field", "arguments": change(&deal[0])}));
        let question = server.question();
        // Nobody asked these, and a line that is none does no harm.
        server.send(&json!({"jsonrpc": "2.0", "id": 4711, "result": yes()}));
        server.send_line("{\"jsonrpc\":\"2.0\",\"id\":");
        let mut reply = reply;
        reply["jsonrpc"] = json!("2.0");
        reply["id"] = question["id"].clone();
        server.send(&reply);
        let told = server.result_of(id);
        assert_eq!(told["isError"], true, "{told}");
        assert!(
            told["content"][0]["text"].as_str().is_some_and(|text| text.contains(word)),
            "{word}: {told}"
        );
        // Too late.
        server.send(&json!({"jsonrpc": "2.0", "id": question["id"], "result": yes()}));
    }
    assert_eq!((server.row(DEAL), server.count("Cleanup_Audit__c")), (deal, 0));
}

#[test]
fn a_question_that_is_pending_when_the_call_is_given_up_writes_nothing() {
    let mut server = Server::with(Era::Legacy, ALWAYS, able());
    let deal = server.row(DEAL);
    let id = server.ask("tools/call", json!({"name": "update_field", "arguments": change(&deal[0])}));
    let question = server.question();
    server.send(&json!({"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": id}}));
    server.send(&json!({"jsonrpc": "2.0", "id": question["id"], "result": yes()}));
    assert_eq!((server.row(DEAL), server.count("Cleanup_Audit__c")), (deal, 0));
}

#[test]
fn a_question_that_is_pending_when_the_client_goes_away_writes_nothing() {
    let org = Org::start();
    let mut server = Server::on(&mut org.serve(), Era::Legacy, ALWAYS, able());
    let deal = server.row(DEAL);
    server.ask("tools/call", json!({"name": "update_field", "arguments": change(&deal[0])}));
    server.question();
    let (_, code) = server.end();
    assert_eq!(code, Some(0));
    let mut later = Server::on(&mut org.serve(), Era::Legacy, "", json!({}));
    assert_eq!((later.row(DEAL), later.count("Cleanup_Audit__c")), (deal, 0));
}

#[test]
fn what_is_listed_is_the_same_for_every_client_and_tells_where_a_person_is_always_asked() {
    let listed = |era, policy: &str, capabilities| Server::with(era, policy, capabilities).tools();
    let marked = |tools: &[Value]| -> Vec<String> {
        let needs = |tool: &&Value| tool["_meta"]["anthropic/requiresUserInteraction"] == true;
        tools.iter().filter(needs).filter_map(|tool| tool["name"].as_str().map(str::to_owned)).collect()
    };
    let always = listed(Era::Legacy, ALWAYS, able());
    assert_eq!(marked(&always), ["add_note", "update_field"]);
    for (era, capabilities) in [(Era::Legacy, json!({})), (Era::Modern, able()), (Era::Modern, json!({}))] {
        assert_eq!(listed(era, ALWAYS, capabilities), always);
    }
    let some = "[policy]\nconfirm = 'never'\n[policy.confirm_fields]\nOpportunity = ['NextStep']";
    for policy in ["", some] {
        assert!(marked(&listed(Era::Modern, policy, able())).is_empty(), "{policy}");
    }
}

#[test]
fn a_tool_that_is_switched_off_is_unknown() {
    let mut server = Server::with(Era::Legacy, "[policy]\ntools_off = ['query', 'add_note']", json!({}));
    let tools = server.tools();
    assert_eq!(tools.len(), 8);
    let mut told = |tool: &str| {
        let answer = server
            .exchange("tools/call", json!({"name": tool, "arguments": {"soql": "SELECT Id FROM Lead"}}));
        assert_eq!(answer["error"]["code"], -32602, "{answer}");
        answer["error"]["message"].as_str().expect("a message").replace(tool, "it")
    };
    let unknown = told("drop_everything");
    assert!(!unknown.contains("query") && !unknown.contains("add_note"), "{unknown}");
    assert_eq!((told("query"), told("add_note")), (unknown.clone(), unknown));
}
