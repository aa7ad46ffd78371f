//! Files: compared, written, and cleared away when nothing writes them any more.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Error;

/// First line of every Rust file that codegen writes; what does not begin so is not touched.
pub const MARK: &str = "// Written by codegen; do not edit.\n";

/// Folders whose JSON files codegen writes.
const DATA_FOLDERS: [&str; 3] = ["definitions", "schemas", "snapshots"];

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Where, from the output folder, with `/`.
    pub path: String,
    /// What.
    pub text: String,
}

/// What differs between the files on disk and those to be written.
#[derive(Debug, Default)]
pub struct Difference<'a> {
    /// Missing or different.
    pub stale: Vec<&'a File>,
    /// Written by codegen earlier, and written no more.
    pub left_over: Vec<PathBuf>,
}

impl Difference<'_> {
    /// All of them.
    #[must_use]
    pub fn paths(&self, folder: &Path) -> Vec<PathBuf> {
        let stale = self.stale.iter().map(|file| folder.join(&file.path));
        stale.chain(self.left_over.iter().cloned()).collect()
    }

    /// Brings the disk up to date. What is as it should be keeps its time stamp, so that nothing is built anew.
    ///
    /// # Errors
    /// A file cannot be written, or one that codegen did not write is in the way; then nothing is written.
    pub fn settle(&self, folder: &Path) -> Result<(), Error> {
        let mut paths = self.stale.iter().map(|file| folder.join(&file.path));
        if let Some(path) = paths.find(|path| path.exists() && !is_ours(path)) {
            return Err(Error::Foreign { path });
        }
        for file in &self.stale {
            write(&folder.join(&file.path), &file.text)?;
        }
        for path in &self.left_over {
            fs::remove_file(path).map_err(|reason| Error::Unwritable { path: path.clone(), reason })?;
            // Fails where the folder still has files, which is right.
            let _ = path.parent().map(fs::remove_dir);
        }
        Ok(())
    }
}

/// Compares a folder with the files that belong there.
///
/// # Errors
/// The folder cannot be read.
pub fn compare<'a>(folder: &Path, files: &'a [File]) -> Result<Difference<'a>, Error> {
    let stale = files
        .iter()
        .filter(|file| fs::read(folder.join(&file.path)).ok().as_deref() != Some(file.text.as_bytes()));
    let wanted: HashSet<PathBuf> = files.iter().map(|file| folder.join(&file.path)).collect();
    let mut left_over = ours(folder)?;
    left_over.retain(|path| !wanted.contains(path));
    left_over.sort();
    Ok(Difference { stale: stale.collect(), left_over })
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    let unwritable = |reason| Error::Unwritable { path: path.to_owned(), reason };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(unwritable)?;
    }
    fs::write(path, text).map_err(unwritable)
}

/// Files under the folder that codegen wrote.
fn ours(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let unreadable = |reason| Error::Unreadable { path: folder.to_owned(), reason };
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_dir() {
            found.extend(ours(&path)?);
        } else if is_ours(&path) {
            found.push(path);
        }
    }
    Ok(found)
}

fn is_ours(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    match extension {
        Some("rs") => fs::read_to_string(path).is_ok_and(|text| text.starts_with(MARK)),
        // JSON has no comments to carry the mark.
        Some("json") => path
            .parent()
            .and_then(Path::file_name)
            .and_then(|folder| folder.to_str())
            .is_some_and(|folder| DATA_FOLDERS.contains(&folder)),
        _ => false,
    }
}
