//! What can go wrong with a call.

use std::time::Duration;

use sobjects::check::Misfit;

use super::{ApiError, advice};

/// Everything that can go wrong with a call to an org, a variant per cause; its text says what to do next and
/// never holds the access token.
///
/// ```
/// use salesforce_revops::http::Error;
/// fn explain(error: &Error) -> &str {
///     match error.code() {
///         Some("INVALID_FIELD") => "no such field, or no right to see it",
///         Some(_) => "the org refused it",
///         None if error.is_retryable() => "try again in a minute",
///         None => "look at the text",
///     }
/// }
/// # let _ = explain;
/// ```
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The org refused the call and said why.
    #[error("{}", advice::text(*status, errors))]
    Salesforce {
        /// The HTTP status.
        status: u16,
        /// What the org said; empty where it only gave a status.
        errors: Vec<ApiError>,
    },
    /// No connection could be made; nothing was sent.
    #[error(
        "{host} cannot be reached ({reason}); nothing was sent. Check SFDC_INSTANCE_URL and the network \
         (HTTPS_PROXY, if there is one), and status.salesforce.com for an outage"
    )]
    Unreachable {
        /// Host and port.
        host: String,
        /// What the network said.
        reason: String,
    },
    /// The connection broke after the request had begun.
    #[error(
        "the connection to {host} broke before the answer was complete ({reason}). A read can be tried again; \
         after a write, look first whether it was done: read the record, or query for the one to be created"
    )]
    Interrupted {
        /// Host and port.
        host: String,
        /// What the network said.
        reason: String,
    },
    /// The time was over before the call's turn came.
    #[error(
        "nothing was sent to {host}: {after:?} passed before a turn came, because too many other calls were running. \
         Make fewer at once, or let more run (SFDC_CONCURRENCY)"
    )]
    NoTurn {
        /// Host and port.
        host: String,
        /// The time that it was given.
        after: Duration,
    },
    /// No answer within the time that a call may take.
    #[error(
        "{host} did not answer within {after:?}. A read can be tried again, perhaps narrower; after a write, \
         look first whether it was done: read the record, or query for the one to be created"
    )]
    Timeout {
        /// Host and port.
        host: String,
        /// The time that it was given.
        after: Duration,
    },
    /// The answer is not JSON: a login page, a proxy's error page, a maintenance notice.
    #[error(
        "the answer (status {status}) is not JSON but begins: {body_start:?}. Something stands between here and \
         the API; check that SFDC_INSTANCE_URL is the org's My Domain host, and whether the org is in maintenance"
    )]
    NotJson {
        /// The HTTP status.
        status: u16,
        /// The first characters of the body.
        body_start: String,
    },
    /// The answer is JSON of an unexpected form.
    #[error("the answer cannot be read as {what}: {reason}. If it is a generated type, generate it again")]
    Decode {
        /// What was expected.
        what: String,
        /// What stands in the way, and where.
        reason: String,
    },
    /// The request cannot be written: a value is no JSON, or a header holds what none may.
    #[error("the request cannot be written: {reason}")]
    Encode {
        /// What stands in the way.
        reason: String,
    },
    /// The answer sends the caller elsewhere; redirects are not followed, since the token belongs to one host.
    #[error(
        "the answer (status {status}) leads to {to}, which is not followed. If the org has moved, set \
         SFDC_INSTANCE_URL to its new address"
    )]
    Redirected {
        /// The HTTP status.
        status: u16,
        /// Where to, without path and query.
        to: String,
    },
    /// A link in an answer leads to another host or out of the API; it was not followed.
    #[error("the link `{link}` leads out of the org's API and was not followed")]
    ForeignLink {
        /// The link, shortened.
        link: String,
    },
    /// A name that cannot stand in a path.
    #[error(
        "`{name}` is not {what}: such a name has only letters, digits and underscores and begins with a letter"
    )]
    Name {
        /// What was given, shortened.
        name: String,
        /// What it should be.
        what: &'static str,
    },
    /// A composite that the platform would refuse.
    #[error("the composite cannot be sent: {reason}")]
    Composite {
        /// Why not.
        reason: String,
    },
    /// Values of typed records that the org would refuse, or take for something else.
    #[error(
        "nothing was sent, since the org would refuse it: {}. If the org has changed since its types were \
         generated, generate them again, or write without this check (Client::builder().check_writes(false))",
        advice::misfits(misfits)
    )]
    Misfits {
        /// All of them, at least one.
        misfits: Vec<Misfit>,
    },
    /// One of several calls that belong together was not sent, since an earlier one had failed.
    #[error("not sent, since an earlier part failed: {cause}")]
    NotSent {
        /// What the earlier part failed with.
        cause: String,
    },
    /// A bulk job did not come to its good end.
    #[error("the bulk job {id} ended as {state}: {reason}")]
    Job {
        /// The job's id.
        id: String,
        /// Its last state: `Failed` or `Aborted`.
        state: String,
        /// What the org says about it.
        reason: String,
    },
    /// What carries the calls instead of HTTP has no answer.
    #[error("no answer to this call: {reason}")]
    Exchange {
        /// Why not.
        reason: String,
    },
    /// No token could be had; nothing was sent to the org.
    #[error("signing in to Salesforce failed: {reason}")]
    SignIn {
        /// Why, and what to do about it.
        reason: String,
    },
    /// So few of the day's API calls are left that reads are held back.
    #[error(
        "{used} of the org's {max} API calls of the last 24 hours are used, and the last {reserve} % are kept for \
         others: wait until older calls fall out of the window, or lower the reserve (SFDC_API_RESERVE)"
    )]
    Reserve {
        /// Calls made.
        used: u64,
        /// Calls allowed.
        max: u64,
        /// The share that is kept, in percent.
        reserve: u8,
    },
    /// The transport cannot be set up on this machine, mostly for want of root certificates.
    #[error(
        "no HTTP client can be set up: {reason}. Root certificates come from the system (package ca-certificates), \
         or from the file that SSL_CERT_FILE names"
    )]
    Setup {
        /// Why not.
        reason: String,
    },
}

