//! `/composite`: up to 25 calls in one, in order, whose later ones may use what earlier ones answered.
//!
//! `collateSubrequests` changes nothing here: calls run in the order in which they stand. The texts of the limits
//! are a choice.

use std::collections::{HashMap, HashSet};

use axum::http::header::ETAG;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::call::{Answer, Call, Content, Reply};
use super::reference::References;
use super::session::Session;
use super::{route, ui_api, versions};
use crate::sandbox::refusal::Refusal;

const MOST_CALLS: usize = 25;
const MOST_QUERIES: usize = 5;
/// Headers that a subrequest takes from the request as a whole.
const NOT_OF_ITS_OWN: [&str; 3] = ["accept", "authorization", "content-type"];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Request {
    #[serde(default)]
    all_or_none: bool,
    #[serde(default, rename = "collateSubrequests")]
    _collate_subrequests: bool,
    composite_request: Vec<Subrequest>,
}

/// A call inside a composite or a graph.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct Subrequest {
    pub(super) method: String,
    pub(super) url: String,
    pub(super) reference_id: String,
    #[serde(default)]
    http_headers: HashMap<String, String>,
    #[serde(default)]
    pub(super) body: Option<Box<RawValue>>,
}

/// What such a call answered.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Subresponse {
    body: Option<Box<RawValue>>,
    http_headers: Map<String, Value>,
    http_status_code: u16,
    reference_id: String,
}

/// `POST /composite`
pub(super) fn run(session: &mut Session<'_, '_>, call: &Call) -> Answer {
    let request: Request = call.read()?;
    check(&request.composite_request)?;
    let responses = if request.all_or_none {
        session.all_or_none(|session| together(session, &request.composite_request))?
    } else {
        let mut references = References::default();
        let mut one = |sub| answer(session, sub, &mut references).into_response(sub);
        request.composite_request.iter().map(&mut one).collect()
    };
    Reply::ok(&HashMap::from([("compositeResponse", responses)]))
}

fn check(calls: &[Subrequest]) -> Result<(), Refusal> {
    if calls.is_empty() || calls.len() > MOST_CALLS {
        let message = format!("A composite request takes 1 to {MOST_CALLS} subrequests, not {}", calls.len());
        return Err(Refusal::bad("LIMIT_EXCEEDED", message));
    }
    let is_query = |call: &&Subrequest| {
        let resource = call.url.split('/').nth(4).unwrap_or_default();
        ["query", "queryAll"].contains(&resource.split('?').next().unwrap_or_default())
            || call.url.contains("/composite/sobjects")
    };
    if calls.iter().filter(is_query).count() > MOST_QUERIES {
        let message =
            format!("A composite request takes at most {MOST_QUERIES} query or collection subrequests");
        return Err(Refusal::bad("LIMIT_EXCEEDED", message));
    }
    check_names(calls, |c| c.is_ascii_alphanumeric() || c == '_')
}

/// Refuses reference ids that are not unique or have other characters than these.
pub(super) fn check_names(calls: &[Subrequest], takes: impl Fn(char) -> bool) -> Result<(), Refusal> {
    let mut seen = HashSet::with_capacity(calls.len());
    for Subrequest { reference_id: name, .. } in calls {
        let well_formed = name.starts_with(|c: char| c.is_ascii_alphanumeric()) && name.chars().all(&takes);
        if !well_formed || !seen.insert(name) {
            let message = format!("Invalid or duplicate reference ID specified: {name}");
            return Err(Refusal::bad("INVALID_INPUT", message));
        }
    }
    Ok(())
}

/// All calls or none: after the first failure every other one is halted.
pub(super) fn together(
    session: &mut Session<'_, '_>,
    calls: &[Subrequest],
) -> Result<Vec<Subresponse>, Vec<Subresponse>> {
    let mut references = References::default();
    let mut responses = Vec::with_capacity(calls.len());
    for (at, call) in calls.iter().enumerate() {
        let reply = answer(session, call, &mut references);
        if !reply.succeeded() || !saves_all(call, &reply) {
            let mut all = halted(calls);
            if let Some(failed) = all.get_mut(at) {
                *failed = reply.into_response(call);
            }
            return Err(all);
        }
        responses.push(reply.into_response(call));
    }
    Ok(responses)
}

