//! The embedded org as any client sees it: over HTTP, in the platform's own shapes and words.
#![cfg(feature = "sandbox")]

mod access;
mod assignment;
mod bulk;
mod cascade;
mod collections;
mod composite;
mod currency;
mod definitions;
mod duplicates;
mod effects;
mod faults;
mod formula;
mod graph;
mod locks;
mod metadata;
mod notes;
mod org;
mod paging;
mod people;
mod products;
mod reading;
mod record_types;
mod recorded;
mod resources;
mod search;
mod sign_in;
#[path = "../support/snapshots.rs"]
mod snapshots;
mod strict;
#[path = "../support/record_types.rs"]
mod types;
mod ui_api;
mod validation;
mod values;
mod writing;
