//! Typed records in a composite: linked to each other, checked before they are sent, and read back typed.

use salesforce_revops::client::{Composite, Graphs, Link, Reference};
use salesforce_revops::http::Error;
use salesforce_revops::objects::account::{
    Account, AccountCreate, AccountField, AccountRequired, AccountUpdate,
};
use salesforce_revops::objects::contact::{ContactCreate, ContactRequired};
use salesforce_revops::objects::content_document_link::references::LinkedEntityId;
use salesforce_revops::objects::content_document_link::{
    self, ContentDocumentLinkCreate, ContentDocumentLinkRequired,
};
use salesforce_revops::objects::opportunity::{
    self, Opportunity, OpportunityCreate, OpportunityField, OpportunityRequired, OpportunityUpdate, StageName,
};
use salesforce_revops::objects::task::references::WhatId;
use salesforce_revops::objects::task::{self, Task, TaskCreate, TaskField, TaskUpdate};
use sobjects::check::Unfit;
use sobjects::temporal::parse_date;
use sobjects::{Id, Record};

use crate::embedded::{org, sent, unchecked};

fn acme() -> AccountCreate {
    AccountCreate::new(AccountRequired { name: "Linked Acme".to_owned() })
}

fn deal() -> OpportunityCreate {
    OpportunityCreate::new(OpportunityRequired {
        close_date: parse_date("2026-06-30").expect("a day"),
        name: "Linked renewal".to_owned(),
        stage_name: StageName::Commit,
    })
}

fn of_account(account: &Reference<Account>) -> Link<Opportunity> {
    account.link(opportunity::columns::ACCOUNT_ID)
}

fn call() -> TaskCreate {
    TaskCreate { subject: "Call".into(), ..Default::default() }
}

#[tokio::test]
async fn an_account_its_deal_and_a_task_on_the_deal_are_made_as_one_and_read_back_typed() {
    let (client, org) = org().await;
    let mut composite = Composite::all_or_none();
    let account = composite.create(&acme());
    let deal = composite.create_linked(&deal(), [of_account(&account)]);
    let call = composite.create_linked(&call(), [deal.link(task::columns::WHAT_ID)]);
    composite.update(&account, &AccountUpdate { phone: "1".into(), ..Default::default() });
    let deal_after = composite.read::<Opportunity>(&deal, &[OpportunityField::AccountId]);
    let task_after = composite.read::<Task>(&call, &[TaskField::WhatId]);
    let account_after = composite.read::<Account>(&account, &[AccountField::Phone]);
    let answer = client.composite(&composite).await.expect("an answer");

    let account: Id<Account> = answer.created(&account).expect("an account");
    let deal: Id<Opportunity> = answer.created(&deal).expect("a deal");
    assert!(account.any().of::<Account>().is_ok() && deal.any().of::<Opportunity>().is_ok());
    assert_eq!(answer.record(&deal_after).expect("the deal").account_id, Some(account));
    assert_eq!(answer.record(&task_after).expect("the task").what_id, Some(WhatId::Opportunity(deal)));
    assert_eq!(answer.record(&account_after).expect("the account").phone.as_deref(), Some("1"));
    assert_eq!(sent(&org, "POST", "/composite"), 1);
    let error = answer.record(&call).expect_err("it was made, and not read");
    assert!(error.to_string().contains("reads nothing"), "{error}");
    assert!(answer.created(&task_after).is_err(), "it was read, and not made");
}

#[tokio::test]
async fn what_is_there_already_is_changed_by_its_id_and_linked_to_what_is_new() {
    let (client, _org) = org().await;
    let call = client.create(&call()).await.expect("a task");
    let mut composite = Composite::all_or_none();
    let account = composite.create(&acme());
    // Nothing but a link is a change, too.
    let links = [account.link(task::columns::WHAT_ID)];
    let changed = composite.update_linked(call, &TaskUpdate::default(), links);
    let after = composite.read::<Task>(&changed, &[TaskField::WhatId]);
    let answer = client.composite(&composite).await.expect("an answer");
    let account = answer.created(&account).expect("an account");
    assert_eq!(answer.record(&after).expect("the task").what_id, Some(WhatId::Account(account)));
}

