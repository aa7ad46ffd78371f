//! Which records a user sees: ownership, roles, queues, shares, parents and children.

use salesforce_revops::sandbox::Options;
use serde_json::{Value, json};

use super::records;
use crate::org::{Answer, Org};

#[tokio::test]
async fn a_seller_sees_the_own_deals_and_a_manager_those_of_the_roles_below() {
    let mut org = Org::start().await;
    let east = org.users_in("Sales East").await;
    let manager = org.users_in("VP Sales East").await[0].clone();
    let other = org.users_in("VP Sales West").await[0].clone();
    let all = org.count("Opportunity").await;
    let ids: Vec<String> = east.iter().map(|(_, id)| format!("'{id}'")).collect();
    let below = org.count(&format!("Opportunity WHERE OwnerId IN ({})", ids.join(", "))).await;
    let (seller, seller_id) = &east[0];
    let own = org.count(&format!("Opportunity WHERE OwnerId = '{seller_id}'")).await;
    let of_others =
        org.id_of(&format!("SELECT Id FROM Opportunity WHERE OwnerId NOT IN ({})", ids.join(", "))).await;
    assert!(0 < own && own < below && below < all, "{own} {below} {all}");

    org.act_as(seller);
    assert_eq!(org.count("Opportunity").await, own);
    let sum = org.query("SELECT COUNT(Id) n FROM Opportunity").await;
    assert_eq!(records(&sum)[0]["n"], json!(own));
    let by_owner = org.query("SELECT OwnerId, COUNT(Id) FROM Opportunity GROUP BY OwnerId").await;
    assert_eq!(records(&by_owner).len(), 1);
    let history = org.query("SELECT OpportunityId, Opportunity.OwnerId FROM OpportunityHistory").await;
    assert!(records(&history).iter().all(|row| row["Opportunity"]["OwnerId"] == json!(seller_id)));
    let nested = org.query("SELECT Id, (SELECT Id, OwnerId FROM Opportunities) FROM Account").await;
    let children =
        records(&nested).iter().filter_map(|row| row["Opportunities"]["records"].as_array()).flatten();
    assert!(children.clone().count() > 0);
    assert!(children.clone().all(|row| row["OwnerId"] == json!(seller_id)));

    let path = format!("/sobjects/Opportunity/{of_others}");
    assert_eq!(org.get(&path).await.error(), (404, "NOT_FOUND", "The requested resource does not exist"));
    let message = format!("insufficient access rights on cross-reference id: {}", &of_others[..15]);
    let out_of_reach = (400, "INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY", message.as_str());
    assert_eq!(org.patch(&path, json!({"NextStep": "Mine"})).await.error(), out_of_reach);
    assert_eq!(org.delete(&path).await.error(), out_of_reach);
    let task = json!({"Subject": "Call", "WhatId": of_others});
    assert_eq!(org.post("/sobjects/Task", task).await.error(), out_of_reach);

    org.act_as(&manager.0);
    assert_eq!(org.count("Opportunity").await, below);
    org.act_as(&other.0);
    assert_eq!(org.count(&format!("Opportunity WHERE OwnerId IN ({})", ids.join(", "))).await, 0);
}

#[tokio::test]
async fn a_share_lets_another_read_and_then_write() {
    let mut org = Org::start().await;
    let (seller, seller_id) = org.users_in("Sales West").await[0].clone();
    let deal = org.opportunity("Shared").await;
    let path = format!("/sobjects/Opportunity/{deal}");
    let share = json!({"OpportunityId": deal, "UserOrGroupId": seller_id, "OpportunityAccessLevel": "Read"});
    let share = org.create("OpportunityShare", share).await;
    org.act_as(&seller);
    assert_eq!(org.get(&path).await.body["Name"], json!("Shared"));
    let read_only = (400, "INSUFFICIENT_ACCESS_OR_READONLY", "insufficient access rights on object id");
    assert_eq!(org.patch(&path, json!({"NextStep": "Call"})).await.error(), read_only);
    org.act_as_administrator();
    let level = json!({"OpportunityAccessLevel": "Edit"});
    assert_eq!(org.patch(&format!("/sobjects/OpportunityShare/{share}"), level).await.status, 204);
    org.act_as(&seller);
    assert_eq!(org.patch(&path, json!({"NextStep": "Call"})).await.status, 204);
    assert_eq!(org.delete(&path).await.error(), read_only, "only who owns it may delete it");
    org.act_as_administrator();
    assert_eq!(org.delete(&format!("/sobjects/OpportunityShare/{share}")).await.status, 204);
    org.act_as(&seller);
    assert_eq!(org.get(&path).await.status, 404);
}

