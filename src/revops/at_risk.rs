//! Commits that nobody works on.
//!
//! At risk: an open deal in the commit stage that had no activity in the last 14 days (or none at all), or that
//! closes within 14 days of quarter end while its account has no event from today on. The platform forbids OR
//! beside a semi-join and any semi-join on Event, so this is three kinds of queries: commits without activity,
//! commits around quarter end, and the events of the latter's accounts.

use std::collections::{HashMap, HashSet};
use std::fmt;

use chrono::{Datelike, Days};
use serde::Deserialize;
use sobjects::temporal::parse_date;
use sobjects::{Catalog, Date, Id};
use soql::ast::{DateLiteral, Period, Query};
use soql::build::{Select, count, field};

use super::deal::{Deal, DealRow, MaskedNames, TODAY, Totals, deals, open, require, require_deals};
use super::{MOST_ROWS, RevopsError, ask};
use crate::client::Client;
use crate::policy::Policy;

/// Days without activity, and days around quarter end.
pub const DAYS: u32 = 14;

const EVENT: &str = "Event";
const EVENT_FIELDS: [&str; 3] = ["AccountId", "ActivityDate", "ActivityDateTime"];

/// How many accounts one query of events asks about.
const ACCOUNTS: usize = 200;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AtRiskArgs {
    /// The last day of the quarter, such as `2026-06-30`.
    pub quarter_end: String,
    /// The stage that means commit.
    pub commit_stage: String,
}

/// Commits at risk.
#[derive(Debug, Clone, PartialEq)]
pub struct AtRisk {
    /// The largest of them, at most [`MOST_ROWS`].
    pub commits: Vec<Commit>,
    /// All of them.
    pub total: Totals,
    /// The first close date that counts as around quarter end.
    pub from: Date,
    /// The last one.
    pub to: Date,
}

/// A commit at risk.
#[derive(Debug, Clone, PartialEq)]
pub struct Commit {
    /// The deal.
    pub deal: Deal,
    /// Its last activity, which may also lie ahead.
    pub last_activity: Option<Date>,
    /// Why it is at risk; never empty.
    pub reasons: Vec<Reason>,
}

/// Why a commit is at risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// There was never any activity.
    NeverActive,
    /// The last activity was on this day, too long ago.
    InactiveSince(Date),
    /// It closes around quarter end and its account has no event from today on.
    NoEventAhead,
    /// It closes around quarter end and has no account that could have an event.
    NoAccount,
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NeverActive => f.write_str("no activity ever"),
            Self::InactiveSince(date) => write!(f, "no activity since {date}"),
            Self::NoEventAhead => f.write_str("closes around quarter end, no event ahead on the account"),
            Self::NoAccount => f.write_str("closes around quarter end, no account and so no event ahead"),
        }
    }
}

/// The queries of the question: commits without activity, commits around quarter end, and the events ahead of
/// their accounts (`{account ids}` stands for what the second query finds).
///
/// # Errors
/// The date is none, or the org lacks a field.
pub fn plan(catalog: &Catalog, policy: &Policy, args: &AtRiskArgs) -> Result<Vec<Query>, RevopsError> {
    let (from, to) = window(&args.quarter_end)?;
    let mut queries = commits(catalog, policy, &args.commit_stage, from, to)?;
    require(catalog, policy, EVENT, &EVENT_FIELDS)?;
    queries.push(events(&["{account ids}".to_owned()]));
    Ok(queries)
}

