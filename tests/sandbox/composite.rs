//! Several calls in one.

use serde_json::{Value, json};

use crate::org::Org;

fn call(method: &str, path: &str, reference: &str, body: Value) -> Value {
    json!({"method": method, "url": format!("/services/data/v60.0{path}"), "referenceId": reference, "body": body})
}

fn statuses(answer: &Value) -> Vec<u64> {
    let responses = answer["compositeResponse"].as_array().expect("responses");
    responses.iter().map(|response| response["httpStatusCode"].as_u64().expect("a status")).collect()
}

#[tokio::test]
async fn later_calls_use_what_earlier_ones_answered() {
    let org = Org::start().await;
    let request = json!({"allOrNone": true, "compositeRequest": [
        call("POST", "/sobjects/Account", "account", json!({"Name": "Acme \"R&D\""})),
        call("GET", "/sobjects/Account/@{account.id}?fields=Name", "read", Value::Null),
        call("POST", "/sobjects/Contact", "contact",
            json!({"LastName": "@{read.Name}", "AccountId": "@{account.id}"})),
        call("GET", "/query?q=SELECT+Name+FROM+Contact+WHERE+AccountId='@{account.id}'", "found", Value::Null),
        call("PATCH", "/sobjects/Account/@{account.id}", "change", json!({"Website": "@{found.records[0].Name}"})),
    ]});
    let answer = org.post("/composite", request).await;
    assert_eq!(answer.status, 200);
    assert_eq!(statuses(&answer.body), [201, 200, 201, 200, 204], "{answer:?}");
    let responses = &answer.body["compositeResponse"];
    let id = responses[0]["body"]["id"].as_str().expect("an id");
    assert_eq!(
        responses[0],
        json!({"body": {"id": id, "success": true, "errors": []}, "httpStatusCode": 201, "referenceId": "account",
            "httpHeaders": {"Location": format!("/services/data/v60.0/sobjects/Account/{id}")}})
    );
    assert_eq!(responses[3]["body"]["records"][0]["Name"], "Acme \"R&D\"");
    assert_eq!(
        responses[4],
        json!({"body": null, "httpHeaders": {}, "httpStatusCode": 204, "referenceId": "change"})
    );
}

#[tokio::test]
async fn all_or_none_leaves_nothing_behind() {
    let org = Org::start().await;
    let account = org.create("Account", json!({"Name": "Acme"})).await;
    let before = org.count("Contact").await;
    let request = json!({"allOrNone": true, "compositeRequest": [
        call("PATCH", &format!("/sobjects/Account/{account}"), "a", json!({"Name": "Changed"})),
        call("POST", "/sobjects/Contact", "b", json!({"LastName": "Doe"})),
        call("POST", "/sobjects/Contact", "c", json!({})),
        call("POST", "/sobjects/Contact", "d", json!({"LastName": "Roe"})),
    ]});
    let answer = org.post("/composite", request).await;
    assert_eq!(answer.status, 200);
    assert_eq!(statuses(&answer.body), [400, 400, 400, 400]);
    let halted = json!([{"errorCode": "PROCESSING_HALTED",
        "message": "The transaction was rolled back since another operation in the same transaction failed."}]);
    let responses = &answer.body["compositeResponse"];
    for at in [0, 1, 3] {
        assert_eq!(responses[at]["body"], halted, "{at}");
    }
    assert_eq!(responses[2]["body"][0]["errorCode"], "REQUIRED_FIELD_MISSING");
    assert_eq!(org.count("Contact").await, before);
    assert_eq!(org.get(&format!("/sobjects/Account/{account}")).await.body["Name"], "Acme");
}

#[tokio::test]
async fn without_it_each_call_stands_alone_except_for_what_depends_on_a_failed_one() {
    let org = Org::start().await;
    let request = json!({"compositeRequest": [
        call("POST", "/sobjects/Account", "bad", json!({})),
        call("POST", "/sobjects/Contact", "dependent", json!({"LastName": "Doe", "AccountId": "@{bad.id}"})),
        call("POST", "/sobjects/Account", "good", json!({"Name": "Standing alone"})),
        call("GET", "/sobjects/Account/@{good.Id}", "wrong_case", Value::Null),
    ]});
    let answer = org.post("/composite", request).await;
    assert_eq!(statuses(&answer.body), [400, 400, 201, 400]);
    let error = &answer.body["compositeResponse"][1]["body"][0];
    assert_eq!(error["errorCode"], "PROCESSING_HALTED");
    assert_eq!(error["message"], "Invalid reference specified. No value for bad.id found in bad.");
    assert_eq!(org.count("Account WHERE Name = 'Standing alone'").await, 1);
}

