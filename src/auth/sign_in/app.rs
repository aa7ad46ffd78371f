//! The app that signs in.

use secrecy::SecretString;

use crate::auth::secrets::Secret;
use crate::http::Error;

/// The app that signs in: an External Client App, or a connected app made before they could no longer be made.
#[derive(Debug, Clone)]
pub struct App {
    /// Its id, also called consumer key.
    pub id: String,
    /// Its secret; a public client, such as a program on somebody's laptop, has none.
    pub secret: Option<Secret>,
}

/// An app with its secret at hand.
pub(super) struct OpenApp {
    pub(super) id: String,
    pub(super) secret: Option<SecretString>,
}

impl App {
    /// The app with its secret, asked for where it is a reference.
    pub(super) async fn open(&self) -> Result<OpenApp, Error> {
        let secret = match &self.secret {
            Some(secret) => Some(secret.get().await?),
            None => None,
        };
        Ok(OpenApp { id: self.id.clone(), secret })
    }
}
