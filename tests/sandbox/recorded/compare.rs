//! An answer of ours against a recorded one, field by field.
//!
//! Errors must be the same to the letter. Elsewhere the same keys stand in the same order, with values of the same
//! form: an id of the same object, a URL of the same resource, a date, a number with or without a point.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use chrono::{DateTime, NaiveDate};
use serde_json::{Value, json};

use super::recording::{Answered, Recording};
use super::schema::is_id;

/// Headers that must be the same to the letter.
const SAME: [&str; 6] = [
    "Content-Type",
    "Cache-Control",
    "WWW-Authenticate",
    "X-Content-Type-Options",
    "X-Robots-Tag",
    "X-XSS-Protection",
];
/// Headers that must have the same form.
const ALIKE: [&str; 4] = ["Date", "Last-Modified", "Location", "Sforce-Limit-Info"];
/// Headers that this org does not send, and why.
const LEFT_OUT: [(&str, &str); 5] = [
    ("Set-Cookie", "cookies of salesforce.com, which a client drops elsewhere"),
    ("Strict-Transport-Security", "the org has no TLS, and must not promise it"),
    ("Content-Security-Policy", "as above, and only with answers that have no body"),
    ("Content-Security-Policy-Report-Only", "a rollout of 2021"),
    ("Vary", "answers are not compressed"),
];

/// What our org answered.
pub(crate) struct Ours {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// In what our answer differs.
pub(crate) fn differences(theirs: &Recording, ours: &Ours) -> Vec<String> {
    let mut found = Differences(Vec::new());
    found.compare("status", theirs.status, ours.status);
    for name in SAME {
        found.compare(name, theirs.header(name), ours.header(name));
    }
    for name in ALIKE {
        found.compare(name, theirs.header(name).map(form), ours.header(name).map(form));
    }
    let is_known = |name: &str| {
        let mut known = SAME.iter().chain(&ALIKE).chain(LEFT_OUT.iter().map(|(name, _)| name));
        known.any(|known| known.eq_ignore_ascii_case(name))
    };
    for (name, value) in theirs.headers.iter().filter(|(name, _)| !is_known(name)) {
        found.compare(name, Some(value.as_str()), ours.header(name));
    }
    match &theirs.answer {
        Answered::Base64(bytes) => {
            found.compare("bytes", BASE64_STANDARD.decode(bytes).ok().as_ref(), Some(&ours.body))
        }
        Answered::Nothing => found.compare("bytes", 0, ours.body.len()),
        Answered::Json(theirs) => match serde_json::from_slice(&ours.body) {
            Ok(ours) => found.walk("body", theirs, &ours),
            Err(error) => found.compare("body", "JSON", &*error.to_string()),
        },
        Answered::Other => {}
    }
    found.0
}

impl Ours {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

struct Differences(Vec<String>);

impl Differences {
    fn compare<T: PartialEq + std::fmt::Debug>(&mut self, place: &str, theirs: T, ours: T) {
        if theirs != ours {
            self.0.push(format!("{place}: recorded {theirs:?}, ours {ours:?}"));
        }
    }

    fn walk(&mut self, place: &str, theirs: &Value, ours: &Value) {
        match (theirs, ours) {
            (Value::Object(theirs), Value::Object(ours)) => {
                self.compare(place, theirs.keys().collect::<Vec<_>>(), ours.keys().collect());
                let is_error = theirs.contains_key("errorCode") || theirs.contains_key("statusCode");
                // Of a query with more pages we have fewer records; of a mere count we do not know which.
                let no_records = theirs.get("records").is_some_and(|records| records == &json!([]));
                let partial = theirs.get("done") == Some(&json!(false))
                    || no_records && theirs.get("totalSize") != Some(&json!(0));
                for (key, theirs) in theirs.iter().filter(|(key, _)| !(partial && *key == "totalSize")) {
                    let (place, ours) = (format!("{place}.{key}"), ours.get(key).unwrap_or(&Value::Null));
                    if is_error {
                        self.compare(&place, theirs, ours);
                    } else {
                        self.walk(&place, theirs, ours);
                    }
                }
            }
            (Value::Array(theirs), Value::Array(ours)) => {
                self.compare(&format!("{place}: how many"), theirs.len(), ours.len());
                for (n, (theirs, ours)) in theirs.iter().zip(ours).enumerate() {
                    self.walk(&format!("{place}[{n}]"), theirs, ours);
                }
            }
            (Value::String(theirs), Value::String(ours)) => self.compare(place, form(theirs), form(ours)),
            (Value::Number(theirs), Value::Number(ours)) if !place.ends_with("totalSize") => {
                self.compare(place, theirs.is_f64(), ours.is_f64());
            }
            (theirs, ours) => self.compare(place, theirs, ours),
        }
    }
}

/// A text without what may differ: ids keep their prefix, and names are all the same.
fn form(text: &str) -> String {
    if text.starts_with("/services/") {
        return text.split('/').map(segment).collect::<Vec<_>>().join("/");
    }
    if let Some(used) = text.strip_prefix("api-usage=") {
        let is_count = |part: &str| part.parse::<u64>().is_ok();
        return format!("api-usage: {:?}", used.split('/').map(is_count).collect::<Vec<_>>());
    }
    match text {
        _ if is_id(text) => segment(text),
        _ if DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S.000%z").is_ok() => "<date-time>".to_owned(),
        _ if NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok() => "<date>".to_owned(),
        _ if DateTime::parse_from_rfc2822(text).is_ok() => "<HTTP date>".to_owned(),
        _ => "<text>".to_owned(),
    }
}

/// A segment of a path. Some recordings were edited to another version.
fn segment(text: &str) -> String {
    let (id, position) = text.split_once('-').unwrap_or((text, ""));
    match text {
        _ if is_id(id) => format!("<id {}>{position}", &id[..3]),
        _ if text.ends_with(".0") => "<version>".to_owned(),
        _ => text.to_owned(),
    }
}
