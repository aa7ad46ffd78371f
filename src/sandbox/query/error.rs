//! Why a query has no answer. What `soql::check` refuses should not come here; where it does, it is refused too.

use super::super::store::StoreError;

/// Why a query has no answer.
#[derive(Debug, thiserror::Error)]
pub enum QueryError {
    /// The org has no such object.
    #[error(
        "sObject type '{name}' is not supported. If you are attempting to use a custom object, be sure to append the \
         '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names."
    )]
    NoObject {
        /// The name.
        name: String,
    },
    /// The object has no such field.
    #[error(
        "No such column '{name}' on entity '{object}'. If you are attempting to use a custom field, be sure to append \
         the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate \
         names."
    )]
    NoField {
        /// The name.
        name: String,
        /// The object.
        object: String,
    },
    /// The object has no such relationship.
    #[error(
        "Didn't understand relationship '{name}' in field path. If you are attempting to use a custom relationship, \
         be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe \
         call for the appropriate names."
    )]
    NoRelationship {
        /// The name.
        name: String,
    },
    /// A literal of another type than the field.
    #[error("value of filter criterion for field '{field}' must be of type {expected}")]
    Literal {
        /// The field.
        field: String,
        /// What the field is compared with.
        expected: &'static str,
    },
    /// A text that is no id, compared with an id field.
    #[error("invalid ID field: {id}")]
    MalformedId {
        /// The text.
        id: String,
    },
    /// Valid SOQL that the platform refuses, in its words.
    #[error("{message}")]
    Refused {
        /// The platform's `errorCode`.
        code: &'static str,
        /// What it says.
        message: String,
    },
    /// The stored records cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl QueryError {
    /// The platform's `errorCode`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoObject { .. } => "INVALID_TYPE",
            Self::NoField { .. } | Self::NoRelationship { .. } | Self::Literal { .. } => "INVALID_FIELD",
            Self::Refused { code, .. } => code,
            Self::MalformedId { .. } => "INVALID_QUERY_FILTER_OPERATOR",
            Self::Store(_) => "UNKNOWN_EXCEPTION",
        }
    }

    /// A query that the platform calls malformed.
    pub(super) fn malformed(message: impl Into<String>) -> Self {
        Self::Refused { code: "MALFORMED_QUERY", message: message.into() }
    }
}

/// What SQLite says when a statement is beyond its limits.
const LIMITS: [&str; 5] = ["at most 64 tables", "too many", "too large", "too big", "stack overflow"];

impl From<rusqlite::Error> for QueryError {
    fn from(error: rusqlite::Error) -> Self {
        // SQLite has limits of its own: 64 tables in a join, 2000 columns, 1000 levels of an expression.
        let text = error.to_string();
        if LIMITS.iter().any(|limit| text.contains(limit)) {
            let message =
                "Query is either selecting too many fields or the filter conditions are too complicated.";
            return Self::Refused { code: "QUERY_TOO_COMPLICATED", message: message.to_owned() };
        }
        Self::Store(error.into())
    }
}
