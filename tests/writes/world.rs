//! An embedded org, a recorded wire to it, and an auditor at the other end.

use std::sync::Arc;
use std::time::Duration;

use salesforce_revops::audit::{AuditError, Auditor, Caller, Change, Ending, Note, Outcome, Plan};
use salesforce_revops::auth::Settings;
use salesforce_revops::client::Client;
use salesforce_revops::http::Options as Times;
use salesforce_revops::policy::Policy;
use salesforce_revops::sandbox::{Options, Running, start};
use serde_json::{Value, json};
use sobjects::{Catalog, Id, Record};

use crate::recorder::Recorder;
use crate::snapshots::snapshots;

/// The audit object of the shipped snapshots.
pub(crate) const AUDIT: &str = "Cleanup_Audit__c";
pub(crate) const WHY: &str = "  agreed with the owner in the weekly review ";

pub(crate) struct World {
    pub(crate) org: Running,
    /// Straight to the org.
    pub(crate) client: Client,
    /// What the auditor's requests pass through.
    pub(crate) wire: Recorder,
    pub(crate) auditor: Auditor,
    pub(crate) catalog: Arc<Catalog>,
}

impl World {
    pub(crate) async fn new() -> Self {
        Self::with(Policy::default(), |_, snapshot| snapshot).await
    }

    /// A world whose audit rows have no key of their own.
    pub(crate) async fn without_key() -> Self {
        Self::with(Policy::default(), |object, mut snapshot| {
            if object == AUDIT {
                let fields = snapshot["fields"].as_array_mut().expect("fields");
                fields.retain(|field| field["name"] != "Request_Id__c");
            }
            snapshot
        })
        .await
    }

    /// A world with this policy, of an org whose snapshots were changed first.
    pub(crate) async fn with(policy: Policy, change: impl Fn(&str, Value) -> Value) -> Self {
        let snapshots: Vec<(String, String)> = snapshots()
            .into_iter()
            .map(|(name, text)| {
                let snapshot = change(&name, serde_json::from_str(&text).expect("a snapshot"));
                (name, snapshot.to_string())
            })
            .collect();
        Self::of(Options { snapshots, ..Options::default() }, policy).await
    }

    /// A world with this policy, of an org like this but for its size.
    pub(crate) async fn of(options: Options, policy: Policy) -> Self {
        let describe = |(_, text): &(String, String)| serde_json::from_str(text).expect("a describe");
        let describes: Vec<_> = options.snapshots.iter().map(describe).collect();
        let catalog = Arc::new(Catalog::from_describes("sandbox", "v60.0", &describes));
        let org = start(Options { opportunities: 12, ..options }).await.expect("the org starts");
        let wire = Recorder::to(&org.instance_url).await;
        let client = client(&org.instance_url, &org.access_token);
        let behind = self::client(&wire.url, &org.access_token);
        let auditor = Auditor::new(behind, Arc::clone(&catalog), policy, AUDIT.into());
        Self { org, client, wire, auditor, catalog }
    }

    /// Another auditor behind the wire, with this policy, of whom clients sign in as.
    pub(crate) fn auditor(&self, policy: Policy) -> Auditor {
        Auditor::new(self.behind_the_wire(), Arc::clone(&self.catalog), policy, AUDIT.into())
    }

    /// An auditor behind the wire for another user of the org.
    pub(crate) fn auditor_of(&self, username: &str) -> Auditor {
        let token = self.org.token_for(username).expect("a user of this name");
        let client = client(&self.wire.url, &token);
        Auditor::new(client, Arc::clone(&self.catalog), Policy::default(), AUDIT.into())
    }

    /// An opportunity in an early stage that was last changed in an earlier second than this.
    pub(crate) async fn opportunity(&self) -> Id {
        let values = json!({"Name": "Acme renewal", "StageName": "Prospecting", "CloseDate": "2027-03-31",
                            "Amount": 1250.5, "NextStep": "Call"});
        self.client.create_json("Opportunity", &values).await.expect("an opportunity")
    }

    pub(crate) async fn prepare(&self, id: &Id, field: &str, value: Value) -> Result<Plan, AuditError> {
        self.auditor.prepare(&change(id.as_str(), field, value)).await
    }

    /// Prepares and commits.
    pub(crate) async fn write(&self, id: &Id, field: &str, value: Value) -> Result<Outcome, AuditError> {
        let plan = self.prepare(id, field, value).await?;
        self.auditor.commit(&plan).await
    }

    pub(crate) async fn field(&self, id: &Id, field: &str) -> sobjects::Value {
        let record = self.client.record("Opportunity", id, &[field]).await.expect("the opportunity").value;
        record.get(field).cloned().expect("the field")
    }

    /// Lets time pass in the org.
    pub(crate) async fn advance(&self, seconds: u32) {
        self.admin(reqwest::Method::POST, "clock", &json!({ "advance_seconds": seconds })).await;
    }

    /// Locks a record, as an approval does.
    pub(crate) async fn lock(&self, id: &Id) {
        self.submit(id, &json!({})).await;
    }

    /// Submits a record to an approval, which locks it.
    pub(crate) async fn submit(&self, id: &Id, submission: &Value) {
        self.admin(reqwest::Method::PUT, &format!("locks/{id}"), submission).await;
    }

    /// Works the org itself, by a call below `/_sandbox/`.
    pub(crate) async fn admin(&self, method: reqwest::Method, path: &str, body: &Value) {
        let http = reqwest::Client::builder().no_proxy().build().expect("a client");
        let url = format!("{}/_sandbox/{path}", self.org.instance_url);
        let answer = http.request(method, url).body(body.to_string()).send().await.expect("an answer");
        assert!(answer.status().is_success(), "{path}");
    }

    /// A client of its own behind the wire.
    pub(crate) fn behind_the_wire(&self) -> Client {
        client(&self.wire.url, &self.org.access_token)
    }

    /// All audit rows, the newest last.
    pub(crate) async fn rows(&self) -> Vec<Record> {
        let soql =
            format!("SELECT FIELDS(ALL) FROM {AUDIT} ORDER BY CreatedDate ASC NULLS FIRST, Name LIMIT 200");
        self.client.query_text(&soql).await.expect("audit rows").records
    }

    /// All records of a query.
    pub(crate) async fn all(&self, soql: &str) -> Vec<Record> {
        let query = soql::parse(soql).expect("a query");
        self.client.query_all(&query).await.expect("records")
    }
}

/// The end of a write whose value the platform took, and nothing else with it.
pub(crate) fn applied(value: Option<&str>) -> Ending {
    Ending::Applied { value: value.map(str::to_owned), effects: Vec::new() }
}

pub(crate) fn change(id: &str, field: &str, new_value: Value) -> Change {
    Change {
        object: "Opportunity".into(),
        id: id.into(),
        field: field.into(),
        new_value,
        expected_old: None,
        justification: WHY.into(),
        by: caller("update_field"),
    }
}

pub(crate) fn note(id: &Id, body: &str) -> Note {
    Note {
        object: "Opportunity".into(),
        id: id.to_string(),
        body: body.into(),
        justification: None,
        by: caller("add_note"),
    }
}

fn caller(tool: &str) -> Caller {
    Caller { tool: tool.into(), client: "test-client 1.0".into() }
}

pub(crate) fn client(url: &str, token: &str) -> Client {
    let times =
        Times { timeout: Duration::from_secs(20), first_pause: Duration::from_millis(1), ..Times::default() };
    Client::with_options(&Settings::new(url, token).expect("settings"), times).expect("a client")
}
