//! One request in the journal.

use std::collections::BTreeMap;

use axum::http::request::Parts;
use schemars::JsonSchema;
use serde::Serialize;
use sobjects::{DateTime, Id};

use super::redact;

/// So much of a body is kept.
const BODY: usize = 16 * 1024;

/// A request, without its secrets, and how it was answered.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Counts the requests from 1, in the order in which they were answered.
    pub number: u64,
    /// When it arrived, by the org's clock: `2026-02-20T18:00:00.000+0000`.
    pub time: String,
    /// The method.
    pub method: String,
    /// The path as it was sent.
    pub path: String,
    /// What stood behind the question mark, if there was one.
    pub query: Option<String>,
    /// The headers, their names in small letters.
    pub headers: BTreeMap<String, String>,
    /// How long the body was.
    pub body_bytes: usize,
    /// The body, or its beginning where it is shorter than `body_bytes` says; nothing where there was none.
    pub body: Option<String>,
    /// The status that was answered; nothing where the connection was cut instead.
    pub status: Option<u16>,
    /// The rule of the fault plan that hit the request.
    pub fault: Option<String>,
    /// The id of the user whose token it carried.
    pub user: Option<String>,
    /// Milliseconds until it was answered.
    pub milliseconds: u64,
}

impl Entry {
    /// What a request says for itself.
    pub(in crate::sandbox) fn of(parts: &Parts, body: &[u8], user: Option<Id>, time: DateTime) -> Self {
        let path = parts.uri.path();
        let kept = body.get(..BODY).unwrap_or(body);
        Self {
            time: time.to_string(),
            method: parts.method.to_string(),
            path: path.to_owned(),
            query: parts.uri.query().map(redact::form),
            headers: redact::headers(&parts.headers),
            body_bytes: body.len(),
            body: (!body.is_empty()).then(|| redact::body(path, &parts.headers, kept)),
            user: user.map(|user| user.to_string()),
            ..Self::default()
        }
    }

    /// About how many bytes it takes.
    pub(super) fn size(&self) -> usize {
        let headers = self.headers.iter().map(|(name, value)| name.len() + value.len());
        let texts = [&self.query, &self.body].into_iter().flatten().map(String::len);
        size_of::<Self>() + self.path.len() + headers.sum::<usize>() + texts.sum::<usize>()
    }
}
