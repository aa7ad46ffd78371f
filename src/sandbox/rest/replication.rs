//! `/sobjects/X/updated` and `/sobjects/X/deleted`: which records changed between two moments.
//!
//! Seconds do not count [D]; a record is told of where `start <= SystemModstamp < end` [K]. A start more than 30 days
//! ago is refused [D]. Of deleted records the guide promises 15 days, here it is 30 as well [K].

use chrono::{DurationRound, TimeDelta};
use serde_json::{Value, json};
use sobjects::{DateTime, Object};
use soql::ast::Query;
use soql::build::{Select, asc, field};

use super::call::{Answer, Call, Reply};
use super::rows::path;
use super::session::Session;
use crate::sandbox::query::Context;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

/// How far back changes are told.
const MOST_DAYS: i64 = 30;
/// Records read together.
const PAGE: usize = 2_000;
/// The most ids that one answer has.
const MOST_IDS: u64 = 600_000;

/// `/sobjects/X/updated?start=…&end=…`
pub(super) fn updated(session: &Session<'_, '_>, call: &Call, object: &Object) -> Answer {
    let span = Span::of(session, call, object)?;
    let records = read(session, call, &span.query(object, false)?, false)?;
    let ids: Vec<&Value> = records.iter().filter_map(|record| record.get("Id")).collect();
    Reply::ok(&json!({ "ids": ids, "latestDateCovered": span.covered }))
}

/// `/sobjects/X/deleted?start=…&end=…`
pub(super) fn deleted(session: &Session<'_, '_>, call: &Call, object: &Object) -> Answer {
    let span = Span::of(session, call, object)?;
    let records = match object.field("IsDeleted") {
        Some(_) => read(session, call, &span.query(object, true)?, true)?,
        None => Vec::new(),
    };
    let records: Vec<Value> = records
        .iter()
        .map(|record| json!({ "id": record.get("Id"), "deletedDate": record.get(STAMP) }))
        .collect();
    let earliest = session.tx.get("Organization", &session.org.organization).ok().flatten();
    let earliest = earliest.and_then(|row| row.get("CreatedDate").cloned());
    Reply::ok(&json!({
        "deletedRecords": records,
        "earliestDateAvailable": earliest.unwrap_or_else(|| json!(span.start)),
        "latestDateCovered": span.covered,
    }))
}

/// When a record was changed, by whatever.
const STAMP: &str = "SystemModstamp";

/// The time that is asked about.
struct Span {
    start: DateTime,
    end: DateTime,
    /// Until when changes are known.
    covered: DateTime,
}

impl Span {
    fn of(session: &Session<'_, '_>, call: &Call, object: &Object) -> Result<Self, Refusal> {
        let summary = session.described.summary(&object.name);
        let is_replicateable = summary.and_then(|summary| summary.get("replicateable")?.as_bool());
        if is_replicateable == Some(false) || object.field(STAMP).is_none() {
            let message = format!("sObject type {} is not replicable", object.name);
            return Err(Refusal::bad("INVALID_TYPE_FOR_OPERATION", message));
        }
        let (start, end) = (minute_of(call, "start")?, minute_of(call, "end")?);
        if start >= end {
            return Err(invalid("startDate must chronologically precede endDate"));
        }
        if session.now.utc() - start.utc() > TimeDelta::days(MOST_DAYS) {
            return Err(invalid("startDate cannot be more than 30 days ago"));
        }
        let covered = if end.utc() > session.now.utc() { minute(session.now) } else { end };
        Ok(Self { start, end, covered })
    }

    /// The records that were changed, or deleted, in this time.
    fn query(&self, object: &Object, deleted: bool) -> Result<Query, Refusal> {
        let stamp = || field(STAMP);
        let query = Select::from(path(&object.name)?)
            .fields(["Id", STAMP])
            .filter(stamp().ge(self.start).and(stamp().lt(self.end)))
            .order_by(asc(STAMP));
        Ok(if deleted { query.filter(field("IsDeleted").eq(true)) } else { query }.build())
    }
}

fn read(
    session: &Session<'_, '_>,
    call: &Call,
    query: &Query,
    with_deleted: bool,
) -> Result<Vec<Row>, Refusal> {
    let context = Context { with_deleted, ..session.context(&call.version) };
    let mut page = session.tx.query(query, &context, PAGE)?;
    if page.total_size > MOST_IDS {
        let message = "too many ids: choose dates that are closer together";
        return Err(Refusal::bad("EXCEEDED_ID_LIMIT", message));
    }
    let mut records = page.records;
    while let Some(next) = page.next {
        page = session.tx.next_page(&next, PAGE)?;
        records.append(&mut page.records);
    }
    Ok(records)
}

fn minute_of(call: &Call, name: &str) -> Result<DateTime, Refusal> {
    let text = call.parameter(name).ok_or_else(|| invalid(&format!("the parameter {name} is missing")))?;
    text.parse().map(minute).map_err(|_| invalid(&format!("{name} is no date and time: {text}")))
}

fn minute(moment: DateTime) -> DateTime {
    let moment = moment.utc();
    moment.duration_trunc(TimeDelta::minutes(1)).unwrap_or(moment).into()
}

fn invalid(message: &str) -> Refusal {
    Refusal::bad("INVALID_REPLICATION_DATE", message)
}
