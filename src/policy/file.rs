//! The section `[policy]` of `revops.toml`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use sobjects::Catalog;
use sobjects::catalog::Flags;

use super::Policy;

/// Why a policy cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PolicyError {
    /// The file cannot be read.
    #[error("the policy file {} cannot be read: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// The section is not what a policy looks like.
    #[error("the section [policy] cannot be understood: {0}")]
    Malformed(#[from] toml::de::Error),
}

/// Other sections of the file belong to others.
#[derive(Deserialize)]
struct File {
    #[serde(default)]
    policy: Section,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Section {
    #[serde(default)]
    read_only: bool,
    write: Option<BTreeMap<String, Vec<String>>>,
    notes: Option<Vec<String>>,
}

impl Policy {
    /// Reads the section `[policy]` from the text of `revops.toml`; where there is none, the built-in policy.
    ///
    /// # Errors
    /// The text is not TOML, or the section has an unknown key or a value of the wrong type.
    pub fn from_toml(text: &str) -> Result<Self, PolicyError> {
        let Section { read_only, write, notes } = toml::from_str::<File>(text)?.policy;
        Ok(Self { read_only, write: write.map(|objects| objects.into_iter().collect()), notes })
    }

    /// Reads the section `[policy]` of a file.
    ///
    /// # Errors
    /// The file cannot be read or understood.
    pub fn load(path: &Path) -> Result<Self, PolicyError> {
        let unreadable = |source| PolicyError::Unreadable { path: path.to_owned(), source };
        Self::from_toml(&std::fs::read_to_string(path).map_err(unreadable)?)
    }

    /// What the policy names and the org does not have, a sentence each: a typing error there would narrow
    /// the policy more than was meant, in silence.
    #[must_use]
    pub fn problems(&self, catalog: &Catalog) -> Vec<String> {
        let mut problems = Vec::new();
        for (name, fields) in self.write.iter().flatten() {
            let Some(object) = catalog.object(name) else {
                problems.push(format!(
                    "the policy allows writes to `{name}`, an object that this org does not have"
                ));
                continue;
            };
            for field in fields {
                match object.field(field) {
                    None => problems.push(format!(
                        "the policy allows writes to `{name}.{field}`, a field that this org does not have"
                    )),
                    Some(known) if !known.is(Flags::UPDATEABLE) => problems.push(format!(
                        "the policy allows writes to `{name}.{field}`, which the platform does not let anyone update"
                    )),
                    Some(_) => {}
                }
            }
        }
        let unknown = self.notes.iter().flatten().filter(|name| catalog.object(name).is_none());
        problems.extend(unknown.map(|name| {
            format!("the policy allows notes on `{name}`, an object that this org does not have")
        }));
        problems
    }
}
