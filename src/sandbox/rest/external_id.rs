//! `/sobjects/X/Ext__c/value`: a record by its external id; PATCH creates it where it is missing.

use axum::http::{Method, StatusCode};
use serde_json::json;
use sobjects::catalog::Flags;
use sobjects::{Field, Id, Object};

use super::call::{Answer, Call, Reply};
use super::rows;
use super::session::Session;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::rules::Body;

/// Answers a request to a record that is named by an external id.
pub(super) fn by_key(
    session: &mut Session<'_, '_>,
    call: &Call,
    object: &Object,
    key: &str,
    value: &str,
) -> Answer {
    if key.eq_ignore_ascii_case("Id") {
        return rows::by_id(session, call, object, value);
    }
    let field = key_field(object, key)?;
    let found = session.tx.find(&object.name, &field.name, &json!(value))?;
    match (found.as_slice(), &call.method) {
        (_, method) if !matches!(*method, Method::GET | Method::HEAD | Method::PATCH | Method::DELETE) => {
            Err(Refusal::method_not_allowed(method.as_str(), rows::METHODS))
        }
        ([id], &Method::GET | &Method::HEAD) => rows::read(session, call, object, id),
        ([id], &Method::DELETE) => rows::write(session, call, object, id),
        ([id], _) => update(session, call, object, field, id),
        ([], &Method::PATCH) if call.parameter("updateOnly") != Some("true") => {
            create(session, call, object, field, value)
        }
        ([], _) => Err(Refusal::not_found()),
        (several, _) => {
            let urls: Vec<String> =
                several.iter().map(|id| call.url(&format!("sobjects/{}/{id}", object.name))).collect();
            Reply::json(StatusCode::MULTIPLE_CHOICES, &urls)
        }
    }
}

/// Saves a record that names itself by this key; tells whether it was created, as it is where the key is empty.
pub(super) fn upsert(
    session: &mut Session<'_, '_>,
    object: &Object,
    key: &str,
    mut body: Body<'_>,
) -> Result<(Id, bool), Refusal> {
    let value = body.take(key).unwrap_or_default();
    let by_id = key.eq_ignore_ascii_case("Id");
    let found = match value.is_empty() {
        true => Vec::new(),
        false if by_id => vec![rows::named_id(object, &value)?],
        false => session.tx.find(&object.name, key, &json!(value))?,
    };
    match found.as_slice() {
        [] => {
            let json = json!(value).to_string();
            let mut body = body;
            if !value.is_empty() {
                body.set(key, &json);
            }
            Ok((session.saver().create(object, &body)?, true))
        }
        [id] => session.saver().update(object, id, &body).map(|()| (*id, false)).map_err(rows::in_a_body),
        _ => {
            Err(Refusal::bad("DUPLICATE_EXTERNAL_ID", format!("{key}: more than one record found: {value}")))
        }
    }
}

/// An external id as its field compares it.
pub(super) fn folded(object: &Object, key: &str, value: &str) -> String {
    match object.field(key).is_some_and(|field| field.is(Flags::CASE_SENSITIVE)) {
        true => value.to_owned(),
        false => value.to_lowercase(),
    }
}

/// The refusal of records that share a key in one call.
pub(super) fn repeated(key: &str, value: &str) -> Refusal {
    if key.eq_ignore_ascii_case("Id") {
        return Refusal::save("DUPLICATE_VALUE", format!("Duplicate id specified: {value}"), ["Id"]);
    }
    Refusal::save("DUPLICATE_VALUE", format!("Duplicate external id specified: {value}"), [key])
}

/// The field that may name records of an object.
pub(super) fn key_field<'o>(object: &'o Object, key: &str) -> Result<&'o Field, Refusal> {
    object
        .field(key)
        .filter(|field| field.is(Flags::EXTERNAL_ID) || field.is(Flags::ID_LOOKUP))
        .ok_or_else(|| Refusal::no_external_id(key))
}

fn update(session: &mut Session<'_, '_>, call: &Call, object: &Object, field: &Field, id: &Id) -> Answer {
    without_key(&Body::parse(&call.body)?, field)?;
    let reply = rows::write(session, call, object, id)?;
    if old_answer(call) {
        return Ok(reply);
    }
    Reply::ok(&json!({ "id": id, "success": true, "errors": [], "created": false }))
}

fn create(session: &mut Session<'_, '_>, call: &Call, object: &Object, field: &Field, value: &str) -> Answer {
    let mut body = Body::parse(&call.body)?;
    without_key(&body, field)?;
    let key = json!(value).to_string();
    body.set(&field.name, &key);
    let id = session.saver().create(object, &body)?;
    rows::created(call, object, &id, &json!({ "id": id, "success": true, "errors": [], "created": true }))
}

/// The key stands in the path and nowhere else.
fn without_key(body: &Body<'_>, field: &Field) -> Result<(), Refusal> {
    if body.get(&field.name).is_none() {
        return Ok(());
    }
    let message = format!("The {} field should not be specified in the sobject data.", field.name);
    Err(Refusal::bad("INVALID_FIELD", message))
}

/// Before v46 an upsert that changed a record answered 204.
fn old_answer(call: &Call) -> bool {
    call.version_number().is_some_and(|number| number < 46)
}
