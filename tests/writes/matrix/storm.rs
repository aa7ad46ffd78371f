//! Writes in a storm: any request of them meets with any fault, several times in one write.

use std::sync::Arc;

use futures_util::future::join_all;
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

use super::combination::Combination;
use super::faults::FAULTS;
use super::law::Found;
use super::shapes::{SHAPES, Shape};
use super::steps::SCENARIOS;
use super::table::show;
use super::{come_to_rest, records, run};
use crate::recorder::Way;

/// Writes with each kind of audit object.
const WRITES: usize = 220;
/// How often a request is hit.
const OFTEN: f64 = 0.25;

#[tokio::test(flavor = "multi_thread")]
async fn a_storm_leaves_no_write_unexplained() {
    for storm in join_all(SHAPES.map(|shape| tokio::spawn(storm(shape)))).await {
        storm.expect("a storm");
    }
}

async fn storm(shape: Shape) {
    let world = Arc::new(shape.world().await);
    let combinations = records(&world, WRITES).await.into_iter().zip(SCENARIOS.iter().cycle()).zip(10_000..);
    let combinations = combinations
        .map(|((record, scenario), wish)| Combination {
            scenario: *scenario,
            hit: None,
            is_in_storm: true,
            record,
            wish,
        })
        .collect();
    let mut ran = run(&world, shape, combinations).await;
    come_to_rest(&world, &mut ran).await;
    let found = Found::of(&world, shape, &ran).await;
    let marks: Result<String, String> = ran.iter().map(|ran| found.judge(ran)).collect();
    match marks {
        Ok(marks) => show(&format!("a storm, with {shape}: {marks}")),
        Err(story) => panic!("{story}"),
    }
}

/// What happens to one request after the other; the same for the same seed.
pub(super) fn weather(seed: u64) -> impl FnMut() -> Way + Send + 'static {
    let mut chance = StdRng::seed_from_u64(seed);
    move || {
        // The slow ones would take minutes.
        let quick = || FAULTS.iter().filter(|fault| !fault.is_slow);
        match chance.random_bool(OFTEN) {
            true => {
                quick().nth(chance.random_range(0..quick().count())).map_or(Way::Open, |fault| (fault.way)())
            }
            false => Way::Open,
        }
    }
}
