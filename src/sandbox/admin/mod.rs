//! `/_sandbox/…`: how a test or a person works the embedded org itself. None of it is Salesforce's.
//!
//! | call | what it does | file |
//! | --- | --- | --- |
//! | `GET /_sandbox` | lists these calls | `mod.rs` |
//! | `GET`, `POST /_sandbox/clock` | tells the org's time; `{"advance_seconds": 7200}` moves it forward, so that tokens and locators expire without waiting | `clock.rs` |
//! | `GET`, `PUT`, `DELETE /_sandbox/faults` | shows the fault plan and how often each rule matched and hit, follows another, follows none | `faults.rs` |
//! | `GET /_sandbox/faults/schema` | the JSON Schema of a fault plan | `faults.rs` |
//! | `GET`, `DELETE /_sandbox/journal` | shows the requests so far (`after`, `limit`, `path`), forgets them | `journal.rs` |
//! | `GET /_sandbox/journal/schema` | the JSON Schema of that answer | `journal.rs` |
//! | `GET`, `PUT`, `DELETE /_sandbox/locks/{recordId}` | tells whether an approval has locked a record, submits it to one (`{"process": "Discount approval", "submitted_by": "username"}`, both optional), decides about it (`?decision=Approved`, `Rejected` or `Removed`) | `locks.rs` |
//!
//! Answers are JSON; a refusal is `{"error": "…"}`. Unknown keys and parameters are refused. There is no sign-in: a
//! request is refused where its `Host` is not this machine, or where it has an `Origin`, so that no web page that a
//! browser here shows can reach the org. Calls do not count against the org's limits, are never hit by a fault, and do
//! not stand in the journal.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # use salesforce_revops::sandbox::{Options, start};
//! # use tokio::io::{AsyncReadExt, AsyncWriteExt};
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let org = start(Options::default()).await?;
//! let address = org.instance_url.trim_start_matches("http://");
//! let mut stream = tokio::net::TcpStream::connect(address).await?;
//! let body = r#"{"rules": [{"path": "*/limits", "act": "server_unavailable", "times": 1}]}"#;
//! let head = format!("PUT /_sandbox/faults HTTP/1.1\r\nHost: {address}\r\nConnection: close");
//! stream.write_all(format!("{head}\r\nContent-Length: {}\r\n\r\n{body}", body.len()).as_bytes()).await?;
//! let mut answer = String::new();
//! stream.read_to_string(&mut answer).await?;
//! assert!(answer.starts_with("HTTP/1.1 200 ") && answer.contains(r#""hit":0"#), "{answer}");
//! # org.stop().await;
//! # Ok(()) })
//! # }
//! ```

mod clock;
mod faults;
mod journal;
mod locks;

use std::sync::Arc;

use axum::body::{Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::{CONTENT_TYPE, HOST, ORIGIN};
use axum::http::{HeaderMap, HeaderValue, StatusCode, request::Parts};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use url::form_urlencoded;

use super::faults::Faults;
use super::journal::Journal;
use super::rest::Org;

const ROOT: &str = "/_sandbox";
/// The largest body, such as a fault plan.
const MAX_BODY: usize = 1024 * 1024;

/// What the admin interface works on.
#[derive(Debug)]
pub(super) struct Controls {
    pub(super) org: Arc<Org>,
    pub(super) faults: Faults,
    pub(super) journal: Journal,
}

/// A call to the admin interface.
struct Call<'a> {
    controls: &'a Controls,
    /// What stands in the path where the endpoint has `*`.
    #[allow(dead_code)]
    argument: &'a str,
    query: Vec<(String, String)>,
    body: &'a [u8],
}

/// An answer, or a status and what is wrong with the call.
type Answer = Result<Value, (StatusCode, String)>;

