//! An embedded org, its faults, and what it says afterwards.

use std::time::Duration;

use salesforce_revops::auth::Settings;
use salesforce_revops::auth::secrets::Secret;
use salesforce_revops::auth::sign_in::{App, SignIn};
use salesforce_revops::client::Client;
use salesforce_revops::http::Options as Times;
use salesforce_revops::objects::SNAPSHOTS;
use salesforce_revops::sandbox::{Options, Running, start};
use serde_json::{Value, json};
use sobjects::{Id, Record};

use super::{Fault, Step};

/// The fault that is hit, in the journal.
const HIT: &str = "hit";

pub(super) struct World {
    pub(super) org: Running,
    /// Straight to the org, once its faults are gone.
    pub(super) truth: Client,
}

impl World {
    pub(super) async fn new(opportunities: usize) -> Self {
        let snapshots =
            SNAPSHOTS.iter().map(|(name, json)| ((*name).to_owned(), (*json).to_owned())).collect();
        let org = start(Options { snapshots, opportunities, ..Options::default() }).await.expect("an org");
        let settings = Settings::new(&org.instance_url, &org.access_token).expect("settings");
        Self { truth: Client::new(&settings).expect("a client"), org }
    }

    /// A client that can renew its token, and is as patient as this fault lets it be.
    pub(super) fn client(&self, fault: &Fault) -> Client {
        let app = App {
            id: self.org.client_id.clone(),
            secret: Some(Secret::given("a test", self.org.client_secret.clone().into())),
        };
        let settings = Settings::new(&self.org.instance_url, "unused").expect("settings");
        let settings = Settings { sign_in: SignIn::ClientCredentials(app), ..settings };
        let timeout = Duration::from_secs(if fault.is_slow { 2 } else { 30 });
        let times = Times { timeout, first_pause: Duration::from_millis(1), ..Times::default() };
        Client::with_options(&settings, times).expect("a client")
    }

    /// From now on the first call of this step is hit.
    pub(super) async fn arm(&self, fault: &Fault, step: Step) {
        let mut rule = calls(step);
        let acts = fault.acts.as_object().expect("an object");
        rule.as_object_mut().expect("an object").extend(acts.clone());
        rule["name"] = HIT.into();
        rule["times"] = 1.into();
        let mut rules = vec![rule];
        if fault.no_tokens {
            rules.insert(0, json!({"path": "/services/oauth2/token", "act": "server_unavailable"}));
        }
        self.follow(&json!({ "rules": rules })).await;
    }

    /// From now on nothing is hit.
    pub(super) async fn disarm(&self) {
        self.follow(&json!({ "rules": [] })).await;
    }

    async fn follow(&self, plan: &Value) {
        let http = reqwest::Client::builder().no_proxy().build().expect("a client");
        let answer = http
            .put(format!("{}/_sandbox/faults", self.org.instance_url))
            .header("Content-Type", "application/json")
            .body(plan.to_string())
            .send()
            .await
            .expect("an answer");
        assert!(answer.status().is_success(), "{plan}: {}", answer.text().await.unwrap_or_default());
    }

    /// How many calls of this method and path have been done since so many were in the journal.
    pub(super) fn done_since(&self, seen: usize, method: &str, path: &str, fault: &Fault) -> usize {
        let entries = self.org.journal().into_iter().skip(seen);
        entries
            .filter(|entry| entry.method == method && entry.path.contains(path))
            .filter(|entry| entry.fault.as_deref() != Some(HIT) || fault.is_late())
            .count()
    }

    pub(super) async fn records(&self, soql: &str) -> Vec<Record> {
        let query = soql::parse(soql).expect("a query");
        self.truth.query_all(&query).await.expect("records")
    }

    /// Opportunities that may be changed, as the org was seeded with them.
    pub(super) async fn opportunities(&self) -> impl Iterator<Item = Id> + use<> {
        let soql = "SELECT Id FROM Opportunity WHERE IsClosed = false ORDER BY Id";
        let ids = self.records(soql).await;
        ids.into_iter().map(|record| record.text("Id").and_then(|id| id.parse().ok()).expect("an id"))
    }
}

/// Which calls belong to a step.
fn calls(step: Step) -> Value {
    match step {
        Step::Token => json!({"path": "/services/oauth2/token"}),
        Step::Read => json!({"path": "*/sobjects/Opportunity/*", "method": "GET"}),
        Step::Page => json!({"path": "*/query/*"}),
        Step::Create => json!({"path": "*/sobjects/Account", "method": "POST"}),
        Step::Update => json!({"path": "*/sobjects/Opportunity/*", "method": "PATCH"}),
        Step::Row => json!({"path": "*/composite", "contains": "\"Pending\""}),
        Step::Change => json!({"path": "*/composite", "contains": "\"Applied\""}),
        Step::Settle => json!({"path": "*/sobjects/Cleanup_Audit__c/*", "method": "PATCH"}),
    }
}
