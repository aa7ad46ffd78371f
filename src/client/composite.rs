//! Several requests as one, done in order, all or none or each for itself.

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use sobjects::wire::{ApiError, CompositeRequest, CompositeSubrequest, CompositeSubresponse};

use super::{Api, Client};
use crate::http::{Error, Method, Request, Response};

/// The platform takes no more requests in one composite, …
const MOST_REQUESTS: usize = 25;
/// … and no more queries among them.
const MOST_QUERIES: usize = 5;
/// What the platform says when somebody else is changing the same record.
const LOCKED: &str = "UNABLE_TO_LOCK_ROW";
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
    /// ```no_run
    /// # use salesforce_revops::{client::{Client, Composite}, http::Error};
    /// # async fn example(client: Client, composite: Composite) -> Result<(), Error> {
    /// let answer = client.composite(&composite).await?;
    /// if let Some((reference, error)) = answer.failure() {
    ///     eprintln!("{reference} failed: {error}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The composite cannot be sent, or no answer to it came; or, all or none, a record stayed locked by
    /// somebody else through all tries, so that nothing was done.
    pub async fn composite(&self, composite: &Composite) -> Result<CompositeAnswer, Error> {
        let read = |response: Response| {
            let answer: sobjects::wire::CompositeAnswer = response.json()?;
            let parts = answer.composite_response.into_iter().map(Part::from).collect();
            let answer = CompositeAnswer { parts };
            match answer.failure() {
                // Everything was rolled back, so that the whole can be sent again, as a single write can.
                Some((_, error)) if composite.all_or_none && error.code() == Some(LOCKED) => Err(error),
                Some(_) => Ok(answer),
                None => answer.complete(composite),
            }
        };
        self.transport.send_and_read(&self.api().composite(composite)?, read).await
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

    /// That nothing failed says something only where every request is answered.
    fn complete(self, composite: &Composite) -> Result<Self, Error> {
        for (reference, _) in &composite.requests {
            self.part(reference)?;
        }
        Ok(self)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn read(reference: &str) -> (String, Request) {
        (reference.to_owned(), Request::get("/services/data/v60.0/sobjects/Account/1"))
    }

    fn answer(text: &str) -> CompositeAnswer {
        let answer: sobjects::wire::CompositeAnswer = serde_json::from_str(text).expect("an answer");
        CompositeAnswer { parts: answer.composite_response.into_iter().map(Part::from).collect() }
    }

    #[test]
    fn order_and_headers_are_what_the_platform_is_told() {
        let id = "001D000000IqhSL".parse().expect("an id");
        let api = Api::default();
        let change = api.update("Account", &id, &serde_json::json!({"Name": "A"})).expect("a request");
        let change = change.header("If-Unmodified-Since", "Fri, 20 Nov 2026 13:00:00 GMT");
        let composite = Composite::all_or_none().add("change", change).add("after", read("after").1);
        let request = api.composite(&composite).expect("a request");
        let body: serde_json::Value =
            serde_json::from_str(request.body().expect("a body").get()).expect("JSON");
        assert_eq!(body["allOrNone"], true);
        assert_eq!(body["collateSubrequests"], false);
        assert_eq!(body["compositeRequest"][0]["referenceId"], "change");
        let headers = &body["compositeRequest"][0]["httpHeaders"];
        assert_eq!(headers["If-Unmodified-Since"], "Fri, 20 Nov 2026 13:00:00 GMT");
        assert_eq!(body["compositeRequest"][1].get("body"), None);
        assert!(!request.reads(), "one change makes the whole a write");
    }

    #[test]
    fn what_the_platform_would_refuse_is_not_sent() {
        let refused = |requests: Vec<(String, Request)>| {
            Api::default()
                .composite(&Composite { all_or_none: true, requests })
                .expect_err("refused")
                .to_string()
        };
        assert!(refused(vec![]).contains("0 requests"));
        assert!(refused((0..26).map(|n| read(&n.to_string())).collect()).contains("26 requests"));
        assert!(refused(vec![read("a"), read("a")]).contains("twice"));
        assert!(refused(vec![read("_a")]).contains("no reference"));
        assert!(refused(vec![read("a.b")]).contains("no reference"));
        let query = |n: u8| (format!("q{n}"), Request::get("/services/data/v60.0/query?q=x"));
        assert!(refused((0..6).map(query).collect()).contains("6 queries"));
    }

    #[test]
    fn the_one_that_really_failed_is_named_rather_than_those_halted_because_of_it() {
        let answer = answer(
            r#"{"compositeResponse":[
            {"referenceId":"change","httpStatusCode":400,"httpHeaders":{},"body":[{"errorCode":"PROCESSING_HALTED",
             "message":"The transaction was rolled back since another operation in the same transaction failed."}]},
            {"referenceId":"audit","httpStatusCode":412,"httpHeaders":{},"body":null},
            {"referenceId":"after","httpStatusCode":400,"httpHeaders":{},"body":[{"errorCode":"PROCESSING_HALTED",
             "message":"The transaction was rolled back since another operation in the same transaction failed."}]}]}"#,
        );
        let (reference, error) = answer.failure().expect("a failure");
        assert_eq!((reference, error.status()), ("audit", Some(412)));
        assert!(answer.part("audit").expect("a part").read::<serde_json::Value>().is_err());
        assert!(answer.part("other").is_err());
    }

    #[test]
    fn an_answer_without_a_part_is_none() {
        let two = Composite { all_or_none: true, requests: vec![read("change"), read("after")] };
        let one = answer(
            r#"{"compositeResponse":[{"referenceId":"change","httpStatusCode":204,"httpHeaders":{}}]}"#,
        );
        assert!(one.complete(&two).is_err_and(|error| error.is_outcome_unknown()));
    }

    #[test]
    fn bodies_keep_their_digits_and_no_content_reads_as_nothing() {
        let answer = answer(
            r#"{"compositeResponse":[
            {"referenceId":"change","httpStatusCode":204,"httpHeaders":{},"body":null},
            {"referenceId":"after","httpStatusCode":200,"httpHeaders":{},"body":{"Amount":123456789012345.67}}]}"#,
        );
        assert!(answer.failure().is_none());
        assert_eq!(answer.part("change").and_then(Part::read::<Option<u8>>), Ok(None));
        let after: sobjects::Record = answer.part("after").and_then(Part::read).expect("a record");
        assert_eq!(after.get("Amount"), Some(&sobjects::Value::Number("123456789012345.67".into())));
    }
}
