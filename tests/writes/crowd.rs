//! Many writers on the same few records: each row's outcome is true, and the changes form one chain.

use std::sync::Arc;
use std::time::Duration;

use salesforce_revops::audit::{AuditError, Auditor, Ending, Outcome};
use salesforce_revops::policy::Policy;
use serde_json::json;
use sobjects::{Id, Record, Value};

use crate::world::{AUDIT, World, change, client};

const WRITERS: usize = 50;
const RECORDS: usize = 10;
/// How often each of them writes, each time to another record.
const ROUNDS: usize = 3;

/// What a writer was told.
struct Told {
    record: Id,
    wish: String,
    outcome: Result<Outcome, AuditError>,
}

async fn write(auditor: Auditor, writer: usize, records: Vec<Id>) -> Vec<Told> {
    let mut told = Vec::new();
    for round in 0..ROUNDS {
        let record = records[(writer + round * (writer / RECORDS + 1)) % RECORDS];
        let wish = 10_000 + writer * ROUNDS + round;
        let outcome = match auditor.prepare(&change(record.as_str(), "Amount", json!(wish))).await {
            Ok(plan) => auditor.commit(&plan).await,
            Err(error) => Err(error),
        };
        told.push(Told { record, wish: wish.to_string(), outcome });
    }
    told
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_writers_each_is_told_the_truth_and_the_changes_form_one_chain() {
    let world = World::new().await;
    let mut records = Vec::new();
    for _ in 0..RECORDS {
        records.push(world.opportunity().await);
    }
    world.advance(2).await;
    let writers: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let client = client(&world.org.instance_url, &world.org.access_token);
            let auditor = Auditor::new(client, Arc::clone(&world.catalog), Policy::default(), AUDIT.into());
            tokio::spawn(write(auditor, writer, records.clone()))
        })
        .collect();
    // Seconds pass while they write, so that more than one of them gets through.
    let passing = async {
        loop {
            tokio::time::sleep(Duration::from_millis(100)).await;
            world.advance(1).await;
        }
    };
    let mut told = Vec::new();
    tokio::select! {
        () = passing => {}
        () = async { for writer in writers { told.extend(writer.await.expect("a writer")); } } => {}
    }
    assert_eq!(told.len(), WRITERS * ROUNDS);

    let rows =
        world.all(&format!("SELECT Record_Id__c, Old_Value__c, New_Value__c, Status__c FROM {AUDIT}")).await;
    let mut applied = 0;
    for Told { record, wish, outcome } in &told {
        let row = rows.iter().find(|row| row.text("New_Value__c") == Some(wish));
        let status = row.and_then(|row| row.text("Status__c"));
        let says = match outcome {
            Ok(Outcome { ending: Ending::Applied { .. }, .. }) => Some("Applied"),
            Ok(Outcome { ending: Ending::Conflict { .. }, unsettled: None, .. }) => Some("Failed"),
            Err(AuditError::Busy { .. }) => None,
            _ => panic!("{wish} for {record}: {outcome:?}"),
        };
        assert_eq!(status, says, "{wish} for {record}: {outcome:?}");
        applied += usize::from(says == Some("Applied"));
    }
    assert!(applied > RECORDS, "too few got through: {applied}");

    let history =
        "SELECT OpportunityId, Amount FROM OpportunityHistory ORDER BY OpportunityId, CreatedDate, Id";
    let history = world.all(history).await;
    let mut changes = 0;
    for record in &records {
        let about = |row: &&Record, field: &str| row.text(field) == Some(record.as_str());
        let amounts: Vec<String> =
            history.iter().filter(|step| about(step, "OpportunityId")).map(amount).collect();
        for step in amounts.windows(2) {
            let made = rows.iter().filter(|row| {
                about(row, "Record_Id__c")
                    && row.text("Status__c") == Some("Applied")
                    && [row.text("Old_Value__c"), row.text("New_Value__c")]
                        == [Some(step[0].as_str()), Some(step[1].as_str())]
            });
            assert_eq!(made.count(), 1, "{record}: {step:?} of {amounts:?}");
            changes += 1;
        }
    }
    assert_eq!(changes, applied, "as many changes as rows that say Applied");
}

fn amount(step: &Record) -> String {
    match step.get("Amount") {
        Some(Value::Number(number)) => number.trim_end_matches(".0").to_owned(),
        other => panic!("{other:?}"),
    }
}
