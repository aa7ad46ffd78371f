//! A server that has just been started knows what its first write needs.

use std::time::{Duration, Instant};

use salesforce_revops::objects::SNAPSHOTS;
use salesforce_revops::sandbox::{Options, start};
use serde_json::json;
use tokio::runtime::Runtime;

use crate::server::{Server, program};

#[test]
fn the_first_write_of_a_freshly_started_server_costs_three_calls() {
    let snapshots = SNAPSHOTS.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    let runtime = Runtime::new().expect("a runtime");
    let org = runtime
        .block_on(start(Options { snapshots, opportunities: 5, ..Options::default() }))
        .expect("the org starts");
    let settings = [("SFDC_INSTANCE_URL", &org.instance_url), ("SFDC_ACCESS_TOKEN", &org.access_token)];
    let mut server = Server::start(program().arg("serve").envs(settings));
    server.initialize();
    let id = server.row("SELECT Id FROM Opportunity WHERE IsClosed = false LIMIT 1").remove(0);
    let knows_user = || org.journal().iter().any(|entry| entry.path.ends_with("/userinfo"));
    let begun = Instant::now();
    while !knows_user() {
        assert!(begun.elapsed() < Duration::from_secs(30), "the user is asked for beside serving");
        std::thread::sleep(Duration::from_millis(20));
    }
    let before = org.journal().len();
    let change = json!({"object_type": "Opportunity", "object_id": id, "field_name": "NextStep",
        "new_value": "Send the contract", "justification": "agreed in the weekly review"});
    server.ok("update_field", change);
    let calls: Vec<_> = org.journal().into_iter().skip(before).map(|entry| entry.path).collect();
    assert_eq!(calls.len(), 3, "read, row, change: {calls:?}");
}
