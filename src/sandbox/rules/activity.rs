//! Tasks and events: what follows from their own fields, and the last activity of the records they belong to.

use chrono::TimeDelta;
use rusqlite::OptionalExtension;
use serde_json::{Value, json};
use sobjects::{DateTime, Id, Object};

use super::{Saver, system};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::{Row, StoreError, quoted};

/// Whether records of this object are activities.
pub(super) fn is_activity(object: &Object) -> bool {
    matches!(&*object.name, "Event" | "Task")
}

/// Fills the fields that follow from others.
pub(super) fn derive(
    saver: &Saver<'_, '_>,
    object: &Object,
    row: &mut Row,
    given: &Row,
) -> Result<(), Refusal> {
    let account = account(saver, row)?;
    system::set(object, row, "AccountId", account);
    if object.name == "Task" {
        let is = |name: &str, value: &str| row.get(name).and_then(Value::as_str) == Some(value);
        let (closed, high) = (is("Status", "Completed"), is("Priority", "High"));
        system::set(object, row, "IsHighPriority", json!(high));
        system::set(object, row, "IsClosed", json!(closed));
        if closed && row.get("CompletedDateTime").is_none_or(Value::is_null) {
            system::set(object, row, "CompletedDateTime", json!(system::second(saver.now)));
        }
        return Ok(());
    }
    times(object, row, given)
}

/// An event begins at a time or lies on a day, and has a length or an end. Start and end stand twice in a record;
/// what the request gives wins over what was there.
fn times(object: &Object, row: &mut Row, given: &Row) -> Result<(), Refusal> {
    let moment = |row: &Row, name: &str| row.get(name)?.as_str()?.parse::<DateTime>().ok().map(DateTime::utc);
    let starts = ["StartDateTime", "ActivityDateTime"];
    let start = starts.iter().find_map(|name| moment(given, name));
    let start = start.or_else(|| starts.iter().find_map(|name| moment(row, name)));
    if row.get("IsAllDayEvent") == Some(&Value::Bool(true)) {
        let day = row.get("ActivityDate").is_some_and(|day| !day.is_null());
        return if day || start.is_some() { Ok(()) } else { Err(missing(&["ActivityDate"])) };
    }
    let Some(start) = start else { return Err(missing(&["DurationInMinutes", "ActivityDateTime"])) };
    let length = |row: &Row| {
        let minutes = super::decimal(row.get("DurationInMinutes")?)?;
        TimeDelta::try_minutes(i64::try_from(minutes).ok()?)
    };
    let end = length(given).map(|length| start + length).or_else(|| moment(given, "EndDateTime"));
    let end = end.or_else(|| length(row).map(|length| start + length)).filter(|end| *end >= start);
    let Some(end) = end else { return Err(missing(&["DurationInMinutes"])) };
    for (name, value) in [
        ("StartDateTime", json!(DateTime::from(start))),
        ("ActivityDateTime", json!(DateTime::from(start))),
        ("EndDateTime", json!(DateTime::from(end))),
        ("ActivityDate", json!(start.date_naive())),
        ("EndDate", json!(end.date_naive())),
        ("DurationInMinutes", json!((end - start).num_minutes())),
    ] {
        system::set(object, row, name, value);
    }
    Ok(())
}

fn missing(fields: &[&str]) -> Refusal {
    let message = format!("Required fields are missing: [{}]", fields.join(", "));
    Refusal::save("REQUIRED_FIELD_MISSING", message, fields.iter().copied())
}

/// The account behind what the activity is about, else behind whom it is with.
fn account(saver: &Saver<'_, '_>, row: &Row) -> Result<Value, Refusal> {
    for name in ["WhatId", "WhoId"] {
        let Some(id) = row.get(name).and_then(Value::as_str).and_then(|id| id.parse::<Id>().ok()) else {
            continue;
        };
        let Some(object) = saver.catalog.object_of(id.prefix()) else { continue };
        if object.name == "Account" {
            return Ok(json!(id));
        }
        let record = saver.tx.get(&object.name, &id)?.unwrap_or_default();
        if let Some(account) = record.get("AccountId").filter(|account| !account.is_null()) {
            return Ok(account.clone());
        }
    }
    Ok(Value::Null)
}

/// Where a record has moved to another account, its activities move along.
pub(super) fn follow_account(
    saver: &mut Saver<'_, '_>,
    id: &Id,
    [after, before]: [&Row; 2],
) -> Result<(), Refusal> {
    if after.get("AccountId") == before.get("AccountId") {
        return Ok(());
    }
    for object in ["Event", "Task"].into_iter().filter_map(|name| saver.catalog.object(name)) {
        let has = |name: &str| object.field(name).is_some() && object.field("AccountId").is_some();
        for reference in ["WhatId", "WhoId"].into_iter().filter(|name| has(name)) {
            for activity in saver.tx.find(&object.name, reference, &json!(id))? {
                let old = saver.tx.get(&object.name, &activity)?.unwrap_or_default();
                let moved = Row::from_iter([("AccountId".to_owned(), account(saver, &old)?)]);
                saver.tx.update(&object.name, &activity, &moved)?;
                touch(saver, [Some(&moved), Some(&old)])?;
            }
        }
    }
    Ok(())
}

/// Brings LastActivityDate up to date on every record that the activity belongs or belonged to.
pub(super) fn touch(saver: &mut Saver<'_, '_>, rows: [Option<&Row>; 2]) -> Result<(), Refusal> {
    for row in rows.into_iter().flatten() {
        for name in ["WhatId", "WhoId", "AccountId"] {
            let Some(id) = row.get(name).and_then(Value::as_str).and_then(|id| id.parse::<Id>().ok()) else {
                continue;
            };
            let Some(object) = saver.catalog.object_of(id.prefix()) else { continue };
            if object.field("LastActivityDate").is_some() {
                let mut change = Row::new();
                change.insert("LastActivityDate".to_owned(), latest(saver, name, &id)?);
                saver.tx.update(&object.name, &id, &change)?;
            }
        }
    }
    Ok(())
}

/// The latest date of the record's events and closed tasks; it may lie in the future.
fn latest(saver: &Saver<'_, '_>, reference: &str, id: &Id) -> Result<Value, Refusal> {
    let of = |object: &str, condition: &str| {
        saver.catalog.object(object).map(|_| {
            let (object, reference) = (quoted(object), quoted(reference));
            format!("SELECT max(\"ActivityDate\") AS day FROM {object} WHERE {reference} = ?1 AND \"IsDeleted\" = 0{condition}")
        })
    };
    let parts: Vec<String> =
        [of("Event", ""), of("Task", " AND \"IsClosed\" = 1")].into_iter().flatten().collect();
    let sql = format!("SELECT max(day) FROM ({})", parts.join(" UNION ALL "));
    let read = saver.tx.connection().query_row(&sql, [id.as_str()], |row| row.get::<_, Option<String>>(0));
    Ok(json!(read.optional().map_err(StoreError::Database)?.flatten()))
}
