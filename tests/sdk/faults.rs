//! An org that is down, slow, busy, or not an org at all: what a caller is told, and what is sent again.

use std::time::Duration;

use salesforce_revops::auth::Settings;
use salesforce_revops::client::{Client, Composite};
use salesforce_revops::http::{Error, Options};
use serde_json::json;
use sobjects::{Id, Record};

use crate::fault_server::{Act, FaultServer};

pub(crate) const TOKEN: &str = "00D000000000001!AQEAQFsecret.token";

/// A client that waits as little as a test wants to.
pub(crate) fn client(url: &str) -> Client {
    let options = Options {
        timeout: Duration::from_secs(20),
        first_pause: Duration::from_millis(1),
        ..Options::default()
    };
    Client::with_options(&Settings::new(url, TOKEN).expect("settings"), options).expect("a client")
}

fn account() -> Id {
    "001D000000IqhSL".parse().expect("an id")
}

async fn limits_of(acts: Vec<Act>) -> (Result<(), Error>, FaultServer) {
    let server = FaultServer::start(acts).await;
    let answer = client(&server.url).limits().await.map(drop);
    (answer, server)
}

async fn change_at(acts: Vec<Act>) -> (Result<(), Error>, FaultServer) {
    let server = FaultServer::start(acts).await;
    let answer = client(&server.url).update_json("Account", &account(), &json!({"Name": "Acme"})).await;
    (answer, server)
}

fn busy() -> Act {
    Act::error(503, "SERVER_UNAVAILABLE", "The server is busy")
}

#[tokio::test]
async fn a_page_instead_of_json_is_shown_by_its_start_and_never_with_the_token() {
    for status in [200, 404] {
        let page = format!("<html>\n <title>Log in</title> Authorization: Bearer {TOKEN}");
        let (answer, _server) = limits_of(vec![Act::html(status, page)]).await;
        let error = answer.expect_err("no JSON");
        let text = error.to_string();
        assert!(matches!(error, Error::NotJson { status: s, .. } if s == status), "{error:?}");
        assert!(text.contains("Log in") && text.contains("SFDC_INSTANCE_URL"), "{text}");
        assert!(!format!("{error:?} {text}").contains("secret"), "{text}");
    }
}

#[tokio::test]
async fn an_org_that_is_down_is_told_apart_and_nothing_was_sent() {
    let closed =
        std::net::TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address");
    let change = client(&format!("http://{closed}")).update_json("Account", &account(), &json!({})).await;
    let error = change.expect_err("nobody listens");
    assert!(matches!(error, Error::Unreachable { .. }), "{error:?}");
    assert!(error.to_string().contains(&closed.to_string()), "{error}");
    assert!(!error.is_outcome_unknown());
}

