//! Which way to sign in the settings ask for. What the environment gives wins over the file; of several ways in the
//! same place the first of [`WAYS`] wins, and the others are named.

use std::path::Path;

use secrecy::SecretString;

use super::secrets::Secret;
use super::sign_in::{App, Assertion, AuthUrl, Login, PrivateKey, SignIn, SigningKey};
use super::source::{Layer, Setting, Source};
use super::{OrgConfig, SettingsError};

const ACCESS_TOKEN: Setting = Setting {
    variable: "SFDC_ACCESS_TOKEN",
    key: "access_token",
    example: "a session's token, as `sf org auth show-access-token --target-org ALIAS` prints it, or a reference such as \
              op://vault/item/field (other ways to sign in: `salesforce-revops login`, SFDC_SF_ORG, SFDC_AUTH_URL, \
              SFDC_REFRESH_TOKEN, SFDC_PRIVATE_KEY_FILE, SFDC_CLIENT_SECRET)",
};
const PRIVATE_KEY: Setting = Setting {
    variable: "SFDC_PRIVATE_KEY",
    key: "private_key",
    example: "a reference to the app's RSA key in PEM form, such as vault:secret/data/salesforce#key",
};
const PRIVATE_KEY_FILE: Setting = Setting {
    variable: "SFDC_PRIVATE_KEY_FILE",
    key: "private_key_file",
    example: "a file with the app's RSA key in PEM form, which only you may read",
};
const REFRESH_TOKEN: Setting = Setting {
    variable: "SFDC_REFRESH_TOKEN",
    key: "refresh_token",
    example: "the refresh token that the app was granted, or a reference to it",
};
const AUTH_URL: Setting = Setting {
    variable: "SFDC_AUTH_URL",
    key: "auth_url",
    example: "what `sf org auth show-sfdx-auth-url --target-org ALIAS` prints, or a reference to it",
};
const SF_ORG: Setting = Setting {
    variable: "SFDC_SF_ORG",
    key: "sf_org",
    example: "the alias or user name of an org that `sf org list` shows",
};
const CLIENT_ID: Setting = Setting {
    variable: "SFDC_CLIENT_ID",
    key: "client_id",
    example: "the consumer key of the External Client App",
};
const CLIENT_SECRET: Setting = Setting {
    variable: "SFDC_CLIENT_SECRET",
    key: "client_secret",
    example: "the consumer secret of the External Client App, or a reference to it",
};
const USERNAME: Setting = Setting {
    variable: "SFDC_USERNAME",
    key: "username",
    example: "the Salesforce user, such as integration@acme.com",
};

/// A way to sign in, as the settings name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    AccessToken,
    PrivateKey,
    PrivateKeyFile,
    RefreshToken,
    AuthUrl,
    Sf,
    Login,
    ClientCredentials,
}

/// What is more particular comes first; the app's secret, which other ways need too, is a way of its own only where
/// there is no other.
const WAYS: [Way; 8] = [
    Way::AccessToken,
    Way::PrivateKey,
    Way::PrivateKeyFile,
    Way::RefreshToken,
    Way::AuthUrl,
    Way::Sf,
    Way::Login,
    Way::ClientCredentials,
];

/// The way that is taken.
pub(super) struct Choice {
    pub(super) sign_in: SignIn,
    /// What the settings give besides, and is not used.
    pub(super) passed_over: Vec<&'static str>,
}