#[tokio::test]
async fn an_account_is_seen_through_a_deal_and_its_contacts_with_it() {
    let mut org = Org::start().await;
    let (seller, seller_id) = org.users_in("Sales West").await[0].clone();
    let account = org.create("Account", json!({"Name": "Through a deal"})).await;
    let contact = org.create("Contact", json!({"LastName": "Buyer", "AccountId": account})).await;
    let elsewhere = org.create("Account", json!({"Name": "Elsewhere"})).await;
    org.act_as(&seller);
    assert_eq!(org.get(&format!("/sobjects/Account/{account}")).await.status, 404);
    assert_eq!(org.get(&format!("/sobjects/Contact/{contact}")).await.status, 404);
    org.act_as_administrator();
    let deal = json!({"Name": "Theirs", "StageName": "Prospecting", "CloseDate": "2026-06-30",
        "AccountId": account, "OwnerId": seller_id});
    let deal = org.create("Opportunity", deal).await;
    let task = org.create("Task", json!({"Subject": "About the deal", "WhatId": deal})).await;
    let other = org.create("Task", json!({"Subject": "About another", "WhatId": elsewhere})).await;
    org.act_as(&seller);
    assert_eq!(org.get(&format!("/sobjects/Account/{account}")).await.body["Name"], json!("Through a deal"));
    assert_eq!(org.count(&format!("Contact WHERE Id = '{contact}'")).await, 1);
    assert_eq!(org.count(&format!("Account WHERE Id = '{elsewhere}'")).await, 0);
    let read_only = org.patch(&format!("/sobjects/Account/{account}"), json!({"Name": "Mine"})).await;
    assert_eq!(read_only.error().1, "INSUFFICIENT_ACCESS_OR_READONLY");
    assert_eq!(org.count(&format!("Task WHERE Id = '{task}'")).await, 1);
    assert_eq!(org.count(&format!("Task WHERE Id = '{other}'")).await, 0);
}

#[tokio::test]
async fn a_parent_out_of_sight_reads_as_null() {
    let mut org = Org::start().await;
    let (seller, seller_id) = org.users_in("Sales West").await[0].clone();
    let account = org.create("Account", json!({"Name": "Secret"})).await;
    org.act_as(&seller);
    // Tasks are seen by their owner, whatever they are about.
    org.act_as_administrator();
    let task = json!({"Subject": "Odd job", "WhatId": account, "OwnerId": seller_id});
    let task = org.create("Task", task).await;
    org.act_as(&seller);
    let answer =
        org.query(&format!("SELECT Subject, What.Name, Account.Name FROM Task WHERE Id = '{task}'")).await;
    let row = &records(&answer)[0];
    assert_eq!(row["Subject"], json!("Odd job"));
    assert!(row["What"].is_null() && row["Account"].is_null(), "{row}");
    assert_eq!(org.count("Task WHERE Account.Name = 'Secret'").await, 0);
}

#[tokio::test]
async fn members_of_a_queue_and_those_above_them_see_what_waits_in_it() {
    let mut org = Org::start().await;
    let seller = org.users_in("Sales East").await[0].0.clone();
    let manager = org.users_in("VP Sales East").await[0].0.clone();
    let outsider = org.users_in("Revenue Operations").await[0].0.clone();
    let waiting = "Lead WHERE Owner.Type = 'Queue'";
    let all = org.count(waiting).await;
    assert!(all > 0);
    for (username, expected) in [(&seller, all), (&manager, all), (&outsider, 0)] {
        org.act_as(username);
        assert_eq!(org.count(waiting).await, expected, "{username}");
    }
}

