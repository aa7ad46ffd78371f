//! How much of the org is used: the reserve of the day's calls, and calls at once.

use std::sync::Arc;

use salesforce_revops::audit::{Auditor, Caller, Change, Ending};
use salesforce_revops::auth::{Config, Settings};
use salesforce_revops::client::Client;
use salesforce_revops::http::Error;
use salesforce_revops::objects::CATALOG;
use salesforce_revops::policy::Policy;
use salesforce_revops::sandbox::Running;
use serde_json::json;
use sobjects::{Id, Record};

use crate::embedded::org_with;

/// A client with the settings of a person who has set these variables.
fn client(org: &Running, more: &[(&str, &str)]) -> Client {
    let variable = |name: &str| match name {
        "SFDC_INSTANCE_URL" => Some(org.instance_url.clone()),
        "SFDC_ACCESS_TOKEN" => Some(org.access_token.clone()),
        _ => more.iter().find(|(variable, _)| *variable == name).map(|(_, value)| (*value).to_owned()),
    };
    let settings = Settings::resolve(variable, &Config::default(), None).expect("settings");
    Client::new(&settings).expect("a client")
}

async fn nearly_used_up() -> (Client, Running) {
    org_with(json!([{"path": "/services/data/*", "api_usage": {"used": 93, "max": 100}}])).await
}

async fn opportunity(truth: &Client) -> Id {
    let query = "SELECT Id FROM Opportunity WHERE IsClosed = false LIMIT 1";
    let page = truth.query_text::<Record>(query).await.expect("a page");
    page.records[0].text("Id").and_then(|id| id.parse().ok()).expect("an id")
}

#[tokio::test]
async fn reads_stop_before_the_reserve_and_say_why_and_writes_go_on() {
    let (truth, org) = nearly_used_up().await;
    let id = opportunity(&truth).await;
    let client = client(&org, &[]);
    client.limits().await.expect("nothing is known yet");

    let seen = org.journal().len();
    let error = client.record("Opportunity", &id, &["Id"]).await.expect_err("the reserve");
    assert_eq!(error, Error::Reserve { used: 93, max: 100, reserve: 10 });
    let text = error.to_string();
    assert!(text.contains("93 of the org's 100") && text.contains("SFDC_API_RESERVE"), "{text}");
    assert_eq!(org.journal().len(), seen, "nothing was sent");

    client.update_json("Opportunity", &id, &json!({"NextStep": "Call"})).await.expect("a write");
    client.create_json("Account", &json!({"Name": "Acme"})).await.expect("a write");
}

#[tokio::test]
async fn an_audited_write_uses_the_reserve_for_its_own_reads() {
    let (truth, org) = nearly_used_up().await;
    let id = opportunity(&truth).await;
    let client = client(&org, &[]);
    client.limits().await.expect("nothing is known yet");
    client.limits().await.expect_err("the reserve");

    let audit = "Cleanup_Audit__c".to_owned();
    let auditor = Auditor::new(client, Arc::new(CATALOG.clone()), Policy::default(), audit);
    let change = Change {
        object: "Opportunity".to_owned(),
        id: id.to_string(),
        field: "NextStep".to_owned(),
        new_value: "Call".into(),
        expected_old: None,
        justification: "agreed in the weekly review".to_owned(),
        by: Caller::default(),
    };
    let plan = auditor.prepare(&change).await.expect("a plan");
    let outcome = auditor.commit(&plan).await.expect("an outcome");
    assert!(matches!(outcome.ending, Ending::Applied { .. }), "{outcome:?}");
}

#[tokio::test]
async fn the_reserve_is_a_setting() {
    let (_truth, org) = nearly_used_up().await;
    for (reserve, goes_on) in [("5", true), ("0", true), ("7", false), ("100", false)] {
        let client = client(&org, &[("SFDC_API_RESERVE", reserve)]);
        client.limits().await.expect("nothing is known yet");
        assert_eq!(client.limits().await.is_ok(), goes_on, "{reserve} %");
    }
}
