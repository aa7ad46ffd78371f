//! Typed writes that the org would refuse are not sent, and those that it takes are.

use salesforce_revops::client::{Client, StreamExt, stream};
use salesforce_revops::http::Error;
use salesforce_revops::objects::lead::{LeadCreate, LeadField, LeadUpdate};
use salesforce_revops::objects::opportunity::{ForecastCategoryName, LeadSource, OpportunityUpdate};
use serde_json::json;
use sobjects::check::Unfit;
use sobjects::picklist::Picklist;
use sobjects::temporal::parse_date;
use sobjects::{Id, Patch, Percent};

use crate::embedded::{lead, org, sent, unchecked};

async fn deal(client: &Client) -> Id {
    let deal = json!({"Name": "A deal", "StageName": "Commit", "CloseDate": "2026-06-30", "Discount__c": 5});
    client.create_json("Opportunity", &deal).await.expect("a deal")
}

fn day(text: &str) -> Patch<sobjects::Date> {
    parse_date(text).expect("a day").into()
}

/// What an org refuses with these codes, and the client does not send.
fn refused() -> Vec<(&'static str, OpportunityUpdate)> {
    let change = OpportunityUpdate::default;
    vec![
        ("STRING_TOO_LONG", OpportunityUpdate { next_step: "x".repeat(256).into(), ..change() }),
        ("STRING_TOO_LONG", OpportunityUpdate { name: "😀".repeat(61).into(), ..change() }),
        (
            "NUMBER_OUTSIDE_VALID_RANGE",
            OpportunityUpdate { discount__c: Percent(999.999).into(), ..change() },
        ),
        (
            "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
            OpportunityUpdate {
                forecast_category_name: ForecastCategoryName::lenient("Sure").into(),
                ..change()
            },
        ),
        ("NUMBER_OUTSIDE_VALID_RANGE", OpportunityUpdate { close_date: day("1699-12-31"), ..change() }),
        ("REQUIRED_FIELD_MISSING", OpportunityUpdate { name: Patch::Null, ..change() }),
    ]
}

#[tokio::test]
async fn what_the_org_would_refuse_is_not_sent() {
    let (client, org) = org().await;
    let (trusting, id) = (unchecked(&org), deal(&client).await);
    let patches = || sent(&org, "PATCH", id.as_str());
    for (code, change) in refused() {
        let error = trusting.update(&id, &change).await.expect_err("the org refuses");
        assert_eq!(error.code(), Some(code), "{error}");
        let before = patches();
        let error = client.update(&id, &change).await.expect_err("refused here");
        assert_eq!((error.misfits().len(), patches()), (1, before), "{error}");
        assert!(!error.is_outcome_unknown() && !error.is_retryable());
    }
}

#[tokio::test]
async fn what_the_org_mends_by_itself_is_sent() {
    let (client, _org) = org().await;
    let id = deal(&client).await;
    let change = OpportunityUpdate {
        next_step: format!("{}  ", "x".repeat(255)).into(),
        discount__c: Percent(12.3456).into(),
        lead_source: LeadSource::lenient("Trade Fair").into(),
        ..Default::default()
    };
    client.update(&id, &change).await.expect("the org takes it");
}

#[tokio::test]
async fn a_number_that_is_none_does_not_clear_its_field() {
    let (client, org) = org().await;
    let id = deal(&client).await;
    let change = OpportunityUpdate { discount__c: Percent(f64::NAN).into(), ..Default::default() };
    let error = client.update(&id, &change).await.expect_err("no number");
    assert!(matches!(error.misfits()[0].unfit, Unfit::NotANumber { .. }), "{error}");
    unchecked(&org).update(&id, &change).await.expect("the org takes null");
    let deal = client.record("Opportunity", &id, &["Discount__c"]).await.expect("the deal").value;
    assert!(deal.get("Discount__c").is_some_and(sobjects::Value::is_null), "this is what the check is for");
}

#[tokio::test]
async fn every_record_that_does_not_fit_is_told_by_its_number_and_none_is_sent() {
    let (client, org) = org().await;
    let mut leads: Vec<LeadCreate> = (0..450).map(|n| lead(&format!("Lead {n}"), &n.to_string())).collect();
    leads[7].company = "x".repeat(300);
    leads[401].email = "nobody".into();
    for result in [
        client.create_many(&leads, false).await.map(drop),
        client.upsert_many(LeadField::ExternalKeyC, &leads, false).await.map(drop),
    ] {
        let error = result.expect_err("two do not fit");
        let told: Vec<_> = error.misfits().iter().map(|m| (m.record, m.field.as_str())).collect();
        assert_eq!(told, [(Some(7), "Company"), (Some(401), "Email")]);
        assert!(
            error.to_string().contains("record 401, Email: `nobody` is not an e-mail address"),
            "{error}"
        );
    }
    let nothing = [(deal(&client).await, OpportunityUpdate::default())];
    let error = client.update_many(&nothing, true).await.expect_err("nothing would change");
    assert_eq!(error.misfits()[0].unfit, Unfit::Empty);
    assert_eq!(sent(&org, "POST", "/composite/sobjects") + sent(&org, "PATCH", "/composite/sobjects"), 0);
}

#[tokio::test]
async fn a_bulk_load_of_typed_records_stops_before_the_one_that_does_not_fit() {
    let (client, org) = org().await;
    let good: Vec<LeadCreate> = (0..3).map(|n| lead(&format!("Lead {n}"), &n.to_string())).collect();
    let jobs: Vec<_> =
        client.bulk_upsert(LeadField::ExternalKeyC, stream::iter(good.clone())).collect().await;
    let last = jobs.last().expect("a job").as_ref().expect("done");
    assert_eq!((last.state.as_str(), last.number_records_failed), ("JobComplete", Some(0)));

    let mut bad = good;
    bad[2].last_name = "x".repeat(81);
    let errors: Vec<_> = client.bulk_create(stream::iter(bad)).collect().await;
    let [Err(Error::Misfits { misfits })] = &errors[..] else { panic!("{errors:?}") };
    assert_eq!((misfits[0].record, misfits[0].field.as_str()), (Some(2), "LastName"));
    assert_eq!(sent(&org, "POST", "/jobs/ingest"), 1, "the first load alone");

    let loaded = client.bulk_loaded::<sobjects::Record>(last).next().await.expect("one").expect("a record");
    let change = LeadUpdate { company: "Acme Corporation".into(), ..Default::default() };
    let jobs: Vec<_> = client.bulk_update(stream::iter([(loaded.id, change)])).collect().await;
    assert!(jobs.iter().all(Result::is_ok), "{jobs:?}");
    let changed = client.record("Lead", &loaded.id, &["Company"]).await.expect("the lead").value;
    assert_eq!(changed.text("Company"), Some("Acme Corporation"));
}
