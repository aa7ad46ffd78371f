//! The settings of one org, put together from the environment and `revops.toml`. The environment wins.

use std::time::Duration;

use super::choice::{self, Choice};
use super::sign_in::{AuthUrl, Sf, SignIn};
use super::source::{Setting, Source};
use super::values::{
    ApiVersion, Enforcement, calls, enforcement, instance, object_name, percent, span_or_off, stage_name,
    version,
};
use super::{Config, SettingsError, blocking};
use crate::http::{InstanceUrl, Options};

pub(super) const INSTANCE_URL: Setting = Setting {
    variable: "SFDC_INSTANCE_URL",
    key: "instance_url",
    example: "the org's My Domain address, such as https://acme.my.salesforce.com",
};
pub(super) const LOGIN_URL: Setting =
    Setting { variable: "SFDC_LOGIN_URL", key: "login_url", example: "https://test.salesforce.com" };
const API_VERSION: Setting = Setting { variable: "SFDC_API_VERSION", key: "api_version", example: "v60.0" };
const AUDIT_OBJECT: Setting =
    Setting { variable: "SFDC_AUDIT_OBJECT", key: "audit_object", example: "Cleanup_Audit__c" };
const COMMIT_STAGE: Setting =
    Setting { variable: "SFDC_COMMIT_STAGE_NAME", key: "commit_stage", example: "Commit" };
const ENFORCEMENT: Setting =
    Setting { variable: "SFDC_ENFORCEMENT", key: "enforcement", example: "auto (or always, never)" };
const API_RESERVE: Setting =
    Setting { variable: "SFDC_API_RESERVE", key: "api_reserve", example: "10 (percent, 0 to 100)" };
const CONCURRENCY: Setting =
    Setting { variable: "SFDC_CONCURRENCY", key: "concurrency", example: "10 (calls at once, 1 to 100)" };

const RECONCILE: Setting = Setting {
    variable: "SFDC_RECONCILE",
    key: "reconcile",
    example: "1m (a number and s, m, h or d), or off",
};

/// All that must be known to talk to one org.
///
/// ```no_run
/// use salesforce_revops::auth::Settings;
/// let settings = Settings::from_env()?;
/// println!("{settings:?}"); // the token is not in there
/// # Ok::<(), salesforce_revops::auth::SettingsError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Settings {
    /// The name of the org: its section in the file.
    pub org: String,
    /// Where the org is.
    pub instance_url: InstanceUrl,
    /// How tokens are got.
    pub sign_in: SignIn,
    /// Other ways to sign in that the settings give, and that are not used.
    pub passed_over: Vec<&'static str>,
    /// The host that signs in, where it is not the instance itself.
    pub login_url: Option<InstanceUrl>,
    /// The API version of every call.
    pub api_version: ApiVersion,
    /// Object that audit rows are written to.
    pub audit_object: String,
    /// Stage that means commit.
    pub commit_stage: String,
    /// Whether queries carry the enforcement clause.
    pub enforcement: Enforcement,
    /// The share of the org's daily API calls, in percent, that reads leave to others.
    pub api_reserve: u8,
    /// How many calls run at once.
    pub concurrency: usize,
    /// How long audit rows must have been Pending for the server to settle them at its start; none where it does not.
    pub reconcile: Option<Duration>,
}

impl Settings {
    /// The settings of an org from the process's environment and, beneath it, `revops.toml`.
    ///
    /// Where nothing else says where the org is, this may ask the Salesforce command line, which takes a second.
    ///
    /// # Errors
    /// A setting is missing or cannot be right; the file has a mistake.
    pub fn from_env() -> Result<Self, SettingsError> {
        Self::for_org(None)
    }

    /// As [`Settings::from_env`], with the section of this org of `revops.toml`.
    ///
    /// # Errors
    /// A setting is missing or cannot be right; the file has a mistake or no such org.
    pub fn for_org(org: Option<&str>) -> Result<Self, SettingsError> {
        Self::resolve(variable, &Config::found()?, org)
    }