#[tokio::test]
async fn a_slow_org_is_given_its_time_and_no_more() {
    let server = FaultServer::start([Act::Silence]).await;
    let options = Options { timeout: Duration::from_millis(200), ..Options::default() };
    let settings = Settings::new(&server.url, TOKEN).expect("settings");
    let client = Client::with_options(&settings, options).expect("a client");
    let started = std::time::Instant::now();
    let change = client.update_json("Account", &account(), &json!({})).await;
    let error = change.expect_err("no answer");
    assert!(matches!(error, Error::Timeout { .. }), "{error:?}");
    assert!(error.is_outcome_unknown());
    assert!(started.elapsed() < Duration::from_secs(5));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_read_is_sent_again_until_the_org_is_well() {
    let acts = vec![Act::html(503, "<html>Maintenance</html>"), Act::HangUp, Act::json(200, "{}")];
    let (answer, server) = limits_of(acts).await;
    assert_eq!(answer, Ok(()));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_read_is_not_sent_forever() {
    let (answer, server) = limits_of((0..9).map(|_| busy()).collect()).await;
    assert_eq!(answer.expect_err("busy").code(), Some("SERVER_UNAVAILABLE"));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_pause_that_would_outlast_the_calls_time_is_not_begun() {
    let server = FaultServer::start([busy(), Act::json(200, "{}")]).await;
    let options = Options {
        timeout: Duration::from_secs(20),
        first_pause: Duration::from_secs(60),
        ..Options::default()
    };
    let settings = Settings::new(&server.url, TOKEN).expect("settings");
    let client = Client::with_options(&settings, options).expect("a client");
    let started = std::time::Instant::now();
    assert_eq!(client.limits().await.expect_err("busy").status(), Some(503));
    assert!(started.elapsed() < Duration::from_secs(10));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_write_is_sent_again_only_where_the_org_said_that_nothing_was_done() {
    let locked = Act::error(400, "UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access to this record");
    let (answer, server) = change_at(vec![busy(), locked, Act::json(204, "")]).await;
    assert_eq!(answer, Ok(()));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_write_whose_outcome_is_unknown_is_never_sent_again() {
    let acts = [
        Act::HangUp,
        Act::error(500, "UNKNOWN_EXCEPTION", "An unexpected error occurred."),
        Act::html(502, "<html>Bad gateway</html>"),
        Act::html(503, "<html>No server</html>"),
    ];
    for act in acts {
        let (answer, server) = change_at(vec![act, Act::json(204, "")]).await;
        let error = answer.expect_err("not done for sure");
        assert!(error.is_outcome_unknown(), "{error:?}");
        assert_eq!(server.requests().len(), 1, "{error:?}");
    }
}

#[tokio::test]
async fn refusals_are_final_and_say_what_to_do() {
    for (status, code, message, advice) in [
        (401, "INVALID_SESSION_ID", "Session expired or invalid", "get a new one"),
        (401, "INVALID_SESSION_ID", "This session is not valid for use with the REST API", "scope `api`"),
        (403, "Bad_OAuth_Token", "", "get a new one"),
        (403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.", "last 24 hours"),
        (403, "API_DISABLED_FOR_ORG", "The REST API is not enabled for this Organization.", "API Enabled"),
    ] {
        let (answer, server) = limits_of(vec![Act::error(status, code, message)]).await;
        let error = answer.expect_err("refused");
        assert_eq!((error.status(), error.code()), (Some(status), Some(code)));
        assert!(error.to_string().contains(advice), "{error}");
        assert_eq!(server.requests().len(), 1, "{code}");
    }
}

#[tokio::test]
async fn errors_keep_code_message_fields_and_status() {
    let body = r#"[{"message":"Required fields are missing: [Name]","errorCode":"REQUIRED_FIELD_MISSING","fields":["Name"]}]"#;
    let (answer, _server) = change_at(vec![Act::json(400, body)]).await;
    let error = answer.expect_err("refused");
    let first = &error.errors()[0];
    assert_eq!((error.status(), first.error_code.as_str()), (Some(400), "REQUIRED_FIELD_MISSING"));
    assert_eq!(
        (first.message.as_str(), &first.fields[..]),
        ("Required fields are missing: [Name]", &["Name".into()][..])
    );
}

#[tokio::test]
async fn a_redirect_is_not_followed_and_the_token_stays_with_its_host() {
    let other = FaultServer::start([Act::json(200, "{}")]).await;
    let moved = Act::html(302, "").with("Location", format!("{}/services/data/v60.0/limits", other.url));
    let (answer, server) = limits_of(vec![moved]).await;
    let error = answer.expect_err("moved");
    assert!(matches!(&error, Error::Redirected { to, .. } if *to == other.url), "{error:?}");
    assert!(server.requests()[0].contains(&format!("authorization: Bearer {TOKEN}")));
    assert!(other.requests().is_empty());
}

#[tokio::test]
async fn a_composite_that_met_a_lock_is_sent_again_when_all_of_it_was_rolled_back() {
    let part = |status: u16, body: &str| {
        let part = format!(
            r#"{{"referenceId":"change","httpStatusCode":{status},"httpHeaders":{{}},"body":{body}}}"#
        );
        Act::json(200, format!(r#"{{"compositeResponse":[{part}]}}"#))
    };
    let locked = r#"[{"errorCode":"UNABLE_TO_LOCK_ROW","message":"unable to obtain exclusive access"}]"#;
    for (composite, tries) in [(Composite::all_or_none(), 2), (Composite::independent(), 1)] {
        let server = FaultServer::start([part(400, locked), part(204, "null")]).await;
        let client = client(&server.url);
        let change = client.api().update("Account", account(), &json!({"Name": "Acme"})).expect("a request");
        let answer = client.composite(&composite.add("change", change)).await.expect("an answer");
        assert_eq!(answer.failure().is_none(), tries == 2);
        assert_eq!(server.requests().len(), tries);
    }
}

#[tokio::test]
async fn what_the_org_says_about_itself_is_kept() {
    let body = r#"{"attributes":{"type":"Account","url":"/x"},"Name":"Acme"}"#;
    let act = Act::json(200, body)
        .with("Sforce-Limit-Info", "api-usage=18/5000")
        .with("Date", "Fri, 20 Nov 2026 13:03:51 GMT");
    let server = FaultServer::start([act]).await;
    let client = client(&server.url);
    assert_eq!(client.last_limit(), None);
    let read = client.record("Account", &account(), &["Name"]).await.expect("a record");
    assert_eq!(read.value.text("Name"), Some("Acme"));
    assert_eq!(read.date.map(|date| date.to_string()).as_deref(), Some("2026-11-20T13:03:51.000+0000"));
    assert_eq!(client.last_limit().map(|usage| (usage.used, usage.max)), Some((18, 5000)));
}

#[tokio::test]
async fn calls_can_be_made_from_any_task_and_share_what_is_known() {
    let usage = |used: u8| Act::json(200, "{}").with("Sforce-Limit-Info", format!("api-usage={used}/5000"));
    let server = FaultServer::start([usage(1), usage(2)]).await;
    let client = client(&server.url);
    for _ in 0..2 {
        let clone = client.clone();
        tokio::spawn(async move { clone.limits().await }).await.expect("a task").expect("limits");
    }
    assert_eq!(client.last_limit().map(|usage| usage.used), Some(2));
}

#[tokio::test]
async fn compressed_answers_are_asked_for_and_read() {
    // gzip of {"totalSize":0,"done":true,"records":[]}
    const GZIPPED: &[u8] = &[
        0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xab, 0x56, 0x2a, 0xc9, 0x2f, 0x49, 0xcc,
        0x09, 0xce, 0xac, 0x4a, 0x55, 0xb2, 0x32, 0xd0, 0x51, 0x4a, 0xc9, 0xcf, 0x03, 0x32, 0x4a, 0x8a, 0x4a,
        0x53, 0x75, 0x94, 0x8a, 0x52, 0x93, 0xf3, 0x8b, 0x52, 0x8a, 0x95, 0xac, 0xa2, 0x63, 0x6b, 0x01, 0xa8,
        0x20, 0x27, 0xbe, 0x28, 0x00, 0x00, 0x00,
    ];
    let act = Act::json(200, "").with("Content-Encoding", "gzip");
    let Act::Answer { status, headers, .. } = act else { unreachable!() };
    let server = FaultServer::start([Act::Answer { status, headers, body: GZIPPED.to_vec() }]).await;
    let page = client(&server.url).query_text::<Record>("SELECT Id FROM Account").await.expect("a page");
    assert_eq!((page.total_size, page.done), (0, true));
    assert!(server.requests()[0].contains("accept-encoding: gzip"));
}
