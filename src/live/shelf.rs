//! What was seen of an org, on disk: a file for each org, user, API version and edition of the program, which nobody
//! else on the machine may read.
//!
//! Holds names and types of fields, and no secret. What cannot be read is asked for again.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::seen::{Seen, Whose};
use crate::auth::private;

/// Raised where older files would be misread.
const FORMAT: u32 = 1;
/// A file that nobody has written for so long is of no use any more.
const OLD: Duration = Duration::from_secs(30 * 24 * 60 * 60);
const START: &str = "catalog-";

/// The folder of these files.
#[derive(Debug, Clone)]
pub(super) struct Shelf {
    folder: Option<PathBuf>,
    of: u64,
}

#[derive(Serialize, Deserialize)]
struct File<S> {
    format: u32,
    of: u64,
    seen: S,
}

impl Shelf {
    /// Keeps nothing.
    pub(super) const fn none() -> Self {
        Self { folder: None, of: 0 }
    }

    /// For sights of this: what else they depend on besides the user.
    pub(super) fn new(folder: Option<PathBuf>, of: &impl Hash) -> Self {
        let mut hasher = DefaultHasher::new();
        of.hash(&mut hasher);
        Self { folder, of: hasher.finish() }
    }

    /// What this user last saw.
    pub(super) fn find(&self, whose: &Whose) -> Option<Seen> {
        let text = private::own(&self.path(whose)?)?;
        let file: File<Seen> = serde_json::from_slice(&text).ok()?;
        let is_meant = file.format == FORMAT && file.of == self.of && file.seen.whose == Some(*whose);
        is_meant.then_some(file.seen)
    }

    /// Keeps what was seen; where it cannot be kept, it is asked for again.
    pub(super) fn keep(&self, seen: &Seen) {
        let Some(path) = seen.whose.as_ref().and_then(|whose| self.path(whose)) else { return };
        let file = File { format: FORMAT, of: self.of, seen };
        let written =
            serde_json::to_vec(&file).map_err(Into::into).and_then(|text| private::write(&path, &text));
        if let Err(error) = written {
            tracing::info!(%error, "what was seen of the org is not kept");
        }
        path.parent().into_iter().for_each(tidy);
    }

    fn path(&self, whose: &Whose) -> Option<PathBuf> {
        let mut hasher = DefaultHasher::new();
        (self.of, whose).hash(&mut hasher);
        Some(self.folder.as_ref()?.join(format!("{START}{:016x}.json", hasher.finish())))
    }
}

/// Removes the files of what is no longer looked at.
fn tidy(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let is_ours = entry.file_name().to_string_lossy().starts_with(START);
        let age = entry.metadata().and_then(|file| file.modified()).ok().and_then(|at| at.elapsed().ok());
        if is_ours && age.is_some_and(|age| age > OLD) {
            let _ = fs::remove_file(entry.path());
        }
    }
}
