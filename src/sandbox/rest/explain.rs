//! `/query?explain=…`: how the platform would run a query.
//!
//! The numbers of records are counted, not estimated. A filter by a standard index pays below 30% of the first
//! million records and 15% of the others, one by a custom index below 10% and 5% [D]; the cost of an index is the
//! part of that threshold which its records make up, that of reading the whole table
//! `2/3 + 0.65 × records / threshold` [C: it fits the plans of two real orgs].

use serde_json::{Value, json};
use sobjects::catalog::Flags;
use sobjects::{Field, FieldType, Id, Object};
use soql::ast::{CompareOp, Condition, Expr, Query};
use soql::build::count_all;

use super::call::{Answer, Call, Reply};
use super::query;
use super::session::Session;
use crate::sandbox::query::Context;
use crate::sandbox::refusal::Refusal;

/// Fields with a standard index, beside references.
const INDEXED: [&str; 6] = ["CreatedDate", "Email", "Id", "LastModifiedDate", "Name", "SystemModstamp"];
const UNINDEXED: &str = "Not considering filter for optimization because unindexed";
const MILLION: u64 = 1_000_000;

/// One way to run the query.
struct Plan<'a> {
    operation: &'static str,
    fields: Vec<&'a str>,
    records: u64,
    cost: f64,
}

/// `/query?explain=…`
pub(super) fn run(session: &Session<'_, '_>, call: &Call, text: &str) -> Answer {
    if text.trim().parse::<Id>().is_ok() {
        // There are no reports and list views here.
        let message = format!("no report or list view has this id: {}", text.trim());
        return Err(Refusal::bad("INVALID_ID", message));
    }
    let query = query::parse(session, text)?;
    let object = session.object(&query.from.object.text)?;
    let context = session.context(&call.version);
    let all = count(session, &context, &query, None)?;
    let filters = filters(&query);
    let mut plans = Vec::new();
    for (field, filter) in filters.iter().filter_map(|filter| Some((indexed(object, filter)?, *filter))) {
        let records = count(session, &context, &query, Some(filter.clone()))?;
        let cost = ratio(records, threshold(all, field));
        plans.push(Plan { operation: "Index", fields: vec![&field.name], records, cost });
    }
    if let (Some(limit), None, true) = (query.limit, &query.filter, query.order_by.is_empty()) {
        let records = limit.node.min(all);
        plans.push(Plan {
            operation: "Other",
            fields: Vec::new(),
            records,
            cost: ratio(records, standard(all)),
        });
    }
    let records = count(session, &context, &query, query.filter.clone())?;
    let cost = 2.0 / 3.0 + 0.65 * ratio(records, standard(all));
    plans.push(Plan { operation: "TableScan", fields: Vec::new(), records, cost });
    plans.sort_by(|left, right| left.cost.total_cmp(&right.cost));

    let notes = notes(object, &filters);
    let plans: Vec<Value> = plans.iter().map(|plan| plan.to_json(object, all, &notes)).collect();
    Reply::ok(&json!({ "plans": plans, "sourceQuery": text }))
}

impl Plan<'_> {
    fn to_json(&self, object: &Object, all: u64, notes: &[Value]) -> Value {
        json!({
            "cardinality": self.records,
            "fields": self.fields,
            "leadingOperationType": self.operation,
            "notes": notes,
            "relativeCost": self.cost,
            "sobjectCardinality": all,
            "sobjectType": object.name,
        })
    }
}

/// The conditions that must hold all together.
fn filters(query: &Query) -> Vec<&Condition> {
    match &query.filter {
        None => Vec::new(),
        Some(Condition::And(parts)) => parts.iter().collect(),
        Some(only) => vec![only],
    }
}

/// The object's own field that a condition is about.
fn filtered<'o>(object: &'o Object, filter: &Condition) -> Option<&'o Field> {
    let left = match filter {
        Condition::Compare(comparison) => &comparison.left,
        Condition::In(membership) => &membership.left,
        _ => return None,
    };
    match left {
        Expr::Field(path) => object.field(path.single()?),
        Expr::Call(_) => None,
    }
}

/// The field whose index a condition can use; what it excludes no index finds.
fn indexed<'o>(object: &'o Object, filter: &Condition) -> Option<&'o Field> {
    let negative = match filter {
        Condition::Compare(comparison) => comparison.op == CompareOp::Ne,
        Condition::In(membership) => membership.negated,
        _ => true,
    };
    filtered(object, filter).filter(|field| !negative && is_indexed(field))
}

fn is_indexed(field: &Field) -> bool {
    INDEXED.iter().any(|name| field.name == *name)
        || field.kind == FieldType::Reference
        || is_custom_index(field)
}

fn is_custom_index(field: &Field) -> bool {
    field.is(Flags::EXTERNAL_ID) || field.is(Flags::UNIQUE)
}

/// What no index helps with, once for each field.
fn notes(object: &Object, filters: &[&Condition]) -> Vec<Value> {
    let fields = filters.iter().filter_map(|filter| filtered(object, filter));
    let mut names: Vec<&str> = fields.filter(|field| !is_indexed(field)).map(|field| &*field.name).collect();
    names.extend(object.field("IsDeleted").map(|field| &*field.name));
    names.dedup();
    let note = |name| json!({ "description": UNINDEXED, "fields": [name], "tableEnumOrId": object.name });
    names.into_iter().map(note).collect()
}

/// How many records of the query's object such a filter leaves.
fn count(
    session: &Session<'_, '_>,
    context: &Context,
    query: &Query,
    filter: Option<Condition>,
) -> Result<u64, Refusal> {
    let counted = Query {
        filter,
        from: query.from.clone(),
        related: query.related.clone(),
        ..Query::new(vec![count_all().into()], query.from.object.clone())
    };
    Ok(session.tx.query(&counted, context, 1)?.total_size)
}

/// The number of records below which an index pays.
fn threshold(all: u64, field: &Field) -> u64 {
    if is_custom_index(field) { share(all, 10, 5) } else { standard(all) }
}

fn standard(all: u64) -> u64 {
    share(all, 30, 15)
}

/// So many percent of the first million and of the rest, rounded, and never nothing.
fn share(all: u64, first: u64, rest: u64) -> u64 {
    let parts = all.min(MILLION) * first + all.saturating_sub(MILLION) * rest;
    ((parts + 50) / 100).max(1)
}

#[allow(clippy::cast_precision_loss, reason = "numbers of records are far below 2^52")]
fn ratio(records: u64, threshold: u64) -> f64 {
    records as f64 / threshold as f64
}
