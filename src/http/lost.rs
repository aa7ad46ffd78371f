//! What a failure of the network means for the caller.

use std::time::Duration;

use super::Error;

/// The error of a call that the network has lost.
pub(super) fn lost(host: &str, timeout: Duration, error: &reqwest::Error) -> Error {
    let host = host.to_owned();
    if error.is_connect() {
        Error::Unreachable { host, reason: unreachable(error) }
    } else if error.is_timeout() {
        Error::Timeout { host, after: timeout }
    } else if error.is_builder() {
        Error::Encode { reason: reason(error) }
    } else {
        Error::Interrupted { host, reason: reason(error) }
    }
}

/// A certificate that nobody vouches for is mostly a company's own.
fn unreachable(error: &reqwest::Error) -> String {
    let reason = reason(error);
    match reason.contains("certificate") {
        true => format!("{reason}; if an authority of your own signs here, name its file in SSL_CERT_FILE"),
        false => reason,
    }
}

/// The innermost cause: the outer ones repeat the URL, and with it what was asked for.
pub(super) fn reason(error: &dyn std::error::Error) -> String {
    let mut innermost = error;
    while let Some(cause) = innermost.source() {
        innermost = cause;
    }
    innermost.to_string()
}
