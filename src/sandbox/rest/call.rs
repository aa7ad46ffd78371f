//! One request and one answer, apart from HTTP: what arrives over the wire and what stands inside a composite
//! are the same to every resource.

use axum::http::header::{ACCEPT, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderName, Method, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use url::form_urlencoded;

use crate::sandbox::refusal::Refusal;
use crate::sandbox::rules::{Body, syntax};

/// What bodies are, but for the data of bulk jobs; the platform takes XML too.
pub(super) const JSON: &str = "application/json";

/// A request below `/services/data/vXX.X`.
#[derive(Debug, Clone)]
pub(super) struct Call {
    pub(super) method: Method,
    /// As it stands in the path: `v60.0`.
    pub(super) version: String,
    /// The decoded segments after the version.
    pub(super) path: Vec<String>,
    /// The decoded parameters, in their order.
    pub(super) query: Vec<(String, String)>,
    pub(super) headers: HeaderMap,
    pub(super) body: String,
    /// The body where it is no text.
    pub(super) file: Vec<u8>,
}

/// An answer.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) status: StatusCode,
    pub(super) headers: Vec<(HeaderName, String)>,
    pub(super) body: Content,
}

/// The body of an answer.
#[derive(Debug)]
pub(super) enum Content {
    None,
    Json(Box<RawValue>),
    /// A file, byte by byte.
    Blob(Vec<u8>),
    /// Text of this content type.
    Text(&'static str, String),
}

/// What a resource gives.
pub(super) type Answer = Result<Reply, Refusal>;

impl Call {
    /// A request to a path and query such as `/services/data/v60.0/query?q=…`; `None` where the path lies elsewhere.
    pub(super) fn new(method: Method, target: &str, headers: HeaderMap, body: String) -> Option<Self> {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut path = path.strip_prefix("/services/data/")?.split('/').filter(|part| !part.is_empty());
        let version = decoded(path.next()?);
        let path = path.map(decoded).collect();
        let query: Vec<_> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let file = Vec::new();
        Some(Self { method: overridden(method, &query), version, path, query, headers, body, file })
    }

    /// The first parameter of this name.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The header of this name, where it is readable text.
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Refuses a body of another content type.
    pub(super) fn expect(&self, wanted: &str) -> Result<(), Refusal> {
        match self.header(CONTENT_TYPE.as_str()) {
            Some(kind) if !self.body.is_empty() && !media_type(kind).eq_ignore_ascii_case(wanted) => {
                let message = format!("Content-Type {kind} is not supported; send {wanted}");
                Err(Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "UNSUPPORTED_MEDIA_TYPE", message))
            }
            _ => Ok(()),
        }
    }

    /// Refuses to answer in XML alone: the platform would, but not this org.
    pub(super) fn takes_json(&self) -> Result<(), Refusal> {
        let kinds: Vec<&str> =
            self.header(ACCEPT.as_str()).unwrap_or_default().split(',').map(media_type).collect();
        let is_xml = |kind: &&str| ["application/xml", "text/xml"].contains(kind);
        if kinds.iter().all(is_xml) {
            let message = "This org answers in JSON alone";
            return Err(Refusal::new(StatusCode::NOT_ACCEPTABLE, "NOT_ACCEPTABLE", message));
        }
        Ok(())
    }

    /// The body, which is one JSON object.
    pub(super) fn read<T: DeserializeOwned>(&self) -> Result<T, Refusal> {
        // Serde would take an array for an object whose fields stand in its order.
        Body::parse(&self.body)?;
        serde_json::from_str(&self.body).map_err(|error| unfit(&self.body, &error))
    }

    /// The version's number: 60.
    pub(super) fn version_number(&self) -> Option<u32> {
        self.version.trim_start_matches('v').split('.').next()?.parse().ok()
    }

    /// A path below this request's version: `/services/data/v60.0/sobjects/…`.
    pub(super) fn url(&self, rest: &str) -> String {
        format!("/services/data/{}/{rest}", self.version)
    }
}

impl Reply {
    pub(super) fn json(status: StatusCode, body: &impl Serialize) -> Answer {
        let body = serde_json::value::to_raw_value(body).map_err(|error| Refusal::unexpected(&error))?;
        Ok(Self::raw(status, body))
    }

