//! The system's keyring, and a private file where there is none.
//!
//! The file wins while it exists: it was written last, when the keyring could not be. A value in the keyring is that of
//! service `salesforce-revops`: `secret-tool store --label NAME service salesforce-revops username NAME`, or
//! `security add-generic-password -s salesforce-revops -a NAME -w`.

use std::path::PathBuf;

use secrecy::{ExposeSecret, SecretString};

use crate::auth::private;

const SERVICE: &str = "salesforce-revops";

/// Where one secret of the program's own is kept.
#[derive(Debug, Clone)]
pub(in crate::auth) struct Store {
    name: String,
}

/// Why nothing can be kept, or not be found.
pub(in crate::auth) type StoreError = String;

impl Store {
    pub(in crate::auth) fn new(name: &str) -> Self {
        Self { name: name.to_owned() }
    }

    /// What is kept, if anything is.
    pub(in crate::auth) fn get(&self) -> Result<Option<SecretString>, StoreError> {
        if let Some(path) = self.path()
            && let Some(text) =
                private::read(&path).map_err(|error| format!("{}: {error}", path.display()))?
        {
            private::check_mode(&path)?;
            return Ok(Some(text));
        }
        ring::get(&self.name)
    }

    /// Keeps this, and says where.
    pub(in crate::auth) fn set(&self, secret: &SecretString) -> Result<String, StoreError> {
        let path = self.path();
        let why = match ring::set(&self.name, secret) {
            Ok(()) => {
                if let Some(path) = path {
                    private::remove(&path).map_err(|error| format!("{}: {error}", path.display()))?;
                }
                return Ok("the system's keyring".to_owned());
            }
            Err(why) => why,
        };
        let path = path.ok_or_else(|| format!("{why}, and there is no home folder for a file"))?;
        private::write(&path, secret.expose_secret().as_bytes())
            .map_err(|error| format!("{why}, and {}: {error}", path.display()))?;
        Ok(format!("{} (only you may read it; {why})", path.display()))
    }

    /// Forgets it everywhere.
    pub(in crate::auth) fn forget(&self) -> Result<(), StoreError> {
        if let Some(path) = self.path() {
            private::remove(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        ring::forget(&self.name);
        Ok(())
    }

    fn path(&self) -> Option<PathBuf> {
        let name: String = url::form_urlencoded::byte_serialize(self.name.as_bytes()).collect();
        Some(private::state_folder()?.join("secrets").join(format!("{name}.secret")))
    }
}

/// The secret of this name. The keyring may wait for a person, so that it gets a thread of its own.
pub(super) async fn ask(name: &str) -> Result<SecretString, String> {
    let store = Store::new(name);
    let found =
        tokio::task::spawn_blocking(move || store.get()).await.map_err(|error| error.to_string())??;
    found.ok_or_else(|| format!("the keyring has none of this name (service `{SERVICE}`, user `{name}`)"))
}

#[cfg(feature = "keyring")]
mod ring {
    //! Only the words of the error, never its value: a badly encoded secret stands in it.

    use keyring_core::{Entry, Error};
    use secrecy::{ExposeSecret, SecretString};

    use super::SERVICE;

    fn entry(name: &str) -> Result<Entry, String> {
        if keyring_core::get_default_store().is_none() {
            // Sets the store of this system, once.
            let _ = keyring::Entry::store_status();
        }
        Entry::new(SERVICE, name).map_err(|error| why(&error))
    }

    pub(super) fn get(name: &str) -> Result<Option<SecretString>, String> {
        match entry(name)?.get_password() {
            Ok(text) => Ok(Some(text.into())),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(why(&error)),
        }
    }

    pub(super) fn set(name: &str, secret: &SecretString) -> Result<(), String> {
        entry(name)?.set_password(secret.expose_secret()).map_err(|error| why(&error))
    }

    /// What cannot be reached cannot be asked for it later either.
    pub(super) fn forget(name: &str) {
        if let Ok(entry) = entry(name) {
            let _ = entry.delete_credential();
        }
    }

    fn why(error: &Error) -> String {
        match error {
            Error::NoStorageAccess(_) => "the system's keyring is locked",
            Error::NoDefaultStore | Error::PlatformFailure(_) => "this system offers no keyring",
            Error::BadEncoding(_) | Error::BadDataFormat(..) => "what the keyring holds is no text",
            Error::TooLong(..) => "the system's keyring takes no secret of this length",
            _ => "the system's keyring cannot be used",
        }
        .to_owned()
    }
}

#[cfg(not(feature = "keyring"))]
mod ring {
    use secrecy::SecretString;

    const NONE: &str = "this program was built without the system's keyring";

    pub(super) fn get(_: &str) -> Result<Option<SecretString>, String> {
        Ok(None)
    }

    pub(super) fn set(_: &str, _: &SecretString) -> Result<(), String> {
        Err(NONE.to_owned())
    }

    pub(super) fn forget(_: &str) {}
}