/// Chooses the way to sign in.
pub(super) fn choose<E>(source: &Source<'_, E>) -> Result<Choice, SettingsError>
where
    E: Fn(&'static str) -> Option<String>,
{
    let asked = Asked { source, org: source.org };
    let is_in_environment =
        |way: &Way| *way != Way::ClientCredentials && asked.given(*way, None) == Some(Layer::Environment);
    // Whoever has said how to sign in need not have a home with a login in it.
    let login = if WAYS.iter().any(is_in_environment) { None } else { asked.login()? };
    let mut given: Vec<(Layer, Way)> =
        WAYS.into_iter().filter_map(|way| Some((asked.given(way, login.as_ref())?, way))).collect();
    given.sort_by_key(|(layer, way)| (*way == Way::ClientCredentials, *layer));
    let Some((&(layer, way), others)) = given.split_first() else {
        return Err(SettingsError::Missing {
            variable: ACCESS_TOKEN.variable,
            example: ACCESS_TOKEN.example,
        });
    };
    let others: Vec<(Layer, Way)> =
        others.iter().copied().filter(|(_, other)| *other != Way::ClientCredentials).collect();
    if way == Way::PrivateKey && others.contains(&(layer, Way::PrivateKeyFile)) {
        return Err(SettingsError::Ambiguous { one: PRIVATE_KEY.variable, other: PRIVATE_KEY_FILE.variable });
    }
    Ok(Choice {
        sign_in: asked.build(way, login)?,
        passed_over: others.into_iter().map(|(_, other)| other.name()).collect(),
    })
}

/// The app of the settings, for a login in the browser.
pub(super) fn app<E>(source: &Source<'_, E>) -> Result<App, SettingsError>
where
    E: Fn(&'static str) -> Option<String>,
{
    Asked { source, org: source.org }.app()
}

/// The settings, asked for one way or another.
struct Asked<'s, 'c, E> {
    source: &'s Source<'c, E>,
    org: &'c OrgConfig,
}

impl<E: Fn(&'static str) -> Option<String>> Asked<'_, '_, E> {
    fn given(&self, way: Way, login: Option<&Login>) -> Option<Layer> {
        match way.setting() {
            Some(setting) => self.source.given(setting, self.in_file(way)),
            None => login.map(|_| Layer::File),
        }
    }

    fn in_file(&self, way: Way) -> Option<&String> {
        match way {
            Way::AccessToken => self.org.access_token.as_ref(),
            Way::PrivateKey => self.org.private_key.as_ref(),
            Way::PrivateKeyFile => self.org.private_key_file.as_ref(),
            Way::RefreshToken => self.org.refresh_token.as_ref(),
            Way::AuthUrl => self.org.auth_url.as_ref(),
            Way::Sf => self.org.sf_org.as_ref(),
            Way::ClientCredentials => self.org.client_secret.as_ref(),
            Way::Login => None,
        }
    }

    fn build(&self, way: Way, login: Option<Login>) -> Result<SignIn, SettingsError> {
        let secret = |setting: &Setting, check: fn(&str) -> Result<SecretString, String>| {
            let place = self.source.name(setting);
            self.source.required(setting, self.in_file(way), |text| Secret::read(&place, text, check))
        };
        Ok(match (way, login) {
            (Way::Login, Some(login)) => SignIn::Login(login),
            (Way::AccessToken, _) => SignIn::AccessToken(secret(&ACCESS_TOKEN, access_token)?),
            (Way::PrivateKey, _) => {
                let key = secret(&PRIVATE_KEY, pem)?;
                self.assertion(SigningKey::Kept(key))?
            }
            (Way::PrivateKeyFile, _) => {
                let place = self.source.name(&PRIVATE_KEY_FILE);
                let key = self.source.required(&PRIVATE_KEY_FILE, self.in_file(way), key_file)?;
                self.assertion(SigningKey::Read(key, place))?
            }
            (Way::RefreshToken, _) => {
                let token = secret(&REFRESH_TOKEN, printable)?;
                SignIn::RefreshToken { app: self.app()?, token }
            }
            (Way::AuthUrl, _) => SignIn::AuthUrl(secret(&AUTH_URL, AuthUrl::check)?),
            (Way::Sf, _) => SignIn::Sf(self.source.required(&SF_ORG, self.in_file(way), alias)?),
            (Way::ClientCredentials | Way::Login, _) => SignIn::ClientCredentials(self.app()?),
        })
    }

    fn assertion(&self, key: SigningKey) -> Result<SignIn, SettingsError> {
        let username = self.source.required(&USERNAME, self.org.username.as_ref(), name)?;
        Ok(SignIn::Jwt(Assertion { client_id: self.client_id()?, username, key }))
    }

    fn app(&self) -> Result<App, SettingsError> {
        Ok(App { id: self.client_id()?, secret: self.client_secret()? })
    }

    fn client_id(&self) -> Result<String, SettingsError> {
        self.source.required(&CLIENT_ID, self.org.client_id.as_ref(), name)
    }

    fn client_secret(&self) -> Result<Option<Secret>, SettingsError> {
        let place = self.source.name(&CLIENT_SECRET);
        let in_file = self.org.client_secret.as_ref();
        self.source.optional(&CLIENT_SECRET, in_file, |text| Secret::read(&place, text, printable))
    }

    fn login(&self) -> Result<Option<Login>, SettingsError> {
        Login::find(self.org.login_name(), self.client_secret()?).map_err(SettingsError::Login)
    }
}

impl Way {
    const fn setting(self) -> Option<&'static Setting> {
        Some(match self {
            Self::AccessToken => &ACCESS_TOKEN,
            Self::PrivateKey => &PRIVATE_KEY,
            Self::PrivateKeyFile => &PRIVATE_KEY_FILE,
            Self::RefreshToken => &REFRESH_TOKEN,
            Self::AuthUrl => &AUTH_URL,
            Self::Sf => &SF_ORG,
            Self::ClientCredentials => &CLIENT_SECRET,
            Self::Login => return None,
        })
    }

    fn name(self) -> &'static str {
        self.setting().map_or("login in the browser", |setting| setting.key)
    }
}

/// The problem never repeats the value: it may be a real token with a slip.
fn access_token(text: &str) -> Result<SecretString, String> {
    if text.contains("[REDACTED]") {
        return Err("newer versions of the Salesforce CLI hide the token in `sf org display`".into());
    }
    printable(text)
}

/// The problem never repeats the value.
fn printable(text: &str) -> Result<SecretString, String> {
    match text.bytes().all(|byte| byte.is_ascii_graphic()) {
        true => Ok(text.into()),
        false => Err("it has blanks or other characters that do not belong there".into()),
    }
}

fn pem(text: &str) -> Result<SecretString, String> {
    PrivateKey::parse(text.as_bytes()).map(|_| text.into()).map_err(|error| error.to_string())
}

fn key_file(path: &str) -> Result<PrivateKey, String> {
    PrivateKey::read(Path::new(path)).map_err(|error| error.to_string())
}

/// An alias that begins with a dash would be taken for an option.
fn alias(text: &str) -> Result<String, String> {
    match text.starts_with('-') {
        true => Err("no alias begins with a dash".into()),
        false => name(text),
    }
}

fn name(text: &str) -> Result<String, String> {
    match text.contains(char::is_whitespace) {
        true => Err("it has blanks".into()),
        false => Ok(text.to_owned()),
    }
}
