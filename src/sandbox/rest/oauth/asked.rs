//! What a client asks a user for, checked, and the way back to the client.

use axum::http::StatusCode;
use axum::http::header::{HeaderName, LOCATION};
use url::{Host, Url};

use crate::sandbox::rest::call::Reply;
use crate::sandbox::rest::credentials::{Denied, Form, scope};
use crate::sandbox::rest::org::Org;

/// What a client asks a user for.
pub(super) struct Asked<'f> {
    pub(super) client_id: &'f str,
    pub(super) redirect_uri: &'f str,
    pub(super) state: Option<&'f str>,
    pub(super) scope: &'f str,
    pub(super) challenge: &'f str,
    redirect: Url,
}

impl<'f> Asked<'f> {
    pub(super) fn read(org: &Org, form: &'f Form) -> Result<Self, Denied> {
        let client_id = form.get("client_id");
        org.app.check_id(client_id)?;
        let redirect_uri = form.get("redirect_uri").unwrap_or_default();
        let redirect = registered(redirect_uri).ok_or_else(Denied::redirect_mismatch)?;
        if form.get("response_type") != Some("code") {
            return Err(Denied::new("unsupported_response_type", "response type is not supported"));
        }
        let invalid = |description: &str| Denied::new("invalid_request", description);
        let challenge =
            form.get("code_challenge").ok_or_else(|| invalid("missing required code challenge"))?;
        // The official command line and jsforce leave it out.
        if form.get("code_challenge_method").is_some_and(|method| method != "S256") {
            return Err(invalid("invalid code challenge method"));
        }
        if challenge.len() != 43 || !challenge.bytes().all(is_base64url) {
            return Err(invalid("invalid code challenge"));
        }
        Ok(Self {
            client_id: client_id.unwrap_or_default(),
            redirect_uri,
            state: form.get("state"),
            scope: scope(form.get("scope"))?,
            challenge,
            redirect,
        })
    }

    /// The browser goes back to the client.
    pub(super) fn sent_back(&self, answer: &[(&str, &str)]) -> Reply {
        let mut target = self.redirect.clone();
        let state = self.state.map(|state| ("state", state));
        target.query_pairs_mut().extend_pairs(answer.iter().copied().chain(state));
        const POLICY: HeaderName = HeaderName::from_static("referrer-policy");
        Reply::empty(StatusCode::FOUND)
            .with_header(LOCATION, target.into())
            .with_header(POLICY, "no-referrer".to_owned())
    }
}

/// The address, where the app has registered it: anything that answers on this machine.
fn registered(redirect_uri: &str) -> Option<Url> {
    let url = Url::parse(redirect_uri).ok()?;
    let is_here = match url.host()? {
        Host::Domain(name) => name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    let is_plain = url.scheme() == "http"
        && url.fragment().is_none()
        && url.username().is_empty()
        && url.password().is_none();
    (is_here && is_plain).then_some(url)
}

fn is_base64url(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_'
}
