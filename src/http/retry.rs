//! Which failed call may be sent again. How often and after which pause is `backon`'s work.

use super::{Error, Request};

/// A read is sent again when the cause is likely to pass; a write only where, besides, it is sure that nothing
/// was done.
pub(super) fn may_send_again(request: &Request, error: &Error) -> bool {
    error.is_retryable() && (request.reads() || is_surely_not_done(error))
}

/// Nothing was ever sent, or the platform said in its own words that it has not begun.
fn is_surely_not_done(error: &Error) -> bool {
    matches!(error, Error::Unreachable { .. }) || error.says_not_done()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::ApiError;

    fn refused(status: u16, code: &str) -> Error {
        let error = ApiError::new(code, "m");
        Error::Salesforce { status, errors: vec![error] }
    }

    fn write() -> Request {
        Request::patch("/services/data/v60.0/sobjects/Account/1", &serde_json::json!({})).expect("a body")
    }

    #[test]
    fn a_read_is_sent_again_whenever_the_cause_may_pass() {
        let read = Request::get("/services/data/v60.0/limits");
        for status in [420, 429, 500, 502, 503, 504] {
            assert!(may_send_again(&read, &refused(status, "UNKNOWN_EXCEPTION")), "{status}");
        }
        for status in [400, 401, 403, 404, 412] {
            assert!(!may_send_again(&read, &refused(status, "MALFORMED_QUERY")), "{status}");
        }
        assert!(may_send_again(&read, &Error::not_json(503, "<html>")));
    }

    #[test]
    fn a_write_is_sent_again_only_when_nothing_was_done() {
        assert!(may_send_again(&write(), &refused(400, "UNABLE_TO_LOCK_ROW")));
        assert!(may_send_again(&write(), &refused(503, "SERVER_UNAVAILABLE")));
        assert!(may_send_again(&write(), &Error::Unreachable { host: "h".into(), reason: "r".into() }));
        for status in [500, 502, 504] {
            assert!(!may_send_again(&write(), &refused(status, "UNKNOWN_EXCEPTION")), "{status}");
        }
        assert!(!may_send_again(&write(), &refused(503, "upstream_timeout")), "a gateway's word");
        assert!(!may_send_again(&write(), &Error::not_json(503, "<html>")));
        assert!(!may_send_again(&write(), &Error::Interrupted { host: "h".into(), reason: "r".into() }));
        assert!(!may_send_again(
            &write(),
            &Error::Timeout { host: "h".into(), after: std::time::Duration::from_secs(60) }
        ));
    }
}
