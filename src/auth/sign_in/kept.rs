//! Tokens that outlive the process, and one refresher at a time across threads and processes.
//!
//! With refresh token rotation each refresh token works once, and using an old one again ends the session. So whoever
//! refreshes holds a lock, looks first whether another process has refreshed already, and keeps the new token before
//! it is used.

use std::fmt;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

/// How long another process may take to refresh.
const PATIENCE: Duration = Duration::from_secs(45);
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// What is kept of a login.
#[derive(Debug, Clone)]
pub struct Kept {
    /// The token that gets the next one.
    pub refresh_token: SecretString,
    /// The access token last got with it, so that other processes need not ask for one.
    pub access_token: Option<SecretString>,
}

/// Why kept tokens cannot be read or written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place} cannot keep tokens: {reason}")]
pub struct KeptError {
    /// The file or store.
    pub place: String,
    /// What the system said.
    pub reason: String,
}

/// A place that keeps the tokens of one login.
pub trait Keeper: fmt::Debug + Send + Sync {
    /// What is kept.
    ///
    /// # Errors
    /// The place cannot be read.
    fn load(&self) -> Result<Option<Kept>, KeptError>;

    /// Keeps this instead, all or nothing.
    ///
    /// # Errors
    /// The place cannot be written.
    fn save(&self, kept: &Kept) -> Result<(), KeptError>;

    /// What tells this login from others, for the lock.
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
    refresh_token: std::borrow::Cow<'k, str>,
    access_token: Option<std::borrow::Cow<'k, str>>,
}

/// Held while refreshing.
#[derive(Debug)]
pub(super) struct Turn {
    _file: Option<File>,
}

/// Where the program keeps what must outlive it: `$XDG_STATE_HOME`, else below the user's home.
pub(super) fn state_folder() -> Option<PathBuf> {
    let folder = |variable| std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from);
    let state = folder("XDG_STATE_HOME")
        .or_else(|| folder("LOCALAPPDATA"))
        .or_else(|| folder("HOME").map(|home| home.join(".local").join("state")))?;
    Some(state.join("salesforce-revops"))
}

impl KeptFile {
    /// The file for the successors of a refresh token that came from the settings.
    pub(super) fn of(client_id: &str, token: &SecretString) -> Option<Self> {
        let secret = format!("{client_id}\n{}", token.expose_secret());
        let digest = ring::digest::digest(&ring::digest::SHA256, secret.as_bytes());
        let key: String = digest.as_ref().iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        Some(Self { path: state_folder()?.join("rotated").join(format!("{key}.json")), key })
    }

    fn error(&self, error: &std::io::Error) -> KeptError {
        KeptError { place: self.path.display().to_string(), reason: error.to_string() }
    }
}

impl Keeper for KeptFile {
    fn load(&self) -> Result<Option<Kept>, KeptError> {
        let text = match std::fs::read_to_string(&self.path) {
            Ok(text) => SecretString::from(text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(self.error(&error)),
        };
        let Form { refresh_token, access_token } =
            serde_json::from_str(text.expose_secret()).map_err(|error| self.error(&error.into()))?;
        Ok(Some(Kept {
            refresh_token: refresh_token.into_owned().into(),
            access_token: access_token.map(|token| token.into_owned().into()),
        }))
    }

    fn save(&self, kept: &Kept) -> Result<(), KeptError> {
        let form = Form {
            refresh_token: kept.refresh_token.expose_secret().into(),
            access_token: kept.access_token.as_ref().map(|token| token.expose_secret().into()),
        };
        let text = serde_json::to_vec(&form).map_err(|error| self.error(&error.into()))?;
        write_private(&self.path, &text).map_err(|error| self.error(&error))
    }

    fn key(&self) -> String {
        self.key.clone()
    }
}

/// Written beside, to the disk, and moved into place: a crash leaves the old text or the new one.
pub(super) fn write_private(path: &Path, text: &[u8]) -> std::io::Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let beside = path.with_extension(format!("{}.new", std::process::id()));
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&beside)?;
    file.write_all(text)?;
    file.sync_all()?;
    std::fs::rename(&beside, path)
}

impl Turn {
    /// Waits until nobody else refreshes this login. Where there is no place for a lock, it goes on without.
    pub(super) async fn wait(key: &str) -> Result<Self, KeptError> {
        let Some(path) = state_folder().map(|folder| folder.join("locks").join(format!("{key}.lock"))) else {
            return Ok(Self { _file: None });
        };
        let file = match path
            .parent()
            .map_or(Ok(()), std::fs::create_dir_all)
            .and_then(|()| File::create(&path))
        {
            Ok(file) => file,
            Err(error) => {
                tracing::warn!(%error, path = %path.display(), "no lock is held while the token is refreshed");
                return Ok(Self { _file: None });
            }
        };
        let began = Instant::now();
        loop {
            let failed = match file.try_lock() {
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
            return Err(KeptError { place: path.display().to_string(), reason: failed });
        }
    }
}
