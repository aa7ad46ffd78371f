//! What the org consists of: the list of resources, `/sobjects`, `/sobjects/X`, `/sobjects/X/describe`.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};
use sobjects::Object;
use soql::ast::Query;
use soql::build::{Select, desc, field};

use super::call::{Answer, Call, Reply};
use super::rows::path;
use super::session::Session;
use super::{conditional, oauth};
use crate::sandbox::people;
use crate::sandbox::refusal::Refusal;

const RECENT: u64 = 10;

/// `/services/data/vXX.X`: the resources that there are.
pub(super) fn resources(session: &Session<'_, '_>, call: &Call) -> Answer {
    let mut resources = Map::new();
    for name in
        ["sobjects", "query", "queryAll", "search", "parameterizedSearch", "composite", "recent", "limits"]
    {
        resources.insert(name.to_owned(), json!(call.url(name)));
    }
    resources.insert("identity".to_owned(), json!(oauth::identity(session.org, &session.user)));
    Reply::ok(&resources)
}

/// `/sobjects`
pub(super) fn global(session: &Session<'_, '_>, call: &Call) -> Answer {
    conditionally(session, call, "", || {
        let objects = session.catalog().objects.iter().filter_map(|object| summary_of(session, object));
        let objects: Vec<Value> = objects.collect();
        Reply::ok(&json!({ "encoding": "UTF-8", "maxBatchSize": 200, "sobjects": objects }))
    })
}

/// `/sobjects/X/describe`: the snapshot to the letter, without what the caller may not see.
pub(super) fn object(session: &Session<'_, '_>, call: &Call, object: &Object) -> Answer {
    conditionally(session, call, &object.name, || {
        let text = session.described.text(&object.name).ok_or_else(Refusal::not_found)?;
        if session.view.is_whole(object) {
            return Ok(Reply::raw(StatusCode::OK, text));
        }
        let describe = session.view.describe(object, &text);
        Reply::ok(&describe.map_err(|error| Refusal::unexpected(&error))?)
    })
}

/// What is told of an object, or of all where none is named, unless the caller has it already.
fn conditionally(session: &Session<'_, '_>, call: &Call, object: &str, tell: impl Fn() -> Answer) -> Answer {
    let version = session.org.people.version(session.user, object, || {
        let told = tell()?.into_json();
        let mut told = told.map(|json| json.get().as_bytes().to_vec()).unwrap_or_default();
        if object.is_empty() {
            // The list counts as changed where any object of it is.
            told.extend(session.described.digest().to_ne_bytes());
        }
        Ok::<_, Refusal>(told)
    })?;
    conditional::described(call, version, tell)
}

/// `/sobjects/X`: what the global describe tells, and the records last viewed.
pub(super) fn basic(session: &Session<'_, '_>, call: &Call, object: &Object) -> Answer {
    let summary = summary_of(session, object).ok_or_else(Refusal::not_found)?;
    let recent = match recent_query(object)? {
        Some(query) => session.tx.query(&query, &session.context(&call.version), 200)?.records,
        None => Vec::new(),
    };
    Reply::ok(&json!({ "objectDescribe": summary, "recentItems": recent }))
}

/// What the global describe tells of an object as the caller sees it.
fn summary_of(session: &Session<'_, '_>, object: &Object) -> Option<Value> {
    let mut summary = session.described.summary(&object.name)?.clone();
    if let (false, Value::Object(keys)) = (session.view.is_whole(object), &mut summary) {
        people::lower(keys, object);
    }
    Some(summary)
}

/// `SELECT Id, Name FROM X WHERE LastViewedDate != null ORDER BY LastViewedDate DESC LIMIT 10`
fn recent_query(object: &Object) -> Result<Option<Query>, Refusal> {
    if !object.queryable || object.field("LastViewedDate").is_none() {
        return Ok(None);
    }
    let name = object.name_field().map(|field| path(&field.name)).transpose()?;
    let query = Select::from(path(&object.name)?)
        .fields(["Id"])
        .fields(name)
        .filter(field("LastViewedDate").is_not_null())
        .order_by(desc("LastViewedDate"))
        .limit(RECENT);
    Ok(Some(query.build()))
}
