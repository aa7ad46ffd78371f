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
use crate::sandbox::refusal::Refusal;

/// What the global describe tells of an object; the rest stands in its own describe.
const SUMMARY: [&str; 31] = [
    "activateable",
    "associateEntityType",
    "associateParentEntity",
    "createable",
    "custom",
    "customSetting",
    "deepCloneable",
    "deletable",
    "deprecatedAndHidden",
    "feedEnabled",
    "hasSubtypes",
    "isInterface",
    "isSubtype",
    "keyPrefix",
    "label",
    "labelPlural",
    "layoutable",
    "mergeable",
    "mruEnabled",
    "name",
    "queryable",
    "replicateable",
    "retrieveable",
    "searchable",
    "triggerable",
    "undeletable",
    "updateable",
    "urls",
    "extendedBy",
    "extendsInterfaces",
    "implementedBy",
];
const RECENT: u64 = 10;

/// `/services/data/vXX.X`: the resources that there are.
pub(super) fn resources(session: &Session<'_, '_>, call: &Call) -> Answer {
    let mut resources = Map::new();
    for name in ["sobjects", "query", "queryAll", "composite", "limits"] {
        resources.insert(name.to_owned(), json!(call.url(name)));
    }
    resources.insert("identity".to_owned(), json!(oauth::identity(session.org, &session.user)));
    Reply::ok(&resources)
}

/// `/sobjects`
pub(super) fn global(session: &Session<'_, '_>, call: &Call) -> Answer {
    if let Some(reply) = conditional::check(call, Some(session.org.started))? {
        return Ok(reply);
    }
    let objects: Vec<&Value> = session
        .catalog()
        .objects
        .iter()
        .filter_map(|object| session.org.summaries.get(&*object.name))
        .collect();
    let reply = Reply::ok(&json!({ "encoding": "UTF-8", "maxBatchSize": 200, "sobjects": objects }))?;
    Ok(conditional::stamped(reply, Some(session.org.started)))
}

/// `/sobjects/X/describe`: the snapshot to the letter.
pub(super) fn object(session: &Session<'_, '_>, call: &Call, object: &Object) -> Answer {
    if let Some(reply) = conditional::check(call, Some(session.org.started))? {
        return Ok(reply);
    }
    let text = session.org.describes.get(&*object.name).ok_or_else(Refusal::not_found)?;
    Ok(conditional::stamped(Reply::raw(StatusCode::OK, text.clone()), Some(session.org.started)))
}

/// `/sobjects/X`: what the global describe tells, and the records last viewed.
pub(super) fn basic(session: &Session<'_, '_>, call: &Call, object: &Object) -> Answer {
    let summary = session.org.summaries.get(&*object.name).ok_or_else(Refusal::not_found)?;
    let recent = match recent_query(object)? {
        Some(query) => session.tx.query(&query, &session.context(&call.version)?, 200)?.records,
        None => Vec::new(),
    };
    Reply::ok(&json!({ "objectDescribe": summary, "recentItems": recent }))
}

/// The keys of a describe result that the global describe has too.
pub(crate) fn summary(describe: &Map<String, Value>) -> Value {
    SUMMARY.iter().filter_map(|key| Some(((*key).to_owned(), describe.get(*key)?.clone()))).collect()
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
