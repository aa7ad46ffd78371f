//! The ways a query runs: as a count, as aggregates, or as records page by page.
//!
//! A query on records runs in two steps. The first finds out which records the answer has, and keeps their row
//! numbers; the second reads the fields of one page. So an answer of half a million records costs eight bytes a
//! record until somebody asks for them, and pages neither repeat nor miss a record while others are written.

use std::sync::Arc;

use rusqlite::params_from_iter;
use rusqlite::types::Value as Stored;
use serde_json::Value;
use soql::ast::Query;

use super::filter::filter;
use super::record::Writer;
use super::scope::Scope;
use super::sql::Sql;
use super::{Answer, Context, Cursor, QueryError, aggregate, order, select};
use crate::sandbox::store::{Row, Tx};

pub(super) fn query(
    tx: &Tx<'_>,
    query: &Query,
    context: &Context,
    page: usize,
) -> Result<Answer, QueryError> {
    if query.is_bare_count() {
        return Ok(whole(count(tx, query, context)?, Vec::new()));
    }
    if query.is_aggregate() {
        let records = aggregate::rows(tx, query, context)?;
        return Ok(whole(records.len() as u64, records));
    }
    let object = Scope::object_named(context.catalog(tx), &query.from.object.text)?;
    let mut rows = matching(tx, query, context)?;
    if query.offset.is_some() {
        // Such an answer has no next page.
        rows.truncate(page);
    }
    let cursor = Cursor {
        query: Arc::new(query.clone()),
        object: object.name.as_ref().into(),
        context: Arc::new(context.clone()),
        rows: rows.into(),
        start: 0,
    };
    self::page(tx, &cursor, page)
}

/// An answer that has no pages.
fn whole(total_size: u64, records: Vec<Row>) -> Answer {
    Answer { total_size, records, next: None, children: Vec::new() }
}

/// FROM, WHERE, ORDER BY, LIMIT and OFFSET: everything that decides which records are in the answer.
fn body(scope: &mut Scope<'_>, query: &Query, select: &str) -> Result<Sql, QueryError> {
    let condition = filter(scope, query)?;
    let order = if query.is_bare_count() { String::new() } else { order::order_by(scope, query)? };
    let mut sql = Sql::new(format!("SELECT {select} FROM {} WHERE ", scope.from()));
    sql.append(condition);
    sql.push(&order);
    sql.append(order::limit(query));
    Ok(sql)
}

pub(super) fn scope<'c>(tx: &Tx<'c>, query: &Query, context: &'c Context) -> Result<Scope<'c>, QueryError> {
    let catalog = context.catalog(tx);
    let object = Scope::object_named(catalog, &query.from.object.text)?;
    Scope::new(catalog, context, object, query, "record")
}

/// The SQL that finds out which records are in the answer.
pub(super) fn finding(scope: &mut Scope<'_>, query: &Query) -> Result<Sql, QueryError> {
    body(scope, query, "record.rowid")
}

fn count(tx: &Tx<'_>, query: &Query, context: &Context) -> Result<u64, QueryError> {
    let mut scope = scope(tx, query, context)?;
    let mut sql = Sql::new("SELECT count(*) FROM ");
    sql.append(body(&mut scope, query, "1")?.enclosed());
    let mut statement = tx.connection().prepare_cached(&sql.text)?;
    let count: i64 = statement.query_row(params_from_iter(sql.values), |row| row.get(0))?;
    Ok(count.unsigned_abs())
}

/// The row numbers of the records in the answer, in its order.
fn matching(tx: &Tx<'_>, query: &Query, context: &Context) -> Result<Vec<i64>, QueryError> {
    let mut scope = scope(tx, query, context)?;
    let sql = finding(&mut scope, query)?;
    let mut statement = tx.connection().prepare_cached(&sql.text)?;
    let rows = statement.query_map(params_from_iter(sql.values), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The records from this place on.
pub(super) fn page(tx: &Tx<'_>, cursor: &Cursor, page: usize) -> Result<Answer, QueryError> {
    let Cursor { query, object, context, rows, start } = cursor;
    let end = start.saturating_add(page.max(1)).min(rows.len());
    let wanted = rows.get(*start..end).unwrap_or_default();
    let catalog = context.catalog(tx);
    let object = Scope::object_named(catalog, object)?;
    let mut scope = Scope::new(catalog, context, object, query, "record")?;
    let (mut columns, shape) = select::plan(&mut scope, query)?;
    let key = columns.len();
    columns.push("page.key".to_owned());
    let sql = format!(
        "SELECT {} FROM json_each(?) AS page CROSS JOIN {} WHERE record.rowid = page.value ORDER BY page.key",
        columns.join(", "),
        scope.from(),
    );
    let numbers = Value::from(wanted).to_string();
    let mut writer =
        Writer { connection: tx.connection(), catalog, context, room: page.max(1), children: Vec::new() };
    let (records, last) = writer.page(&sql, &[Stored::Text(numbers)], &shape, key)?;
    // Children may have taken the room before the last row was read.
    let read = last.and_then(|last| usize::try_from(last).ok()).map_or(end, |last| start + last + 1);
    let end = if writer.room == 0 { read } else { end };
    let next = (end < rows.len()).then(|| cursor.at(end));
    Ok(Answer { total_size: rows.len() as u64, records, next, children: writer.children })
}
