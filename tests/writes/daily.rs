//! The daily number of writes holds across processes, restarts and crashes, because it is counted from the audit rows.

use std::sync::Arc;
use std::time::Duration;

use chrono::{Timelike, Utc};
use futures_util::future::join_all;
use salesforce_revops::audit::{self, AuditError, Auditor, Ending, Outcome};
use salesforce_revops::policy::Policy;
use serde_json::json;
use sobjects::Id;

use crate::matrix::steps::Steps;
use crate::recorder::Way;
use crate::world::{AUDIT, World, change, client, note};

const A_DAY: usize = 6;
/// An hour of UTC in which it is day for the user of the embedded org.
const MIDDAY: u32 = 16;

/// A process of its own, which has just signed in.
fn process(world: &World) -> Auditor {
    let policy = Policy::from_toml(&format!("[policy]\nwrites_per_day = {A_DAY}")).expect("a policy");
    let token = world.org.token_for(&world.org.username).expect("a token");
    Auditor::new(client(&world.wire.url, &token), Arc::clone(&world.catalog), policy, AUDIT.into())
}

async fn write(auditor: &Auditor, id: &Id, value: usize) -> Result<Outcome, AuditError> {
    let plan = auditor.prepare(&change(id.as_str(), "Amount", json!(value))).await?;
    auditor.commit(&plan).await
}

async fn applied(world: &World) -> usize {
    world.all(&format!("SELECT Id FROM {AUDIT} WHERE Status__c = 'Applied'")).await.len()
}

/// Opportunities, in the middle of the user's day, so that no test meets with its end.
async fn opportunities(world: &World, count: usize) -> Vec<Id> {
    let hours = (MIDDAY + 24 - Utc::now().hour()) % 24;
    for _ in 0..hours {
        world.advance(60 * 60).await;
        // Without a call the session ends.
        world.client.limits().await.expect("limits");
    }
    let mut ids = Vec::new();
    for _ in 0..count {
        ids.push(world.opportunity().await);
    }
    world.advance(2).await;
    ids
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_at_once_and_those_after_them_never_write_more_than_the_day_allows() {
    let world = World::new().await;
    let ids = opportunities(&world, 3 * A_DAY).await;
    let (one, other) = (process(&world), process(&world));
    let written = join_all(ids.iter().take(2 * A_DAY).enumerate().map(|(at, id)| {
        let auditor = if at % 2 == 0 { &one } else { &other };
        write(auditor, id, 10 + at)
    }));
    for outcome in written.await {
        let is_told = matches!(
            &outcome,
            Ok(Outcome { ending: Ending::Applied { .. } | Ending::Stopped { .. }, unsettled: None, .. })
                | Err(AuditError::Refused(_))
        );
        assert!(is_told, "{outcome:?}");
    }
    assert!(applied(&world).await <= A_DAY);

    // Later processes make what is left of the day, and not one more.
    for (at, id) in ids.iter().skip(2 * A_DAY).enumerate() {
        let before = applied(&world).await;
        let outcome = write(&process(&world), id, 10 + at).await;
        match before < A_DAY {
            true => {
                assert!(matches!(outcome, Ok(Outcome { ending: Ending::Applied { .. }, .. })), "{outcome:?}")
            }
            false => assert!(matches!(outcome, Err(AuditError::Refused(_))), "{outcome:?}"),
        }
    }
    assert_eq!(applied(&world).await, A_DAY);
    let refused = process(&world).prepare_note(&note(&ids[0], "Called Ada")).await;
    assert!(matches!(refused, Err(AuditError::Refused(_))), "{refused:?}");

    world.advance(24 * 60 * 60).await;
    let tomorrow = write(&process(&world), &ids[0], 99).await;
    assert!(matches!(tomorrow, Ok(Outcome { ending: Ending::Applied { .. }, .. })), "{tomorrow:?}");
}

#[tokio::test]
async fn what_a_crash_left_open_counts_until_it_is_known_that_nothing_was_written() {
    let world = World::new().await;
    let ids = opportunities(&world, A_DAY + 1).await;
    for (at, id) in ids.iter().take(A_DAY).enumerate() {
        // Each process ends before its change has come to the org.
        let mut steps = Steps::default();
        world.wire.spoil(move |request| match steps.next(request).kind {
            "change" => Way::EndsBefore,
            _ => Way::Open,
        });
        let auditor = process(&world);
        tokio::select! {
            outcome = write(&auditor, id, 10 + at) => panic!("{outcome:?}"),
            () = world.wire.ended() => {}
        }
    }
    world.wire.spoil(|_| Way::Open);
    let refused = write(&process(&world), &ids[A_DAY], 99).await;
    assert!(matches!(refused, Err(AuditError::Refused(_))), "{refused:?}");

    world.advance(5).await;
    let shape = world.auditor.shape().await.expect("a shape");
    audit::reconcile(&world.client, shape, Duration::from_secs(2)).await.expect("a report");
    let outcome = write(&process(&world), &ids[A_DAY], 99).await;
    assert!(matches!(outcome, Ok(Outcome { ending: Ending::Applied { .. }, .. })), "{outcome:?}");
    assert_eq!(applied(&world).await, 1);
}
