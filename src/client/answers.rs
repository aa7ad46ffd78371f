//! The answers to several requests that were sent as one.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use sobjects::wire::{self, ApiError, CompositeSubresponse, SaveResult};
use sobjects::{Id, SObject};

use super::Reference;
use super::records::saved;
use super::upsert::Saved;
use crate::http::Error;

/// What the platform says of a request that was not done because another failed.
const HALTED: [&str; 2] = ["PROCESSING_HALTED", "BATCH_PROCESSING_HALTED"];

/// The status of an answer that holds what was read.
const OK: u16 = 200;

/// The answers to a [`Composite`](super::Composite), a [`Batch`](super::Batch) or one of [`Graphs`](super::Graphs),
/// in the order of the requests.
#[derive(Debug, Clone)]
pub struct CompositeAnswer {
    parts: Vec<Part>,
}

/// The answer to one request of several.
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
    pub fn part(&self, reference: impl AsRef<str>) -> Result<&Part, Error> {
        let reference = reference.as_ref();
        self.parts.iter().find(|part| part.reference == reference).ok_or_else(|| Error::Decode {
            what: "CompositeAnswer".to_owned(),
            reason: format!("there is no answer to `{reference}`"),
        })
    }

    /// The record that the request of this name has created, or by its external id saved.
    ///
    /// # Errors
    /// There is no such request, it failed, or it saves no record.
    pub fn saved(&self, reference: impl AsRef<str>) -> Result<Saved, Error> {
        let part = self.done(reference)?;
        let result: SaveResult = part.read()?;
        let created = result.created.unwrap_or(part.status == 201);
        saved(part.status, result).map(|id| Saved { id, created })
    }

    /// The id of a record that was created.
    ///
    /// # Errors
    /// It failed, or the request of this reference creates none. Of a record that was undone because another failed,
    /// the error is that of the other.
    pub fn created<O>(&self, reference: &Reference<O>) -> Result<Id<O>, Error> {
        self.saved(reference).map(|saved| saved.id.cast())
    }

    /// A record that was read.
    ///
    /// # Errors
    /// As [`CompositeAnswer::created`]; or the answer cannot be read as this type.
    pub fn record<O: SObject>(&self, reference: &Reference<O>) -> Result<O, Error> {
        let part = self.done(reference)?;
        // What a change answers could be taken for a record without values.
        if part.status != OK {
            let reason = format!("`{}` reads nothing; Composite::read does", reference.name());
            return Err(Error::Decode { what: O::NAME.to_owned(), reason });
        }
        part.read()
    }

    /// The answer to the request of this name, or, where it was only halted, why.
    fn done(&self, reference: impl AsRef<str>) -> Result<&Part, Error> {
        let part = self.part(reference)?;
        match self.failure() {
            Some((_, error)) if part.is_halted() => Err(error),
            _ => Ok(part),
        }
    }

    /// That nothing failed says something only where every request is answered.
    pub(super) fn complete(
        self,
        references: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Result<Self, Error> {
        for reference in references {
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
        self.errors().iter().any(|error| HALTED.contains(&error.error_code.as_str()))
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

impl From<wire::CompositeAnswer> for CompositeAnswer {
    fn from(answer: wire::CompositeAnswer) -> Self {
        answer.composite_response.into_iter().map(Part::from).collect()
    }
}

impl FromIterator<Part> for CompositeAnswer {
    fn from_iter<P: IntoIterator<Item = Part>>(parts: P) -> Self {
        Self { parts: parts.into_iter().collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(text: &str) -> CompositeAnswer {
        serde_json::from_str::<wire::CompositeAnswer>(text).expect("an answer").into()
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
    fn what_was_created_is_told_by_its_id() {
        let answer = answer(
            r#"{"compositeResponse":[{"referenceId":"made","httpStatusCode":201,"httpHeaders":{},
             "body":{"id":"001D000000IqhSLIAZ","success":true,"errors":[]}},
            {"referenceId":"read","httpStatusCode":200,"httpHeaders":{},"body":{"Id":"001D000000IqhSLIAZ"}}]}"#,
        );
        let saved = answer.saved("made").expect("a record");
        assert_eq!((saved.id.to_string().as_str(), saved.created), ("001D000000IqhSLIAZ", true));
        assert!(answer.saved("read").is_err() && answer.saved("other").is_err());
    }

    #[test]
    fn an_answer_without_a_part_is_none() {
        let one = answer(
            r#"{"compositeResponse":[{"referenceId":"change","httpStatusCode":204,"httpHeaders":{}}]}"#,
        );
        assert!(one.complete(["change", "after"]).is_err_and(|error| error.is_outcome_unknown()));
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
