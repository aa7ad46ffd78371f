//! What goes to the log: that a call was made, and nothing of what it carried.

use std::io::Write;
use std::sync::{Arc, Mutex};

use serde_json::json;
use sobjects::{Id, Record};
use tracing::Level;
use tracing_subscriber::fmt;

use crate::fault_server::{Act, FaultServer};
use crate::faults::client;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("the log").write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The log is that of the whole process: with one for this thread alone, events of places that another thread
/// reached first would be missing.
fn log_of_the_process() -> Log {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = fmt().with_max_level(Level::TRACE).with_ansi(false).with_writer(move || writer.clone());
    tracing::subscriber::set_global_default(subscriber.finish()).expect("the only log");
    log
}

#[tokio::test]
async fn a_call_is_logged_without_token_query_values_or_bodies() {
    let log = log_of_the_process();
    let empty = r#"{"totalSize":0,"done":true,"records":[]}"#;
    let server =
        FaultServer::start([Act::html(503, "busy"), Act::json(200, empty), Act::json(204, "")]).await;
    let client = client(&server.url);
    let soql = "SELECT Id FROM Contact WHERE LastName = 'Lovelace'";
    client.query_text::<Record>(soql).await.expect("a page");
    let id: Id = "001D000000IqhSL".parse().expect("an id");
    client.update_json("Logged__c", &id, &json!({"Name": "Analytical Engines"})).await.expect("done");

    let log = String::from_utf8(log.0.lock().expect("the log").clone()).expect("text");
    for line in [
        "sent method=GET path=\"/services/data/v60.0/query\" status=503 ms=",
        "will be sent again method=GET path=\"/services/data/v60.0/query\" status=503",
        "sent method=PATCH path=\"/services/data/v60.0/sobjects/Logged__c/001D000000IqhSLIAZ\" status=204 ms=",
    ] {
        assert!(log.contains(line), "no `{line}` in:\n{log}");
    }
    for secret in ["secret", "Lovelace", "Analytical"] {
        assert!(!log.contains(secret), "`{secret}` in:\n{log}");
    }
}
