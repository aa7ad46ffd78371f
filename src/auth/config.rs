//! `revops.toml`: the settings of several orgs; of secrets only where they live.
//!
//! Only what is an org's own is read here; other tables of the same file, such as the policy, have their
//! readers elsewhere.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::IgnoredAny;
use toml::Spanned;

use super::SettingsError;
use super::secrets::Secret;

/// The orgs of a `revops.toml`.
///
/// ```
/// use salesforce_revops::auth::Config;
/// let text = r#"
///     default_org = "production"
///     [orgs.production]
///     instance_url = "https://acme.my.salesforce.com"
///     commit_stage = "Committed"
/// "#;
/// let config = Config::parse("revops.toml", text)?;
/// assert_eq!(config.org(None)?.commit_stage.as_deref(), Some("Committed"));
/// # Ok::<(), salesforce_revops::auth::SettingsError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Config {
    path: PathBuf,
    default_org: Option<String>,
    orgs: BTreeMap<String, OrgConfig>,
}

/// What the file says about one org; every key may be absent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct OrgConfig {
    /// The org's name: the section's.
    #[serde(skip)]
    pub name: String,
    /// In which line each key stands, from 1.
    #[serde(skip)]
    pub(super) lines: BTreeMap<String, usize>,
    /// Address of the instance.
    pub instance_url: Option<String>,
    /// The host that signs in, where it is not the instance.
    pub login_url: Option<String>,
    /// The app that signs in.
    pub client_id: Option<String>,
    /// The user whom an assertion names.
    pub username: Option<String>,
    /// The file of the key that signs assertions.
    pub private_key_file: Option<String>,
    /// Where that key lives.
    pub private_key: Option<String>,
    /// Where an access token lives.
    pub access_token: Option<String>,
    /// Where a refresh token lives.
    pub refresh_token: Option<String>,
    /// Where the app's secret lives.
    pub client_secret: Option<String>,
    /// Where an auth URL lives.
    pub auth_url: Option<String>,
    /// The alias or user name under which the Salesforce command line has a session.
    pub sf_org: Option<String>,
    /// API version.
    pub api_version: Option<String>,
    /// Object that audit rows are written to.
    pub audit_object: Option<String>,
    /// Stage that means commit.
    pub commit_stage: Option<String>,
    /// Whether queries carry the enforcement clause.
    pub enforcement: Option<String>,
    /// The share of the org's daily API calls, in percent, that reads leave to others.
    pub api_reserve: Option<u64>,
    /// How many calls run at once.
    pub concurrency: Option<u64>,
    /// How old Pending audit rows are that the server settles at its start.
    pub reconcile: Option<String>,
}

#[derive(Deserialize)]
struct File {
    default_org: Option<String>,
    #[serde(default)]
    orgs: BTreeMap<String, OrgConfig>,
}

/// The same file, read for where its keys stand.
#[derive(Deserialize)]
struct Places {
    #[serde(default)]
    orgs: BTreeMap<String, BTreeMap<Spanned<String>, IgnoredAny>>,
}

impl Config {
    /// The file that `REVOPS_CONFIG` names, else `revops.toml` in the current directory; nothing where there is
    /// none.
    ///
    /// # Errors
    /// The file cannot be read, has a mistake or holds a secret.
    pub fn find() -> Result<Option<Self>, SettingsError> {
        match std::env::var_os("REVOPS_CONFIG").filter(|path| !path.is_empty()) {
            Some(path) => Self::read(Path::new(&path)).map(Some),
            None => {
                let path = Path::new("revops.toml");
                path.exists().then(|| Self::read(path)).transpose()
            }
        }
    }

    /// As [`Config::find`], with an empty one where there is none.
    pub(super) fn found() -> Result<Self, SettingsError> {
        Ok(Self::find()?.unwrap_or_else(|| Self { path: "revops.toml".into(), ..Self::default() }))
    }

    /// Reads a file.
    ///
    /// # Errors
    /// The file cannot be read, has a mistake or holds a secret.
    pub fn read(path: &Path) -> Result<Self, SettingsError> {
        let text = std::fs::read_to_string(path).map_err(|error| SettingsError::Unreadable {
            path: path.to_owned(),
            reason: error.to_string(),
        })?;
        Self::parse(path, &text)
    }

    /// Reads the text of a file; the path only stands in errors.
    ///
    /// # Errors
    /// The text has a mistake or holds a secret.
    pub fn parse(path: impl Into<PathBuf>, text: &str) -> Result<Self, SettingsError> {
        let path = path.into();
        let wrong = |error| malformed(&path, text, &error);
        let File { default_org, mut orgs } = toml::from_str(text).map_err(wrong)?;
        let mut places: Places = toml::from_str(text).map_err(wrong)?;
        for (name, org) in &mut orgs {
            let keys = places.orgs.remove(name).unwrap_or_default().into_keys();
            org.lines = keys.map(|key| (key.get_ref().clone(), line(text, key.span().start))).collect();
            org.name.clone_from(name);
            org.check(&path)?;
        }
        Ok(Self { path, default_org, orgs })
    }