#[tokio::test]
async fn a_failed_condition_undoes_the_whole_composite() {
    let org = Org::start().await;
    let account = org.create("Account", json!({"Name": "Acme"})).await;
    let audit = org.create("Cleanup_Audit__c", json!({"Status__c": "Pending"})).await;
    let mut change =
        call("PATCH", &format!("/sobjects/Account/{account}"), "record", json!({"Name": "Changed"}));
    let mut settle = call(
        "PATCH",
        &format!("/sobjects/Cleanup_Audit__c/{audit}"),
        "audit",
        json!({"Status__c": "Applied"}),
    );
    change["httpHeaders"] = json!({"If-Unmodified-Since": "Tue, 01 Jan 2999 00:00:00 GMT"});
    settle["httpHeaders"] = json!({"If-Unmodified-Since": "Mon, 01 Jan 2024 00:00:00 GMT"});
    let read = call("GET", &format!("/sobjects/Account/{account}"), "read", Value::Null);
    let request =
        json!({"allOrNone": true, "collateSubrequests": false, "compositeRequest": [change, settle, read]});
    let answer = org.post("/composite", request.clone()).await;
    assert_eq!(statuses(&answer.body), [400, 412, 400]);
    assert_eq!(org.get(&format!("/sobjects/Account/{account}")).await.body["Name"], "Acme");

    let mut request = request;
    request["compositeRequest"][1]["httpHeaders"] = json!({});
    let answer = org.post("/composite", request).await;
    assert_eq!(statuses(&answer.body), [204, 204, 200]);
    assert_eq!(answer.body["compositeResponse"][2]["body"]["Name"], "Changed");
}

#[tokio::test]
async fn a_composite_is_held_to_its_own_rules() {
    let org = Org::start().await;
    let limits = |reference: &str| call("GET", "/limits", reference, Value::Null);
    let query =
        |at: usize| call("GET", "/query?q=SELECT+Id+FROM+Account+LIMIT+1", &format!("q{at}"), Value::Null);
    for (what, calls) in [
        ("none", vec![]),
        ("too many", (0..26).map(|at| limits(&format!("a{at}"))).collect()),
        ("too many queries", (0..6).map(query).collect()),
        ("the same reference twice", vec![limits("a"), limits("a")]),
        ("a bad reference", vec![limits("a-b")]),
    ] {
        let answer = org.post("/composite", json!({"compositeRequest": calls})).await;
        assert_eq!(answer.status, 400, "{what}: {answer:?}");
    }
    let mut with_token = limits("a");
    with_token["httpHeaders"] = json!({"Authorization": "Bearer x"});
    let nested = call("POST", "/composite", "b", json!({"compositeRequest": []}));
    let answer = org.post("/composite", json!({"compositeRequest": [with_token, nested]})).await;
    assert_eq!(statuses(&answer.body), [400, 400]);
    for body in ["", "{", "{}", "[]"] {
        let answer = crate::org::Answer::of(org.send(reqwest::Method::POST, "/composite", body)).await;
        assert_eq!(answer.error().1, "JSON_PARSER_ERROR", "{body}");
    }
}

#[tokio::test]
async fn a_batch_does_each_call_by_itself_and_counts_each() {
    let org = Org::start().await;
    let account = org.create("Account", json!({"Name": "Acme"})).await;
    let request = json!({"batchRequests": [
        {"method": "PATCH", "url": format!("v60.0/sobjects/Account/{account}"), "richInput": {"Name": "Changed"}},
        {"method": "GET", "url": format!("v60.0/sobjects/Account/{account}?fields=Name")},
        {"method": "GET", "url": "v60.0/sobjects/Nothing__c"}]});
    let answer = org.post("/composite/batch", request).await;
    assert_eq!(answer.body["hasErrors"], true);
    assert_eq!(answer.body["results"][0], json!({"statusCode": 204, "result": null}));
    assert_eq!(answer.body["results"][1]["result"]["Name"], "Changed");
    assert_eq!(answer.body["results"][2]["result"][0]["errorCode"], "NOT_FOUND");
    assert_eq!(answer.header("sforce-limit-info"), "api-usage=4/100000");
}

