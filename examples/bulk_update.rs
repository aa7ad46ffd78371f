//! Many records: leads that nobody has touched for long become cold, in one bulk job, however many they are.
//!
//! Without `--apply` they are only counted. A bulk job writes no audit rows: see `close_dates` for changes that need
//! them.
//!
//! ```text
//! cargo run --example bulk_update
//! cargo run --example bulk_update -- --apply
//! ```

mod org;

use std::collections::BTreeMap;

use org::{Org, Outcome};
use salesforce_revops::client::{Client, StreamExt, TryStreamExt, stream};
use salesforce_revops::objects::lead::{Lead, LeadField as F, LeadUpdate, Rating, columns};
use salesforce_revops::sobjects::wire::BulkJob;
use salesforce_revops::sobjects::{Id, Record};
use salesforce_revops::soql::ast::{DateLiteral, Period};
use salesforce_revops::soql::build::{Select, field};

#[tokio::main]
async fn main() -> std::process::ExitCode {
    org::exit(run(std::env::args().any(|argument| argument == "--apply")).await)
}

async fn run(apply: bool) -> Outcome<()> {
    let org = Org::connect().await?;
    let query = Select::of::<Lead>()
        .fields([F::Id, F::LeadSource])
        .filter(
            field(columns::IS_CONVERTED)
                .eq(false)
                .and(field(columns::LAST_MODIFIED_DATE).lt(DateLiteral::LastN(Period::Day, 30))),
        )
        .build();
    // A query's job gives records as the platform has them ready; a load takes them as they come.
    let leads: Vec<Lead> = org.client.bulk_query(&query).await?.records().try_collect().await?;
    let mut sources = BTreeMap::<String, usize>::new();
    for lead in &leads {
        let source = lead.lead_source.as_ref().map_or_else(|| "no source".to_owned(), ToString::to_string);
        *sources.entry(source).or_default() += 1;
    }
    for (source, count) in sources {
        println!("{count:>6}  {source}");
    }
    if apply {
        return make_cold(&org.client, leads).await;
    }
    println!("Nothing was changed; --apply does it.");
    Ok(())
}

async fn make_cold(client: &Client, leads: Vec<Lead>) -> Outcome<()> {
    let cold = || LeadUpdate { rating: Rating::Cold.into(), ..Default::default() };
    let changes: Vec<(Id<Lead>, LeadUpdate)> =
        leads.iter().filter_map(|lead| Some((lead.id?, cold()))).collect();
    let mut jobs = client.bulk_update(stream::iter(changes));
    while let Some(job) = jobs.next().await.transpose()? {
        if job.is_complete() {
            tell(client, &job).await?;
        }
    }
    Ok(())
}

/// What became of the records of a job.
async fn tell(client: &Client, job: &BulkJob) -> Outcome<()> {
    println!(
        "job {}: {} done, {} refused",
        job.id,
        job.number_records_processed.unwrap_or_default(),
        job.refused()
    );
    let mut refused = client.bulk_refused::<Record>(job);
    while let Some(lead) = refused.next().await.transpose()? {
        println!("    {}: {}", lead.record.text("Id").unwrap_or_default(), lead.error.message);
    }
    Ok(())
}
