//! What the head of an answer says.

use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, DATE, HeaderMap, RETRY_AFTER};
use sobjects::DateTime;

use super::ApiUsage;

/// How long the org wants to be left alone: it says seconds, or the moment from which on.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = text(headers, RETRY_AFTER.as_str())?;
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = chrono::DateTime::parse_from_rfc2822(text).ok()?.to_utc();
    let now = date(headers).map_or_else(chrono::Utc::now, DateTime::utc);
    (until - now).to_std().ok()
}

/// API usage, where the answer states it.
pub(super) fn usage(headers: &HeaderMap) -> Option<ApiUsage> {
    text(headers, "sforce-limit-info")?.parse().ok()
}

/// Whether it is a page for a person rather than JSON.
pub(super) fn is_page(headers: &HeaderMap, body: &[u8]) -> bool {
    let html = text(headers, CONTENT_TYPE.as_str()).is_some_and(|kind| kind.contains("html"));
    html || body.trim_ascii_start().first() == Some(&b'<')
}

/// A header, where it is readable text.
pub(super) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// A moment as headers write it, in whole seconds.
pub(crate) fn http_date(moment: DateTime) -> String {
    moment.utc().format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// The org's clock.
pub(super) fn date(headers: &HeaderMap) -> Option<DateTime> {
    let date = chrono::DateTime::parse_from_rfc2822(text(headers, DATE.as_str())?).ok()?;
    Some(date.to_utc().into())
}
