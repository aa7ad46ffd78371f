//! The app in its own name (client credentials): the org decides as which user.

use secrecy::SecretString;

use super::App;
use super::endpoint::{Again, Endpoint};
use crate::http::{Fetching, TokenSource};

/// Gets a token with the app's id and secret.
#[derive(Debug)]
pub(super) struct ClientCredentials {
    endpoint: Endpoint,
    app: App,
}

impl ClientCredentials {
    pub(super) const fn new(endpoint: Endpoint, app: App) -> Self {
        Self { endpoint, app }
    }
}

impl TokenSource for ClientCredentials {
    fn fetch<'a>(&'a self, _refused: Option<&'a SecretString>) -> Fetching<'a> {
        Box::pin(async move {
            let grant = [("grant_type", "client_credentials")];
            Ok(self.endpoint.ask(Some(&self.app), &grant, Again::Safe).await?.token())
        })
    }
}
