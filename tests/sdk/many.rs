//! Upserts, deletes and collections: one result for each record, and nothing written twice.

use salesforce_revops::client::Saved;
use salesforce_revops::http::Error;
use salesforce_revops::objects::lead::{Lead, LeadCreate, LeadField as F, LeadUpdate};
use serde_json::json;
use sobjects::{Id, Patch};

use crate::embedded::{lead, org, org_with, sent, unchecked};

#[tokio::test]
async fn an_upsert_creates_and_then_changes_the_record_of_its_key_whatever_the_key_holds() {
    let (client, _org) = org().await;
    let key = "CRM/17 & 100% \u{fc}+?#";
    let unkeyed = |name: &str| json!({"LastName": name, "Company": "Acme", "Intake_Source__c": "Web"});
    let first = client.upsert_json("Lead", "External_Key__c", key, &unkeyed("Ada")).await.expect("created");
    let second =
        client.upsert_json("Lead", "External_Key__c", key, &unkeyed("Grace")).await.expect("changed");
    assert_eq!((first.created, second), (true, Saved { id: first.id, created: false }));
    let read: Lead = client.get(first.id, &[F::LastName, F::ExternalKeyC]).await.expect("read");
    assert_eq!((read.last_name.as_deref(), read.external_key__c.as_deref()), (Some("Grace"), Some(key)));

    let unkeyed = LeadCreate { external_key__c: Patch::Keep, ..lead("Typed", "") };
    let third = client.upsert(F::ExternalKeyC, "T-1", &unkeyed).await.expect("created");
    assert!(third.created && third.id.any() != first.id);
}

#[tokio::test]
async fn an_update_by_key_creates_nothing() {
    let (client, _org) = org().await;
    let change = LeadUpdate { last_name: "Hopper".into(), ..Default::default() };
    let error = client.update_by(F::ExternalKeyC, "K-1", &change).await.expect_err("nothing there");
    assert_eq!((error.status(), error.code()), (Some(404), Some("NOT_FOUND")));
    let id = client.create(&lead("Ada", "K-1")).await.expect("created");
    client.update_by(F::ExternalKeyC, "K-1", &change).await.expect("changed");
    let read: Lead = client.get(&id, &[F::LastName]).await.expect("read");
    assert_eq!(read.last_name.as_deref(), Some("Hopper"));
}

#[tokio::test]
async fn a_deleted_record_is_gone_and_deleting_it_again_is_refused() {
    let (client, _org) = org().await;
    let id = client.create(&lead("Gone", "D-1")).await.expect("created");
    client.delete::<Lead>(id).await.expect("deleted");
    let error = client.get::<Lead>(id, &[F::LastName]).await.expect_err("gone");
    assert_eq!(error.status(), Some(404));
    assert_eq!(client.delete::<Lead>(id).await.expect_err("gone").code(), Some("ENTITY_IS_DELETED"));
}

#[tokio::test]
async fn more_records_than_a_call_takes_are_saved_in_order_each_with_its_result() {
    let (_, org) = org().await;
    let client = unchecked(&org);
    let mut leads: Vec<_> = (0..405).map(|n| lead(&format!("Many {n:03}"), &format!("M-{n}"))).collect();
    leads[203].last_name = "x".repeat(81);
    let results = client.create_many(&leads, false).await.expect("results");
    assert_eq!((results.len(), sent(&org, "POST", "/composite/sobjects")), (405, 3));
    let refused: Vec<_> =
        results.iter().enumerate().filter_map(|(at, result)| Some((at, result.as_ref().err()?))).collect();
    assert_eq!(refused.len(), 1);
    assert_eq!((refused[0].0, refused[0].1.code()), (203, Some("STRING_TOO_LONG")));

    let ids: Vec<Id<Lead>> = results.iter().filter_map(|result| Some(result.as_ref().ok()?.id)).collect();
    let read: Vec<Option<Lead>> = client.get_many(&ids, &[F::LastName]).await.expect("read");
    let names: Vec<_> = read.into_iter().flatten().filter_map(|lead| lead.last_name).collect();
    assert!(names.into_iter().eq((0..405).filter(|n| *n != 203).map(|n| format!("Many {n:03}"))));

    let changes: Vec<_> =
        ids.iter().map(|id| (*id, LeadUpdate { title: "Engineer".into(), ..Default::default() })).collect();
    let results = client.update_many(&changes, false).await.expect("results");
    assert!(results.iter().zip(&ids).all(|(result, id)| *result == Ok(Saved { id: *id, created: false })));

    let results = client.upsert_many(F::ExternalKeyC, &leads[..2], false).await.expect("results");
    assert_eq!(results[1], Ok(Saved { id: ids[1], created: false }));
    let results = client.delete_many(&ids, false).await.expect("results");
    assert!(results.len() == 404 && results.iter().all(Result::is_ok));
    let read = client.records("Lead", &[ids[0].any()], &["LastName"]).await.expect("read");
    assert_eq!(read, [None], "nothing in the place of a record that cannot be read");
}

#[tokio::test]
async fn all_or_none_leaves_nothing_behind_and_is_not_promised_beyond_one_call() {
    let (_, org) = org().await;
    let client = unchecked(&org);
    let mut leads = vec![lead("Whole", "W-1"), lead("Broken", "W-2")];
    leads[1].last_name = "x".repeat(81);
    let results = client.create_many(&leads, true).await.expect("results");
    let codes: Vec<_> = results.iter().map(|result| result.as_ref().expect_err("refused").code()).collect();
    assert_eq!(codes, [Some("ALL_OR_NONE_OPERATION_ROLLED_BACK"), Some("STRING_TOO_LONG")]);

    let many: Vec<_> = (0..201).map(|n| lead("Whole", &format!("W-{n}"))).collect();
    let error = client.create_many(&many, true).await.expect_err("two calls");
    assert!(matches!(error, Error::Composite { .. }), "{error:?}");
    assert_eq!(sent(&org, "POST", "/composite/sobjects"), 1);
}

#[tokio::test]
async fn after_a_lost_answer_its_records_are_in_doubt_and_the_later_ones_are_not_sent() {
    let (client, org) = org_with(json!([
        {"path": "*/composite/sobjects", "when": {"nth": 2}, "act": "reset_after"}
    ]))
    .await;
    let leads: Vec<_> = (0..600).map(|n| lead("Lost", &format!("L-{n}"))).collect();
    let results = client.create_many(&leads, false).await.expect("results");
    assert_eq!((results.len(), sent(&org, "POST", "/composite/sobjects")), (600, 2));
    assert!(results[..200].iter().all(Result::is_ok));
    let doubt = |result: &Result<Saved<Lead>, Error>| result.as_ref().is_err_and(Error::is_outcome_unknown);
    assert!(results[200..400].iter().all(doubt));
    let not_sent = |result: &Result<Saved<Lead>, Error>| matches!(result, Err(Error::NotSent { .. }));
    assert!(results[400..].iter().all(not_sent));
    let found =
        client.query_text::<Lead>("SELECT Id FROM Lead WHERE LastName = 'Lost'").await.expect("a page");
    assert_eq!(found.total_size, 400, "what was in doubt was done once");
}
