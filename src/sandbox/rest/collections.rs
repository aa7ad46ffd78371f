//! `/composite/sobjects`: up to 200 records in one call, each with its own result.

use std::collections::HashSet;

use axum::http::{HeaderMap, Method};
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};
use sobjects::{Id, Object};

use super::call::{Answer, Call, Reply};
use super::session::Session;
use super::{external_id, route, rows};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::rules::Body;

const MOST_RECORDS: usize = 200;
const MOST_READ: usize = 2000;
/// Neighbours of one object are saved together.
const MOST_CHUNKS: usize = 10;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Request {
    #[serde(default)]
    all_or_none: bool,
    records: Vec<Box<RawValue>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    ids: Vec<String>,
    fields: Vec<String>,
}

/// A record that was saved, and whether it was created by an upsert.
type Saved = Result<(Id, Option<bool>), Refusal>;

/// `POST`, `PATCH` and `DELETE` of records of any objects.
pub(super) fn run(session: &mut Session<'_, '_>, call: &Call) -> Answer {
    route::allow(call, "POST,PATCH,DELETE")?;
    if call.method == Method::DELETE {
        let ids: Vec<&str> =
            call.parameter("ids").unwrap_or_default().split(',').filter(|id| !id.is_empty()).collect();
        let all_or_none = call.parameter("allOrNone").is_some_and(|flag| flag.eq_ignore_ascii_case("true"));
        return each(session, all_or_none, &ids, |session, id| delete(session, id));
    }
    let request: Request = call.read()?;
    check_chunks(&request.records)?;
    if call.method == Method::POST {
        return each(session, request.all_or_none, &request.records, |session, record| {
            create(session, record)
        });
    }
    let repeated = repeated(&request.records, "Id", id_of);
    each(session, request.all_or_none, &request.records, |session, record| update(session, record, &repeated))
}

/// `PATCH /composite/sobjects/X/Ext__c`
pub(super) fn upsert(session: &mut Session<'_, '_>, call: &Call, object: &Object, key: &str) -> Answer {
    route::allow(call, "PATCH")?;
    let by_id = key.eq_ignore_ascii_case("Id");
    if !by_id {
        external_id::key_field(object, key)?;
    }
    let request: Request = call.read()?;
    let same = |value: String| if by_id { id_of(value) } else { external_id::folded(object, key, &value) };
    let repeated = repeated(&request.records, key, same);
    each(session, request.all_or_none, &request.records, |session, record| {
        let (body, kind) = record_body(record)?;
        if let Some(value) = body.get(key).and_then(|value| value.text())
            && repeated.contains(&same(value.clone()))
        {
            return Err(external_id::repeated(key, &value));
        }
        if !kind.eq_ignore_ascii_case(&object.name) {
            return Err(wrong_type(&kind));
        }
        external_id::upsert(session, object, key, body).map(|(id, created)| (id, Some(created)))
    })
}

/// The keys that more than one record has, in the form in which `same` keys are equal.
fn repeated(records: &[Box<RawValue>], key: &str, same: impl Fn(String) -> String) -> HashSet<String> {
    let mut seen = HashSet::new();
    let keys = records.iter().filter_map(|record| Body::parse(record.get()).ok()?.get(key)?.text());
    keys.filter(|value| !value.is_empty()).map(same).filter(|value| !seen.insert(value.clone())).collect()
}

/// An id in its long form.
fn id_of(text: String) -> String {
    text.parse::<Id>().map_or(text, |id| id.to_string())
}

/// Refuses records whose objects alternate too often.
fn check_chunks(records: &[Box<RawValue>]) -> Result<(), Refusal> {
    let mut kinds: Vec<_> =
        records.iter().map(|record| record_body(record).map(|(_, kind)| kind).ok()).collect();
    kinds.dedup();
    if kinds.len() <= MOST_CHUNKS {
        return Ok(());
    }
    let message = "Cannot have more than 10 chunks in a single operation. Please rearrange the data to reduce chunking.";
    Err(Refusal::bad("INVALID_INPUT", message))
}

