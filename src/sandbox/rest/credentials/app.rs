//! The connected app: the one client of the org, how it proves that it is, and what it may ask for.

use std::fmt;

use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use webpki::EndEntityCert;
use webpki::ring::RSA_PKCS1_2048_8192_SHA256;

use super::denied::Denied;
use super::form::Form;
use super::random;

/// What the app gets where it does not say what it wants, and what the org's first session has.
pub(in crate::sandbox) const SCOPE: &str = "refresh_token web api";
/// What it may ask for.
const SCOPES: [&str; 6] = ["api", "web", "id", "full", "refresh_token", "offline_access"];

/// The connected app.
pub(in crate::sandbox) struct ConnectedApp {
    pub(in crate::sandbox) client_id: String,
    pub(in crate::sandbox) client_secret: String,
    /// Whose key signs assertions.
    certificate: Option<CertificateDer<'static>>,
}

/// The certificate of the connected app is none.
#[derive(Debug, thiserror::Error)]
pub enum CertificateError {
    /// The text is not PEM.
    #[error("{0}")]
    Pem(#[from] rustls_pki_types::pem::Error),
    /// The PEM holds no X.509 certificate.
    #[error("{0}")]
    X509(#[from] webpki::Error),
}

/// Whether a client has to show its secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sandbox::rest) enum Secret {
    Needed,
    Optional,
}

impl ConnectedApp {
    /// Fresh secrets, other ones at every start; the certificate, in PEM, is the caller's.
    pub(in crate::sandbox) fn new(certificate: Option<&str>) -> Result<Self, CertificateError> {
        let certificate =
            certificate.map(|pem| CertificateDer::from_pem_slice(pem.as_bytes())).transpose()?;
        if let Some(certificate) = &certificate {
            EndEntityCert::try_from(certificate)?;
        }
        Ok(Self { client_id: format!("3MVG9{}", random(80)), client_secret: random(64), certificate })
    }

    /// Whether the request comes from the app.
    pub(in crate::sandbox::rest) fn check(&self, form: &Form, secret: Secret) -> Result<(), Denied> {
        self.check_id(form.get("client_id"))?;
        let matches = match form.get("client_secret") {
            Some(given) => given == self.client_secret,
            None => secret == Secret::Optional,
        };
        if matches { Ok(()) } else { Err(Denied::new("invalid_client", "invalid client credentials")) }
    }

    /// Whether this is the app's id.
    pub(in crate::sandbox::rest) fn check_id(&self, id: Option<&str>) -> Result<(), Denied> {
        match id {
            Some(id) if id == self.client_id => Ok(()),
            _ => Err(Denied::new("invalid_client_id", "client identifier invalid")),
        }
    }

    /// Whether the app's key signed this text.
    pub(in crate::sandbox::rest) fn signed(&self, text: &str, signature: &[u8]) -> bool {
        let certificate = self.certificate.as_ref().and_then(|der| EndEntityCert::try_from(der).ok());
        certificate.is_some_and(|certificate| {
            certificate.verify_signature(RSA_PKCS1_2048_8192_SHA256, text.as_bytes(), signature).is_ok()
        })
    }
}

/// The scopes that were asked for, where the app may have them.
pub(in crate::sandbox::rest) fn scope(asked: Option<&str>) -> Result<&str, Denied> {
    let asked = asked.unwrap_or(SCOPE);
    match asked.split_whitespace().all(|scope| SCOPES.contains(&scope)) {
        true => Ok(asked),
        false => Err(Denied::new("invalid_scope", "the requested scope is invalid")),
    }
}

/// Whether these scopes come with a refresh token.
pub(in crate::sandbox::rest) fn lasts(scope: &str) -> bool {
    has_one(scope, ["refresh_token", "offline_access"])
}

/// Whether these scopes let the app call the API.
pub(in crate::sandbox::rest) fn opens_api(scope: &str) -> bool {
    has_one(scope, ["api", "full"])
}

fn has_one(scope: &str, wanted: [&str; 2]) -> bool {
    scope.split_whitespace().any(|scope| wanted.contains(&scope))
}

impl fmt::Debug for ConnectedApp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectedApp").finish_non_exhaustive()
    }
}
