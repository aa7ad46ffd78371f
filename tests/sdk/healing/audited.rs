//! The steps of an audited write.

use std::sync::Arc;

use salesforce_revops::audit::{AuditError, Auditor, Caller, Change, Ending, Outcome, Plan};
use salesforce_revops::objects::CATALOG;
use salesforce_revops::policy::Policy;
use serde_json::json;
use sobjects::Id;

use super::Comes::{Done, Pending, Refused};
use super::world::World;
use super::{Comes, Fault, Step, table};

const AUDIT: &str = "Cleanup_Audit__c";

/// An auditor with a plan that is ready to be committed.
async fn planned(world: &World, fault: &Fault, id: &Id) -> (Auditor, Plan) {
    let catalog = Arc::new(CATALOG.clone());
    let auditor = Auditor::new(world.client(fault), catalog, Policy::default(), AUDIT.to_owned());
    let change = Change {
        object: "Opportunity".to_owned(),
        id: id.to_string(),
        field: "NextStep".to_owned(),
        new_value: fault.name.into(),
        expected_old: None,
        justification: "agreed in the weekly review".to_owned(),
        by: Caller { tool: "update_field".to_owned(), client: "a test".to_owned() },
    };
    let plan = auditor.prepare(&change).await.expect("a plan");
    (auditor, plan)
}

/// What the caller is told, held against what the org says.
async fn come(world: &World, fault: &Fault, id: &Id, outcome: &Result<Outcome, AuditError>) -> Comes {
    let told = format!("{}: {outcome:?}", fault.name);
    let rows = world.records(&format!("SELECT Status__c FROM {AUDIT} WHERE Record_Id__c = '{id}'")).await;
    let rows: Vec<_> = rows.iter().map(|row| row.text("Status__c").expect("a status")).collect();
    let record = world.truth.record("Opportunity", id, &["NextStep"]).await.expect("the record").value;
    let is_changed = record.text("NextStep") == Some(fault.name);
    match outcome {
        Ok(Outcome { ending: Ending::Applied { .. }, unsettled: None, .. }) => {
            assert_eq!((is_changed, rows), (true, vec!["Applied"]), "{told}");
            Done
        }
        Ok(Outcome { ending: Ending::Refused { .. } | Ending::NotMade { .. }, unsettled: None, .. }) => {
            assert_eq!((is_changed, rows), (false, vec!["Failed"]), "{told}");
            Refused
        }
        Ok(Outcome { ending: Ending::Refused { .. }, unsettled: Some(_), .. }) => {
            assert_eq!((is_changed, rows), (false, vec!["Pending"]), "{told}");
            Pending
        }
        Err(AuditError::NoRow(error)) if !error.is_outcome_unknown() => {
            assert_eq!((is_changed, rows), (false, vec![]), "{told}");
            Refused
        }
        _ => panic!("{told}"),
    }
}

async fn commits(step: Step) {
    let world = World::new(80).await;
    let mut ids = world.opportunities().await;
    for fault in table() {
        let id = ids.next().expect("enough opportunities");
        let (auditor, plan) = planned(&world, &fault, &id).await;
        world.arm(&fault, step).await;
        let outcome = auditor.commit(&plan).await;
        world.disarm().await;
        let comes = come(&world, &fault, &id, &outcome).await;
        assert_eq!(comes, fault.comes_of(step), "{} at {step:?}: {outcome:?}", fault.name);
    }
}

#[tokio::test]
async fn the_pending_row_is_written() {
    commits(Step::Row).await;
}

#[tokio::test]
async fn the_change_is_made() {
    commits(Step::Change).await;
}

#[tokio::test]
async fn a_change_that_came_too_late_is_settled() {
    let world = World::new(80).await;
    let mut ids = world.opportunities().await;
    for fault in table() {
        let id = ids.next().expect("enough opportunities");
        let (auditor, plan) = planned(&world, &fault, &id).await;
        let others = json!({"NextStep": "the other's"});
        world.truth.update_json("Opportunity", &id, &others).await.expect("the other's change");
        world.arm(&fault, Step::Settle).await;
        let outcome = auditor.commit(&plan).await.expect("an outcome");
        world.disarm().await;

        let rows = world.records(&format!("SELECT Status__c FROM {AUDIT} WHERE Record_Id__c = '{id}'")).await;
        let rows: Vec<_> = rows.iter().filter_map(|row| row.text("Status__c")).collect();
        let record = world.truth.record("Opportunity", &id, &["NextStep"]).await.expect("the record").value;
        assert_eq!(record.text("NextStep"), Some("the other's"), "{}", fault.name);
        assert!(matches!(outcome.ending, Ending::Conflict { .. }), "{}: {outcome:?}", fault.name);
        let comes = match (&outcome.unsettled, rows.as_slice()) {
            (None, ["Failed"]) => Done,
            (Some(_), ["Pending"]) => Pending,
            _ => panic!("{}: {outcome:?}, and the rows say {rows:?}", fault.name),
        };
        assert_eq!(comes, fault.comes_of(Step::Settle), "{}: {outcome:?}", fault.name);
    }
}