/// `GET` or `POST /composite/sobjects/X`: records by their ids, `null` for each that cannot be read.
pub(super) fn read(session: &mut Session<'_, '_>, call: &Call, object: &Object) -> Answer {
    route::allow(call, "GET,POST")?;
    let list = |name: &str| -> Vec<String> {
        let parts = call.parameter(name).unwrap_or_default().split(',').map(str::trim);
        parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
    };
    let wanted = if call.method == Method::POST {
        call.read()?
    } else {
        Wanted { ids: list("ids"), fields: list("fields") }
    };
    in_bounds(wanted.ids.len(), MOST_READ)?;
    if wanted.fields.is_empty() {
        return Err(Refusal::bad("REQUIRED_FIELD_MISSING", "At least 1 field is required"));
    }
    let one = Call {
        method: Method::GET,
        query: vec![("fields".to_owned(), wanted.fields.join(","))],
        headers: HeaderMap::new(),
        ..call.clone()
    };
    let mut records = Vec::with_capacity(wanted.ids.len());
    for id in &wanted.ids {
        let reply = rows::parse_id(object, id).and_then(|id| rows::read(session, &one, object, &id));
        records.push(match reply {
            Ok(reply) => reply.into_json(),
            Err(refusal) if refusal.code == "INVALID_FIELD" => return Err(refusal),
            Err(_) => None,
        });
    }
    Reply::ok(&records)
}

/// Saves each record by itself, or all or none.
fn each<R>(
    session: &mut Session<'_, '_>,
    all_or_none: bool,
    records: &[R],
    mut save: impl FnMut(&mut Session<'_, '_>, &R) -> Saved,
) -> Answer {
    in_bounds(records.len(), MOST_RECORDS)?;
    let results = session.all_or_none(|session| {
        let results: Vec<Saved> =
            records.iter().map(|record| session.attempt(|session| save(session, record))).collect();
        if all_or_none && results.iter().any(Result::is_err) {
            return Err(results.into_iter().map(|saved| saved.and_then(|_| Err(rolled_back()))).collect());
        }
        Ok(results)
    })?;
    Reply::ok(&results.iter().map(result).collect::<Vec<Value>>())
}

fn result(saved: &Saved) -> Value {
    match saved {
        Ok((id, None)) => json!({ "id": id, "success": true, "errors": [] }),
        Ok((id, Some(created))) => json!({ "id": id, "success": true, "errors": [], "created": created }),
        Err(refusal) => json!({ "success": false, "errors": refusal.to_save_errors() }),
    }
}

fn create(session: &mut Session<'_, '_>, record: &RawValue) -> Saved {
    let (body, kind) = record_body(record)?;
    let object = session.catalog().object(&kind).ok_or_else(|| wrong_type(&kind))?;
    Ok((session.saver().create(object, &body)?, None))
}

fn update(session: &mut Session<'_, '_>, record: &RawValue, repeated: &HashSet<String>) -> Saved {
    let (mut body, kind) = record_body(record)?;
    let object = session.catalog().object(&kind).ok_or_else(|| wrong_type(&kind))?;
    let id = body
        .take("Id")
        .ok_or_else(|| Refusal::bad("MISSING_ARGUMENT", "Id not specified in an update call"))?;
    let id = rows::named_id(object, &id)?;
    if repeated.contains(id.as_str()) {
        return Err(external_id::repeated("Id", id.as_str()));
    }
    session.saver().update(object, &id, &body).map_err(rows::in_a_body)?;
    Ok((id, None))
}

fn delete(session: &mut Session<'_, '_>, id: &str) -> Saved {
    let malformed = || Refusal::bad("MALFORMED_ID", format!("malformed id {id}"));
    let id: Id = id.parse().map_err(|_| malformed())?;
    let object = session.catalog().object_of(id.prefix()).ok_or_else(malformed)?;
    session.saver().delete(object, &id).map_err(rows::in_a_body)?;
    Ok((id, None))
}

/// The fields of a record, and the object that its `attributes` name.
fn record_body(record: &RawValue) -> Result<(Body<'_>, String), Refusal> {
    let body = Body::parse(record.get())?;
    let attributes = body.get("attributes").map(|attributes| Body::parse(attributes.json)).transpose()?;
    let kind = attributes.and_then(|attributes| attributes.get("type")?.text());
    let kind =
        kind.ok_or_else(|| Refusal::bad("INVALID_TYPE", "The record's attributes must name its type"))?;
    Ok((body, kind))
}

fn in_bounds(count: usize, most: usize) -> Result<(), Refusal> {
    if count == 0 {
        return Err(Refusal::bad("REQUIRED_FIELD_MISSING", "At least 1 record is required"));
    }
    if count <= most {
        return Ok(());
    }
    let message = format!("record limit reached. cannot submit more than {most} records into this call");
    Err(Refusal::bad("EXCEEDED_ID_LIMIT", message))
}

fn wrong_type(kind: &str) -> Refusal {
    Refusal::bad("INVALID_TYPE", format!("sObject type '{kind}' is not supported."))
}

fn rolled_back() -> Refusal {
    let message =
        "Record rolled back because not all records were valid and the request was using AllOrNone header";
    Refusal::bad("ALL_OR_NONE_OPERATION_ROLLED_BACK", message)
}
