//! The weekly pipeline as CSV: for each stage and owner how many deals are open and what they are worth, how many of
//! them are new in the last seven days and how many are overdue.
//!
//! ```text
//! cargo run --example pipeline_report > pipeline.csv
//! ```
//!
//! Sums are counted by the org, not here, so that they hold for any number of deals; where the org has several
//! currencies they are in its corporate one.

mod org;

use std::collections::HashMap;

use org::{Org, Outcome};
use salesforce_revops::client::Client;
use salesforce_revops::objects::User;
use salesforce_revops::objects::opportunity::StageName;
use salesforce_revops::sobjects::{Decimal, Id};
use salesforce_revops::soql;

soql!(
    Open,
    "SELECT StageName, OwnerId, Owner.Name owner, COUNT(Id) deals, SUM(Amount) amount, SUM(ExpectedRevenue) expected
     FROM Opportunity WHERE IsClosed = false GROUP BY StageName, OwnerId, Owner.Name"
);
soql!(
    New,
    "SELECT StageName, OwnerId, COUNT(Id) deals FROM Opportunity
     WHERE IsClosed = false AND CreatedDate = LAST_N_DAYS:7 GROUP BY StageName, OwnerId"
);
soql!(
    Overdue,
    "SELECT StageName, OwnerId, COUNT(Id) deals FROM Opportunity
     WHERE IsClosed = false AND CloseDate < TODAY GROUP BY StageName, OwnerId"
);
soql!(Stage, "SELECT ApiName FROM OpportunityStage WHERE IsActive = true ORDER BY SortOrder");

/// Deals by stage and owner.
type Counts = HashMap<(StageName, Id<User>), u64>;

#[tokio::main]
async fn main() -> std::process::ExitCode {
    org::exit(run().await)
}

async fn run() -> Outcome<()> {
    let org = Org::connect().await?;
    let mut csv = csv::Writer::from_writer(std::io::stdout());
    csv.write_record(["Stage", "Owner", "Deals", "Amount", "Expected", "New this week", "Overdue"])?;
    for line in report(&org.client).await? {
        csv.write_record(line)?;
    }
    csv.flush()?;
    Ok(())
}

async fn report(client: &Client) -> Outcome<Vec<[String; 7]>> {
    let (mut open, new, overdue, stages) = tokio::try_join!(
        client.fetch(&Open::query()),
        client.fetch(&New::query()),
        client.fetch(&Overdue::query()),
        client.fetch(&Stage::query()),
    )?;
    let new: Counts =
        new.into_iter().map(|group| ((group.stage_name, group.owner_id), group.deals)).collect();
    let overdue: Counts =
        overdue.into_iter().map(|group| ((group.stage_name, group.owner_id), group.deals)).collect();
    let place = |stage: &StageName| stages.iter().position(|known| known.api_name == stage.to_string());

    open.sort_by_key(|group| (place(&group.stage_name).unwrap_or(usize::MAX), group.owner.clone()));
    let line = |group: Open| {
        let money = |sum: Option<Decimal>| format!("{:.2}", sum.unwrap_or_default());
        let key = (group.stage_name, group.owner_id);
        let count = |counts: &Counts| counts.get(&key).copied().unwrap_or_default().to_string();
        let (new, overdue) = (count(&new), count(&overdue));
        [
            key.0.to_string(),
            group.owner.unwrap_or_default(),
            group.deals.to_string(),
            money(group.amount),
            money(group.expected),
            new,
            overdue,
        ]
    };
    Ok(open.into_iter().map(line).collect())
}
