//! What is in an org, kept while it holds; searches; what was looked at.

use std::collections::BTreeMap;
use std::sync::Arc;

use salesforce_revops::client::{Described, Search, Stamp, StreamExt};
use salesforce_revops::http::Error;
use serde_json::json;
use sobjects::Record;

use crate::embedded::{org, org_with};
use crate::fault_server::{Act, FaultServer};
use crate::faults::client;
use crate::snapshots::snapshots;

#[tokio::test]
async fn a_describe_is_read_once_and_clones_share_it_while_it_holds() {
    let (client, org) = org().await;
    let first = client.describe("Account").await.expect("a describe");
    let second = client.clone().describe("Account").await.expect("a describe");
    assert!(Arc::ptr_eq(&first, &second));
    let statuses =
        org.journal().into_iter().filter(|entry| entry.path.ends_with("/describe")).map(|entry| entry.status);
    assert_eq!(statuses.collect::<Vec<_>>(), [Some(200), Some(304)]);

    let all = client.describe_global().await.expect("all");
    let account = all.sobjects.iter().find(|object| object.name == "Account").expect("Account");
    assert_eq!((account.key_prefix.as_deref(), account.custom), (Some("001"), false));
    assert!(Arc::ptr_eq(&all, &client.describe_global().await.expect("all")));
}

#[tokio::test]
async fn a_describe_that_has_changed_is_read_again_and_kept_instead() {
    let describe = |label: &str, tag: &str| {
        Act::json(200, json!({"name": "Account", "label": label, "fields": []}).to_string())
            .with("ETag", tag)
            .with("Last-Modified", "Fri, 20 Nov 2026 13:00:00 GMT")
            .with("Date", "Fri, 20 Nov 2026 13:30:00 GMT")
    };
    let unchanged = || Act::Answer { status: 304, headers: Vec::new(), body: Vec::new() };
    let server = FaultServer::start([describe("Old", "\"1\""), describe("New", "\"2\""), unchanged()]).await;
    let client = client(&server.url);
    let mut labels = Vec::new();
    for _ in 0..3 {
        labels.push(client.describe("Account").await.expect("a describe").label.clone());
    }
    assert_eq!(labels, ["Old", "New", "New"]);
    let requests = server.requests();
    assert!(!requests[0].contains("if-none-match"), "{}", requests[0]);
    assert!(requests[1].contains("if-none-match: \"1\""), "{}", requests[1]);
    assert!(
        requests[2].contains("if-none-match: \"2\"")
            && requests[2].contains("if-modified-since: Fri, 20 Nov")
    );
}

#[tokio::test]
async fn a_search_finds_records_of_several_objects_and_says_of_which() {
    let (client, _org) = org().await;
    client.create_json("Account", &json!({"Name": "Zyxomma Ltd"})).await.expect("created");
    client.create_json("Contact", &json!({"LastName": "Zyxomma"})).await.expect("created");
    let sosl = "FIND {Zyxomma} IN NAME FIELDS RETURNING Account(Id, Name), Contact(Id, LastName)";
    let found: Vec<Record> = client.search(sosl).await.expect("records");
    let mut objects: Vec<_> = found.iter().filter_map(|record| record.object.as_deref()).collect();
    objects.sort_unstable();
    assert_eq!(objects, ["Account", "Contact"]);

    let search = Search::new("Zyxomma").within("NAME").object("Contact", &["LastName"]).at_most(5);
    let found: Vec<Record> = client.search_by(&search).await.expect("records");
    assert_eq!(found.iter().filter_map(|record| record.text("LastName")).collect::<Vec<_>>(), ["Zyxomma"]);
    let error = client.search::<Record>("FIND Zyxomma").await.expect_err("no search");
    assert_eq!(error.status(), Some(400));
}

#[tokio::test]
async fn what_was_looked_at_is_recent() {
    let (client, _org) = org().await;
    let id = client.create_json("Account", &json!({"Name": "Looked at"})).await.expect("created");
    let soql = format!("SELECT Id, Name FROM Account WHERE Id = '{id}' FOR VIEW");
    client.query_text::<Record>(&soql).await.expect("a page");
    let recent = client.recent(5).await.expect("records");
    assert_eq!(recent.first().and_then(|record| record.text("Name")), Some("Looked at"));
}

#[tokio::test]
async fn many_describes_come_to_the_letter_and_again_only_where_something_has_changed() {
    let (client, org) = org().await;
    let objects = ["Account", "Contact", "Nope__c", "Opportunity"];
    let ask = async |stamps: &BTreeMap<String, Stamp>| -> BTreeMap<String, Described> {
        let stamp = |object: &str| (object.to_owned(), stamps.get(object).cloned());
        let describes = client.describes(objects.map(stamp).to_vec());
        describes.map(|(object, answer)| (object, answer.expect("an answer"))).collect().await
    };
    let mut stamps = BTreeMap::new();
    let first = ask(&stamps).await;
    for (object, described) in &first {
        match described {
            Described::New { text, stamp } => {
                let (_, snapshot) =
                    snapshots().into_iter().find(|(name, _)| name == object).expect("a snapshot");
                assert_eq!(text, snapshot.trim());
                let kept = serde_json::to_string(stamp).expect("JSON");
                stamps.insert(object.clone(), serde_json::from_str(&kept).expect("a stamp"));
            }
            other => assert_eq!((object.as_str(), other), ("Nope__c", &Described::Absent)),
        }
    }
    assert_eq!(stamps.len(), 3);

    let second = ask(&stamps).await;
    assert!(stamps.keys().all(|object| second[object] == Described::Same), "{second:?}");
    let statuses = |status| {
        org.journal()
            .iter()
            .filter(|entry| entry.path.ends_with("/describe") && entry.status == status)
            .count()
    };
    assert_eq!((statuses(Some(200)), statuses(Some(304)), statuses(Some(404))), (3, 3, 2));
}

#[tokio::test]
async fn a_describe_that_fails_is_an_error_and_leaves_the_others_alone() {
    let rules = json!([{"path": "*/Contact/describe", "act": {"answer": {"status": 403, "body": "[]"}}}]);
    let (client, _org) = org_with(rules).await;
    let wanted = ["Account", "Contact", "../limits"].map(|object| (object.to_owned(), None));
    let described: BTreeMap<_, _> = client.describes(wanted.to_vec()).collect().await;
    assert!(matches!(described["Account"], Ok(Described::New { .. })));
    assert_eq!(described["Contact"].as_ref().expect_err("refused").status(), Some(403));
    assert!(matches!(described["../limits"], Err(Error::Name { .. })));
}

#[tokio::test]
async fn a_page_that_says_404_does_not_say_that_the_object_is_absent() {
    let server = FaultServer::start([Act::html(404, "<html>URL No Longer Exists</html>")]).await;
    let mut describes = client(&server.url).describes(vec![("Account".to_owned(), None)]);
    let (_, answer) = describes.next().await.expect("an answer");
    assert!(matches!(answer, Err(Error::NotJson { status: 404, .. })), "{answer:?}");
}
