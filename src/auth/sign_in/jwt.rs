//! JWT bearer: an assertion that is signed with the app's RSA key, in a user's name.
//!
//! Source: "OAuth 2.0 JWT Bearer Flow for Server-to-Server Integration" in Salesforce Help. An assertion lives for at
//! most three minutes there; ours for two.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_SHA256, RsaKeyPair};
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject;
use secrecy::{ExposeSecret, SecretString};
use serde_json::json;

use super::endpoint::{Again, Endpoint};
use crate::auth::private;
use crate::auth::secrets::Secret;
use crate::http::{Error, Fetching, InstanceUrl, Token, TokenSource};

const GRANT: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
const LIFE_SECONDS: i64 = 120;

/// Who asserts what.
#[derive(Debug, Clone)]
pub struct Assertion {
    /// The app that the key belongs to.
    pub client_id: String,
    /// The user in whose name it signs in.
    pub username: String,
    /// The key.
    pub key: SigningKey,
}

/// Where the key is.
#[derive(Debug, Clone)]
pub enum SigningKey {
    /// Here, read from the place that is named.
    Read(PrivateKey, String),
    /// Somewhere that is asked whenever it is needed.
    Kept(Secret),
}

/// An RSA key that signs. It is never shown.
#[derive(Clone)]
pub struct PrivateKey(Arc<RsaKeyPair>);

/// Why a key cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// The file cannot be read.
    #[error("{} cannot be read: {reason}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// Everybody on this machine may read the file.
    #[error("{} may be read by others on this machine: `chmod 600` it", path.display())]
    Open {
        /// The file.
        path: PathBuf,
    },
    /// No PEM text with a private key.
    #[error("it has no private key in PEM form (-----BEGIN PRIVATE KEY-----)")]
    NoKey,
    /// A key, but none that Salesforce takes.
    #[error("it is not an RSA key of 2048 to 4096 bits without a passphrase ({reason})")]
    NotRsa {
        /// What is wrong with it.
        reason: String,
    },
}

impl PrivateKey {
    /// The key in this file, which nobody else may read.
    ///
    /// # Errors
    /// The file cannot be read, is open to others, or has no RSA key.
    pub fn read(path: &Path) -> Result<Self, KeyError> {
        let unreadable =
            |error: std::io::Error| KeyError::Unreadable { path: path.to_owned(), reason: error.to_string() };
        let pem = std::fs::read(path).map_err(unreadable)?;
        private::check_mode(path).map_err(|_| KeyError::Open { path: path.to_owned() })?;
        Self::parse(&pem)
    }

    /// The key in this PEM text.
    ///
    /// # Errors
    /// The text has no RSA key.
    pub fn parse(pem: &[u8]) -> Result<Self, KeyError> {
        let der = PrivateKeyDer::from_pem_slice(pem).map_err(|_| KeyError::NoKey)?;
        let pair = match &der {
            PrivateKeyDer::Pkcs1(der) => RsaKeyPair::from_der(der.secret_pkcs1_der()),
            PrivateKeyDer::Pkcs8(der) => RsaKeyPair::from_pkcs8(der.secret_pkcs8_der()),
            _ => return Err(KeyError::NotRsa { reason: "another kind of key".to_owned() }),
        };
        let pair = pair.map_err(|error| KeyError::NotRsa { reason: error.to_string() })?;
        Ok(Self(Arc::new(pair)))
    }

    fn sign(&self, text: &str) -> Result<Vec<u8>, Error> {
        let mut signature = vec![0; self.0.public().modulus_len()];
        self.0
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text.as_bytes(), &mut signature)
            .map_err(|_| Error::SignIn { reason: "the private key cannot sign".to_owned() })?;
        Ok(signature)
    }
}

impl SigningKey {
    /// Where it comes from, for people.
    pub(super) fn origin(&self) -> String {
        match self {
            Self::Read(_, place) => place.clone(),
            Self::Kept(secret) => secret.origin(),
        }
    }

    async fn get(&self) -> Result<PrivateKey, Error> {
        match self {
            Self::Read(key, _) => Ok(key.clone()),
            Self::Kept(secret) => {
                let pem = secret.get().await?;
                PrivateKey::parse(pem.expose_secret().as_bytes())
                    .map_err(|error| secret.useless(&error.to_string()))
            }
        }
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PrivateKey")
    }
}

/// Gets a token with a fresh assertion each time.
#[derive(Debug)]
pub(super) struct Source {
    endpoint: Endpoint,
    instance: InstanceUrl,
    assertion: Assertion,
}

impl Source {
    pub(super) const fn new(endpoint: Endpoint, instance: InstanceUrl, assertion: Assertion) -> Self {
        Self { endpoint, instance, assertion }
    }

    fn signed(&self, key: &PrivateKey) -> Result<String, Error> {
        let claims = json!({
            "iss": self.assertion.client_id,
            "sub": self.assertion.username,
            "aud": self.endpoint.host().to_string(),
            "exp": chrono::Utc::now().timestamp() + LIFE_SECONDS,
        });
        let part = |json: &serde_json::Value| BASE64_URL_SAFE_NO_PAD.encode(json.to_string());
        let text = format!("{}.{}", part(&json!({ "alg": "RS256" })), part(&claims));
        let signature = BASE64_URL_SAFE_NO_PAD.encode(key.sign(&text)?);
        Ok(format!("{text}.{signature}"))
    }

    async fn asserted(&self) -> Result<Token, Error> {
        let assertion = self.signed(&self.assertion.key.get().await?)?;
        let grant = [("grant_type", GRANT), ("assertion", assertion.as_str())];
        let granted = self.endpoint.ask(None, &grant, Again::Safe).await?;
        self.endpoint.check(&granted, &self.instance)?;
        Ok(granted.token())
    }
}

impl TokenSource for Source {
    fn fetch<'a>(&'a self, _refused: Option<&'a SecretString>) -> Fetching<'a> {
        Box::pin(self.asserted())
    }
}
