//! `reconcile`, and `serve --reconcile`: what they print and do, against an embedded org.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::Duration;

use salesforce_revops::auth::Settings;
use salesforce_revops::client::Client;
use salesforce_revops::objects::SNAPSHOTS;
use salesforce_revops::sandbox::seed::NARROW_USERNAME;
use salesforce_revops::sandbox::{Options, Running, start};
use serde_json::{Value, json};
use sobjects::Id;

use crate::doctor::advance;

const AUDIT: &str = "Cleanup_Audit__c";

struct World {
    org: Running,
    token: String,
    client: Client,
}

/// What a run printed, and its exit code.
struct Run {
    code: Option<i32>,
    text: String,
    stderr: String,
}

impl World {
    /// An org whose audit object lacks these fields.
    async fn without(fields: &[&str]) -> Self {
        let snapshot = |(name, text): &(&str, &str)| {
            let mut snapshot: Value = serde_json::from_str(text).expect("a snapshot");
            if *name == AUDIT {
                let all = snapshot["fields"].as_array_mut().expect("fields");
                all.retain(|field| !fields.iter().any(|name| field["name"] == *name));
            }
            ((*name).to_owned(), snapshot.to_string())
        };
        let snapshots = SNAPSHOTS.iter().map(snapshot).collect();
        let org = start(Options { snapshots, opportunities: 5, ..Options::default() }).await.expect("an org");
        // Only a user who may not do everything is held by a lock.
        let token = org.token_for(NARROW_USERNAME).expect("the narrow user");
        let client =
            Client::new(&Settings::new(&org.instance_url, &token).expect("settings")).expect("a client");
        Self { org, token, client }
    }

    async fn row(&self, field: &str, status: &str) -> Id {
        let row = json!({"Object__c": "Opportunity", "Record_Id__c": "006D000000IqhSLIAZ", "Field__c": field,
                         "New_Value__c": "a secret", "Performed_By__c": "ada@acme.example via claude 1.0",
                         "Status__c": status, "Failed__c": status == "Failed", "Error__c": "why\nnot"});
        self.client.create_json(AUDIT, &row).await.expect("a row")
    }

