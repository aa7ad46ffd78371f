//! The token of a transport: asked of its source once, kept, and renewed when the org says that it has expired.
//!
//! Not here: the ways to get a token (`auth`).

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use secrecy::{ExposeSecret, SecretString};
use tokio::sync::Mutex;

use super::Error;

/// How long a failed sign-in is remembered, so that a queue of calls does not knock at the door one by one.
const REMEMBERED: Duration = Duration::from_secs(30);

/// How long before its end a token is renewed.
const MARGIN: Duration = Duration::from_secs(60);

/// For how long a new token that is refused is not replaced by yet another one.
const UNPROVEN: Duration = Duration::from_secs(30);

/// An access token, and when it ends, where that is known.
#[derive(Debug, Clone)]
pub struct Token {
    /// The token.
    pub secret: SecretString,
    /// Whether it was granted just now; one that was kept from before may have ended in the meantime.
    pub is_new: bool,
    /// When it ends; most tokens of the platform end some time after their last use, which they do not tell.
    pub expires: Option<Instant>,
}

/// A token on its way.
pub type Fetching<'a> = Pin<Box<dyn Future<Output = Result<Token, Error>> + Send + 'a>>;

/// Where the tokens of a [`super::Transport`] come from.
///
/// Only one fetch runs at a time, however many calls wait for it, and it runs to its end even where all of them are
/// cancelled: a refresh token that was used up must not be lost.
pub trait TokenSource: fmt::Debug + Send + Sync {
    /// Gets a token; `refused` is the one that the org no longer takes.
    fn fetch<'a>(&'a self, refused: Option<&'a SecretString>) -> Fetching<'a>;

    /// Whether there is another token to be had when one has expired.
    fn renews(&self) -> bool {
        true
    }
}

/// A token that was given, and cannot be renewed.
impl TokenSource for SecretString {
    fn fetch<'a>(&'a self, _refused: Option<&'a SecretString>) -> Fetching<'a> {
        Box::pin(std::future::ready(Ok(Token { secret: self.clone(), is_new: false, expires: None })))
    }

    fn renews(&self) -> bool {
        false
    }
}

/// The token in use.
#[derive(Debug, Clone)]
pub(super) struct Session {
    source: Arc<dyn TokenSource>,
    state: Arc<Mutex<State>>,
}

#[derive(Debug, Default)]
struct State {
    token: Option<Token>,
    /// Since when a new token is there instead of a refused one, and no call has succeeded with it.
    unproven: Option<Instant>,
    failed: Option<(Instant, Error)>,
}

impl Session {
    pub(super) fn new(source: Arc<dyn TokenSource>) -> Self {
        Self { source, state: Arc::default() }
    }

    /// The token to send.
    pub(super) async fn token(&self) -> Result<SecretString, Error> {
        self.obtain(None).await
    }

    /// Another token than the one that the org has refused as expired; nothing where there is none to be had, or
    /// the last new one was refused too.
    pub(super) async fn instead_of(&self, refused: &SecretString) -> Result<Option<SecretString>, Error> {
        if !self.source.renews() {
            return Ok(None);
        }
        let state = self.state.lock().await;
        if state.is_unproven() && state.holds(refused) {
            return Ok(None);
        }
        drop(state);
        self.obtain(Some(refused)).await.map(Some)
    }

    /// A call has succeeded with this token. It does not wait for a renewal that goes on, after which that is of no
    /// interest.
    pub(super) fn proven(&self, token: &SecretString) {
        if let Ok(mut state) = self.state.try_lock()
            && state.unproven.is_some()
            && state.holds(token)
        {
            state.unproven = None;
        }
    }

    async fn obtain(&self, refused: Option<&SecretString>) -> Result<SecretString, Error> {
        let mut state = Arc::clone(&self.state).lock_owned().await;
        let usable = |token: &&Token| !token.ends_soon() && refused.is_none_or(|refused| !token.is(refused));
        if let Some(token) = state.token.as_ref().filter(usable) {
            return Ok(token.secret.clone());
        }
        if let Some((_, error)) = state.failed.as_ref().filter(|(when, _)| when.elapsed() < REMEMBERED) {
            return Err(error.clone());
        }
        let refused = refused.or(state.token.as_ref().map(|token| &token.secret)).cloned();
        let source = Arc::clone(&self.source);
        // A task of its own, so that it goes on where its caller gives up. It holds the lock until it is done.
        let fetching = tokio::spawn(async move {
            let fetched = source.fetch(refused.as_ref()).await;
            match &fetched {
                Ok(token) => {
                    let unproven = (refused.is_some() && token.is_new).then(Instant::now);
                    *state = State { token: Some(token.clone()), unproven, failed: None };
                }
                Err(error) => state.failed = Some((Instant::now(), error.clone())),
            }
            fetched
        });
        let fetched = fetching.await.unwrap_or_else(|error| Err(Error::SignIn { reason: error.to_string() }));
        fetched.map(|token| token.secret)
    }
}

impl State {
    fn is_unproven(&self) -> bool {
        self.unproven.is_some_and(|since| since.elapsed() < UNPROVEN)
    }

    fn holds(&self, secret: &SecretString) -> bool {
        self.token.as_ref().is_some_and(|token| token.is(secret))
    }
}

impl Token {
    fn is(&self, secret: &SecretString) -> bool {
        self.secret.expose_secret() == secret.expose_secret()
    }

    fn ends_soon(&self) -> bool {
        self.expires.is_some_and(|end| end.saturating_duration_since(Instant::now()) < MARGIN)
    }
}
