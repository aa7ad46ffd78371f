//! The answers to the weekly questions.

use sobjects::Decimal;
use soql::ast::Query;

use super::{Table, counted};
use crate::revops::at_risk::{AtRisk, DAYS};
use crate::revops::pipeline::{Pipeline, StageTotals};
use crate::revops::stale::{Stale, StaleDeal};
use crate::revops::{NamedId, Totals};

/// Open deals by stage.
pub(in crate::mcp) fn pipeline(answer: &Pipeline, days: u32, owner: Option<&str>) -> String {
    let whose = owner.map_or_else(String::new, |owner| format!(" of owner {owner}"));
    let mut text = format!(
        "Open pipeline{whose} that closes from today to {} ahead: {}.\n",
        counted(days.into(), "day", "days"),
        come_to(&answer.total)
    );
    if answer.overdue.count > 0 {
        let overdue = come_to(&answer.overdue);
        text.push_str(&format!("Not counted, because the close date has passed: {overdue}.\n"));
    }
    let mut table = Table::new(["Stage", "Deals", "Amount", "Without amount"]);
    for StageTotals { stage, is_active, totals } in &answer.stages {
        let stage = if *is_active { stage.clone() } else { format!("{stage} (inactive stage)") };
        table.row(totals_row(stage, totals));
    }
    if answer.stages.len() > 1 {
        table.row(totals_row("Total".to_owned(), &answer.total));
    }
    text + &table.block()
}

fn totals_row(name: String, totals: &Totals) -> [String; 4] {
    [name, totals.count.to_string(), money(&totals.amount), totals.without_amount.to_string()]
}

/// Deals that stay in their stage too long.
pub(in crate::mcp) fn stale(answer: &Stale, days: u32) -> String {
    let mut text = format!(
        "Open deals whose stage has not changed for more than {}: {}.{}\n",
        counted(days.into(), "day", "days"),
        come_to(&answer.total),
        left_out(answer.deals.len(), answer.total.count)
    );
    let mut table =
        Table::new(["Id", "Name", "Stage", "In stage since", "Amount", "Close date", "Owner", "Account"]);
    for StaleDeal { deal, since, never_changed } in &answer.deals {
        let since = since.map_or_else(String::new, |since| since.utc().format("%Y-%m-%d").to_string());
        table.row([
            deal.id.to_string(),
            deal.name.clone(),
            deal.stage.clone(),
            if *never_changed { format!("{since} (created)") } else { since },
            deal.amount.as_ref().map_or_else(String::new, money),
            shown(deal.close_date.as_ref()),
            name(deal.owner.as_ref()),
            name(deal.account.as_ref()),
        ]);
    }
    text.push_str(&table.block());
    text
}

/// Commits at risk.
pub(in crate::mcp) fn at_risk(answer: &AtRisk, stage: &str) -> String {
    let mut text = format!(
        "Open deals in stage {stage} at risk: {}.{}\n\
         At risk means: no activity in the last {DAYS} days, or none ever; or a close date from {} to {} while \
         the account has no event from today on.\n",
        come_to(&answer.total),
        left_out(answer.commits.len(), answer.total.count),
        answer.from,
        answer.to,
    );
    let mut table =
        Table::new(["Id", "Name", "Amount", "Close date", "Last activity", "Owner", "Account", "Reasons"]);
    for commit in &answer.commits {
        let reasons: Vec<String> = commit.reasons.iter().map(ToString::to_string).collect();
        table.row([
            commit.deal.id.to_string(),
            commit.deal.name.clone(),
            commit.deal.amount.as_ref().map_or_else(String::new, money),
            shown(commit.deal.close_date.as_ref()),
            shown(commit.last_activity.as_ref()),
            name(commit.deal.owner.as_ref()),
            name(commit.deal.account.as_ref()),
            reasons.join("; "),
        ]);
    }
    text.push_str(&table.block());
    text
}

/// The queries that a question would send.
pub(in crate::mcp) fn queries(queries: &[Query]) -> String {
    let many = if queries.len() == 1 { "this query" } else { "these queries" };
    let texts: Vec<String> = queries.iter().map(ToString::to_string).collect();
    // Not "nothing was sent": the org may have been asked whether it takes an enforcement clause.
    format!("Dry run: the question was not asked. It would send {many}:\n\n{}\n", texts.join("\n\n"))
}

/// `12 deals, 3400.00 in all, 2 of them without an amount`.
fn come_to(totals: &Totals) -> String {
    let deals = counted(totals.count, "deal", "deals");
    match (totals.count, totals.without_amount) {
        (0, _) => "none".to_owned(),
        (_, 0) => format!("{deals}, {} in all", money(&totals.amount)),
        (count, without) if count == without => format!("{deals}, without any amount"),
        (_, without) => {
            format!("{deals}, {} in all, {without} of them without an amount", money(&totals.amount))
        }
    }
}

fn left_out(listed: usize, all: u64) -> String {
    let listed = u64::try_from(listed).unwrap_or(u64::MAX);
    match all.saturating_sub(listed) {
        0 if all == 0 => String::new(),
        0 => " All are listed, the largest amounts first.".to_owned(),
        more => format!(" The {listed} with the largest amounts are listed, {more} are left out."),
    }
}

/// The same number without the zeros at its end, which the platform writes as its types have them.
fn money(amount: &Decimal) -> String {
    amount.normalize().to_string()
}

fn shown(value: Option<&impl ToString>) -> String {
    value.map_or_else(String::new, ToString::to_string)
}

fn name(record: Option<&NamedId>) -> String {
    record.map_or_else(String::new, |record| record.name.clone().unwrap_or_else(|| record.id.to_string()))
}
