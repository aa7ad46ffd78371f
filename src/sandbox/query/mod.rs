//! SOQL on the stored records: a syntax tree becomes SQL, and its rows become the JSON of the wire.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `run.rs` | the ways a query runs: count, aggregates, records page by page |
//! | `scope.rs` | from paths to columns, with the joins that they need |
//! | `expression.rs`, `operand.rs`, `distance.rs` | fields and functions as SQL, and what they yield |
//! | `filter.rs` | which records count: WHERE, and what is always filtered |
//! | `condition.rs` | WHERE and HAVING, with what null means |
//! | `visible.rs` | what the running user may see |
//! | `using_scope.rs` | USING SCOPE |
//! | `currency.rs` | amounts in several currencies; its page says how sure that is |
//! | `literal.rs`, `days.rs` | literals, and the days that a date literal covers |
//! | `select.rs`, `shape.rs`, `record.rs` | what SELECT asks for, and how it is written as JSON |
//! | `aggregate.rs` | GROUP BY, ROLLUP, CUBE |
//! | `order.rs` | ORDER BY, LIMIT, OFFSET |
//! | `plans.rs` | the proof that selective queries go through indexes |
//!
//! How sure each behaviour is, with the letters of the page of `rest`; what null means stands in `condition.rs`.
//!
//! | behaviour | how sure |
//! | --- | --- |
//! | nulls come first in both directions | D |
//! | weeks begin where the user's locale has them begin | D; by CLDR's table K |
//! | more than 2,000 groups: `EXCEEDED_ID_LIMIT` | C |
//! | children and their parents count as records of the page | D, C; that each parent shows one child at least K |
//! | an answer with OFFSET has no next page, and counts what it shows | D; the count K |
//! | sums and averages are those of decimals, not of doubles | K |
//! | `toLabel(Parent.Field)` without an alias stands within the parent | K |
//! | `USING SCOPE`: `team`, `delegated`, and which object has which | K |
//! | `WITH DATA CATEGORY`, `UPDATE TRACKING`, `UPDATE VIEWSTAT` are for articles, which no org here has | D; the refusal K |
//! | more joins or columns than SQLite takes: `QUERY_TOO_COMPLICATED` | C; where the platform's limit is K |
//!
//! Values of a query reach SQLite as bound parameters only. What is not supported is refused, never guessed.
//! Not here: parsing and the platform's rules about queries (crate `soql`), and paging over HTTP (`rest`).

mod aggregate;
mod condition;
mod currency;
mod days;
mod distance;
mod error;
mod expression;
mod filter;
mod literal;
mod operand;
mod order;
#[cfg(test)]
mod plans;
mod record;
mod run;
mod scope;
mod select;
mod shape;
mod sql;
mod using_scope;
mod visible;

use std::sync::Arc;

use chrono::Weekday;
use chrono_tz::Tz;
use serde_json::Value;
use sobjects::{DateTime, Id};
use soql::ast::Query;

pub use error::QueryError;
pub use visible::Sight;

use super::calendar::FiscalCalendar;
use super::computed::Computed;
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
    /// The day on which the running user's weeks begin.
    pub week_start: Weekday,
    /// The API version in the records' URLs, such as `v60.0`.
    pub api_version: String,
    /// Whether deleted records count too (`queryAll`).
    pub with_deleted: bool,
    /// What the running user may see, where that is not everything.
    pub sight: Option<Arc<dyn Sight>>,
    /// The fields that are computed when they are read.
    pub computed: Arc<Computed>,
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
    /// Child records that did not fit on this page.
    pub children: Vec<MoreChildren>,
}

/// The child records of one record that did not fit on its page.
#[derive(Debug)]
pub struct MoreChildren {
    /// The record on the page whose children, or children's children, these are.
    record: usize,
    /// Where their `nextRecordsUrl` stands in that record.
    pointer: String,
    /// What comes after the children that are there.
    pub next: Cursor,
}

impl Answer {
    /// Writes where child records go on, as `url` tells it.
    pub fn link_children<E>(&mut self, mut url: impl FnMut(Cursor) -> Result<String, E>) -> Result<(), E> {
        for more in std::mem::take(&mut self.children) {
            let Some(row) = self.records.get_mut(more.record) else { continue };
            let mut record = Value::Object(std::mem::take(row));
            if let Some(place) = record.pointer_mut(&more.pointer) {
                *place = Value::String(url(more.next)?);
            }
            if let Value::Object(record) = record {
                *row = record;
            }
        }
        Ok(())
    }
}

/// A place within an answer. Which records belong to the answer, and their order, was decided when the query ran;
/// their fields are read page by page.
#[derive(Debug, Clone)]
pub struct Cursor {
    query: Arc<Query>,
    /// The object whose records these are; FROM of a child subquery names a relationship.
    object: Arc<str>,
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

    /// How many records the whole answer has.
    #[must_use]
    pub fn total(&self) -> usize {
        self.rows.len()
    }

    /// The same answer from another place on.
    #[must_use]
    pub fn at(&self, position: usize) -> Self {
        Self { start: position, ..self.clone() }
    }

    /// What was asked.
    #[must_use]
    pub fn query(&self) -> &Query {
        &self.query
    }
}

impl Tx<'_> {
    /// Answers a query, with at most `page` records, children among them; [`Tx::next_page`] gives those that follow.
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
