//! A caller who goes away: nothing more is sent for it.

use std::time::Duration;

use salesforce_revops::auth::Settings;
use salesforce_revops::client::Client;
use salesforce_revops::http::Options;
use salesforce_revops::sandbox::Running;
use serde_json::json;
use sobjects::Record;

use crate::embedded::{org_with, sent};

/// Waits until the org has answered so many of these calls.
async fn answered(org: &Running, method: &str, path: &str, calls: usize) {
    let come = async {
        while sent(org, method, path) < calls {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), come).await.expect("a call");
}

#[tokio::test]
async fn a_call_that_is_dropped_between_two_tries_is_not_sent_again() {
    let (client, org) =
        org_with(json!([{"method": "POST", "act": {"too_many_requests": {"retry_after": 1}}, "times": 2}]))
            .await;
    let create = |name: &'static str| {
        let client = client.clone();
        async move { client.create_json("Account", &json!({"Name": name})).await }
    };
    let dropped = tokio::spawn(create("Dropped"));
    answered(&org, "POST", "/sobjects/Account", 1).await;
    dropped.abort();
    assert!(dropped.await.expect_err("dropped").is_cancelled());

    // This one has its pause after the other's, so that the other's second try would come first.
    create("Kept").await.expect("created");
    assert_eq!(sent(&org, "POST", "/sobjects/Account"), 3);
    let page =
        client.query_text::<Record>("SELECT Name FROM Account WHERE Name IN ('Dropped', 'Kept')").await;
    let found = page.expect("a page").records;
    assert_eq!(found.iter().filter_map(|record| record.text("Name")).collect::<Vec<_>>(), ["Kept"]);
}

#[tokio::test]
async fn a_call_that_waits_for_its_turn_is_never_sent_once_it_is_dropped() {
    let (truth, org) = org_with(json!([{"path": "*/limits", "latency_ms": 60_000}])).await;
    let settings = Settings::new(&org.instance_url, &org.access_token).expect("settings");
    let options = Options { concurrency: 1, timeout: Duration::from_secs(20), ..Options::default() };
    let client = Client::with_options(&settings, options).expect("a client");
    let holder = tokio::spawn({
        let client = client.clone();
        async move { client.limits().await }
    });
    // The holder runs as far as its request, and holds the one turn from then on.
    tokio::task::yield_now().await;
    let values = json!({"Name": "Waits"});
    let waiting = tokio::time::timeout(Duration::from_millis(200), client.create_json("Account", &values));
    assert!(waiting.await.is_err(), "the one turn is taken");

    holder.abort();
    assert!(holder.await.expect_err("dropped").is_cancelled());
    client.create_json("Account", &json!({"Name": "Goes"})).await.expect("the turn is free again");
    let page = truth.query_text::<Record>("SELECT Name FROM Account WHERE Name IN ('Waits', 'Goes')").await;
    let found = page.expect("a page").records;
    assert_eq!(found.iter().filter_map(|record| record.text("Name")).collect::<Vec<_>>(), ["Goes"]);
}
