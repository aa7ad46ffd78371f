//! A query of any size to CSV: its rows are written as they come, and never more than two pages of them are in memory.
//!
//! ```text
//! cargo run --example export > deals.csv
//! cargo run --example export -- "SELECT Id, Name, Account.Name FROM Opportunity WHERE IsWon = true" > won.csv
//! ```
//!
//! The query is checked against the objects that the code was generated for before it is sent, with the place of a
//! mistake. Text stays as it is in the org: to open the file in a spreadsheet, import it as text.

mod org;

use org::{Org, Outcome};
use salesforce_revops::client::StreamExt;
use salesforce_revops::objects::CATALOG;
use salesforce_revops::sobjects::{Record, Value};
use salesforce_revops::soql::ast::{Expr, Query, SelectItem};

const DEALS: &str =
    "SELECT Id, Name, StageName, Amount, CloseDate, Owner.Name, Account.Name FROM Opportunity";

#[tokio::main]
async fn main() -> std::process::ExitCode {
    let query = std::env::args().nth(1);
    org::exit(run(query.as_deref().unwrap_or(DEALS)).await)
}

async fn run(text: &str) -> Outcome<()> {
    let query = salesforce_revops::soql::parse(text).map_err(|error| error.with_snippet(text))?;
    let columns = columns(&query)?;
    let org = Org::connect().await?;
    let mut records = org.client.query_stream::<Record>(&query);
    let mut csv = csv::Writer::from_writer(std::io::stdout());
    csv.write_record(&columns)?;
    let mut count = 0_u64;
    while let Some(record) = records.next().await.transpose()? {
        csv.write_record(columns.iter().map(|column| cell(record.path(column))))?;
        count += 1;
    }
    csv.flush()?;
    eprintln!("{count} records");
    Ok(())
}

/// The fields that a query selects, checked.
fn columns(query: &Query) -> Outcome<Vec<String>> {
    if let Err(errors) = salesforce_revops::soql::check(query, &CATALOG) {
        let told: Vec<_> = errors.iter().map(ToString::to_string).collect();
        return Err(told.join("\n").into());
    }
    let field = |item: &SelectItem| match item {
        SelectItem::Expr { expr: Expr::Field(path), alias: None } => Ok(path.to_string()),
        other => Err(format!("`{other}` is no column; select fields alone").into()),
    };
    query.select.iter().map(field).collect()
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::Bool(flag)) => flag.to_string(),
        Some(Value::Number(text) | Value::Text(text) | Value::Json(text)) => text.clone(),
        Some(parts) => serde_json::to_string(parts).unwrap_or_default(),
    }
}
