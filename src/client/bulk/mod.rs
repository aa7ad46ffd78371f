//! Jobs of Bulk API 2.0: queries whose records come as CSV, and loads of CSV, for more records than fit into calls.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `job` | a job: looking after it, waiting for it, giving it up |
//! | `query`, `rows`, `split` | a query's job, the rows of its pages, rows out of pieces of text |
//! | `columns`, `cell` | from a row to a typed record |
//! | `load`, `part` | from records to a load's jobs, each with so much CSV as it may hold |
//! | `typed` | loads of generated types |
//! | `results` | what became of the records of a load |
//!
//! A job is made by a POST that is not sent again where its outcome is unknown: what may have been made is a query
//! that only reads, or a load that is not closed and so loads nothing.

mod cell;
mod columns;
mod job;
mod load;
mod part;
mod query;
mod results;
mod rows;
mod split;
mod typed;

pub use load::Load;
pub use query::BulkQuery;
pub use results::{Loaded, Refused};
