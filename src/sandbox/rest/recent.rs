//! `/recent`: the records that were last viewed or referred to.
//!
//! Only FOR VIEW and FOR REFERENCE make a record recent [D]; reading its row does not [K].

use serde_json::{Value, json};
use sobjects::Object;
use soql::build::{Select, desc, field};

use super::call::{Answer, Call, Reply};
use super::rows::path;
use super::session::Session;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

/// The most records there are, and as many as come where the request does not say.
const MOST: usize = 200;
/// When a record was looked at; of the two the later one counts.
const DATES: [&str; 2] = ["LastViewedDate", "LastReferencedDate"];

/// `/recent?limit=…`
pub(super) fn list(session: &Session<'_, '_>, call: &Call) -> Answer {
    let limit = match call.parameter("limit").map(str::parse::<usize>) {
        None => MOST,
        Some(Ok(limit)) => limit.min(MOST),
        Some(Err(_)) => return Err(Refusal::bad("INVALID_FIELD", "limit must be a whole number")),
    };
    let mut records = Vec::new();
    for object in session.catalog().objects.iter().filter(|object| is_listed(object)) {
        records.extend(of_object(session, call, object)?);
    }
    // Dates of one form sort as texts do.
    records.sort_by(|(left, _), (right, _)| right.cmp(left));
    let records: Vec<Value> = records.into_iter().take(limit).map(|(_, record)| record).collect();
    Reply::ok(&records)
}

fn is_listed(object: &Object) -> bool {
    object.queryable && object.name_field().is_some() && DATES.iter().all(|name| object.field(name).is_some())
}

/// The recent records of one object, each with the moment that it was looked at.
fn of_object(
    session: &Session<'_, '_>,
    call: &Call,
    object: &Object,
) -> Result<Vec<(String, Value)>, Refusal> {
    let Some(name) = object.name_field() else { return Ok(Vec::new()) };
    let [viewed, referenced] = DATES;
    let query = Select::from(path(&object.name)?)
        .fields(["Id"])
        .fields([path(&name.name)?])
        .fields(DATES)
        .filter(field(viewed).is_not_null().or(field(referenced).is_not_null()))
        .order_by(desc(referenced).nulls_last())
        .order_by(desc(viewed).nulls_last())
        .limit(MOST as u64)
        .build();
    let found = session.tx.query(&query, &session.context(&call.version), MOST)?;
    let of = |record: &Row, name: &str| record.get(name).cloned().unwrap_or_default();
    let item = |record: &Row| {
        let moments = DATES.into_iter().filter_map(|date| record.get(date)?.as_str());
        let moment = moments.max().unwrap_or_default().to_owned();
        let (attributes, id) = (of(record, "attributes"), of(record, "Id"));
        (moment, json!({ "attributes": attributes, "Id": id, "Name": of(record, &name.name) }))
    };
    Ok(found.records.iter().map(item).collect())
}
