//! The session of the Salesforce command line, which renews it by itself.
//!
//! `sf org display` has not shown the token since version 2.136.8; older versions have no other command that does.

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::auth::secrets::{Problem, run};
use crate::http::{Error, Fetching, InstanceUrl, Token, TokenSource};

const PROGRAM: &str = if cfg!(windows) { "sf.cmd" } else { "sf" };

/// It starts slowly, and may have to renew the session.
const PATIENCE: Duration = Duration::from_secs(60);

/// Asks the Salesforce command line.
#[derive(Debug)]
pub(in crate::auth) struct Sf {
    alias: String,
}

#[derive(Deserialize)]
struct Shown {
    #[serde(rename = "accessToken")]
    access_token: SecretString,
}

#[derive(Deserialize)]
struct Displayed {
    #[serde(rename = "accessToken")]
    access_token: Option<SecretString>,
    #[serde(rename = "instanceUrl")]
    instance_url: String,
}

#[derive(Deserialize)]
struct Envelope<T> {
    result: T,
}

#[derive(Deserialize)]
struct Refused {
    message: String,
}

impl Sf {
    pub(in crate::auth) fn new(alias: &str) -> Self {
        Self { alias: alias.to_owned() }
    }

    /// Where the org is.
    pub(in crate::auth) async fn instance(&self) -> Result<InstanceUrl, String> {
        let shown: Displayed = self.ask(&["org", "display"]).await?;
        shown
            .instance_url
            .parse()
            .map_err(|error| format!("`sf` names an instance that cannot be used: {error}"))
    }

    async fn token(&self) -> Result<SecretString, String> {
        let refused = match self.ask::<Shown>(&["org", "auth", "show-access-token"]).await {
            Ok(shown) => return Ok(shown.access_token),
            Err(refused) => refused,
        };
        let shown: Displayed = self.ask(&["org", "display"]).await.map_err(|_| refused.clone())?;
        shown.access_token.filter(|token| !token.expose_secret().contains("[REDACTED]")).ok_or(refused)
    }

    async fn ask<T: DeserializeOwned>(&self, command: &[&str]) -> Result<T, String> {
        let arguments = [command, &["--target-org", &self.alias, "--json"]].concat();
        match run(PROGRAM, &arguments, PATIENCE).await {
            Ok(answer) => {
                serde_json::from_str(answer.expose_secret()).map(|Envelope { result }| result).map_err(|_| {
                    format!("`sf {}` did not answer with the JSON that is expected", command.join(" "))
                })
            }
            Err(Problem::Failed { stdout, stderr }) => Err(match serde_json::from_str(&stdout) {
                Ok(Refused { message }) => {
                    let message: String = message.chars().take(300).collect();
                    format!("`sf` says: {message} (log in with `sf org login web --alias {}`)", self.alias)
                }
                Err(_) => Problem::Failed { stdout, stderr }.said(PROGRAM),
            }),
            Err(problem) => Err(problem.said(PROGRAM)),
        }
    }

    async fn fetched(&self, refused: Option<&SecretString>) -> Result<Token, Error> {
        let secret = self.token().await.map_err(|reason| Error::SignIn { reason })?;
        match refused.is_some_and(|refused| refused.expose_secret() == secret.expose_secret()) {
            true => Err(Error::SignIn {
                reason: format!(
                    "`sf` still gives a token that has expired: log in with `sf org login web --alias {}`",
                    self.alias
                ),
            }),
            false => Ok(Token { secret, is_new: true, expires: None }),
        }
    }
}

impl TokenSource for Sf {
    fn fetch<'a>(&'a self, refused: Option<&'a SecretString>) -> Fetching<'a> {
        Box::pin(self.fetched(refused))
    }
}
