//! The steps of the SDK by itself.

use salesforce_revops::client::Page;
use salesforce_revops::http::{Error, Request};
use serde_json::json;
use sobjects::Record;

use super::Comes::{Done, Refused, UnsureDone, UnsureNot};
use super::world::World;
use super::{Comes, Fault, Step, table};

/// What the caller of a read is told.
fn told<T>(answer: &Result<T, Error>) -> Comes {
    if answer.is_ok() { Done } else { Refused }
}

/// What the caller of a write is told, and what the org says of it.
fn told_and_found(answer: &Result<(), Error>, done: usize) -> Comes {
    match (answer, done) {
        (Ok(()), 1) => Done,
        (Err(error), 0) if error.is_outcome_unknown() => UnsureNot,
        (Err(error), 1) if error.is_outcome_unknown() => UnsureDone,
        (Err(_), 0) => Refused,
        _ => panic!("{answer:?}, and it is done {done} times"),
    }
}

fn check(fault: &Fault, step: Step, comes: Comes, answer: &dyn std::fmt::Debug) {
    assert_eq!(comes, fault.comes_of(step), "{} at {step:?}: {answer:?}", fault.name);
}

#[tokio::test]
async fn a_token_is_got() {
    let world = World::new(4).await;
    for fault in table() {
        let client = world.client(&fault);
        world.arm(&fault, Step::Token).await;
        let answer = client.limits().await;
        check(&fault, Step::Token, told(&answer), &answer);
    }
}

#[tokio::test]
async fn a_record_is_read() {
    let world = World::new(20).await;
    let id = world.opportunities().await.next().expect("an opportunity");
    for fault in table() {
        let client = world.client(&fault);
        client.limits().await.expect("signed in");
        world.arm(&fault, Step::Read).await;
        let answer = client.record("Opportunity", &id, &["Id"]).await;
        if let Ok(read) = &answer {
            assert_eq!(read.value.text("Id"), Some(id.as_str()), "{}", fault.name);
        }
        check(&fault, Step::Read, told(&answer), &answer);
    }
}

#[tokio::test]
async fn a_later_page_is_read_and_no_record_is_lost() {
    let world = World::new(450).await;
    let soql = "SELECT Id FROM Opportunity ORDER BY Id";
    let ids = |records: &[Record]| -> Vec<String> {
        records.iter().map(|record| record.text("Id").expect("an id").to_owned()).collect()
    };
    let all = ids(&world.records(soql).await);
    assert!(all.len() > 400, "three pages of 200");
    for fault in table() {
        let mut client = world.client(&fault);
        let first = Request::get(format!("/services/data/v60.0/query?q={}", soql.replace(' ', "+")))
            .header("Sforce-Query-Options", "batchSize=200");
        let mut page: Page<Record> = client.send(&first).await.expect("an answer").json().expect("a page");
        world.arm(&fault, Step::Page).await;
        let (mut read, mut comes) = (ids(&page.records), Done);
        loop {
            match client.next_page(&page).await {
                Ok(Some(next)) => page = next,
                Ok(None) => break,
                // Who is refused may ask for the same page again, once the fault has passed.
                Err(_) => {
                    assert_eq!(comes, Done, "{}", fault.name);
                    (comes, client) = (Refused, world.client(&fault));
                    world.disarm().await;
                    continue;
                }
            }
            read.extend(ids(&page.records));
        }
        assert_eq!(read, all, "{}", fault.name);
        check(&fault, Step::Page, comes, &"all pages");
    }
}

#[tokio::test]
async fn a_record_is_created() {
    let world = World::new(4).await;
    for fault in table() {
        let client = world.client(&fault);
        client.limits().await.expect("signed in");
        world.arm(&fault, Step::Create).await;
        let answer = client.create_json("Account", &json!({"Name": fault.name})).await.map(drop);
        world.disarm().await;
        let found = world.records(&format!("SELECT Id FROM Account WHERE Name = '{}'", fault.name)).await;
        check(&fault, Step::Create, told_and_found(&answer, found.len()), &answer);
    }
}

#[tokio::test]
async fn a_record_is_changed() {
    let world = World::new(20).await;
    let id = world.opportunities().await.next().expect("an opportunity");
    for fault in table() {
        let client = world.client(&fault);
        client.limits().await.expect("signed in");
        world.arm(&fault, Step::Update).await;
        let seen = world.org.journal().len();
        let answer = client.update_json("Opportunity", &id, &json!({"NextStep": fault.name})).await;
        let done = world.done_since(seen, "PATCH", id.as_str(), &fault);
        world.disarm().await;
        let record = world.truth.record("Opportunity", &id, &["NextStep"]).await.expect("the record").value;
        assert_eq!(record.text("NextStep") == Some(fault.name), done == 1, "{}: {answer:?}", fault.name);
        check(&fault, Step::Update, told_and_found(&answer, done), &answer);
    }
}
