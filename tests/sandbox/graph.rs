//! Graphs: each is done as a whole or not at all, whatever becomes of the others.

use reqwest::Method;
use serde_json::{Value, json};

use crate::org::{Answer, Org};

const GRAPH: &str = "/composite/graph";

fn node(reference_id: &str, method: &str, path: &str, body: Value) -> Value {
    let url = format!("/services/data/v60.0/sobjects/{path}");
    json!({"referenceId": reference_id, "method": method, "url": url, "body": body})
}

fn graph(id: &str, nodes: Vec<Value>) -> Value {
    json!({"graphId": id, "compositeRequest": nodes})
}

fn account(n: usize) -> Value {
    node(&format!("a{n}"), "POST", "Account", json!({"Name": "Graph"}))
}

#[tokio::test]
async fn a_failing_graph_is_undone_and_the_others_are_not() {
    let org = Org::start().await;
    let contact =
        |name: &str| node("contact-1", "POST", "Contact", json!({"LastName": name, "AccountId": "@{a1.id}"}));
    let answer = org
        .post(
            GRAPH,
            json!({"graphs": [
                graph("good", vec![account(1), contact("Kept")]),
                graph("bad", vec![account(1), contact(""), account(2)]),
            ]}),
        )
        .await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let good = &answer.body["graphs"][0];
    assert_eq!((&good["graphId"], &good["isSuccessful"]), (&json!("good"), &json!(true)));
    let contact = &good["graphResponse"]["compositeResponse"][1];
    assert_eq!((&contact["httpStatusCode"], &contact["referenceId"]), (&json!(201), &json!("contact-1")));
    let bad = &answer.body["graphs"][1];
    assert_eq!(bad["isSuccessful"], json!(false));
    let codes: Vec<&Value> =
        (0..3).map(|n| &bad["graphResponse"]["compositeResponse"][n]["body"][0]["errorCode"]).collect();
    assert_eq!(codes, ["PROCESSING_HALTED", "REQUIRED_FIELD_MISSING", "PROCESSING_HALTED"]);
    assert_eq!(org.count("Account WHERE Name = 'Graph'").await, 1);
    assert_eq!(org.count("Contact WHERE LastName = 'Kept' AND Account.Name = 'Graph'").await, 1);
}

#[tokio::test]
async fn after_fifteen_failures_the_other_graphs_are_not_tried() {
    let org = Org::start().await;
    let failing =
        |n: usize| graph(&format!("g{n}"), vec![node("a", "POST", "Account", json!({"Name": null}))]);
    let mut graphs: Vec<Value> = (0..15).map(failing).collect();
    graphs.push(graph("last", vec![account(1)]));
    let answer = org.post(GRAPH, json!({"graphs": graphs})).await;
    let last = &answer.body["graphs"][15]["graphResponse"]["compositeResponse"][0];
    assert_eq!(last["body"][0]["errorCode"], "PROCESSING_HALTED");
    assert_eq!(org.count("Account WHERE Name = 'Graph'").await, 0);
}

#[tokio::test]
async fn what_is_beyond_the_limits_is_refused_as_a_whole() {
    let org = Org::start().await;
    let one = |nodes: Vec<Value>| json!({"graphs": [graph("g", nodes)]});
    let chain = |n: usize| {
        let body = if n == 0 {
            json!({"Name": "x"})
        } else {
            json!({"Name": "x", "ParentId": format!("@{{a{}.id}}", n - 1)})
        };
        node(&format!("a{n}"), "POST", "Account", body)
    };
    let many =
        |count: usize| (0..count).map(|n| graph(&format!("g{n}"), vec![account(1)])).collect::<Vec<_>>();
    let refused = [
        ("no graph", json!({"graphs": []}), "LIMIT_EXCEEDED"),
        ("an empty graph", one(vec![]), "LIMIT_EXCEEDED"),
        ("76 graphs", json!({"graphs": many(76)}), "LIMIT_EXCEEDED"),
        ("501 nodes", one((0..501).map(account).collect()), "LIMIT_EXCEEDED"),
        ("16 levels", one((0..16).map(chain).collect()), "LIMIT_EXCEEDED"),
        (
            "a graph id twice",
            json!({"graphs": [graph("g", vec![account(1)]), graph("g", vec![account(1)])]}),
            "INVALID_INPUT",
        ),
        ("a graph id with a dot", json!({"graphs": [graph("g.1", vec![account(1)])]}), "INVALID_INPUT"),
        ("a reference id twice", one(vec![account(1), account(1)]), "INVALID_INPUT"),
        (
            "a query",
            one(vec![
                json!({"referenceId": "q", "method": "GET", "url": "/services/data/v60.0/query?q=SELECT+Id+FROM+Account"}),
            ]),
            "INVALID_INPUT",
        ),
        ("an unknown key", json!({"graphs": [], "allOrNone": true}), "JSON_PARSER_ERROR"),
    ];
    for (what, body, code) in refused {
        let answer = org.post(GRAPH, body).await;
        assert_eq!((answer.status, answer.error().1), (400, code), "{what}");
    }
    for fits in [json!({"graphs": many(75)}), one((0..15).map(chain).collect())] {
        assert_eq!(org.post(GRAPH, fits).await.status, 200);
    }
    let old = org
        .request(Method::POST, "/services/data/v49.0/composite/graph")
        .bearer_auth(&org.running.access_token);
    assert_eq!(Answer::of(old).await.status, 404, "graphs came with v50");
}