/// Codes with which the platform refuses for the moment only.
const PASSING: [&str; 3] = ["UNABLE_TO_LOCK_ROW", "SERVER_UNAVAILABLE", "QUERY_TIMEOUT"];

/// Codes with which the platform refuses before it has done anything.
const NOT_DONE: [&str; 3] = ["UNABLE_TO_LOCK_ROW", "SERVER_UNAVAILABLE", "REQUEST_LIMIT_EXCEEDED"];

impl Error {
    /// The platform's code of the first error, such as `INVALID_FIELD`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.errors().first().map(|error| error.error_code.as_str())
    }

    /// The HTTP status of the answer, where there was one.
    #[must_use]
    pub const fn status(&self) -> Option<u16> {
        match self {
            Self::Salesforce { status, .. }
            | Self::NotJson { status, .. }
            | Self::Redirected { status, .. } => Some(*status),
            _ => None,
        }
    }

    /// What the org said.
    #[must_use]
    pub fn errors(&self) -> &[ApiError] {
        match self {
            Self::Salesforce { errors, .. } => errors,
            _ => &[],
        }
    }

    /// The parts of this error's text that others wrote, in their order: the org, whose messages may quote records,
    /// or whatever answered in its stead.
    ///
    /// ```
    /// use salesforce_revops::http::{ApiError, Error};
    /// let said = ApiError::new("X", "Name it");
    /// let error = Error::Salesforce { status: 400, errors: vec![said] };
    /// assert_eq!(error.quoted(), ["X (Name it)"]);
    /// assert!(error.to_string().contains("X (Name it)"));
    /// ```
    #[must_use]
    pub fn quoted(&self) -> Vec<String> {
        match self {
            Self::Salesforce { errors, .. } if errors.is_empty() => Vec::new(),
            Self::Salesforce { errors, .. } => vec![advice::said(errors)],
            Self::NotJson { body_start, .. } => vec![format!("{body_start:?}")],
            Self::Decode { reason: text, .. }
            | Self::Job { reason: text, .. }
            | Self::NotSent { cause: text }
            | Self::Redirected { to: text, .. }
            | Self::ForeignLink { link: text } => vec![text.clone()],
            _ => Vec::new(),
        }
    }

    /// The values that do not fit their fields, where nothing was sent because of them.
    #[must_use]
    pub fn misfits(&self) -> &[Misfit] {
        match self {
            Self::Misfits { misfits } => misfits,
            _ => &[],
        }
    }

    /// Whether the cause is likely to pass, so that the same read is worth sending again.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Unreachable { .. } | Self::Interrupted { .. } | Self::Timeout { .. } => true,
            Self::Salesforce { status, errors } => {
                let passing = |error: &ApiError| PASSING.contains(&error.error_code.as_str());
                passing_status(*status)
                    || errors.iter().any(|error| passing(error) || too_many_at_once(error))
            }
            Self::NotJson { status, .. } => passing_status(*status),
            _ => false,
        }
    }

    /// Whether the org says that there is no such thing, for the running user at least.
    #[must_use]
    pub fn is_absence(&self) -> bool {
        matches!(self, Self::Salesforce { status: 404, .. }) || self.code() == Some("INVALID_TYPE")
    }

    /// Whether the org no longer takes the token, and another one may help. Other refusals with status 401, such as
    /// of an app that may not use the REST API, would be met by a new token as well.
    #[must_use]
    pub fn is_expired_session(&self) -> bool {
        let expired = |error: &ApiError| match error.error_code.as_str() {
            "INVALID_SESSION_ID" => self.status() == Some(401) && error.message.contains("Session expired"),
            // The identity resources say it so, with status 403.
            "Bad_OAuth_Token" => true,
            _ => false,
        };
        self.errors().iter().any(expired)
    }

    /// Whether a write that failed like this may have been done all the same: the answer was lost, or came
    /// from a gateway. The platform's own refusals leave no doubt.
    #[must_use]
    pub fn is_outcome_unknown(&self) -> bool {
        match self {
            Self::Interrupted { .. } | Self::Timeout { .. } | Self::Decode { .. } => true,
            Self::Salesforce { status, .. } => *status >= 500 && !self.says_not_done(),
            Self::NotJson { status, .. } => *status < 300 || *status >= 500,
            _ => false,
        }
    }

    /// Whether the platform itself said, in words that it has for this, that nothing was done.
    pub(super) fn says_not_done(&self) -> bool {
        !matches!(self.status(), Some(502 | 504))
            && self.errors().iter().any(|error| NOT_DONE.contains(&error.error_code.as_str()))
    }

    /// The error of a link that leads out of the org's API.
    pub(crate) fn foreign(link: &str) -> Self {
        Self::ForeignLink { link: link.chars().take(200).collect() }
    }

    /// The error of JSON that is not of the form of `T`.
    pub(crate) fn decode<T>(error: &serde_json::Error) -> Self {
        Self::Decode { what: short_name::<T>(), reason: error.to_string() }
    }

    /// The error of a body that is not JSON.
    pub(crate) fn not_json(status: u16, body: &str) -> Self {
        let mut body_start = String::new();
        for word in body.split_whitespace() {
            if body_start.len() > 200 {
                break;
            }
            if !body_start.is_empty() {
                body_start.push(' ');
            }
            body_start.extend(word.chars().filter(|c| !c.is_control()).take(200));
        }
        Self::NotJson { status, body_start: body_start.chars().take(200).collect() }
    }
}

