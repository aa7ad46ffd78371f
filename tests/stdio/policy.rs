//! A policy file as its writer meets it: tools switched off, values masked everywhere, typing errors told.

use serde_json::{Value, json};

use crate::server::{Era, Server, program};

fn under(policy: &str) -> Server {
    Server::with(Era::Legacy, policy, json!({}))
}

fn query(soql: &str) -> Value {
    json!({ "soql": soql })
}

#[test]
fn a_tool_that_is_switched_off_is_not_there() {
    let mut server = under("[policy]\ntools_off = ['query', 'add_note']");
    let names: Vec<Value> = server.tools().iter().map(|tool| tool["name"].clone()).collect();
    assert!(names.contains(&json!("update_field")));
    assert!(!names.contains(&json!("query")) && !names.contains(&json!("add_note")), "{names:?}");
    let refused =
        server.exchange("tools/call", json!({"name": "query", "arguments": query("SELECT Id FROM Lead")}));
    assert!(refused["error"]["message"].as_str().is_some_and(|text| text.contains("query")), "{refused}");
}

#[test]
fn a_masked_value_reads_so_in_every_tool_and_is_not_to_be_guessed_at() {
    let mut server = under("[policy.mask]\nLead = ['Company', 'Email']\nUser = ['Name']");
    let lead = server.row("SELECT Id, Company, Email, Owner.Name FROM Lead WHERE Status != null LIMIT 1");
    assert!(lead[1..].iter().all(|value| value.contains("(masked)")), "{lead:?}");
    let record = server.ok("get_lead", json!({"lead_id": lead[0]}));
    assert!(record.contains("(masked), also where empty: Company, Email, Owner.Name\n"), "{record}");
    let stale = server.ok("stale_opps", json!({"days_in_stage_threshold": 7}));
    assert!(stale.contains("(masked)"), "{stale}");
    for soql in [
        "SELECT Id FROM Lead WHERE Email LIKE 'a%'",
        "SELECT Id FROM Lead ORDER BY Company LIMIT 1",
        "SELECT MAX(Company) FROM Lead",
        "SELECT Id FROM Opportunity WHERE Owner.Name > 'M'",
    ] {
        assert!(server.refused("query", query(soql)).contains("is masked here"), "{soql}");
    }
    // Masked and not listed as writable: no field that can be changed.
    let change = json!({"object_type": "Lead", "object_id": lead[0], "field_name": "Company", "new_value": "Acme",
        "justification": "to see whether it is that already", "dry_run": true});
    assert!(
        server
            .refused("update_field", change)
            .contains("`Company` is not a field of Lead that can be changed")
    );
}

#[test]
fn audit_rows_tell_no_values_where_anything_is_hidden() {
    for hiding in ["mask", "deny_read"] {
        let mut server =
            under(&format!("[policy]\nconfirm = 'never'\n[policy.{hiding}]\nContact = ['Email']"));
        let id = server.row("SELECT Id FROM Opportunity WHERE IsClosed = false LIMIT 1").remove(0);
        let change = json!({"object_type": "Opportunity", "object_id": id, "field_name": "NextStep",
            "new_value": "Call Ada on Monday", "justification": "agreed in the weekly review"});
        assert!(server.ok("update_field", change).contains("Call Ada"));
        let rows = "SELECT Field__c, Old_Value__c, New_Value__c, Error__c, Status__c FROM Cleanup_Audit__c";
        let row = server.row(rows);
        assert_eq!(row.iter().filter(|value| value.contains("(masked)")).count(), 3, "{row:?}");
        assert!(row.iter().any(|value| value.contains("Applied")), "{row:?}");
        let guess = format!("{rows} WHERE New_Value__c LIKE 'Call%'");
        server.refused("query", query(&guess));
    }
}

#[test]
fn a_tool_or_a_pattern_that_meets_nothing_stops_the_start() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("revops.toml");
    for (policy, told) in [
        ("[policy]\ntools_off = ['qery']", "`query`"),
        ("[policy.mask]\n'*' = ['*Phome']", "`*.*Phome`"),
        ("[policy]\nconfirmation = 'always'", "confirm"),
    ] {
        std::fs::write(&file, policy).expect("written");
        let mut serve = program();
        let output =
            serve.args(["serve", "--sandbox"]).env("REVOPS_CONFIG", &file).output().expect("it runs");
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{stderr}");
        assert!(stderr.contains(told) && output.stdout.is_empty(), "{policy}: {stderr}");
    }
}
