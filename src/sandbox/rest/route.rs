//! From a path to its resource.

use axum::http::Method;
use sobjects::{FieldType, Id, Object};

use super::call::{Answer, Call};
use super::org::Org;
use super::session::Session;
use super::{batch, collections, composite, describe, external_id, graph, limits, query, recent};
use super::{manner, relationship, replication, rows, search, ui_api};
use crate::sandbox::refusal::Refusal;

/// Answers a call in a transaction of its own: what it refuses it leaves undone.
pub(super) fn transaction(org: &Org, user: Id, call: &Call) -> Answer {
    Session::run(org, user, |session| dispatch(session, call))
}

/// Answers a call.
pub(super) fn dispatch(session: &mut Session<'_, '_>, call: &Call) -> Answer {
    session.manner = manner::of(call)?;
    let path: Vec<&str> = call.path.iter().map(String::as_str).collect();
    let reads = || allow(call, "HEAD,GET");
    let posts = || allow(call, "POST");
    match path.as_slice() {
        [] => reads().and_then(|()| describe::resources(session, call)),
        ["sobjects"] => reads().and_then(|()| describe::global(session, call)),
        ["sobjects", object] => {
            let object = session.object(object)?;
            match call.method {
                Method::POST => rows::create(session, call, object),
                _ => allow(call, "HEAD,GET,POST").and_then(|()| describe::basic(session, call, object)),
            }
        }
        ["sobjects", object, "describe"] => {
            let object = session.object(object)?;
            reads().and_then(|()| describe::object(session, call, object))
        }
        ["sobjects", object, "updated"] => {
            let object = session.object(object)?;
            reads().and_then(|()| replication::updated(session, call, object))
        }
        ["sobjects", object, "deleted"] => {
            let object = session.object(object)?;
            reads().and_then(|()| replication::deleted(session, call, object))
        }
        ["sobjects", object, id] => {
            let object = session.object(object)?;
            rows::by_id(session, call, object, id)
        }
        ["sobjects", object, key, value] => {
            let object = session.object(object)?;
            match object.field(value).filter(|field| field.kind == FieldType::Base64) {
                Some(field) => rows::blob(session, call, object, key, field),
                None if names_record(object, key) => {
                    relationship::follow(session, call, object, key, &[value])
                }
                None => external_id::by_key(session, call, object, key, value),
            }
        }
        ["sobjects", object, id, relationships @ ..] if relationships.len() > 1 => {
            let object = session.object(object)?;
            relationship::follow(session, call, object, id, relationships)
        }
        ["query"] => reads().and_then(|()| query::run(session, call, false)),
        ["queryAll"] => reads().and_then(|()| query::run(session, call, true)),
        ["query" | "queryAll", locator] => reads().and_then(|()| query::next(session, call, locator)),
        ["recent"] => reads().and_then(|()| recent::list(session, call)),
        ["search"] => reads().and_then(|()| search::run(session, call)),
        ["parameterizedSearch"] => {
            allow(call, "HEAD,GET,POST").and_then(|()| search::parameterized(session, call))
        }
        ["ui-api", "object-info", object, "picklist-values", record_type] => {
            reads().and_then(|()| ui_api::all(session, call, object, record_type))
        }
        ["ui-api", "object-info", object, "picklist-values", record_type, field] => {
            reads().and_then(|()| ui_api::one(session, call, object, record_type, field))
        }
        ["limits"] => reads().and_then(|()| limits::list(session)),
        ["composite"] => posts().and_then(|()| composite::run(session, call)),
        ["composite", "batch"] => posts().and_then(|()| batch::run(session, call)),
        ["composite", "graph"] => posts().and_then(|()| graph::run(session, call)),
        ["composite", "sobjects"] => collections::run(session, call),
        ["composite", "sobjects", object] => {
            let object = session.object(object)?;
            collections::read(session, call, object)
        }
        ["composite", "sobjects", object, key] => {
            let object = session.object(object)?;
            collections::upsert(session, call, object, key)
        }
        _ => Err(Refusal::not_found()),
    }
}

/// Whether a segment behind an object is a record's id rather than the name of a field.
fn names_record(object: &Object, segment: &str) -> bool {
    object.field(segment).is_none() && segment.parse::<Id>().is_ok()
}

/// Refuses a method that is not among these.
pub(super) fn allow(call: &Call, methods: &str) -> Result<(), Refusal> {
    if methods.split(',').any(|method| method == call.method.as_str()) {
        return Ok(());
    }
    Err(Refusal::method_not_allowed(call.method.as_str(), methods))
}
