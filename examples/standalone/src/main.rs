//! A program of its own with the types of an org: the open deals by stage, and with an argument the next step of
//! the largest one.
//!
//! `run` starts the embedded org and this program against it; for another, set `SFDC_INSTANCE_URL` and
//! `SFDC_ACCESS_TOKEN`, and let `build.rs` read the snapshots of that one.

use std::error::Error;

use salesforce_revops::auth::Settings;
use salesforce_revops::client::Client;

use crate::org::opportunity::OpportunityUpdate;
use crate::org::soql;

include!(concat!(env!("OUT_DIR"), "/org/mod.rs"));

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::new(&Settings::from_env()?)?;
    let stages = soql!(
        "SELECT StageName, COUNT(Id) deals, SUM(Amount) total FROM Opportunity WHERE IsClosed = false
         GROUP BY StageName ORDER BY StageName"
    );
    for stage in client.fetch(&stages).await? {
        println!("{:<24} {:>4} {:>16}", stage.stage_name, stage.deals, stage.total.unwrap_or_default());
    }
    if let Some(next_step) = std::env::args().nth(1) {
        let largest = soql!(
            "SELECT Id, Name FROM Opportunity WHERE IsClosed = false AND Amount != null ORDER BY Amount DESC LIMIT 1"
        );
        for deal in client.fetch(&largest).await? {
            let change = OpportunityUpdate { next_step: next_step.as_str().into(), ..Default::default() };
            client.update(&deal.id, &change).await?;
            println!("{}: {next_step}", deal.name);
        }
    }
    Ok(())
}
