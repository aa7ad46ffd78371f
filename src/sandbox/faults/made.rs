//! Answers that are made without asking the org, in the words that the platform has for them.
//!
//! | answer | how sure |
//! | --- | --- |
//! | 401, both 403, 500, `UNABLE_TO_LOCK_ROW` | C |
//! | 503 and its message | C; that the body is JSON K: a gateway answers with a page |
//! | 429 and its errorCode, the page of the 502 | K |

use axum::body::Body;
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER, TRANSFER_ENCODING};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use serde_json::{Value, json};

use super::plan::Answer;
use crate::sandbox::refusal::Refusal;

const JSON: HeaderValue = HeaderValue::from_static("application/json;charset=UTF-8");
const HTML: HeaderValue = HeaderValue::from_static("text/html;charset=UTF-8");
const PAGE: &str = "<html><head><title>502 Bad Gateway</title></head>\
    <body><h1>Bad Gateway</h1><p>The server did not answer in time.</p></body></html>\n";

/// The platform's array of one error.
pub(super) fn refused(status: StatusCode, code: &'static str, message: &str) -> Response {
    json_answer(status, &json!([Refusal::new(status, code, message).to_json()]))
}

pub(super) fn json_answer(status: StatusCode, body: &Value) -> Response {
    whole(status, JSON, body.to_string())
}

pub(super) fn too_many_requests(retry_after: u32) -> Response {
    let status = StatusCode::TOO_MANY_REQUESTS;
    let mut response = refused(status, "REQUEST_LIMIT_EXCEEDED", "Too many requests. Try again later.");
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(retry_after));
    response
}

pub(super) fn bad_gateway() -> Response {
    whole(StatusCode::BAD_GATEWAY, HTML, PAGE.to_owned())
}

/// The answer that stands in the plan, which was checked when it was read.
pub(super) fn free(answer: &Answer) -> Response {
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = match &answer.body {
        None => Response::new(Body::empty()),
        Some(Value::String(text)) => Response::new(Body::from(text.clone())),
        Some(value) => json_answer(status, value),
    };
    *response.status_mut() = status;
    for (name, value) in &answer.headers {
        if let Ok((name, value)) = header(name, value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}

/// Refuses an answer that cannot be sent.
pub(super) fn check(answer: &Answer) -> Result<(), String> {
    if !(200..=599).contains(&answer.status) {
        return Err(format!("`status` is {}; it lies between 200 and 599", answer.status));
    }
    answer.headers.iter().try_for_each(|(name, value)| header(name, value).map(drop))
}

fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let parsed: HeaderName = name.parse().map_err(|_| format!("`{name}` is not the name of a header"))?;
    if parsed == CONTENT_LENGTH || parsed == TRANSFER_ENCODING {
        return Err(format!(
            "`{name}` is the server's own; for a body that ends too early use `half_answer`"
        ));
    }
    let value = value.parse().map_err(|_| format!("the header `{name}` cannot have the value `{value}`"))?;
    Ok((parsed, value))
}

fn whole(status: StatusCode, kind: HeaderValue, body: String) -> Response {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, kind);
    response
}
