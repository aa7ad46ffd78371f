//! Which values a record takes: numbers, texts, addresses, owners, hierarchies, external ids.

use serde_json::{Value, json};

use crate::org::Org;

fn deal(change: &Value) -> Value {
    let mut body = json!({"Name": "Deal", "StageName": "Prospecting", "CloseDate": "2026-06-30"});
    body.as_object_mut().expect("an object").extend(change.as_object().expect("an object").clone());
    body
}

#[tokio::test]
async fn values_out_of_range_are_refused_and_those_at_the_edge_are_kept() {
    let org = Org::start().await;
    let range = "NUMBER_OUTSIDE_VALID_RANGE";
    for (change, code) in [
        (json!({"Probability": 101}), range),
        (json!({"Probability": -1}), range),
        (json!({"Amount": 1e17}), range),
        (json!({"Discount__c": 1000}), range),
        (json!({"Discount__c": 999.995}), range),
        (json!({"CloseDate": "1699-12-31"}), range),
        (json!({"CloseDate": "4001-01-01"}), range),
        (json!({"Amount": "12,50"}), "JSON_PARSER_ERROR"),
        (json!({"CloseDate": "2026-02-30"}), "JSON_PARSER_ERROR"),
        (json!({"CloseDate": "2026-06-30T10:00:00Z"}), "JSON_PARSER_ERROR"),
        (json!({"Name": " \t\n "}), "REQUIRED_FIELD_MISSING"),
        (json!({"Name": null}), "REQUIRED_FIELD_MISSING"),
        (json!({"NextStep": "x".repeat(256)}), "STRING_TOO_LONG"),
        (json!({"CreatedDate": "2020-01-01T00:00:00Z"}), "INVALID_FIELD_FOR_INSERT_UPDATE"),
        (json!({"LastActivityDate": "2020-01-01"}), "INVALID_FIELD_FOR_INSERT_UPDATE"),
        (json!({"Net_ARR__c": 1}), "INVALID_FIELD_FOR_INSERT_UPDATE"),
    ] {
        let answer = org.post("/sobjects/Opportunity", deal(&change)).await;
        assert_eq!((answer.status, answer.error().1), (400, code), "{change}");
    }
    let address = json!({"Name": "A", "BillingAddress": {"city": "Bonn"}});
    assert_eq!(org.post("/sobjects/Account", address).await.error().1, "INVALID_FIELD_FOR_INSERT_UPDATE");
    for (change, field, kept) in [
        (json!({"Probability": 100}), "Probability", json!(100.0)),
        (json!({"Probability": 0}), "Probability", json!(0.0)),
        (json!({"Amount": 12.345}), "Amount", json!(12.35)),
        (json!({"Amount": 12.345, "Probability": 100}), "ExpectedRevenue", json!(12.35)),
        (json!({"Discount__c": 999.994}), "Discount__c", json!(999.99)),
        (json!({"CloseDate": "4000-12-31"}), "CloseDate", json!("4000-12-31")),
        (json!({"NextStep": "x".repeat(255)}), "NextStep", json!("x".repeat(255))),
    ] {
        let id = org.create("Opportunity", deal(&change)).await;
        assert_eq!(org.field("Opportunity", &id, field).await, kept, "{change}");
    }
}

#[tokio::test]
async fn an_address_that_is_none_is_refused() {
    let org = Org::start().await;
    for email in ["nobody", "a@b@example.com", "a..b@example.com", "a@example", "a b@example.com"] {
        let answer = org.post("/sobjects/Contact", json!({"LastName": "Doe", "Email": email})).await;
        let message = format!("Email: invalid email address: {email}");
        assert_eq!(answer.error(), (400, "INVALID_EMAIL_ADDRESS", message.as_str()));
        assert_eq!(answer.body[0]["fields"], json!(["Email"]));
    }
}

