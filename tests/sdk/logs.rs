//! What goes to the log: that a call was made, and nothing of what it carried.

use std::sync::{Arc, Mutex};

use serde_json::json;
use sobjects::Record;
use tracing_subscriber::fmt;

use crate::fault_server::{Act, FaultServer};
use crate::faults::client;

#[tokio::test]
async fn a_call_is_logged_without_token_query_values_or_bodies() {
    let log = Arc::new(Mutex::new(Vec::new()));
    let subscriber =
        fmt().with_max_level(tracing::Level::TRACE).with_ansi(false).with_writer(Arc::clone(&log)).finish();
    let guard = tracing::subscriber::set_default(subscriber);

    let acts = [
        Act::html(503, "busy"),
        Act::json(200, r#"{"totalSize":0,"done":true,"records":[]}"#),
        Act::json(204, ""),
    ];
    let server = FaultServer::start(acts).await;
    let client = client(&server.url);
    let soql = "SELECT Id FROM Contact WHERE LastName = 'Lovelace'";
    client.query_text::<Record>(soql).await.expect("a page");
    let id = "001D000000IqhSL".parse().expect("an id");
    client.update_json("Account", &id, &json!({"Name": "Analytical Engines"})).await.expect("done");

    drop(guard);
    let log = String::from_utf8(log.lock().expect("the log").clone()).expect("text");
    for line in
        ["path=\"/services/data/v60.0/query\" status=503", "method=PATCH", "status=204", "will be sent again"]
    {
        assert!(log.contains(line), "no `{line}` in:\n{log}");
    }
    for secret in ["secret", "Lovelace", "Analytical"] {
        assert!(!log.contains(secret), "`{secret}` in:\n{log}");
    }
}
