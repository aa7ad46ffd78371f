//! The parameters of a request, from its URL and from its form.

use axum::http::header::{AUTHORIZATION, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderName, request::Parts};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use url::form_urlencoded;

const FORM: &str = "application/x-www-form-urlencoded";

/// What was sent. A body that is no form is not looked at.
pub(in crate::sandbox::rest) struct Form {
    pairs: Vec<(String, String)>,
}

impl Form {
    pub(in crate::sandbox::rest) fn read(parts: &Parts, body: &str) -> Self {
        let is_form = text(&parts.headers, CONTENT_TYPE).is_some_and(|kind| {
            kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case(FORM))
        });
        let query = parts.uri.query().unwrap_or_default();
        let sources = [query, if is_form { body } else { "" }];
        let mut pairs: Vec<(String, String)> =
            sources.iter().flat_map(|text| form_urlencoded::parse(text.as_bytes()).into_owned()).collect();
        // A client may name itself by HTTP Basic instead.
        if let Some((id, secret)) = basic(&parts.headers) {
            pairs.push(("client_id".to_owned(), id));
            pairs.push(("client_secret".to_owned(), secret));
        }
        Self { pairs }
    }

    /// The first parameter of this name, where it says anything.
    pub(in crate::sandbox::rest) fn get(&self, name: &str) -> Option<&str> {
        let found = self.pairs.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }
}

/// The client and its secret, as HTTP Basic carries them.
fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let (scheme, given) = text(headers, AUTHORIZATION)?.split_once(' ')?;
    let given = scheme.eq_ignore_ascii_case("Basic").then(|| BASE64_STANDARD.decode(given.trim()))?.ok()?;
    let given = String::from_utf8(given).ok()?;
    given.split_once(':').map(|(id, secret)| (id.to_owned(), secret.to_owned()))
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok()
}
