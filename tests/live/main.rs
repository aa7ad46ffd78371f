//! The read and write suites against an org that is none of ours: with `REVOPS_LIVE=1` and `SFDC_*` set for a sandbox
//! org. It says what the org lacks, deletes the records that it made, and prints which choices about the platform
//! (`K` in the tables of `src/sandbox`) held there.
//!
//! `tests/live/run` tries it on an embedded org in another process, as if that were one:
//! `cargo test --test live -- --nocapture`.

#![cfg(feature = "cli")]

mod facts;
mod org;
mod reads;
mod writes;

use org::{Live, Outcome};

#[tokio::test]
async fn the_suites_hold_on_the_org_of_the_settings() {
    if std::env::var("REVOPS_LIVE").as_deref() != Ok("1") {
        println!("REVOPS_LIVE is not 1: no org was asked for anything");
        return;
    }
    let mut live = Live::connect().await.unwrap_or_else(|reason| panic!("{reason}"));
    reads::run(&mut live).await;
    writes::run(&mut live).await;
    facts::run(&mut live).await;
    let left = live.clean().await;
    println!("{}", live.told());
    assert!(left.is_empty(), "records were left behind: {left:?}");
    let failed: Vec<&str> = live.named(|outcome| matches!(outcome, Outcome::Failed(_)));
    assert!(failed.is_empty(), "failed: {failed:?}");
}
