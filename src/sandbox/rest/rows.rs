//! `/sobjects/X` POST and `/sobjects/X/id` GET, PATCH, DELETE.

use axum::http::header::LOCATION;
use axum::http::{Method, StatusCode};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;
use sobjects::{Field, FieldType, Id, IdError, Object};
use soql::ast::{Path, Query};
use soql::build::{Select, field};

use super::call::{Answer, Call, Reply};
use super::session::Session;
use super::{conditional, route};
use crate::sandbox::people::Access;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::rules::{Body, check_names};

/// What the resource of a record allows.
pub(super) const METHODS: &str = "HEAD,GET,PATCH,DELETE";

/// `POST /sobjects/X`
pub(super) fn create(session: &mut Session<'_, '_>, call: &Call, object: &Object) -> Answer {
    let body = Body::parse(&call.body)?;
    let id = session.saver().create(object, &body)?;
    created(call, object, &id, &json!({ "id": id, "success": true, "errors": [] }))
}

/// The answer to a request that made a record.
pub(super) fn created(call: &Call, object: &Object, id: &Id, body: &serde_json::Value) -> Answer {
    let location = call.url(&format!("sobjects/{}/{id}", object.name));
    Ok(Reply::json(StatusCode::CREATED, body)?.with_header(LOCATION, location))
}

/// `/sobjects/X/id`
pub(super) fn by_id(session: &mut Session<'_, '_>, call: &Call, object: &Object, id: &str) -> Answer {
    let reads = matches!(call.method, Method::GET | Method::HEAD);
    if !reads && !matches!(call.method, Method::PATCH | Method::DELETE) {
        return Err(Refusal::method_not_allowed(call.method.as_str(), METHODS));
    }
    if call.method == Method::PATCH {
        // A wrong name in the body is told before a wrong id in the path.
        check_names(object, &Body::parse(&call.body)?)?;
    }
    let id = parse_id(object, id)?;
    if reads { read(session, call, object, &id) } else { write(session, call, object, &id) }
}

/// Reads the fields that `fields=` names, or all.
pub(super) fn read(session: &mut Session<'_, '_>, call: &Call, object: &Object, id: &Id) -> Answer {
    let row = session.saver().live(object, id)?;
    if let Some(reply) = conditional::check_row(call, object, &row)? {
        return Ok(reply);
    }
    let fields = wanted(call, object)?;
    let query = select(object, &fields, id)?;
    let answer = session.tx.query(&query, &session.context(&call.version), 1)?;
    let record = answer.records.first().ok_or_else(Refusal::not_found)?;
    Ok(conditional::stamped_row(Reply::ok(record)?, object, &row))
}

/// `GET /sobjects/X/id/Blob`: the content of a base64 field.
pub(super) fn blob(
    session: &mut Session<'_, '_>,
    call: &Call,
    object: &Object,
    id: &str,
    field: &Field,
) -> Answer {
    route::allow(call, "HEAD,GET")?;
    let row = session.saver().live(object, &parse_id(object, id)?)?;
    let text = row.get(&*field.name).and_then(serde_json::Value::as_str).ok_or_else(Refusal::not_found)?;
    Ok(Reply::blob(BASE64_STANDARD.decode(text).map_err(|error| Refusal::unexpected(&error))?))
}

/// Changes or deletes a record.
pub(super) fn write(session: &mut Session<'_, '_>, call: &Call, object: &Object, id: &Id) -> Answer {
    if call.method == Method::DELETE {
        session.saver().delete(object, id)?;
        return Ok(Reply::empty(StatusCode::NO_CONTENT));
    }
    let body = Body::parse(&call.body)?;
    let row = session.saver().changeable(object, id, Access::Edit)?;
    conditional::check_row(call, object, &row)?;
    session.saver().update(object, id, &body)?;
    Ok(Reply::empty(StatusCode::NO_CONTENT))
}

/// The id in a path. A text that can be no id at all is taken for an external id without a field's name.
pub(super) fn parse_id(object: &Object, text: &str) -> Result<Id, Refusal> {
    let label = object.field("Id").map_or("Id", |field| &*field.label);
    match text.parse::<Id>() {
        Ok(id) if id.prefix() == object.key_prefix => Ok(id),
        Ok(_) | Err(IdError::Checksum { .. }) => Err(Refusal::malformed_id(label, text, "Id")),
        Err(_) => Err(Refusal::no_external_id(text)),
    }
}

/// The id of a record that a body names.
pub(super) fn named_id(object: &Object, text: &str) -> Result<Id, Refusal> {
    parse_id(object, text).map_err(|_| {
        let label = object.field("Id").map_or("Id", |field| &*field.label);
        Refusal::malformed_id(label, text, "Id")
    })
}

/// A record that is missing is refused in other words where a body names it than where a path does.
pub(super) fn in_a_body(refusal: Refusal) -> Refusal {
    match refusal.code {
        "NOT_FOUND" => {
            Refusal::save::<String>("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id", [])
        }
        _ => refusal,
    }
}

/// The fields that `fields=` names, or all.
pub(super) fn wanted<'o>(call: &Call, object: &'o Object) -> Result<Vec<&'o Field>, Refusal> {
    let Some(names) = call.parameter("fields") else {
        return Ok(object.fields.iter().filter(|field| field.kind != FieldType::ComplexValue).collect());
    };
    let names = names.split(',').map(str::trim).filter(|name| !name.is_empty());
    names.map(|name| object.field(name).ok_or_else(|| Refusal::no_such_column(name, &object.name))).collect()
}

/// `SELECT fields FROM object WHERE Id = 'id'`
fn select(object: &Object, fields: &[&Field], id: &Id) -> Result<Query, Refusal> {
    // A record always comes with its id, asked for or not.
    let id_field = object.field("Id").filter(|id| !fields.iter().any(|field| field.name == id.name));
    let paths: Result<Vec<Path>, Refusal> =
        fields.iter().copied().chain(id_field).map(|field| path(&field.name)).collect();
    Ok(Select::from(path(&object.name)?).fields(paths?).filter(field("Id").eq(id.as_str())).build())
}

/// The name of an object or field of the Catalog.
pub(super) fn path(name: &str) -> Result<Path, Refusal> {
    name.parse::<Path>().map_err(|error| Refusal::unexpected(&error))
}
