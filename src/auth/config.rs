//! `revops.toml`: the settings of several orgs, without secrets.
//!
//! Only what is an org's own is read here; other tables of the same file, such as the policy, have their
//! readers elsewhere.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::SettingsError;

/// Secrets that people put into files, and the variables where they belong.
const SECRETS: [(&str, &str); 4] = [
    ("access_token", "SFDC_ACCESS_TOKEN"),
    ("token", "SFDC_ACCESS_TOKEN"),
    ("refresh_token", "SFDC_REFRESH_TOKEN"),
    ("client_secret", "SFDC_CLIENT_SECRET"),
];

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
    /// API version.
    pub api_version: Option<String>,
    /// Object that audit rows are written to.
    pub audit_object: Option<String>,
    /// Stage that means commit.
    pub commit_stage: Option<String>,
    /// Whether queries carry the enforcement clause.
    pub enforcement: Option<String>,
}

#[derive(Deserialize)]
struct File {
    default_org: Option<String>,
    #[serde(default)]
    orgs: BTreeMap<String, toml::Table>,
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
        let File { default_org, orgs } = toml::from_str(text).map_err(|error| malformed(&path, &error))?;
        let orgs = orgs
            .into_iter()
            .map(|(name, table)| Ok((name.clone(), OrgConfig::new(&path, name, table)?)))
            .collect::<Result<_, SettingsError>>()?;
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
            known: match self.orgs.len() {
                0 => "no org at all".to_owned(),
                _ => self.orgs.keys().map(String::as_str).collect::<Vec<_>>().join(", "),
            },
        })
    }
}

impl OrgConfig {
    fn new(path: &Path, name: String, table: toml::Table) -> Result<Self, SettingsError> {
        if let Some((key, variable)) = SECRETS.into_iter().find(|(key, _)| table.contains_key(*key)) {
            return Err(SettingsError::SecretInFile {
                path: path.to_owned(),
                org: name,
                key: key.to_owned(),
                variable,
            });
        }
        let org = table.try_into().map_err(|error: toml::de::Error| SettingsError::Malformed {
            path: path.to_owned(),
            reason: format!("in [orgs.{name}]: {}", error.message()),
        })?;
        Ok(Self { name, ..org })
    }
}

/// Without the excerpt that TOML's own text shows: a secret might stand in it.
fn malformed(path: &Path, error: &toml::de::Error) -> SettingsError {
    SettingsError::Malformed { path: path.to_owned(), reason: error.message().to_owned() }
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
        assert!(error.contains("SFDC_ACCESS_TOKEN") && !error.contains("00Dxx"), "{error}");
    }

    #[test]
    fn a_misspelt_key_is_named_and_tables_of_others_are_left_to_them() {
        let error = parse("[orgs.a]\ninstance = 'x'").expect_err("unknown key").to_string();
        assert!(error.contains("[orgs.a]") && error.contains("instance"), "{error}");
        assert!(parse("[policy]\nconfirm = 'always'").is_ok());
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
