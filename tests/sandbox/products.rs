//! Products of a deal: what its lines make of it, and what can then no longer be written.

use salesforce_revops::sandbox::{Options, Rules, ValidationRule};
use serde_json::{Value, json};

use crate::org::{Answer, Org};

/// A deal worth 1000 without a price book, and the standard price of a new product.
async fn deal_and_price(org: &Org) -> (String, String) {
    let deal = json!({"Name": "Deal", "StageName": "Prospecting", "CloseDate": "2026-06-30", "Amount": 1000,
        "Probability": 50});
    let deal = org.create("Opportunity", deal).await;
    (deal, price(org, &standard_book(org).await, "Widget").await)
}

async fn standard_book(org: &Org) -> String {
    let rows = org.rows("SELECT Id FROM Pricebook2 WHERE IsStandard = TRUE").await;
    rows[0]["Id"].as_str().expect("a price book").to_owned()
}

async fn price(org: &Org, book: &str, product: &str) -> String {
    let product =
        org.create("Product2", json!({"Name": product, "ProductCode": "W-1", "IsActive": true})).await;
    let price = json!({"Pricebook2Id": book, "Product2Id": product, "UnitPrice": 120, "IsActive": true});
    org.create("PricebookEntry", price).await
}

async fn line(org: &Org, deal: &str, price: &str, more: Value) -> Answer {
    let mut body = json!({"OpportunityId": deal, "PricebookEntryId": price, "Quantity": 2});
    body.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    org.post("/sobjects/OpportunityLineItem", body).await
}

async fn made(org: &Org, deal: &str) -> Value {
    let fields = "Amount,ExpectedRevenue,HasOpportunityLineItem,TotalOpportunityQuantity,Pricebook2Id";
    org.get(&format!("/sobjects/Opportunity/{deal}?fields={fields}")).await.body
}

fn id(answer: &Answer) -> String {
    assert_eq!(answer.status, 201, "{answer:?}");
    answer.body["id"].as_str().expect("an id").to_owned()
}

#[tokio::test]
async fn the_lines_of_a_deal_make_its_amount_and_the_last_one_gives_it_back() {
    let org = Org::start().await;
    let (deal, entry) = deal_and_price(&org).await;
    assert_eq!(made(&org, &deal).await["HasOpportunityLineItem"], false);
    let first = id(&line(&org, &deal, &entry, json!({"UnitPrice": 99.99, "Discount": 10})).await);
    let new = org.get(&format!("/sobjects/OpportunityLineItem/{first}")).await.body;
    assert_eq!((&new["Subtotal"], &new["TotalPrice"]), (&json!(199.98), &json!(179.98)), "179.982");
    assert_eq!((&new["ListPrice"], &new["ProductCode"]), (&json!(120.0), &json!("W-1")));
    assert_eq!(new["Name"], "Deal Widget");
    let after = made(&org, &deal).await;
    assert_eq!((&after["Amount"], &after["ExpectedRevenue"]), (&json!(179.98), &json!(89.99)));
    assert_eq!(after["HasOpportunityLineItem"], true);
    assert_eq!(after["Pricebook2Id"].as_str(), Some(standard_book(&org).await.as_str()));

    let second = id(&line(&org, &deal, &entry, json!({"TotalPrice": 50})).await);
    assert_eq!(org.field("OpportunityLineItem", &second, "UnitPrice").await, 25.0);
    let after = made(&org, &deal).await;
    assert_eq!((&after["Amount"], &after["TotalOpportunityQuantity"]), (&json!(229.98), &json!(4.0)));
    let path = format!("/sobjects/OpportunityLineItem/{second}");
    assert_eq!(org.patch(&path, json!({"UnitPrice": 50})).await.status, 204);
    assert_eq!(made(&org, &deal).await["Amount"], 279.98);

    for line in [&first, &second] {
        assert_eq!(org.delete(&format!("/sobjects/OpportunityLineItem/{line}")).await.status, 204);
    }
    let path = format!("/sobjects/Opportunity/{deal}");
    let after = made(&org, &deal).await;
    assert_eq!((&after["Amount"], &after["HasOpportunityLineItem"]), (&json!(100.0), &json!(false)));
    assert_eq!(org.patch(&path, json!({"Amount": 7})).await.status, 204);
    assert_eq!(made(&org, &deal).await["Amount"], 7.0);
}

