//! The token endpoint, and what its refusals mean.

use std::time::{Duration, Instant};

use backon::{ExponentialBuilder, Retryable};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use super::App;
use crate::http::{Error, InstanceUrl, Options, Token};

/// Whether the same request may be sent again when nobody knows what became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Again {
    /// It does no harm.
    Safe,
    /// A refresh token may have been used up: sent again, it would be taken for stolen.
    Never,
}

/// Where tokens are asked for.
#[derive(Debug)]
pub(super) struct Endpoint {
    http: reqwest::Client,
    host: InstanceUrl,
    instance: InstanceUrl,
}

/// What the endpoint grants.
#[derive(Deserialize)]
pub(super) struct Granted {
    pub(super) access_token: SecretString,
    pub(super) refresh_token: Option<SecretString>,
    instance_url: Option<String>,
    expires_in: Option<u64>,
}

#[derive(Deserialize)]
struct Denied {
    error: String,
    #[serde(default)]
    error_description: String,
}

/// Why nothing was granted.
enum Failed {
    Denied(Denied),
    /// What was sent may have been done or not.
    Unclear(String),
    /// It surely was not done.
    NotDone(String),
}

impl Endpoint {
    pub(super) fn new(host: InstanceUrl, instance: InstanceUrl) -> Result<Self, Error> {
        Ok(Self { http: Options::default().client(&host)?, host, instance })
    }

    /// The host that signs in: what an assertion is addressed to.
    pub(super) const fn host(&self) -> &InstanceUrl {
        &self.host
    }

    /// Asks for tokens with the fields of this grant, in the name of this app where the fields do not tell.
    pub(super) async fn ask(
        &self,
        app: Option<&App>,
        fields: &[(&str, &str)],
        again: Again,
    ) -> Result<Granted, Error> {
        let form = form(app, fields);
        let pauses = ExponentialBuilder::default()
            .with_min_delay(Duration::from_millis(300))
            .with_max_times(2)
            .with_jitter();
        let granted = (|| self.exchange(&form))
            .retry(pauses)
            .when(|failed| match failed {
                Failed::Denied(_) => false,
                Failed::Unclear(_) => again == Again::Safe,
                Failed::NotDone(_) => true,
            })
            .await
            .map_err(|failed| self.refusal(&failed))?;
        self.check(granted)
    }

    async fn exchange(&self, form: &SecretString) -> Result<Granted, Failed> {
        let lost = |error: reqwest::Error| match error.is_connect() {
            true => Failed::NotDone("it cannot be reached".to_owned()),
            false if error.is_timeout() => Failed::Unclear("it did not answer in time".to_owned()),
            false => Failed::Unclear("the connection broke".to_owned()),
        };
        let url = format!("{}/services/oauth2/token", self.host);
        let request = self
            .http
            .post(url)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("accept", "application/json")
            .timeout(Duration::from_secs(30))
            .body(form.expose_secret().to_owned());
        let answer = request.send().await.map_err(lost)?;
        let status = answer.status();
        let body = answer.bytes().await.map_err(lost)?;
        if status.is_success() {
            let unreadable = |_| Failed::Unclear(format!("it answered {status} without a token"));
            return serde_json::from_slice(&body).map_err(unreadable);
        }
        match serde_json::from_slice(&body) {
            Ok(denied) => Err(Failed::Denied(denied)),
            Err(_) if status.as_u16() == 503 || status.as_u16() == 429 => {
                Err(Failed::NotDone(format!("it answered {status}")))
            }
            Err(_) => Err(Failed::Unclear(format!("it answered {status}"))),
        }
    }

    /// A token for another instance would be of no use here, and belongs nowhere else.
    fn check(&self, granted: Granted) -> Result<Granted, Error> {
        match granted.instance_url.as_deref().map(str::parse::<InstanceUrl>) {
            Some(Ok(instance)) if instance != self.instance => Err(Error::SignIn {
                reason: format!(
                    "{} signs in to {instance}, not to {}: set SFDC_INSTANCE_URL to the former, or SFDC_LOGIN_URL \
                     to the host of the latter",
                    self.host, self.instance
                ),
            }),
            _ => Ok(granted),
        }
    }

