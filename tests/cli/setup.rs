//! `setup audit`: an org without an audit object has one afterwards, and the server can write.

use std::fs;
use std::path::Path;
use std::process::Output;
use std::sync::Arc;

use salesforce_revops::audit::{Auditor, Caller, Change};
use salesforce_revops::auth::Settings;
use salesforce_revops::client::Client;
use salesforce_revops::objects::CATALOG;
use salesforce_revops::policy::Policy;
use salesforce_revops::revops::startup;
use salesforce_revops::sandbox::{Options, Running, start};
use salesforce_revops::sobjects::{Id, Record};
use serde_json::{Value, json};

use super::program;
use crate::snapshots::snapshots;

const AUDIT: &str = "Cleanup_Audit__c";
const SET: &str = "Cleanup_Audit_Access";
/// An integration that may do little.
const USER: &str = "revops.narrow@embedded.example";

/// An org that has no audit object yet.
async fn org() -> Running {
    let snapshots = snapshots().into_iter().filter(|(name, _)| name != AUDIT).collect();
    start(Options { snapshots, opportunities: 12, ..Options::default() }).await.expect("the org starts")
}

fn token(org: &Running) -> String {
    org.token_for(USER).expect("the integration user")
}

fn settings(org: &Running) -> Settings {
    Settings::new(&org.instance_url, &token(org)).expect("settings")
}