#[tokio::test]
async fn of_a_lines_price_what_the_call_says_stays_and_the_rest_follows() {
    let org = Org::start().await;
    let (deal, entry) = deal_and_price(&org).await;
    let line = id(&line(&org, &deal, &entry, json!({"UnitPrice": 100})).await);
    let path = format!("/sobjects/OpportunityLineItem/{line}");
    for (change, unit, total) in [
        (json!({"Quantity": 4}), 50.0, 200.0),
        (json!({"Discount": 10}), 50.0, 180.0),
        (json!({"Quantity": 2, "UnitPrice": 30}), 30.0, 54.0),
        (json!({"TotalPrice": 90}), 50.0, 90.0),
        (json!({"Quantity": 3, "Discount": 0, "TotalPrice": 90}), 30.0, 90.0),
        (json!({"Description": "As agreed"}), 30.0, 90.0),
    ] {
        assert_eq!(org.patch(&path, change.clone()).await.status, 204, "{change}");
        let now = org.get(&path).await.body;
        assert_eq!((&now["UnitPrice"], &now["TotalPrice"]), (&json!(unit), &json!(total)), "{change}");
        assert_eq!(made(&org, &deal).await["Amount"], json!(total), "{change}");
    }
    let two = org.patch(&path, json!({"UnitPrice": 1, "TotalPrice": 3})).await;
    let words = "Cannot change both 'UnitPrice' and 'TotalPrice' in update call";
    assert_eq!(two.error(), (400, "INVALID_FIELD", words));
    let open = org.patch(&path, json!({"Quantity": 7, "Discount": 5})).await;
    assert_eq!(open.error().1, "FIELD_INTEGRITY_EXCEPTION", "either price could follow");
}

#[tokio::test]
async fn an_amount_is_the_sum_of_totals_that_were_not_rounded() {
    let org = Org::start().await;
    let (deal, entry) = deal_and_price(&org).await;
    for _ in 0..2 {
        // 0.99 less half is 0.495.
        id(&line(&org, &deal, &entry, json!({"Quantity": 1, "UnitPrice": 0.99, "Discount": 50})).await);
    }
    let lines = format!("SELECT TotalPrice FROM OpportunityLineItem WHERE OpportunityId = '{deal}'");
    for line in org.rows(&lines).await {
        assert_eq!(line["TotalPrice"], 0.5);
    }
    assert_eq!(made(&org, &deal).await["Amount"], 0.99);
}

#[tokio::test]
async fn an_update_of_what_the_lines_make_is_ignored_and_the_rest_is_saved() {
    let org = Org::start().await;
    let (deal, entry) = deal_and_price(&org).await;
    id(&line(&org, &deal, &entry, json!({"UnitPrice": 100})).await);
    let path = format!("/sobjects/Opportunity/{deal}");
    let body = json!({"Amount": 1, "TotalOpportunityQuantity": 9, "NextStep": "Sign"});
    assert_eq!(org.patch(&path, body.clone()).await.status, 204);
    let after = made(&org, &deal).await;
    assert_eq!((&after["Amount"], &after["TotalOpportunityQuantity"]), (&json!(200.0), &json!(2.0)));
    assert_eq!(org.field("Opportunity", &deal, "NextStep").await, "Sign");
    let mut record = body;
    record["attributes"] = json!({"type": "Opportunity"});
    record["Id"] = json!(deal);
    let saved = org.patch("/composite/sobjects", json!({"records": [record]})).await;
    assert_eq!(saved.body[0]["success"], true, "{saved:?}");
    assert_eq!(made(&org, &deal).await["Amount"], 200.0);
    let refused = org.patch(&path, json!({"Pricebook2Id": null})).await;
    assert_eq!(refused.error().1, "FIELD_INTEGRITY_EXCEPTION");
}

