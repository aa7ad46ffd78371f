//! The snapshots of an org: those compiled in, or a folder of them on disk.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use sobjects::describe::SObjectDescribe;
use sobjects::{Catalog, Definitions, Id};

use super::exit::Failure;
use crate::objects::{CATALOG, DEFINITIONS, SNAPSHOTS};

/// Which org.
#[derive(clap::Args)]
#[group(skip)]
pub(super) struct Arguments {
    /// The org whose snapshots to use; without it, the one this program was generated for.
    #[arg(long, value_name = "NAME")]
    org: Option<String>,
    /// The folder that holds a folder of snapshots for each org.
    #[arg(long, value_name = "DIR")]
    orgs_dir: Option<PathBuf>,
}

/// An org's snapshots.
pub(super) struct Org {
    pub(super) name: String,
    pub(super) api_version: String,
    /// The organization that the snapshots are of, where somebody has said it.
    pub(super) organization: Option<Id>,
    /// Object and describe JSON.
    pub(super) snapshots: Vec<(String, String)>,
    /// Object and what describe leaves out of it.
    pub(super) definitions: Vec<(String, String)>,
}

impl Arguments {
    /// The org that is asked for.
    pub(super) fn load(&self) -> Result<Org, Failure> {
        match (&self.org, &self.orgs_dir) {
            (None, None) => Ok(Org::compiled_in()),
            (Some(name), None) if *name == CATALOG.org => Ok(Org::compiled_in()),
            (name, dir) => {
                let name = name.as_deref().unwrap_or(&CATALOG.org);
                Org::read(dir.as_deref().unwrap_or(Path::new("sobjects/orgs")), name)
            }
        }
    }
}

impl Org {
    /// The org that this program was generated for.
    pub(super) fn compiled_in() -> Self {
        Self {
            name: CATALOG.org.to_string(),
            api_version: CATALOG.api_version.to_string(),
            organization: CATALOG.organization.parse().ok(),
            snapshots: owned(SNAPSHOTS),
            definitions: owned(DEFINITIONS),
        }
    }

    fn read(dir: &Path, name: &str) -> Result<Self, Failure> {
        #[derive(Deserialize)]
        struct File {
            api_version: String,
            organization: Option<Id>,
        }
        let folder = dir.join(name);
        let unreadable = |path: &Path, reason: &dyn std::fmt::Display| {
            Failure::setup(format_args!(
                "the snapshots of the org `{name}` cannot be used: {}: {reason}; put an org.toml and a describe \
                 result for each object into {}, or give another --orgs-dir",
                path.display(),
                folder.display()
            ))
        };
        let settings = folder.join("org.toml");
        let text = std::fs::read_to_string(&settings).map_err(|error| unreadable(&settings, &error))?;
        let File { api_version, organization } =
            toml::from_str(&text).map_err(|error| unreadable(&settings, &error))?;
        let json = |folder: &Path| json(folder).map_err(|(path, error)| unreadable(&path, &error));
        let snapshots = json(&folder)?;
        let definitions = folder.join("definitions");
        let definitions = if definitions.exists() { json(&definitions)? } else { Vec::new() };
        Ok(Self { name: name.to_owned(), api_version, organization, snapshots, definitions })
    }

    /// The Catalog of these snapshots.
    pub(super) fn catalog(&self) -> Result<Catalog, Failure> {
        let describes: Result<Vec<SObjectDescribe>, Failure> = self
            .snapshots
            .iter()
            .map(|(object, json)| {
                serde_json::from_str(json).map_err(|error| {
                    Failure::setup(format_args!("the snapshot of {object} is no describe result: {error}"))
                })
            })
            .collect();
        let catalog = Catalog::from_describes(&self.name, &self.api_version, &describes?);
        let definitions = self.definitions.iter().map(|(object, json)| (object.as_str(), json.as_str()));
        let definitions = Definitions::read(definitions, &catalog).map_err(Failure::setup)?;
        Ok(catalog.classified(&definitions))
    }
}

fn owned(texts: &[(&str, &str)]) -> Vec<(String, String)> {
    texts.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
}

/// Names and texts of the JSON files in a folder, sorted by name.
fn json(folder: &Path) -> Result<Vec<(String, String)>, (PathBuf, std::io::Error)> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |error| (path, error)
    };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        if path.extension().is_some_and(|extension| extension == "json")
            && let Some(object) = path.file_stem()
        {
            let text = std::fs::read_to_string(&path).map_err(at(&path))?;
            files.push((object.to_string_lossy().into_owned(), text));
        }
    }
    files.sort();
    Ok(files)
}
