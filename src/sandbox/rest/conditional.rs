//! `If-Unmodified-Since`, `If-Modified-Since`, and the ETags of Account rows and of describes.
//!
//! Source: "Conditional Request Headers" in the REST API Developer Guide. Times have whole seconds, so a change within
//! the same second passes unseen, as on the platform. The body of a 412 is a choice: the guide does not show it.

use axum::http::header::{ETAG, IF_MODIFIED_SINCE, IF_UNMODIFIED_SINCE, LAST_MODIFIED};
use axum::http::{Method, StatusCode};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use chrono::{SubsecRound, Utc};
use serde_json::Value;
use sobjects::{DateTime, Object};

use super::call::{Answer, Call, Reply};
use crate::sandbox::people::Version;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

type Moment = chrono::DateTime<Utc>;

/// Whether to go on, given when the thing was last changed; `Some` is the answer instead.
fn check(call: &Call, modified: Option<DateTime>) -> Result<Option<Reply>, Refusal> {
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

/// The same for a record, where an Account has an ETag as well.
pub(super) fn check_row(call: &Call, object: &Object, row: &Row) -> Result<Option<Reply>, Refusal> {
    if let Some(tag) = tag(object, row) {
        if named(call, "if-match", &tag) == Some(false) {
            return Err(precondition_failed());
        }
        match (named(call, "if-none-match", &tag), is_read(call)) {
            (Some(true), true) => return Ok(Some(Reply::empty(StatusCode::NOT_MODIFIED))),
            (Some(true), false) => return Err(precondition_failed()),
            _ => {}
        }
    }
    check(call, modified(row))
}

/// The answer with a record, which tells how to ask for it conditionally.
pub(super) fn stamped_row(reply: Reply, object: &Object, row: &Row) -> Reply {
    let reply = stamped(reply, modified(row));
    match tag(object, row) {
        Some(tag) => reply.with_header(ETAG, tag),
        None => reply,
    }
}

fn tag(object: &Object, row: &Row) -> Option<String> {
    let modified = modified(row).filter(|_| object.name == "Account")?;
    Some(format!("\"{}\"", BASE64_STANDARD.encode(modified.to_string())))
}

/// When a record was last changed.
fn modified(row: &Row) -> Option<DateTime> {
    let moment = |name: &str| row.get(name).and_then(Value::as_str).and_then(|text| text.parse().ok());
    moment("LastModifiedDate").or_else(|| moment("SystemModstamp"))
}

/// What describes an object to a user, with the headers that tell how to ask for it conditionally; a 304 has them too.
/// It counts as changed when the user is told something else than before, be it for the object or for the rights.
pub(super) fn described(call: &Call, version: Version, answer: impl FnOnce() -> Answer) -> Answer {
    let tag = format!("\"{:016x}\"", version.digest);
    let not_changed = match named(call, "if-none-match", &tag) {
        // As RFC 9110 wants it, the time does not count then.
        Some(same) => same.then(|| Reply::empty(StatusCode::NOT_MODIFIED)),
        None => check(call, Some(version.modified))?,
    };
    let reply = not_changed.map_or_else(answer, Ok)?;
    Ok(stamped(reply.with_header(ETAG, tag), Some(version.modified)))
}

/// Whether a header that lists tags names this one; none without the header.
fn named(call: &Call, header: &str, tag: &str) -> Option<bool> {
    let mut tags = call.header(header)?.split(',').map(str::trim);
    Some(tags.any(|given| given == "*" || given.trim_start_matches("W/") == tag))
}

fn stamped(reply: Reply, modified: Option<DateTime>) -> Reply {
    match modified {
        Some(moment) => reply.with_header(LAST_MODIFIED, http_date(moment)),
        None => reply,
    }
}

/// A moment as HTTP writes it: `Fri, 20 Nov 2026 13:04:19 GMT`.
pub(in crate::sandbox) fn http_date(moment: DateTime) -> String {
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
