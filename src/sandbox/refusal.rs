//! What the org answers when it refuses: HTTP status, errorCode, message, fields.
//!
//! The texts are the platform's. A constructor here is used from more than one place; a text that one rule alone
//! uses stands with that rule.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::store::StoreError;

/// A refusal, as it stands in the array of errors that the platform answers.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {message}")]
pub(crate) struct Refusal {
    /// HTTP status.
    pub(crate) status: StatusCode,
    /// The platform's errorCode.
    pub(crate) code: &'static str,
    /// The platform's words.
    pub(crate) message: String,
    /// The fields at fault; errors that do not come from saving a record have no such list.
    pub(crate) fields: Option<Vec<String>>,
    /// What else is wrong with the same record.
    pub(crate) further: Vec<Self>,
    /// What stands beside code and message, under this key, in the answer to a single request.
    pub(crate) brings: Option<Box<(&'static str, Value)>>,
}

impl Refusal {
    /// A refusal of the request as such, without a list of fields.
    pub(crate) fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, code, message: message.into(), fields: None, further: Vec::new(), brings: None }
    }

    /// A request that is wrong.
    pub(crate) fn bad(code: &'static str, message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, code, message)
    }

    /// A record that cannot be saved because of these fields.
    pub(crate) fn save<S: Into<String>>(
        code: &'static str,
        message: impl Into<String>,
        fields: impl IntoIterator<Item = S>,
    ) -> Self {
        Self { fields: Some(fields.into_iter().map(Into::into).collect()), ..Self::bad(code, message) }
    }

    /// A token that is not, or no longer, good for anything.
    pub(crate) fn no_session() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "INVALID_SESSION_ID", "Session expired or invalid")
    }

    /// No such resource, or no such record.
    pub(crate) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "NOT_FOUND", "The requested resource does not exist")
    }

    /// A row that is named by something that is neither an id nor a known external id.
    pub(crate) fn no_external_id(name: &str) -> Self {
        let message = format!("Provided external ID field does not exist or is not accessible: {name}");
        Self::new(StatusCode::NOT_FOUND, "NOT_FOUND", message)
    }

    /// The record lies in the recycle bin.
    pub(crate) fn deleted() -> Self {
        Self {
            fields: Some(Vec::new()),
            ..Self::new(StatusCode::NOT_FOUND, "ENTITY_IS_DELETED", "entity is deleted")
        }
    }

    /// A method that the resource does not have.
    pub(crate) fn method_not_allowed(method: &str, allowed: &str) -> Self {
        let message = format!("HTTP Method '{method}' not allowed. Allowed are {allowed}");
        Self::new(StatusCode::METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", message)
    }

    /// A call that was undone, or never done, because of another one in the same transaction.
    pub(crate) fn halted() -> Self {
        Self::bad(
            "PROCESSING_HALTED",
            "The transaction was rolled back since another operation in the same transaction failed.",
        )
    }

    /// A body that is not the JSON it should be.
    pub(crate) fn json(message: impl Into<String>) -> Self {
        Self::bad("JSON_PARSER_ERROR", message)
    }

    /// A column that the object does not have, in the body of a write or in `fields=`.
    pub(crate) fn no_such_column(name: &str, object: &str) -> Self {
        Self::bad("INVALID_FIELD", format!("No such column '{name}' on sobject of type {object}"))
    }

    /// An id that is not one, or is one of another object.
    pub(crate) fn malformed_id(label: &str, id: &str, field: &str) -> Self {
        Self::save("MALFORMED_ID", format!("{label}: id value of incorrect type: {id}"), [field])
    }

    /// Something went wrong inside the org.
    pub(crate) fn unexpected(cause: &dyn std::error::Error) -> Self {
        tracing::error!(%cause, "the embedded org failed");
        let message = format!("An unexpected error occurred. The embedded org says: {cause}");
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "UNKNOWN_EXCEPTION", message)
    }

    /// The array of errors that a single request answers.
    pub(crate) fn to_errors(&self) -> Value {
        self.all().map(Self::to_json).collect()
    }

    /// `errors` in the result of a collection.
    pub(crate) fn to_save_errors(&self) -> Value {
        self.all().map(Self::to_save_error).collect()
    }

    /// This refusal and the further ones.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.further)
    }

    /// As an element of the array that a single request answers.
    pub(crate) fn to_json(&self) -> Value {
        if ["NOT_FOUND", "PROCESSING_HALTED"].contains(&self.code) {
            // The platform writes these the other way round.
            return json!({ "errorCode": self.code, "message": self.message });
        }
        let mut error = json!({ "message": self.message, "errorCode": self.code });
        if let Some(fields) = &self.fields {
            error["fields"] = json!(fields);
        }
        if let Some((key, value)) = self.brings.as_deref() {
            error[*key] = value.clone();
        }
        error
    }

    /// As an element of `errors` in the result of a collection.
    fn to_save_error(&self) -> Value {
        json!({
            "statusCode": self.code,
            "message": self.message,
            "fields": self.fields.as_deref().unwrap_or_default(),
        })
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        match error {
            // Objects without records of their own, such as `Name`.
            StoreError::NoObject { .. } => Self::not_found(),
            StoreError::Value { .. } => Self::bad("INVALID_FIELD", error.to_string()),
            error => Self::unexpected(&error),
        }
    }
}
