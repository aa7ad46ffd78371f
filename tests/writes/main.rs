//! The promises of an audited write, over HTTP against the embedded org.
#![cfg(all(feature = "client", feature = "sandbox"))]

mod basic;
mod calls;
mod changes;
mod crowd;
mod daily;
mod faults;
mod matrix;
mod model;
mod notes;
mod plans;
mod reconcile;
#[path = "../support/record_types.rs"]
mod record_types;
mod recorder;
mod refusals;
#[cfg(feature = "cli")]
mod server;
#[path = "../support/snapshots.rs"]
mod snapshots;
mod traps;
mod world;
