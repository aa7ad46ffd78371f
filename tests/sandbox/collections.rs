//! `/composite/sobjects`: what a call as a whole must be, and which of its records are refused.

use serde_json::{Value, json};

use crate::org::Org;

const PATH: &str = "/composite/sobjects";

fn record(kind: &str, fields: Value) -> Value {
    let mut record = json!({"attributes": {"type": kind}});
    record.as_object_mut().expect("an object").extend(fields.as_object().expect("an object").clone());
    record
}

fn codes(results: &Value) -> Vec<&str> {
    let results = results.as_array().expect("results");
    results.iter().map(|result| result["errors"][0]["statusCode"].as_str().unwrap_or("saved")).collect()
}

#[tokio::test]
async fn records_that_stand_twice_in_a_call_are_not_changed() {
    let org = Org::start().await;
    let twice = org.create("Account", json!({"Name": "Twice"})).await;
    let once = org.create("Account", json!({"Name": "Once"})).await;
    let records = json!([
        record("Account", json!({"Id": twice, "Name": "A"})),
        record("Account", json!({"id": &twice[..15], "Name": "B"})),
        record("Account", json!({"Id": once, "Name": "C"})),
    ]);
    for path in [PATH.to_owned(), format!("{PATH}/Account/Id")] {
        let answer = org.patch(&path, json!({"records": records})).await;
        assert_eq!(codes(&answer.body), ["DUPLICATE_VALUE", "DUPLICATE_VALUE", "saved"], "{path}");
        assert_eq!(org.field("Account", &twice, "Name").await, "Twice", "{path}");
    }
    let answer = org.patch(PATH, json!({"records": records})).await;
    let message = format!("Duplicate id specified: {twice}");
    assert_eq!(
        answer.body[0]["errors"],
        json!([{"statusCode": "DUPLICATE_VALUE", "message": message, "fields": ["Id"]}])
    );
}

#[tokio::test]
async fn records_that_are_not_there_are_refused_as_references_are() {
    let org = Org::start().await;
    let contact = org.create("Contact", json!({"LastName": "Doe"})).await;
    let change = |id: Value| record("Account", json!({"Id": id, "Name": "A"}));
    let ids = [json!("001000000000001AAA"), json!("nothing"), json!(contact), json!(3), Value::Null];
    let records: Vec<Value> = ids.into_iter().map(change).collect();
    let expected =
        ["INVALID_CROSS_REFERENCE_KEY", "MALFORMED_ID", "MALFORMED_ID", "MALFORMED_ID", "MISSING_ARGUMENT"];
    let answer = org.patch(PATH, json!({"records": records})).await;
    assert_eq!(codes(&answer.body), expected);
    let answer = org.delete(&format!("{PATH}?ids=001000000000001AAA,nothing")).await;
    assert_eq!(codes(&answer.body), ["INVALID_CROSS_REFERENCE_KEY", "MALFORMED_ID"]);
}

#[tokio::test]
async fn calls_without_records_and_with_too_many_turns_are_refused() {
    let org = Org::start().await;
    for path in [PATH, "/composite/sobjects/Account/Id"] {
        let answer = org.patch(path, json!({"records": []})).await;
        assert_eq!(
            answer.error(),
            (400, "REQUIRED_FIELD_MISSING", "At least 1 record is required"),
            "{path}"
        );
    }
    assert_eq!(org.post(PATH, json!({"records": []})).await.error().1, "REQUIRED_FIELD_MISSING");
    assert_eq!(org.delete(PATH).await.error().1, "REQUIRED_FIELD_MISSING");
    assert_eq!(org.get("/composite/sobjects/Account?fields=Id").await.error().1, "REQUIRED_FIELD_MISSING");
    let one = "/composite/sobjects/Account?ids=001000000000001AAA";
    assert_eq!(org.get(one).await.error().1, "REQUIRED_FIELD_MISSING", "no fields");

    let turn = |at: usize| match at % 2 {
        0 => record("Account", json!({"Name": "Turn"})),
        _ => record("Contact", json!({"LastName": "Turn"})),
    };
    let records: Vec<Value> = (0..11).map(turn).collect();
    let message = "Cannot have more than 10 chunks in a single operation. Please rearrange the data to reduce chunking.";
    assert_eq!(org.post(PATH, json!({"records": records})).await.error().2, message);
    let fits = org.post(PATH, json!({"records": records[..10]})).await;
    assert_eq!(codes(&fits.body), ["saved"; 10]);
}

#[tokio::test]
async fn a_request_is_one_object_of_known_members() {
    let org = Org::start().await;
    let account = || record("Account", json!({"Name": "A"}));
    let unknown = org.post(PATH, json!({"records": [account()], "allornone": true})).await;
    let (_, code, message) = unknown.error();
    assert_eq!(
        (code, message.split(" at ").next()),
        ("JSON_PARSER_ERROR", Some("Unrecognized field \"allornone\""))
    );
    for body in [json!([true, [account()]]), json!({"records": [account()], "allOrNone": "true"}), json!({})]
    {
        assert_eq!(org.post(PATH, body.clone()).await.error().1, "JSON_PARSER_ERROR", "{body}");
    }
    for path in ["/composite", "/composite/batch", "/composite/graph", "/parameterizedSearch"] {
        assert_eq!(org.post(path, json!([[]])).await.error().1, "JSON_PARSER_ERROR", "{path}");
    }
    let sub = json!({"method": "GET", "url": "v60.0/limits", "httpHeaders": {}});
    let batch = org.post("/composite/batch", json!({"batchRequests": [sub]})).await;
    assert_eq!(batch.error().1, "JSON_PARSER_ERROR");
    assert_eq!(org.count("Account WHERE Name = 'A'").await, 0);
}

#[tokio::test]
async fn all_or_none_is_asked_for_in_any_case() {
    let org = Org::start().await;
    let account = org.create("Account", json!({"Name": "Kept"})).await;
    let path = format!("{PATH}?ids={account},001000000000001AAA&allOrNone=TRUE");
    assert_eq!(codes(&org.delete(&path).await.body)[0], "ALL_OR_NONE_OPERATION_ROLLED_BACK");
    assert_eq!(org.field("Account", &account, "Name").await, "Kept");
}
