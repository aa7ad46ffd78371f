//! A request as a value: built without sending, so that a dry run shows exactly what would be sent.

use std::fmt;

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use super::Error;

/// The methods that are ever sent. There is no DELETE.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates, or asks what does not fit into a GET.
    Post,
    /// Changes.
    Patch,
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
    body: Option<Box<RawValue>>,
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
        }
    }
}

impl Request {
    /// A GET of this path and query, which begin with `/services/`.
    pub fn get(path: impl Into<String>) -> Self {
        Self { method: Method::Get, path: path.into(), headers: Vec::new(), body: None, reads: true }
    }

    /// A POST of this body.
    ///
    /// # Errors
    /// The body cannot be written as JSON.
    pub fn post(path: impl Into<String>, body: &impl Serialize) -> Result<Self, Error> {
        Self::with_body(Method::Post, path.into(), body)
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
        Ok(Self { method, path, headers: Vec::new(), body: Some(body), reads: false })
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

    /// The body, as JSON text in which numbers keep their digits.
    #[must_use]
    pub fn body(&self) -> Option<&RawValue> {
        self.body.as_deref()
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
            Some(body) => write!(f, "\n{}", body.get()),
            None => Ok(()),
        }
    }
}
