//! A program's own tests: a client over answers that are kept for it behaves as over HTTP.

use std::time::Duration;

use salesforce_revops::client::{Builder, Client, StreamExt};
use salesforce_revops::http::{Answer, Canned, Error, Exchange, Exchanging, Method, Request};
use serde_json::json;
use sobjects::{Id, Record};

fn client(org: &Canned) -> Client {
    builder().exchange(org.clone()).build().expect("a client")
}

fn builder() -> Builder {
    Client::builder().first_pause(Duration::from_millis(1))
}

fn id() -> Id {
    "001D000000IqhSL".parse().expect("an id")
}

#[tokio::test]
async fn what_is_not_expected_is_refused_with_what_is() {
    let org = Canned::default().expect_query("FROM Contact", [json!({"Id": id()})]).expect(
        Method::Post,
        "sobjects/Task",
        Answer::created(&id()),
    );
    let soql = "SELECT Id FROM Account WHERE Name = 'R&D'";
    let error = client(&org).query_text::<Record>(soql).await.expect_err("another query");
    let text = error.to_string();
    assert!(matches!(error, Error::Exchange { .. }) && !error.is_retryable(), "{text}");
    assert!(text.contains("GET query was not expected") && text.contains(soql), "{text}");
    assert!(text.contains("a query with `FROM Contact`; POST sobjects/Task"), "{text}");
    assert_eq!((org.left().len(), org.sent().len()), (2, 1), "nothing was used up, and nothing tried again");
}

#[tokio::test]
async fn each_answer_serves_once_in_its_order() {
    let path = "sobjects/Account/001D000000IqhSLIAZ";
    let name = |name: &str| Answer::json(200, &json!({"Name": name}));
    let org =
        Canned::default().expect(Method::Get, path, name("first")).expect(Method::Get, path, name("second"));
    let client = client(&org);
    for wanted in ["first", "second"] {
        let account = client.record("Account", &id(), &["Name"]).await.expect("an account").value;
        assert_eq!(account.text("Name"), Some(wanted));
    }
    assert!(client.record("Account", &id(), &["Name"]).await.is_err());
    assert!(org.left().is_empty());
}

#[tokio::test]
async fn tries_limits_and_refusals_are_those_of_http() {
    let busy = || Answer::refused(503, "SERVER_UNAVAILABLE", "busy");
    let usage = |answer: Answer| answer.header("Sforce-Limit-Info", "api-usage=99/100");
    let org = Canned::default()
        .expect(Method::Get, "limits", busy())
        .expect(Method::Get, "limits", usage(Answer::json(200, &json!({}))))
        .expect(
            Method::Patch,
            "sobjects/Account/001D000000IqhSLIAZ",
            Answer::refused(500, "UNKNOWN_EXCEPTION", "m"),
        );
    let client = client(&org);
    client.limits().await.expect("the second try");
    assert_eq!(client.last_limit().map(|usage| usage.used), Some(99));
    let held_back = client.limits().await.expect_err("only the reserve is left");
    assert!(matches!(held_back, Error::Reserve { .. }), "{held_back}");
    let lost = client.update_json("Account", &id(), &json!({"Name": "x"})).await.expect_err("refused");
    assert!(lost.is_outcome_unknown() && lost.code() == Some("UNKNOWN_EXCEPTION"), "{lost}");
    assert_eq!(org.sent().len(), 3, "a write with an unknown outcome is not sent again");
}

#[tokio::test]
async fn a_failure_of_the_network_is_tried_again_where_nothing_was_sent() {
    let unreachable = Error::Unreachable { host: "h".to_owned(), reason: "r".to_owned() };
    let org = Canned::default().expect_failure(Method::Post, "sobjects/Account", unreachable).expect(
        Method::Post,
        "sobjects/Account",
        Answer::created(&id()),
    );
    let made = client(&org).create_json("Account", &json!({"Name": "Acme"})).await;
    assert_eq!(made, Ok(id()));
}

#[tokio::test]
async fn pages_stream_as_over_http() {
    let next = "/services/data/v60.0/query/01gD0000002HU6KIAW-1";
    let page = json!({"totalSize": 2, "done": false, "nextRecordsUrl": next, "records": [{"Name": "a"}]});
    let org = Canned::default().expect(Method::Get, "query", Answer::json(200, &page)).expect(
        Method::Get,
        next,
        Answer::rows([json!({"Name": "b"})]),
    );
    let query = soql::parse("SELECT Name FROM Account").expect("a query");
    let names: Vec<_> = client(&org)
        .query_stream::<Record>(&query)
        .map(|account| account.expect("an account").text("Name").map(ToOwned::to_owned))
        .collect()
        .await;
    assert_eq!(names, [Some("a".to_owned()), Some("b".to_owned())]);
}

#[tokio::test]
async fn an_exchange_is_given_the_token_and_no_more_time_than_a_call_has() {
    #[derive(Debug)]
    struct Silent;
    impl Exchange for Silent {
        fn send<'a>(&'a self, _request: &'a Request, token: &'a str) -> Exchanging<'a> {
            assert_eq!(token, "00D!secret");
            Box::pin(std::future::pending())
        }
    }
    let builder = builder().instance("https://acme.example").token("00D!secret").tries(1);
    let client = builder.timeout(Duration::from_millis(20)).exchange(Silent).build().expect("a client");
    let error = client.limits().await.expect_err("no answer");
    assert!(matches!(error, Error::Timeout { .. }), "{error}");
}
