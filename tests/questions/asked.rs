//! Pipeline, stale deals and commits at risk, to the cent.

use std::collections::{BTreeMap, BTreeSet};

use salesforce_revops::policy::Policy;
use salesforce_revops::revops::at_risk::{self, AtRiskArgs, Reason};
use salesforce_revops::revops::pipeline::{self, PipelineArgs};
use salesforce_revops::revops::stale::{self, StaleArgs};
use salesforce_revops::revops::{Deal, Totals};
use salesforce_revops::sandbox::Options;
use sobjects::{Date, Decimal, Record};

use crate::raw::{Raw, amount, date, day, is_open, moment, org, with};

/// Orgs of different seeds, sizes and days: mid quarter, and around its end.
const ORGS: [(u64, usize, &str); 3] = [(1, 150, "2026-05-20"), (2, 400, "2026-06-29"), (7, 90, "2026-12-31")];

fn totals<'r>(records: impl IntoIterator<Item = &'r Record>) -> Totals {
    let mut totals = Totals::default();
    for record in records {
        totals.count += 1;
        match amount(record) {
            Some(amount) => totals.amount = Decimal(*totals.amount + *amount),
            None => totals.without_amount += 1,
        }
    }
    totals
}

fn ids<'d>(deals: impl IntoIterator<Item = &'d Deal>) -> BTreeSet<String> {
    deals.into_iter().map(|deal| deal.id.to_string()).collect()
}

fn assert_largest_first(deals: &[&Deal]) {
    let amounts: Vec<Option<Decimal>> = deals.iter().map(|deal| deal.amount).collect();
    let mut sorted = amounts.clone();
    sorted.sort_by(|a, b| b.cmp(a));
    assert_eq!(amounts, sorted);
}

#[tokio::test]
async fn the_pipeline_is_the_same_to_the_cent() {
    for (seed, size, today) in ORGS {
        let raw = org(seed, size, today).await;
        let opportunities = raw.opportunities().await;
        let owner =
            opportunities.iter().find(|record| is_open(record)).and_then(|record| record.text("OwnerId"));
        let owner = owner.expect("an open deal").to_owned();
        for (days, owner) in [(90, None), (1, None), (365, None), (90, Some(owner))] {
            let args = PipelineArgs { days, owner: owner.clone() };
            let answer =
                pipeline::run(&raw.client, &raw.catalog, &Policy::default(), &args).await.expect("an answer");

            let mine = |record: &&Record| {
                is_open(record) && owner.as_deref().is_none_or(|owner| record.text("OwnerId") == Some(owner))
            };
            let closes = |record: &Record| date(record, "CloseDate").expect("a close date");
            let window = |record: &&Record| {
                closes(record) >= raw.today && closes(record) <= raw.in_days(u64::from(days))
            };
            let within: Vec<&Record> = opportunities.iter().filter(mine).filter(window).collect();
            let mut stages: BTreeMap<&str, Vec<&Record>> = BTreeMap::new();
            for record in &within {
                stages.entry(record.text("StageName").expect("a stage")).or_default().push(record);
            }
            let told: BTreeMap<&str, Totals> =
                answer.stages.iter().map(|stage| (stage.stage.as_str(), stage.totals.clone())).collect();
            let expected: BTreeMap<&str, Totals> =
                stages.into_iter().map(|(stage, records)| (stage, totals(records))).collect();
            assert_eq!(told, expected, "seed {seed}, {days} days");
            assert_eq!(answer.total, totals(within));
            let overdue = opportunities.iter().filter(mine).filter(|record| closes(record) < raw.today);
            assert_eq!(answer.overdue, totals(overdue));
        }
    }
}

#[tokio::test]
async fn stages_stand_in_the_orgs_order() {
    let raw = org(1, 300, "2026-05-20").await;
    let mut order = raw.all("ApiName, SortOrder", "OpportunityStage").await;
    order.sort_by_key(|stage| match stage.get("SortOrder") {
        Some(sobjects::Value::Number(digits)) => digits.parse::<i64>().expect("a number"),
        _ => i64::MAX,
    });
    let order: Vec<&str> = order.iter().filter_map(|stage| stage.text("ApiName")).collect();
    let args = PipelineArgs { days: 365, owner: None };
    let answer =
        pipeline::run(&raw.client, &raw.catalog, &Policy::default(), &args).await.expect("an answer");
    let places: Vec<_> =
        answer.stages.iter().map(|stage| order.iter().position(|name| *name == stage.stage)).collect();
    assert!(places.len() > 2 && places.is_sorted(), "{places:?}");
}

#[tokio::test]
async fn where_the_stages_cannot_be_asked_for_the_picklist_gives_their_order() {
    let options = Options { opportunities: 150, today: Some(day("2026-05-20")), ..Options::default() };
    let raw = with(options, |object| object != "OpportunityStage").await;
    let args = PipelineArgs { days: 365, owner: None };
    let answer =
        pipeline::run(&raw.client, &raw.catalog, &Policy::default(), &args).await.expect("an answer");
    let field =
        raw.catalog.object("Opportunity").and_then(|object| object.field("StageName")).expect("the field");
    let place = |name: &str| field.picklist.iter().position(|value| value.value == name);
    let places: Vec<_> = answer.stages.iter().map(|stage| place(&stage.stage)).collect();
    assert!(places.len() > 2 && places.is_sorted(), "{places:?}");
}

