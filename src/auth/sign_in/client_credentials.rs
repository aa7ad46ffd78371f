//! The app in its own name (client credentials): the org decides as which user.

use secrecy::SecretString;

use super::app::App;
use super::endpoint::{Again, Endpoint};
use crate::http::{Fetching, InstanceUrl, TokenSource};

/// Gets a token with the app's id and secret.
#[derive(Debug)]
pub(super) struct ClientCredentials {
    endpoint: Endpoint,
    instance: InstanceUrl,
    app: App,
}

impl ClientCredentials {
    pub(super) const fn new(endpoint: Endpoint, instance: InstanceUrl, app: App) -> Self {
        Self { endpoint, instance, app }
    }
}

impl TokenSource for ClientCredentials {
    fn fetch<'a>(&'a self, _refused: Option<&'a SecretString>) -> Fetching<'a> {
        Box::pin(async move {
            let app = self.app.open().await?;
            let grant = [("grant_type", "client_credentials")];
            let granted = self.endpoint.ask(Some(&app), &grant, Again::Safe).await?;
            self.endpoint.check(&granted, &self.instance)?;
            Ok(granted.token())
        })
    }
}
