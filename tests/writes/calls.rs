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

/// What was found out at start is remembered, so that not even the first write asks for it again.
#[cfg(feature = "cli")]
#[tokio::test]
async fn the_first_write_of_a_new_process_costs_no_more() {
    use crate::server::Server;

    let world = World::new().await;
    let id = world.opportunity().await;
    let cache = tempfile::tempdir().expect("a folder");
    for value in ["Call on Monday", "Send the contract"] {
        world.advance(2).await;
        let mut server =
            Server::start(&world.org.instance_url, &world.org.access_token, Some(cache.path())).await;
        let before = at_rest(&world).await;
        let call = json!({"name": "update_field", "arguments": {
            "object_type": "Opportunity", "object_id": id, "field_name": "NextStep", "new_value": value,
            "justification": "agreed in the weekly review"}});
        let answer = server.ask("tools/call", call).await;
        let requests = world.requests_since(before);
        assert_eq!(requests.len(), MOST, "{answer}: {requests:#?}");
    }
    assert_eq!(world.rows().await.len(), 2);
}

/// The requests so far, once the server has looked at the org again, which it does beside serving.
#[cfg(feature = "cli")]
async fn at_rest(world: &World) -> u64 {
    let mut requests = world.requests();
    loop {
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
        if std::mem::replace(&mut requests, world.requests()) == world.requests() {
            return requests;
        }
    }
}
