//! An access token that is asked for where it lives, and again when it has expired.

use secrecy::{ExposeSecret, SecretString};

use crate::auth::secrets::Secret;
use crate::http::{Error, Fetching, Token, TokenSource};

/// Gets the token from its place.
#[derive(Debug)]
pub(super) struct Source {
    secret: Secret,
}

impl Source {
    pub(super) const fn new(secret: Secret) -> Self {
        Self { secret }
    }

    async fn asked(&self, refused: Option<&SecretString>) -> Result<Token, Error> {
        let secret = self.secret.get().await?;
        match refused.is_some_and(|refused| refused.expose_secret() == secret.expose_secret()) {
            true => Err(self
                .secret
                .useless("it still holds an access token that has expired; put a new one there")),
            false => Ok(Token { secret, is_new: true, expires: None }),
        }
    }
}

impl TokenSource for Source {
    fn fetch<'a>(&'a self, refused: Option<&'a SecretString>) -> Fetching<'a> {
        Box::pin(self.asked(refused))
    }
}
