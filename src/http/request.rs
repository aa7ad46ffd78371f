//! A request as a value: built without sending, so that a dry run shows exactly what would be sent.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use super::Error;
use super::parts::Parts;

/// The methods that are ever sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates, or asks what does not fit into a GET.
    Post,
    /// Changes.
    Patch,
    /// Uploads.
    Put,
    /// Deletes. No tool of the MCP server builds such a request.
    Delete,
}

/// What a request carries.
#[derive(Debug, Clone)]
enum Body {
    Json(Box<RawValue>),
    Csv(Arc<str>),
    Parts(Arc<Parts>),
}

/// A request that was built and not sent yet. Its `Display` is what a dry run prints.
///
/// ```
/// use salesforce_revops::http::Request;
/// let request = Request::get("/services/data/v60.0/limits");
/// assert_eq!(request.to_string(), "GET /services/data/v60.0/limits");
/// ```
#[derive(Debug, Clone)]
pub struct Request {
    method: Method,
    path: String,
    headers: Vec<(&'static str, String)>,
    body: Option<Body>,
    reads: bool,
}

impl Method {
    /// The method's name on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
        }
    }
}

impl Request {
    /// A GET of this path and query, which begin with `/services/`.
    pub fn get(path: impl Into<String>) -> Self {
        Self { reads: true, ..Self::bare(Method::Get, path.into()) }
    }

    /// A DELETE of this path.
    pub fn delete(path: impl Into<String>) -> Self {
        Self::bare(Method::Delete, path.into())
    }

    /// A PUT of rows of text, their header first.
    pub fn put_csv(path: impl Into<String>, rows: impl Into<Arc<str>>) -> Self {
        Self { body: Some(Body::Csv(rows.into())), ..Self::bare(Method::Put, path.into()) }
    }

    /// A POST of this body.
    ///
    /// # Errors
    /// The body cannot be written as JSON.
    pub fn post(path: impl Into<String>, body: &impl Serialize) -> Result<Self, Error> {
        Self::with_body(Method::Post, path.into(), body)
    }

    /// A POST of JSON and of a zip file beside it.
    ///
    /// # Errors
    /// The JSON cannot be written.
    pub fn post_zip(
        path: impl Into<String>,
        json: &impl Serialize,
        name: &str,
        file: &[u8],
    ) -> Result<Self, Error> {
        let json = to_raw_value(json).map_err(|error| Error::Encode { reason: error.to_string() })?;
        let parts = Arc::new(Parts::zip(&json, name, file));
        Ok(Self { body: Some(Body::Parts(parts)), ..Self::bare(Method::Post, path.into()) })
    }

    /// A PATCH with this body.
    ///
    /// # Errors
    /// The body cannot be written as JSON.
    pub fn patch(path: impl Into<String>, body: &impl Serialize) -> Result<Self, Error> {
        Self::with_body(Method::Patch, path.into(), body)
    }

    fn with_body(method: Method, path: String, body: &impl Serialize) -> Result<Self, Error> {
        let body = to_raw_value(body).map_err(|error| Error::Encode { reason: error.to_string() })?;
        Ok(Self { body: Some(Body::Json(body)), ..Self::bare(method, path) })
    }

    const fn bare(method: Method, path: String) -> Self {
        Self { method, path, headers: Vec::new(), body: None, reads: false }
    }

    /// The same request with one more header.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// The same request, which changes nothing in the org although it is a POST, so that it may be sent again
    /// like any other read.
    #[must_use]
    pub(crate) fn that_reads(mut self) -> Self {
        self.reads = true;
        self
    }

    /// The method.
    #[must_use]
    pub const fn method(&self) -> Method {
        self.method
    }

    /// Path and query.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The path without its query, which may hold customers' data: for logs.
    #[must_use]
    pub fn path_only(&self) -> &str {
        self.path.split('?').next().unwrap_or_default()
    }

    /// Headers besides those that the transport adds.
    #[must_use]
    pub fn headers(&self) -> &[(&'static str, String)] {
        &self.headers
    }

    /// The body where it is JSON, as text in which numbers keep their digits.
    #[must_use]
    pub fn body(&self) -> Option<&RawValue> {
        match &self.body {
            Some(Body::Json(json)) => Some(json),
            Some(Body::Csv(_) | Body::Parts(_)) | None => None,
        }
    }

    /// The body's kind and bytes.
    pub(super) fn content(&self) -> Option<(&str, &[u8])> {
        Some(match self.body.as_ref()? {
            Body::Json(json) => ("application/json", json.get().as_bytes()),
            Body::Csv(rows) => ("text/csv", rows.as_bytes()),
            Body::Parts(parts) => (&parts.kind, &parts.bytes),
        })
    }

    /// Whether it changes nothing in the org.
    #[must_use]
    pub const fn reads(&self) -> bool {
        self.reads
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        for (name, value) in &self.headers {
            write!(f, "\n{name}: {value}")?;
        }
        match &self.body {
            Some(Body::Json(json)) => write!(f, "\n{json}"),
            Some(Body::Csv(rows)) => write!(f, "\n{rows}"),
            Some(Body::Parts(parts)) => write!(f, "\n{}", parts.shown()),
            None => Ok(()),
        }
    }
}
