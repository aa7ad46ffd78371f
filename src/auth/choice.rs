//! Which way to sign in the settings ask for. The first that is given wins: an access token, a key, a refresh token,
//! the app's own secret.

use std::path::Path;

use secrecy::SecretString;

use super::sign_in::{App, Assertion, PrivateKey, RefreshToken, SignIn};
use super::source::{Setting, Source};
use super::{OrgConfig, SettingsError};

const ACCESS_TOKEN: Setting = Setting {
    variable: "SFDC_ACCESS_TOKEN",
    key: "access_token",
    example: "a session's token, as `sf org auth show-access-token --target-org ALIAS` prints it",
};
const PRIVATE_KEY_FILE: Setting = Setting {
    variable: "SFDC_PRIVATE_KEY_FILE",
    key: "private_key_file",
    example: "a file with the app's RSA key in PEM form, which only you may read",
};
const REFRESH_TOKEN: Setting = Setting {
    variable: "SFDC_REFRESH_TOKEN",
    key: "refresh_token",
    example: "the refresh token that the app was granted",
};
const CLIENT_ID: Setting = Setting {
    variable: "SFDC_CLIENT_ID",
    key: "client_id",
    example: "the consumer key of the External Client App",
};
const CLIENT_SECRET: Setting = Setting {
    variable: "SFDC_CLIENT_SECRET",
    key: "client_secret",
    example: "the consumer secret of the External Client App",
};
const USERNAME: Setting = Setting {
    variable: "SFDC_USERNAME",
    key: "username",
    example: "the Salesforce user, such as integration@acme.com",
};

/// The way to sign in.
pub(super) fn sign_in<E>(source: &Source<E>, org: &OrgConfig) -> Result<SignIn, SettingsError>
where
    E: Fn(&'static str) -> Option<String>,
{
    if let Some(token) = source.optional(&ACCESS_TOKEN, None, access_token)? {
        return Ok(SignIn::AccessToken(token));
    }
    let client_id = || source.required(&CLIENT_ID, org.client_id.clone(), name);
    if let Some(key) = source.optional(&PRIVATE_KEY_FILE, org.private_key_file.clone(), private_key)? {
        let username = source.required(&USERNAME, org.username.clone(), name)?;
        return Ok(SignIn::Jwt(Assertion { client_id: client_id()?, username, key }));
    }
    let secret = source.optional(&CLIENT_SECRET, None, secret)?;
    if let Some(token) = source.optional(&REFRESH_TOKEN, None, self::secret)? {
        let app = App { id: client_id()?, secret };
        return Ok(SignIn::RefreshToken(RefreshToken { app, token: Some(token), keeper: None }));
    }
    match secret {
        Some(secret) => Ok(SignIn::ClientCredentials(App { id: client_id()?, secret: Some(secret) })),
        None => {
            Err(SettingsError::Missing { variable: ACCESS_TOKEN.variable, example: ACCESS_TOKEN.example })
        }
    }
}

/// The problem never repeats the value: it may be a real token with a slip.
fn access_token(text: &str) -> Result<SecretString, String> {
    if text.contains("[REDACTED]") {
        return Err("newer versions of the Salesforce CLI hide the token in `sf org display`".into());
    }
    match text.bytes().all(|byte| byte.is_ascii_graphic()) {
        true => Ok(text.into()),
        false => Err("it has blanks or other characters that no token has".into()),
    }
}

/// The problem never repeats the value.
fn secret(text: &str) -> Result<SecretString, String> {
    match text.bytes().all(|byte| byte.is_ascii_graphic()) {
        true => Ok(text.into()),
        false => Err("it has blanks or other characters that no such secret has".into()),
    }
}

fn private_key(path: &str) -> Result<PrivateKey, String> {
    PrivateKey::read(Path::new(path)).map_err(|error| error.to_string())
}

fn name(text: &str) -> Result<String, String> {
    match text.contains(char::is_whitespace) {
        true => Err("it has blanks".into()),
        false => Ok(text.to_owned()),
    }
}
