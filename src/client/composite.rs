//! Several requests as one, done in order, all or none or each for itself.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use sobjects::wire::{ApiError, CompositeRequest, CompositeSubrequest, CompositeSubresponse};

use super::{Api, Client};
use crate::http::{Error, Method, Request};

/// The platform takes no more requests in one composite, …
const MOST_REQUESTS: usize = 25;
/// … and no more queries among them.
const MOST_QUERIES: usize = 5;
/// What the platform says of a request that was not done because another failed.
const HALTED: &str = "PROCESSING_HALTED";

/// Requests to be sent as one. Each has a reference: its name in the answer, and for later requests, which may
/// use its result as `@{reference.id}`.
///
/// ```
/// use salesforce_revops::client::{Api, Composite};
/// let api = Api::default();
/// let id = "006D000000IqhSL".parse()?;
/// let composite = Composite::all_or_none()
///     .add("change", api.update("Opportunity", &id, &serde_json::json!({"NextStep": "Call"}))?)
///     .add("after", api.record("Opportunity", &id, &["NextStep"])?);
/// println!("{}", api.composite(&composite)?); // what a dry run prints
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct Composite {
    all_or_none: bool,
    requests: Vec<(String, Request)>,
}

/// The answers to a [`Composite`], in the order of its requests.
#[derive(Debug, Clone)]
pub struct CompositeAnswer {
    parts: Vec<Part>,
}

/// The answer to one request of a [`Composite`].
#[derive(Debug, Clone)]
pub struct Part {
    /// The request's name.
    pub reference: String,
    /// The HTTP status.
    pub status: u16,
    /// Headers of this answer alone, such as `Location`.
    pub headers: BTreeMap<String, String>,
    /// The body; nothing where there is no content.
    pub body: Option<Box<RawValue>>,
}

impl Composite {
    /// Requests of which one failure undoes all.
    #[must_use]
    pub const fn all_or_none() -> Self {
        Self { all_or_none: true, requests: Vec::new() }
    }

    /// Requests that succeed and fail each for itself.
    #[must_use]
    pub const fn independent() -> Self {
        Self { all_or_none: false, requests: Vec::new() }
    }

    /// The same composite with one more request, done after the others.
    #[must_use]
    pub fn add(mut self, reference: impl Into<String>, request: Request) -> Self {
        self.requests.push((reference.into(), request));
        self
    }

    fn check(&self) -> Result<(), Error> {
        let refuse = |reason: String| Err(Error::Composite { reason });
        let count = self.requests.len();
        if count == 0 || count > MOST_REQUESTS {
            return refuse(format!("it has {count} requests; 1 to {MOST_REQUESTS} are allowed"));
        }
        let queries =
            self.requests.iter().filter(|(_, request)| request.path_only().ends_with("/query")).count();
        if queries > MOST_QUERIES {
            return refuse(format!("it has {queries} queries; at most {MOST_QUERIES} are allowed"));
        }
        let mut seen = BTreeSet::new();
        for (reference, _) in &self.requests {
            if !is_reference(reference) {
                return refuse(format!(
                    "`{reference}` is no reference: it needs letters, digits and underscores"
                ));
            }
            if !seen.insert(reference) {
                return refuse(format!("the reference `{reference}` is given twice"));
            }
        }
        Ok(())
    }
}

fn is_reference(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphanumeric())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn subrequest((reference, request): &(String, Request)) -> CompositeSubrequest {
    let headers: BTreeMap<_, _> =
        request.headers().iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    CompositeSubrequest {
        method: request.method().to_string(),
        url: request.path().to_owned(),
        reference_id: reference.clone(),
        body: request.body().map(ToOwned::to_owned),
        http_headers: (!headers.is_empty()).then_some(headers),
    }
}

impl Api {
    /// The one request that a composite is sent as.
    ///
    /// # Errors
    /// It is empty or too large, or a reference is not of the allowed form or given twice.
    pub fn composite(self, composite: &Composite) -> Result<Request, Error> {
        composite.check()?;
        let body = CompositeRequest {
            all_or_none: composite.all_or_none,
            // The platform may reorder the requests otherwise, and the order is what makes a write safe.
            collate_subrequests: false,
            composite_request: composite.requests.iter().map(subrequest).collect(),
        };
        let request = Request::post(self.path("composite"), &body)?;
        let reads = composite.requests.iter().all(|(_, request)| request.method() == Method::Get);
        Ok(if reads { request.that_reads() } else { request })
    }
}

impl Client {
    /// Sends a composite. That a request inside it failed is not an error here: see
    /// [`CompositeAnswer::failure`].
    ///
    /// # Errors
    /// The composite cannot be sent, or no answer to it came.
    pub async fn composite(&self, composite: &Composite) -> Result<CompositeAnswer, Error> {
        let answer: sobjects::wire::CompositeAnswer = self.read(&self.api().composite(composite)?).await?;
        Ok(CompositeAnswer { parts: answer.composite_response.into_iter().map(Part::from).collect() })
    }
}

impl CompositeAnswer {
    /// All answers, in the order of the requests.
    #[must_use]
    pub fn parts(&self) -> &[Part] {
        &self.parts
    }

    /// The answer to the request of this name.
    ///
    /// # Errors
    /// There is none.
    pub fn part(&self, reference: &str) -> Result<&Part, Error> {
        self.parts.iter().find(|part| part.reference == reference).ok_or_else(|| Error::Decode {
            what: "CompositeAnswer".to_owned(),
            reason: format!("there is no answer to `{reference}`"),
        })
    }

    /// The first request that failed by itself, and why. Requests that were only halted or rolled back because
    /// of it are passed over, unless the answer has nothing else.
    #[must_use]
    pub fn failure(&self) -> Option<(&str, Error)> {
        let failed = || self.parts.iter().filter(|part| !part.is_success());
        let part = failed().find(|part| !part.is_halted()).or_else(|| failed().next())?;
        Some((&part.reference, part.error()?))
    }
}

impl Part {
    /// Whether the request was done.
    #[must_use]
    pub const fn is_success(&self) -> bool {
        matches!(self.status, 200..300)
    }

    /// Why the request failed; nothing where it did not.
    #[must_use]
    pub fn error(&self) -> Option<Error> {
        (!self.is_success()).then(|| Error::Salesforce { status: self.status, errors: self.errors() })
    }

    /// Reads the body.
    ///
    /// # Errors
    /// The request failed, or its answer has another form.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, Error> {
        if let Some(error) = self.error() {
            return Err(error);
        }
        let body = self.body.as_deref().map_or("null", RawValue::get);
        serde_json::from_str(body).map_err(|error| Error::decode::<T>(&error))
    }

    fn errors(&self) -> Vec<ApiError> {
        let body = self.body.as_deref().map_or("[]", RawValue::get);
        serde_json::from_str(body).unwrap_or_default()
    }

    fn is_halted(&self) -> bool {
        self.errors().iter().any(|error| error.error_code == HALTED)
    }
}

impl From<CompositeSubresponse> for Part {
    fn from(answer: CompositeSubresponse) -> Self {
        Self {
            reference: answer.reference_id,
            status: answer.http_status_code,
            headers: answer.http_headers.unwrap_or_default(),
            body: answer.body,
        }
    }
}
