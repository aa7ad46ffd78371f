//! A policy by the org's own classification: what the org says now counts besides what was compiled in, and where the
//! org does not say, the server does not start.

use std::process::{Command, Output, Stdio};

use salesforce_revops::objects::{DEFINITIONS, SNAPSHOTS};
use salesforce_revops::sandbox::faults::Plan;
use salesforce_revops::sandbox::{Options, Running, start};
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::server::{Server, program};

/// An org whose administrator has classified the next step of deals since the code was generated.
struct World {
    org: Running,
    folder: TempDir,
    /// Runs the org.
    _runtime: Runtime,
}

impl World {
    fn new(policy: &str, rules: Value) -> Self {
        let owned = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
        let next_step = json!({"fields": {"NextStep": {"complianceGroup": "HIPAA"}}});
        let definitions =
            DEFINITIONS.iter().map(owned).chain([("Opportunity".into(), next_step.to_string())]);
        let options = Options {
            snapshots: SNAPSHOTS.iter().map(owned).collect(),
            definitions: definitions.collect(),
            opportunities: 5,
            faults: Plan::from_json(&json!({ "rules": rules }).to_string()).expect("a plan"),
            ..Options::default()
        };
        let runtime = Runtime::new().expect("a runtime");
        let org = runtime.block_on(start(options)).expect("an org");
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("revops.toml"), policy).expect("written");
        Self { org, folder, _runtime: runtime }
    }

    fn serve(&self) -> Command {
        let mut command = program();
        command
            .arg("serve")
            .env("SFDC_INSTANCE_URL", &self.org.instance_url)
            .env("SFDC_ACCESS_TOKEN", &self.org.access_token)
            .env("XDG_CACHE_HOME", self.folder.path())
            .env("REVOPS_CONFIG", self.folder.path().join("revops.toml"));
        command
    }

    fn output(&self) -> Output {
        self.serve().stdin(Stdio::null()).output().expect("it runs")
    }

    fn asked(&self) -> usize {
        self.org.journal().iter().filter(|entry| entry.path.ends_with("/composite")).count()
    }
}

#[test]
fn what_the_org_classifies_now_is_refused_and_the_answer_is_remembered() {
    let world = World::new("[policy.classified]\ndeny_read = ['HIPAA']", json!([]));
    let mut asked = None;
    for _ in 0..2 {
        let mut server = Server::start(&mut world.serve());
        server.initialize();
        let refused =
            server.refused("query", json!({"soql": "SELECT Id, NextStep FROM Opportunity LIMIT 1"}));
        assert!(refused.contains("NextStep"), "{refused}");
        server.ok("query", json!({"soql": "SELECT Id, Name FROM Opportunity LIMIT 1"}));
        // The second start looks again beside serving; what it knew before the first answer it remembered.
        assert!(*asked.get_or_insert_with(|| world.asked()) > 0);
    }
}

#[test]
fn where_the_org_does_not_say_what_is_classified_the_server_does_not_start() {
    let refusal =
        json!([{"errorCode": "INVALID_TYPE", "message": "sObject type 'FieldDefinition' is not supported."}]);
    let hidden = json!([{"path": "*/composite", "contains": "FieldDefinition",
                         "act": {"answer": {"status": 400, "body": refusal}}}]);
    let world = World::new("[policy.classified]\nmask = ['PII']", hidden.clone());
    let output = world.output();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(output.stdout.is_empty());
    assert!(
        stderr.contains("how the org classifies its fields") && stderr.contains("FieldDefinition"),
        "{stderr}"
    );

    let indifferent = World::new("[policy.deny_read]\nOpportunity = ['NextStep']", hidden);
    Server::start(&mut indifferent.serve()).initialize();
    assert_eq!(indifferent.asked(), 0, "a policy by names alone asks nothing");
}

#[test]
fn a_class_that_neither_the_org_nor_the_code_has_is_told() {
    let world = World::new("[policy.classified]\nmask = ['HIPPA']", json!([]));
    let output = world.output();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(stderr.contains("`HIPPA`"), "{stderr}");
}