    async fn status(&self, row: &Id) -> String {
        let row = self.client.record(AUDIT, row, &["Status__c"]).await.expect("the row").value;
        row.text("Status__c").expect("a status").to_owned()
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let mut program = crate::program();
        program.env("SFDC_INSTANCE_URL", &self.org.instance_url).env("SFDC_ACCESS_TOKEN", &self.token);
        let output = program.arg("reconcile").args(arguments).output().expect("it runs");
        let [text, stderr] =
            [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        Run { code: output.status.code(), text, stderr }
    }
}

impl Run {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|_| panic!("no JSON: {}{}", self.text, self.stderr))
    }

    #[track_caller]
    fn says(&self, code: i32, words: &[&str]) {
        assert_eq!(self.code, Some(code), "{}{}", self.text, self.stderr);
        assert!(words.iter().all(|word| self.text.contains(word)), "{words:?}: {}", self.text);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn rows_are_settled_and_told_a_line_each() {
    let world = World::without(&[]).await;
    let row = world.row("NextStep", "Pending").await;
    world.run(&[]).says(0, &["left Pending: too young", "No row of the last 7 days says Failed or Ignored."]);
    let young = world.run(&["--dry-run"]);
    young.says(0, &["No row of Cleanup_Audit__c would be settled."]);
    assert!(!young.text.contains("is Pending"), "{}", young.text);
    advance(&world.org, 61).await;

    let dry = world.run(&["--dry-run"]);
    dry.says(0, &["would be settled as Failed", "Dry run: nothing was changed."]);
    assert_eq!(world.status(&row).await, "Pending");

    let run = world.run(&[]);
    run.says(0, &["Pending rows of Cleanup_Audit__c: 1\n", "Wanted and not made in the last 7 days: 1\n"]);
    let line = run.text.lines().nth(1).expect("a line");
    for word in [
        "CA-",
        "Opportunity 006D000000IqhSLIAZ NextStep",
        "ada@acme.example via claude 1.0",
        "cannot be made",
    ] {
        assert!(line.contains(word), "{word}: {line}");
    }
    assert!(!run.text.contains("a secret"), "values are not shown: {}", run.text);
    assert_eq!(world.status(&row).await, "Failed");

    world.run(&[]).says(0, &["No row of Cleanup_Audit__c is Pending.", "Failed: the change was not made"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_get_one_object() {
    let world = World::without(&[]).await;
    let row = world.row("NextStep", "Pending").await;
    world.row("Amount", "Ignored").await;
    advance(&world.org, 3600).await;
    let young = world.run(&["--json", "--older-than", "2h"]).json();
    assert_eq!(young["rows"][0]["fate"], "too_young");
    let report = world.run(&["--json", "--older-than", "30m", "--since", "1d"]).json();
    assert_eq!(report["older_than_seconds"], 1800);
    assert_eq!((&report["rows"][0]["id"], &report["rows"][0]["fate"]), (&json!(row), &json!("settled")));
    assert_eq!((&report["problem"], &report["failed_days"]), (&Value::Null, &json!(1)));
    let failed = report["failed"].as_array().expect("rows");
    let of = |field: &str| failed.iter().find(|row| row["field"] == field).expect("a row");
    assert_eq!((&of("Amount")["status"], &of("Amount")["error"]), (&json!("Ignored"), &json!("why\nnot")));
    assert_eq!(of("NextStep")["status"], "Failed");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_stays_pending_ends_it_with_1() {
    let world = World::without(&[]).await;
    let (locked, free) = (world.row("NextStep", "Pending").await, world.row("Amount", "Pending").await);
    lock(&world.org, &locked).await;
    advance(&world.org, 61).await;
    world.run(&[]).says(1, &["left Pending: it cannot be marked", "ENTITY_IS_LOCKED", "settled as Failed"]);
    assert_eq!((world.status(&locked).await, world.status(&free).await), ("Pending".into(), "Failed".into()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_basic_audit_object_is_told_and_ends_it_with_1() {
    let world = World::without(&["Status__c"]).await;
    let row =
        json!({"Object__c": "Opportunity", "Field__c": "Amount", "Failed__c": true, "Error__c": "refused"});
    world.client.create_json(AUDIT, &row).await.expect("a row");
    let run = world.run(&[]);
    run.says(1, &["nothing can be settled", "no Status__c", "setup audit", "Failed: refused"]);
    assert!(world.run(&["--json"]).json()["problem"].as_str().is_some_and(|why| why.contains("Status__c")));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_it_cannot_start_with_ends_it_with_2() {
    let world = World::without(&["Performed_By__c"]).await;
    let run = world.run(&[]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("Performed_By__c"), "{}", run.stderr);
    let run = world.run(&["--older-than", "soon"]);
    assert_eq!(run.code, Some(2));
    assert!(run.stderr.contains("1m, 24h or 7d"), "{}", run.stderr);
}

#[tokio::test(flavor = "multi_thread")]
async fn serve_settles_beside_serving_and_logs_it() {
    let world = World::without(&[]).await;
    let row = world.row("NextStep", "Pending").await;
    advance(&world.org, 61).await;
    let folder = tempfile::tempdir().expect("a folder");
    for (way, flag, setting) in [("flag", "--reconcile", ""), ("setting", "--log=reconcile=info", "1m")] {
        let pending = json!({"Status__c": "Pending"});
        world.client.update_json(AUDIT, &row, &pending).await.expect("Pending again");
        advance(&world.org, 61).await;
        let mut server = Command::new(env!("CARGO_BIN_EXE_salesforce-revops"))
            .args(["serve", flag])
            .env("SFDC_INSTANCE_URL", &world.org.instance_url)
            .env("SFDC_ACCESS_TOKEN", &world.token)
            .env("SFDC_RECONCILE", setting)
            .env("XDG_CACHE_HOME", folder.path())
            .current_dir(folder.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        let log = BufReader::new(server.stderr.take().expect("stderr"));
        let told = tokio::task::spawn_blocking(|| {
            let lines = log.lines().filter_map(|line| serde_json::from_str(&line.expect("a line")).ok());
            lines.filter(|line: &Value| line["target"] == "reconcile").take(2).collect::<Vec<_>>()
        });
        let told = tokio::time::timeout(Duration::from_secs(60), told).await;
        server.kill().expect("it ends");
        server.wait().expect("it ends");
        let told = told.expect("it tells what it did").expect("lines");
        assert_eq!((&told[0]["fate"], &told[0]["row"]), (&json!("settled"), &json!(row)), "{way}: {told:?}");
        assert_eq!((&told[1]["pending"], &told[1]["settled"]), (&json!(1), &json!(1)), "{way}: {told:?}");
        assert_eq!(world.status(&row).await, "Failed", "{way}");
    }
}

async fn lock(org: &Running, row: &Id) {
    let http = reqwest::Client::builder().no_proxy().build().expect("a client");
    let answer =
        http.put(format!("{}/_sandbox/locks/{row}", org.instance_url)).send().await.expect("an answer");
    assert!(answer.status().is_success());
}
