//! A person logs in in the browser: the web-server flow with PKCE (S256), by a public client, with the browser coming
//! back to this machine.
//!
//! Source: "OAuth 2.0 Web Server Flow" and "Proof Key for Code Exchange" in Salesforce Help; RFC 8252 (native apps).

use std::time::Duration;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};
use ring::rand::{SecureRandom, SystemRandom};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::app::App;
use super::endpoint::{Again, Endpoint, Granted};
use super::kept::Kept;
use super::login::Login;
use super::loopback::Loopback;
use crate::http::{Error, InstanceUrl};

/// What the session may do: call the API, and go on when the browser is closed.
const SCOPE: &str = "api refresh_token";

/// A login that is wanted.
#[derive(Debug, Clone)]
pub struct BrowserLogin {
    /// The app that signs in.
    pub app: App,
    /// The host whose login page is shown.
    pub login_host: InstanceUrl,
    /// The org that must come of it, where one is meant.
    pub instance: Option<InstanceUrl>,
    /// The port of this machine in the app's callback URL, `http://localhost:PORT/OauthRedirect`.
    pub port: u16,
}

/// A login that waits for its person.
#[derive(Debug)]
pub struct Waiting {
    wanted: BrowserLogin,
    endpoint: Endpoint,
    loopback: Loopback,
    address: Url,
    state: String,
    verifier: SecretString,
}

impl BrowserLogin {
    /// Listens for the browser's return.
    ///
    /// # Errors
    /// The port is taken, or the machine gives no HTTP client.
    pub async fn start(self) -> Result<Waiting, Error> {
        let endpoint = Endpoint::new(self.login_host.clone())?;
        let loopback = Loopback::listen(self.port).await.map_err(|reason| Error::SignIn { reason })?;
        let (state, verifier) = (random()?, random()?);
        let challenge = BASE64_URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()));
        let mut address = self.login_host.resolve("/services/oauth2/authorize")?;
        address.query_pairs_mut().extend_pairs([
            ("response_type", "code"),
            ("client_id", &self.app.id),
            ("redirect_uri", loopback.address()),
            ("scope", SCOPE),
            ("state", &state),
            ("code_challenge", &challenge),
            ("code_challenge_method", "S256"),
            ("prompt", "login"),
        ]);
        Ok(Waiting { wanted: self, endpoint, loopback, address, state, verifier: verifier.into() })
    }
}

impl Waiting {
    /// The page to open in the browser.
    #[must_use]
    pub fn address(&self) -> &str {
        self.address.as_str()
    }

    /// Waits until the person has logged in, and keeps the session under this name.
    ///
    /// # Errors
    /// Nobody logged in within this time, the person or the org refused, or nothing could be kept.
    pub async fn finish(mut self, name: &str, patience: Duration) -> Result<Login, Error> {
        let returned = tokio::time::timeout(patience, self.loopback.returned(&self.state)).await;
        let (answer, page) = returned.map_err(|_| Error::SignIn {
            reason: format!(
                "nobody came back from the login page within {} seconds: run `salesforce-revops login` again, and \
                 check that the app's callback URL is {}",
                patience.as_secs(),
                self.loopback.address()
            ),
        })?;
        let outcome = match answer {
            Ok(code) => self.redeem(name, &code).await,
            Err(reason) => Err(Error::SignIn { reason }),
        };
        match &outcome {
            Ok(login) => page.show("Logged in", &format!("You are logged in to {}.", login.instance())).await,
            Err(error) => page.show("Not logged in", &error.to_string()).await,
        }
        outcome
    }

    async fn redeem(&self, name: &str, code: &SecretString) -> Result<Login, Error> {
        let grant = [
            ("grant_type", "authorization_code"),
            ("code", code.expose_secret()),
            ("redirect_uri", self.loopback.address()),
            ("code_verifier", self.verifier.expose_secret()),
        ];
        let app = self.wanted.app.open().await?;
        let granted = self.endpoint.ask(Some(&app), &grant, Again::Never).await?;
        match self.keep(name, &granted).await {
            Err(error) => {
                // Nobody will use it.
                let unwanted = granted.refresh_token.as_ref().unwrap_or(&granted.access_token);
                if let Err(error) = self.endpoint.revoke(unwanted).await {
                    tracing::warn!(%error, "the session that is not wanted could not be ended");
                }
                Err(error)
            }
            kept => kept,
        }
    }

    async fn keep(&self, name: &str, granted: &Granted) -> Result<Login, Error> {
        let sign_in = |reason: &str| Error::SignIn { reason: reason.to_owned() };
        if let Some(wanted) = &self.wanted.instance {
            self.endpoint.check(granted, wanted)?;
        }
        let instance = granted.instance().ok_or_else(|| sign_in("the org did not say where it is"))?;
        let refresh_token = granted.refresh_token.clone().ok_or_else(|| {
            sign_in("the app grants no refresh token: add `Perform requests at any time (refresh_token)` to its OAuth scopes")
        })?;
        let kept = Kept { refresh_token, access_token: Some(granted.access_token.clone()) };
        let hosts = (self.wanted.login_host.clone(), instance);
        Login::keep(name, self.wanted.app.clone(), hosts, &kept).await.map_err(|reason| sign_in(&reason))
    }
}

/// 256 bits, in 43 characters that stand in a URL as they are.
fn random() -> Result<String, Error> {
    let mut bytes = [0; 32];
    SystemRandom::new()
        .fill(&mut bytes)
        .map_err(|_| Error::SignIn { reason: "the system gives no random numbers".to_owned() })?;
    Ok(BASE64_URL_SAFE_NO_PAD.encode(bytes))
}
