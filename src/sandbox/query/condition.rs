//! WHERE and HAVING.
//!
//! What null means, where the platform's documents are silent or contradict each other, is decided here:
//! - `!=`, `NOT IN`, `EXCLUDES` and `NOT (…)` are the exact opposite of the plain form, so records without a value
//!   are among their answers;
//! - `<`, `<=`, `>`, `>=` and LIKE never hold for a record without a value;
//! - `IN (…, null)` holds for records without a value, `NOT IN (…, null)` does not;
//! - a checkbox is never null: `= null` means `= false`, also where the parent record is missing;
//! - empty text is null.

use rusqlite::types::Value as Stored;
use sobjects::Object;
use soql::ast::{
    CompareOp, Comparison, Condition, Expr, Function, Inclusion, Literal, Members, Membership, Pattern,
    Query, SelectItem, Value,
};

use super::expression::operand;
use super::filter::filter;
use super::literal::{bound, is_null, range};
use super::operand::Operand;
use super::scope::{Place, Scope};
use super::sql::{Sql, constant, operator};
use super::{QueryError, currency};
use crate::sandbox::store::Storage;

/// Lists longer than this are bound as one JSON array, since SQLite takes 32,766 values at most.
const LONG_LIST: usize = 200;

/// A condition as SQL that is true exactly where the condition holds; elsewhere it is false or null.
pub(super) fn condition(scope: &mut Scope<'_>, condition: &Condition) -> Result<Sql, QueryError> {
    let all = |scope: &mut Scope<'_>, parts: &[Condition]| {
        parts.iter().map(|part| self::condition(scope, part)).collect::<Result<Vec<_>, _>>()
    };
    match condition {
        Condition::And(parts) => Ok(Sql::joined(all(scope, parts)?, "AND")),
        Condition::Or(parts) => Ok(Sql::joined(all(scope, parts)?, "OR")),
        Condition::Not(inner) => {
            let mut sql = self::condition(scope, inner)?.enclosed();
            sql.push(" IS NOT TRUE");
            Ok(sql.enclosed())
        }
        Condition::Compare(comparison) => compare(scope, comparison),
        Condition::In(membership) => within(scope, membership),
        Condition::Includes(inclusion) => includes(scope, inclusion),
    }
}

fn compare(scope: &mut Scope<'_>, comparison: &Comparison) -> Result<Sql, QueryError> {
    let left = compared(scope, &comparison.left)?;
    match &comparison.value.node {
        Value::Pattern(pattern) => like(&left, pattern),
        Value::DateLiteral(literal) => {
            let bounds = range(&left, *literal, scope.context)?;
            Ok(compare_range(&left, comparison.op, bounds))
        }
        Value::Currency(amount) => currency::compare(scope, &comparison.left, &left, comparison.op, amount),
        value => {
            let compared = compare_value(&left, comparison.op, bound(&left, value)?);
            let parts = of_type(scope, comparison)?.into_iter().chain([compared]);
            Ok(Sql::joined(parts.collect(), "AND"))
        }
    }
}

/// Which ids `What.Type = 'Account'` leads to, so that an index on the reference narrows the search down.
fn of_type(scope: &mut Scope<'_>, comparison: &Comparison) -> Result<Option<Sql>, QueryError> {
    let (Expr::Field(path), CompareOp::Eq, Value::String(wanted)) =
        (&comparison.left, comparison.op, &comparison.value.node)
    else {
        return Ok(None);
    };
    let (Place::Named { reference, targets, .. }, name) = scope.place(path)? else { return Ok(None) };
    // Of a group its own field tells the type.
    let is_meant = |object: &&&Object| object.name.eq_ignore_ascii_case(wanted) && object.name != "Group";
    let target = targets.iter().find(is_meant).filter(|_| name.eq_ignore_ascii_case("Type"));
    Ok(target.map(|object| {
        let (first, after) = (constant(&object.key_prefix), constant(&format!("{}~", object.key_prefix)));
        Sql::new(format!("({reference} >= {first} AND {reference} < {after})"))
    }))
}

