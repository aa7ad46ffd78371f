//! The orgs that lie side by side in a folder, and which of them the checkout's crate holds.

use std::fs;
use std::path::Path;

use serde::Serialize;
use sobjects::catalog::Drift;

use crate::{Error, Org};

/// An org of a folder of orgs.
#[derive(Debug)]
pub struct Listed {
    /// Its name.
    pub name: String,
    /// The org, or what is wrong with it.
    pub org: Result<Org, Error>,
}

/// The orgs in a folder: its folders that have an `org.toml`, sorted by name.
///
/// # Errors
/// The folder cannot be read.
pub fn list(orgs_dir: &Path) -> Result<Vec<Listed>, Error> {
    let names = names(orgs_dir)?;
    Ok(names.into_iter().map(|name| Listed { org: Org::read(orgs_dir, &name), name }).collect())
}

/// How two orgs differ in what code for the first of them uses: the objects that get types.
#[derive(Debug, Serialize)]
pub struct Diff {
    /// The org that code is written for.
    pub from: String,
    /// The other.
    pub to: String,
    /// Objects of the first that get types.
    pub objects: usize,
    /// What is otherwise in the other.
    #[serde(flatten)]
    pub drift: Drift,
}

/// Compares two orgs of a folder.
///
/// # Errors
/// One of them is not there, or not as it should be.
pub fn diff(orgs_dir: &Path, from: &str, to: &str) -> Result<Diff, Error> {
    let [before, now] = [from, to].map(|name| Org::read(orgs_dir, name));
    let (before, now) = (before?.typed_catalog(), now?.typed_catalog());
    let drift = Drift::between(&before, &now);
    Ok(Diff { from: from.to_owned(), to: to.to_owned(), objects: before.objects.len(), drift })
}

/// The org that a crate was generated for, as its manifest says; `None` where codegen wrote none.
#[must_use]
pub fn held(folder: &Path) -> Option<String> {
    let text = fs::read_to_string(folder.join("Cargo.toml")).ok()?;
    let manifest: toml::Table = toml::from_str(&text).ok()?;
    Some(manifest.get("package")?.get("metadata")?.get("codegen")?.get("org")?.as_str()?.to_owned())
}

/// An org that is not there, with those that are.
pub(crate) fn unknown(orgs_dir: &Path, name: &str) -> Error {
    let known = match names(orgs_dir) {
        Ok(names) if !names.is_empty() => format!("only {}", names.join(", ")),
        _ => "and no other".to_owned(),
    };
    Error::NoOrg { name: name.to_owned(), folder: orgs_dir.to_owned(), known }
}

fn names(orgs_dir: &Path) -> Result<Vec<String>, Error> {
    let unreadable = |reason| Error::Unreadable { path: orgs_dir.to_owned(), reason };
    let mut names = Vec::new();
    for entry in fs::read_dir(orgs_dir).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if entry.path().join("org.toml").is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}
