//! What an answer is stamped with, so that it is asked for again only to hear whether it still holds.
//!
//! How the platform answers such questions about describes is known in part only: it documents `If-Modified-Since` for
//! them and ETags for rows of Account alone, and yet others ask for describes by ETag. Both are sent, and a server that
//! knows the two goes by the ETag (RFC 9110). The platform's times have whole seconds, so the time that is sent always
//! lies in a second that was over when the answer came. Whether a change of the user's rights counts as one of the
//! object is nowhere said: no stamp serves for longer than a day.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use sobjects::DateTime;

use crate::http::{Request, Response, http_date};

/// The longest that a stamp is believed.
const LONGEST: TimeDelta = TimeDelta::days(1);

/// By what to ask whether an answer still holds; may be kept on disk beside it. It belongs to the address and to the
/// user that it was given to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stamp {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    etag: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    since: Option<String>,
    /// By this machine's clock.
    taken: DateTime,
}

impl Stamp {
    /// The stamp of an answer that has just come.
    pub(super) fn of(answer: &Response) -> Self {
        Self { etag: answer.etag.clone(), since: since(answer), taken: DateTime::now() }
    }

    /// The request on condition that something has changed; without one where the stamp is too old.
    pub(super) fn condition(&self, request: Request) -> Request {
        let age = DateTime::now().utc() - self.taken.utc();
        if !(TimeDelta::zero()..=LONGEST).contains(&age) {
            return request;
        }
        let conditions = [("If-None-Match", &self.etag), ("If-Modified-Since", &self.since)];
        conditions.into_iter().fold(request, |request, (name, value)| match value {
            Some(value) => request.header(name, value),
            None => request,
        })
    }
}

/// When the answer was last changed, or the second before it came, whichever is earlier.
fn since(answer: &Response) -> Option<String> {
    let before = answer.date?.utc() - TimeDelta::seconds(1);
    let modified = answer.last_modified.as_deref();
    let modified = modified.and_then(|text| chrono::DateTime::parse_from_rfc2822(text).ok());
    Some(http_date(modified.map_or(before, |modified| before.min(modified.to_utc())).into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(date: &str, modified: Option<&str>) -> Response {
        let (etag, last_modified) = (Some("\"1\"".to_owned()), modified.map(ToOwned::to_owned));
        Response { status: 200, date: date.parse().ok(), usage: None, etag, last_modified, body: Vec::new() }
    }

    fn asked(stamp: &Stamp) -> String {
        stamp.condition(Request::get("/x")).to_string()
    }

    #[test]
    fn what_changes_in_the_second_of_an_answer_is_not_missed() {
        let now = "2026-11-20T13:00:05.000+0000";
        for (modified, since) in [
            (Some("Fri, 20 Nov 2026 12:00:00 GMT"), "Fri, 20 Nov 2026 12:00:00 GMT"),
            (Some("Fri, 20 Nov 2026 13:00:05 GMT"), "Fri, 20 Nov 2026 13:00:04 GMT"),
            (None, "Fri, 20 Nov 2026 13:00:04 GMT"),
        ] {
            let asked = asked(&Stamp::of(&answer(now, modified)));
            assert_eq!(asked, format!("GET /x\nIf-None-Match: \"1\"\nIf-Modified-Since: {since}"));
        }
    }

    #[test]
    fn a_stamp_of_another_day_is_not_believed() {
        let stamp = Stamp::of(&answer("2026-11-20T13:00:05.000+0000", None));
        for hours in [25, -1] {
            let taken = (stamp.taken.utc() - TimeDelta::hours(hours)).into();
            assert_eq!(asked(&Stamp { taken, ..stamp.clone() }), "GET /x", "{hours} hours ago");
        }
    }
}
