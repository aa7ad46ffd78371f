//! HTTP in and out: who may call, which API version, the headers of every answer.
//!
//! The resources themselves know nothing of HTTP beyond [`Call`] and [`Reply`].

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_TYPE, DATE, WWW_AUTHENTICATE, X_CONTENT_TYPE_OPTIONS, X_XSS_PROTECTION,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, request::Parts};
use axum::response::Response;
use sobjects::Id;

use super::call::{Answer, Call, Content, JSON, Reply};
use super::conditional::http_date;
use super::org::Org;
use super::{bulk, metadata, oauth, route, soap, versions};
use crate::sandbox::refusal::Refusal;

/// The largest body that the REST API takes.
const MAX_BODY: usize = 50 * 1024 * 1024;
/// Path and headers together may not be longer on the platform.
const MAX_URI: usize = 16_384;
const LIMIT_INFO: HeaderName = HeaderName::from_static("sforce-limit-info");
const X_ROBOTS_TAG: HeaderName = HeaderName::from_static("x-robots-tag");

/// Answers every request there is.
pub(super) async fn handle(State(org): State<Arc<Org>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let head = parts.method == Method::HEAD;
    let most = if bulk::takes_data(parts.uri.path()) { bulk::MAX_DATA } else { MAX_BODY };
    let answer = match to_bytes(body, most).await {
        Err(_) => Err(Refusal::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "REQUEST_ENTITY_TOO_LARGE",
            "The request body is too large",
        )),
        Ok(bytes) => {
            let org = Arc::clone(&org);
            // SQLite blocks; the threads that serve connections must not.
            let work = tokio::task::spawn_blocking(move || match parts.uri.path() {
                path if metadata::takes_file(path) => answer(&org, &parts, String::new(), bytes.into()),
                path if bulk::takes_data(path) => answer(&org, &parts, readable(bytes.into()), Vec::new()),
                _ => answer(&org, &parts, text(bytes.into())?, Vec::new()),
            });
            work.await.unwrap_or_else(|error| Err(Refusal::unexpected(&error)))
        }
    };
    response(&org, answer.unwrap_or_else(Reply::from), head)
}

/// The rows of a bulk job, whatever the platform may make of bytes that are no UTF-8.
fn readable(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

fn text(bytes: Vec<u8>) -> Result<String, Refusal> {
    String::from_utf8(bytes).map_err(|error| {
        let wrong = error.as_bytes().get(error.utf8_error().valid_up_to()).copied().unwrap_or_default();
        Refusal::json(format!("Invalid UTF-8 start byte 0x{wrong:x}"))
    })
}

fn answer(org: &Arc<Org>, parts: &Parts, body: String, file: Vec<u8>) -> Answer {
    let target = parts.uri.path_and_query().map_or("", |target| target.as_str());
    if target.len() > MAX_URI {
        return Err(Refusal::new(StatusCode::URI_TOO_LONG, "URI_TOO_LONG", "URI Too Long"));
    }
    let headers = parts.headers.iter().map(|(name, value)| name.as_str().len() + value.len());
    if target.len() + headers.sum::<usize>() > MAX_URI {
        let status = StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE;
        return Err(Refusal::new(status, "REQUEST_HEADER_TOO_LARGE", "Request Header Fields Too Large"));
    }
    match parts.uri.path().trim_end_matches('/') {
        "/services/data" if matches!(parts.method, Method::GET | Method::HEAD) => versions::list(),
        "/services/data" => Err(Refusal::method_not_allowed(parts.method.as_str(), "HEAD,GET")),
        _ => {
            let sign_in = || oauth::answer(org, parts, &body).or_else(|| soap::answer(org, parts, &body));
            if let Some(answer) = sign_in() {
                return answer;
            }
            let call = Call::new(parts.method.clone(), target, parts.headers.clone(), body);
            let call = Call { file, ..call.ok_or_else(Refusal::not_found)? };
            versions::check(&call.version)?;
            let user = authenticated(org, parts)?;
            Ok(counted(org, user, call))
        }
    }
}

/// Does what the call asks for, and tells how much of the daily limit is used.
fn counted(org: &Arc<Org>, user: Id, call: Call) -> Reply {
    let reply = org.usage.count(1).and_then(|()| match call.path.first().map(String::as_str) {
        Some("jobs") => bulk::answer(org, user, call),
        Some("metadata") => metadata::answer(org, user, &call),
        _ => call
            .expect(JSON)
            .and_then(|()| call.takes_json())
            .and_then(|()| route::transaction(org, user, &call)),
    });
    let reply = reply.unwrap_or_else(Reply::from);
    reply.with_header(LIMIT_INFO, format!("api-usage={}/{}", org.usage.used(), org.usage.max))
}

/// The user whose token the request carries; the session goes on.
fn authenticated(org: &Org, parts: &Parts) -> Result<Id, Refusal> {
    let token = oauth::bearer(&parts.headers).ok_or_else(Refusal::no_session)?;
    let user = org.tokens.user_of(token).ok_or_else(Refusal::no_session)?;
    if org.tokens.opens_api(token) {
        return Ok(user);
    }
    let message = "This session is not valid for use with the REST API";
    Err(Refusal::new(StatusCode::UNAUTHORIZED, "INVALID_SESSION_ID", message))
}

/// The user whose token a request carries; to look at it does not prolong the session.
pub(in crate::sandbox) fn caller(org: &Org, headers: &HeaderMap) -> Option<Id> {
    org.tokens.holder(oauth::bearer(headers)?)
}

fn response(org: &Org, reply: Reply, head: bool) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = reply.status;
    let headers = response.headers_mut();
    let mut set = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    set(DATE, &http_date(org.clock.now()));
    set(CACHE_CONTROL, "no-cache,must-revalidate,max-age=0,no-store,private");
    set(X_CONTENT_TYPE_OPTIONS, "nosniff");
    set(X_XSS_PROTECTION, "1; mode=block");
    set(X_ROBOTS_TAG, "none");
    if reply.status == StatusCode::UNAUTHORIZED {
        set(WWW_AUTHENTICATE, "Token");
    }
    match reply.body {
        Content::None => {}
        Content::Json(_) => set(CONTENT_TYPE, "application/json;charset=UTF-8"),
        Content::Blob(_) => set(CONTENT_TYPE, "application/octetstream"),
        Content::Text(kind, _) => set(CONTENT_TYPE, kind),
    }
    for (name, value) in reply.headers {
        set(name, &value);
    }
    *response.body_mut() = match reply.body {
        Content::Json(json) if !head => Body::from(Box::<str>::from(json).into_string()),
        Content::Blob(bytes) if !head => Body::from(bytes),
        Content::Text(_, text) if !head => Body::from(text),
        _ => Body::empty(),
    };
    response
}
