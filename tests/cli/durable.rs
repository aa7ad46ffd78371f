//! `sandbox --db`: what was answered as done outlives the process.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::path::Path;

use reqwest::Client;
use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};
use tokio::task::JoinSet;

use crate::child::Sandbox;

/// How many writers there are, and how many answers the process lives to give.
const WRITERS: usize = 4;
const ANSWERS: usize = 120;

fn start(file: &Path) -> Sandbox {
    Sandbox::start(&[OsStr::new("--db"), file.as_os_str()])
}

fn data(sandbox: &Sandbox) -> String {
    format!("{}/services/data/v60.0", sandbox.told("instance_url"))
}

/// Sends JSON; answers nothing where the connection broke.
async fn post(http: &Client, url: String, token: &str, body: Value) -> Option<(u16, Value)> {
    let request = http.post(url).bearer_auth(token).header("Content-Type", "application/json");
    let answer = request.body(body.to_string()).send().await.ok()?;
    let status = answer.status().as_u16();
    Some((status, serde_json::from_str(&answer.text().await.ok()?).ok()?))
}

/// Writes a record and a pair of records in turn until the connection breaks; tells the names of what was answered
/// as done.
async fn write(http: Client, url: String, token: String, writer: usize, done: UnboundedSender<String>) {
    for number in 0.. {
        let name = format!("durable {writer} {number}");
        let one = json!({ "Name": name, "Site": name });
        let Some((status, answer)) = post(&http, format!("{url}/sobjects/Account"), &token, one).await else {
            return;
        };
        assert_eq!(status, 201, "{answer}");
        done.send(name.clone()).expect("somebody listens");
        let create = |reference: &str, body: Value| {
            json!({ "method": "POST", "url": "/services/data/v60.0/sobjects/Account", "referenceId": reference,
                    "body": body })
        };
        let (parent, child) = (format!("{name} parent"), format!("{name} child"));
        let pair = json!({ "allOrNone": true, "compositeRequest": [
            create("parent", json!({ "Name": parent, "Site": parent })),
            create("child", json!({ "Name": child, "Site": child, "ParentId": "@{parent.id}" })),
        ]});
        let Some((status, answer)) = post(&http, format!("{url}/composite"), &token, pair).await else {
            return;
        };
        assert_eq!(
            (status, &answer["compositeResponse"][1]["httpStatusCode"]),
            (200, &json!(201)),
            "{answer}"
        );
        for name in [parent, child] {
            done.send(name).expect("somebody listens");
        }
    }
}

/// All accounts that the writers made, by their names.
async fn found(http: &Client, sandbox: &Sandbox) -> HashMap<String, Value> {
    let mut found = HashMap::new();
    let soql = "SELECT+Id,Name,Site,ParentId,CreatedDate+FROM+Account+WHERE+Name+LIKE+'durable%25'";
    let mut next = Some(format!("/services/data/v60.0/query?q={soql}"));
    while let Some(path) = next {
        let url = format!("{}{path}", sandbox.told("instance_url"));
        let request = http.get(url).bearer_auth(sandbox.told("access_token"));
        let text = request.send().await.expect("an answer").text().await.expect("a body");
        let page: Value = serde_json::from_str(&text).expect("JSON");
        for record in page["records"].as_array().unwrap_or_else(|| panic!("{page}")) {
            let twice = found.insert(record["Name"].as_str().expect("a name").to_owned(), record.clone());
            assert!(twice.is_none(), "{twice:?}");
        }
        next = page["nextRecordsUrl"].as_str().map(str::to_owned);
    }
    found
}

#[tokio::test]
async fn what_was_answered_as_done_outlives_a_kill_and_nothing_is_half_done() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = Client::builder().no_proxy().build().expect("a client");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("org.db");
    let mut sandbox = start(&file);

    let second = crate::program().args(["sandbox", "--db"]).arg(&file).output().expect("it runs");
    assert_eq!(second.status.code(), Some(2));
    let why = String::from_utf8_lossy(&second.stderr);
    assert!(why.contains("org.db belongs to another embedded org that runs now"), "{why}");

    let (done, mut answered) = unbounded_channel();
    let mut writers = JoinSet::new();
    for writer in 0..WRITERS {
        let token = sandbox.told("access_token").to_owned();
        writers.spawn(write(http.clone(), data(&sandbox), token, writer, done.clone()));
    }
    drop(done);
    let mut names = Vec::new();
    while let Some(name) = answered.recv().await {
        names.push(name);
        if names.len() == ANSWERS {
            sandbox.child.kill().expect("it is killed in the middle of its work");
        }
    }
    while let Some(writer) = writers.join_next().await {
        writer.expect("every answer was a good one");
    }
    assert!(names.len() >= ANSWERS, "{}", names.len());
    let old = std::mem::replace(&mut sandbox, start(&file));

    let found = found(&http, &sandbox).await;
    for name in &names {
        let record = found.get(name).unwrap_or_else(|| panic!("{name} is lost"));
        assert_eq!(record["Site"], *name.as_str());
        assert!(record["CreatedDate"].is_string(), "{record}");
    }
    for (name, record) in &found {
        let pair = name.strip_suffix(" parent").map(|name| format!("{name} child"));
        let parent = pair.map(|child| found.get(&child).expect("both or none")["ParentId"].clone());
        assert!(parent.is_none_or(|parent| parent == record["Id"]), "{name}");
        let parent = name.strip_suffix(" child").map(|name| format!("{name} parent"));
        assert!(parent.is_none_or(|parent| found.contains_key(&parent)), "{name}");
    }
    // Tokens end with the process; ids are not given out again.
    let one = || json!({ "Name": "after" });
    let stale =
        post(&http, format!("{}/sobjects/Account", data(&sandbox)), old.told("access_token"), one()).await;
    assert_eq!(stale.map(|(status, _)| status), Some(401));
    let created =
        post(&http, format!("{}/sobjects/Account", data(&sandbox)), sandbox.told("access_token"), one())
            .await;
    let (status, created) = created.expect("an answer");
    assert_eq!(status, 201, "{created}");
    assert!(found.values().all(|record| record["Id"] != created["id"]), "{created}");
}
