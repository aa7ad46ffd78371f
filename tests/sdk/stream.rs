//! A query's records one by one: each once, a page ahead and no more, and an end to everything.

use std::time::Duration;

use salesforce_revops::auth::Settings;
use salesforce_revops::client::{Client, QueryOptions, StreamExt, TryStreamExt};
use salesforce_revops::http::{Error, Options};
use salesforce_revops::objects::Account;
use serde_json::json;
use sobjects::Record;
use soql::parse;

use crate::embedded::{org, sent};
use crate::fault_server::{Act, FaultServer};
use crate::faults::{TOKEN, client};

const PAGED: &str = "SELECT Id, Name FROM Account WHERE Name LIKE 'Paged %' ORDER BY Name";

fn page(number: usize, last: usize) -> Act {
    let next = match number < last {
        true => format!(r#""nextRecordsUrl":"/services/data/v60.0/query/01gD-{number}","#),
        false => String::new(),
    };
    let record = |n: usize| format!(r#"{{"attributes":{{"type":"Account"}},"Name":"{number}.{n}"}}"#);
    let done = number == last;
    Act::json(
        200,
        format!(r#"{{"totalSize":8,"done":{done},{next}"records":[{},{}]}}"#, record(1), record(2)),
    )
}

/// Waits until so many requests have come.
async fn asked(server: &FaultServer, requests: usize) {
    let come = async {
        while server.requests().len() < requests {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), come).await.expect("a request");
}

#[tokio::test]
async fn every_record_of_every_page_comes_once_and_in_order() {
    let (client, _org) = org().await;
    let accounts: Vec<_> = (0..450).map(|n| json!({"Name": format!("Paged {n:03}")})).collect();
    client.create_many_json("Account", &accounts, false).await.expect("created");
    let options = QueryOptions { page_size: Some(200), ..QueryOptions::default() };
    let found: Vec<Account> = client.query_stream_with(PAGED, options).try_collect().await.expect("records");
    assert!(
        found.into_iter().filter_map(|account| account.name).eq((0..450).map(|n| format!("Paged {n:03}")))
    );
}

#[tokio::test]
async fn deleted_records_come_only_where_they_are_asked_for() {
    let (client, _org) = org().await;
    let id = client.create_json("Account", &json!({"Name": "Paged and gone"})).await.expect("created");
    client.delete_record("Account", &id).await.expect("deleted");
    let count = async |deleted| {
        let options = QueryOptions { deleted, ..QueryOptions::default() };
        client.query_stream_with::<Record>(PAGED, options).count().await
    };
    assert_eq!((count(false).await, count(true).await), (0, 1));
}

#[tokio::test]
async fn the_next_page_is_on_its_way_while_one_is_read_and_no_other() {
    let server = FaultServer::start((1..=4).map(|number| page(number, 4))).await;
    let query = parse("SELECT Name FROM Account").expect("a query");
    let mut records = client(&server.url).query_stream::<Record>(&query);
    assert_eq!(server.requests().len(), 0, "nothing is sent before somebody reads");
    records.next().await.expect("a record").expect("a record");
    asked(&server, 2).await;
    records.next().await.expect("a record").expect("a record");
    let third = records.next().await.expect("a record").expect("a record");
    assert_eq!(third.text("Name"), Some("2.1"));
    assert!(server.requests().len() <= 3, "at most one page ahead");
    drop(records);
    assert!(server.requests().len() <= 3);
}

#[tokio::test]
async fn a_dropped_stream_asks_for_nothing_more() {
    let limits = Act::json(200, "{}");
    let server = FaultServer::start([page(1, 3), Act::Silence, limits]).await;
    let settings = Settings::new(&server.url, TOKEN).expect("settings");
    let one_at_a_time = Options { concurrency: 1, ..Options::default() };
    let client = Client::with_options(&settings, one_at_a_time).expect("a client");
    let query = parse("SELECT Name FROM Account").expect("a query");
    let mut records = client.query_stream::<Record>(&query);
    records.next().await.expect("a record").expect("a record");
    asked(&server, 2).await;
    drop(records);
    // The page on its way has given its turn back.
    let answer = tokio::time::timeout(Duration::from_secs(20), client.limits()).await;
    assert!(answer.is_ok_and(|limits| limits.is_ok()));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn pages_that_lead_round_in_a_circle_end_with_an_error() {
    let link = |to: &str| {
        Act::json(
            200,
            format!(
                r#"{{"totalSize":9,"done":false,"nextRecordsUrl":"/services/data/v60.0/query/{to}","records":[]}}"#
            ),
        )
    };
    let server = FaultServer::start([link("a"), link("b"), link("a")]).await;
    let query = parse("SELECT Id FROM Account").expect("a query");
    let mut records = client(&server.url).query_stream::<Record>(&query);
    let error = records.next().await.expect("an item").expect_err("a circle");
    assert!(matches!(error, Error::Decode { .. }), "{error:?}");
    assert!(records.next().await.is_none(), "an error is the last item");
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_refused_query_is_an_item_and_costs_one_call() {
    let (client, org) = org().await;
    let mut records = client.query_stream_with::<Record>("SELECT Nme FROM Account", QueryOptions::default());
    let error = records.next().await.expect("an item").expect_err("no such field");
    assert_eq!(error.code(), Some("INVALID_FIELD"));
    assert!(records.next().await.is_none());
    assert_eq!(sent(&org, "GET", "/query"), 1);
}
