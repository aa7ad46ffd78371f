//! Queries of several pages: every link stays with the org.

use salesforce_revops::http::Error;
use sobjects::Record;
use soql::parse;

use crate::fault_server::{Act, FaultServer};
use crate::faults::{TOKEN, client};

fn page(done: bool, next: &str, id: &str) -> Act {
    let record = format!(r#"{{"attributes":{{"type":"Account","url":"/x"}},"Id":"{id}"}}"#);
    Act::json(200, format!(r#"{{"totalSize":2,"done":{done},{next}"records":[{record}]}}"#))
}

fn link(to: &str) -> String {
    format!(r#""nextRecordsUrl":"{to}","#)
}

#[tokio::test]
async fn all_pages_are_read_in_order() {
    let first = page(false, &link("/services/data/v60.0/query/01gD0000002HU6KIAW-1"), "001D000000IqhSLIAZ");
    let server = FaultServer::start([first, page(true, "", "001D000000IqhSMIAZ")]).await;
    let query = parse("SELECT Id FROM Account").expect("a query");
    let records: Vec<Record> = client(&server.url).query_all(&query).await.expect("records");
    let ids: Vec<_> = records.iter().filter_map(|record| record.text("Id")).collect();
    assert_eq!(ids, ["001D000000IqhSLIAZ", "001D000000IqhSMIAZ"]);
    let requests = server.requests();
    assert!(
        requests[1].starts_with("GET /services/data/v60.0/query/01gD0000002HU6KIAW-1 "),
        "{}",
        requests[1]
    );
    assert!(requests[1].contains(TOKEN));
}

#[tokio::test]
async fn a_next_page_on_another_host_or_outside_the_api_is_refused() {
    let other = FaultServer::start([page(true, "", "001D000000IqhSMIAZ")]).await;
    let elsewhere = format!("{}/services/data/v60.0/query/01g-1", other.url);
    for target in [elsewhere.as_str(), "//evil.example/services/data/x", "/services/oauth2/userinfo", "/home"]
    {
        let server = FaultServer::start([page(false, &link(target), "001D000000IqhSLIAZ")]).await;
        let client = client(&server.url);
        let first = client.query_text::<Record>("SELECT Id FROM Account").await.expect("a page");
        let error = client.next_page(&first).await.expect_err("foreign");
        assert!(matches!(error, Error::ForeignLink { .. }), "{target}: {error:?}");
        assert_eq!(server.requests().len(), 1, "{target}");
    }
    assert!(other.requests().is_empty());
}

#[tokio::test]
async fn a_page_that_leads_to_itself_ends_with_an_error() {
    let same = || page(false, &link("/services/data/v60.0/query/01gD0000002HU6KIAW-1"), "001D000000IqhSLIAZ");
    let server = FaultServer::start([same(), same()]).await;
    let query = parse("SELECT Id FROM Account").expect("a query");
    let error = client(&server.url).query_all::<Record>(&query).await.expect_err("endless");
    assert!(matches!(error, Error::Decode { .. }), "{error:?}");
}

#[tokio::test]
async fn a_query_too_long_for_a_url_goes_in_a_composite_and_its_error_comes_back_as_its_own() {
    let refused = r#"{"compositeResponse":[{"referenceId":"query","httpStatusCode":400,"httpHeaders":{},
        "body":[{"errorCode":"MALFORMED_QUERY","message":"unexpected token: 'x'"}]}]}"#;
    let server = FaultServer::start([Act::json(200, refused)]).await;
    let soql = format!("SELECT Id FROM Account WHERE Name IN ('{}')", "R&D+".repeat(4_000));
    let error = client(&server.url).query_text::<Record>(&soql).await.expect_err("refused");
    assert_eq!((error.status(), error.code()), (Some(400), Some("MALFORMED_QUERY")));
    let requests = server.requests();
    assert!(requests[0].starts_with("POST /services/data/v60.0/composite "));
    assert!(requests[0].contains("R%26D%2B"), "the query is encoded inside the composite too");
}
