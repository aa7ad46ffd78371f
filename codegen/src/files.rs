//! Files: compared, written, and cleared away when nothing writes them any more.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::{Error, ours};

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
    /// In the way of one to be written, and not written by codegen.
    pub foreign: Option<PathBuf>,
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
        if let Some(path) = &self.foreign {
            return Err(Error::Foreign { path: path.clone() });
        }
        // Code before data: it is code that says which data are codegen's, should a run be broken off.
        let (data, code): (Vec<&File>, Vec<&File>) =
            self.stale.iter().partition(|file| file.path.ends_with(".json"));
        for file in code.into_iter().chain(data) {
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

/// Compares a folder with the files that belong there. Of a crate's folder, its own files and `src` count.
///
/// # Errors
/// The folder cannot be read.
pub fn compare<'a>(folder: &Path, files: &'a [File]) -> Result<Difference<'a>, Error> {
    let is_crate = files.iter().any(|file| file.path == "Cargo.toml");
    let ours = if is_crate { ours::of_crate(folder)? } else { ours::under(folder)? };
    let stale: Vec<&File> = files
        .iter()
        .filter(|file| fs::read(folder.join(&file.path)).ok().as_deref() != Some(file.text.as_bytes()))
        .collect();
    let mut in_the_way = stale.iter().map(|file| folder.join(&file.path));
    let foreign = in_the_way.find(|path| path.exists() && !ours.contains(path));
    let wanted: HashSet<PathBuf> = files.iter().map(|file| folder.join(&file.path)).collect();
    let left_over = ours.into_iter().filter(|path| !wanted.contains(path)).collect();
    Ok(Difference { stale, left_over, foreign })
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    let unwritable = |reason| Error::Unwritable { path: path.to_owned(), reason };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(unwritable)?;
    }
    fs::write(path, text).map_err(unwritable)
}
