//! Deals that stay in their stage too long.
//!
//! Stale: open, and the stage last changed before the day that lies so many days back. A deal whose stage never
//! changed counts from its creation.

use sobjects::{Catalog, DateTime};
use soql::ast::{DateLiteral, Period, Query};
use soql::build::field;

use super::deal::{Deal, DealRow, MaskedNames, Totals, TotalsRow, days, deals, open, require_deals, totals};
use super::{MOST_ROWS, RevopsError, ask};
use crate::client::Client;
use crate::policy::Policy;

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StaleArgs {
    /// Days in the stage beyond which a deal is stale.
    pub days: u32,
}

/// Stale deals.
#[derive(Debug, Clone, PartialEq)]
pub struct Stale {
    /// The largest of them, at most [`MOST_ROWS`].
    pub deals: Vec<StaleDeal>,
    /// All of them.
    pub total: Totals,
}

/// A stale deal.
#[derive(Debug, Clone, PartialEq)]
pub struct StaleDeal {
    /// The deal.
    pub deal: Deal,
    /// Since when it is in its stage.
    pub since: Option<DateTime>,
    /// Whether it is still in its first stage, so that `since` is its creation.
    pub never_changed: bool,
}

impl Default for StaleArgs {
    fn default() -> Self {
        Self { days: 30 }
    }
}

/// The queries of the question: the largest deals, and the totals of all.
///
/// # Errors
/// An argument is wrong, or the org lacks a field.
pub fn plan(catalog: &Catalog, policy: &Policy, args: &StaleArgs) -> Result<Vec<Query>, RevopsError> {
    let needed = ["IsClosed", "LastStageChangeDate", "CreatedDate", "Amount"];
    let opportunity = require_deals(catalog, policy, &needed)?;
    let threshold = DateLiteral::Ago(Period::Day, days("days_in_stage_threshold", args.days, 1, 3650)?);
    let changed = || field("LastStageChangeDate");
    let never_changed = changed().is_null().and(field("CreatedDate").lt(threshold));
    let stale = open().and(changed().lt(threshold).or(never_changed));
    let listed =
        deals(opportunity, &["LastStageChangeDate", "CreatedDate"]).filter(stale.clone()).limit(MOST_ROWS);
    Ok(vec![listed.build(), totals().filter(stale).build()])
}

/// Asks the org, in one call.
///
/// # Errors
/// An argument is wrong, the org lacks a field, or it refuses.
pub async fn run(
    client: &Client,
    catalog: &Catalog,
    policy: &Policy,
    args: &StaleArgs,
) -> Result<Stale, RevopsError> {
    let answers = ask::together(client, &plan(catalog, policy, args)?).await?;
    let rows = answers.all::<DealRow>(client, 0).await?;
    let total = answers.page::<TotalsRow>(1)?.records.into_iter().next().unwrap_or_default();
    let masked = MaskedNames::of(catalog, policy);
    let deals = rows.into_iter().map(|row| StaleDeal::of(row, masked)).collect();
    Ok(Stale { deals, total: total.into() })
}

impl StaleDeal {
    fn of(row: DealRow, masked: MaskedNames) -> Self {
        let (changed, created) = (row.last_stage_change_date, row.created_date);
        Self { deal: row.into_deal(masked), since: changed.or(created), never_changed: changed.is_none() }
    }
}
