//! Open deals that close within a window, by stage.
//!
//! Open: `IsClosed = false`. Window: close dates from today to so many days ahead. Deals whose close date has
//! passed are counted apart, since they belong to no window.

use serde::Deserialize;
use sobjects::{Catalog, Decimal};
use soql::ast::{DateLiteral, Period, Query};
use soql::build::field;

use super::deal::{OPPORTUNITY, TODAY, Totals, TotalsRow, days, open, require, the, totals, totals_by_stage};
use super::stages::{self, Stages};
use super::{RevopsError, ask};
use crate::client::Client;
use crate::policy::Policy;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PipelineArgs {
    /// How many days ahead close dates may lie.
    pub days: u32,
    /// The id of one owner; everyone's deals without it.
    pub owner: Option<String>,
}

/// Open deals by stage.
#[derive(Debug, Clone, PartialEq)]
pub struct Pipeline {
    /// The stages that hold deals, in the org's order.
    pub stages: Vec<StageTotals>,
    /// All of them together.
    pub total: Totals,
    /// Open deals whose close date has passed; they are not counted above.
    pub overdue: Totals,
}

/// The deals of one stage.
#[derive(Debug, Clone, PartialEq)]
pub struct StageTotals {
    /// The stage.
    pub stage: String,
    /// Whether deals can still be put into it.
    pub is_active: bool,
    /// What its deals come to.
    pub totals: Totals,
}

impl Default for PipelineArgs {
    fn default() -> Self {
        Self { days: 90, owner: None }
    }
}

/// The queries of the question: deals by stage, overdue deals, and the org's stages.
///
/// # Errors
/// An argument is wrong, or the org lacks a field.
pub fn plan(catalog: &Catalog, policy: &Policy, args: &PipelineArgs) -> Result<Vec<Query>, RevopsError> {
    require(catalog, policy, OPPORTUNITY, &["IsClosed", "CloseDate", "StageName", "Amount"])?;
    let days = days("close_date_window_days", args.days, 1, 3650)?;
    let mut mine = open();
    if let Some(owner) = &args.owner {
        require(catalog, policy, OPPORTUNITY, &["OwnerId"])?;
        mine = mine.and(field("OwnerId").eq(catalog.id_of(the(catalog, "User")?, owner)?));
    }
    let closes = || field("CloseDate");
    let last_day = DateLiteral::NextN(Period::Day, days);
    let window = mine.clone().and(closes().ge(TODAY)).and(closes().le(last_day));
    let overdue = mine.and(closes().lt(TODAY));
    let mut queries = vec![totals_by_stage().filter(window).build(), totals().filter(overdue).build()];
    queries.extend(stages::plan(catalog, policy));
    Ok(queries)
}

/// Asks the org, in one call.
///
/// # Errors
/// An argument is wrong, the org lacks a field, or it refuses.
pub async fn run(
    client: &Client,
    catalog: &Catalog,
    policy: &Policy,
    args: &PipelineArgs,
) -> Result<Pipeline, RevopsError> {
    let queries = plan(catalog, policy, args)?;
    let answers = ask::together(client, &queries).await?;
    let order = Stages::of(catalog, (queries.len() > 2).then(|| answers.page(2)));
    let mut stages: Vec<StageTotals> =
        answers.page::<StageRow>(0)?.records.into_iter().map(|row| row.into_totals(&order)).collect();
    stages.sort_by_cached_key(|stage| (order.position(&stage.stage), stage.stage.clone()));
    let mut total = Totals::default();
    stages.iter().for_each(|stage| total.plus(&stage.totals));
    let overdue = answers.page::<TotalsRow>(1)?.records.into_iter().next().unwrap_or_default();
    Ok(Pipeline { stages, total, overdue: overdue.into() })
}

#[derive(Deserialize)]
struct StageRow {
    #[serde(rename = "StageName")]
    stage: Option<String>,
    deals: u64,
    priced: u64,
    amount: Option<Decimal>,
}

impl StageRow {
    fn into_totals(self, order: &Stages) -> StageTotals {
        let stage = self.stage.unwrap_or_default();
        StageTotals {
            is_active: order.is_active(&stage),
            stage,
            totals: Totals {
                count: self.deals,
                amount: self.amount.unwrap_or_default(),
                without_amount: self.deals.saturating_sub(self.priced),
            },
        }
    }
}
