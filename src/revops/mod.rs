//! The questions that a RevOps team asks, as functions of the SDK on row types of their own.
//!
//! Each question has a `plan`, which gives the SOQL without sending it, and a `run`. Nothing here names a
//! generated type: fields are looked up in the [`Catalog`](sobjects::Catalog), so that an org without them
//! gets a sentence and not a wrong number. Totals are computed by the org over all records, never over the
//! rows that are listed.
//!
//! | file | the question |
//! | --- | --- |
//! | `revops/record.rs` | one record with its owner's name |
//! | `revops/query.rs` | a guarded query |
//! | `revops/pipeline.rs` | open deals by stage |
//! | `revops/stale.rs` | deals that stay in their stage too long |
//! | `revops/at_risk.rs` | commits that nobody works on |
//! | `revops/startup.rs` | whether the org has what this server needs |
//! | `revops/rights.rs` | which wide rights the Salesforce user has |
//!
//! | file | what they share |
//! | --- | --- |
//! | `revops/deal.rs` | an opportunity as a person reads it, totals |
//! | `revops/stages.rs` | the org's order of stages |
//! | `revops/clause.rs` | whether the org takes an enforcement clause |
//! | `revops/ask.rs` | sending queries together |
//! | `revops/error.rs` | why a question has no answer |
//!
//! Not here: how an answer is printed (`mcp`), and writes ([`crate::audit`]).

mod ask;
pub mod at_risk;
mod clause;
mod deal;
mod error;
pub mod pipeline;
pub mod query;
pub mod record;
pub mod rights;
mod stages;
pub mod stale;
pub mod startup;

pub use clause::Clause;
pub use deal::{Deal, NamedId, Totals};
pub use error::RevopsError;

/// The most rows that an answer lists.
pub const MOST_ROWS: u64 = 200;

#[cfg(test)]
mod tests;
