//! ORDER BY, LIMIT and OFFSET.
//!
//! Nulls come first where the query does not say otherwise, whichever the direction; records that sort alike come
//! in the order in which they were created, the newest first where the last key is descending [K].

use soql::ast::{Direction, Expr, Nulls, OrderItem, Query};

use super::expression::operand;
use super::scope::Scope;
use super::sql::Sql;
use super::{QueryError, currency};

/// ORDER BY of a query on records.
pub(super) fn order_by(scope: &mut Scope<'_>, query: &Query) -> Result<String, QueryError> {
    let mut keys = Vec::with_capacity(query.order_by.len() + 1);
    for item in &query.order_by {
        keys.push(format!("{}{}", sort_key(scope, &item.expr)?, direction(item)));
    }
    // The sign keeps SQLite from walking the whole table in this order where an index finds the few that match.
    let sign = if query.filter.is_some() { "+" } else { "" };
    // The same direction throughout is the order of an index, forwards or backwards.
    let is_backwards = query.order_by.last().is_some_and(|item| item.direction == Some(Direction::Desc));
    keys.push(format!("{sign}{}.rowid{}", scope.table, if is_backwards { " DESC" } else { "" }));
    Ok(format!(" ORDER BY {}", keys.join(", ")))
}

fn sort_key(scope: &mut Scope<'_>, expr: &Expr) -> Result<String, QueryError> {
    let value = operand(scope, expr)?;
    Ok(currency::worth_of(scope, expr, &value)?.unwrap_or_else(|| value.sort_key()))
}

/// How one key is sorted.
pub(super) fn direction(item: &OrderItem) -> &'static str {
    match (item.direction.unwrap_or(Direction::Asc), item.nulls.unwrap_or(Nulls::First)) {
        (Direction::Asc, Nulls::First) => " ASC NULLS FIRST",
        (Direction::Asc, Nulls::Last) => " ASC NULLS LAST",
        (Direction::Desc, Nulls::First) => " DESC NULLS FIRST",
        (Direction::Desc, Nulls::Last) => " DESC NULLS LAST",
    }
}

/// LIMIT and OFFSET, where the query has them. Numbers stand in the text, since SQLite plans for few records only where
/// it sees that few are wanted.
pub(super) fn limit(query: &Query) -> Sql {
    let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    match (query.limit, query.offset) {
        (None, None) => Sql::default(),
        // SQLite has no OFFSET without LIMIT.
        (limit, offset) => Sql::new(format!(
            " LIMIT {} OFFSET {}",
            limit.map_or(-1, |limit| number(limit.node)),
            number(offset.map_or(0, |offset| offset.node))
        )),
    }
}
