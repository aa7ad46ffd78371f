//! Tasks and events, and the last activity dates that follow from them.

use chrono::TimeDelta;
use serde_json::json;
use sobjects::{DateTime, Id};

use super::chance::at;
use super::writer::Writer;
use crate::sandbox::calendar::plus_days;
use crate::sandbox::store::{StoreError, quoted};

/// What an activity is about, and whose it is.
pub(super) struct About {
    pub(super) what: Option<Id>,
    pub(super) account: Option<Id>,
    pub(super) who: Option<Id>,
    pub(super) owner: Option<Id>,
}

const MEETINGS: [&str; 5] =
    ["Discovery call", "Demo", "Pricing review", "Quarterly business review", "Contract walkthrough"];
const TASKS: [&str; 5] = ["Call", "Send Quote", "Follow up by email", "Send case study", "Prepare proposal"];
const PLACES: [&str; 3] = ["Video call", "Customer's office", "Phone"];

/// What was done until the day of the last activity, if anything was. Days count from today.
pub(super) fn past(
    writer: &mut Writer<'_, '_>,
    about: &About,
    created: i64,
    last: Option<i64>,
) -> Result<(), StoreError> {
    let Some(last) = last else { return Ok(()) };
    let earlier = last - writer.chance.between(7, 30);
    for day in [last, earlier].into_iter().filter(|day| *day >= created || *day == last) {
        if writer.chance.percent(50) {
            event(writer, about, day)?;
        } else {
            task(writer, about, day, true)?;
        }
    }
    Ok(())
}

/// A meeting so many days from today.
pub(super) fn event(writer: &mut Writer<'_, '_>, about: &About, days: i64) -> Result<(), StoreError> {
    let day = plus_days(writer.today, days);
    let start = at(day, writer.chance.between(14, 19), writer.chance.between(0, 3) * 15);
    let minutes = writer.chance.between(1, 4) * 15;
    let end = DateTime::from(start.utc() + TimeDelta::try_minutes(minutes).unwrap_or_default());
    let planned = writer.chance.between(1, 10);
    let fields = json!({
        "Subject": writer.chance.phrase(&MEETINGS), "WhatId": about.what, "WhoId": about.who,
        "AccountId": about.account, "OwnerId": about.owner, "ActivityDate": day, "EndDate": day,
        "ActivityDateTime": start, "StartDateTime": start, "EndDateTime": end, "DurationInMinutes": minutes,
        "ShowAs": writer.preferred("Event", "ShowAs", "Busy"), "Location": writer.chance.phrase(&PLACES),
        "EventSubtype": writer.preferred("Event", "EventSubtype", "Event"),
        "CreatedDate": writer.chance.moment(writer.today, days.min(0) - planned),
    });
    writer.put("Event", fields)?;
    Ok(())
}

/// Something that is still to be done, or should have been.
pub(super) fn open_task(writer: &mut Writer<'_, '_>, about: &About, due: i64) -> Result<(), StoreError> {
    task(writer, about, due, false)
}

fn task(writer: &mut Writer<'_, '_>, about: &About, due: i64, is_done: bool) -> Result<(), StoreError> {
    let status = if is_done { "Completed" } else { writer.chance.phrase(&["Not Started", "In Progress"]) };
    let is_high = writer.chance.percent(20);
    let priority = if is_high { "High" } else { "Normal" };
    let done = writer.chance.moment(writer.today, due);
    let planned = writer.chance.between(1, 8);
    let created = writer.chance.moment(writer.today, due.min(0) - planned);
    let fields = json!({
        "Subject": writer.chance.phrase(&TASKS), "WhatId": about.what, "WhoId": about.who,
        "AccountId": about.account, "OwnerId": about.owner, "ActivityDate": plus_days(writer.today, due),
        "Status": writer.preferred("Task", "Status", status),
        "Priority": writer.preferred("Task", "Priority", priority), "IsHighPriority": is_high,
        "IsClosed": is_done, "CompletedDateTime": is_done.then_some(done),
        "TaskSubtype": writer.preferred("Task", "TaskSubtype", "Task"),
        "CreatedDate": created, "LastModifiedDate": if is_done { done } else { created },
    });
    writer.put("Task", fields)?;
    Ok(())
}

/// Brings what follows from activities up to date on all records: the last activity is the latest date of an event
/// or a closed task, and may lie in the future.
pub(super) fn settle(writer: &Writer<'_, '_>) -> Result<(), StoreError> {
    for (object, reference) in
        [("Opportunity", "WhatId"), ("Account", "AccountId"), ("Contact", "WhoId"), ("Lead", "WhoId")]
    {
        let today = writer.today;
        let dates = parts(writer, reference, object, |object| match object {
            "Task" => {
                format!("max(\"ActivityDate\") AS day FROM {} WHERE \"IsClosed\" = 1 AND", quoted(object))
            }
            _ => format!("max(\"ActivityDate\") AS day FROM {} WHERE", quoted(object)),
        });
        set(writer, object, "LastActivityDate", &dates, |dates| format!("(SELECT max(day) FROM ({dates}))"))?;
        let open = parts(writer, reference, object, |object| match object {
            "Task" => format!("1 FROM {} WHERE \"IsClosed\" = 0 AND", quoted(object)),
            _ => format!("1 FROM {} WHERE \"ActivityDate\" >= '{today}' AND", quoted(object)),
        });
        set(writer, object, "HasOpenActivity", &open, |open| format!("EXISTS ({open})"))?;
        let overdue: Vec<String> = open
            .iter()
            .filter(|part| part.contains("\"Task\""))
            .map(|part| format!("{part} AND \"ActivityDate\" < '{today}'"))
            .collect();
        set(writer, object, "HasOverdueTask", &overdue, |overdue| format!("EXISTS ({overdue})"))?;
    }
    Ok(())
}

/// A SELECT on each kind of activity that the org has, for the activities of one record.
fn parts(
    writer: &Writer<'_, '_>,
    reference: &str,
    object: &str,
    select: impl Fn(&str) -> String,
) -> Vec<String> {
    let has = |activity: &&&str| {
        writer.catalog.object(activity).is_some_and(|activity| activity.field(reference).is_some())
    };
    ["Event", "Task"]
        .iter()
        .filter(has)
        .map(|activity| {
            format!("SELECT {} {} = {}.\"Id\"", select(activity), quoted(reference), quoted(object))
        })
        .collect()
}

fn set(
    writer: &Writer<'_, '_>,
    object: &str,
    field: &str,
    parts: &[String],
    expression: impl Fn(&str) -> String,
) -> Result<(), StoreError> {
    let is_there = writer.catalog.object(object).is_some_and(|object| object.field(field).is_some());
    if !is_there || parts.is_empty() {
        return Ok(());
    }
    let value = expression(&parts.join(" UNION ALL "));
    let sql = format!("UPDATE {} SET {} = {value}", quoted(object), quoted(field));
    writer.tx.connection().execute(&sql, [])?;
    Ok(())
}