/// Whether a collection saved all its records; what is all or none as a whole is so in its parts, whatever they say.
fn saves_all(call: &Subrequest, reply: &Reply) -> bool {
    #[derive(Deserialize)]
    struct Saved {
        success: bool,
    }
    let Content::Json(json) = &reply.body else { return true };
    let is_collection = call.url.contains("/composite/sobjects");
    let results = is_collection.then(|| serde_json::from_str::<Vec<Saved>>(json.get()).ok()).flatten();
    results.is_none_or(|results| results.iter().all(|saved| saved.success))
}

/// The answers to calls that were undone, or never done, because of another one.
pub(super) fn halted(calls: &[Subrequest]) -> Vec<Subresponse> {
    calls.iter().map(|call| Reply::from(Refusal::halted()).into_response(call)).collect()
}

/// One call, which by itself is done or left undone as a whole.
fn answer(session: &mut Session<'_, '_>, sub: &Subrequest, references: &mut References) -> Reply {
    let answer = prepare(sub, references)
        .and_then(|call| session.attempt(|session| route::dispatch(session, &call)))
        .unwrap_or_else(Reply::from);
    if answer.succeeded() {
        references.add(&sub.reference_id, &answer.body);
    }
    answer
}

fn prepare(sub: &Subrequest, references: &References) -> Result<Call, Refusal> {
    let url = references.fill_url(&sub.url)?;
    let body = sub.body.as_ref().map_or("", |body| body.get());
    let body = references.fill_json(if body == "null" { "" } else { body })?;
    let method = Method::from_bytes(sub.method.to_ascii_uppercase().as_bytes())
        .map_err(|_| Refusal::bad("INVALID_INPUT", format!("Unknown HTTP method: {}", sub.method)))?;
    let call = Call::new(method, &url, headers(&sub.http_headers)?, body).ok_or_else(Refusal::not_found)?;
    versions::check(&call.version)?;
    ui_api::stands_alone(&call)?;
    let nested = call.path.first().is_some_and(|part| part == "composite");
    if nested && call.path.get(1).is_none_or(|part| part != "sobjects") {
        return Err(Refusal::bad("INVALID_INPUT", "A composite request cannot contain another one"));
    }
    Ok(call)
}

fn headers(given: &HashMap<String, String>) -> Result<HeaderMap, Refusal> {
    let mut headers = HeaderMap::new();
    for (name, value) in given {
        let refuse =
            || Refusal::bad("INVALID_INPUT", format!("The header {name} is not allowed in a subrequest"));
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refuse())?;
        if NOT_OF_ITS_OWN.contains(&name.as_str()) {
            return Err(refuse());
        }
        headers.insert(name, HeaderValue::from_str(value).map_err(|_| refuse())?);
    }
    Ok(headers)
}

impl Reply {
    fn into_response(self, call: &Subrequest) -> Subresponse {
        let headers = self.headers.iter().map(|(name, value)| (spelled(name), value.as_str().into()));
        Subresponse {
            http_headers: headers.collect(),
            http_status_code: self.status.as_u16(),
            reference_id: call.reference_id.clone(),
            body: self.into_json(),
        }
    }
}

/// A header's name as people write it: `Last-Modified`.
fn spelled(name: &HeaderName) -> String {
    if *name == ETAG {
        return "ETag".to_owned();
    }
    let part = |part: &str| {
        let (first, rest) = part.split_at(part.len().min(1));
        format!("{}{rest}", first.to_ascii_uppercase())
    };
    name.as_str().split('-').map(part).collect::<Vec<_>>().join("-")
}
