//! What `salesforce-revops login` keeps: the tokens in the system's keyring or a private file, and beside them, in a
//! file of its own, which org and app they belong to.

use std::path::PathBuf;

use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use super::app::App;
use super::endpoint::Endpoint;
use super::kept::{Keeper, Kept, KeptError, Turn};
use crate::auth::private;
use crate::auth::secrets::{Secret, Store};
use crate::http::{Error, InstanceUrl};

/// A login in the browser that was kept.
#[derive(Debug, Clone)]
pub struct Login {
    name: String,
    app: App,
    login_host: InstanceUrl,
    instance: InstanceUrl,
    place: String,
}

/// What is no secret of it.
#[derive(Serialize, Deserialize)]
struct Form {
    client_id: String,
    login_url: String,
    instance_url: String,
    /// Where the tokens are, for people.
    place: String,
}

impl Login {
    /// The login that is kept under the name of this org; its app's secret, where it has one, comes from the settings.
    pub(in crate::auth) fn find(name: &str, secret: Option<Secret>) -> Result<Option<Self>, String> {
        let Some(path) = path(name) else { return Ok(None) };
        let unusable = |reason: String| {
            format!("{} cannot be used: {reason}; remove it and log in anew", path.display())
        };
        let Some(text) = private::read(&path).map_err(|error| unusable(error.to_string()))? else {
            return Ok(None);
        };
        let text = secrecy::ExposeSecret::expose_secret(&text);
        let Form { client_id, login_url, instance_url, place } =
            serde_json::from_str(text).map_err(|error| unusable(error.to_string()))?;
        let address = |text: &str| text.parse::<InstanceUrl>().map_err(|error| unusable(error.to_string()));
        Ok(Some(Self {
            name: name.to_owned(),
            login_host: address(&login_url)?,
            instance: address(&instance_url)?,
            app: App { id: client_id, secret },
            place,
        }))
    }

    /// Keeps what a login has granted, in place of an earlier one.
    pub(super) async fn keep(
        name: &str,
        app: App,
        (login_host, instance): (InstanceUrl, InstanceUrl),
        kept: &Kept,
    ) -> Result<Self, String> {
        let path = path(name).ok_or("there is no home folder to keep it in")?;
        let mut login = Self { name: name.to_owned(), app, login_host, instance, place: String::new() };
        let _turn = Turn::wait(&login.key()).await.map_err(|error| error.to_string())?;
        login.place = login.save_at(kept).map_err(|error| error.to_string())?;
        let form = Form {
            client_id: login.app.id.clone(),
            login_url: login.login_host.to_string(),
            instance_url: login.instance.to_string(),
            place: login.place.clone(),
        };
        let text = serde_json::to_vec(&form).map_err(|error| error.to_string())?;
        private::write(&path, &text).map_err(|error| format!("{}: {error}", path.display()))?;
        Ok(login)
    }

    /// Ends the session at the org and forgets it here, whatever the org says.
    ///
    /// # Errors
    /// The org could not be told, or something could not be removed.
    pub async fn end(self) -> Result<(), Error> {
        let sign_in = |reason: String| Error::SignIn { reason };
        let _turn = Turn::wait(&self.key()).await.map_err(|error| sign_in(error.to_string()))?;
        let endpoint = Endpoint::new(self.login_host.clone())?;
        let told = match self.load().map_err(|error| error.to_string()) {
            Ok(Some(kept)) => endpoint.revoke(&kept.refresh_token).await.map_err(|error| {
                sign_in(format!(
                    "the login is forgotten here, but the org could not be told ({error}): end the session in the \
                     org's setup, under Connected Apps OAuth Usage"
                ))
            }),
            Ok(None) => Ok(()),
            Err(reason) => Err(sign_in(reason)),
        };
        self.store().forget().map_err(sign_in)?;
        if let Some(path) = path(&self.name) {
            private::remove(&path).map_err(|error| sign_in(format!("{}: {error}", path.display())))?;
        }
        told
    }

    /// The org's address.
    #[must_use]
    pub const fn instance(&self) -> &InstanceUrl {
        &self.instance
    }

    /// The host that signed in.
    #[must_use]
    pub const fn login_host(&self) -> &InstanceUrl {
        &self.login_host
    }

    /// Where the tokens are, for people.
    #[must_use]
    pub fn place(&self) -> &str {
        &self.place
    }

    /// The app that the person logged in to.
    #[must_use]
    pub const fn app(&self) -> &App {
        &self.app
    }

    fn store(&self) -> Store {
        Store::new(&format!("login {}", self.name))
    }

    fn save_at(&self, kept: &Kept) -> Result<String, KeptError> {
        let text: SecretString = kept.write().map_err(|reason| self.error(reason))?;
        self.store().set(&text).map_err(|reason| self.error(reason))
    }

    fn error(&self, reason: String) -> KeptError {
        KeptError { place: format!("the login of {}", self.name), reason }
    }
}

impl Keeper for Login {
    fn load(&self) -> Result<Option<Kept>, KeptError> {
        let text = self.store().get().map_err(|reason| self.error(reason))?;
        text.map(|text| Kept::read(&text)).transpose().map_err(|reason| self.error(reason))
    }

    fn save(&self, kept: &Kept) -> Result<(), KeptError> {
        self.save_at(kept).map(drop)
    }

    fn key(&self) -> String {
        format!("login-{}", file_name(&self.name))
    }
}

fn path(name: &str) -> Option<PathBuf> {
    Some(private::state_folder()?.join("logins").join(format!("{}.json", file_name(name))))
}

/// Any name as one of a file.
fn file_name(name: &str) -> String {
    url::form_urlencoded::byte_serialize(name.as_bytes()).collect()
}
