//! What a successful audited write costs, counted by the org's own journal.

use salesforce_revops::audit::{Auditor, Ending};
use salesforce_revops::policy::Policy;
use serde_json::json;
use sobjects::Id;

use crate::world::{World, change, note};

/// Read, row, change.
const MOST: usize = 3;

impl World {
    /// The requests that the org was sent since so many were in its journal.
    fn requests_since(&self, number: u64) -> Vec<String> {
        let journal = self.org.journal().into_iter().filter(|entry| entry.number > number);
        journal.map(|entry| format!("{} {}", entry.method, entry.path)).collect()
    }

    fn requests(&self) -> u64 {
        self.org.journal().last().map_or(0, |entry| entry.number)
    }
}

async fn write(auditor: &Auditor, id: &Id, field: &str, value: serde_json::Value) {
    let plan = auditor.prepare(&change(id.as_str(), field, value)).await.expect("a plan");
    let outcome = auditor.commit(&plan).await.expect("an outcome");
    assert!(matches!(outcome.ending, Ending::Applied { .. }), "{field}: {outcome:?}");
}

#[tokio::test]
async fn a_write_costs_three_calls_whatever_it_writes_and_whatever_is_counted() {
    for policy in ["", "[policy]\nwrites_per_day = 200"] {
        let world = World::new().await;
        let auditor = world.auditor(Policy::from_toml(policy).expect("a policy"));
        let warm = world.opportunity().await;
        let id = world.opportunity().await;
        world.advance(2).await;
        // Who writes, the audit object and the values of the record's type are asked for once.
        write(&auditor, &warm, "StageName", json!("Qualification")).await;
        for (field, value) in [
            ("NextStep", json!("Call")),
            ("NextStep", json!("Send the contract")),
            ("Amount", json!(12.5)),
            ("CloseDate", json!("2027-06-30")),
            ("StageName", json!("Qualification")),
            ("Description", json!(null)),
        ] {
            world.advance(2).await;
            let before = world.requests();
            let plan = auditor.prepare(&change(id.as_str(), field, value)).await.expect("a plan");
            let outcome = auditor.commit(&plan).await.expect("an outcome");
            let requests = world.requests_since(before);
            match outcome.ending {
                Ending::Applied { .. } => {
                    assert_eq!(requests.len(), MOST, "{policy}, {field}: {requests:#?}")
                }
                // There is nothing to write.
                Ending::Unchanged => assert_eq!(requests.len(), 1, "{policy}, {field}: {requests:#?}"),
                other => panic!("{other:?}"),
            }
        }
        let before = world.requests();
        let plan = auditor.prepare_note(&note(&id, "Called Ada")).await.expect("a plan");
        let outcome = auditor.commit(&plan).await.expect("an outcome");
        assert!(matches!(outcome.ending, Ending::Applied { .. }), "{outcome:?}");
        let requests = world.requests_since(before);
        assert_eq!(requests.len(), MOST, "{policy}, a note: {requests:#?}");
    }
}