    /// The settings from any source of variables and any file.
    ///
    /// # Errors
    /// A setting is missing or cannot be right; the file has no such org, or several and none is said.
    pub fn resolve(
        environment: impl Fn(&'static str) -> Option<String>,
        config: &Config,
        org: Option<&str>,
    ) -> Result<Self, SettingsError> {
        let org = &config.org(org)?;
        let source = Source { environment, path: config.path(), org };
        Self::read(&source).map_err(|error| config.or_which_org(error, org))
    }

    fn read<E>(source: &Source<'_, E>) -> Result<Self, SettingsError>
    where
        E: Fn(&'static str) -> Option<String>,
    {
        let org = source.org;
        let defaults = Options::default();
        let in_file = |number: Option<u64>| number.map(|number| number.to_string());
        let Choice { sign_in, passed_over } = choice::choose(source)?;
        if !passed_over.is_empty() {
            tracing::info!(
                used = sign_in.name(),
                not_used = passed_over.join(", "),
                "several ways to sign in are given"
            );
        }
        Ok(Self {
            org: org.name.clone(),
            instance_url: instance_of(source, &sign_in)?,
            sign_in,
            passed_over,
            login_url: source.optional(&LOGIN_URL, org.login_url.as_ref(), instance)?,
            api_version: source
                .optional(&API_VERSION, org.api_version.as_ref(), version)?
                .unwrap_or_default(),
            audit_object: audit_object(source)?,
            commit_stage: source
                .optional(&COMMIT_STAGE, org.commit_stage.as_ref(), stage_name)?
                .unwrap_or_else(|| COMMIT_STAGE.example.to_owned()),
            enforcement: source
                .optional(&ENFORCEMENT, org.enforcement.as_ref(), enforcement)?
                .unwrap_or_default(),
            api_reserve: source
                .optional(&API_RESERVE, in_file(org.api_reserve).as_ref(), percent)?
                .unwrap_or(defaults.reserve),
            concurrency: source
                .optional(&CONCURRENCY, in_file(org.concurrency).as_ref(), calls)?
                .unwrap_or(defaults.concurrency),
            reconcile: source.optional(&RECONCILE, org.reconcile.as_ref(), span_or_off)?.flatten(),
        })
    }

    /// The settings of an instance and a token, everything else as by default: for the embedded org and tests.
    ///
    /// # Errors
    /// The address or the token cannot be right.
    pub fn new(instance_url: &str, token: &str) -> Result<Self, SettingsError> {
        let given = |variable: &str| match variable {
            "SFDC_INSTANCE_URL" => Some(instance_url.to_owned()),
            "SFDC_ACCESS_TOKEN" => Some(token.to_owned()),
            _ => None,
        };
        Self::resolve(given, &Config::default(), None)
    }
}

/// The object that audit rows are written to.
pub(super) fn audit_object<E>(source: &Source<'_, E>) -> Result<String, SettingsError>
where
    E: Fn(&'static str) -> Option<String>,
{
    let given = source.optional(&AUDIT_OBJECT, source.org.audit_object.as_ref(), object_name)?;
    Ok(given.unwrap_or_else(|| AUDIT_OBJECT.example.to_owned()))
}

pub(super) fn variable(name: &'static str) -> Option<String> {
    std::env::var(name).ok()
}

/// Where the org is: as the settings say, else as the way to sign in knows.
fn instance_of<E>(source: &Source<'_, E>, sign_in: &SignIn) -> Result<InstanceUrl, SettingsError>
where
    E: Fn(&'static str) -> Option<String>,
{
    let given = source.optional(&INSTANCE_URL, source.org.instance_url.as_ref(), instance)?;
    let known = match sign_in {
        SignIn::Login(login) => match &given {
            Some(given) if given != login.instance() => {
                return Err(SettingsError::Login(format!(
                    "it is for {}, and the settings say {given}; run `salesforce-revops login` for the latter",
                    login.instance()
                )));
            }
            _ => Some(login.instance().clone()),
        },
        SignIn::AuthUrl(url) => url.at_hand().and_then(AuthUrl::instance_in),
        SignIn::Sf(alias) if given.is_none() => {
            let sf = Sf::new(alias);
            Some(blocking::wait(async move { sf.instance().await }).map_err(SettingsError::Sf)?)
        }
        _ => None,
    };
    let missing = SettingsError::Missing { variable: INSTANCE_URL.variable, example: INSTANCE_URL.example };
    given.or(known).ok_or(missing)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "[orgs.acme]\ninstance_url = 'https://file.example'\napi_version = 'v61.0'\n\
                        enforcement = 'never'\napi_reserve = 25\nconcurrency = 4\nreconcile = '5m'";

    fn settings(variables: &[(&str, &str)], file: &str) -> Result<Settings, SettingsError> {
        let get = |name: &'static str| {
            variables.iter().find(|(variable, _)| *variable == name).map(|(_, value)| (*value).to_owned())
        };
        Settings::resolve(get, &Config::parse("revops.toml", file)?, None)
    }

    fn refusal(variables: &[(&str, &str)], file: &str) -> String {
        settings(variables, file).expect_err("refused").to_string()
    }

    #[test]
    fn the_environment_wins_over_the_file_and_defaults_fill_the_rest() {
        let given =
            [("SFDC_ACCESS_TOKEN", "00D!x\n"), ("SFDC_API_VERSION", "v62.0"), ("SFDC_CONCURRENCY", "2")];
        let settings = self::settings(&given, FILE).expect("settings");
        assert_eq!(settings.instance_url.to_string(), "https://file.example");
        assert_eq!(settings.api_version.to_string(), "v62.0");
        assert_eq!(settings.enforcement, Enforcement::Never);
        assert_eq!((settings.api_reserve, settings.concurrency), (25, 2));
        assert_eq!(settings.reconcile, Some(Duration::from_secs(300)));
        let off = self::settings(&[("SFDC_ACCESS_TOKEN", "x"), ("SFDC_RECONCILE", "off")], FILE);
        assert_eq!(off.expect("settings").reconcile, None);
        assert_eq!(
            (settings.audit_object.as_str(), settings.commit_stage.as_str()),
            ("Cleanup_Audit__c", "Commit")
        );
    }

    #[test]
    fn the_token_is_never_shown() {
        let settings = Settings::new("https://acme.example", "00Dverysecret").expect("settings");
        assert!(!format!("{settings:?}").contains("verysecret"));
        let error =
            refusal(&[("SFDC_INSTANCE_URL", "https://a.example"), ("SFDC_ACCESS_TOKEN", "very secret")], "");
        assert!(error.contains("SFDC_ACCESS_TOKEN") && !error.contains("secret"), "{error}");
    }

    #[test]
    fn a_missing_variable_is_named_with_an_example() {
        let error = refusal(&[("SFDC_ACCESS_TOKEN", "x"), ("SFDC_INSTANCE_URL", "  ")], "");
        assert!(
            error.contains("SFDC_INSTANCE_URL") && error.contains("https://acme.my.salesforce.com"),
            "{error}"
        );
        let error = refusal(&[("SFDC_INSTANCE_URL", "https://a.example")], "");
        assert!(error.contains("SFDC_ACCESS_TOKEN is not set"), "{error}");
    }

    #[test]
    fn each_wrong_value_names_its_variable() {
        for (variable, value) in [
            ("SFDC_INSTANCE_URL", "http://acme.my.salesforce.com"),
            ("SFDC_ACCESS_TOKEN", "[REDACTED] Use 'sf org auth show-access-token' to view"),
            ("SFDC_API_VERSION", "60"),
            ("SFDC_API_VERSION", "v21.0"),
            ("SFDC_AUDIT_OBJECT", "Audit; DROP"),
            ("SFDC_ENFORCEMENT", "sometimes"),
            ("SFDC_API_RESERVE", "110"),
            ("SFDC_CONCURRENCY", "0"),
            ("SFDC_RECONCILE", "1"),
        ] {
            let good = [("SFDC_INSTANCE_URL", "https://a.example"), ("SFDC_ACCESS_TOKEN", "x")];
            let given: Vec<_> = std::iter::once((variable, value)).chain(good).collect();
            let error = refusal(&given, "");
            assert!(error.starts_with(variable) && error.contains("a right value is"), "{error}");
        }
        let error = refusal(
            &[("SFDC_ACCESS_TOKEN", "x")],
            "[orgs.acme]\ninstance_url = 'https://a.example'\napi_reserve = 101",
        );
        assert!(error.contains("api_reserve in [orgs.acme] of revops.toml"), "{error}");
        let error = refusal(&[("SFDC_ACCESS_TOKEN", "x")], "[orgs.acme]\ninstance_url = 'acme'");
        assert!(error.contains("instance_url in [orgs.acme] of revops.toml"), "{error}");
    }
}
