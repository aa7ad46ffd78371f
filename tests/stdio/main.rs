//! The binary over stdio, as an MCP client sees it.

#![cfg(feature = "cli")]

mod bad_input;
mod classified;
mod clients;
mod confirmation;
mod faults;
mod lifecycle;
mod lint;
mod live;
mod logs;
mod policy;
mod ready;
mod server;
mod settings;
mod tools;
mod untrusted;

#[path = "../support/snapshots.rs"]
mod snapshots;