fn is_stale(raw: &Raw, record: &Record, days: u64) -> bool {
    let since = moment(record, "LastStageChangeDate").or_else(|| moment(record, "CreatedDate"));
    is_open(record) && since.is_some_and(|since| since < raw.start_of(raw.days_ago(days)))
}

#[tokio::test]
async fn stale_deals_are_all_found_and_no_others() {
    for (seed, size, today) in ORGS {
        let raw = org(seed, size, today).await;
        let opportunities = raw.opportunities().await;
        for days in [1_u32, 30, 90] {
            let answer = stale::run(&raw.client, &raw.catalog, &Policy::default(), &StaleArgs { days })
                .await
                .expect("an answer");
            let expected: Vec<&Record> =
                opportunities.iter().filter(|record| is_stale(&raw, record, u64::from(days))).collect();
            assert!(!expected.is_empty(), "seed {seed}: nothing to find within {days} days");
            assert_eq!(answer.total, totals(expected.iter().copied()), "seed {seed}, {days} days");
            let deals: Vec<&Deal> = answer.deals.iter().map(|stale| &stale.deal).collect();
            assert_largest_first(&deals);
            assert_eq!(deals.len(), expected.len().min(200));
            if expected.len() <= 200 {
                let wanted =
                    expected.iter().filter_map(|record| record.text("Id")).map(str::to_owned).collect();
                assert_eq!(ids(deals), wanted);
            }
            for stale in &answer.deals {
                let record = expected.iter().find(|record| record.text("Id") == Some(stale.deal.id.as_str()));
                let record = record.expect("a stale deal");
                assert_eq!(stale.never_changed, moment(record, "LastStageChangeDate").is_none());
                assert_eq!(stale.deal.name, record.text("Name").unwrap_or_default());
                assert!(stale.deal.owner.as_ref().is_some_and(|owner| owner.name.is_some()));
            }
        }
    }
}

#[tokio::test]
async fn a_long_list_is_cut_and_its_totals_are_not() {
    let raw = org(3, 2500, "2026-05-20").await;
    let answer = stale::run(&raw.client, &raw.catalog, &Policy::default(), &StaleArgs { days: 7 })
        .await
        .expect("an answer");
    let opportunities = raw.opportunities().await;
    let expected = totals(opportunities.iter().filter(|record| is_stale(&raw, record, 7)));
    assert!(expected.count > 200, "{expected:?}");
    assert_eq!((answer.deals.len(), answer.total), (200, expected));
}

/// Why a commit is at risk, from the raw records.
fn reasons(raw: &Raw, record: &Record, events: &[Record], end: Date) -> Vec<Reason> {
    let mut reasons = Vec::new();
    match date(record, "LastActivityDate") {
        None => reasons.push(Reason::NeverActive),
        Some(last) if last < raw.days_ago(14) => reasons.push(Reason::InactiveSince(last)),
        Some(_) => {}
    }
    let closes = date(record, "CloseDate").expect("a close date");
    if (closes - end).num_days().abs() <= 14 {
        let ahead = |event: &&Record| date(event, "ActivityDate").is_some_and(|date| date >= raw.today);
        match record.text("AccountId") {
            None => reasons.push(Reason::NoAccount),
            Some(account)
                if !events.iter().filter(ahead).any(|event| event.text("AccountId") == Some(account)) =>
            {
                reasons.push(Reason::NoEventAhead);
            }
            Some(_) => {}
        }
    }
    reasons
}

#[tokio::test]
async fn commits_at_risk_are_all_found_each_with_its_reasons() {
    for (seed, size, today) in ORGS {
        let raw = org(seed, size, today).await;
        let opportunities = raw.opportunities().await;
        let events = raw.all("AccountId, ActivityDate", "Event").await;
        let mut found = 0;
        for end in ["2026-06-30", "2026-07-31", "2027-01-15"] {
            let args = AtRiskArgs { quarter_end: end.into(), commit_stage: "Commit".into() };
            let answer =
                at_risk::run(&raw.client, &raw.catalog, &Policy::default(), &args).await.expect("an answer");
            let commits = opportunities
                .iter()
                .filter(|record| is_open(record) && record.text("StageName") == Some("Commit"))
                .map(|record| (record, reasons(&raw, record, &events, day(end))))
                .filter(|(_, reasons)| !reasons.is_empty());
            let expected: BTreeMap<String, (Vec<Reason>, &Record)> = commits
                .map(|(record, reasons)| {
                    (record.text("Id").unwrap_or_default().to_owned(), (reasons, record))
                })
                .collect();
            found += expected.len();
            assert_eq!(
                answer.total,
                totals(expected.values().map(|(_, record)| *record)),
                "seed {seed}, {end}"
            );
            let deals: Vec<&Deal> = answer.commits.iter().map(|commit| &commit.deal).collect();
            assert_largest_first(&deals);
            assert_eq!(ids(deals), expected.keys().cloned().collect());
            for commit in &answer.commits {
                let (reasons, _) = &expected[commit.deal.id.as_str()];
                assert_eq!(&commit.reasons, reasons, "seed {seed}, {end}: {}", commit.deal.id);
            }
        }
        assert!(found > 0, "seed {seed}: no commit at risk to find");
    }
}
