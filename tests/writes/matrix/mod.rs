//! The proof that no write is unexplained: every request of an audited write is hit by every fault, on every kind of
//! audit object. Afterwards rows are reconciled, what was held back comes to the org at last, and the org itself is
//! read: record and row agree, nothing is written twice, and there is no change without a row.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `faults.rs` | the lines: what may befall a request |
//! | `steps.rs` | the columns: which write, and which request of it |
//! | `shapes.rs` | the audit objects |
//! | `combination.rs` | running one combination |
//! | `killed.rs` | the same for the real server, killed from outside |
//! | `storm.rs` | random faults, several in one write |
//! | `law.rs` | what must hold afterwards |
//! | `table.rs` | the matrix in print |

mod combination;
mod faults;
#[cfg(feature = "cli")]
mod killed;
mod law;
mod shapes;
pub(crate) mod steps;
mod storm;
mod table;

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use futures_util::stream::{self, StreamExt};
use reqwest::Method;
use salesforce_revops::audit;
use serde_json::json;
use sobjects::Id;

use self::combination::{BEFORE, Combination, Ran};
use self::faults::{Comes, FAULTS};
use self::law::Found;
use self::shapes::{SHAPES, Shape};
use self::steps::{SCENARIOS, Scenario, Step};
use self::table::Table;
use crate::recorder::{Held, Seen, Way};
use crate::world::World;

/// More records than there are combinations with one audit object.
const RECORDS: usize = 1_100;
/// A machine that is busy with something else may keep a fault from coming to its request: then it is tried again.
const TRIES: usize = 3;

#[tokio::test(flavor = "multi_thread")]
async fn no_write_is_unexplained() {
    let tables = join_all(SHAPES.map(|shape| tokio::spawn(matrix(shape)))).await;
    let tables: Vec<Table> = tables.into_iter().map(|table| table.expect("a matrix")).collect();
    for table in &tables {
        table::show(table);
    }
    let size: usize = tables.iter().map(Table::size).sum();
    let broken: Vec<&String> = tables.iter().flat_map(|table| &table.broken).collect();
    let legend = table::LEGEND;
    table::show(&format!("{legend}\n\n{size} combinations, {} unexplained changes\n", broken.len()));
    assert!(broken.is_empty(), "{} combinations break the law; the first:\n{}", broken.len(), broken[0]);
    let told = format!("{size} combinations, 0 unexplained changes");
    assert!(include_str!("../../../README.md").contains(&told), "README does not say: {told}");
}

/// All combinations with one kind of audit object.
async fn matrix(shape: Shape) -> Table {
    let world = Arc::new(shape.world().await);
    let mut records = records(&world, RECORDS).await.into_iter();
    let mut next = |scenario, hit| {
        let record = records.next().expect("enough records");
        let wish = 10_000 + u32::try_from(records.len()).expect("a small number");
        Combination { scenario, hit, is_in_storm: false, record, wish }
    };
    let plain = SCENARIOS.map(|scenario| next(scenario, None));
    let mut ran = run(&world, shape, plain.into()).await;
    for ran in &ran {
        ran.combination.scenario.check(shape, &ran.seen);
    }
    let columns: Vec<(Scenario, Step)> = SCENARIOS
        .iter()
        .flat_map(|scenario| scenario.columns(shape).iter().map(move |step| (*scenario, *step)))
        .collect();
    let mut open: Vec<_> = FAULTS
        .iter()
        .flat_map(|fault| columns.iter().map(move |(scenario, step)| (*scenario, (*step, *fault))))
        .collect();
    for _ in 0..TRIES {
        let combinations = open.drain(..).map(|(scenario, hit)| next(scenario, Some(hit))).collect();
        let tried = run(&world, shape, combinations).await;
        let missed = tried.iter().filter(|ran| !ran.was_hit).map(|ran| &ran.combination);
        open.extend(missed.filter_map(|missed| Some((missed.scenario, missed.hit?))));
        ran.extend(tried);
    }
    assert!(open.is_empty(), "faults that never came to their requests: {open:?}");
    come_to_rest(&world, &mut ran).await;

    let found = Found::of(&world, shape, &ran).await;
    let mut table = Table::new(shape, &columns);
    for ran in &ran {
        table.put(ran, found.judge(ran));
    }
    table
}

/// Opportunities for the combinations, last changed in an earlier second than this.
async fn records(world: &World, count: usize) -> Vec<Id> {
    let records: Vec<_> = (0..count)
        .map(|number| {
            json!({"Name": format!("combination {number}"), "StageName": "Prospecting",
                   "CloseDate": "2027-03-31", "Amount": BEFORE})
        })
        .collect();
    let saved = world.client.create_many_json("Opportunity", &records, false).await;
    world.advance(2).await;
    saved.expect("records").into_iter().map(|saved| saved.expect("a record").id).collect()
}

/// Runs combinations, many at once.
async fn run(world: &Arc<World>, shape: Shape, combinations: Vec<Combination>) -> Vec<Ran> {
    // With a full audit object they mostly wait.
    let at_once = if shape == Shape::Full { 48 } else { 16 };
    world.admin(Method::PUT, "faults", &faults::plan()).await;
    let all = stream::iter(combinations).map(|combination| {
        let world = Arc::clone(world);
        tokio::spawn(async move { combination.run(&world).await })
    });
    let ran = all.buffer_unordered(at_once).map(|ran| ran.expect("a combination")).collect().await;
    world.admin(Method::DELETE, "faults", &json!({})).await;
    ran
}

/// What was held back comes to the org, and rows are reconciled, in every order.
async fn come_to_rest(world: &World, ran: &mut [Ran]) {
    let is_slow = |seen: &&Seen| matches!(seen.way, Way::Marked("4 s"));
    let slow = ran.iter().flat_map(|ran| &ran.seen).filter(is_slow).count();
    let processed =
        || world.org.journal().iter().filter(|entry| entry.fault.as_deref() == Some("4 s")).count();
    let all_processed = async {
        while processed() < slow {
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    };
    // The journal forgets.
    let _ = tokio::time::timeout(Duration::from_secs(10), all_processed).await;
    deliver(ran, Comes::BeforeReconcile).await;
    world.advance(5).await;
    tokio::join!(reconcile(world), deliver(ran, Comes::Meanwhile));
    deliver(ran, Comes::AfterReconcile).await;
    // The rows that came only now.
    world.advance(5).await;
    reconcile(world).await;
}

async fn deliver(ran: &mut [Ran], when: Comes) {
    let ran = ran.iter_mut().filter(|ran| ran.combination.comes() == when);
    join_all(ran.flat_map(|ran| ran.held.drain(..)).map(Held::release)).await;
}

async fn reconcile(world: &World) {
    let shape = world.auditor.shape().await.expect("a shape");
    let report = audit::reconcile(&world.client, shape, Duration::from_secs(2)).await;
    assert_eq!(report.is_ok(), shape.is_full(), "{report:?}");
}
