//! SOQL on the stored records: a syntax tree becomes SQL, and its rows become the JSON of the wire.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `run.rs` | the ways a query runs: count, aggregates, records page by page |
//! | `scope.rs` | from paths to columns, with the joins that they need |
//! | `operand.rs`, `distance.rs` | fields and functions as SQL |
//! | `condition.rs` | WHERE and HAVING, with what null means |
//! | `literal.rs`, `days.rs` | literals, and the days that a date literal covers |
//! | `select.rs`, `record.rs` | what SELECT asks for, and how it is written as JSON |
//! | `aggregate.rs` | GROUP BY, ROLLUP, CUBE |
//! | `order.rs` | ORDER BY, LIMIT, OFFSET |
//!
//! Values of a query reach SQLite as bound parameters only. What is not supported is refused, never guessed.
//! Not here: parsing and the platform's rules about queries (crate `soql`), and paging over HTTP (`rest`).

mod aggregate;
mod condition;
mod days;
mod distance;
mod error;
mod literal;
mod operand;
mod order;
mod record;
mod run;
mod scope;
mod select;
mod sql;

use std::sync::Arc;

use chrono_tz::Tz;
use sobjects::{DateTime, Id};
use soql::ast::Query;

pub use error::QueryError;

use super::calendar::FiscalCalendar;
use super::store::{Row, Tx};

/// What a query depends on besides the records: who asks, when, and where.
#[derive(Debug, Clone)]
pub struct Context {
    /// The org's time.
    pub now: DateTime,
    /// The running user, for `USING SCOPE mine`.
    pub user: Option<Id>,
    /// The running user's time zone, in which days begin.
    pub zone: Tz,
    /// The org's fiscal year.
    pub fiscal: FiscalCalendar,
    /// The API version in the records' URLs, such as `v60.0`.
    pub api_version: String,
    /// Whether deleted records count too (`queryAll`).
    pub with_deleted: bool,
}

/// The answer to a query, or a page of it.
#[derive(Debug)]
pub struct Answer {
    /// How many records the query matched, on this page or not.
    pub total_size: u64,
    /// The records of this page, as JSON.
    pub records: Vec<Row>,
    /// What comes after this page; `None` on the last one.
    pub next: Option<Cursor>,
}

/// A place within an answer. Which records belong to the answer, and their order, was decided when the query ran;
/// their fields are read page by page.
#[derive(Debug, Clone)]
pub struct Cursor {
    query: Arc<Query>,
    context: Arc<Context>,
    rows: Arc<[i64]>,
    start: usize,
}

impl Cursor {
    /// How many records of the answer come before this place.
    #[must_use]
    pub fn position(&self) -> usize {
        self.start
    }
}

impl Tx<'_> {
    /// Answers a query, with at most `page` records; [`Tx::next_page`] gives those that follow.
    ///
    /// # Errors
    /// The query does not fit the org, or uses what the embedded org does not support.
    pub fn query(&self, query: &Query, context: &Context, page: usize) -> Result<Answer, QueryError> {
        run::query(self, query, context, page)
    }

    /// The page of an answer that begins at this place.
    ///
    /// # Errors
    /// The database fails.
    pub fn next_page(&self, cursor: &Cursor, page: usize) -> Result<Answer, QueryError> {
        run::page(self, cursor, page)
    }
}
