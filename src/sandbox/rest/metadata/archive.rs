//! The zip file of a deployment, and the components that its package.xml names.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::element::{Element, Problem, document};

const PACKAGE: &str = "package.xml";
/// The most that a zip file may hold, unpacked.
const MOST_BYTES: u64 = 400 * 1024 * 1024;

/// The files of a package, by their paths below it.
pub(super) struct Archive {
    files: BTreeMap<String, String>,
}

/// The components that a package names, by their type.
pub(super) type Members = BTreeMap<String, Vec<String>>;

impl Archive {
    /// The files in a zip file: at its root, or in a folder where it may hold several packages.
    pub(super) fn read(bytes: &[u8], single_package: bool) -> Result<Self, String> {
        let broken = |error: &dyn std::fmt::Display| format!("Error unzipping the file: {error}");
        let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
        let mut files = BTreeMap::new();
        let mut left = MOST_BYTES;
        for at in 0..zip.len() {
            let mut entry = zip.by_index(at).map_err(|error| broken(&error))?;
            if entry.is_dir() {
                continue;
            }
            let mut text = Vec::new();
            entry.by_ref().take(left).read_to_end(&mut text).map_err(|error| broken(&error))?;
            left = left.saturating_sub(u64::try_from(text.len()).unwrap_or(u64::MAX));
            if left == 0 {
                return Err("Maximum size of request reached. Maximum size of request is 400 MB".to_owned());
            }
            let path = entry.name().map_err(|error| broken(&error))?.into_owned();
            files.insert(path, String::from_utf8_lossy(&text).into_owned());
        }
        let folder = if single_package { Some(String::new()) } else { folder(&files) };
        let folder = folder.filter(|folder| files.contains_key(&format!("{folder}{PACKAGE}")));
        let folder = folder.ok_or_else(|| format!("No {PACKAGE} found"))?;
        let below =
            files.into_iter().filter_map(|(path, text)| Some((path.strip_prefix(&folder)?.to_owned(), text)));
        Ok(Self { files: below.collect() })
    }

    /// What package.xml names.
    pub(super) fn members(&self) -> Result<Members, Problem> {
        let text = self.files.get(PACKAGE).map(String::as_str).unwrap_or_default();
        let document = document(text)?;
        let children = ["types", "version", "fullName", "description", "apiAccessLevel"];
        let package = Element::root(&document, "Package", &children)?;
        package.required("version")?;
        let mut members = Members::new();
        for types in package.all("types", "PackageTypeMembers", &["members", "name"])? {
            let names = types.texts("members").into_iter().map(str::to_owned);
            members.entry(types.required("name")?.to_owned()).or_default().extend(names);
        }
        Ok(members)
    }

    /// The text of a file.
    pub(super) fn file(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Files of components, by path.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str).filter(|path| *path != PACKAGE)
    }
}

/// The folder that the package is in.
fn folder(files: &BTreeMap<String, String>) -> Option<String> {
    files.keys().find_map(|path| {
        let folder = path.strip_suffix(PACKAGE)?;
        (folder.ends_with('/') && folder.matches('/').count() == 1).then(|| folder.to_owned())
    })
}
