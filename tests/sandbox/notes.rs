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
    let id = org.create("ContentNote", note("Price &lt; 10<br>\nR&amp;D")).await;
    assert!(id.starts_with("069"));
    let read = org.get(&format!("/sobjects/ContentNote/{id}")).await.body;
    assert_eq!((&read["Title"], &read["FileType"]), (&json!("Call"), &json!("SNOTE")));
    assert_eq!(read["TextPreview"], "Price < 10 R&D");
    let url = format!("/services/data/v60.0/sobjects/ContentNote/{id}/Content");
    assert_eq!(read["Content"], url);
    let blob = org.request(reqwest::Method::GET, &url).bearer_auth(&org.running.access_token).send().await;
    let blob = blob.expect("an answer");
    assert_eq!(blob.headers()["content-type"], "application/octetstream");
    assert_eq!(
        blob.text().await.expect("text"),
        "Price &lt; 10<br>R&amp;D",
        "line breaks of the text are gone"
    );
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

#[tokio::test]
async fn a_file_is_a_version_of_a_document() {
    let org = Org::start().await;
    let file = |name: &str| json!({"PathOnClient": name, "VersionData": BASE64_STANDARD.encode("hello")});
    let first = org.create("ContentVersion", file("offers/price list.pdf")).await;
    let row = org.get(&format!("/sobjects/ContentVersion/{first}")).await.body;
    let document = row["ContentDocumentId"].as_str().expect("a document").to_owned();
    assert!(document.starts_with("069"));
    assert_eq!(
        (&row["Title"], &row["FileType"], &row["ContentSize"]),
        (&json!("price list"), &json!("PDF"), &json!(5))
    );
    let mut next = file("price list.pdf");
    next["ContentDocumentId"] = json!(document);
    let second = org.create("ContentVersion", next).await;
    let latest = format!("SELECT LatestPublishedVersionId FROM ContentDocument WHERE Id = '{document}'");
    assert_eq!(org.query(&latest).await.body["records"][0]["LatestPublishedVersionId"], second);
    let old = org.get(&format!("/sobjects/ContentVersion/{first}?fields=IsLatest")).await.body;
    assert_eq!(old["IsLatest"], false);
}
