//! The token endpoint: asking it, and reading what it grants.

use std::time::{Duration, Instant};

use backon::{ExponentialBuilder, Retryable};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use super::advice;
use super::app::OpenApp;
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
    pub(super) fn new(host: InstanceUrl) -> Result<Self, Error> {
        Ok(Self { http: Options::default().client(&host)?, host })
    }

    /// The host that signs in: what an assertion is addressed to.
    pub(super) const fn host(&self) -> &InstanceUrl {
        &self.host
    }

    /// Asks for tokens with the fields of this grant, in the name of this app where the fields do not tell.
    pub(super) async fn ask(
        &self,
        app: Option<&OpenApp>,
        fields: &[(&str, &str)],
        again: Again,
    ) -> Result<Granted, Error> {
        let form = form(app, fields);
        let pauses = ExponentialBuilder::default()
            .with_min_delay(Duration::from_millis(300))
            .with_max_times(2)
            .with_jitter();
        (|| self.exchange(&form))
            .retry(pauses)
            .when(|failed| match failed {
                Failed::Denied(_) => false,
                Failed::Unclear(_) => again == Again::Safe,
                Failed::NotDone(_) => true,
            })
            .await
            .map_err(|failed| self.refusal(&failed))
    }

    /// Ends a token, whichever kind it is; one that has ended already is answered with 400.
    pub(super) async fn revoke(&self, token: &SecretString) -> Result<(), Error> {
        let answer = self.post("revoke", &form(None, &[("token", token.expose_secret())])).await;
        match answer.map(|answer| answer.status()) {
            Ok(status) if status.is_success() || status.as_u16() == 400 => Ok(()),
            Ok(status) => Err(Error::SignIn { reason: format!("{} answered {status}", self.host.host()) }),
            Err(error) => Err(self.refusal(&lost(&error))),
        }
    }

    async fn post(&self, resource: &str, form: &SecretString) -> reqwest::Result<reqwest::Response> {
        let request = self
            .http
            .post(format!("{}/services/oauth2/{resource}", self.host))
            .header("content-type", "application/x-www-form-urlencoded")
            .header("accept", "application/json")
            .timeout(Duration::from_secs(30))
            .body(form.expose_secret().to_owned());
        request.send().await
    }

    async fn exchange(&self, form: &SecretString) -> Result<Granted, Failed> {
        let answer = self.post("token", form).await.map_err(|error| lost(&error))?;
        let status = answer.status();
        let body = answer.bytes().await.map_err(|error| lost(&error))?;
        if status.is_success() {
            let unreadable = |_| Failed::Unclear(format!("it answered {status} without a token"));
            return serde_json::from_slice(&body).map_err(unreadable);
        }
        match serde_json::from_slice(&body) {
            Ok(denied) => Err(Failed::Denied(denied)),
            // A gateway's page does not tell how far the request came.
            Err(_) => Err(Failed::Unclear(format!("it answered {status}"))),
        }
    }

    /// A token for another instance would be of no use here, and belongs nowhere else.
    pub(super) fn check(&self, granted: &Granted, wanted: &InstanceUrl) -> Result<(), Error> {
        match granted.instance() {
            Some(instance) if instance != *wanted => Err(Error::SignIn {
                reason: format!(
                    "{} signs in to {instance}, not to {wanted}: set SFDC_INSTANCE_URL to the former, or SFDC_LOGIN_URL \
                     to the host of the latter",
                    self.host
                ),
            }),
            _ => Ok(()),
        }
    }

    fn refusal(&self, failed: &Failed) -> Error {
        let reason = match failed {
            Failed::Denied(Denied { error, error_description }) => {
                let (error, description) = (short(error), short(error_description));
                let advice = advice::advice(&error, &description);
                format!("{} answered {error} ({description}). {advice}", self.host.host())
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

fn form(app: Option<&OpenApp>, fields: &[(&str, &str)]) -> SecretString {
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
    /// The instance that the token is for.
    pub(super) fn instance(&self) -> Option<InstanceUrl> {
        self.instance_url.as_deref()?.parse().ok()
    }

    /// The access token, with its end where that is known: said in the answer, or in a token that is a JWT itself.
    pub(super) fn token(&self) -> Token {
        let left = self.expires_in.or_else(|| seconds_left(self.access_token.expose_secret()));
        let expires = left.and_then(|seconds| Instant::now().checked_add(Duration::from_secs(seconds)));
        Token { secret: self.access_token.clone(), is_new: true, expires }
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

fn lost(error: &reqwest::Error) -> Failed {
    match error.is_connect() {
        true => Failed::NotDone("it cannot be reached".to_owned()),
        false if error.is_timeout() => Failed::Unclear("it did not answer in time".to_owned()),
        false => Failed::Unclear("the connection broke".to_owned()),
    }
}

/// What stands between here and the endpoint may answer anything.
fn short(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).take(200).collect()
}