/// One of the calls that there are.
struct Endpoint {
    method: &'static str,
    /// Below the root; a segment `*` stands for any one.
    path: &'static str,
    does: &'static str,
    run: fn(&Call<'_>) -> Answer,
}

const ENDPOINTS: [Endpoint; 13] = [
    endpoint("GET", "", "lists these calls", |_| Ok(index())),
    endpoint("GET", "/clock", "tells the org's time", clock::show),
    endpoint("POST", "/clock", "moves the org's time forward", clock::advance),
    endpoint("GET", "/faults", "shows the fault plan, and how often each rule matched and hit", faults::show),
    endpoint("PUT", "/faults", "follows another fault plan", faults::follow),
    endpoint("DELETE", "/faults", "follows no fault plan", faults::clear),
    endpoint("GET", "/faults/schema", "the JSON Schema of a fault plan", faults::schema),
    endpoint(
        "GET",
        "/journal",
        "shows the requests so far; ?after=NUMBER&limit=N&path=PATTERN",
        journal::show,
    ),
    endpoint("DELETE", "/journal", "forgets the requests so far", journal::clear),
    endpoint("GET", "/journal/schema", "the JSON Schema of that answer", journal::schema),
    endpoint("GET", "/locks/*", "tells whether an approval has locked a record", locks::show),
    endpoint("PUT", "/locks/*", "submits a record for approval, which locks it", locks::lock),
    endpoint("DELETE", "/locks/*", "decides about it: ?decision=Approved|Rejected|Removed", locks::decide),
];

const fn endpoint(
    method: &'static str,
    path: &'static str,
    does: &'static str,
    run: fn(&Call<'_>) -> Answer,
) -> Endpoint {
    Endpoint { method, path, does, run }
}

/// Whether a request to this path is for the admin interface.
pub(super) fn is_meant(path: &str) -> bool {
    path.strip_prefix(ROOT).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Answers a request.
pub(super) async fn answer(controls: Arc<Controls>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let answer = match to_bytes(body, MAX_BODY).await {
        Err(_) => Err((StatusCode::PAYLOAD_TOO_LARGE, format!("the body is longer than {MAX_BODY} bytes"))),
        Ok(body) => called(controls, parts, body).await,
    };
    let (status, body) = match answer {
        Ok(body) => (StatusCode::OK, body),
        Err((status, error)) => (status, json!({ "error": error })),
    };
    let kind = HeaderValue::from_static("application/json;charset=UTF-8");
    (status, [(CONTENT_TYPE, kind)], body.to_string()).into_response()
}

async fn called(controls: Arc<Controls>, parts: Parts, body: Bytes) -> Answer {
    from_this_machine(&parts.headers)?;
    // Some calls touch the records, and SQLite blocks.
    let work = tokio::task::spawn_blocking(move || route(&controls, &parts, &body));
    work.await.unwrap_or_else(|error| Err((StatusCode::INTERNAL_SERVER_ERROR, error.to_string())))
}

/// A page from elsewhere in a browser on this machine has an `Origin`, or a name of its own as `Host`.
fn from_this_machine(headers: &HeaderMap) -> Result<(), (StatusCode, String)> {
    let refuse = |why: &str| Err((StatusCode::FORBIDDEN, why.to_owned()));
    if headers.contains_key(ORIGIN) {
        return refuse("requests with an Origin are refused: the admin interface is not for web pages");
    }
    let host = headers.get(HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let name = host.rsplit_once(':').filter(|(_, port)| !port.ends_with(']')).map_or(host, |(name, _)| name);
    match ["127.0.0.1", "localhost", "[::1]"].contains(&name.to_ascii_lowercase().as_str()) {
        true => Ok(()),
        false => refuse("requests are refused unless their Host is 127.0.0.1 or localhost"),
    }
}

fn route(controls: &Controls, parts: &Parts, body: &[u8]) -> Answer {
    let path = parts.uri.path().trim_end_matches('/');
    let below = path.strip_prefix(ROOT).unwrap_or_default();
    let found: Vec<(&Endpoint, &str)> =
        ENDPOINTS.iter().filter_map(|endpoint| Some((endpoint, fits(endpoint.path, below)?))).collect();
    if found.is_empty() {
        return Err((StatusCode::NOT_FOUND, format!("there is no {path}; there are {}", paths())));
    }
    let Some((endpoint, argument)) =
        found.iter().find(|(endpoint, _)| endpoint.method == parts.method.as_str())
    else {
        let methods: Vec<&str> = found.iter().map(|(endpoint, _)| endpoint.method).collect();
        let why = format!("{path} takes {}, not {}", methods.join(", "), parts.method);
        return Err((StatusCode::METHOD_NOT_ALLOWED, why));
    };
    let query = parts.uri.query().unwrap_or_default();
    let query = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    (endpoint.run)(&Call { controls, argument, query, body })
}

/// What stands for the `*` of a pattern, or nothing where there is none in it; `None` where the path does not fit.
fn fits<'p>(pattern: &str, path: &'p str) -> Option<&'p str> {
    let Some(before) = pattern.strip_suffix('*') else { return (pattern == path).then_some("") };
    path.strip_prefix(before).filter(|rest| !rest.is_empty() && !rest.contains('/'))
}

fn index() -> Value {
    let calls = ENDPOINTS.iter().map(|Endpoint { method, path, does, .. }| {
        json!({ "method": method, "path": format!("{ROOT}{path}"), "does": does })
    });
    json!({ "calls": calls.collect::<Vec<_>>() })
}

fn paths() -> String {
    let mut paths: Vec<String> =
        ENDPOINTS.iter().map(|endpoint| format!("{ROOT}{}", endpoint.path)).collect();
    paths.dedup();
    paths.join(", ")
}

/// A call that is wrong.
fn bad(why: impl Into<String>) -> (StatusCode, String) {
    (StatusCode::BAD_REQUEST, why.into())
}
