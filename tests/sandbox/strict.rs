//! Requests that could be understood, and are refused: bodies, values and headers that the platform does not take.

use reqwest::Method;
use serde_json::{Value, json};

use crate::org::{Answer, Org};

async fn refused(org: &Org, body: impl Into<String>) -> String {
    let answer = Answer::of(org.send(Method::POST, "/sobjects/Account", body)).await;
    let (status, code, _) = answer.error();
    assert_eq!(status, 400, "{answer:?}");
    code.to_owned()
}

#[tokio::test]
async fn a_field_is_given_once() {
    let org = Org::start().await;
    for body in [
        r#"{"Name": "A", "Name": "B"}"#,
        r#"{"Name": "A", "NAME": "B"}"#,
        r#"{"attributes": {}, "attributes": {}, "Name": "A"}"#,
    ] {
        assert_eq!(refused(&org, body).await, "INVALID_FIELD", "{body}");
    }
    let parent = org.create("Contact", json!({"LastName": "Boss", "Email": "boss@example.com"})).await;
    let body = json!({"LastName": "Both", "ReportsToId": parent, "ReportsTo": {"Email": "boss@example.com"}});
    let message = "Cannot specify both an external ID reference ReportsTo and a salesforce id, ReportsToId";
    assert_eq!(org.post("/sobjects/Contact", body).await.error(), (400, "INVALID_FIELD", message));
}

#[tokio::test]
async fn attributes_say_what_the_record_is() {
    let org = Org::start().await;
    for (attributes, code) in [
        (json!({"type": "Contact"}), "INVALID_TYPE"),
        (json!({"type": 3}), "JSON_PARSER_ERROR"),
        (json!("Account"), "JSON_PARSER_ERROR"),
        (json!(3), "JSON_PARSER_ERROR"),
    ] {
        let body = json!({"attributes": attributes, "Name": "A"}).to_string();
        assert_eq!(refused(&org, body).await, code, "{attributes}");
    }
    let url = "/services/data/v60.0/sobjects/Account/001000000000001AAA";
    org.create("Account", json!({"attributes": {"type": "account", "url": url}, "Name": "As it was read"}))
        .await;
}

#[tokio::test]
async fn texts_are_as_long_as_their_utf_16_and_have_no_control_characters() {
    let org = Org::start().await;
    for fits in ["ü".repeat(255), "😀".repeat(127), "tab\tand\r\nline".to_owned()] {
        org.create("Account", json!({"Name": fits})).await;
    }
    assert_eq!(refused(&org, json!({"Name": "😀".repeat(128)}).to_string()).await, "STRING_TOO_LONG");
    for wrong in ["a\0b", "a\u{7}b", "a\u{1b}b", "a\u{7f}b"] {
        assert_eq!(refused(&org, json!({"Name": wrong}).to_string()).await, "JSON_PARSER_ERROR", "{wrong:?}");
    }
    assert_eq!(refused(&org, r#"{"Name": "\ud800"}"#).await, "JSON_PARSER_ERROR");
    let request = org.call(Method::POST, "/sobjects/Account").header("Content-Type", "application/json");
    let answer = Answer::of(request.body(b"{\"Name\": \"\xff\"}".to_vec())).await;
    assert_eq!(answer.error(), (400, "JSON_PARSER_ERROR", "Invalid UTF-8 start byte 0xff"));
}

#[tokio::test]
async fn coordinates_lie_on_the_globe_and_seconds_in_their_minute() {
    let org = Org::start().await;
    for (field, value) in [("BillingLatitude", 90.5), ("BillingLongitude", -180.5)] {
        let body = json!({"Name": "A", field: value}).to_string();
        assert_eq!(refused(&org, body).await, "NUMBER_OUTSIDE_VALID_RANGE", "{field}");
    }
    org.create("Account", json!({"Name": "Pole", "BillingLatitude": -90, "BillingLongitude": 180})).await;
    for moment in ["2026-06-30T10:00:60Z", "2026-06-30T10:00:00z", "2026-06-30T25:00:00Z", "2026-06-30"] {
        let event = json!({"Subject": "E", "DurationInMinutes": 30, "ActivityDateTime": moment});
        assert_eq!(org.post("/sobjects/Event", event).await.error().1, "JSON_PARSER_ERROR", "{moment}");
    }
}

#[tokio::test]
async fn media_types_are_compared_whole_and_headers_have_a_limit() {
    let org = Org::start().await;
    let send = |kind: &str| {
        let body = json!({"Name": "A"}).to_string();
        org.call(Method::POST, "/sobjects/Account").header("Content-Type", kind.to_owned()).body(body)
    };
    for (kind, status) in [
        ("application/json", 201),
        ("Application/JSON ; charset=UTF-8", 201),
        ("application/jsonp", 415),
        ("application/json-patch+json", 415),
        ("text/plain", 415),
    ] {
        assert_eq!(Answer::of(send(kind)).await.status, status, "{kind}");
    }
    for (accept, status) in [
        ("application/xml", 406),
        ("text/xml, application/xml;q=0.9", 406),
        ("application/xml, */*;q=0.1", 200),
        ("application/json", 200),
    ] {
        let answer = Answer::of(org.call(Method::GET, "/limits").header("Accept", accept)).await;
        assert_eq!(answer.status, status, "{accept}");
    }
    let long = Answer::of(org.call(Method::GET, "/limits").header("X-Long", "x".repeat(16_384))).await;
    assert_eq!(long.status, 431);
}

#[tokio::test]
async fn nobody_hears_that_a_record_is_deleted_who_could_not_see_it() {
    let mut org = Org::start().await;
    let soql = "SELECT Username FROM User WHERE UserRole.Name = 'Sales East' AND Profile.Name = 'Standard User' LIMIT 1";
    let seller = org.rows(soql).await[0]["Username"].as_str().expect("a username").to_owned();
    let deal = org.opportunity("Hidden").await;
    assert_eq!(org.delete(&format!("/sobjects/Opportunity/{deal}")).await.status, 204);
    let path = format!("/sobjects/Opportunity/{deal}");
    assert_eq!(org.get(&path).await.error().1, "ENTITY_IS_DELETED");
    org.act_as(&seller);
    assert_eq!(org.get(&path).await.error().1, "NOT_FOUND");
    let wanted = json!({"ids": [deal], "fields": ["Name"]});
    assert_eq!(org.post("/composite/sobjects/Opportunity", wanted).await.body[0], Value::Null);
}

#[tokio::test]
async fn the_children_of_one_relationship_are_selected_once() {
    let org = Org::start().await;
    let answer =
        org.query("SELECT Id, (SELECT Id FROM Contacts), (SELECT Name FROM contacts) FROM Account").await;
    assert_eq!(answer.error(), (400, "INVALID_FIELD", "duplicate field selected: contacts"));
    org.rows("SELECT Id, (SELECT Id FROM Contacts), (SELECT Id FROM Opportunities) FROM Account LIMIT 1")
        .await;
}
