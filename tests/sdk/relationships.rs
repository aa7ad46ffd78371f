//! Typed relationships against the embedded org: paths to parents, child subqueries, and children on later pages.

use std::collections::HashSet;

use salesforce_revops::client::{QueryOptions, StreamExt, TryStreamExt};
use salesforce_revops::objects::{
    Account, AccountField, ContactField, Opportunity, OpportunityField, Task, TaskField,
};
use salesforce_revops::objects::{UserField, account, opportunity, task, user};
use serde_json::json;
use sobjects::relationship::name;
use sobjects::{Children, Id};
use soql::build::{Select, asc, desc, field};

use crate::embedded::org;

#[tokio::test]
async fn a_parent_of_a_parent_is_selected_compared_and_sorted_by() {
    let (client, _org) = org().await;
    let holding = client.create_json("Account", &json!({"Name": "Holding"})).await.expect("created");
    let acme = json!({"Name": "Acme", "ParentId": holding});
    let acme = client.create_json("Account", &acme).await.expect("created");
    let deal = json!({"Name": "Deal", "StageName": "Commit", "CloseDate": "2026-06-30", "AccountId": acme});
    client.create_json("Opportunity", &deal).await.expect("created");

    let parent = opportunity::parents::ACCOUNT.then(account::parents::PARENT);
    let query = Select::of::<Opportunity>()
        .fields([OpportunityField::Name])
        .parent(parent, [AccountField::Name])
        .field(parent.then(account::parents::OWNER).field(user::columns::NAME))
        .parent(opportunity::parents::OWNER, [UserField::Email])
        .filter(field(parent.field(account::columns::NAME)).eq("Holding"))
        .order_by(desc(parent.field(account::columns::CREATED_DATE)))
        .order_by(asc(opportunity::columns::ID))
        .build();
    let deals = client.query_all::<Opportunity>(&query).await.expect("records");
    let [deal] = deals.as_slice() else { panic!("{deals:?}") };
    let holding =
        deal.account.as_ref().and_then(|account| account.parent.as_ref()).expect("a parent's parent");
    assert_eq!((deal.name.as_deref(), holding.name.as_deref()), (Some("Deal"), Some("Holding")));
    assert!(holding.owner.as_ref().is_some_and(|owner| owner.name.is_some()));
    assert!(deal.owner.as_ref().is_some_and(|owner| owner.email.is_some() && owner.name.is_none()));
}

#[tokio::test]
async fn what_may_be_of_any_kind_has_the_fields_that_all_kinds_share() {
    let (client, _org) = org().await;
    let account = client.create_json("Account", &json!({"Name": "Acme"})).await.expect("created");
    client.create_json("Task", &json!({"Subject": "Call", "WhatId": account})).await.expect("created");
    let query = Select::of::<Task>()
        .fields([TaskField::Subject])
        .field(task::parents::WHAT.field(name::NAME))
        .field(task::parents::WHAT.field(name::TYPE))
        .filter(field(task::parents::WHAT.field(name::NAME)).eq("Acme"))
        .build();
    let tasks = client.query_all::<Task>(&query).await.expect("records");
    let what = tasks.first().and_then(|task| task.what.as_ref()).expect("what");
    assert_eq!((what.text("Name"), what.text("Type")), (Some("Acme"), Some("Account")));
}

#[tokio::test]
async fn children_go_on_where_the_page_of_their_parent_ended() {
    let (client, _org) = org().await;
    let account = client.create_json("Account", &json!({"Name": "Many"})).await.expect("created");
    let contacts: Vec<_> =
        (0..450).map(|n| json!({"LastName": format!("{n:03}"), "AccountId": account})).collect();
    client.create_many_json("Contact", &contacts, false).await.expect("created");

    let query = Select::of::<Account>()
        .fields([AccountField::Id])
        .children(account::children::CONTACTS, |contacts| {
            contacts.fields([ContactField::Id, ContactField::LastName])
        })
        .children(account::children::OPPORTUNITIES, |deals| deals.fields([OpportunityField::Name]).limit(1))
        .filter(field(account::columns::NAME).eq("Many"))
        .build();
    let options = QueryOptions { page_size: Some(200), ..QueryOptions::default() };
    let read = client.query_stream_with::<Account>(&query.to_string(), options).try_collect::<Vec<_>>().await;
    let [account] = <[Account; 1]>::try_from(read.expect("records")).expect("one account");
    assert!(account.opportunities.is_none());
    let first: Children<_> = account.contacts.expect("contacts").into_inner();
    assert!(!first.done && first.total_size == 450 && first.records.len() < 450);

    let mut streamed = client.children_stream(first.clone());
    let (mut names, mut ids) = (HashSet::new(), HashSet::<Id>::new());
    while let Some(contact) = streamed.next().await {
        let contact = contact.expect("a contact");
        names.extend(contact.last_name);
        ids.extend(contact.id.map(|id| id.to_string().parse::<Id>().expect("an id")));
    }
    assert_eq!((names.len(), ids.len()), (450, 450));
    assert_eq!(client.all_children(first).await.expect("contacts").len(), 450);
}