#[tokio::test]
async fn a_collection_answers_for_each_record() {
    let org = Org::start().await;
    let account = |name: &str| json!({"attributes": {"type": "Account"}, "Name": name});
    let records = json!([account("Alpha One"), account(""), account("Alpha Two")]);
    let answer = org.post("/composite/sobjects", json!({"records": records})).await;
    let saved = |result: &Value| result["success"] == true && result["errors"] == json!([]);
    assert!(saved(&answer.body[0]) && saved(&answer.body[2]), "{answer:?}");
    let error = json!({"statusCode": "REQUIRED_FIELD_MISSING", "message": "Required fields are missing: [Name]",
        "fields": ["Name"]});
    assert_eq!(answer.body[1], json!({"success": false, "errors": [error]}));

    let records = json!([account("Beta One"), account("")]);
    let answer = org.post("/composite/sobjects", json!({"allOrNone": true, "records": records})).await;
    assert_eq!(answer.body[0]["errors"][0]["statusCode"], "ALL_OR_NONE_OPERATION_ROLLED_BACK");
    assert_eq!(org.count("Account WHERE Name LIKE 'Beta%'").await, 0);

    let rows = org.query("SELECT Id FROM Account WHERE Name LIKE 'Alpha%' ORDER BY Name").await.body;
    let ids: Vec<&str> =
        rows["records"].as_array().expect("rows").iter().filter_map(|row| row["Id"].as_str()).collect();
    let change = json!({"attributes": {"type": "Account"}, "id": ids[0], "Name": "Alpha 1"});
    let answer = org.patch("/composite/sobjects", json!({"records": [change, account("no id")]})).await;
    assert_eq!(answer.body[0]["id"], ids[0]);
    assert_eq!(answer.body[1]["errors"][0]["statusCode"], "MISSING_ARGUMENT");
    let wanted = json!({"ids": [ids[1], "001000000000001AAA"], "fields": ["Name"]});
    let read = org.post("/composite/sobjects/Account", wanted).await;
    assert_eq!((&read.body[0]["Name"], &read.body[1]), (&json!("Alpha Two"), &Value::Null));
    let deleted = org.delete(&format!("/composite/sobjects?ids={}&allOrNone=true", ids.join(","))).await;
    assert!(deleted.body.as_array().expect("results").iter().all(saved), "{deleted:?}");
    assert_eq!(org.count("Account WHERE Name LIKE 'Alpha%'").await, 0);
}

#[tokio::test]
async fn all_or_none_holds_for_collections_inside_whatever_they_say() {
    let org = Org::start().await;
    let account = |name: &str| json!({"attributes": {"type": "Account"}, "Name": name});
    let request = |outer: bool, inner: bool| {
        let records = json!({"allOrNone": inner, "records": [account("Inner"), account("")]});
        json!({"allOrNone": outer, "compositeRequest": [
            call("POST", "/sobjects/Contact", "before", json!({"LastName": "Outer"})),
            call("POST", "/composite/sobjects", "collection", records),
            call("POST", "/sobjects/Contact", "after", json!({"LastName": "Outer"})),
        ]})
    };
    for inner in [false, true] {
        let answer = org.post("/composite", request(true, inner)).await;
        assert_eq!(statuses(&answer.body), [400, 200, 400], "{answer:?}");
        let after = &answer.body["compositeResponse"][2]["body"][0];
        assert_eq!(after["errorCode"], "PROCESSING_HALTED");
        // What a collection that is not all or none by itself tells of its records is told nevertheless.
        let results = &answer.body["compositeResponse"][1]["body"];
        assert_eq!(results[0]["success"], !inner);
        assert_eq!(org.count("Account WHERE Name = 'Inner'").await, 0);
        assert_eq!(org.count("Contact WHERE LastName = 'Outer'").await, 0);
    }
    let answer = org.post("/composite", request(false, false)).await;
    assert_eq!(statuses(&answer.body), [201, 200, 201]);
    assert_eq!(org.count("Account WHERE Name = 'Inner'").await, 1);
}

#[tokio::test]
async fn the_results_of_a_collection_can_be_referred_to() {
    let org = Org::start().await;
    let records = json!({"records": [{"attributes": {"type": "Account"}, "Name": "Referred"}]});
    let request = json!({"compositeRequest": [
        call("POST", "/composite/sobjects", "made", records),
        call("GET", "/sobjects/Account/@{made[0].id}?fields=Name", "read", Value::Null),
        call("GET", "/sobjects/Account/@{made[1].id}", "none", Value::Null),
    ]});
    let answer = org.post("/composite", request).await;
    assert_eq!(statuses(&answer.body), [200, 200, 400]);
    assert_eq!(answer.body["compositeResponse"][1]["body"]["Name"], "Referred");
    let message = &answer.body["compositeResponse"][2]["body"][0]["message"];
    assert_eq!(message, "Invalid reference specified. No value for made[1].id found in made.");
}

#[tokio::test]
async fn a_collection_can_be_upserted_by_an_external_id() {
    let org = Org::start().await;
    let row = |key: &str, tool: &str| json!({"attributes": {"type": "Cleanup_Audit__c"}, "Request_Id__c": key, "Tool__c": tool});
    let path = "/composite/sobjects/Cleanup_Audit__c/Request_Id__c";
    let first = org.patch(path, json!({"records": [row("u-1", "a"), row("u-2", "b")]})).await;
    assert!(
        first.body.as_array().expect("results").iter().all(|result| result["created"] == true),
        "{first:?}"
    );
    let second = org.patch(path, json!({"records": [row("u-2", "c"), row("u-3", "d")]})).await;
    assert_eq!((&second.body[0]["created"], &second.body[1]["created"]), (&json!(false), &json!(true)));
    assert_eq!(org.count("Cleanup_Audit__c WHERE Request_Id__c LIKE 'u-%'").await, 3);
}
