//! Notes and their links.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use crate::org::Org;

fn note(html: &str) -> Value {
    json!({"Title": "Call", "Content": BASE64_STANDARD.encode(html)})
}

#[tokio::test]
async fn a_note_is_a_document_that_belongs_to_its_owner() {
    let org = Org::start().await;
    let id = org.create("ContentNote", note("Price &lt; 10<br>R&amp;D")).await;
    assert!(id.starts_with("069"));
    let read = org.get(&format!("/sobjects/ContentNote/{id}")).await.body;
    assert_eq!((&read["Title"], &read["FileType"]), (&json!("Call"), &json!("SNOTE")));
    assert_eq!(read["TextPreview"], "Price < 10 R&D");
    let document = org.get(&format!("/sobjects/ContentDocument/{id}?fields=Title,FileType")).await.body;
    assert_eq!((&document["Title"], &document["FileType"]), (&json!("Call"), &json!("SNOTE")));
    let links =
        format!("SELECT LinkedEntityId, ShareType FROM ContentDocumentLink WHERE ContentDocumentId = '{id}'");
    let links = org.query(&links).await.body;
    assert_eq!(links["totalSize"], 1);
    assert_eq!(
        (&links["records"][0]["LinkedEntityId"], &links["records"][0]["ShareType"]),
        (&read["OwnerId"], &json!("I"))
    );
}

#[tokio::test]
async fn content_that_is_not_escaped_or_not_base64_is_refused() {
    let org = Org::start().await;
    for html in ["5 < 6", "R&D", "<script>alert(1)</script>", "a > b"] {
        let refused = org.post("/sobjects/ContentNote", note(html)).await;
        assert_eq!(refused.error().0, 400, "{html}");
        assert!(refused.error().2.starts_with("Note can't be saved"), "{html}");
    }
    let refused = org.post("/sobjects/ContentNote", json!({"Title": "x", "Content": "not base64!"})).await;
    assert_eq!(refused.error().1, "JSON_PARSER_ERROR");
    let refused = org.post("/sobjects/ContentNote", json!({"Content": "eA=="})).await;
    assert_eq!(refused.error().2, "Required fields are missing: [Title]");
}

#[tokio::test]
async fn a_note_is_linked_to_a_record_once() {
    let org = Org::start().await;
    let deal = org.opportunity("Deal").await;
    let body = json!({"allOrNone": true, "compositeRequest": [
        {"method": "POST", "url": "/services/data/v60.0/sobjects/ContentNote", "referenceId": "note", "body": note("x")},
        {"method": "POST", "url": "/services/data/v60.0/sobjects/ContentDocumentLink", "referenceId": "link",
            "body": {"ContentDocumentId": "@{note.id}", "LinkedEntityId": deal, "ShareType": "V", "Visibility": "AllUsers"}}]});
    let answer = org.post("/composite", body).await.body;
    assert_eq!(answer["compositeResponse"][1]["httpStatusCode"], 201, "{answer}");
    let note = answer["compositeResponse"][0]["body"]["id"].clone();
    let link = |change: Value| {
        let mut body = json!({"ContentDocumentId": note, "LinkedEntityId": deal, "ShareType": "V"});
        body.as_object_mut().expect("an object").extend(change.as_object().expect("an object").clone());
        body
    };
    for (change, code) in [
        (json!({}), "DUPLICATE_VALUE"),
        (json!({"ShareType": null}), "REQUIRED_FIELD_MISSING"),
        (json!({"ShareType": "X"}), "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"),
        (json!({"LinkedEntityId": null}), "REQUIRED_FIELD_MISSING"),
        (json!({"ContentDocumentId": "069000000000001AAA"}), "INVALID_CROSS_REFERENCE_KEY"),
        (json!({"LinkedEntityId": "006000000000001AAA"}), "INVALID_CROSS_REFERENCE_KEY"),
    ] {
        let refused = org.post("/sobjects/ContentDocumentLink", link(change.clone())).await;
        assert_eq!(refused.error().1, code, "{change}");
    }
    let links = format!("ContentDocumentLink WHERE LinkedEntityId = '{deal}'");
    assert_eq!(org.count(&links).await, 1);
}
