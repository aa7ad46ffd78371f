//! A refusal as OAuth answers it: a code and a description, and no list of errors.

use axum::http::StatusCode;
use serde_json::json;
use url::form_urlencoded::Serializer;

use crate::sandbox::refusal::Refusal;
use crate::sandbox::rest::call::{Answer, Reply};
use crate::sandbox::store::StoreError;

/// Why there is no token.
#[derive(Debug)]
pub(in crate::sandbox::rest) struct Denied {
    status: StatusCode,
    code: &'static str,
    description: String,
}

impl Denied {
    pub(in crate::sandbox::rest) fn new(code: &'static str, description: impl Into<String>) -> Self {
        Self { status: StatusCode::BAD_REQUEST, code, description: description.into() }
    }

    /// What the client shows for a token is not good for one.
    pub(in crate::sandbox::rest) fn grant(description: &str) -> Self {
        Self::new("invalid_grant", description)
    }

    pub(in crate::sandbox::rest) fn redirect_mismatch() -> Self {
        Self::new("redirect_uri_mismatch", "redirect_uri must match configuration")
    }

    pub(in crate::sandbox::rest) fn not_post() -> Self {
        Self::new("invalid_request", "must use HTTP POST")
    }

    /// As the token endpoint answers.
    pub(in crate::sandbox::rest) fn json(self) -> Answer {
        Reply::json(self.status, &json!({ "error": self.code, "error_description": self.description }))
    }

    /// As the endpoints answer that people see.
    pub(in crate::sandbox::rest) fn text(self) -> Reply {
        let pairs = [("error", self.code), ("error_description", &self.description)];
        let text = Serializer::new(String::new()).extend_pairs(pairs).finish();
        Reply::text(self.status, "text/plain;charset=UTF-8", text.replace('+', "%20"))
    }
}

impl From<StoreError> for Denied {
    fn from(error: StoreError) -> Self {
        let refusal = Refusal::from(error);
        Self { status: refusal.status, code: "unknown_error", description: refusal.message }
    }
}