#[tokio::test]
async fn an_owner_is_somebody_who_can_own() {
    let org = Org::start().await;
    let account = org.create("Account", json!({"Name": "Acme"})).await;
    let path = format!("/sobjects/Account/{account}");
    let blank = (400, "INVALID_CROSS_REFERENCE_KEY", "Owner ID: owner cannot be blank");
    assert_eq!(org.patch(&path, json!({"OwnerId": null})).await.error(), blank);
    assert_eq!(org.post("/sobjects/Account", json!({"Name": "B", "OwnerId": null})).await.error(), blank);
    let queue = org.query("SELECT Id FROM Group WHERE Type = 'Queue'").await.body["records"][0]["Id"].clone();
    let refused = org.patch(&path, json!({"OwnerId": queue})).await;
    assert_eq!(refused.error().1, "MALFORMED_ID", "accounts have no queues");
    let lead =
        org.create("Lead", json!({"LastName": "Doe", "Company": "Acme", "Intake_Source__c": "web"})).await;
    assert_eq!(org.patch(&format!("/sobjects/Lead/{lead}"), json!({"OwnerId": queue})).await.status, 204);
}

#[tokio::test]
async fn nothing_is_above_itself() {
    let org = Org::start().await;
    let top = org.create("Account", json!({"Name": "Top"})).await;
    let middle = org.create("Account", json!({"Name": "Middle", "ParentId": top})).await;
    let low = org.create("Account", json!({"Name": "Low", "ParentId": middle})).await;
    let refused = (400, "CIRCULAR_DEPENDENCY", "attempt to violate hierarchy constraints");
    for parent in [&top, &middle, &low] {
        let answer = org.patch(&format!("/sobjects/Account/{top}"), json!({"ParentId": parent})).await;
        assert_eq!(answer.error(), refused);
        assert_eq!(answer.body[0]["fields"], json!(["ParentId"]));
    }
    assert_eq!(org.patch(&format!("/sobjects/Account/{low}"), json!({"ParentId": top})).await.status, 204);
}

#[tokio::test]
async fn a_converted_lead_is_not_changed() {
    let org = Org::start().await;
    let lead = org
        .create(
            "Lead",
            json!({"LastName": "Doe", "Company": "Acme", "Intake_Source__c": "web", "IsConverted": true}),
        )
        .await;
    let answer = org.patch(&format!("/sobjects/Lead/{lead}"), json!({"Company": "B"})).await;
    assert_eq!(answer.error(), (400, "CANNOT_UPDATE_CONVERTED_LEAD", "cannot reference converted lead"));
}

#[tokio::test]
async fn one_external_id_names_one_record_of_a_collection() {
    let org = Org::start().await;
    let lead = |key: &str, name: &str| json!({"attributes": {"type": "Lead"}, "LastName": name, "Company": "Acme", "Intake_Source__c": "web", "External_Key__c": key});
    let records = json!({"records": [lead("k1", "A"), lead("k2", "B"), lead("k1", "C")]});
    let answer = org.patch("/composite/sobjects/Lead/External_Key__c", records).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let told = |at: usize| (&answer.body[at]["success"], &answer.body[at]["errors"][0]["statusCode"]);
    for at in [0, 2] {
        assert_eq!(told(at), (&json!(false), &json!("DUPLICATE_VALUE")));
    }
    assert_eq!(answer.body[1]["created"], true);
    assert_eq!(org.count("Lead WHERE External_Key__c = 'k1'").await, 0);
}

#[tokio::test]
async fn a_reference_to_a_deleted_record_is_refused() {
    let org = Org::start().await;
    let account = org.create("Account", json!({"Name": "Gone"})).await;
    org.delete(&format!("/sobjects/Account/{account}")).await;
    let answer = org.post("/sobjects/Opportunity", deal(&json!({"AccountId": account}))).await;
    assert_eq!(answer.error(), (400, "ENTITY_IS_DELETED", "entity is deleted"));
}
