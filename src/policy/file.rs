//! The section `[policy]` of `revops.toml`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use sobjects::catalog::Flags;
use sobjects::{Catalog, Field};

use super::Policy;
use super::read::{ALL, Reads};

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
    read: Option<BTreeMap<String, Vec<String>>>,
    #[serde(default)]
    deny_read: BTreeMap<String, Vec<String>>,
    notes: Option<Vec<String>>,
}

impl Policy {
    /// Reads the section `[policy]` from the text of `revops.toml`; where there is none, the built-in policy.
    ///
    /// # Errors
    /// The text is not TOML, or the section has an unknown key or a value of the wrong type.
    pub fn from_toml(text: &str) -> Result<Self, PolicyError> {
        let Section { read_only, write, read, deny_read, notes } = toml::from_str::<File>(text)?.policy;
        let fields = |objects: BTreeMap<_, _>| objects.into_iter().collect();
        let reads = Reads { only: read.map(fields), never: fields(deny_read) };
        Ok(Self { read_only, reads, write: write.map(fields), notes })
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
        for (what, listed) in [("allows", self.reads.only.as_ref()), ("forbids", Some(&self.reads.never))] {
            problems.extend(listed.into_iter().flatten().flat_map(|entry| unknown(catalog, what, entry)));
        }
        let unknown = self.notes.iter().flatten().filter(|name| catalog.object(name).is_none());
        problems.extend(unknown.map(|name| {
            format!("the policy allows notes on `{name}`, an object that this org does not have")
        }));
        problems
    }
}

/// What an entry about reading names and the org does not have. An object without a snapshot may still be what a
/// reference leads to.
fn unknown(catalog: &Catalog, what: &str, (name, fields): &(String, Vec<String>)) -> Vec<String> {
    let is_target = |field: &Field| field.reference_to.iter().any(|target| target.eq_ignore_ascii_case(name));
    let Some(object) = catalog.object(name) else {
        if catalog.objects.iter().any(|object| object.fields.iter().any(is_target)) {
            return Vec::new();
        }
        return vec![format!("the policy {what} reading `{name}`, an object that this org does not have")];
    };
    let unknown = fields.iter().filter(|field| *field != ALL && object.field(field).is_none());
    unknown
        .map(|field| {
            format!("the policy {what} reading `{name}.{field}`, a field that this org does not have")
        })
        .collect()
}
