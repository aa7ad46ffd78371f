//! The ways to sign in: each gets access tokens for the transport, and new ones when they expire.
//!
//! | file | way |
//! | --- | --- |
//! | `endpoint` | the token endpoint that the others ask, and what its refusals mean |
//! | `refresh` | a refresh token, given or kept by `login`, rotated or not |
//! | `jwt` | an assertion that is signed with an RSA key (JWT bearer) |
//! | `client_credentials` | the app's own id and secret |
//! | `kept` | tokens on disk, and one refresher at a time |
//!
//! Source: "OAuth Authorization Flows" in Salesforce Help. Not here: which of them the settings ask for (`settings`).

mod client_credentials;
mod endpoint;
mod jwt;
mod kept;
mod refresh;

use std::fmt;
use std::sync::Arc;

use secrecy::SecretString;

pub use jwt::{Assertion, KeyError, PrivateKey};
pub use kept::{Keeper, Kept, KeptError};
pub use refresh::RefreshToken;

use crate::http::{Error, InstanceUrl, TokenSource};
use client_credentials::ClientCredentials;
use endpoint::Endpoint;

/// The app that signs in: an External Client App, or a connected app made before they could no longer be made.
#[derive(Clone)]
pub struct App {
    /// Its id, also called consumer key.
    pub id: String,
    /// Its secret; a public client, such as a program on somebody's laptop, has none.
    pub secret: Option<SecretString>,
}

/// How the tokens of an org are got.
#[derive(Debug, Clone)]
pub enum SignIn {
    /// A token that was given and cannot be renewed.
    AccessToken(SecretString),
    /// A refresh token.
    RefreshToken(RefreshToken),
    /// An assertion signed with the app's key, in a user's name.
    Jwt(Assertion),
    /// The app in its own name, as the user that an administrator has set for it.
    ClientCredentials(App),
}

impl SignIn {
    /// What it is called, for people.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::AccessToken(_) => "access token",
            Self::RefreshToken(_) => "refresh token",
            Self::Jwt(_) => "JWT bearer",
            Self::ClientCredentials(_) => "client credentials",
        }
    }

    /// The source of tokens for this instance; `login` is the host that signs in where it is another one.
    ///
    /// # Errors
    /// The machine gives no HTTP client, or the key cannot sign.
    pub fn source(
        &self,
        instance: &InstanceUrl,
        login: Option<&InstanceUrl>,
    ) -> Result<Arc<dyn TokenSource>, Error> {
        let endpoint = || Endpoint::new(login.unwrap_or(instance).clone(), instance.clone());
        Ok(match self {
            Self::AccessToken(token) => Arc::new(token.clone()),
            Self::RefreshToken(token) => Arc::new(refresh::Source::new(endpoint()?, token.clone())),
            Self::Jwt(assertion) => Arc::new(jwt::Source::new(endpoint()?, assertion.clone())),
            Self::ClientCredentials(app) => Arc::new(ClientCredentials::new(endpoint()?, app.clone())),
        })
    }
}

impl fmt::Debug for App {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let secret = self.secret.as_ref().map(|_| "[secret]");
        f.debug_struct("App").field("id", &self.id).field("secret", &secret).finish()
    }
}
