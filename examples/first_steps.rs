//! Start here: commit-stage deals as typed records, and one typed change.
//!
//! With an argument it becomes the next step of the first deal:
//!
//! ```text
//! cargo run --example first_steps
//! cargo run --example first_steps -- "Call on Monday"
//! ```

mod org;

use org::{Org, Outcome};
use salesforce_revops::objects::opportunity::{
    Opportunity, OpportunityField as F, OpportunityUpdate, StageName, columns,
};
use salesforce_revops::soql::build::{Select, asc, field};

#[tokio::main]
async fn main() -> std::process::ExitCode {
    org::exit(run().await)
}

async fn run() -> Outcome<()> {
    let org = Org::connect().await?;
    let client = &org.client;
    let query = Select::of::<Opportunity>()
        .fields([F::Id, F::Name, F::Amount, F::CloseDate, F::NextStep])
        .filter(field(columns::STAGE_NAME).eq(StageName::Commit))
        .order_by(asc(columns::CLOSE_DATE))
        .limit(10)
        .build();
    let deals: Vec<Opportunity> = client.query(&query).await?.records;
    for deal in &deals {
        let (due, amount) = (deal.close_date.unwrap_or_default(), deal.amount.unwrap_or_default());
        println!("{due}  {amount:>12.2}  {}", deal.name.as_deref().unwrap_or_default());
    }
    if let (Some(next_step), Some(Some(id))) = (std::env::args().nth(1), deals.first().map(|deal| deal.id)) {
        // A next step that is too long for its field is refused here, before anything is sent.
        client.update(&id, &OpportunityUpdate { next_step: next_step.into(), ..Default::default() }).await?;
        let changed: Opportunity = client.get(&id, &[F::Name, F::NextStep]).await?;
        println!(
            "{}: {}",
            changed.name.as_deref().unwrap_or_default(),
            changed.next_step.as_deref().unwrap_or("no next step")
        );
    }
    Ok(())
}