    pub(super) fn ok(body: &impl Serialize) -> Answer {
        Self::json(StatusCode::OK, body)
    }

    pub(super) const fn raw(status: StatusCode, body: Box<RawValue>) -> Self {
        Self { status, headers: Vec::new(), body: Content::Json(body) }
    }

    pub(super) const fn empty(status: StatusCode) -> Self {
        Self { status, headers: Vec::new(), body: Content::None }
    }

    pub(super) const fn blob(bytes: Vec<u8>) -> Self {
        Self { status: StatusCode::OK, headers: Vec::new(), body: Content::Blob(bytes) }
    }

    pub(super) const fn text(status: StatusCode, kind: &'static str, text: String) -> Self {
        Self { status, headers: Vec::new(), body: Content::Text(kind, text) }
    }

    /// The body where it is JSON, for an answer that stands inside another.
    pub(super) fn into_json(self) -> Option<Box<RawValue>> {
        match self.body {
            Content::Json(json) => Some(json),
            Content::None | Content::Blob(_) | Content::Text(..) => None,
        }
    }

    pub(super) fn with_header(mut self, name: HeaderName, value: String) -> Self {
        self.headers.push((name, value));
        self
    }

    /// Whether the request was done.
    pub(super) fn succeeded(&self) -> bool {
        self.status.is_success() || self.status == StatusCode::NOT_MODIFIED
    }
}

impl From<Refusal> for Reply {
    fn from(refusal: Refusal) -> Self {
        let errors = refusal.to_errors();
        let body = serde_json::value::to_raw_value(&errors).map_or(Content::None, Content::Json);
        Self { body, ..Self::empty(refusal.status) }
    }
}

/// A content type without its parameters.
fn media_type(header: &str) -> &str {
    header.split(';').next().unwrap_or_default().trim()
}

/// The refusal of JSON that is not what the resource takes: in the words of the reader, with its place as the platform
/// writes it.
fn unfit(text: &str, error: &serde_json::Error) -> Refusal {
    if !error.is_data() {
        return syntax(text, error);
    }
    let said = error.to_string();
    let said = said.rsplit_once(" at line ").map_or(&*said, |(said, _)| said);
    let unknown = said.strip_prefix("unknown field `").and_then(|rest| rest.split('`').next());
    let said = unknown.map_or_else(|| said.to_owned(), |name| format!("Unrecognized field \"{name}\""));
    Refusal::json(format!("{said} at [line:{}, column:{}]", error.line(), error.column()))
}

/// The method that `_HttpMethod` names, for clients that can send nothing but POST; its case counts.
fn overridden(method: Method, query: &[(String, String)]) -> Method {
    let wanted = query.iter().find(|(name, _)| name == "_HttpMethod").filter(|_| method == Method::POST);
    wanted.and_then(|(_, name)| name.parse().ok()).unwrap_or(method)
}

/// A path segment with its `%XX` decoded; what is no UTF-8 afterwards is replaced.
fn decoded(segment: &str) -> String {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.as_bytes();
    while let [first, tail @ ..] = rest {
        let escape = (*first == b'%').then(|| tail.get(..2)).flatten();
        let value = escape.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        bytes.push(value.unwrap_or(*first));
        rest = value.and_then(|_| tail.get(2..)).unwrap_or(tail);
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(target: &str) -> Option<Call> {
        Call::new(Method::GET, target, HeaderMap::new(), String::new())
    }

    #[test]
    fn a_target_is_taken_apart_and_decoded() {
        let call = call("/services/data/v60.0/sobjects/X__c/Key__c/a%2Fb+c%zz/?fields=Id%2CName&q=a+b")
            .expect("data");
        assert_eq!(call.version, "v60.0");
        assert_eq!(call.path, ["sobjects", "X__c", "Key__c", "a/b+c%zz"]);
        assert_eq!(call.parameter("fields"), Some("Id,Name"));
        assert_eq!(call.parameter("q"), Some("a b"));
    }

    #[test]
    fn other_paths_are_none_of_the_data_api() {
        assert!(call("/services/oauth2/token").is_none());
        assert!(call("/services/data/").is_none());
    }
}
