//! Many records: the leads of a CSV file loaded by their external key, those that were refused with their reasons, and
//! how many leads of each source there are then.
//!
//! Reads the org from the environment, as the example `sdk` does. The file's columns are API names, among them the key:
//!
//! ```text
//! cargo run --example bulk -- External_Key__c leads.csv
//! ```

use std::collections::BTreeMap;
use std::fs::File;

use salesforce_revops::auth::Settings;
use salesforce_revops::client::{Client, Load, StreamExt, TryStreamExt, stream};
use salesforce_revops::objects::lead::{Lead, LeadField as F};
use salesforce_revops::sobjects::Record;
use salesforce_revops::soql::build::Select;

type Values = BTreeMap<String, Option<String>>;

#[tokio::main]
async fn main() -> std::process::ExitCode {
    match run().await {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            std::process::ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let [key, file] = <[String; 2]>::try_from(std::env::args().skip(1).collect::<Vec<_>>())
        .map_err(|_| "say which field is the key, and which file has the leads")?;
    let client = Client::new(&Settings::from_env()?)?;

    let leads = csv::Reader::from_reader(File::open(file)?).into_deserialize::<Values>();
    let leads = leads.collect::<Result<Vec<_>, _>>()?;
    let mut jobs = client.bulk_load(Load::upsert("Lead", key), stream::iter(leads));
    while let Some(job) = jobs.next().await.transpose()? {
        println!("{}: {} leads done", job.state, job.number_records_processed.unwrap_or_default());
        if job.state == "JobComplete" {
            let mut refused = client.bulk_refused::<Record>(&job);
            while let Some(lead) = refused.next().await.transpose()? {
                println!(
                    "refused {}: {}",
                    lead.record.text("LastName").unwrap_or("a lead"),
                    lead.error.message
                );
            }
        }
    }

    let query = Select::of::<Lead>().fields([F::LeadSource]).build();
    let leads: Vec<Lead> = client.bulk_query(&query).await?.records().try_collect().await?;
    let mut sources = BTreeMap::<String, usize>::new();
    for lead in leads {
        *sources
            .entry(lead.lead_source.map_or_else(|| "none".to_owned(), |source| source.to_string()))
            .or_default() += 1;
    }
    for (source, count) in sources {
        println!("{count:>6}  {source}");
    }
    Ok(())
}
