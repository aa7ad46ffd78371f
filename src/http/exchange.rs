//! What carries a request to an org and its answer back, where that is not HTTP: a program's own tests above all.
//!
//! Everything of [`super::Transport`] holds over it as over HTTP: what is tried again, how many calls run at once, the
//! reserve of calls, when a call has taken too long, and how a refusal becomes an error.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use serde::Serialize;
use sobjects::Id;

use super::{Error, Request};

/// An answer on its way.
pub type Exchanging<'a> = Pin<Box<dyn Future<Output = Result<Answer, Error>> + Send + 'a>>;

/// Carries requests and answers; `Client::builder().exchange(…)` takes one. [`super::Canned`] is one that answers what
/// it was told to.
///
/// ```
/// use salesforce_revops::client::Client;
/// use salesforce_revops::http::{Answer, Exchange, Exchanging, Request};
///
/// /// An org in which nothing is ever found.
/// #[derive(Debug)]
/// struct Empty;
///
/// impl Exchange for Empty {
///     fn send<'a>(&'a self, _request: &'a Request, _token: &'a str) -> Exchanging<'a> {
///         Box::pin(async { Ok(Answer::rows::<()>([])) })
///     }
/// }
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().exchange(Empty).build()?;
/// let page = client.query_text::<sobjects::Record>("SELECT Id FROM Account").await?;
/// assert_eq!(page.total_size, 0);
/// # Ok(())
/// # }
/// ```
pub trait Exchange: fmt::Debug + Send + Sync + 'static {
    /// Sends a request once; the token is what HTTP would carry as the bearer's. An answer with a status that is no
    /// success is an answer, and no error.
    ///
    /// # Errors
    /// No answer came; which error it is decides what is tried again ([`Error::Unreachable`]: nothing was sent).
    fn send<'a>(&'a self, request: &'a Request, token: &'a str) -> Exchanging<'a>;
}

impl<E: Exchange + ?Sized> Exchange for Arc<E> {
    fn send<'a>(&'a self, request: &'a Request, token: &'a str) -> Exchanging<'a> {
        self.as_ref().send(request, token)
    }
}

/// An answer as it comes from an org.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Answer {
    /// An answer with this status and body.
    #[must_use]
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: Vec::new(), body: body.into() }
    }

    /// An answer without content, as the platform gives to a change (204).
    #[must_use]
    pub fn empty() -> Self {
        Self::new(204, [])
    }

    /// JSON with this status. What cannot be written as JSON becomes an answer that is none.
    #[must_use]
    pub fn json(status: u16, body: &impl Serialize) -> Self {
        let text = serde_json::to_vec(body).unwrap_or_else(|error| error.to_string().into_bytes());
        Self::new(status, text).header("Content-Type", "application/json;charset=UTF-8")
    }

    /// The only page of a query's records.
    #[must_use]
    pub fn rows<R: Serialize>(records: impl IntoIterator<Item = R>) -> Self {
        let records: Vec<R> = records.into_iter().collect();
        Self::json(200, &serde_json::json!({"totalSize": records.len(), "done": true, "records": records}))
    }

    /// A record was created (201).
    #[must_use]
    pub fn created(id: &Id) -> Self {
        Self::json(201, &serde_json::json!({"id": id, "success": true, "errors": []}))
    }

    /// The org refuses, with this status, code and message, such as `FIELD_CUSTOM_VALIDATION_EXCEPTION`.
    #[must_use]
    pub fn refused(status: u16, code: &str, message: &str) -> Self {
        Self::json(status, &serde_json::json!([{"errorCode": code, "message": message}]))
    }

    /// The same answer with one more header, such as `Sforce-Limit-Info`.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The same answer as if it had come over HTTP.
    pub(super) fn into_response(self) -> Result<reqwest::Response, Error> {
        let mut response = http_types::Response::builder().status(self.status);
        for (name, value) in self.headers {
            response = response.header(name, value);
        }
        let response = response.body(self.body);
        response.map(Into::into).map_err(|error| Error::Exchange { reason: error.to_string() })
    }
}
