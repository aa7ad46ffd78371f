//! Several requests as one: references that lead to what is there, batches, graphs.

use salesforce_revops::client::{Batch, Composite, Graphs, Page};
use serde_json::json;
use sobjects::Record;

use crate::embedded::{org, sent};

#[tokio::test]
async fn a_reference_leads_later_requests_to_what_an_earlier_one_made_or_read() {
    let (client, _org) = org().await;
    let api = client.api();
    let mut composite = Composite::all_or_none();
    let account = composite.push(api.create("Account", &json!({"Name": "Acme"})).expect("a request"));
    let person = json!({"LastName": "Lovelace", "AccountId": account.id()});
    let contact = composite.push(api.create("Contact", &person).expect("a request"));
    composite.push(api.update("Account", &account, &json!({"Phone": "1"})).expect("a request"));
    let read = composite.push(api.record("Account", &account, &["Name", "Phone"]).expect("a request"));
    let copy = json!({"LastName": read.value("Name"), "AccountId": read.id()});
    composite.push(api.create("Contact", &copy).expect("a request"));
    let answer = client.composite(&composite).await.expect("an answer");
    assert!(answer.failure().is_none(), "{answer:?}");
    let read: Record = answer.part(&read).and_then(|part| part.read()).expect("a record");
    assert_eq!((read.text("Name"), read.text("Phone")), (Some("Acme"), Some("1")));
    assert!(answer.part(&contact).expect("a part").is_success());
    let soql =
        "SELECT LastName FROM Contact WHERE Account.Name = 'Acme' AND Account.Phone = '1' ORDER BY LastName";
    let found = client.query_text::<Record>(soql).await.expect("a page").records;
    assert_eq!(
        found.iter().filter_map(|contact| contact.text("LastName")).collect::<Vec<_>>(),
        ["Acme", "Lovelace"]
    );
}

#[tokio::test]
async fn a_batch_answers_each_request_by_its_name_and_one_failure_is_its_own() {
    let (client, org) = org().await;
    let api = client.api();
    let query = |n: usize| api.query(&format!("SELECT Id FROM Account LIMIT {}", n + 1)).expect("a request");
    let batch = (0..8).fold(Batch::default(), |batch, n| batch.add(format!("q{n}"), query(n)));
    let batch = batch
        .add("bad", api.query("SELECT Nme FROM Account").expect("a request"))
        .add("limits", api.limits());
    let answer = client.batch(&batch).await.expect("an answer");
    let page: Page<Record> = answer.part("q3").and_then(|part| part.read()).expect("a page");
    assert_eq!(page.records.len(), 4);
    assert!(answer.part("limits").expect("a part").is_success());
    let (name, error) = answer.failure().expect("a failure");
    assert_eq!((name, error.code()), ("bad", Some("INVALID_FIELD")));
    assert_eq!(sent(&org, "POST", "/composite/batch"), 1);
}

#[tokio::test]
async fn of_two_graphs_the_broken_one_is_undone_as_a_whole() {
    let (client, _org) = org().await;
    let api = client.api();
    let graph = |name: &str, last_name: &str| {
        let mut graph = Composite::all_or_none();
        let account = graph.push(api.create("Account", &json!({"Name": name})).expect("a request"));
        let person = json!({"LastName": last_name, "AccountId": account.id()});
        graph.push(api.create("Contact", &person).expect("a request"));
        graph
    };
    let graphs = Graphs::default().add("broken", graph("Undone", "")).add("whole", graph("Done", "Lovelace"));
    let answers = client.graphs(&graphs).await.expect("answers");
    assert_eq!(answers.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["broken", "whole"]);
    let (reference, error) = answers[0].1.failure().expect("a failure");
    assert_eq!((reference, error.code()), ("r1", Some("REQUIRED_FIELD_MISSING")));
    assert!(answers[1].1.failure().is_none());
    let soql = "SELECT Name FROM Account WHERE Name IN ('Undone', 'Done')";
    let found = client.query_text::<Record>(soql).await.expect("a page").records;
    assert_eq!(found.iter().filter_map(|account| account.text("Name")).collect::<Vec<_>>(), ["Done"]);
}