#[tokio::test]
async fn what_the_lines_make_of_a_deal_is_a_change_of_the_deal() {
    let org = Org::start().await;
    let (deal, entry) = deal_and_price(&org).await;
    let before = org.count(&format!("OpportunityHistory WHERE OpportunityId = '{deal}'")).await;
    let clock = org.request(reqwest::Method::POST, "/_sandbox/clock").body(r#"{"advance_seconds": 60}"#);
    assert_eq!(Answer::of(clock).await.status, 200);
    let line = id(&line(&org, &deal, &entry, json!({"UnitPrice": 100})).await);
    let dates =
        org.get(&format!("/sobjects/Opportunity/{deal}?fields=CreatedDate,LastModifiedDate")).await.body;
    assert!(dates["LastModifiedDate"].as_str() > dates["CreatedDate"].as_str(), "{dates}");
    assert_eq!(org.count(&format!("OpportunityHistory WHERE OpportunityId = '{deal}'")).await, before + 1);
    let soql = "SELECT Product2.Name, PricebookEntry.UnitPrice FROM OpportunityLineItem WHERE Id =";
    let named = org.rows(&format!("{soql} '{line}'")).await;
    assert_eq!(named[0]["Product2"]["Name"], "Widget");
    assert_eq!(named[0]["PricebookEntry"]["UnitPrice"], 120.0);
    assert_eq!(org.delete(&format!("/sobjects/Opportunity/{deal}")).await.status, 204);
    assert_eq!(
        org.count(&format!("OpportunityLineItem WHERE Id = '{line}'")).await,
        0,
        "it goes with its deal"
    );
}

#[tokio::test]
async fn a_condition_on_a_deal_heeds_what_its_lines_have_made_of_it_since() {
    let org = Org::start().await;
    let (deal, entry) = deal_and_price(&org).await;
    let path = format!("/sobjects/Opportunity/{deal}");
    let read = org.get(&path).await.header("last-modified").to_owned();
    let step = |since: String| {
        let request = org.send(reqwest::Method::PATCH, &path, r#"{"NextStep": "Sign"}"#);
        Answer::of(request.header("If-Unmodified-Since", since))
    };
    assert_eq!(step(read.clone()).await.status, 204);
    let clock = org.request(reqwest::Method::POST, "/_sandbox/clock").body(r#"{"advance_seconds": 60}"#);
    assert_eq!(Answer::of(clock).await.status, 200);
    id(&line(&org, &deal, &entry, json!({"UnitPrice": 100})).await);
    assert_eq!(step(read).await.error().0, 412);
    assert_eq!(step(org.get(&path).await.header("last-modified").to_owned()).await.status, 204);
}

#[tokio::test]
async fn a_line_is_refused_where_the_deals_own_rules_refuse_what_it_makes_of_it() {
    let rule = ValidationRule {
        object: "Opportunity".to_owned(),
        name: "Not_too_much".to_owned(),
        condition: "Amount > 5000".to_owned(),
        message: "Ask before you offer so much.".to_owned(),
        field: None,
    };
    let rules = Rules { validation_rules: vec![rule], ..Rules::default() };
    let org = Org::with(Options { rules, ..Options::default() }).await;
    let (deal, entry) = deal_and_price(&org).await;
    let refused = line(&org, &deal, &entry, json!({"UnitPrice": 2501})).await;
    assert_eq!(refused.error().2, "Ask before you offer so much.");
    assert_eq!(org.count(&format!("OpportunityLineItem WHERE OpportunityId = '{deal}'")).await, 0);
    assert_eq!(made(&org, &deal).await["Amount"], 1000.0);
    id(&line(&org, &deal, &entry, json!({"UnitPrice": 2500})).await);
}

#[tokio::test]
async fn a_line_that_does_not_fit_its_deal_or_its_price_is_refused() {
    let org = Org::start().await;
    let (deal, entry) = deal_and_price(&org).await;
    for wrong in [
        json!({}),
        json!({"UnitPrice": 1, "TotalPrice": 2}),
        json!({"UnitPrice": 1, "Quantity": 0}),
        json!({"UnitPrice": 1, "PricebookEntryId": null}),
    ] {
        let refused = line(&org, &deal, &entry, wrong.clone()).await;
        assert_eq!((refused.status, refused.error().1), (400, "FIELD_INTEGRITY_EXCEPTION"), "{wrong}");
    }
    let path = format!("/sobjects/PricebookEntry/{entry}");
    assert_eq!(org.patch(&path, json!({"IsActive": false})).await.status, 204);
    let refused = line(&org, &deal, &entry, json!({"UnitPrice": 1})).await;
    assert_eq!(
        refused.error(),
        (
            400,
            "FIELD_INTEGRITY_EXCEPTION",
            "field integrity exception: PricebookEntryId (pricebook entry is inactive)"
        )
    );
    assert_eq!(org.patch(&path, json!({"IsActive": true})).await.status, 204);

    let partners = org.create("Pricebook2", json!({"Name": "Partners", "IsActive": true})).await;
    let product = org.field("PricebookEntry", &entry, "Product2Id").await;
    let fresh = org.create("Product2", json!({"Name": "Fresh", "IsActive": true})).await;
    let of = |product: &Value| json!({"Pricebook2Id": partners, "Product2Id": product, "UnitPrice": 5, "IsActive": true});
    let refused = org.post("/sobjects/PricebookEntry", of(&json!(fresh))).await;
    assert_eq!(refused.error().1, "STANDARD_PRICE_NOT_DEFINED");
    let other = org.create("PricebookEntry", of(&product)).await;
    assert_eq!(org.post("/sobjects/PricebookEntry", of(&product)).await.error().1, "DUPLICATE_VALUE");
    id(&line(&org, &deal, &entry, json!({"UnitPrice": 1})).await);
    let refused = line(&org, &deal, &other, json!({"UnitPrice": 1})).await;
    assert!(refused.error().2.contains("different pricebook"), "{refused:?}");
    let held = org.delete(&path).await;
    assert_eq!(held.error().1, "DELETE_FAILED", "a line names this price");
}

#[tokio::test]
async fn a_line_is_held_by_the_rights_and_the_lock_of_its_deal() {
    let mut org = Org::start().await;
    let soql = "SELECT Id, Owner.Username FROM Opportunity WHERE Owner.Profile.Name = 'Standard User' \
                AND IsClosed = FALSE ORDER BY Id LIMIT 1";
    let deal = org.rows(soql).await[0].clone();
    let (deal, owner) =
        (deal["Id"].as_str().expect("an id"), deal["Owner"]["Username"].as_str().expect("a name"));
    let (foreign, entry) = deal_and_price(&org).await;
    org.act_as(owner);
    let refused = line(&org, &foreign, &entry, json!({"UnitPrice": 1})).await;
    assert_eq!(refused.error().1, "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY");
    let mine = id(&line(&org, deal, &entry, json!({"UnitPrice": 1})).await);
    Answer::of(org.request(reqwest::Method::PUT, &format!("/_sandbox/locks/{deal}"))).await;
    assert_eq!(line(&org, deal, &entry, json!({"UnitPrice": 1})).await.error().1, "ENTITY_IS_LOCKED");
    let path = format!("/sobjects/OpportunityLineItem/{mine}");
    assert_eq!(org.patch(&path, json!({"Quantity": 3})).await.error().1, "ENTITY_IS_LOCKED");
    assert_eq!(org.delete(&path).await.error().1, "ENTITY_IS_LOCKED");
}

#[tokio::test]
async fn the_seeded_deals_with_products_are_worth_what_their_lines_are() {
    let org = Org::start().await;
    let deals = org
        .rows("SELECT Amount, (SELECT TotalPrice FROM OpportunityLineItems) FROM Opportunity WHERE HasOpportunityLineItem = TRUE")
        .await;
    assert!(!deals.is_empty());
    for deal in deals {
        let lines = deal["OpportunityLineItems"]["records"].as_array().expect("lines");
        let total: f64 = lines.iter().filter_map(|line| line["TotalPrice"].as_f64()).sum();
        assert_eq!(deal["Amount"].as_f64(), Some(total), "{deal}");
    }
}
