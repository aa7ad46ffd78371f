//! GROUP BY, ROLLUP, CUBE and HAVING.

use rusqlite::params_from_iter;
use serde_json::{Map, json};
use sobjects::Field;
use soql::ast::{Call, Condition, Expr, Function, GroupKind, Query, SelectItem};

use super::condition::condition;
use super::expression::{argument, operand};
use super::filter::filter;
use super::operand::Operand;
use super::order::{direction, limit};
use super::record::{formatted, label};
use super::scope::Scope;
use super::sql::Sql;
use super::{Context, QueryError};
use crate::sandbox::store::{Row, Storage, Tx, from_sql};

/// Aggregates have no next page.
const MAX_ROWS: usize = 2000;

/// One member of an aggregate row.
struct Output<'c> {
    name: String,
    storage: Storage,
    field: Option<&'c Field>,
    /// `toLabel` or FORMAT around the value.
    shown_by: Option<Function>,
}

/// A SELECT entry or a key of ORDER BY, as SQL for each set of grouped fields.
struct Selected<'c> {
    expr: Expr,
    operand: Operand<'c>,
}

/// All rows of an aggregate query; the platform pages none of them.
pub(super) fn rows(tx: &Tx<'_>, query: &Query, context: &Context) -> Result<Vec<Row>, QueryError> {
    let catalog = context.catalog(tx);
    let object = Scope::object_named(catalog, &query.from.object.text)?;
    let mut scope = Scope::new(catalog, context, object, query, "record")?;
    let (outputs, sql) = compile(&mut scope, query)?;
    let mut statement = tx.connection().prepare_cached(&sql.text)?;
    let mut rows = statement.query(params_from_iter(sql.values))?;
    let mut records = Vec::new();
    while let Some(row) = rows.next()? {
        let mut record = Map::with_capacity(outputs.len() + 1);
        record.insert("attributes".to_owned(), json!({ "type": "AggregateResult" }));
        for (at, output) in outputs.iter().enumerate() {
            let value = from_sql(output.storage, row.get_ref(at)?);
            let value = match (output.shown_by, output.field) {
                (Some(Function::ToLabel), Some(field)) => label(field, value),
                (Some(Function::Format), field) => formatted(field, output.storage, value, context.zone),
                _ => value,
            };
            record.insert(output.name.clone(), value);
        }
        records.push(record);
        if records.len() > MAX_ROWS {
            let message = "Aggregate query does not support queryMore(), use LIMIT to restrict the results to a single \
                           batch";
            return Err(QueryError::Refused { code: "EXCEEDED_ID_LIMIT", message: message.to_owned() });
        }
    }
    Ok(records)
}

fn compile<'c>(scope: &mut Scope<'c>, query: &Query) -> Result<(Vec<Output<'c>>, Sql), QueryError> {
    let groups = groups(scope, query)?;
    let (outputs, mut columns) = outputs(scope, query)?;
    // Keys of ORDER BY are read as further columns, so that they hold for the union of all grouping sets.
    let mut keys = Vec::new();
    for item in &query.order_by {
        let expr = resolved(query, &item.expr);
        let operand = selected(scope, &expr)?;
        keys.push(format!("c{}{}", columns.len(), direction(item)));
        columns.push(Selected { operand: Operand { sql: operand.sort_key(), ..operand }, expr });
    }
    let having = query.having.as_ref().map(|having| renamed(query, having));
    let having = having.map(|having| condition(scope, &having)).transpose()?;
    let filter = filter(scope, query)?;
    let mut sql = Sql::new("SELECT * FROM (");
    for (at, set) in grouping_sets(query, groups.len()).iter().enumerate() {
        if at > 0 {
            sql.push(" UNION ALL ");
        }
        sql.push(&format!("SELECT {} FROM {} WHERE ", select_list(&columns, &groups, set), scope.from()));
        sql.append(filter.clone());
        let keys: Vec<String> = set.iter().filter_map(|&at| groups.get(at)).map(Operand::group_key).collect();
        if !keys.is_empty() {
            sql.push(&format!(" GROUP BY {}", keys.join(", ")));
        } else if query.group_by.is_some() {
            // The grand total of no records is no row.
            sql.push(" GROUP BY NULL");
        }
        if let Some(having) = &having {
            sql.push(" HAVING ");
            sql.append(having.clone());
        }
    }
    sql.push(")");
    if !keys.is_empty() {
        sql.push(&format!(" ORDER BY {}", keys.join(", ")));
    }
    sql.append(limit(query));
    Ok((outputs, sql))
}

fn groups<'c>(scope: &mut Scope<'c>, query: &Query) -> Result<Vec<Operand<'c>>, QueryError> {
    query.group_by.iter().flat_map(|group| &group.items).map(|item| operand(scope, item)).collect()
}

