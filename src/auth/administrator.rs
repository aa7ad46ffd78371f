//! The session of an administrator, who sets up what the usual user has no right to. It comes from variables of its
//! own and is never kept: nothing that the usual user signs in with may be taken for it, nor the other way round.

use super::settings::{self, variable};
use super::source::Source;
use super::{Config, Settings, SettingsError};

/// The variables of the usual session, and those that stand for them here.
const WAYS: [(&str, &str); 3] = [
    ("SFDC_ACCESS_TOKEN", ACCESS_TOKEN),
    ("SFDC_SF_ORG", "SFDC_ADMIN_SF_ORG"),
    ("SFDC_AUTH_URL", "SFDC_ADMIN_AUTH_URL"),
];
const ACCESS_TOKEN: &str = "SFDC_ADMIN_ACCESS_TOKEN";
/// Other variables that sign in the usual user.
const USUAL: [&str; 4] =
    ["SFDC_CLIENT_SECRET", "SFDC_PRIVATE_KEY", "SFDC_PRIVATE_KEY_FILE", "SFDC_REFRESH_TOKEN"];

/// The settings of an org with an administrator's session: that of the Salesforce command line for `sf_org`, or the
/// one in `SFDC_ADMIN_ACCESS_TOKEN`, `SFDC_ADMIN_SF_ORG` or `SFDC_ADMIN_AUTH_URL`.
///
/// # Errors
/// No such session is given, or a setting is missing or cannot be right.
pub fn administrator(org: Option<&str>, sf_org: Option<&str>) -> Result<Settings, SettingsError> {
    resolve(variable, &Config::found()?, org, sf_org)
}

/// The object that audit rows are written to, however the settings sign in.
///
/// # Errors
/// The name cannot be right; the file has a mistake or no such org.
pub fn audit_object(org: Option<&str>) -> Result<String, SettingsError> {
    let config = Config::found()?;
    let org = &config.org(org)?;
    settings::audit_object(&Source { environment: variable, path: config.path(), org })
}

fn resolve(
    environment: impl Fn(&'static str) -> Option<String>,
    config: &Config,
    org: Option<&str>,
    sf_org: Option<&str>,
) -> Result<Settings, SettingsError> {
    let given = |name: &'static str| environment(name).filter(|value| !value.trim().is_empty());
    if sf_org.is_none() && WAYS.iter().all(|(_, own)| given(own).is_none()) {
        return Err(SettingsError::Missing {
            variable: ACCESS_TOKEN,
            example: "an administrator's session, as `sf org auth show-access-token --target-org ALIAS` prints it, or \
                      give --sf-org ALIAS, SFDC_ADMIN_SF_ORG or SFDC_ADMIN_AUTH_URL; it is used once and not kept",
        });
    }
    let asked = |name: &'static str| match (WAYS.iter().find(|(usual, _)| *usual == name), sf_org) {
        (Some(("SFDC_SF_ORG", _)), Some(alias)) => Some(alias.to_owned()),
        (Some(_), Some(_)) => None,
        (Some((_, own)), None) => given(own),
        (None, _) if USUAL.contains(&name) => None,
        (None, _) => environment(name),
    };
    Settings::resolve(asked, config, org)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::auth::sign_in::SignIn;

    const INSTANCE: (&str, &str) = ("SFDC_INSTANCE_URL", "https://acme.example");

    fn resolved(given: &[(&str, &str)], sf_org: Option<&str>) -> Result<Settings, SettingsError> {
        let get = |name: &'static str| {
            given.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        };
        resolve(get, &Config::default(), None, sf_org)
    }

    #[test]
    fn the_usual_session_is_never_taken_for_an_administrators() {
        let usual = [INSTANCE, ("SFDC_ACCESS_TOKEN", "00D!usual"), ("SFDC_ADMIN_ACCESS_TOKEN", " ")];
        let error = resolved(&usual, None).expect_err("no administrator").to_string();
        assert!(error.contains("SFDC_ADMIN_ACCESS_TOKEN") && error.contains("--sf-org"), "{error}");
        let settings = resolved(&usual, Some("boss")).expect("settings");
        assert!(matches!(settings.sign_in, SignIn::Sf(_)), "{settings:?}");
    }

    #[test]
    fn an_administrators_token_goes_before_what_signs_in_the_usual_user() {
        let given = [
            INSTANCE,
            ("SFDC_CLIENT_ID", "app"),
            ("SFDC_CLIENT_SECRET", "usual"),
            ("SFDC_ADMIN_ACCESS_TOKEN", "00D!boss"),
        ];
        let settings = resolved(&given, None).expect("settings");
        assert!(matches!(settings.sign_in, SignIn::AccessToken(_)) && settings.passed_over.is_empty());
    }
}
