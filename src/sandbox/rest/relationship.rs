//! `/sobjects/X/id/Relationship…`: the records that a record's relationships lead to.
//!
//! Up to five parents one after the other, and at the end the children of the record reached, if they are asked for.
//! A path that leads to one record is that record's resource, so it can be changed and deleted there.

use axum::http::Method;
use serde_json::Value;
use sobjects::{Id, Object};
use soql::build::{Select, field};

use super::call::{Answer, Call};
use super::rows::{self, path};
use super::session::Session;
use super::{query, route};
use crate::sandbox::refusal::Refusal;

/// Parents, one after the other.
const MAX_PARENTS: usize = 5;

/// Answers a request to what these relationships lead to from a record.
pub(super) fn follow(
    session: &mut Session<'_, '_>,
    call: &Call,
    object: &Object,
    id: &str,
    relationships: &[&str],
) -> Answer {
    let mut id = rows::parse_id(object, id)?;
    let catalog = session.catalog();
    let mut object = object;
    for (at, name) in relationships.iter().enumerate() {
        let row = session.saver().live(object, &id)?;
        if let Some(child) = object.child(name).filter(|_| at + 1 == relationships.len()) {
            return children(session, call, &child.object, &child.field, &id);
        }
        let reference = object.parent(name).filter(|_| at < MAX_PARENTS).ok_or_else(Refusal::not_found)?;
        // An empty relationship leads nowhere, and the resource at its end does not exist.
        let target = row.get(&*reference.name).and_then(Value::as_str).ok_or_else(Refusal::not_found)?;
        id = target.parse().map_err(|error| Refusal::unexpected(&error))?;
        object = catalog.object_of(id.prefix()).ok_or_else(Refusal::not_found)?;
    }
    match call.method {
        Method::GET | Method::HEAD => rows::read(session, call, object, &id),
        Method::PATCH | Method::DELETE => rows::write(session, call, object, &id),
        _ => Err(Refusal::method_not_allowed(call.method.as_str(), rows::METHODS)),
    }
}

/// All records whose reference field leads here.
fn children(session: &mut Session<'_, '_>, call: &Call, child: &str, reference: &str, id: &Id) -> Answer {
    route::allow(call, "HEAD,GET")?;
    let child = session.object(child)?;
    let fields = rows::wanted(call, child)?;
    let paths: Result<Vec<_>, Refusal> = fields.iter().map(|field| path(&field.name)).collect();
    let query =
        Select::from(path(&child.name)?).fields(paths?).filter(field(path(reference)?).eq(id)).build();
    query::answer(session, call, &query, false)
}
