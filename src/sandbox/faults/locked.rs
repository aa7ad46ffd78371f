//! A record that somebody else is changing: `UNABLE_TO_LOCK_ROW`, alone or inside a composite.

use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};
use sobjects::Id;

use super::Sight;
use super::made::{json_answer, refused};
use crate::sandbox::refusal::Refusal;

const CODE: &str = "UNABLE_TO_LOCK_ROW";

/// Refuses the call, or the one in its composite that is meant: the first that has this text, or else the first write.
pub(super) fn answer(sight: &Sight<'_>, contains: Option<&str>) -> Response {
    let meant = |call: &Value| match contains {
        Some(text) => call.to_string().contains(text),
        None => call["method"] != "GET",
    };
    let composite = sight.path.trim_end_matches('/').ends_with("/composite");
    let body: Value = match composite {
        true => serde_json::from_slice(sight.body).unwrap_or_default(),
        false => Value::Null,
    };
    let calls = body["compositeRequest"].as_array().filter(|_| body["allOrNone"] == true);
    let hit = calls.and_then(|calls| calls.iter().position(meant));
    match (calls, hit) {
        (Some(calls), Some(hit)) => json_answer(StatusCode::OK, &rolled_back(calls, hit, contains)),
        _ => refused(StatusCode::BAD_REQUEST, CODE, &message(sight.path, contains)),
    }
}

/// What a composite answers of which nothing is kept because this call failed.
fn rolled_back(calls: &[Value], hit: usize, contains: Option<&str>) -> Value {
    let parts = calls.iter().enumerate().map(|(at, call)| {
        let refusal = match at == hit {
            true => Refusal::bad(CODE, message(call["url"].as_str().unwrap_or_default(), contains)),
            false => Refusal::halted(),
        };
        json!({
            "body": [refusal.to_json()],
            "httpHeaders": {},
            "httpStatusCode": refusal.status.as_u16(),
            "referenceId": call["referenceId"],
        })
    });
    json!({ "compositeResponse": parts.collect::<Vec<_>>() })
}

/// The platform's words; they name the record where the rule or the path does.
fn message(path: &str, contains: Option<&str>) -> String {
    let is_id = |text: &&str| text.parse::<Id>().is_ok();
    let id = contains.filter(is_id).or_else(|| path.rsplit('/').next().filter(is_id));
    let words = "unable to obtain exclusive access to this record";
    id.map_or_else(|| words.to_owned(), |id| format!("{words} or 1 records: {id}"))
}
