//! Ids typed by object, as the embedded org's records have them.

use salesforce_revops::objects::task::{Task, TaskCreate, TaskField as F, TaskUpdate, WhatId, columns};
use salesforce_revops::objects::{Account, AccountCreate, AccountRequired, Opportunity};
use salesforce_revops::soql;
use salesforce_revops::soql::build::{Select, field};
use sobjects::{Id, Patch};

use crate::embedded::org;

#[tokio::test]
async fn what_a_task_is_about_is_read_by_its_object_and_written_as_any_of_them() {
    let (client, _org) = org().await;
    let account = client
        .create(&AccountCreate::new(AccountRequired { name: "Acme".into() }))
        .await
        .expect("an account");
    let deal = client.fetch(&soql!("SELECT Id FROM Opportunity LIMIT 1")).await.expect("rows")[0].id;

    let task = TaskCreate { what_id: account.into(), subject: "Call".into(), ..TaskCreate::default() };
    let task = client.create(&task).await.expect("a task");
    let read = client.get::<Task>(task, &[F::Id, F::WhatId]).await.expect("read");
    assert_eq!((read.id, read.what_id), (Some(task), Some(WhatId::Account(account))));

    let about_the_deal =
        TaskUpdate { what_id: Patch::Set(WhatId::Opportunity(deal)), ..TaskUpdate::default() };
    client.update(task, &about_the_deal).await.expect("changed");
    let query = Select::of::<Task>().fields([F::Id]).filter(field(columns::WHAT_ID).eq(deal)).build();
    let found = client.query::<Task>(&query).await.expect("rows").records;
    assert!(found.iter().any(|found| found.id == Some(task)));
    let found = client.fetch(&soql!("SELECT WhatId FROM Task WHERE Id = :task")).await.expect("rows");
    assert_eq!(found[0].what_id, Some(WhatId::Opportunity(deal)));
}

#[test]
fn an_id_from_outside_is_looked_at_before_it_is_typed() {
    let deal: Id<Opportunity> = "006000000000001".parse().expect("an id of a deal");
    let error = deal.any().of::<Account>().expect_err("another object");
    assert_eq!(
        error.to_string(),
        "006000000000001AAA is not an id of Account, whose ids begin with 001; give the id of one of its records"
    );
    assert_eq!(
        "006000000000001".parse::<Id<Account>>().expect_err("another object").to_string(),
        error.to_string()
    );
}