    /// Where the file is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The section of this org; without a name that of `default_org`, else the only one, else an empty one.
    ///
    /// # Errors
    /// There is no section of that name.
    pub fn org(&self, name: Option<&str>) -> Result<OrgConfig, SettingsError> {
        let Some(name) = name.or(self.default_org.as_deref()) else {
            return Ok(match (self.orgs.len(), self.orgs.values().next()) {
                (1, Some(only)) => only.clone(),
                _ => OrgConfig::default(),
            });
        };
        self.orgs.get(name).cloned().ok_or_else(|| SettingsError::UnknownOrg {
            path: self.path.clone(),
            org: name.to_owned(),
            known: self.known(),
        })
    }

    /// The names of the orgs, for texts.
    pub(super) fn known(&self) -> String {
        match self.orgs.len() {
            0 => "no org at all".to_owned(),
            _ => self.orgs.keys().map(String::as_str).collect::<Vec<_>>().join(", "),
        }
    }

    /// What is missing may stand in the section of an org that nobody named.
    pub(super) fn or_which_org(&self, error: SettingsError, org: &OrgConfig) -> SettingsError {
        match error {
            SettingsError::Missing { .. } if org.name.is_empty() && self.leaves_open() => self.which_org(),
            error => error,
        }
    }

    pub(super) fn which_org(&self) -> SettingsError {
        SettingsError::WhichOrg { path: self.path.clone(), known: self.known() }
    }

    /// Whether it has several orgs and does not say which is meant.
    pub(super) fn leaves_open(&self) -> bool {
        self.default_org.is_none() && self.orgs.len() > 1
    }
}

impl OrgConfig {
    /// The name under which its login is kept.
    pub(super) fn login_name(&self) -> &str {
        if self.name.is_empty() { "default" } else { &self.name }
    }

    /// Refuses secrets that stand here themselves.
    fn check(&self, path: &Path) -> Result<(), SettingsError> {
        let secrets = [
            ("access_token", "SFDC_ACCESS_TOKEN", &self.access_token),
            ("refresh_token", "SFDC_REFRESH_TOKEN", &self.refresh_token),
            ("client_secret", "SFDC_CLIENT_SECRET", &self.client_secret),
            ("private_key", "SFDC_PRIVATE_KEY", &self.private_key),
            ("auth_url", "SFDC_AUTH_URL", &self.auth_url),
        ];
        let is_plain = |text: &String| !Secret::is_written_as_reference(text);
        match secrets.into_iter().find(|(.., value)| value.as_ref().is_some_and(is_plain)) {
            None => Ok(()),
            Some((key, variable, _)) => Err(SettingsError::SecretInFile {
                path: path.to_owned(),
                org: self.name.clone(),
                key: key.to_owned(),
                line: self.lines.get(key).copied().unwrap_or_default(),
                variable,
            }),
        }
    }
}

/// With line and key, but without the excerpt that TOML's own text shows: a secret might stand in it.
fn malformed(path: &Path, text: &str, error: &toml::de::Error) -> SettingsError {
    let place = error.span().map(|span| {
        let number = line(text, span.start);
        let key = text.lines().nth(number.saturating_sub(1)).and_then(|line| line.split_once('='));
        let key = key.map(|(key, _)| key.trim()).filter(|key| is_key(key));
        let key = key.map(|key| format!(" (`{key}`)")).unwrap_or_default();
        format!("line {number}{key}: ")
    });
    let reason = format!("{}{}", place.unwrap_or_default(), error.message());
    SettingsError::Malformed { path: path.to_owned(), reason }
}

/// What stands before an equals sign may also be the beginning of a token.
fn is_key(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

/// The line of this byte, from 1.
fn line(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Result<Config, SettingsError> {
        Config::parse("revops.toml", text)
    }

    #[test]
    fn a_token_in_the_file_is_refused_and_not_repeated() {
        let error = parse("[orgs.a]\naccess_token = '00Dxx!secret'").expect_err("a secret").to_string();
        assert!(error.contains("SFDC_ACCESS_TOKEN") && error.contains("line 2"), "{error}");
        assert!(!error.contains("00Dxx"), "{error}");
        assert!(parse("[orgs.a]\naccess_token = 'op://vault/item/token'").is_ok());
    }

    #[test]
    fn a_misspelt_key_is_named_and_tables_of_others_are_left_to_them() {
        let error = parse("[orgs.a]\ninstance = 'x'").expect_err("unknown key").to_string();
        assert!(error.contains("line 2") && error.contains("`instance`"), "{error}");
        let error = parse("[orgs.a]\n\napi_version = 61").expect_err("no text").to_string();
        assert!(error.contains("line 3 (`api_version`)"), "{error}");
        assert!(parse("[policy]\nconfirm = 'always'").is_ok());
        let error = parse("[orgs.a]\n5Aep861SECRET==").expect_err("no key").to_string();
        assert!(error.contains("line 2") && !error.contains("SECRET"), "{error}");
    }

    #[test]
    fn the_only_org_needs_no_name_and_an_unknown_one_lists_the_known() {
        let one = parse("[orgs.a]\napi_version = 'v61.0'").expect("config");
        assert_eq!(one.org(None).expect("the only one").name, "a");
        let two = parse("[orgs.a]\n[orgs.b]").expect("config");
        assert_eq!(two.org(None).expect("none is meant").name, "");
        assert!(two.org(Some("c")).expect_err("unknown").to_string().contains("a, b"));
    }
}
