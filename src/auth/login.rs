//! A person's login: what the settings say of it, and the one that is kept.

use super::settings::{INSTANCE_URL, LOGIN_URL, variable};
use super::sign_in::{BrowserLogin, Login};
use super::source::Source;
use super::values::instance;
use super::{Config, OrgConfig, SettingsError, choice};

/// Where people of a production org log in, where nothing else is said.
const PRODUCTION: &str = "https://login.salesforce.com";

/// The login in the browser that the settings ask for, and the name under which it is kept.
///
/// # Errors
/// A setting is missing or cannot be right; the file has a mistake or no such org.
pub fn browser_login(org: Option<&str>, port: u16) -> Result<(String, BrowserLogin), SettingsError> {
    let config = Config::found()?;
    let org = &named(&config, org)?;
    let source = Source { environment: variable, path: config.path(), org };
    let instance_url = source.optional(&INSTANCE_URL, org.instance_url.as_ref(), instance)?;
    let login_url = source.optional(&LOGIN_URL, org.login_url.as_ref(), instance)?;
    let login_host = match login_url.or_else(|| instance_url.clone()) {
        Some(host) => host,
        None => source.required(&LOGIN_URL, Some(&PRODUCTION.to_owned()), instance)?,
    };
    let login = BrowserLogin { app: choice::app(&source)?, login_host, instance: instance_url, port };
    Ok((org.login_name().to_owned(), login))
}

/// The login that is kept for an org, if there is one.
///
/// # Errors
/// The file has a mistake or no such org; what is kept cannot be read.
pub fn kept_login(org: Option<&str>) -> Result<Option<Login>, SettingsError> {
    let config = Config::found()?;
    Login::find(named(&config, org)?.login_name(), None).map_err(SettingsError::Login)
}

/// A login is one org's, so that it must be clear which.
fn named(config: &Config, org: Option<&str>) -> Result<OrgConfig, SettingsError> {
    let org = config.org(org)?;
    match org.name.is_empty() && config.leaves_open() {
        true => Err(config.which_org()),
        false => Ok(org),
    }
}
