//! One record, and the guarded query.

use salesforce_revops::auth::Enforcement;
use salesforce_revops::policy::Policy;
use salesforce_revops::revops::query::{self, Queried, QueryArgs, Total};
use salesforce_revops::revops::stale::{self, StaleArgs};
use salesforce_revops::revops::{Clause, RevopsError, record};
use salesforce_revops::sandbox::Options;
use sobjects::Value;

use crate::raw::{Raw, org, with};

async fn ask(raw: &Raw, clause: &Clause, soql: &str) -> Result<Queried, RevopsError> {
    let args = QueryArgs { soql: soql.into(), bypass_sharing: false };
    query::run(&raw.client, &raw.catalog, &Policy::default(), clause, &args).await
}

#[tokio::test]
async fn a_record_is_read_with_its_owners_name() {
    let raw = org(1, 20, "2026-05-20").await;
    for object in ["Account", "Opportunity", "Contact", "Lead"] {
        let known = &raw.all("Id, OwnerId, Owner.Name", object).await[0];
        let id = known.text("Id").expect("an id");
        let record = record::run(&raw.client, &raw.catalog, &Policy::default(), object, &id[..15])
            .await
            .expect("a record");
        assert_eq!(record.text("Id"), Some(id));
        assert!(record.text("Owner.Name").is_some());
        assert_eq!(record.text("Owner.Name"), known.text("Owner.Name"));
    }
}

#[tokio::test]
async fn a_record_that_is_not_there_is_told() {
    let raw = org(1, 5, "2026-05-20").await;
    let error = record::run(&raw.client, &raw.catalog, &Policy::default(), "Lead", "00QD000000IqhSL")
        .await
        .expect_err("no lead");
    assert!(matches!(error, RevopsError::NoRecord { .. }), "{error:?}");
}

#[tokio::test]
async fn a_field_that_only_the_catalog_knows_does_not_stop_the_read() {
    let mut raw = org(1, 5, "2026-05-20").await;
    for object in raw.catalog.objects.to_mut().iter_mut().filter(|object| object.name == "Account") {
        for field in object.fields.to_mut().iter_mut().filter(|field| field.name == "Website") {
            field.name = "Websitf".into();
        }
    }
    let known = &raw.all("Id, Name", "Account").await[0];
    let id = known.text("Id").expect("an id");
    let record =
        record::run(&raw.client, &raw.catalog, &Policy::default(), "Account", id).await.expect("a record");
    assert_eq!(record.text("Name"), known.text("Name"));
    assert!(record.text("Owner.Name").is_some() && record.get("BillingAddress").is_none());
}

#[tokio::test]
async fn what_the_policy_denies_is_in_no_record_even_where_the_org_chooses_the_fields() {
    let policy = Policy::from_toml(
        "[policy.deny_read]\nAccount = ['Phone']\nOpportunity = ['Name', 'OwnerId', 'Account']\nUser = ['Name']",
    );
    let policy = policy.expect("a policy");
    let mut raw = org(1, 20, "2026-05-20").await;
    let known = &raw.all("Id, Phone", "Account").await[0];
    assert!(known.text("Phone").is_some());
    let id = known.text("Id").expect("an id");
    raw.catalog = policy.readable(&raw.catalog);
    let read = async |raw: &Raw| {
        record::run(&raw.client, &raw.catalog, &Policy::default(), "Account", id).await.expect("a record")
    };
    let record = read(&raw).await;
    assert!(record.get("Phone").is_none() && record.get("Owner").is_none() && record.text("Name").is_some());

    let stale = stale::run(&raw.client, &raw.catalog, &Policy::default(), &StaleArgs { days: 1 })
        .await
        .expect("stale deals");
    assert!(!stale.deals.is_empty());
    assert!(stale.deals.iter().all(|stale| stale.deal.name.is_empty() && stale.deal.owner.is_none()));

    // A field that the org no longer has: then all are asked for, and the denied one is dropped.
    for object in raw.catalog.objects.to_mut().iter_mut().filter(|object| object.name == "Account") {
        for field in object.fields.to_mut().iter_mut().filter(|field| field.name == "Website") {
            field.name = "Websitf".into();
        }
    }
    let record = read(&raw).await;
    assert!(record.get("Phone").is_none() && record.get("Owner").is_none() && record.text("Name").is_some());
}

