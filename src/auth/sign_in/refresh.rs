//! A refresh token: given in the settings, in an auth URL, or kept by `login`; rotated or not.

use std::sync::{Arc, Mutex, PoisonError};

use secrecy::{ExposeSecret, SecretString};

use super::app::{App, OpenApp};
use super::auth_url::AuthUrl;
use super::endpoint::{Again, Endpoint};
use super::kept::{Keeper, Kept, KeptError, KeptFile, Turn};
use super::login::Login;
use crate::auth::secrets::Secret;
use crate::http::{Error, Fetching, InstanceUrl, Token, TokenSource};

/// Where the first refresh token comes from.
#[derive(Debug)]
pub(super) enum Origin {
    Given { app: App, token: Secret },
    Url(Secret),
    Login(Login),
}

/// Gets tokens with a refresh token.
#[derive(Debug)]
pub(super) struct Source {
    endpoint: Endpoint,
    instance: InstanceUrl,
    origin: Origin,
    /// What this process knows, for where nothing can be kept.
    known: Arc<Mutex<Option<Kept>>>,
}

/// The origin with its secrets at hand.
struct Opened {
    app: OpenApp,
    given: Option<SecretString>,
    keeper: Option<Arc<dyn Keeper>>,
}

impl Origin {
    async fn open(&self) -> Result<Opened, Error> {
        let (app, given) = match self {
            Self::Given { app, token } => (app.open().await?, token.get().await?),
            Self::Url(secret) => {
                let url = secret.get().await?;
                let url = AuthUrl::parse(url.expose_secret()).map_err(|reason| secret.useless(&reason))?;
                (OpenApp { id: url.client_id, secret: url.client_secret }, url.refresh_token)
            }
            Self::Login(login) => {
                let keeper: Arc<dyn Keeper> = Arc::new(login.clone());
                return Ok(Opened { app: login.app().open().await?, given: None, keeper: Some(keeper) });
            }
        };
        let keeper = KeptFile::of(&app.id, &given).map(|file| Arc::new(file) as Arc<dyn Keeper>);
        Ok(Opened { app, given: Some(given), keeper })
    }
}

impl Source {
    pub(super) fn new(endpoint: Endpoint, instance: InstanceUrl, origin: Origin) -> Self {
        Self { endpoint, instance, origin, known: Arc::default() }
    }

    async fn refreshed(&self, refused: Option<&SecretString>) -> Result<Token, Error> {
        let Opened { app, given, keeper } = self.origin.open().await?;
        let _turn = match &keeper {
            Some(keeper) => Some(Turn::wait(&keeper.key()).await.map_err(sign_in)?),
            None => None,
        };
        let kept = self.kept(keeper.clone()).await?;
        let is_refused = |token: &SecretString| refused.is_some_and(|refused| same(token, refused));
        if let Some(token) = kept.as_ref().and_then(|kept| kept.access_token.as_ref())
            && !is_refused(token)
        {
            return Ok(Token { secret: token.clone(), is_new: false, expires: None });
        }
        let Some(token) = kept.as_ref().map(|kept| &kept.refresh_token).or(given.as_ref()) else {
            return Err(Error::SignIn {
                reason: "nobody is logged in: run `salesforce-revops login`".to_owned(),
            });
        };
        let grant = [("grant_type", "refresh_token"), ("refresh_token", token.expose_secret())];
        let granted = self.endpoint.ask(Some(&app), &grant, Again::Never).await?;
        let rotated = granted.refresh_token.clone().filter(|new| !same(new, token));
        // Before anything else can go wrong: the old token may be dead.
        if kept.is_some() || rotated.is_some() {
            let refresh_token = rotated.unwrap_or_else(|| token.clone());
            self.keep(keeper, Kept { refresh_token, access_token: Some(granted.access_token.clone()) }).await;
        }
        self.endpoint.check(&granted, &self.instance)?;
        Ok(granted.token())
    }

    async fn kept(&self, keeper: Option<Arc<dyn Keeper>>) -> Result<Option<Kept>, Error> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner).clone();
        match (known, keeper) {
            (Some(known), _) => Ok(Some(known)),
            (None, Some(keeper)) => blocking(move || keeper.load()).await?.map_err(sign_in),
            (None, None) => Ok(None),
        }
    }

    /// Before the new token is used; where nothing can be kept, this process at least knows it.
    async fn keep(&self, keeper: Option<Arc<dyn Keeper>>, kept: Kept) {
        let new = kept.clone();
        let saved = match keeper {
            Some(keeper) => match blocking(move || keeper.save(&new)).await {
                Ok(saved) => saved.map_err(|error| error.to_string()),
                Err(error) => Err(error.to_string()),
            },
            None => Err("there is no folder for it".to_owned()),
        };
        let known = saved.err().map(|error| {
            tracing::error!(
                error,
                "a new refresh token is known to this process alone: sign in anew when it ends"
            );
            kept
        });
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = known;
    }
}

impl TokenSource for Source {
    fn fetch<'a>(&'a self, refused: Option<&'a SecretString>) -> Fetching<'a> {
        Box::pin(self.refreshed(refused))
    }
}

/// The system's keyring may wait for a person.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
    tokio::task::spawn_blocking(work).await.map_err(|error| Error::SignIn { reason: error.to_string() })
}

fn same(one: &SecretString, other: &SecretString) -> bool {
    one.expose_secret() == other.expose_secret()
}

fn sign_in(error: KeptError) -> Error {
    Error::SignIn { reason: error.to_string() }
}
