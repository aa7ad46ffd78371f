//! `If-Unmodified-Since` and `If-Modified-Since`.
//!
//! Source: "Conditional Request Headers" in the REST API Developer Guide. Times have whole seconds, so a change within
//! the same second passes unseen, as on the platform. The body of a 412 is a choice: the guide does not show it.
//! ETags, which only Account rows have, are not there yet.

use axum::http::header::{IF_MODIFIED_SINCE, IF_UNMODIFIED_SINCE, LAST_MODIFIED};
use axum::http::{Method, StatusCode};
use chrono::{SubsecRound, Utc};
use serde_json::Value;
use sobjects::DateTime;

use super::call::{Call, Reply};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

type Moment = chrono::DateTime<Utc>;

/// Whether to go on, given when the thing was last changed; `Some` is the answer instead.
pub(super) fn check(call: &Call, modified: Option<DateTime>) -> Result<Option<Reply>, Refusal> {
    let unmodified_since = since(call, IF_UNMODIFIED_SINCE.as_str())?;
    let modified_since = since(call, IF_MODIFIED_SINCE.as_str())?;
    let Some(modified) = modified.map(|moment| moment.utc().trunc_subsecs(0)) else { return Ok(None) };
    if unmodified_since.is_some_and(|since| modified > since) {
        return Err(precondition_failed());
    }
    match modified_since {
        Some(since) if modified <= since && is_read(call) => Ok(Some(Reply::empty(StatusCode::NOT_MODIFIED))),
        Some(since) if modified <= since => Err(precondition_failed()),
        _ => Ok(None),
    }
}

/// When a record was last changed.
pub(super) fn modified(row: &Row) -> Option<DateTime> {
    let moment = |name: &str| row.get(name).and_then(Value::as_str).and_then(|text| text.parse().ok());
    moment("LastModifiedDate").or_else(|| moment("SystemModstamp"))
}

/// The answer, which tells when the thing was last changed.
pub(super) fn stamped(reply: Reply, modified: Option<DateTime>) -> Reply {
    match modified {
        Some(moment) => reply.with_header(LAST_MODIFIED, http_date(moment)),
        None => reply,
    }
}

/// A moment as HTTP writes it: `Fri, 20 Nov 2026 13:04:19 GMT`.
pub(super) fn http_date(moment: DateTime) -> String {
    moment.utc().format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

fn since(call: &Call, header: &str) -> Result<Option<Moment>, Refusal> {
    let Some(text) = call.header(header) else { return Ok(None) };
    match chrono::DateTime::parse_from_rfc2822(text.trim()) {
        Ok(moment) => Ok(Some(moment.to_utc())),
        Err(_) if is_read(call) => Ok(None),
        Err(_) => Err(Refusal::bad(
            "INVALID_ARGUMENT_TYPE",
            format!("Invalid value for the header {header}: {text}"),
        )),
    }
}

fn is_read(call: &Call) -> bool {
    matches!(call.method, Method::GET | Method::HEAD)
}

fn precondition_failed() -> Refusal {
    let message = "The record was modified since the time given in the request's condition";
    Refusal::new(StatusCode::PRECONDITION_FAILED, "PRECONDITION_FAILED", message)
}
