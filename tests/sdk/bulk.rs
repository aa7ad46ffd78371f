//! Bulk jobs: every record once, whatever breaks on the way.

use std::time::Duration;

use salesforce_revops::client::{BulkJob, Load, Loaded, Refused, Stream, StreamExt, TryStreamExt, stream};
use salesforce_revops::http::Error;
use salesforce_revops::objects::lead::Lead;
use serde_json::json;
use sobjects::{Decimal, Record};
use soql::parse;

use crate::embedded::{lead, org, org_with, sent};
use crate::fault_server::{Act, FaultServer};
use crate::faults::client;

#[derive(Debug, serde::Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase")]
struct Person {
    last_name: String,
    phone: Option<String>,
    account: Option<Company>,
}

#[derive(Debug, serde::Deserialize, PartialEq)]
#[serde(rename_all = "PascalCase")]
struct Company {
    name: String,
    annual_revenue: Option<Decimal>,
}

async fn finished(jobs: impl Stream<Item = Result<BulkJob, Error>>) -> Vec<BulkJob> {
    let jobs: Vec<BulkJob> = jobs.try_collect().await.expect("jobs");
    jobs.into_iter().filter(|job| job.state == "JobComplete").collect()
}

/// Waits until the org is told that a job is given up.
async fn given_up(server: &FaultServer) {
    let told = async {
        let is_told =
            |request: &String| request.starts_with("PATCH ") && request.contains(r#"{"state":"Aborted"}"#);
        while !server.requests().last().is_some_and(is_told) {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), told).await.expect("a request to abort");
}

#[tokio::test]
async fn the_records_of_a_bulk_query_are_typed_over_pages_parents_and_nulls() {
    let (client, org) = org().await;
    let account = json!({"Name": "R&D, \"Acme\"\nLtd", "AnnualRevenue": 1_250_000});
    let account = client.create_json("Account", &account).await.expect("created");
    let people: Vec<_> =
        (0..25).map(|n| json!({"LastName": format!("Bulk {n:02}"), "AccountId": account})).collect();
    client.create_many_json("Contact", &people, true).await.expect("created");
    client.create_json("Contact", &json!({"LastName": "Bulk 99", "Phone": "1"})).await.expect("created");

    let soql = "SELECT LastName, Phone, Account.Name, Account.AnnualRevenue FROM Contact WHERE LastName LIKE 'Bulk %' \
                ORDER BY LastName";
    let job = client.bulk_query(&parse(soql).expect("a query")).await.expect("a job");
    let found: Vec<Person> = job.page_size(10).records().try_collect().await.expect("records");
    assert_eq!(found.len(), 26);
    let company = Company {
        name: "R&D, \"Acme\"\nLtd".into(),
        annual_revenue: Some("1250000".parse().expect("a number")),
    };
    assert_eq!(found[7], Person { last_name: "Bulk 07".into(), phone: None, account: Some(company) });
    assert_eq!(found[25], Person { last_name: "Bulk 99".into(), phone: Some("1".into()), account: None });
    assert_eq!(sent(&org, "GET", "/results"), 3);
}

#[tokio::test]
async fn a_page_that_breaks_off_is_read_on_where_it_broke() {
    let (client, org) = org_with(json!([
        {"path": "*/results", "when": {"nth": 2}, "act": "half_answer"},
        {"path": "*/results", "when": {"nth": 3}, "act": "reset_before"}
    ]))
    .await;
    let accounts: Vec<_> = (0..60).map(|n| json!({"Name": format!("Broken {n:02}")})).collect();
    client.create_many_json("Account", &accounts, true).await.expect("created");
    let soql = "SELECT Name FROM Account WHERE Name LIKE 'Broken %' ORDER BY Name";
    let job = client.bulk_query_text(soql, false).await.expect("a job");
    let found: Vec<Record> = job.page_size(30).records().try_collect().await.expect("records");
    let names: Vec<_> = found.iter().filter_map(|record| record.text("Name")).collect();
    assert!(names.into_iter().eq((0..60).map(|n| format!("Broken {n:02}")).collect::<Vec<_>>()));
    assert_eq!(sent(&org, "GET", "/results"), 4);
}

#[tokio::test]
async fn a_page_with_fewer_rows_than_it_says_is_an_error() {
    let job = |state: &str| {
        Act::json(200, format!(r#"{{"id":"750D00000000001IAA","operation":"query","state":"{state}"}}"#))
    };
    let page = Act::Answer {
        status: 200,
        headers: vec![("Sforce-NumberOfRecords", "3".into()), ("Sforce-Locator", "null".into())],
        body: b"\"Name\"\n\"a\"\n\"b\"\n".to_vec(),
    };
    let server =
        FaultServer::start([job("UploadComplete"), job("InProgress"), job("JobComplete"), page]).await;
    let job = client(&server.url).bulk_query_text("SELECT Name FROM Account", false).await.expect("a job");
    let found: Vec<_> = job.records::<Record>().collect().await;
    assert_eq!(found.len(), 3);
    assert!(
        matches!(&found[2], Err(Error::Decode { reason, .. }) if reason.contains("3 rows has 2")),
        "{:?}",
        found[2]
    );
}

#[tokio::test]
async fn a_failed_job_says_why_and_a_refused_query_is_no_job() {
    let failed =
        r#"{"id":"750D00000000001IAA","operation":"query","state":"Failed","errorMessage":"too long"}"#;
    let server = FaultServer::start([Act::json(200, failed), Act::json(200, failed)]).await;
    let job = client(&server.url).bulk_query_text("SELECT Name FROM Account", false).await.expect("a job");
    let error = job.records::<Record>().next().await.expect("an item").expect_err("failed");
    assert!(
        matches!(&error, Error::Job { state, reason, .. } if state == "Failed" && reason == "too long"),
        "{error:?}"
    );
    assert_eq!(server.requests().len(), 2, "a job that has ended is not given up");

    let (client, _org) = org().await;
    let error = client.bulk_query_text("SELECT Nme FROM Account", false).await.expect_err("no such field");
    assert_eq!(error.code(), Some("INVALID_FIELD"));
}

#[tokio::test]
async fn a_job_that_nobody_waits_for_is_given_up() {
    let job = |state: &str| {
        Act::json(200, format!(r#"{{"id":"750D00000000001IAA","operation":"query","state":"{state}"}}"#))
    };
    let server = FaultServer::start([job("UploadComplete"), Act::Silence, job("Aborted")]).await;
    let query = client(&server.url).bulk_query_text("SELECT Name FROM Account", false).await.expect("a job");
    let mut records = query.records::<Record>();
    let waiting = tokio::time::timeout(Duration::from_millis(300), records.next()).await;
    assert!(waiting.is_err(), "the job is not done");
    drop(records);
    given_up(&server).await;
}

#[tokio::test]
async fn a_job_given_up_by_name_is_told_to_the_org_once() {
    let aborted = r#"{"id":"750D00000000001IAA","operation":"query","state":"Aborted"}"#;
    let server = FaultServer::start([
        Act::json(200, aborted.replace("Aborted", "InProgress")),
        Act::json(200, aborted),
    ])
    .await;
    let query = client(&server.url).bulk_query_text("SELECT Name FROM Account", false).await.expect("a job");
    assert_eq!(query.abort().await.expect("given up").state, "Aborted");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_job_is_not_made_twice_where_the_first_answer_was_lost() {
    let (client, org) =
        org_with(json!([{"path": "*/jobs/query", "when": {"nth": 1}, "act": "reset_after"}])).await;
    let error = client.bulk_query_text("SELECT Id FROM Account", false).await.expect_err("lost");
    assert!(error.is_outcome_unknown(), "{error:?}");
    assert_eq!(sent(&org, "POST", "/jobs/query"), 1);
}

#[tokio::test]
async fn a_load_saves_each_record_and_tells_what_became_of_it() {
    let (client, _org) = org().await;
    let text = "a, \"b\"\nc";
    let mut leads: Vec<_> = (0..50).map(|n| lead(&format!("Load {n:02}"), &format!("B-{n}"))).collect();
    leads[4].description = text.into();
    leads[7].last_name = "x".repeat(81);
    let mut states = Vec::new();
    let mut jobs = client.bulk_load(Load::upsert("Lead", "External_Key__c"), stream::iter(leads));
    let mut last = None;
    while let Some(job) = jobs.next().await {
        let job = job.expect("a job");
        states.push(job.state.clone());
        last = Some(job);
    }
    let job = last.expect("a job");
    assert_eq!(
        (states.first().map(String::as_str), job.state.as_str()),
        (Some("UploadComplete"), "JobComplete")
    );
    assert_eq!((job.number_records_processed, job.number_records_failed), (Some(50), Some(1)));

    let loaded: Vec<Loaded<Record>> = client.bulk_loaded(&job).try_collect().await.expect("rows");
    assert!(loaded.len() == 49 && loaded.iter().all(|loaded| loaded.created));
    assert_eq!(loaded[4].record.text("Description"), Some(text));
    let read: Lead = client.get(&loaded[4].id, &[]).await.expect("read");
    assert_eq!(read.description.as_deref(), Some(text));
    let refused: Vec<Refused<Lead>> = client.bulk_refused(&job).try_collect().await.expect("rows");
    assert_eq!(refused.len(), 1);
    assert_eq!((refused[0].error.error_code.as_str(), refused[0].id), ("STRING_TOO_LONG", None));
    assert_eq!(refused[0].record.external_key__c.as_deref(), Some("B-7"));
    let unprocessed: Vec<Record> = client.bulk_unprocessed(&job).try_collect().await.expect("rows");
    assert_eq!(unprocessed, []);
}

#[tokio::test]
async fn null_clears_a_field_and_a_missing_one_is_left_alone() {
    let (client, _org) = org().await;
    let ids: Vec<_> = [("A", "1"), ("B", "2")]
        .map(|(name, phone)| json!({"Name": name, "Phone": phone, "Fax": "9"}))
        .into();
    let saved = client.create_many_json("Account", &ids, true).await.expect("created");
    let ids: Vec<_> = saved.into_iter().map(|saved| saved.expect("saved").id).collect();
    let changes = [json!({"Id": ids[0], "Phone": null}), json!({"Id": ids[1], "Fax": "7"})];
    let jobs = finished(client.bulk_load(Load::update("Account"), stream::iter(changes))).await;
    assert_eq!(jobs[0].number_records_failed, Some(0));
    let read = client.records("Account", &ids, &["Phone", "Fax"]).await.expect("read");
    let read: Vec<_> =
        read.iter().flatten().map(|account| (account.text("Phone"), account.text("Fax"))).collect();
    assert_eq!(read, [(None, Some("9")), (Some("2"), Some("7"))]);
}

#[tokio::test]
async fn records_that_do_not_fit_into_one_upload_go_into_several_and_none_is_lost() {
    let (client, org) = org().await;
    let accounts = (0..100).map(|n| json!({"Name": format!("Split {n:03}")}));
    let load = Load::insert("Account").at_most_bytes(300);
    let jobs = finished(client.bulk_load(load, stream::iter(accounts))).await;
    assert_eq!(jobs.len(), sent(&org, "POST", "/jobs/ingest"));
    assert!(jobs.len() >= 4, "{}", jobs.len());
    assert!(
        org.journal()
            .iter()
            .filter(|entry| entry.path.ends_with("/batches"))
            .all(|entry| entry.body_bytes <= 300)
    );
    let found = client
        .query_text::<Record>("SELECT Name FROM Account WHERE Name LIKE 'Split %'")
        .await
        .expect("a page");
    assert_eq!(found.total_size, 100);
}

#[tokio::test]
async fn a_load_whose_answers_are_lost_saves_each_record_once() {
    for (path, method) in [("*/batches", "PUT"), ("*/jobs/ingest/*", "PATCH")] {
        for act in ["reset_before", "reset_after"] {
            let (client, _org) = org_with(json!([
                {"path": path, "method": method, "when": {"nth": 1}, "act": act}
            ]))
            .await;
            let accounts = (0..20).map(|n| json!({"Name": format!("Once {n:02}")}));
            let jobs = finished(client.bulk_load(Load::insert("Account"), stream::iter(accounts))).await;
            assert_eq!(jobs.len(), 1, "{path} {act}");
            let soql = "SELECT Name FROM Account WHERE Name LIKE 'Once %'";
            let found = client.query_text::<Record>(soql).await.expect("a page");
            assert_eq!(found.total_size, 20, "{path} {act}");
        }
    }
}

#[tokio::test]
async fn a_load_that_is_dropped_before_its_rows_are_there_loads_nothing() {
    let job = r#"{"id":"750D00000000001IAA","operation":"insert","state":"Open"}"#;
    let server = FaultServer::start([Act::json(200, job), Act::Silence, Act::json(200, job)]).await;
    let records = stream::iter([json!({"Name": "Never"})]);
    let mut jobs = client(&server.url).bulk_load(Load::insert("Account"), records);
    assert!(tokio::time::timeout(Duration::from_millis(300), jobs.next()).await.is_err());
    drop(jobs);
    given_up(&server).await;
}

#[tokio::test]
async fn a_record_that_cannot_be_written_stops_the_load_before_anything_is_sent() {
    let (client, org) = org().await;
    let records = stream::iter([json!({"Name": "Fine"}), json!({"Name": ["a", "list"]})]);
    let error = client
        .bulk_load(Load::insert("Account"), records)
        .next()
        .await
        .expect("an item")
        .expect_err("a list");
    assert!(matches!(error, Error::Encode { .. }), "{error:?}");
    assert_eq!(sent(&org, "POST", "/jobs/ingest"), 0);
}

#[tokio::test]
async fn what_a_load_deletes_only_a_query_of_deleted_records_finds() {
    let (client, _org) = org().await;
    let accounts = [json!({"Name": "Doomed 1"}), json!({"Name": "Doomed 2"})];
    let saved = client.create_many_json("Account", &accounts, true).await.expect("created");
    let ids = saved.into_iter().map(|saved| json!({"Id": saved.expect("saved").id})).collect::<Vec<_>>();
    let jobs = finished(client.bulk_load(Load::delete("Account"), stream::iter(ids))).await;
    assert_eq!((jobs[0].number_records_processed, jobs[0].number_records_failed), (Some(2), Some(0)));
    let found = async |deleted| {
        let soql = "SELECT Name FROM Account WHERE Name LIKE 'Doomed %'";
        let query = client.bulk_query_text(soql, deleted).await.expect("a job");
        query.records::<Record>().try_collect::<Vec<_>>().await.expect("records").len()
    };
    assert_eq!((found(false).await, found(true).await), (0, 2));
}
