//! What a call is answered with, and the code by which a log tells why it was not.

use rmcp::model::InputRequiredResult;

use super::ToolError;
use crate::audit::{AuditError, Ending};
use crate::http;
use crate::mcp::output::{sentence, with_marked};
use crate::revops::RevopsError;

/// The answer to a call.
pub(in crate::mcp) type Answer = Result<Answered, Refused>;

/// What a call is answered with where nothing went wrong.
pub(in crate::mcp) enum Answered {
    /// A text, and how many records stand in it.
    Text { text: String, records: usize },
    /// A question to the person, after whose answer the call is made again.
    Question(Box<InputRequiredResult>),
}

/// A sentence that says what to do next, and a code for the log.
pub(in crate::mcp) struct Refused {
    pub(in crate::mcp) text: String,
    pub(in crate::mcp) code: String,
}

impl Answered {
    pub(super) fn with(records: usize, text: String) -> Self {
        Self::Text { text, records }
    }
}

/// A text without records, such as that of a dry run.
impl From<String> for Answered {
    fn from(text: String) -> Self {
        Self::with(0, text)
    }
}

impl From<ToolError> for Refused {
    fn from(error: ToolError) -> Self {
        let code = error.code();
        let text = match error {
            ToolError::NotDone { text, .. } => text,
            error => with_marked(&sentence(&error.to_string()), &error.quoted()),
        };
        Self { text, code }
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
            Self::Unconfirmed(_) => "UNCONFIRMED".to_owned(),
            Self::NotDone { code, .. } => code.clone(),
        }
    }

    /// The parts of its text that others wrote, in their order.
    fn quoted(&self) -> Vec<String> {
        match self {
            Self::Http(error) | Self::Revops(RevopsError::Http(error)) => error.quoted(),
            Self::Audit(error) => error.quoted(),
            Self::Arguments(_) | Self::Unconfirmed(_) | Self::Revops(_) | Self::NotDone { .. } => Vec::new(),
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
