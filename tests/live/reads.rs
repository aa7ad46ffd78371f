//! Reads: what the tools ask, held against plain counts.

use salesforce_revops::client::Page;
use salesforce_revops::policy::Policy;
use salesforce_revops::revops::at_risk::{self, AtRiskArgs};
use salesforce_revops::revops::pipeline::{self, PipelineArgs};
use salesforce_revops::revops::query::{self, QueryArgs};
use salesforce_revops::revops::stale::{self, StaleArgs};
use salesforce_revops::revops::{Clause, record};
use sobjects::Record;

use crate::org::{Live, Outcome, Step, ensure, told};

pub(crate) async fn run(live: &mut Live) {
    let ended = pages(live).await;
    live.note("all pages of a query give as many records as are counted", ended);
    for (object, step) in [
        ("Account", "an account is read with its owner's name"),
        ("Contact", "a contact is read with its owner's name"),
        ("Lead", "a lead is read with its owner's name"),
        ("Opportunity", "an opportunity is read with its owner's name"),
    ] {
        let ended = one(live, object).await;
        live.note(step, ended);
    }
    let ended = guarded(live).await;
    live.note("a query is hardened and answered", ended);
    let ended = pipeline(live).await;
    live.note("pipeline_by_stage counts what a plain COUNT() counts", ended);
    let ended = stale(live).await;
    live.note("stale_opps is answered", ended);
    let ended = at_risk(live).await;
    live.note("at_risk_commits is answered", ended);
}

async fn pages(live: &Live) -> Step {
    let (mut records, counted) = (0, live.count("Contact").await?);
    let request = live.client.api().query("SELECT Id FROM Contact").map_err(told)?;
    let request = request.header("Sforce-Query-Options", "batchSize=200");
    let answer = live.client.send(&request).await.map_err(told)?;
    let mut page: Page<Record> = answer.json().map_err(told)?;
    loop {
        records += page.records.len() as u64;
        match live.client.next_page(&page).await.map_err(told)? {
            Some(next) => page = next,
            None => break,
        }
    }
    ensure(records == counted, format!("{records} records, {counted} counted"))?;
    Ok(Outcome::Well)
}

async fn one(live: &Live, object: &str) -> Step {
    let rows = live.rows(&format!("SELECT Id, Owner.Name FROM {object} LIMIT 1")).await?;
    let Some(known) = rows.first() else { return Ok(Outcome::Lacks(format!("no {object}"))) };
    let id = known.text("Id").unwrap_or_default();
    let read =
        record::run(&live.client, &live.catalog, &Policy::default(), object, id).await.map_err(told)?;
    ensure(read.text("Id") == Some(id), "another record")?;
    ensure(read.text("Owner.Name") == known.text("Owner.Name"), "another owner")?;
    Ok(Outcome::Well)
}

async fn guarded(live: &Live) -> Step {
    let clause = Clause::new(live.settings.enforcement);
    let args = QueryArgs { soql: "SELECT Id, Name FROM Account".into(), bypass_sharing: false };
    let answer =
        query::run(&live.client, &live.catalog, &Policy::default(), &clause, &args).await.map_err(told)?;
    ensure(answer.rows.len() <= 200, "more than 200 rows")?;
    let wrong = QueryArgs { soql: "SELECT Nmae FROM Account".into(), bypass_sharing: false };
    let refused = query::run(&live.client, &live.catalog, &Policy::default(), &clause, &wrong).await;
    ensure(refused.is_err(), "a wrong field was not refused")?;
    Ok(Outcome::Well)
}

async fn pipeline(live: &Live) -> Step {
    let answer = pipeline::run(&live.client, &live.catalog, &Policy::default(), &PipelineArgs::default())
        .await
        .map_err(told)?;
    let window = "Opportunity WHERE IsClosed = false AND CloseDate >= TODAY AND CloseDate <= NEXT_N_DAYS:90";
    let counted = live.count(window).await?;
    ensure(answer.total.count == counted, format!("{} deals, {counted} counted", answer.total.count))?;
    Ok(Outcome::Well)
}

async fn stale(live: &Live) -> Step {
    let answer = stale::run(&live.client, &live.catalog, &Policy::default(), &StaleArgs::default())
        .await
        .map_err(told)?;
    ensure(answer.total.count >= answer.deals.len() as u64, "more deals than there are")?;
    Ok(Outcome::Well)
}

async fn at_risk(live: &Live) -> Step {
    let args =
        AtRiskArgs { quarter_end: "2099-12-31".into(), commit_stage: live.settings.commit_stage.clone() };
    let answer = at_risk::run(&live.client, &live.catalog, &Policy::default(), &args).await.map_err(told)?;
    ensure(answer.commits.iter().all(|commit| !commit.reasons.is_empty()), "a commit without a reason")?;
    Ok(Outcome::Well)
}
