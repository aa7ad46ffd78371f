//! Record types: which a record may have and gets, and what they leave to restricted picklists.

use salesforce_revops::sandbox::Options;
use serde_json::{Value, json};

use crate::org::Org;
use crate::types::{NEW_BUSINESS, RENEWAL, RETIRED, defined, described};

async fn org() -> Org {
    Org::of(described(), Options { definitions: defined(), ..Options::default() }).await
}

fn deal(more: Value) -> Value {
    let mut deal = json!({"Name": "Acme", "StageName": "Prospecting", "CloseDate": "2026-06-30"});
    deal.as_object_mut().expect("a record").extend(more.as_object().expect("fields").clone());
    deal
}

#[tokio::test]
async fn record_types_are_records_and_made_up_deals_have_the_default_one() {
    let org = org().await;
    let types = org
        .rows("SELECT Id, DeveloperName, IsActive FROM RecordType WHERE SobjectType = 'Opportunity' ORDER BY Name")
        .await;
    let found: Vec<_> = types.iter().map(|row| (row["Id"].clone(), row["IsActive"].clone())).collect();
    let known = |id: &str, active| (json!(id), json!(active));
    assert_eq!(found, [known(NEW_BUSINESS, true), known(RENEWAL, true), known(RETIRED, false)]);
    let all = org.count("Opportunity").await;
    assert!(all > 0);
    assert_eq!(org.count("Opportunity WHERE RecordType.DeveloperName = 'New_Business'").await, all);
}

#[tokio::test]
async fn a_new_record_gets_the_default_unless_it_names_one_and_the_master_is_none() {
    let org = org().await;
    for (given, kept) in [
        (json!({}), json!(NEW_BUSINESS)),
        (json!({"RecordTypeId": null}), json!(NEW_BUSINESS)),
        (json!({"RecordTypeId": RENEWAL}), json!(RENEWAL)),
        (json!({"RecordTypeId": &RENEWAL[..15]}), json!(RENEWAL)),
        (json!({"RecordTypeId": "012000000000000AAA"}), Value::Null),
    ] {
        let id = org.create("Opportunity", deal(given.clone())).await;
        assert_eq!(org.field("Opportunity", &id, "RecordTypeId").await, kept, "{given}");
    }
}

#[tokio::test]
async fn a_record_type_that_the_user_cannot_give_is_refused() {
    let org = org().await;
    let id = org.opportunity("Acme").await;
    for wrong in [RETIRED, "012Hs00000000ZZIAY"] {
        let message = format!("Record Type ID: this ID value isn't valid for the user: {wrong}");
        let expected = (400, "INVALID_CROSS_REFERENCE_KEY", message.as_str());
        let body = json!({"RecordTypeId": wrong});
        let created = org.post("/sobjects/Opportunity", deal(body.clone())).await;
        assert_eq!(created.error(), expected);
        assert_eq!(created.body[0]["fields"], json!(["RecordTypeId"]));
        let changed = org.patch(&format!("/sobjects/Opportunity/{id}"), body).await;
        assert_eq!(changed.error(), expected);
    }
    let body = json!({"RecordTypeId": id});
    let answer = org.patch(&format!("/sobjects/Opportunity/{id}"), body).await;
    assert_eq!((answer.error().0, answer.error().1), (400, "MALFORMED_ID"));
}

#[tokio::test]
async fn a_restricted_picklist_is_held_to_the_record_type_and_an_unrestricted_one_is_not() {
    let org = org().await;
    let id = org.create("Opportunity", deal(json!({"RecordTypeId": RENEWAL}))).await;
    let path = format!("/sobjects/Opportunity/{id}");
    let refused = org.patch(&path, json!({"Segment__c": "<10"})).await;
    assert_eq!(
        refused.error(),
        (
            400,
            "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
            "Segment: bad value for restricted picklist field: <10"
        )
    );
    assert_eq!(org.patch(&path, json!({"Segment__c": "R&D"})).await.status, 204);
    assert_eq!(org.patch(&path, json!({"StageName": "Qualification"})).await.status, 204);
    let both = json!({"RecordTypeId": NEW_BUSINESS, "Segment__c": "<10"});
    assert_eq!(org.patch(&path, both).await.status, 204, "the new record type counts");
}
