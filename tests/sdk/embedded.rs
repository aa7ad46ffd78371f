//! An embedded org with the shipped snapshots, and a client of it.

use salesforce_revops::auth::Settings;
use salesforce_revops::client::Client;
use salesforce_revops::http::Options as Patience;
use salesforce_revops::objects::lead::{LeadCreate, LeadRequired};
use salesforce_revops::sandbox::faults::Plan;
use salesforce_revops::sandbox::{Options, Running, start};
use serde_json::{Value, json};

use crate::snapshots::snapshots;

pub(crate) async fn org() -> (Client, Running) {
    org_with(json!([])).await
}

/// An org with these rules of faults; its client waits as little as a test wants to.
pub(crate) async fn org_with(rules: Value) -> (Client, Running) {
    let faults = Plan::from_json(&json!({ "rules": rules }).to_string()).expect("a plan");
    let options = Options { snapshots: snapshots(), opportunities: 10, faults, ..Options::default() };
    let org = start(options).await.expect("an org");
    let settings = Settings::new(&org.instance_url, &org.access_token).expect("settings");
    let patience =
        Patience { first_pause: std::time::Duration::from_millis(1), reserve: 0, ..Patience::default() };
    (Client::with_options(&settings, patience).expect("a client"), org)
}

/// A client that leaves every decision to the org.
pub(crate) fn unchecked(org: &Running) -> Client {
    let builder = Client::builder().instance(&org.instance_url).token(&org.access_token);
    builder.check_writes(false).build().expect("a client")
}

/// Requests with this method, the end of whose path is this.
pub(crate) fn sent(org: &Running, method: &str, path: &str) -> usize {
    org.journal().iter().filter(|entry| entry.method == method && entry.path.ends_with(path)).count()
}

pub(crate) fn lead(last_name: &str, key: &str) -> LeadCreate {
    let required = LeadRequired {
        company: "Acme".to_owned(),
        intake_source__c: "Web".to_owned(),
        last_name: last_name.to_owned(),
    };
    LeadCreate { external_key__c: key.into(), ..LeadCreate::new(required) }
}
