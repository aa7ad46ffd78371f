//! By what describes are asked for only where they have changed: `.pulled/stamps.json` in the org's folder, which git
//! passes over. A clone has none, and reads everything once.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use salesforce_revops::client::Stamp;
use serde::{Deserialize, Serialize};

use super::canonical::indented;

/// The stamps of an org's describes, for those who see it in the same way.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Stamps {
    /// All that a describe depends on besides the org's objects: instance, user, language, API version.
    seen_by: Vec<String>,
    objects: BTreeMap<String, Stamped>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Stamped {
    /// Of the snapshot that was written. One that somebody has edited since is not what the stamp stands for.
    digest: String,
    stamp: Stamp,
}

impl Stamps {
    /// Those in this folder, where they are for who sees the org so; otherwise none.
    pub(super) fn read(folder: &Path, seen_by: Vec<String>) -> Self {
        let read = fs::read_to_string(path(folder)).ok();
        let known: Option<Self> = read.and_then(|text| serde_json::from_str(&text).ok());
        known.filter(|known| known.seen_by == seen_by).unwrap_or_else(|| Self { seen_by, ..Self::default() })
    }

    /// The stamp of the describe that was written as this text.
    pub(super) fn of(&self, object: &str, text: &str) -> Option<Stamp> {
        let stamped = self.objects.get(object).filter(|stamped| stamped.digest == digest(text))?;
        Some(stamped.stamp.clone())
    }

    pub(super) fn keep(&mut self, object: &str, text: &str, stamp: Stamp) {
        self.objects.insert(object.to_owned(), Stamped { digest: digest(text), stamp });
    }

    /// Writes them. Without them the next pull only reads more, so that it is no failure where they cannot be written.
    pub(super) fn write(&self, folder: &Path) {
        let path = path(folder);
        let written = || -> std::io::Result<()> {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
                fs::write(folder.join(".gitignore"), "*\n")?;
            }
            fs::write(&path, indented(self)?)
        };
        let _ = written();
    }
}

fn path(folder: &Path) -> PathBuf {
    folder.join(".pulled").join("stamps.json")
}

fn digest(text: &str) -> String {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
