//! A refresh token, given in the settings or kept by `login`, rotated or not.

use std::sync::{Arc, Mutex, PoisonError};

use secrecy::{ExposeSecret, SecretString};

use super::App;
use super::endpoint::{Again, Endpoint};
use super::kept::{Keeper, Kept, KeptError, KeptFile, Turn};
use crate::http::{Error, Fetching, Token, TokenSource};

/// A refresh token, and who may use it.
#[derive(Debug, Clone)]
pub struct RefreshToken {
    /// The app that it was granted to.
    pub app: App,
    /// The token that was given; what is kept wins over it.
    pub token: Option<SecretString>,
    /// Where its successors are kept; a file of the user's own where none is said.
    pub keeper: Option<Arc<dyn Keeper>>,
}

/// Gets tokens with a refresh token.
#[derive(Debug)]
pub(super) struct Source {
    endpoint: Endpoint,
    app: App,
    given: Option<SecretString>,
    keeper: Option<Arc<dyn Keeper>>,
    /// What this process knows, for where nothing can be kept.
    known: Mutex<Option<Kept>>,
}

impl Source {
    pub(super) fn new(endpoint: Endpoint, RefreshToken { app, token, keeper }: RefreshToken) -> Self {
        let file = || Some(Arc::new(KeptFile::of(&app.id, token.as_ref()?)?) as Arc<dyn Keeper>);
        let keeper = keeper.or_else(file);
        Self { endpoint, app, given: token, keeper, known: Mutex::new(None) }
    }

    async fn refreshed(&self, refused: Option<&SecretString>) -> Result<Token, Error> {
        let _turn = match &self.keeper {
            Some(keeper) => Some(Turn::wait(&keeper.key()).await.map_err(sign_in)?),
            None => None,
        };
        let kept = self.kept()?;
        let is_refused = |token: &SecretString| refused.is_some_and(|refused| same(token, refused));
        if let Some(token) = kept.as_ref().and_then(|kept| kept.access_token.as_ref())
            && !is_refused(token)
        {
            return Ok(Token { secret: token.clone(), expires: None });
        }
        let Some(token) = kept.as_ref().map(|kept| &kept.refresh_token).or(self.given.as_ref()) else {
            return Err(Error::SignIn {
                reason: "nobody is logged in: run `salesforce-revops login`".to_owned(),
            });
        };
        let grant = [("grant_type", "refresh_token"), ("refresh_token", token.expose_secret())];
        let granted = self.endpoint.ask(Some(&self.app), &grant, Again::Never).await?;
        let rotated = granted.refresh_token.clone().filter(|new| !same(new, token));
        if kept.is_some() || rotated.is_some() {
            let refresh_token = rotated.unwrap_or_else(|| token.clone());
            self.keep(Kept { refresh_token, access_token: Some(granted.access_token.clone()) });
        }
        Ok(granted.token())
    }

    fn kept(&self) -> Result<Option<Kept>, Error> {
        let stored = self.keeper.as_ref().map(|keeper| keeper.load()).transpose().map_err(sign_in)?.flatten();
        Ok(stored.or_else(|| self.known.lock().unwrap_or_else(PoisonError::into_inner).clone()))
    }

    /// Before the new token is used; where nothing can be kept, this process at least knows it.
    fn keep(&self, kept: Kept) {
        match self.keeper.as_ref().map(|keeper| keeper.save(&kept)) {
            Some(Ok(())) => return,
            Some(Err(error)) => {
                tracing::error!(%error, "a new refresh token is known to this process alone: log in again when it ends");
            }
            None => tracing::warn!("a new refresh token is known to this process alone"),
        }
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = Some(kept);
    }
}

impl TokenSource for Source {
    fn fetch<'a>(&'a self, refused: Option<&'a SecretString>) -> Fetching<'a> {
        Box::pin(self.refreshed(refused))
    }
}

fn same(one: &SecretString, other: &SecretString) -> bool {
    one.expose_secret() == other.expose_secret()
}

fn sign_in(error: KeptError) -> Error {
    Error::SignIn { reason: error.to_string() }
}