fn outputs<'c>(
    scope: &mut Scope<'c>,
    query: &Query,
) -> Result<(Vec<Output<'c>>, Vec<Selected<'c>>), QueryError> {
    let mut outputs = Vec::new();
    let mut columns = Vec::new();
    let mut unnamed = 0;
    for item in &query.select {
        let SelectItem::Expr { expr, alias } = item else {
            return Err(QueryError::malformed("Only aggregates and grouped fields can be selected here"));
        };
        let operand = selected(scope, expr)?;
        let field = operand.field.map(|(_, field)| field);
        let shown_by = match expr {
            Expr::Call(call) => Some(call.function),
            Expr::Field(_) => None,
        };
        let name = match (alias, shown_by, field) {
            (Some(alias), ..) => alias.text.clone(),
            (None, None | Some(Function::ToLabel), Some(field)) => field.name.to_string(),
            (None, ..) => {
                unnamed += 1;
                format!("expr{}", unnamed - 1)
            }
        };
        outputs.push(Output { name, storage: operand.storage, field, shown_by });
        columns.push(Selected { expr: expr.clone(), operand });
    }
    Ok((outputs, columns))
}

fn selected<'c>(scope: &mut Scope<'c>, expr: &Expr) -> Result<Operand<'c>, QueryError> {
    match grouping(expr) {
        // 1 in a subtotal, where the field is summed over; the value comes from the grouping set.
        Some(call) => {
            Ok(Operand { storage: Storage::Integer, field: None, ..operand(scope, argument(call)?)? })
        }
        None => operand(scope, expr),
    }
}

fn grouping(expr: &Expr) -> Option<&Call> {
    match expr {
        Expr::Call(call) if call.function == Function::Grouping => Some(call),
        _ => None,
    }
}

/// Which of the grouped fields each row is grouped by: all; for ROLLUP ever fewer from the right; for CUBE any of them.
fn grouping_sets(query: &Query, count: usize) -> Vec<Vec<usize>> {
    match query.group_by.as_ref().map(|group| group.kind) {
        None | Some(GroupKind::Plain) => vec![(0..count).collect()],
        Some(GroupKind::Rollup) => (0..=count).rev().map(|length| (0..length).collect()).collect(),
        Some(GroupKind::Cube) => {
            let subsets = 1_u32 << count.min(8);
            let subset = |bits: u32| (0..count).filter(|&at| bits & (1 << (count - 1 - at)) != 0).collect();
            (0..subsets).rev().map(subset).collect()
        }
    }
}

fn select_list(columns: &[Selected<'_>], groups: &[Operand<'_>], set: &[usize]) -> String {
    let is_summed_over = |sql: &str| {
        groups
            .iter()
            .enumerate()
            .any(|(at, group)| !set.contains(&at) && (group.sql == sql || group.sort_key() == sql))
    };
    let list: Vec<String> = columns
        .iter()
        .enumerate()
        .map(|(at, column)| {
            let sql = &column.operand.sql;
            if grouping(&column.expr).is_some() {
                format!("{} AS c{at}", i32::from(is_summed_over(sql)))
            } else if is_summed_over(sql) {
                format!("NULL AS c{at}")
            } else {
                format!("{sql} AS c{at}")
            }
        })
        .collect();
    list.join(", ")
}

/// The expression behind an alias, or the expression itself.
fn resolved(query: &Query, expr: &Expr) -> Expr {
    let Expr::Field(path) = expr else { return expr.clone() };
    let Some(name) = path.single() else { return expr.clone() };
    query
        .select
        .iter()
        .find_map(|item| match item {
            SelectItem::Expr { expr, alias: Some(alias) } if alias.is(name) => Some(expr.clone()),
            _ => None,
        })
        .unwrap_or_else(|| expr.clone())
}

/// HAVING with the expressions behind its aliases.
fn renamed(query: &Query, having: &Condition) -> Condition {
    let all = |parts: &[Condition]| parts.iter().map(|part| renamed(query, part)).collect();
    match having {
        Condition::And(parts) => Condition::And(all(parts)),
        Condition::Or(parts) => Condition::Or(all(parts)),
        Condition::Not(inner) => Condition::Not(Box::new(renamed(query, inner))),
        Condition::Compare(comparison) => {
            let mut comparison = comparison.clone();
            comparison.left = resolved(query, &comparison.left);
            Condition::Compare(comparison)
        }
        Condition::In(membership) => {
            let mut membership = membership.clone();
            membership.left = resolved(query, &membership.left);
            Condition::In(membership)
        }
        other @ Condition::Includes(_) => other.clone(),
    }
}
