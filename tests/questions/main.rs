//! The weekly questions against the embedded org, held against a computation of their own over all raw records.
#![cfg(all(feature = "client", feature = "sandbox"))]

mod asked;
#[cfg(feature = "mcp")]
mod example;
mod hardened;
mod masked;
mod raw;
mod reads;
#[path = "../support/snapshots.rs"]
mod snapshots;
mod startup;
