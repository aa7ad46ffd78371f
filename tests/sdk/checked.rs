//! `soql!` against the embedded org: rows read as the types say, whatever the records hold.

use salesforce_revops::client::TryStreamExt;
use salesforce_revops::http::Error;
use salesforce_revops::objects::opportunity::StageName;
use salesforce_revops::soql;
use serde_json::json;
use sobjects::{Decimal, Id};

use crate::embedded::org;
use crate::fault_server::{Act, FaultServer};
use crate::faults::client;

soql!(
    Deal,
    "SELECT Id, Name, Amount, CloseDate, StageName, NextStep, Account.Name, Account.Owner.Name, Owner.Name,
       CreatedDate, Probability, IsClosed, (SELECT Subject, Status, ActivityDate, Owner.Name FROM Tasks),
       (SELECT Contact.LastName, IsPrimary FROM OpportunityContactRoles)
     FROM Opportunity WHERE StageName IN :stages ORDER BY Name LIMIT :most"
);

#[tokio::test]
async fn rows_have_parents_children_and_nulls() {
    let (client, _org) = org().await;
    let account = client.create_json("Account", &json!({"Name": "Checked"})).await.expect("an account");
    let mut deal = json!({"Name": "A checked deal", "StageName": "Commit", "CloseDate": "2026-06-30"});
    client.create_json("Opportunity", &deal).await.expect("a deal");
    deal["Name"] = json!("Another checked deal");
    deal["Amount"] = json!(1234.5);
    deal["AccountId"] = json!(account);
    let id = client.create_json("Opportunity", &deal).await.expect("a deal");
    let task = json!({"Subject": "Call", "WhatId": id, "Status": "Completed", "Priority": "Normal"});
    client.create_json("Task", &task).await.expect("a task");

    let deals = client.fetch(&Deal::query([StageName::Commit], 1_000)).await.expect("rows");
    let named = |name| deals.iter().find(|deal: &&Deal| deal.name == name).expect("the deal");
    let bare = named("A checked deal");
    assert!(
        bare.amount.is_none() && bare.account.is_none() && bare.next_step.is_none() && bare.tasks.is_none()
    );
    assert!(bare.owner.is_some() && !bare.is_closed && bare.stage_name == StageName::Commit);
    let full = named("Another checked deal");
    assert_eq!((full.id.any(), full.amount), (id, "1234.5".parse::<Decimal>().ok()));
    let account = full.account.as_ref().expect("an account");
    assert!(account.name == "Checked" && account.owner.as_ref().is_some_and(|owner| !owner.name.is_empty()));
    let tasks = full.tasks.as_ref().expect("tasks");
    assert_eq!((tasks.total_size, tasks.records[0].subject.as_deref()), (1, Some("Call")));
}

#[tokio::test]
async fn aggregates_read_as_numbers_of_their_fields() {
    let (client, _org) = org().await;
    let groups = soql!(
        "SELECT StageName, COUNT(Id) deals, SUM(Amount), AVG(Probability) chance, MAX(CloseDate) latest, SUM(FiscalYear) \
         FROM Opportunity GROUP BY StageName ORDER BY StageName"
    );
    let groups = client.fetch(&groups).await.expect("rows");
    let deals = client.fetch(&soql!("SELECT StageName, Amount FROM Opportunity")).await.expect("rows");
    assert_eq!(groups.iter().map(|group| group.deals).sum::<u64>(), deals.len() as u64);
    for group in groups {
        let amounts = deals.iter().filter(|deal| deal.stage_name == group.stage_name);
        let sum: rust_decimal::Decimal = amounts.filter_map(|deal| deal.amount).map(|amount| amount.0).sum();
        assert_eq!(group.expr0.map(|sum| sum.0).unwrap_or_default(), sum, "{}", group.stage_name);
        assert!(group.chance.is_some() && group.latest.is_some() && group.expr1.is_some());
    }
    let nothing = soql!("SELECT COUNT(Id) n, MAX(Amount) FROM Opportunity WHERE Name = 'No such deal'");
    let nothing = client.fetch(&nothing).await.expect("a row");
    assert!(nothing.len() == 1 && nothing[0].n == 0 && nothing[0].expr0.is_none());
}

#[tokio::test]
async fn what_a_program_binds_is_compared_and_never_read_as_soql() {
    let (client, _org) = org().await;
    let name = "O'Hara \\ Söhne' OR Name != '";
    let id = client.create_json("Account", &json!({"Name": name})).await.expect("an account");
    let found = client.fetch(&soql!("SELECT Id FROM Account WHERE Name = :name")).await.expect("rows");
    assert_eq!(found.iter().map(|account| account.id.any()).collect::<Vec<_>>(), [id]);
    let none: [Id; 0] = [];
    assert!(client.fetch(&soql!("SELECT Id FROM Account WHERE Id IN :none")).await.expect("rows").is_empty());
    let others = soql!("SELECT Id FROM Account WHERE Id NOT IN :none AND Name LIKE 'O\\'Hara%'");
    assert_eq!(client.fetch(&others).await.expect("rows").len(), 1);
}

#[tokio::test]
async fn rows_come_one_by_one_and_by_the_page() {
    let (client, _org) = org().await;
    let query = soql!("SELECT Id, FORMAT(Amount) shown, toLabel(StageName) FROM Opportunity ORDER BY Id");
    let page = client.fetch_page(&query).await.expect("a page");
    let rows: Vec<_> = client.fetch_stream(&query).try_collect().await.expect("rows");
    assert!(page.done && !rows.is_empty() && rows == page.records);
}

#[tokio::test]
async fn a_row_that_is_not_as_the_snapshot_promised_is_an_error_that_says_what_to_do() {
    let answer = r#"{"totalSize":1,"done":true,"records":[{"Id":"006000000000001AAA","Name":null}]}"#;
    let server = FaultServer::start([Act::json(200, answer.to_owned())]).await;
    let query = soql!("SELECT Id, Name FROM Opportunity");
    let error = client(&server.url).fetch(&query).await.expect_err("no name");
    assert!(
        matches!(&error, Error::Decode { .. }) && error.to_string().contains("generate it again"),
        "{error}"
    );
}
