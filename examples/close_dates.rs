//! Close dates that have passed, moved to the end of this quarter: each with a justification of its own, and an audit
//! row that is written before the change and says afterwards what became of it.
//!
//! Without `--apply` it is a dry run: every change is prepared, which checks field, value and policy and reads the
//! record, and nothing is written.
//!
//! ```text
//! cargo run --example close_dates
//! cargo run --example close_dates -- --apply
//! ```

mod org;

use std::sync::Arc;

use org::{Org, Outcome};
use salesforce_revops::audit::{Auditor, Caller, Change, Ending};
use salesforce_revops::objects::CATALOG;
use salesforce_revops::policy::Policy;
use salesforce_revops::sobjects::{Date, DateTime, Id};
use salesforce_revops::soql;

soql!(
    Deal,
    "SELECT Id, Name, StageName, CloseDate FROM Opportunity
     WHERE IsClosed = false AND CloseDate < :today ORDER BY CloseDate, Id LIMIT 25"
);
soql!(
    AuditRow,
    "SELECT Old_Value__c, New_Value__c, Justification__c, Status__c FROM Cleanup_Audit__c WHERE Id IN :rows"
);

#[tokio::main]
async fn main() -> std::process::ExitCode {
    org::exit(run(std::env::args().any(|argument| argument == "--apply")).await)
}

async fn run(apply: bool) -> Outcome<()> {
    let org = Org::connect().await?;
    let today = DateTime::now().utc().date_naive();
    let until = end_of_quarter(today).ok_or("a year beyond the calendar")?;
    let policy = Policy::default();
    let auditor =
        Auditor::new(org.client.clone(), Arc::new(CATALOG.clone()), policy, "Cleanup_Audit__c".to_owned());

    let mut rows = Vec::new();
    for deal in org.client.fetch(&Deal::query(today)).await? {
        let plan = match auditor.prepare(&change(&deal, today, until)).await {
            Ok(plan) => plan,
            Err(refusal) => {
                println!("{}: {refusal}", deal.name);
                continue;
            }
        };
        println!("{} {}: {} -> {until}\n    {}", deal.id, deal.name, deal.close_date, plan.justification());
        if !apply {
            continue;
        }
        let outcome = auditor.commit(&plan).await?;
        rows.extend(outcome.row);
        if !matches!(outcome.ending, Ending::Applied { .. } | Ending::Unchanged) {
            println!("    not changed: {:?}", outcome.ending);
        }
    }
    if apply {
        return show(&org, &rows).await;
    }
    println!("Nothing was changed; --apply does it.");
    Ok(())
}

/// The change of a deal. It is made only where the close date is still the one that was read.
fn change(deal: &Deal, today: Date, until: Date) -> Change {
    Change {
        object: "Opportunity".to_owned(),
        id: deal.id.to_string(),
        field: "CloseDate".to_owned(),
        new_value: until.to_string().into(),
        expected_old: Some(deal.close_date.to_string().into()),
        justification: format!(
            "Still open in {} on {today}, past its close date; moved to the end of the quarter until its owner says more",
            deal.stage_name
        ),
        by: Caller { tool: "close_dates".to_owned(), client: "example".to_owned() },
    }
}

/// What the audit rows say.
async fn show(org: &Org, rows: &[Id]) -> Outcome<()> {
    for row in org.client.fetch(&AuditRow::query(rows.iter().copied())).await? {
        let text = |value: Option<String>| value.unwrap_or_default();
        let status = row.status__c.map(|status| status.to_string());
        println!("{:9} {} -> {}", text(status), text(row.old_value__c), text(row.new_value__c));
    }
    println!("{} audit rows", rows.len());
    Ok(())
}

/// The last day of the quarter that a day lies in.
fn end_of_quarter(day: Date) -> Option<Date> {
    use chrono::{Datelike, Months};
    let begins = day.with_day(1)?.with_month0(day.month0() / 3 * 3)?;
    begins.checked_add_months(Months::new(3))?.pred_opt()
}