    fn refusal(&self, failed: &Failed) -> Error {
        let reason = match failed {
            Failed::Denied(Denied { error, error_description }) => {
                let advice = advice(error, error_description);
                format!("{} answered {error} ({error_description}). {advice}", self.host.host())
            }
            Failed::Unclear(what) | Failed::NotDone(what) => format!(
                "{}: {what}. Check SFDC_INSTANCE_URL, SFDC_LOGIN_URL and the network, and \
                 status.salesforce.com for an outage",
                self.host.host()
            ),
        };
        Error::SignIn { reason }
    }
}

fn form(app: Option<&App>, fields: &[(&str, &str)]) -> SecretString {
    let mut form = url::form_urlencoded::Serializer::new(String::new());
    form.extend_pairs(fields);
    if let Some(app) = app {
        form.append_pair("client_id", &app.id);
    }
    if let Some(secret) = app.and_then(|app| app.secret.as_ref()) {
        form.append_pair("client_secret", secret.expose_secret());
    }
    form.finish().into()
}

impl Granted {
    /// The access token, with its end where that is known: said in the answer, or in a token that is a JWT itself.
    pub(super) fn token(&self) -> Token {
        let left = self.expires_in.or_else(|| seconds_left(self.access_token.expose_secret()));
        let expires = left.and_then(|seconds| Instant::now().checked_add(Duration::from_secs(seconds)));
        Token { secret: self.access_token.clone(), expires }
    }
}

fn seconds_left(token: &str) -> Option<u64> {
    #[derive(Deserialize)]
    struct Claims {
        exp: u64,
    }
    let claims = BASE64_URL_SAFE_NO_PAD.decode(token.split('.').nth(1)?).ok()?;
    let Claims { exp } = serde_json::from_slice(&claims).ok()?;
    exp.checked_sub(u64::try_from(chrono::Utc::now().timestamp()).ok()?)
}

/// What to do about a refusal. The words are the platform's.
fn advice(error: &str, description: &str) -> &'static str {
    match (error, description) {
        ("invalid_grant", "expired access/refresh token") => {
            "The refresh token was revoked, has expired or was used before: run `salesforce-revops login` again, or \
             set SFDC_REFRESH_TOKEN to a new one"
        }
        ("invalid_grant", "inactive user") => {
            "The user is inactive: sign in as another, or have it activated"
        }
        ("invalid_grant", text) if text.contains("approved this consumer") => {
            "The user may not use the app: in the app's OAuth policies let admin-approved users be pre-authorized, \
             and give the user a permission set of the app; also check SFDC_USERNAME"
        }
        ("invalid_grant", text) if text.contains("audience") => {
            "SFDC_LOGIN_URL must be the org's My Domain host, https://login.salesforce.com, or \
             https://test.salesforce.com for a sandbox"
        }
        ("invalid_grant", text) if text.contains("expired authorization code") => {
            "The assertion was too old when it arrived: check this machine's clock"
        }
        ("invalid_grant", text) if text.contains("invalid assertion") => {
            "The key does not belong to the certificate of the app: check SFDC_PRIVATE_KEY_FILE"
        }
        ("invalid_client_id" | "invalid_client", text) if text.contains("identifier") => {
            "Check SFDC_CLIENT_ID: the app may also be new and not known everywhere for some minutes"
        }
        ("invalid_client", _) => "Check SFDC_CLIENT_SECRET",
        ("unsupported_grant_type" | "invalid_request", _) => {
            "Have the flow enabled in the app's settings; client credentials and JWT need the org's own My Domain host"
        }
        _ => "Check the app's settings in the org's setup, under External Client Apps",
    }
}
