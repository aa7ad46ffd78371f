//! What becomes of the children of a deleted record.

use serde_json::{Value, json};

use crate::org::{Org, form};
use crate::snapshots::snapshots;
use salesforce_revops::sandbox::Options;

/// How many of these there are, deleted ones among them.
async fn all(org: &Org, from: &str) -> u64 {
    let query = form(&[("q", &format!("SELECT COUNT() FROM {from}"))]);
    org.get(&format!("/queryAll?{query}")).await.body["totalSize"].as_u64().expect("a count")
}

#[tokio::test]
async fn an_account_takes_its_deals_people_and_activities_along() {
    let org = Org::start().await;
    let account = org.create("Account", json!({"Name": "Acme"})).await;
    let child = org.create("Account", json!({"Name": "Daughter", "ParentId": account})).await;
    let contact = org.create("Contact", json!({"LastName": "Doe", "AccountId": account})).await;
    let deal =
        json!({"Name": "Deal", "StageName": "Prospecting", "CloseDate": "2026-06-30", "AccountId": account});
    let deal = org.create("Opportunity", deal).await;
    let role =
        org.create("OpportunityContactRole", json!({"OpportunityId": deal, "ContactId": contact})).await;
    let task = json!({"Subject": "Call", "WhatId": deal, "Status": "Completed", "Priority": "Normal", "ActivityDate": "2026-01-05"});
    let task = org.create("Task", task).await;
    let note = org.create("ContentNote", json!({"Title": "Note", "Content": "PHA+eDwvcD4="})).await;
    let link = json!({"ContentDocumentId": note, "LinkedEntityId": deal, "ShareType": "V"});
    let link = org.create("ContentDocumentLink", link).await;

    let modified = org.field("Account", &child, "LastModifiedDate").await;
    assert_eq!(org.delete(&format!("/sobjects/Account/{account}")).await.status, 204);

    for (object, id) in
        [("Contact", &contact), ("Opportunity", &deal), ("OpportunityContactRole", &role), ("Task", &task)]
    {
        assert_eq!(org.count(&format!("{object} WHERE Id = '{id}'")).await, 0, "{object}");
        assert_eq!(
            all(&org, &format!("{object} WHERE Id = '{id}' AND IsDeleted = TRUE")).await,
            1,
            "{object}"
        );
    }
    assert_eq!(org.count(&format!("OpportunityHistory WHERE OpportunityId = '{deal}'")).await, 0);
    assert_eq!(org.count(&format!("ContentDocumentLink WHERE Id = '{link}'")).await, 0);
    assert_eq!(
        org.count(&format!("ContentNote WHERE Id = '{note}'")).await,
        1,
        "a note lives on without its links"
    );
    assert_eq!(org.field("Account", &child, "ParentId").await, Value::Null);
    assert_eq!(org.field("Account", &child, "LastModifiedDate").await, modified);
    assert_eq!(org.get(&format!("/sobjects/Opportunity/{deal}")).await.error().1, "ENTITY_IS_DELETED");
}

#[tokio::test]
async fn a_won_deal_keeps_its_account() {
    let org = Org::start().await;
    let account = org.create("Account", json!({"Name": "Acme"})).await;
    let deal =
        json!({"Name": "Big", "StageName": "Closed Won", "CloseDate": "2026-06-30", "AccountId": account});
    let deal = org.create("Opportunity", deal).await;
    let contact = org.create("Contact", json!({"LastName": "Doe", "AccountId": account})).await;
    let refused = org.delete(&format!("/sobjects/Account/{account}")).await;
    let (status, code, message) = refused.error();
    assert_eq!((status, code), (400, "DELETE_FAILED"));
    assert!(
        message.starts_with("Your attempt to delete Acme could not be completed")
            && message.ends_with(": Big"),
        "{message}"
    );
    assert_eq!(org.count(&format!("Contact WHERE Id = '{contact}'")).await, 1, "nothing was deleted");
    assert_eq!(org.delete(&format!("/sobjects/Opportunity/{deal}")).await.status, 204);
    assert_eq!(org.delete(&format!("/sobjects/Account/{account}")).await.status, 204);
}

#[tokio::test]
async fn a_note_takes_its_document_and_links_along() {
    let org = Org::start().await;
    let deal = org.opportunity("Deal").await;
    let note = org.create("ContentNote", json!({"Title": "Note", "Content": "PHA+eDwvcD4="})).await;
    let link = json!({"ContentDocumentId": note, "LinkedEntityId": deal, "ShareType": "V"});
    org.create("ContentDocumentLink", link).await;
    assert_eq!(org.delete(&format!("/sobjects/ContentNote/{note}")).await.status, 204);
    assert_eq!(org.count(&format!("ContentDocument WHERE Id = '{note}'")).await, 0);
    assert_eq!(org.count(&format!("ContentDocumentLink WHERE ContentDocumentId = '{note}'")).await, 0);
    assert_eq!(org.count(&format!("Opportunity WHERE Id = '{deal}'")).await, 1);
}

#[tokio::test]
async fn a_deleted_activity_no_longer_counts_as_the_last() {
    let org = Org::start().await;
    let contact = org.create("Contact", json!({"LastName": "Doe"})).await;
    let deal = org.opportunity("Deal").await;
    let task = json!({"Subject": "Call", "WhatId": deal, "WhoId": contact, "Status": "Completed", "Priority": "Normal",
        "ActivityDate": "2026-01-05"});
    org.create("Task", task).await;
    assert_eq!(org.field("Opportunity", &deal, "LastActivityDate").await, "2026-01-05");
    assert_eq!(org.delete(&format!("/sobjects/Contact/{contact}")).await.status, 204);
    assert_eq!(org.field("Opportunity", &deal, "LastActivityDate").await, Value::Null);
}

#[tokio::test]
async fn a_restricting_relationship_keeps_the_parent_until_its_children_are_gone() {
    let mut snapshots = snapshots();
    let (_, contact) = snapshots.iter_mut().find(|(name, _)| name == "Contact").expect("contacts");
    let mut describe: Value = serde_json::from_str(contact).expect("a describe");
    for relation in describe["childRelationships"].as_array_mut().expect("relationships") {
        if relation["childSObject"] == "OpportunityContactRole" {
            relation["cascadeDelete"] = json!(false);
            relation["restrictedDelete"] = json!(true);
        }
    }
    *contact = describe.to_string();
    let org = Org::of(snapshots, Options::default()).await;
    let contact = org.create("Contact", json!({"LastName": "Doe"})).await;
    let deal = org.opportunity("Deal").await;
    let role =
        org.create("OpportunityContactRole", json!({"OpportunityId": deal, "ContactId": contact})).await;
    let refused = org.delete(&format!("/sobjects/Contact/{contact}")).await;
    assert_eq!((refused.status, refused.error().1), (400, "DELETE_FAILED"));
    assert_eq!(org.count(&format!("Contact WHERE Id = '{contact}'")).await, 1);
    assert_eq!(org.delete(&format!("/sobjects/OpportunityContactRole/{role}")).await.status, 204);
    assert_eq!(org.delete(&format!("/sobjects/Contact/{contact}")).await.status, 204);
}
