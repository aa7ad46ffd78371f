//! What the journal does not keep: tokens, passwords, secrets, assertions and cookies.

use std::collections::BTreeMap;

use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use url::form_urlencoded;

const REDACTED: &str = "[redacted]";
/// A header or parameter whose name has one of these in it may be a secret, or hold one.
const SECRET: [&str; 13] = [
    "token",
    "secret",
    "password",
    "pw",
    "assertion",
    "code",
    "verifier",
    "session",
    "auth",
    "cookie",
    "key",
    "sid",
    "referer",
];
/// … unless it is one of these, which tell nothing.
const HARMLESS: [&str; 2] = ["code_challenge_method", "token_type_hint"];

pub(super) fn headers(headers: &HeaderMap) -> BTreeMap<String, String> {
    let mut kept = BTreeMap::<String, String>::new();
    for (name, value) in headers {
        let value = match is_secret(name.as_str()) {
            true => REDACTED.into(),
            false => String::from_utf8_lossy(value.as_bytes()),
        };
        let all = kept.entry(name.to_string()).or_default();
        if !all.is_empty() {
            all.push_str(", ");
        }
        all.push_str(&value);
    }
    kept
}

/// A body: one with credentials in a form loses their values, one that is hard to tell is left out.
pub(super) fn body(path: &str, headers: &HeaderMap, body: &[u8]) -> String {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let text = String::from_utf8_lossy(body);
    let signs_in = !path.starts_with("/services/data/");
    match kind.to_ascii_lowercase().starts_with("application/x-www-form-urlencoded") {
        true => form(&text),
        false if signs_in => REDACTED.to_owned(),
        false => text.into_owned(),
    }
}

/// A query or form; what has no secret in it stays as it was sent.
pub(super) fn form(text: &str) -> String {
    let parts = text.split('&').map(|part| {
        let name = part.split('=').next().unwrap_or_default();
        let decoded = form_urlencoded::parse(name.as_bytes()).map(|(name, _)| name.into_owned());
        match decoded.collect::<String>() {
            name if is_secret(&name) => format!("{name}={REDACTED}"),
            _ => part.to_owned(),
        }
    });
    parts.collect::<Vec<_>>().join("&")
}

fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    !HARMLESS.contains(&name.as_str()) && SECRET.iter().any(|secret| name.contains(secret))
}

#[cfg(test)]
mod tests {
    use super::form;

    #[test]
    fn secrets_in_a_form_are_left_out_however_their_names_are_written() {
        let text =
            "grant_type=refresh_token&refresh%5Ftoken=5Aep1&Client_Secret=abc&client_id=3MVG9&q=SELECT+Id";
        assert_eq!(
            form(text),
            "grant_type=refresh_token&refresh_token=[redacted]&Client_Secret=[redacted]&client_id=3MVG9&q=SELECT+Id"
        );
    }
}
