//! Starting without, or with wrong, settings: exit 2 and the reason on stderr, nothing on stdout.

use std::process::Output;

use serde_json::json;

use crate::server::{Server, program};

fn started(variables: &[(&str, &str)], arguments: &[&str]) -> (Output, String) {
    let output = program()
        .arg("serve")
        .args(arguments)
        .envs(variables.iter().copied())
        .stdin(std::process::Stdio::null())
        .output()
        .expect("it runs");
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    (output, stderr)
}

#[test]
fn a_missing_or_wrong_setting_is_named_and_the_embedded_org_never_steps_in() {
    for (variables, words) in [
        (&[][..], &["SFDC_ACCESS_TOKEN", "salesforce-revops login"][..]),
        (&[("SFDC_ACCESS_TOKEN", "x")], &["SFDC_INSTANCE_URL"]),
        (&[("SFDC_INSTANCE_URL", "https://acme.my.salesforce.com")], &["SFDC_ACCESS_TOKEN"]),
        (&[("SFDC_INSTANCE_URL", "http://acme.my.salesforce.com"), ("SFDC_ACCESS_TOKEN", "x")], &["https"]),
        (
            &[
                ("SFDC_INSTANCE_URL", "https://a.example"),
                ("SFDC_ACCESS_TOKEN", "x"),
                ("SFDC_API_VERSION", "60"),
            ],
            &["SFDC_API_VERSION", "v60.0"],
        ),
    ] {
        let (output, stderr) = started(variables, &[]);
        assert_eq!(output.status.code(), Some(2), "{stderr}");
        assert!(output.stdout.is_empty());
        assert!(words.iter().all(|word| stderr.contains(word)), "{words:?}: {stderr}");
    }
}

#[test]
fn an_org_that_is_down_is_told_at_start_without_the_token() {
    // Port 9 of this machine: nobody listens there.
    let down = [("SFDC_INSTANCE_URL", "http://127.0.0.1:9"), ("SFDC_ACCESS_TOKEN", "00Dverysecret")];
    let (output, stderr) = started(&down, &[]);
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(stderr.contains("127.0.0.1:9") && !stderr.contains("verysecret"), "{stderr}");
}

#[test]
fn a_policy_file_narrows_what_is_offered_and_a_name_that_the_org_lacks_is_told() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("revops.toml");
    let write = |text: &str| std::fs::write(&file, text).expect("written");
    write("[policy]\nnotes = []\n[policy.write]\nOpportunity = ['NextStep']");
    let mut server = Server::start(program().args(["serve", "--sandbox"]).env("REVOPS_CONFIG", &file));
    server.initialize();
    let tools = server.tools();
    let update = tools.iter().find(|tool| tool["name"] == "update_field").expect("update_field");
    let properties = &update["inputSchema"]["properties"];
    assert_eq!(properties["object_type"]["enum"], json!(["Opportunity"]));
    assert_eq!(properties["field_name"]["enum"], json!(["NextStep"]));
    let id = server.row("SELECT Id FROM Opportunity LIMIT 1").remove(0);
    let change = json!({"object_type": "Opportunity", "object_id": id, "field_name": "CloseDate",
        "new_value": "2031-01-01", "justification": "not allowed by the policy"});
    assert!(server.refused("update_field", change).contains("NextStep"));

    write("[policy.write]\nOpportunity = ['NextStpe']");
    let path = file.to_string_lossy().into_owned();
    let (output, stderr) = started(&[("REVOPS_CONFIG", &path)], &["--sandbox"]);
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(stderr.contains("NextStpe"), "{stderr}");
}

#[test]
fn what_a_policy_file_denies_can_be_neither_read_nor_guessed_at_nor_written() {
    let folder = tempfile::tempdir().expect("folder");
    let file = folder.path().join("revops.toml");
    std::fs::write(&file, "[policy.deny_read]\nOpportunity = ['NextStep']\nContact = ['*']")
        .expect("written");
    let mut server = Server::start(program().args(["serve", "--sandbox"]).env("REVOPS_CONFIG", &file));
    server.initialize();
    assert!(server.tools().iter().all(|tool| tool["name"] != "get_contact"));
    let id = server.row("SELECT Id FROM Opportunity WHERE StageName != null LIMIT 1").remove(0);
    let record = server.ok("get_opportunity", json!({"opp_id": id}));
    assert!(record.contains("StageName") && !record.contains("NextStep"), "{record}");
    for soql in [
        "SELECT NextStep FROM Opportunity",
        "SELECT Id FROM Opportunity WHERE NextStep LIKE 'C%'",
        "SELECT Id FROM Opportunity ORDER BY NextStep",
        "SELECT Id, (SELECT NextStep FROM Opportunities) FROM Account",
        "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Opportunity WHERE NextStep = 'x')",
    ] {
        let denied = server.refused("query", json!({"soql": soql}));
        let unknown = server.refused("query", json!({"soql": soql.replace("NextStep", "NextZtep")}));
        assert_eq!(denied.replace("NextStep", "NextZtep"), unknown);
    }
    assert!(
        server.refused("query", json!({"soql": "SELECT Id FROM Contact"})).contains("No object `Contact`")
    );
    let all = json!({"soql": "SELECT FIELDS(ALL) FROM Opportunity LIMIT 5"});
    assert!(server.refused("query", all).contains("name the fields"));
    let mut write = |field: &str| {
        let change = json!({"object_type": "Opportunity", "object_id": id, "field_name": field,
            "new_value": "x", "justification": "the answer would tell the old value"});
        server.refused("update_field", change)
    };
    assert_eq!(write("NextStep").replace("NextStep", "NextZtep"), write("NextZtep"));
}

#[test]
fn wrong_arguments_are_exit_2() {
    for arguments in [&["--toolsets", "everything"][..], &["--nonsense"], &["--quiet"]] {
        let (output, stderr) = started(&[], arguments);
        assert_eq!(output.status.code(), Some(2), "{stderr}");
        assert!(!stderr.is_empty() && output.stdout.is_empty());
    }
}
