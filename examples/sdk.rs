//! The SDK in ten lines: commit-stage deals as typed records, and one typed change.
//!
//! Reads the org from the environment (`SFDC_INSTANCE_URL`, `SFDC_ACCESS_TOKEN`), such as the one that
//! `salesforce-revops sandbox` prints. With an argument it becomes the next step of the first deal:
//!
//! ```text
//! cargo run --example sdk
//! cargo run --example sdk -- "Call on Monday"
//! ```

use salesforce_revops::auth::Settings;
use salesforce_revops::client::Client;
use salesforce_revops::objects::opportunity::{
    Opportunity, OpportunityField as F, OpportunityUpdate, StageName, columns,
};
use salesforce_revops::sobjects::picklist::Picklist;
use salesforce_revops::soql::build::{Select, asc, field};

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
    let settings = Settings::from_env()?;
    let client = Client::new(&settings)?;
    let query = Select::of::<Opportunity>()
        .fields([F::Id, F::Name, F::Amount, F::CloseDate, F::NextStep])
        .filter(field(columns::STAGE_NAME).eq(StageName::lenient(&settings.commit_stage)))
        .order_by(asc(columns::CLOSE_DATE))
        .limit(10)
        .build();
    let deals = client.query::<Opportunity>(&query).await?.records;
    for deal in &deals {
        let (due, amount) = (deal.close_date.unwrap_or_default(), deal.amount.unwrap_or_default());
        println!("{due}  {amount:>12}  {}", deal.name.as_deref().unwrap_or_default());
    }
    if let (Some(next_step), Some(Some(id))) = (std::env::args().nth(1), deals.first().map(|deal| deal.id)) {
        let change = OpportunityUpdate { next_step: next_step.into(), ..Default::default() };
        client.update(&id, &change).await?;
    }
    Ok(())
}