/// `Page<Opportunity>` rather than the path of each.
fn short_name<T>() -> String {
    let full = std::any::type_name::<T>();
    full.split_inclusive(['<', '>', ',', ' ', '(', ')', '[', ']'])
        .map(|part| part.rsplit("::").next().unwrap_or(part))
        .collect()
}

const fn passing_status(status: u16) -> bool {
    matches!(status, 420 | 429 | 500 | 502 | 503 | 504)
}

/// Too many long calls at once pass; the calls of the day being used up does not.
fn too_many_at_once(error: &ApiError) -> bool {
    error.error_code == "REQUEST_LIMIT_EXCEEDED" && error.message.contains("Concurrent")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(status: u16, code: &str, message: &str) -> Error {
        let error = ApiError::new(code, message);
        Error::Salesforce { status, errors: vec![error] }
    }

    #[test]
    fn a_used_up_day_is_not_worth_another_try_but_a_full_moment_is() {
        assert!(!refused(403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded.").is_retryable());
        assert!(
            refused(403, "REQUEST_LIMIT_EXCEEDED", "ConcurrentPerOrgLongTxn Limit exceeded.").is_retryable()
        );
        assert!(!refused(400, "ENTITY_IS_LOCKED", "the entity is locked for editing").is_retryable());
        assert!(refused(400, "UNABLE_TO_LOCK_ROW", "unable to obtain exclusive access").is_retryable());
    }

    #[test]
    fn only_the_platforms_own_refusal_leaves_no_doubt_about_a_write() {
        assert!(!refused(400, "STRING_TOO_LONG", "too long").is_outcome_unknown());
        assert!(!refused(503, "SERVER_UNAVAILABLE", "busy").is_outcome_unknown());
        assert!(!refused(500, "UNABLE_TO_LOCK_ROW", "unable to obtain").is_outcome_unknown());
        assert!(refused(500, "UNKNOWN_EXCEPTION", "An unexpected error occurred.").is_outcome_unknown());
        assert!(refused(504, "SERVER_UNAVAILABLE", "a gateway's word").is_outcome_unknown());
        assert!(Error::Salesforce { status: 503, errors: Vec::new() }.is_outcome_unknown());
        assert!(Error::not_json(502, "<html>Bad gateway</html>").is_outcome_unknown());
        assert!(Error::not_json(200, "<html>Log in</html>").is_outcome_unknown());
    }

    #[test]
    fn the_start_of_a_page_is_one_short_line() {
        let page = format!("<html>\n\t<title>Log\u{7} in</title>{}", "x".repeat(10_000));
        let Error::NotJson { body_start, .. } = Error::not_json(200, &page) else { panic!("not NotJson") };
        assert!(body_start.starts_with("<html> <title>Log in</title>x"), "{body_start}");
        assert_eq!(body_start.chars().count(), 200);
    }
}