#[tokio::test]
async fn a_query_says_how_many_records_it_left_out() {
    let raw = org(1, 450, "2026-05-20").await;
    let never = Clause::new(Enforcement::Never);
    let all = raw.opportunities().await.len() as u64;
    for (soql, rows, total) in [
        ("SELECT Id FROM Opportunity", 200, Total::Exactly(all)),
        ("SELECT Id FROM Opportunity ORDER BY Name LIMIT 1000", 200, Total::Exactly(all)),
        ("SELECT Id FROM Opportunity LIMIT 300", 200, Total::Exactly(300)),
        ("SELECT Id FROM Opportunity ORDER BY Id LIMIT 300 OFFSET 200", 200, Total::Exactly(all - 200)),
        ("SELECT Id FROM Opportunity LIMIT 5", 5, Total::Exactly(5)),
        ("SELECT Id FROM Opportunity WHERE Name = 'Update Corp'", 0, Total::Exactly(0)),
        ("SELECT Id, COUNT(Name) n FROM Opportunity GROUP BY Id", 200, Total::MoreThan(200)),
    ] {
        let answer = ask(&raw, &never, soql).await.expect(soql);
        assert_eq!((answer.rows.len(), answer.total), (rows, total), "{soql}");
        let is_cut = matches!(total, Total::Exactly(total) if total as usize == rows);
        assert_eq!(answer.is_truncated(), !is_cut, "{soql}");
    }
    let count = ask(&raw, &never, "SELECT COUNT() FROM Opportunity").await.expect("a count");
    assert_eq!((count.total, count.is_truncated()), (Total::Exactly(all), false));
}

#[tokio::test]
async fn the_enforcement_clause_is_sent_where_the_org_takes_it() {
    let soql = "SELECT Id FROM Account WHERE Name != null LIMIT 1";
    let enforced = "SELECT Id FROM Account WHERE Name != null WITH SECURITY_ENFORCED LIMIT 1";
    for (taken, setting, sent) in [
        (false, Enforcement::Auto, Some(soql)),
        (false, Enforcement::Never, Some(soql)),
        (false, Enforcement::Always, None),
        (true, Enforcement::Auto, Some(enforced)),
        (true, Enforcement::Never, Some(soql)),
        (true, Enforcement::Always, Some(enforced)),
    ] {
        let options = Options { enforcement_clause: taken, opportunities: 5, ..Options::default() };
        let raw = with(options, |_| true).await;
        let answer = ask(&raw, &Clause::new(setting), soql).await;
        let told = answer.as_ref().ok().map(|answer| answer.query.to_string());
        assert_eq!(told.as_deref(), sent, "{setting:?} where the org takes it: {taken}: {answer:?}");
    }
}

#[tokio::test]
async fn the_org_is_asked_once_whether_it_takes_the_clause() {
    let raw = org(1, 5, "2026-05-20").await;
    let clause = Clause::new(Enforcement::Auto);
    let used = || raw.client.last_limit().expect("a counter").used;
    ask(&raw, &clause, "SELECT Id FROM Account LIMIT 1").await.expect("an answer");
    let first = used();
    for _ in 0..3 {
        ask(&raw, &clause, "SELECT Id FROM Account LIMIT 1").await.expect("an answer");
    }
    assert_eq!(used(), first + 3);
}

#[tokio::test]
async fn a_query_that_may_not_be_sent_is_not() {
    let raw = org(1, 5, "2026-05-20").await;
    raw.client.limits().await.expect("limits");
    let used = || raw.client.last_limit().expect("a counter").used;
    let before = used();
    for soql in [
        "SELECT Id FROM Account; DELETE FROM Account",
        "UPDATE Account SET Name = 'x'",
        "SELECT Id FROM Account FOR UPDATE",
        "SELECT Id FROM Account FOR VIEW",
        "SELECT Secret FROM Account",
        "FIND {Acme}",
        "",
    ] {
        let error = ask(&raw, &Clause::default(), soql).await.expect_err(soql);
        assert!(matches!(error, RevopsError::Query { .. }), "{soql}: {error:?}");
    }
    assert_eq!(used(), before);
    let name =
        ask(&raw, &Clause::default(), "SELECT Id FROM Account WHERE Name = 'DELETE; Update Corp'").await;
    assert_eq!(name.expect("an answer").rows.len(), 0);
}

#[tokio::test]
async fn amounts_keep_their_digits() {
    let raw = org(1, 5, "2026-05-20").await;
    let values = serde_json::json!({"Name": "Large", "StageName": "Prospecting", "CloseDate": "2026-06-30"});
    let id = raw.client.create_json("Opportunity", &values).await.expect("a deal");
    raw.client
        .update_json("Opportunity", &id, &serde_json::json!({"Amount": 12_345_678_901.25}))
        .await
        .expect("a change");
    let soql = format!("SELECT Amount FROM Opportunity WHERE Id = '{id}'");
    let answer = ask(&raw, &Clause::default(), &soql).await.expect("an answer");
    assert_eq!(answer.rows[0].get("Amount"), Some(&Value::Number("12345678901.25".into())));
}
