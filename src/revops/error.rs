//! Why a question has no answer.

use sobjects::Id;
use sobjects::catalog::WrongId;
use sobjects::temporal::TemporalError;

use crate::http;

/// Why a question has no answer; the text says what to do next.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RevopsError {
    /// The id is none of the object's.
    #[error(transparent)]
    Id(#[from] WrongId),
    /// No such record, or not for this user.
    #[error("there is no {object} with the id {id}, or the Salesforce user may not see it")]
    NoRecord {
        /// The object.
        object: String,
        /// The id.
        id: Id,
    },
    /// The org has no such object.
    #[error(
        "this org has no object {object} that the Salesforce user sees (or it is newer than the generated code: generate \
         again), so the question cannot be answered"
    )]
    NoObject {
        /// The object.
        object: String,
    },
    /// The org lacks a field that the question is about.
    #[error(
        "this org's {object} has no field {field} that the Salesforce user sees (or it is newer than the generated \
         code: generate again), so the question cannot be answered"
    )]
    NoField {
        /// The object.
        object: String,
        /// The field.
        field: String,
    },
    /// The question is about a field whose values are masked.
    #[error(
        "{object}.{field} is masked here, and the question cannot be answered without its values; whoever runs this \
         server may unmask it"
    )]
    Masked {
        /// The object.
        object: String,
        /// The field.
        field: String,
    },
    /// A number out of its range.
    #[error("{what} must lie between {least} and {most}, not {given}")]
    OutOfRange {
        /// The argument.
        what: &'static str,
        /// What was given.
        given: u32,
        /// The least.
        least: u32,
        /// The most.
        most: u32,
    },
    /// A date that is none.
    #[error(transparent)]
    Date(#[from] TemporalError),
    /// A date that the platform does not know.
    #[error("the year must lie between 1700 and 4000")]
    Year,
    /// The query is not one that may be sent; every reason, with its place.
    #[error("{}", reasons.join("\n"))]
    Query {
        /// Each reason.
        reasons: Vec<String>,
    },
    /// Sharing cannot be bypassed.
    #[error(
        "bypass_sharing is refused: every query runs with the rights of the Salesforce user, and there is no way \
         around them here. Leave it out; who lacks access asks an administrator for it"
    )]
    BypassSharing,
    /// The org did not answer, or refused.
    #[error(transparent)]
    Http(#[from] http::Error),
}
