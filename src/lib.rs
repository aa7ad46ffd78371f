//! A typed Salesforce SDK generated from the org's own describe snapshots, and an MCP server with audited
//! writes on top of it.
//!
//! | module | what lives there | feature |
//! | --- | --- | --- |
//! | [`http`] | one transport: retry, limits, errors | `client` |
//! | [`auth`] | where the instance, the token and other settings come from | `client` |
//! | [`client`] | a file for each REST resource, generic over the traits of [`sobjects`] | `client` |
//! | [`policy`] | what may be read, what may be written | `client` |
//! | [`audit`] | the write pipeline: prepare, record, commit, settle | `client` |
//! | [`revops`] | the questions a RevOps team asks | `client` |
//! | [`mcp`] | the adapter: tools and their output | `mcp` |
//! | [`sandbox`] | the embedded org | `sandbox` |
//! | [`cli`] | the subcommands | `cli` |
//! | [`objects`] | the types generated for one org | `objects` |
//!
//! Modules lean downwards only, in the order above; `sandbox` stands on `sobjects` and `soql` alone.

#[cfg(feature = "client")]
pub mod audit;
#[cfg(feature = "client")]
pub mod auth;
#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "client")]
pub mod client;
#[cfg(feature = "client")]
pub mod http;
#[cfg(feature = "mcp")]
pub mod mcp;
#[cfg(feature = "client")]
pub mod policy;
#[cfg(feature = "client")]
pub mod revops;
#[cfg(feature = "sandbox")]
pub mod sandbox;

/// The types generated for one org, and its static Catalog.
#[cfg(feature = "objects")]
pub use generated as objects;
/// Queries that are checked against that org while they are compiled; [`client::Client::fetch`] runs them.
#[cfg(feature = "objects")]
pub use generated::soql;

pub use ::soql;
pub use sobjects;
