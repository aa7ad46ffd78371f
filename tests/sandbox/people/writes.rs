//! What a user may create, change and delete, by field, by object and by record.

use salesforce_revops::sandbox::seed::NARROW_USERNAME;
use serde_json::json;

use super::{narrow, records};
use crate::org::Org;

#[tokio::test]
async fn writes_are_refused_by_field_by_object_and_by_record() {
    let org = narrow().await;
    let deal = org.id_of("SELECT Id FROM Opportunity WHERE IsClosed = false LIMIT 1").await;
    let path = format!("/sobjects/Opportunity/{deal}");
    assert_eq!(org.patch(&path, json!({"NextStep": "Call the buyer"})).await.status, 204);
    assert_eq!(org.field("Opportunity", &deal, "NextStep").await, json!("Call the buyer"));
    let read_only = "Unable to create/update fields: LeadSource. Please check the security settings of this field and \
                     verify that it is read/write for your profile or permission set.";
    let answer = org.patch(&path, json!({"LeadSource": "Web"})).await;
    assert_eq!(answer.error(), (400, "INVALID_FIELD_FOR_INSERT_UPDATE", read_only));
    assert_eq!(answer.body[0]["fields"], json!(["LeadSource"]));
    let no_insert = (400, "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "entity type cannot be inserted: Account");
    assert_eq!(org.post("/sobjects/Account", json!({"Name": "Acme"})).await.error(), no_insert);
    let account = org.id_of("SELECT Id FROM Account LIMIT 1").await;
    let refused = org.patch(&format!("/sobjects/Account/{account}"), json!({"AnnualRevenue": 5})).await;
    assert_ne!(refused.status, 204);
    let refused = org.delete(&path).await;
    assert_eq!(
        refused.error(),
        (400, "INSUFFICIENT_ACCESS_OR_READONLY", "insufficient access rights on object id")
    );
    let audit = json!({"Object__c": "Opportunity", "Record_Id__c": deal, "Field__c": "NextStep"});
    let row = org.create("Cleanup_Audit__c", audit).await;
    assert_eq!(org.field("Cleanup_Audit__c", &row, "Field__c").await, json!("NextStep"));
}

#[tokio::test]
async fn a_hidden_field_cannot_be_written() {
    let mut org = Org::start().await;
    let set = org.id_of("SELECT Id FROM PermissionSet WHERE Name = 'CRM_Access'").await;
    let grant = format!(
        "SELECT Id FROM FieldPermissions WHERE Field = 'Opportunity.NextStep' AND ParentId = '{set}'"
    );
    let grant = org.id_of(&grant).await;
    assert_eq!(org.delete(&format!("/sobjects/FieldPermissions/{grant}")).await.status, 204);
    let seller = org.users_in("Sales East").await[0].0.clone();
    org.act_as(&seller);
    let deal =
        json!({"Name": "Mine", "StageName": "Prospecting", "CloseDate": "2026-06-30", "NextStep": "Call"});
    let answer = org.post("/sobjects/Opportunity", deal).await;
    let message = "No such column 'NextStep' on sobject of type Opportunity";
    assert_eq!(answer.error(), (400, "INVALID_FIELD", message));
}

#[tokio::test]
async fn userinfo_and_new_records_are_those_of_the_user_who_calls() {
    let mut org = Org::start().await;
    let (seller, seller_id) = org.users_in("Sales East").await[0].clone();
    org.act_as(&seller);
    let deal = org.opportunity("Mine").await;
    assert_eq!(org.field("Opportunity", &deal, "OwnerId").await, json!(seller_id));
    assert_eq!(org.field("Opportunity", &deal, "CreatedById").await, json!(seller_id));
    assert_eq!(org.count(&format!("Opportunity WHERE Id = '{deal}'")).await, 1);
}

#[tokio::test]
async fn nobody_but_administrators_writes_users_and_rights() {
    let mut org = Org::start().await;
    let (seller, seller_id) = org.users_in("Sales East").await[0].clone();
    let all_data = org.id_of("SELECT Id FROM PermissionSet WHERE Name = 'All_Data'").await;
    let administrator = "SELECT Username FROM User WHERE Profile.Name = 'System Administrator'";
    let administrator =
        records(&org.query(administrator).await)[0]["Username"].as_str().expect("a name").to_owned();
    let assignment = json!({"PermissionSetId": all_data, "AssigneeId": seller_id});
    for username in [&*seller, NARROW_USERNAME] {
        org.act_as(username);
        let refused = org.post("/sobjects/PermissionSetAssignment", assignment.clone()).await;
        assert_eq!(refused.error().1, "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "{username}");
        let refused = org.patch(&format!("/sobjects/User/{seller_id}"), json!({"Title": "Boss"})).await;
        assert_eq!(refused.error().1, "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "{username}");
    }
    org.act_as(&administrator);
    let all = org.count("Opportunity").await;
    org.create("PermissionSetAssignment", assignment).await;
    org.act_as(&seller);
    assert_eq!(org.count("Opportunity").await, all);
}