fn compare_value(left: &Operand<'_>, op: CompareOp, value: Stored) -> Sql {
    let operator = match op {
        // What only a record with a value meets lets SQLite begin with the parents that have it.
        CompareOp::Eq if value != Stored::Null => "=",
        other => operator(other),
    };
    Sql::with(format!("{} {operator} ?", left.collated()), value)
}

/// A column against a range of days: `<` is before its first moment, `>` after its last.
fn compare_range(left: &Operand<'_>, op: CompareOp, (first, end): (Stored, Stored)) -> Sql {
    let column = &left.sql;
    match op {
        CompareOp::Lt => Sql::with(format!("{column} < ?"), first),
        CompareOp::Ge => Sql::with(format!("{column} >= ?"), first),
        CompareOp::Le => Sql::with(format!("{column} < ?"), end),
        CompareOp::Gt => Sql::with(format!("{column} >= ?"), end),
        CompareOp::Eq | CompareOp::Like => {
            Sql { text: format!("({column} >= ? AND {column} < ?)"), values: vec![first, end] }
        }
        CompareOp::Ne => Sql {
            text: format!("({column} < ? OR {column} >= ? OR {column} IS NULL)"),
            values: vec![first, end],
        },
    }
}

fn like(left: &Operand<'_>, pattern: &Pattern) -> Result<Sql, QueryError> {
    if !matches!(left.storage, Storage::Text | Storage::ExactText) {
        return Err(QueryError::Literal { field: left.label(), expected: "string to be compared with LIKE" });
    }
    let text = pattern.as_str();
    let matches = Sql::with(format!("matches(?, {})", left.sql), Stored::Text(text.to_owned()));
    let start = text.split(['%', '_', '\\']).next().unwrap_or_default();
    if start.is_empty() || left.storage != Storage::Text {
        return Ok(matches);
    }
    // What the text must begin with lets an index narrow the search down.
    let first = Sql::with(format!("{} >= ?", left.collated()), Stored::Text(start.to_owned()));
    let last = Sql::with(format!("{} <= ?", left.collated()), Stored::Text(format!("{start}{}", char::MAX)));
    Ok(Sql::joined(vec![first, last, matches], "AND"))
}

fn within(scope: &mut Scope<'_>, membership: &Membership) -> Result<Sql, QueryError> {
    let left = compared(scope, &membership.left)?;
    let (list, with_null) = match &membership.members {
        Members::Query(query) => (semi_join(scope, query)?, false),
        Members::List(values) if values.iter().any(|value| matches!(value.node, Value::DateLiteral(_))) => {
            return Ok(opposite_if(membership.negated, any_range(scope, &left, values)?));
        }
        Members::List(values) if values.iter().any(|value| matches!(value.node, Value::Currency(_))) => {
            return Ok(opposite_if(membership.negated, any_amount(scope, &membership.left, &left, values)?));
        }
        Members::List(values) => {
            let some: Result<Vec<_>, _> = values
                .iter()
                .filter(|value| left.storage == Storage::Boolean || !is_null(&value.node))
                .map(|value| bound(&left, &value.node))
                .collect();
            let some = some?;
            (members(&some), some.len() < values.len())
        }
    };
    let column = left.collated();
    let mut sql = Sql::new(format!("({column} IN "));
    sql.append(list);
    if with_null {
        sql.push(&format!(" OR {column} IS NULL"));
    }
    sql.push(")");
    Ok(opposite_if(membership.negated, sql))
}

fn opposite_if(negated: bool, sql: Sql) -> Sql {
    if !negated {
        return sql;
    }
    let mut opposite = sql.enclosed();
    opposite.push(" IS NOT TRUE");
    opposite.enclosed()
}

