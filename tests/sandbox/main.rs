//! The embedded org as any client sees it: over HTTP, in the platform's own shapes and words.
#![cfg(feature = "sandbox")]

mod access;
mod composite;
mod effects;
mod faults;
mod graph;
mod notes;
mod org;
mod reading;
mod recorded;
mod resources;
mod search;
#[path = "../support/snapshots.rs"]
mod snapshots;
mod writing;
