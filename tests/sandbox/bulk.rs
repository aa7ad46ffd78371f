//! Bulk API 2.0: jobs that load CSV, and jobs that answer a query with it.

mod jobs;
mod loads;
mod queries;

use std::time::{Duration, Instant};

use reqwest::header::HeaderMap;
use reqwest::{Method, RequestBuilder};
use serde_json::{Value, json};

use crate::org::{Answer, Org};

/// The longest that a job of these tests may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// An answer that is not JSON.
async fn text(request: RequestBuilder) -> (u16, HeaderMap, String) {
    let response = request.send().await.expect("an answer");
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    (status, headers, response.text().await.expect("a body"))
}

/// Creates a job; answers its path.
async fn job(org: &Org, kind: &str, wanted: Value) -> String {
    let answer = org.post(&format!("/jobs/{kind}"), wanted).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    format!("/jobs/{kind}/{}", answer.body["id"].as_str().expect("an id"))
}

async fn upload(org: &Org, job: &str, csv: &str) -> Answer {
    let request = org.call(Method::PUT, &format!("{job}/batches"));
    Answer::of(request.header("Content-Type", "text/csv; charset=UTF-8").body(csv.to_owned())).await
}

/// The job once it has ended.
async fn ended(org: &Org, job: &str) -> Value {
    let begun = Instant::now();
    loop {
        let info = org.get(job).await.body;
        if !["UploadComplete", "InProgress"].contains(&info["state"].as_str().expect("a state")) {
            return info;
        }
        assert!(begun.elapsed() < PATIENCE, "{info}");
    }
}

/// Loads a CSV; answers the job's path and how it ended.
async fn load(org: &Org, wanted: Value, csv: &str) -> (String, Value) {
    let job = job(org, "ingest", wanted).await;
    let answer = upload(org, &job, csv).await;
    assert_eq!((answer.status, &answer.body), (201, &Value::Null));
    let answer = org.patch(&job, json!({"state": "UploadComplete"})).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let info = ended(org, &job).await;
    (job, info)
}

/// The rows of one of the three results.
async fn rows(org: &Org, job: &str, which: &str) -> String {
    let (status, headers, text) = text(org.call(Method::GET, &format!("{job}/{which}"))).await;
    assert_eq!(
        (status, &headers["content-type"]),
        (200, &"text/csv;charset=UTF-8".parse().expect("a header"))
    );
    text
}

/// The errors of an ingest job, one a line, without ids and the rows themselves.
async fn errors(org: &Org, job: &str) -> Vec<String> {
    let text = rows(org, job, "failedResults").await;
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.records().map(|row| row.expect("a row")[1].to_owned()).collect()
}

/// The ids that an ingest job saved.
async fn saved(org: &Org, job: &str) -> Vec<String> {
    let text = rows(org, job, "successfulResults").await;
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.records().map(|row| row.expect("a row")[0].to_owned()).collect()
}

/// The whole result of a query.
async fn found(org: &Org, wanted: Value) -> String {
    let job = job(org, "query", wanted).await;
    assert_eq!(ended(org, &job).await["state"], "JobComplete");
    text(org.call(Method::GET, &format!("{job}/results"))).await.2
}

fn query(soql: &str) -> Value {
    json!({"operation": "query", "query": soql})
}
