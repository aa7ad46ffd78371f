//! The ways to sign in: each gets access tokens for the transport, and new ones when they expire.
//!
//! | file | way |
//! | --- | --- |
//! | `given` | an access token as it is, or asked for where it lives |
//! | `refresh` | a refresh token: given, in an auth URL, or kept by `login`; rotated or not |
//! | `auth_url` | the `sfdxAuthUrl` of the Salesforce command line |
//! | `jwt` | an assertion that is signed with an RSA key (JWT bearer) |
//! | `client_credentials` | the app's own id and secret |
//! | `sf` | the session of the Salesforce command line |
//! | `browser`, `loopback` | a person logs in in the browser (PKCE), and where the browser comes back to |
//! | `login` | what is kept of that |
//! | `app` | the app that signs in |
//! | `endpoint`, `advice` | the token endpoint that most of them ask, and what its refusals mean |
//! | `kept` | tokens that outlive the process, and one refresher at a time |
//!
//! Source: "OAuth Authorization Flows" in Salesforce Help. Not here: which of them the settings ask for (`choice`).

mod advice;
mod app;
mod auth_url;
mod browser;
mod client_credentials;
mod endpoint;
mod given;
mod jwt;
mod kept;
mod login;
mod loopback;
mod refresh;
mod sf;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

pub use app::App;
pub use browser::{BrowserLogin, Waiting};
pub use jwt::{Assertion, KeyError, PrivateKey, SigningKey};
pub use login::Login;

pub(super) use auth_url::AuthUrl;
pub(super) use sf::Sf;

use super::secrets::Secret;
use crate::http::{Error, InstanceUrl, TokenSource};
use client_credentials::ClientCredentials;
use endpoint::Endpoint;
use refresh::Origin;

/// How the tokens of an org are got.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SignIn {
    /// An access token; where it is a reference, it is asked for again when it has expired.
    AccessToken(Secret),
    /// A refresh token.
    RefreshToken {
        /// The app that it was granted to.
        app: App,
        /// The token; what was kept since then wins over it.
        token: Secret,
    },
    /// The `sfdxAuthUrl` of the Salesforce command line, which holds an app and a refresh token.
    AuthUrl(Secret),
    /// An assertion signed with the app's key, in a user's name.
    Jwt(Assertion),
    /// The app in its own name, as the user that an administrator has set for it.
    ClientCredentials(App),
    /// The session that the Salesforce command line has under this alias or user name.
    Sf(String),
    /// What `salesforce-revops login` has kept.
    Login(Login),
}

impl SignIn {
    /// What it is called, for people.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::AccessToken(_) => "access token",
            Self::RefreshToken { .. } => "refresh token",
            Self::AuthUrl(_) => "auth URL",
            Self::Jwt(_) => "JWT bearer",
            Self::ClientCredentials(_) => "client credentials",
            Self::Sf(_) => "Salesforce CLI",
            Self::Login(_) => "login in the browser",
        }
    }

    /// Where its secrets come from, for people.
    #[must_use]
    pub fn secrets(&self) -> Vec<String> {
        let of_app = |app: &App| app.secret.as_ref().map(Secret::origin);
        match self {
            Self::AccessToken(secret) | Self::AuthUrl(secret) => vec![secret.origin()],
            Self::RefreshToken { app, token } => {
                [Some(token.origin()), of_app(app)].into_iter().flatten().collect()
            }
            Self::Jwt(assertion) => vec![assertion.key.origin()],
            Self::ClientCredentials(app) => of_app(app).into_iter().collect(),
            Self::Sf(alias) => vec![format!("`sf org auth show-access-token --target-org {alias}`")],
            Self::Login(login) => {
                [Some(login.place().to_owned()), of_app(login.app())].into_iter().flatten().collect()
            }
        }
    }

    /// Tells sign-ins apart, as far as the settings tell whose they are. Nobody gets back from it what it is made of.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.name().hash(&mut hasher);
        match self {
            Self::AccessToken(secret) | Self::AuthUrl(secret) => secret.hash_into(&mut hasher),
            Self::RefreshToken { app, token } => {
                app.id.hash(&mut hasher);
                token.hash_into(&mut hasher);
            }
            Self::Jwt(assertion) => (&assertion.client_id, &assertion.username).hash(&mut hasher),
            Self::ClientCredentials(app) => app.id.hash(&mut hasher),
            Self::Sf(alias) => alias.hash(&mut hasher),
            Self::Login(login) => (login.place(), &login.app().id).hash(&mut hasher),
        }
        hasher.finish()
    }

    /// The source of tokens for this instance; `login` is the host that signs in where it is another one.
    ///
    /// # Errors
    /// The machine gives no HTTP client.
    pub fn source(
        &self,
        instance: &InstanceUrl,
        login: Option<&InstanceUrl>,
    ) -> Result<Arc<dyn TokenSource>, Error> {
        let endpoint = || Endpoint::new(login.unwrap_or(instance).clone());
        let refresh = |endpoint, origin| Arc::new(refresh::Source::new(endpoint, instance.clone(), origin));
        Ok(match self {
            Self::AccessToken(secret) => match secret.at_hand() {
                Some(token) => Arc::new(token.clone()),
                None => Arc::new(given::Source::new(secret.clone())),
            },
            Self::RefreshToken { app, token } => {
                refresh(endpoint()?, Origin::Given { app: app.clone(), token: token.clone() })
            }
            Self::AuthUrl(url) => refresh(endpoint()?, Origin::Url(url.clone())),
            Self::Login(kept) => {
                let host = login.unwrap_or(kept.login_host()).clone();
                refresh(Endpoint::new(host)?, Origin::Login(kept.clone()))
            }
            Self::Jwt(assertion) => {
                Arc::new(jwt::Source::new(endpoint()?, instance.clone(), assertion.clone()))
            }
            Self::ClientCredentials(app) => {
                Arc::new(ClientCredentials::new(endpoint()?, instance.clone(), app.clone()))
            }
            Self::Sf(alias) => Arc::new(Sf::new(alias)),
        })
    }
}