#[tokio::test]
async fn all_records_of_an_object_may_be_opened_for_reading() {
    let mut org = Org::start().await;
    let outsider = org.users_in("Revenue Operations").await[0].0.clone();
    let all = org.count("Opportunity").await;
    let deal = org.id_of("SELECT Id FROM Opportunity LIMIT 1").await;
    let set = org.id_of("SELECT Id FROM PermissionSet WHERE Name = 'CRM_Access'").await;
    let grant =
        format!("SELECT Id FROM ObjectPermissions WHERE SobjectType = 'Opportunity' AND ParentId = '{set}'");
    let grant = format!("/sobjects/ObjectPermissions/{}", org.id_of(&grant).await);
    org.act_as(&outsider);
    assert_eq!(org.count("Opportunity").await, 0);
    org.act_as_administrator();
    assert_eq!(org.patch(&grant, json!({"PermissionsViewAllRecords": true})).await.status, 204);
    org.act_as(&outsider);
    assert_eq!(org.count("Opportunity").await, all);
    let refused = org.patch(&format!("/sobjects/Opportunity/{deal}"), json!({"NextStep": "x"})).await;
    assert_eq!(refused.error().1, "INSUFFICIENT_ACCESS_OR_READONLY");
}

/// The shipped snapshots, in which the organization-wide default of deals can be written, as only Setup can do it on
/// the platform.
fn with_writable_default() -> Vec<(String, String)> {
    let writable = |(object, text): (String, String)| {
        let mut describe: Value = serde_json::from_str(&text).expect("a describe");
        let fields = describe["fields"].as_array_mut().expect("fields");
        let is_default = |field: &&mut Value| field["name"] == "DefaultOpportunityAccess";
        fields.iter_mut().filter(is_default).for_each(|field| field["updateable"] = json!(true));
        (object, describe.to_string())
    };
    crate::snapshots::snapshots().into_iter().map(writable).collect()
}

#[tokio::test]
async fn the_organization_wide_default_says_what_everybody_may_do() {
    let mut org = Org::of(with_writable_default(), Options::default()).await;
    let organization = format!("/sobjects/Organization/{}", org.id_of("SELECT Id FROM Organization").await);
    let outsider = org.users_in("Revenue Operations").await[0].0.clone();
    let deal = format!("/sobjects/Opportunity/{}", org.id_of("SELECT Id FROM Opportunity LIMIT 1").await);
    for (level, read, edit) in [("None", 404, 400), ("Read", 200, 400), ("Edit", 200, 204)] {
        org.act_as_administrator();
        assert_eq!(org.patch(&organization, json!({"DefaultOpportunityAccess": level})).await.status, 204);
        org.act_as(&outsider);
        assert_eq!(org.get(&deal).await.status, read, "{level}");
        assert_eq!(org.patch(&deal, json!({"NextStep": level})).await.status, edit, "{level}");
        assert_eq!(org.delete(&deal).await.status, 400, "{level}: only who owns it may delete it");
    }
}

