//! The promises of an audited write, over HTTP against the embedded org.
#![cfg(all(feature = "client", feature = "sandbox"))]

mod basic;
mod changes;
mod faults;
mod notes;
mod reconcile;
mod recorder;
mod refusals;
#[path = "../support/snapshots.rs"]
mod snapshots;
mod world;
