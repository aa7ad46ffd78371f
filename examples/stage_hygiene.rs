//! Stage hygiene: open deals whose stage says one thing and whose other fields another, the most expensive first.
//!
//! ```text
//! cargo run --example stage_hygiene
//! ```

mod org;

use org::{Org, Outcome};
use salesforce_revops::client::StreamExt;
use salesforce_revops::objects::opportunity::ForecastCategoryName;
use salesforce_revops::sobjects::{Date, DateTime};
use salesforce_revops::soql;

soql!(
    Deal,
    "SELECT Id, Name, StageName, ForecastCategoryName, Amount, CloseDate, NextStep, LastActivityDate, Owner.Name
     FROM Opportunity WHERE IsClosed = false"
);

/// Without a sign of life for so many days, a committed deal is not believed.
const SILENT: i64 = 14;

#[tokio::main]
async fn main() -> std::process::ExitCode {
    org::exit(run().await)
}

async fn run() -> Outcome<()> {
    let org = Org::connect().await?;
    let today = DateTime::now().utc().date_naive();
    let (mut found, mut open) = (Vec::new(), 0);
    // Page by page: an org may have more open deals than fit into memory.
    let mut deals = org.client.fetch_stream(&Deal::query());
    while let Some(deal) = deals.next().await.transpose()? {
        open += 1;
        let contradictions = contradictions(&deal, today);
        if !contradictions.is_empty() {
            found.push((deal, contradictions));
        }
    }
    found.sort_by_key(|(deal, _)| std::cmp::Reverse(deal.amount));
    for (deal, contradictions) in &found {
        let owner = deal.owner.as_ref().map_or("nobody", |owner| owner.name.as_str());
        let amount = deal.amount.map_or_else(|| "no amount".to_owned(), |amount| amount.to_string());
        println!("{}  {}, {amount}, {} ({owner})", deal.id, deal.name, deal.stage_name);
        for contradiction in contradictions {
            println!("    {contradiction}");
        }
    }
    println!("{} of {open} open deals contradict themselves", found.len());
    Ok(())
}

/// What does not go together in a deal.
fn contradictions(deal: &Deal, today: Date) -> Vec<String> {
    let is_committed = deal.forecast_category_name == Some(ForecastCategoryName::Commit);
    let silent = deal.last_activity_date.map(|last| (today - last).num_days());
    let checks = [
        (deal.close_date < today).then(|| format!("open, but its close date {} has passed", deal.close_date)),
        (is_committed && deal.amount.is_none_or(|amount| amount.is_zero()))
            .then(|| "committed, but without an amount".to_owned()),
        (is_committed && deal.next_step.is_none()).then(|| "committed, but without a next step".to_owned()),
        (is_committed && silent.is_none_or(|days| days > SILENT)).then(|| match silent {
            Some(days) => format!("committed, but without an activity for {days} days"),
            None => "committed, but without any activity".to_owned(),
        }),
    ];
    checks.into_iter().flatten().collect()
}