fn members(values: &[Stored]) -> Sql {
    if values.len() <= LONG_LIST {
        let marks = vec!["?"; values.len()].join(", ");
        return Sql { text: format!("({marks})"), values: values.to_vec() };
    }
    let array: Vec<serde_json::Value> = values
        .iter()
        .map(|value| match value {
            Stored::Text(text) => text.as_str().into(),
            Stored::Integer(number) => (*number).into(),
            Stored::Real(number) => (*number).into(),
            Stored::Null | Stored::Blob(_) => serde_json::Value::Null,
        })
        .collect();
    let array = serde_json::Value::Array(array).to_string();
    Sql::with("(SELECT value FROM json_each(?))", Stored::Text(array))
}

fn any_range(scope: &Scope<'_>, left: &Operand<'_>, values: &[Literal]) -> Result<Sql, QueryError> {
    let parts: Result<Vec<_>, QueryError> = values
        .iter()
        .map(|value| match &value.node {
            Value::DateLiteral(literal) => {
                Ok(compare_range(left, CompareOp::Eq, range(left, *literal, scope.context)?))
            }
            other => Ok(compare_value(left, CompareOp::Eq, bound(left, other)?)),
        })
        .collect();
    Ok(Sql::joined(parts?, "OR"))
}

fn any_amount(
    scope: &mut Scope<'_>,
    expr: &Expr,
    left: &Operand<'_>,
    values: &[Literal],
) -> Result<Sql, QueryError> {
    let parts: Result<Vec<_>, QueryError> = values
        .iter()
        .map(|value| match &value.node {
            Value::Currency(amount) => currency::compare(scope, expr, left, CompareOp::Eq, amount),
            _ => Err(currency::mixed()),
        })
        .collect();
    Ok(Sql::joined(parts?, "OR"))
}

/// The inner query of `IN (SELECT …)`.
fn semi_join(outer: &Scope<'_>, query: &Query) -> Result<Sql, QueryError> {
    let object = Scope::object_named(outer.catalog, &query.from.object.text)?;
    let mut scope = Scope::new(outer.catalog, outer.context, object, query, format!("{}_in", outer.table))?;
    let [SelectItem::Expr { expr, alias: None }] = query.select.as_slice() else {
        return Err(QueryError::malformed("semi join sub-selects can only query one field"));
    };
    let selected = operand(&mut scope, expr)?;
    let filter = filter(&mut scope, query)?;
    let mut sql = Sql::new(format!("(SELECT {} FROM {}", selected.sql, scope.from()));
    sql.push(&format!(" WHERE {} IS NOT NULL AND ", selected.sql));
    sql.append(filter);
    sql.push(")");
    Ok(sql)
}

fn includes(scope: &mut Scope<'_>, inclusion: &Inclusion) -> Result<Sql, QueryError> {
    let left = operand(scope, &inclusion.left)?;
    let parts: Result<Vec<_>, QueryError> = inclusion
        .values
        .iter()
        .map(|value| match &value.node {
            Value::String(wanted) => {
                Ok(Sql::with(format!("includes({}, ?)", left.sql), Stored::Text(wanted.clone())))
            }
            Value::Null => Ok(Sql::new(format!("{} IS NULL", left.sql))),
            _ => Err(QueryError::Literal {
                field: left.label(),
                expected: "string and should be enclosed in quotes",
            }),
        })
        .collect();
    Ok(opposite_if(inclusion.negated, Sql::joined(parts?, "OR")))
}

/// What stands on the left of an operator; behind `toLabel` it is the label that is compared.
fn compared<'c>(scope: &mut Scope<'c>, expr: &Expr) -> Result<Operand<'c>, QueryError> {
    let value = operand(scope, expr)?;
    let is_label = matches!(expr, Expr::Call(call) if call.function == Function::ToLabel);
    Ok(match value.field {
        Some((object, field)) if is_label && !field.picklist.is_empty() => {
            let (object, field) = (constant(&object.name), constant(&field.name));
            Operand::made(format!("picklist_label({object}, {field}, {})", value.sql), Storage::Text)
        }
        _ => value,
    })
}