/// Asks the org: one call for the commits, and one for each 200 accounts.
///
/// # Errors
/// The date is none, the org lacks a field, or it refuses.
pub async fn run(
    client: &Client,
    catalog: &Catalog,
    policy: &Policy,
    args: &AtRiskArgs,
) -> Result<AtRisk, RevopsError> {
    let (from, to) = window(&args.quarter_end)?;
    require(catalog, policy, EVENT, &EVENT_FIELDS)?;
    let answers = ask::together(client, &commits(catalog, policy, &args.commit_stage, from, to)?).await?;
    let inactive = answers.all::<DealRow>(client, 0).await?;
    let closing = answers.all::<DealRow>(client, 1).await?;
    let busy = accounts_with_events(client, &closing).await?;

    let masked = MaskedNames::of(catalog, policy);
    let mut found: HashMap<Id, Commit> = HashMap::new();
    let mut add = |row: DealRow, reason: Reason| {
        let last_activity = row.last_activity_date;
        let deal = row.into_deal(masked);
        let commit = found.entry(deal.id).or_insert(Commit { deal, last_activity, reasons: Vec::new() });
        commit.reasons.push(reason);
    };
    for row in inactive {
        let reason = row.last_activity_date.map_or(Reason::NeverActive, Reason::InactiveSince);
        add(row, reason);
    }
    for row in closing {
        match row.account_id {
            None => add(row, Reason::NoAccount),
            Some(account) if !busy.contains(&account) => add(row, Reason::NoEventAhead),
            Some(_) => {}
        }
    }

    let mut commits: Vec<Commit> = found.into_values().collect();
    // As the org sorts: largest amounts first, those without one last.
    commits.sort_by(|a, b| b.deal.amount.cmp(&a.deal.amount).then(a.deal.id.cmp(&b.deal.id)));
    let mut total = Totals::default();
    commits.iter().for_each(|commit| total.add(commit.deal.amount));
    commits.truncate(usize::try_from(MOST_ROWS).unwrap_or(usize::MAX));
    Ok(AtRisk { commits, total, from, to })
}

/// The days around quarter end.
fn window(quarter_end: &str) -> Result<(Date, Date), RevopsError> {
    let end = parse_date(quarter_end.trim())?;
    let days = Days::new(DAYS.into());
    let known = |date: &Date| (1700..=4000).contains(&date.year());
    if !known(&end) {
        return Err(RevopsError::Year);
    }
    // The platform's dates end at both sides; so does the window there.
    let clamp = |date: Option<Date>| date.filter(known).unwrap_or(end);
    Ok((clamp(end.checked_sub_days(days)), clamp(end.checked_add_days(days))))
}

fn commits(
    catalog: &Catalog,
    policy: &Policy,
    stage: &str,
    from: Date,
    to: Date,
) -> Result<Vec<Query>, RevopsError> {
    let needed = ["IsClosed", "StageName", "LastActivityDate", "CloseDate", "AccountId", "Amount"];
    let opportunity = require_deals(catalog, policy, &needed)?;
    let commit = || open().and(field("StageName").eq(stage));
    let activity = || field("LastActivityDate");
    let inactive = activity().is_null().or(activity().lt(DateLiteral::Ago(Period::Day, DAYS)));
    let around = field("CloseDate").ge(from).and(field("CloseDate").le(to));
    let commits =
        |condition| deals(opportunity, &["LastActivityDate"]).filter(commit().and(condition)).build();
    Ok(vec![commits(inactive), commits(around)])
}

/// Which of these accounts have an event from today on.
fn events(accounts: &[String]) -> Query {
    // All-day events have a date, others a date and time; which of the fields an org fills in is not certain.
    let ahead = field("ActivityDate").ge(TODAY).or(field("ActivityDateTime").ge(TODAY));
    let ahead = field("AccountId").is_in(accounts).and(ahead);
    let by_account = Select::from(EVENT).fields(["AccountId"]).item(count("Id").alias("events"));
    by_account.group_by("AccountId").filter(ahead).build()
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct EventRow {
    account_id: Option<Id>,
}

async fn accounts_with_events(client: &Client, closing: &[DealRow]) -> Result<HashSet<Id>, RevopsError> {
    let mut accounts: Vec<String> =
        closing.iter().filter_map(|row| row.account_id).map(|id| id.to_string()).collect();
    accounts.sort_unstable();
    accounts.dedup();
    let mut busy = HashSet::new();
    for some in accounts.chunks(ACCOUNTS) {
        let page = client.query::<EventRow>(&events(some)).await?;
        busy.extend(page.records.into_iter().filter_map(|row| row.account_id));
    }
    Ok(busy)
}
