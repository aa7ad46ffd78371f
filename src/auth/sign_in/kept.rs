//! Tokens that outlive the process, and one refresher at a time across threads and processes.
//!
//! With refresh token rotation each refresh token works once, and using an old one again ends the session. So whoever
//! refreshes holds a lock, looks first whether another process has refreshed already, and keeps the new token before
//! it is used.

use std::borrow::Cow;
use std::fmt;
use std::fs::{File, TryLockError};
use std::path::PathBuf;
use std::time::{Duration, Instant};

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use crate::auth::private;

/// How long another process may take to refresh, with all its tries.
const PATIENCE: Duration = Duration::from_secs(90);
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// What is kept of a session.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    /// The token that gets the next one.
    pub(super) refresh_token: SecretString,
    /// The access token last got with it, so that other processes need not ask for one.
    pub(super) access_token: Option<SecretString>,
}

/// Why kept tokens cannot be read or written.
#[derive(Debug, thiserror::Error)]
#[error("{place} cannot keep tokens: {reason}")]
pub(super) struct KeptError {
    pub(super) place: String,
    pub(super) reason: String,
}

/// A place that keeps the tokens of one session.
pub(super) trait Keeper: fmt::Debug + Send + Sync {
    /// What is kept.
    fn load(&self) -> Result<Option<Kept>, KeptError>;

    /// Keeps this instead, all or nothing.
    fn save(&self, kept: &Kept) -> Result<(), KeptError>;

    /// What tells this session from others, for the lock.
    fn key(&self) -> String;
}

/// A file that nobody else on the machine may read.
#[derive(Debug)]
pub(super) struct KeptFile {
    path: PathBuf,
    key: String,
}

#[derive(Serialize, Deserialize)]
struct Form<'k> {
    refresh_token: Cow<'k, str>,
    access_token: Option<Cow<'k, str>>,
}

/// Held while refreshing.
#[derive(Debug)]
pub(super) struct Turn {
    _file: Option<File>,
}

impl Kept {
    pub(super) fn read(text: &SecretString) -> Result<Self, String> {
        // The parser's own words would repeat what it read.
        let Form { refresh_token, access_token } = serde_json::from_str(text.expose_secret())
            .map_err(|_| "what it holds is no session; remove it and sign in anew".to_owned())?;
        Ok(Self {
            refresh_token: refresh_token.into_owned().into(),
            access_token: access_token.map(|token| token.into_owned().into()),
        })
    }

    pub(super) fn write(&self) -> Result<SecretString, String> {
        let form = Form {
            refresh_token: self.refresh_token.expose_secret().into(),
            access_token: self.access_token.as_ref().map(|token| token.expose_secret().into()),
        };
        serde_json::to_string(&form).map(SecretString::from).map_err(|error| error.to_string())
    }
}

impl KeptFile {
    /// The file for the successors of a refresh token that came from the settings.
    pub(super) fn of(client_id: &str, token: &SecretString) -> Option<Self> {
        let secret = format!("{client_id}\n{}", token.expose_secret());
        let digest = ring::digest::digest(&ring::digest::SHA256, secret.as_bytes());
        let key: String = digest.as_ref().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        Some(Self { path: private::state_folder()?.join("rotated").join(format!("{key}.json")), key })
    }

    fn error(&self, reason: String) -> KeptError {
        KeptError { place: self.path.display().to_string(), reason }
    }
}

impl Keeper for KeptFile {
    fn load(&self) -> Result<Option<Kept>, KeptError> {
        let text = private::read(&self.path).map_err(|error| self.error(error.to_string()))?;
        text.map(|text| Kept::read(&text)).transpose().map_err(|reason| self.error(reason))
    }

    fn save(&self, kept: &Kept) -> Result<(), KeptError> {
        let text = kept.write().map_err(|reason| self.error(reason))?;
        private::write(&self.path, text.expose_secret().as_bytes())
            .map_err(|error| self.error(error.to_string()))
    }

    fn key(&self) -> String {
        self.key.clone()
    }
}

impl Turn {
    /// Waits until nobody else refreshes this session. Where there is no place for a lock, it goes on without.
    pub(super) async fn wait(key: &str) -> Result<Self, KeptError> {
        let Some(folder) = private::state_folder().map(|folder| folder.join("locks")) else {
            return Ok(Self { _file: None });
        };
        let path = folder.join(format!("{key}.lock"));
        let file = match private::make_folder(&folder).and_then(|()| File::create(&path)) {
            Ok(file) => file,
            Err(error) => {
                tracing::warn!(%error, path = %path.display(), "no lock is held while the token is refreshed");
                return Ok(Self { _file: None });
            }
        };
        let began = Instant::now();
        loop {
            let reason = match file.try_lock() {
                Ok(()) => return Ok(Self { _file: Some(file) }),
                Err(TryLockError::WouldBlock) if began.elapsed() < PATIENCE => {
                    tokio::time::sleep(LOOK_AGAIN).await;
                    continue;
                }
                Err(TryLockError::WouldBlock) => {
                    "another process has been refreshing for too long".to_owned()
                }
                Err(TryLockError::Error(error)) => error.to_string(),
            };
            return Err(KeptError { place: path.display().to_string(), reason });
        }
    }
}