#[tokio::test]
async fn one_that_the_org_refuses_undoes_all_and_is_what_every_other_is_refused_with() {
    let (client, _org) = org().await;
    let mut composite = Composite::all_or_none();
    let account = composite.create(&acme());
    let deal = composite.create_linked(&deal(), [of_account(&account)]);
    let nobody: Id<Opportunity> = "006000000000000".parse().expect("an id");
    let change = OpportunityUpdate { next_step: "Call".into(), ..Default::default() };
    let refused = composite.update(nobody, &change);
    let answer = client.composite(&composite).await.expect("an answer");
    let (reference, error) = answer.failure().expect("a failure");
    assert_eq!((reference, error.status()), (refused.name(), Some(404)));
    assert_eq!(answer.created(&account).expect_err("undone"), error);
    assert_eq!(answer.created(&deal).expect_err("undone"), error);
    let found = client.query_text::<Record>("SELECT Id FROM Account WHERE Name = 'Linked Acme'").await;
    assert_eq!(found.expect("a page").records.len(), 0);
}

#[tokio::test]
async fn what_does_not_fit_is_told_by_its_place_and_nothing_is_sent() {
    let (client, org) = org().await;
    let mut composite = Composite::all_or_none();
    let account = composite.create(&acme());
    let long = OpportunityCreate { next_step: "x".repeat(256).into(), ..deal() };
    let deal = composite.create_linked(&long, [of_account(&account)]);
    composite.update(&deal, &OpportunityUpdate::default());
    let ada = composite.create(&ContactCreate::new(ContactRequired { last_name: "Lovelace".to_owned() }));
    let links = [ada.link(opportunity::columns::CONTACT_ID)];
    composite.update_linked(&deal, &OpportunityUpdate::default(), links);
    let error = client.composite(&composite).await.expect_err("three do not fit");
    let told: Vec<_> = error.misfits().iter().map(|m| (m.record, m.field.as_str())).collect();
    assert_eq!(told, [(Some(1), "NextStep"), (Some(2), ""), (Some(4), "ContactId")]);
    assert_eq!(error.misfits()[2].unfit, Unfit::ReadOnly);
    assert_eq!(sent(&org, "POST", "/composite"), 0);
    let answer = unchecked(&org).composite(&composite).await.expect("an answer of the org");
    let (reference, error) = answer.failure().expect("a failure");
    assert_eq!((reference, error.code()), (deal.name(), Some("STRING_TOO_LONG")));

    let graphs = Graphs::default().add("good", whole()).add("bad", composite);
    let error = client.graphs(&graphs).await.expect_err("the second graph does not fit");
    assert_eq!(error.misfits()[0].record, Some(3), "counted over all graphs");
    assert_eq!(sent(&org, "POST", "/composite/graph"), 0);
}

fn whole() -> Composite {
    let mut composite = Composite::all_or_none();
    let account = composite.create(&acme());
    composite.create_linked(&deal(), [of_account(&account)]);
    composite
}

#[tokio::test]
async fn a_graph_of_typed_records_is_made() {
    let (client, _org) = org().await;
    let mut graph = Composite::all_or_none();
    let account = graph.create(&acme());
    let deal = graph.create_linked(&deal(), [of_account(&account)]);
    let answers = client.graphs(&Graphs::default().add("acme", graph)).await.expect("answers");
    let (account, deal) = (answers[0].1.created(&account), answers[0].1.created(&deal));
    let read = client.get(deal.expect("a deal"), &[OpportunityField::AccountId]).await;
    let read: Opportunity = read.expect("the deal");
    assert_eq!(read.account_id, Some(account.expect("an account")));
}

#[test]
fn a_link_stands_in_the_place_of_what_the_record_says() {
    let mut composite = Composite::all_or_none();
    let account = composite.create(&acme());
    let link = ContentDocumentLinkCreate::new(ContentDocumentLinkRequired {
        content_document_id: Id::EMPTY,
        linked_entity_id: LinkedEntityId::Other(Id::EMPTY),
    });
    composite.create_linked(&link, [account.link(content_document_link::columns::LINKED_ENTITY_ID)]);
    let sent = salesforce_revops::client::Api::default().composite(&composite).expect("a request");
    let sent: serde_json::Value = serde_json::from_str(sent.body().expect("a body").get()).expect("JSON");
    assert_eq!(
        sent["compositeRequest"][1]["body"],
        serde_json::json!({"ContentDocumentId": "000000000000000AAA", "LinkedEntityId": "@{r0.id}"})
    );
    assert_eq!(sent["compositeRequest"][1]["url"], "/services/data/v60.0/sobjects/ContentDocumentLink");
}

#[tokio::test]
async fn a_composite_has_room_for_25() {
    let (client, org) = org().await;
    let mut composite = Composite::all_or_none();
    (0..25).for_each(|_| drop(composite.create(&acme())));
    assert!(client.composite(&composite).await.expect("an answer").failure().is_none());
    composite.create(&acme());
    let error = client.composite(&composite).await.expect_err("one too many");
    assert!(matches!(&error, Error::Composite { reason } if reason.contains("26 requests")), "{error}");
    assert_eq!(sent(&org, "POST", "/composite"), 1);
}
