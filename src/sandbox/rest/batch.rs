//! `/composite/batch`: up to 25 calls in one, none of which depends on another.

use axum::http::{Method, StatusCode};
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::call::{Answer, Call, Reply};
use super::session::Session;
use super::{manner, route, ui_api, versions};
use crate::sandbox::refusal::Refusal;

const MOST_CALLS: usize = 25;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Request {
    #[serde(default)]
    halt_on_error: bool,
    batch_requests: Vec<Subrequest>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Subrequest {
    method: String,
    url: String,
    #[serde(default)]
    rich_input: Option<Box<RawValue>>,
}

/// `POST /composite/batch`; every call in it counts.
pub(super) fn run(session: &mut Session<'_, '_>, call: &Call) -> Answer {
    let request: Request = call.read()?;
    if request.batch_requests.is_empty() || request.batch_requests.len() > MOST_CALLS {
        let message =
            format!("A batch takes 1 to {MOST_CALLS} requests, not {}", request.batch_requests.len());
        return Err(Refusal::bad("LIMIT_EXCEEDED", message));
    }
    session.org.usage.count((request.batch_requests.len() - 1) as u64)?;
    let mut failed = false;
    let mut results = Vec::with_capacity(request.batch_requests.len());
    for sub in &request.batch_requests {
        let reply = if failed && request.halt_on_error {
            Reply::from(halted())
        } else {
            one(session, call, sub).unwrap_or_else(Reply::from)
        };
        failed |= !reply.succeeded();
        results.push(json!({ "statusCode": reply.status.as_u16(), "result": reply.into_json() }));
    }
    Reply::ok(&json!({ "hasErrors": failed, "results": Value::from(results) }))
}

fn one(session: &mut Session<'_, '_>, call: &Call, sub: &Subrequest) -> Answer {
    let method = Method::from_bytes(sub.method.to_ascii_uppercase().as_bytes())
        .map_err(|_| Refusal::bad("INVALID_INPUT", format!("Unknown HTTP method: {}", sub.method)))?;
    let url = sub.url.trim_start_matches('/');
    let url = format!("/services/data/{}", url.strip_prefix("services/data/").unwrap_or(url));
    let body = sub.rich_input.as_ref().map_or("", |body| body.get()).to_owned();
    let sub = Call::new(method, &url, manner::headers(call), body).ok_or_else(Refusal::not_found)?;
    versions::check(&sub.version)?;
    ui_api::stands_alone(&sub)?;
    if sub.path.first().is_some_and(|part| part == "composite") {
        return Err(Refusal::bad(
            "INVALID_INPUT",
            format!("{} cannot be part of a batch", call.path.join("/")),
        ));
    }
    session.attempt(|session| route::dispatch(session, &sub))
}

fn halted() -> Refusal {
    let message = "Batch processing halted per request";
    Refusal::new(StatusCode::PRECONDITION_FAILED, "BATCH_PROCESSING_HALTED", message)
}
