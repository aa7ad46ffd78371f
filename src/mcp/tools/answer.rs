//! What a call is answered with, and the code by which a log tells why it was not.

use super::ToolError;
use crate::audit::{AuditError, Ending};
use crate::http;
use crate::revops::RevopsError;

/// The answer to a call.
pub(in crate::mcp) type Answer = Result<Answered, Refused>;

/// A text, and how many records stand in it.
pub(in crate::mcp) struct Answered {
    pub(in crate::mcp) text: String,
    pub(in crate::mcp) records: usize,
}

/// A sentence that says what to do next, and a code for the log.
pub(in crate::mcp) struct Refused {
    pub(in crate::mcp) text: String,
    pub(in crate::mcp) code: String,
}

impl Answered {
    pub(super) fn with(records: usize, text: String) -> Self {
        Self { text, records }
    }
}

/// A text without records, such as that of a dry run.
impl From<String> for Answered {
    fn from(text: String) -> Self {
        Self::with(0, text)
    }
}

impl ToolError {
    /// The platform's code where it was the org that refused, else whose refusal it was.
    pub(super) fn code(&self) -> String {
        match self {
            Self::Arguments(_) => "ARGUMENTS".to_owned(),
            Self::Http(error) | Self::Revops(RevopsError::Http(error)) => org(error),
            Self::Revops(RevopsError::Query { .. }) => "QUERY".to_owned(),
            Self::Revops(_) => "QUESTION".to_owned(),
            Self::Audit(AuditError::Refused(_)) => "POLICY".to_owned(),
            Self::Audit(
                AuditError::NoRow(error)
                | AuditError::Unread { source: error, .. }
                | AuditError::Unclear { source: error, .. },
            ) => org(error),
            Self::Audit(_) => "CHANGE".to_owned(),
            Self::NotDone { code, .. } => code.clone(),
        }
    }

    /// A write that ended otherwise than it was meant to.
    pub(super) fn not_done(ending: &Ending, text: String) -> Self {
        let code = match ending {
            Ending::Refused { error, .. } | Ending::NotMade { error } => org(error),
            Ending::Stopped { .. } => "POLICY".to_owned(),
            Ending::Conflict { .. } => "CONFLICT".to_owned(),
            _ => "IGNORED".to_owned(),
        };
        Self::NotDone { text, code }
    }
}

fn org(error: &http::Error) -> String {
    match (error.code(), error.status()) {
        (Some(code), _) => code.to_owned(),
        (None, Some(status)) => format!("HTTP_{status}"),
        (None, None) => "NO_ANSWER".to_owned(),
    }
}
