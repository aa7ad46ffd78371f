//! Records that an approval has locked: who is held by the lock, and what tells why.

use reqwest::Method;
use salesforce_revops::sandbox::Options;
use serde_json::{Value, json};

use crate::org::{Answer, Org};

const LOCKED: (u16, &str, &str) =
    (400, "ENTITY_IS_LOCKED", "This record is locked. If you need to edit it, contact your admin.");

async fn lock(org: &Org, method: Method, id: &str) -> Answer {
    Answer::of(org.request(method, &format!("/_sandbox/locks/{id}"))).await
}

async fn submit(org: &Org, id: &str, body: Value) -> Answer {
    Answer::of(org.request(Method::PUT, &format!("/_sandbox/locks/{id}")).body(body.to_string())).await
}

/// A deal of the year that is not closed, and its owner, who is no administrator.
async fn deal_of_a_seller(org: &mut Org) -> (String, String) {
    let soql = "SELECT Id, Owner.Username FROM Opportunity WHERE Owner.Profile.Name = 'Standard User' \
                AND IsClosed = FALSE ORDER BY Id LIMIT 1";
    let found = org.query(soql).await.body["records"][0].clone();
    let owner = found["Owner"]["Username"].as_str().expect("an owner").to_owned();
    org.act_as(&owner);
    (found["Id"].as_str().expect("an id").to_owned(), owner)
}

#[tokio::test]
async fn a_record_in_approval_is_neither_changed_nor_deleted_but_by_an_administrator() {
    let mut org = Org::start().await;
    let administrator = org.running.username.clone();
    let (id, _) = deal_of_a_seller(&mut org).await;
    let path = format!("/sobjects/Opportunity/{id}");
    assert_eq!(org.patch(&path, json!({"NextStep": "mine"})).await.status, 204);
    assert_eq!(lock(&org, Method::PUT, &id).await.body["locked"], true);
    assert_eq!(org.patch(&path, json!({"NextStep": "x"})).await.error(), LOCKED);
    assert_eq!(org.delete(&path).await.error(), LOCKED);
    assert_eq!(org.field("Opportunity", &id, "NextStep").await, "mine");

    org.act_as(&administrator);
    assert_eq!(org.patch(&path, json!({"NextStep": "theirs"})).await.status, 204);
    assert_eq!(lock(&org, Method::DELETE, &id).await.body["locked"], false);
    assert_eq!(lock(&org, Method::PUT, "006Hs00000zzzzz").await.status, 404);
    assert_eq!(lock(&org, Method::PUT, "nonsense").await.status, 400);
}

#[tokio::test]
async fn a_pending_process_instance_says_by_what_a_record_is_locked_and_how_it_was_decided() {
    let mut org = Org::start().await;
    let administrator = org.running.username.clone();
    let (id, owner) = deal_of_a_seller(&mut org).await;
    let path = format!("/sobjects/Opportunity/{id}");
    let why = format!(
        "SELECT Id, Status, CreatedDate, CompletedDate, ProcessDefinition.Name, SubmittedBy.Username, \
         LastActor.Username FROM ProcessInstance WHERE TargetObjectId = '{id}' ORDER BY Id DESC"
    );
    assert!(org.rows(&why).await.is_empty());
    let submitted = submit(&org, &id, json!({"process": "Discount approval", "submitted_by": owner})).await;
    assert_eq!(submitted.status, 200, "{submitted:?}");
    let rows = org.rows(&why).await;
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["Status"], "Pending");
    assert_eq!(rows[0]["Id"], submitted.body["process_instance"]);
    assert_eq!(rows[0]["ProcessDefinition"]["Name"], "Discount approval");
    assert_eq!(rows[0]["SubmittedBy"]["Username"], owner.as_str());
    assert!(rows[0]["CreatedDate"].is_string() && rows[0]["CompletedDate"].is_null());

    let again = submit(&org, &id, json!({"process": "Another"})).await;
    assert_eq!(again.body, submitted.body, "one approval at a time");
    assert_eq!(org.patch(&path, json!({"NextStep": "x"})).await.error(), LOCKED);
    assert_eq!(lock(&org, Method::DELETE, &format!("{id}?decision=Rejected")).await.status, 200);
    assert_eq!(org.patch(&path, json!({"NextStep": "x"})).await.status, 204);
    let rows = org.rows(&why).await;
    assert_eq!((rows.len(), &rows[0]["Status"]), (1, &json!("Rejected")));
    assert_eq!(rows[0]["LastActor"]["Username"], administrator.as_str());
    assert!(rows[0]["CompletedDate"].is_string());
    submit(&org, &id, json!({})).await;
    assert_eq!(org.rows(&why).await.len(), 2, "a decided record can be submitted anew");
}

#[tokio::test]
async fn an_approval_is_seen_by_those_who_see_the_record_and_written_by_nobody() {
    let mut org = Org::start().await;
    let (id, owner) = deal_of_a_seller(&mut org).await;
    submit(&org, &id, json!({})).await;
    assert_eq!(org.count("ProcessInstance").await, 1);
    let instance = org.rows("SELECT Id FROM ProcessInstance").await[0]["Id"].clone();
    let path = format!("/sobjects/ProcessInstance/{}", instance.as_str().expect("an id"));
    let refused = org.patch(&path, json!({"Status": "Approved"})).await;
    assert_eq!((refused.status, refused.error().1), (400, "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY"));
    let sellers =
        org.rows("SELECT Username FROM User WHERE Profile.Name = 'Standard User' AND IsActive = TRUE").await;
    let mut blind = 0;
    for seller in sellers {
        org.act_as(seller["Username"].as_str().expect("a name"));
        let seen = org.count(&format!("Opportunity WHERE Id = '{id}'")).await;
        assert_eq!(org.count("ProcessInstance").await, seen, "{seller}");
        blind += usize::from(seen == 0);
    }
    assert!(blind > 0, "somebody does not see {owner}'s deal");
}

#[tokio::test]
async fn a_call_about_locks_that_is_wrong_changes_nothing() {
    let org = Org::start().await;
    let id = org.opportunity("Deal").await;
    assert_eq!(submit(&org, &id, json!({"proces": "x"})).await.status, 400);
    assert_eq!(submit(&org, &id, json!({"submitted_by": "nobody@nowhere.example"})).await.status, 404);
    assert_eq!(lock(&org, Method::DELETE, &format!("{id}?decision=Perhaps")).await.status, 400);
    let state = lock(&org, Method::GET, &id).await.body;
    assert_eq!((&state["locked"], &state["process_instance"]), (&json!(false), &Value::Null));
}

#[tokio::test]
async fn a_lock_survives_a_restart() {
    let folder = tempfile::tempdir().expect("a folder");
    let options = || Options { database: Some(folder.path().join("org.db")), ..Options::default() };
    let org = Org::with(options()).await;
    let id = org.opportunity("Deal").await;
    let locked = lock(&org, Method::PUT, &id).await.body;
    org.running.stop().await;
    let org = Org::with(options()).await;
    let state = lock(&org, Method::GET, &id).await.body;
    assert_eq!((&state["locked"], &state), (&json!(true), &locked));
}