/// `setup audit` with these sessions.
fn setup(org: &Running, admin: Option<&str>, more: &[&str]) -> Output {
    let mut command = program();
    command.args(["setup", "audit"]).args(more);
    command.env("SFDC_INSTANCE_URL", &org.instance_url).env("SFDC_ACCESS_TOKEN", token(org));
    if let Some(admin) = admin {
        command.env("SFDC_ADMIN_ACCESS_TOKEN", admin);
    }
    command.output().expect("it runs")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn done(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    text(&output.stdout)
}

/// The exit code and the reason.
fn failed(output: &Output) -> (Option<i32>, String) {
    (output.status.code(), text(&output.stderr))
}

/// Counts of what a second run must leave as it is.
async fn counts(client: &Client) -> Vec<u64> {
    let mut counts = Vec::new();
    for object in ["PermissionSet", "ObjectPermissions", "FieldPermissions", "PermissionSetAssignment"] {
        let soql = format!("SELECT COUNT() FROM {object}");
        counts.push(client.query_text::<Record>(&soql).await.expect("a count").total_size);
    }
    counts
}

#[tokio::test(flavor = "multi_thread")]
async fn an_org_without_an_audit_object_can_be_written_to_afterwards() {
    let org = org().await;
    let settings = settings(&org);
    let client = Client::new(&settings).expect("a client");
    let before = startup::validate(&client, &settings, false).await.expect_err("nothing to record into");
    assert!(before.to_string().contains(AUDIT), "{before}");

    let told = done(&setup(&org, Some(&org.access_token), &[]));
    for line in [
        format!("created CustomObject {AUDIT}"),
        format!("created CustomField {AUDIT}.Status__c"),
        format!("created PermissionSet {SET}"),
        format!("{SET} is assigned to {USER}"),
    ] {
        assert!(told.lines().any(|told| told == line), "{line}: {told}");
    }

    let client = Client::new(&settings).expect("a client");
    let startup = startup::validate(&client, &settings, false).await.expect("the server can start");
    assert!(startup.audit.expect("an audit object").is_full());
    let soql = "SELECT Id, NextStep FROM Opportunity WHERE IsClosed = false LIMIT 1";
    let deal = client.query_text::<Record>(soql).await.expect("a deal").records.remove(0);
    let auditor = Auditor::new(client.clone(), Arc::new(CATALOG.clone()), Policy::default(), AUDIT.into());
    let change = Change {
        object: "Opportunity".into(),
        id: deal.text("Id").expect("an id").into(),
        field: "NextStep".into(),
        new_value: "Send the contract".into(),
        expected_old: None,
        justification: "agreed in the weekly review".into(),
        by: Caller { tool: "update_field".into(), client: "test 1.0".into() },
    };
    let plan = auditor.prepare(&change).await.expect("a plan");
    auditor.commit(&plan).await.expect("an outcome");
    let rows =
        format!("SELECT Name, Status__c, Failed__c, New_Value__c, Request_Id__c, Tool__c FROM {AUDIT}");
    let rows = client.query_text::<Record>(&rows).await.expect("audit rows").records;
    assert_eq!(rows.len(), 1);
    let column = |name| rows[0].text(name);
    assert_eq!(
        (column("Status__c"), column("New_Value__c"), column("Tool__c")),
        (Some("Applied"), Some("Send the contract"), Some("update_field"))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn the_deployed_object_is_the_one_of_the_shipped_snapshots() {
    let org = org().await;
    done(&setup(&org, Some(&org.access_token), &[]));
    let client = Client::new(&settings(&org)).expect("a client");
    let path = format!("/services/data/v60.0/sobjects/{AUDIT}/describe");
    let answer = client.send(&salesforce_revops::http::Request::get(path)).await.expect("a describe");
    let deployed: Value = answer.json().expect("JSON");
    let (_, shipped) = snapshots().into_iter().find(|(name, _)| name == AUDIT).expect("the snapshot");
    let shipped: Value = serde_json::from_str(&shipped).expect("JSON");
    assert_eq!(deployed["deletable"], false, "deleting is not granted");
    for key in ["label", "labelPlural", "createable", "updateable", "queryable", "searchable", "keyPrefix"] {
        assert_eq!(deployed[key], shipped[key], "{key}");
    }
    let fields = |describe: &Value| -> Vec<Value> {
        let mut fields = describe["fields"].as_array().expect("fields").clone();
        fields.iter_mut().for_each(|field| field["inlineHelpText"] = Value::Null);
        fields.sort_by_key(|field| field["name"].to_string());
        fields
    };
    for (deployed, shipped) in fields(&deployed).iter().zip(&fields(&shipped)) {
        assert_eq!(deployed, shipped);
    }
    assert_eq!(fields(&deployed).len(), fields(&shipped).len());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_run_changes_nothing() {
    let org = org().await;
    done(&setup(&org, Some(&org.access_token), &[]));
    let admin = Client::new(&Settings::new(&org.instance_url, &org.access_token).expect("settings"));
    let admin = admin.expect("a client");
    let before = counts(&admin).await;
    let sent = org.journal().len();
    let told = done(&setup(&org, Some(&org.access_token), &["--username", USER]));
    assert!(told.contains("are there already") && told.contains("was assigned to"), "{told}");
    assert!(org.journal()[sent..].iter().all(|entry| entry.method == "GET"), "nothing but reads");
    assert_eq!(counts(&admin).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_is_missing_is_deployed() {
    let org = org().await;
    let admin = Client::new(&Settings::new(&org.instance_url, &org.access_token).expect("settings"));
    let admin = admin.expect("a client");
    done(&setup(&org, Some(&org.access_token), &[]));
    let right =
        format!("SELECT Id FROM FieldPermissions WHERE Field = '{AUDIT}.Tool__c' AND Parent.Name = '{SET}'");
    let right = admin.query_text::<Record>(&right).await.expect("the right").records.remove(0);
    let id: Id = right.text("Id").expect("an id").parse().expect("an id");
    let changes = json!({ "PermissionsEdit": false });
    admin.update_json("FieldPermissions", &id, &changes).await.expect("the right is narrowed");
    let told = done(&setup(&org, Some(&org.access_token), &[]));
    assert!(
        told.contains(&format!("changed PermissionSet {SET}")) && !told.contains("CustomField"),
        "{told}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_administrator_it_says_what_is_needed_and_changes_nothing() {
    let org = org().await;
    let (code, reason) = failed(&setup(&org, None, &[]));
    assert_eq!(code, Some(2), "{reason}");
    assert!(reason.contains("SFDC_ADMIN_ACCESS_TOKEN") && reason.contains("--sf-org"), "{reason}");
    let (code, reason) = failed(&setup(&org, Some(&token(&org)), &[]));
    assert_eq!(code, Some(1), "{reason}");
    assert!(reason.contains("Modify All Data") && !reason.contains(&token(&org)), "{reason}");
    let client = Client::new(&settings(&org)).expect("a client");
    assert_eq!(client.describe(AUDIT).await.expect_err("no such object").status(), Some(404));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_name_follows_the_setting_and_one_that_cannot_be_is_refused() {
    let org = org().await;
    let named = |name: &str| {
        let mut command = program();
        command.args(["setup", "audit", "--username", USER]).env("SFDC_AUDIT_OBJECT", name);
        command.env("SFDC_INSTANCE_URL", &org.instance_url).env("SFDC_ADMIN_ACCESS_TOKEN", &org.access_token);
        command.output().expect("it runs")
    };
    assert!(done(&named("Change_Log__c")).contains("created CustomObject Change_Log__c"));
    let (code, reason) = failed(&named("Account"));
    assert!(code == Some(2) && reason.contains("SFDC_AUDIT_OBJECT"), "{code:?} {reason}");
    let (code, reason) = failed(&setup(&org, Some(&org.access_token), &["--username", "nobody@x.example"]));
    assert!(code == Some(1) && reason.contains("nobody@x.example"), "{code:?} {reason}");
}

/// All files below a folder, by their paths.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").to_string_lossy().into_owned();
                found.push((name, fs::read_to_string(&path).expect("a file")));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn source_files_are_written_for_review_and_none_is_overwritten() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = || {
        let output =
            program().args(["setup", "audit", "--write"]).arg(folder.path()).output().expect("it runs");
        (output.status.code(), text(&output.stderr))
    };
    assert_eq!(write(), (Some(0), String::new()));
    let written = files(folder.path());
    let all: String = written.iter().map(|(path, text)| format!("==> {path}\n{text}")).collect();
    insta::assert_snapshot!("source_files", all);
    assert_eq!(write(), (Some(0), String::new()), "the same again is fine");
    assert_eq!(files(folder.path()), written);

    let (path, text) = &written[0];
    fs::write(folder.path().join(path), format!("{text}<!-- ours -->")).expect("a change");
    let (code, reason) = write();
    assert!(code == Some(2) && reason.contains(path.as_str()), "{code:?} {reason}");
}
