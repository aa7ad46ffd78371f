//! Picklists as they are for one record type.

use reqwest::Method;
use salesforce_revops::sandbox::Options;
use salesforce_revops::sandbox::seed::NARROW_USERNAME;
use serde_json::{Value, json};

use crate::org::Org;
use crate::types::{NEW_BUSINESS, RENEWAL, RETIRED, defined, described};

const MASTER: &str = "012000000000000AAA";

async fn org() -> Org {
    Org::of(described(), Options { definitions: defined(), ..Options::default() }).await
}

fn path(object: &str, rest: &str) -> String {
    format!("/ui-api/object-info/{object}/picklist-values/{rest}")
}

fn values(picklist: &Value) -> Vec<&str> {
    let values = picklist["values"].as_array().expect("values");
    values.iter().map(|value| value["value"].as_str().expect("a value")).collect()
}

#[tokio::test]
async fn a_picklist_has_the_values_of_its_record_type_in_the_platforms_form() {
    let org = org().await;
    let answer = org.get(&path("Opportunity", &format!("{RENEWAL}/StageName"))).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let mut stages = answer.body;
    assert!(stages["eTag"].take().is_string());
    assert_eq!(values(&stages), ["Prospecting", "Commit", "Closed Won", "Closed Lost"]);
    assert_eq!(
        stages["values"][1],
        json!({
            "attributes": {
                "closed": false, "defaultProbability": 90.0, "forecastCategoryName": "Commit",
                "picklistAtrributesValueType": "OpportunityStage", "won": false,
            },
            "label": "Commit", "validFor": [], "value": "Commit",
        })
    );
    stages["values"].take();
    let url =
        format!("/services/data/v60.0/ui-api/object-info/Opportunity/picklist-values/{RENEWAL}/StageName");
    let rest =
        json!({"controllerValues": {}, "defaultValue": null, "eTag": null, "url": url, "values": null});
    assert_eq!(stages, rest);

    let all = org.get(&path("Opportunity", NEW_BUSINESS)).await;
    let stages = &all.body["picklistFieldValues"]["StageName"];
    assert_eq!(values(stages).len(), 11, "a record type of which nothing is said has all");
    let segments = values(&all.body["picklistFieldValues"]["Segment__c"]);
    assert!(segments.contains(&"<10") && !segments.contains(&"Legacy"), "only active values: {segments:?}");
    assert!(all.body["picklistFieldValues"].get("Name").is_none());
}

#[tokio::test]
async fn a_dependent_picklist_names_the_controlling_values_by_number() {
    let org = org().await;
    let of = async |record_type: &str, field: &str| {
        org.get(&path("Opportunity", &format!("{record_type}/{field}"))).await.body
    };
    let valid_for = |picklist: &Value, value: &str| {
        let values = picklist["values"].as_array().expect("values");
        values.iter().find(|known| known["value"] == value).expect("the value")["validFor"].clone()
    };
    let modules = of(NEW_BUSINESS, "Product_Module__c").await;
    assert_eq!(modules["controllerValues"]["Platform"], 0);
    assert_eq!(modules["controllerValues"]["Marketplace"], 8);
    assert_eq!(valid_for(&modules, "Core"), json!([0, 1]));
    assert_eq!(valid_for(&modules, "App Listing"), json!([8]));

    let renewals = of(RENEWAL, "Product_Module__c").await;
    assert_eq!(renewals["controllerValues"], json!({"Analytics": 1, "Support": 5}));
    assert_eq!(valid_for(&renewals, "Core"), json!([1]));

    let tiers = of(MASTER, "Partner_Tier__c").await;
    assert_eq!(tiers["controllerValues"], json!({"false": 0, "true": 1}));
    assert_eq!((valid_for(&tiers, "Gold"), valid_for(&tiers, "Not Decided")), (json!([1]), json!([0, 1])));
}

#[tokio::test]
async fn what_is_not_there_or_not_seen_is_refused() {
    let mut org = org().await;
    let stage = |record_type: &str| path("Opportunity", &format!("{record_type}/StageName"));
    let not_there = (404, "NOT_FOUND", "The requested resource does not exist");
    for gone in
        [stage(RETIRED), stage("012Hs000000001EIAQ"), path("Nothing__c", MASTER), path("Account", RENEWAL)]
    {
        assert_eq!(org.get(&gone).await.error(), not_there, "{gone}");
    }
    assert_eq!(org.get(&stage("renewal")).await.status, 400);
    let answer = org.get(&path("Opportunity", &format!("{MASTER}/Name"))).await;
    assert_eq!(answer.error(), (400, "INVALID_FIELD", "Field Name is not a picklist."));
    let answer = org.get(&path("Opportunity", &format!("{MASTER}/Stage"))).await;
    assert_eq!((answer.error().0, answer.error().1), (400, "INVALID_FIELD"));
    for object in ["Task", "UserRole"] {
        let message = format!("Object {object} is not supported in UI API");
        assert_eq!(org.get(&path(object, MASTER)).await.error(), (400, "INVALID_TYPE", message.as_str()));
    }
    let answer = org.post(&stage(MASTER), json!({})).await;
    assert_eq!((answer.error().0, answer.error().1), (405, "METHOD_NOT_ALLOWED"));

    org.act_as(NARROW_USERNAME);
    assert_eq!(org.get(&stage(MASTER)).await.status, 200);
}

#[tokio::test]
async fn a_picklist_hides_the_controlling_field_that_the_caller_may_not_read() {
    let org = org().await;
    let soql = "SELECT Id FROM FieldPermissions WHERE Field = 'Opportunity.Product_Line__c'";
    for row in org.rows(soql).await {
        let id = row["Id"].as_str().expect("an id");
        assert_eq!(org.delete(&format!("/sobjects/FieldPermissions/{id}")).await.status, 204);
    }
    let answer = org.get(&path("Opportunity", &format!("{MASTER}/Product_Module__c"))).await;
    assert_eq!(answer.body["controllerValues"], json!({}));
    assert_eq!(answer.body["values"][0]["validFor"], json!([]));
    let answer = org.get(&path("Opportunity", &format!("{MASTER}/Product_Line__c"))).await;
    assert_eq!((answer.error().0, answer.error().1), (400, "INVALID_FIELD"));
}

#[tokio::test]
async fn no_composite_and_no_batch_takes_such_a_call() {
    let org = org().await;
    let url = format!("/services/data/v60.0{}", path("Opportunity", MASTER));
    let composite = json!({"compositeRequest": [{"method": "GET", "url": url, "referenceId": "r0"}]});
    let answer = org.post("/composite", composite).await;
    assert_eq!(answer.body["compositeResponse"][0]["body"][0]["errorCode"], "INVALID_BATCH_REQUEST");
    let batch = json!({"batchRequests": [{"method": Method::GET.as_str(), "url": url}]});
    let answer = org.post("/composite/batch", batch).await;
    assert_eq!(answer.body["results"][0]["result"][0]["errorCode"], "INVALID_BATCH_REQUEST");
}