#[tokio::test]
async fn a_note_is_seen_by_those_who_see_what_it_hangs_on() {
    let mut org = Org::start().await;
    let seller = org.users_in("Sales West").await[0].0.clone();
    let manager = org.users_in("VP Sales West").await[0].0.clone();
    let other = org.users_in("Sales East").await[0].0.clone();
    org.act_as(&seller);
    let deal = org.opportunity("Mine").await;
    let note = org.create("ContentNote", json!({"Title": "Call", "Content": "SGVsbG8="})).await;
    let link = json!({"ContentDocumentId": note, "LinkedEntityId": deal, "ShareType": "V"});
    let places = [
        format!("ContentNote WHERE Id = '{note}'"),
        format!("ContentVersion WHERE ContentDocumentId = '{note}'"),
        format!("ContentDocumentLink WHERE ContentDocumentId = '{note}' AND LinkedEntityId = '{deal}'"),
    ];
    org.act_as(&manager);
    assert_eq!(org.count(&places[0]).await, 0, "a file is its owner's until it hangs on something");
    assert_eq!(org.post("/sobjects/ContentDocumentLink", link.clone()).await.status, 400);
    org.act_as(&seller);
    org.create("ContentDocumentLink", link).await;
    for (username, expected) in [(&seller, 1), (&manager, 1), (&other, 0)] {
        org.act_as(username);
        for place in &places {
            assert_eq!(org.count(place).await, expected, "{username} {place}");
        }
    }
}

#[tokio::test]
async fn a_search_finds_only_what_the_caller_sees() {
    let mut org = Org::start().await;
    let seller = org.users_in("Sales West").await[0].0.clone();
    org.create("Account", json!({"Name": "Zyxwell Industries"})).await;
    let path =
        format!("/search?{}", crate::org::form(&[("q", "FIND {Zyxwell} RETURNING Account(Id, Name)")]));
    let found = |answer: &Answer| answer.body["searchRecords"].as_array().map(Vec::len);
    assert_eq!(found(&org.get(&path).await), Some(1));
    org.act_as(&seller);
    assert_eq!(found(&org.get(&path).await), Some(0));
}

#[tokio::test]
async fn a_role_may_open_the_deals_of_an_account_to_its_owner() {
    let mut org = Org::start().await;
    let (seller, seller_id) = org.users_in("Sales West").await[0].clone();
    let account = org.create("Account", json!({"Name": "Owned", "OwnerId": seller_id})).await;
    let deal = json!({"Name": "Theirs", "StageName": "Prospecting", "CloseDate": "2026-06-30", "AccountId": account});
    let deal = org.create("Opportunity", deal).await;
    let role = org.id_of("SELECT Id FROM UserRole WHERE Name = 'Sales West'").await;
    let (role, path) = (format!("/sobjects/UserRole/{role}"), format!("/sobjects/Opportunity/{deal}"));
    for (level, read, edit) in [("None", 404, 400), ("Read", 200, 400), ("Edit", 200, 204)] {
        org.act_as_administrator();
        let access = json!({"OpportunityAccessForAccountOwner": level});
        assert_eq!(org.patch(&role, access).await.status, 204);
        org.act_as(&seller);
        assert_eq!(org.get(&path).await.status, read, "{level}");
        assert_eq!(org.patch(&path, json!({"NextStep": level})).await.status, edit, "{level}");
    }
}

#[tokio::test]
async fn a_share_with_a_group_reaches_its_members_and_those_above_them() {
    let mut org = Org::start().await;
    let (seller, seller_id) = org.users_in("Sales West").await[0].clone();
    let above = org.users_in("VP Sales West").await[0].0.clone();
    let other = org.users_in("Sales West").await[1].0.clone();
    let inner = org.create("Group", json!({"Name": "Inner", "Type": "Regular"})).await;
    let outer = org.create("Group", json!({"Name": "Outer", "Type": "Regular"})).await;
    org.create("GroupMember", json!({"GroupId": inner, "UserOrGroupId": seller_id})).await;
    org.create("GroupMember", json!({"GroupId": outer, "UserOrGroupId": inner})).await;
    let lead =
        org.create("Lead", json!({"LastName": "Shared", "Company": "Acme", "Intake_Source__c": "Web"})).await;
    let share = json!({"LeadId": lead, "UserOrGroupId": outer, "LeadAccessLevel": "Read"});
    org.create("LeadShare", share).await;
    let from = format!("Lead WHERE Id = '{lead}'");
    for (username, expected) in [(&seller, 1), (&above, 1), (&other, 0)] {
        org.act_as(username);
        assert_eq!(org.count(&from).await, expected, "{username}");
    }
}
