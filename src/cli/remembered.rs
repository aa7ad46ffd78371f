//! What was found out about an org at start, remembered on disk for a day, so that later starts ask it nothing.
//!
//! Holds no secret: a fingerprint of the settings, a time, ids of org and user, the shape of the audit object, and which
//! fields are classified. Where the file cannot be read or written, the org is just asked again.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

use super::found::Found;
use crate::auth::private;

const FOR: Duration = Duration::from_secs(24 * 60 * 60);

/// The file that remembers, for one set of settings.
#[derive(Debug, Clone)]
pub(super) struct Remembered {
    path: Option<PathBuf>,
    key: String,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    at: u64,
    found: Found,
}

type Entries = BTreeMap<String, Entry>;

impl Remembered {
    /// What is remembered of these settings, in the user's cache folder.
    pub(super) fn of(settings: &impl Hash) -> Self {
        Self::at(folder().map(|folder| folder.join("found.json")), settings)
    }

    fn at(path: Option<PathBuf>, settings: &impl Hash) -> Self {
        let mut hasher = DefaultHasher::new();
        (env!("CARGO_PKG_VERSION"), settings).hash(&mut hasher);
        Self { path, key: format!("{:016x}", hasher.finish()) }
    }

    /// What was found out within the last day.
    pub(super) fn recall(&self) -> Option<Found> {
        let entry = read(self.path.as_deref()?).remove(&self.key)?;
        is_fresh(entry.at).then_some(entry.found)
    }

    /// Remembers what was found out now; `None` forgets. What is older than a day is forgotten, too.
    pub(super) fn set(&self, found: Option<Found>) {
        let Some(path) = &self.path else { return };
        let mut entries = read(path);
        entries.retain(|key, entry| *key != self.key && is_fresh(entry.at));
        entries.extend(found.map(|found| (self.key.clone(), Entry { at: now(), found })));
        if let Err(error) = write(path, &entries) {
            tracing::info!(%error, "what was found out about the org is not remembered");
        }
    }
}

/// Where this program keeps what it can find out again, if the user has such a place.
pub(super) fn folder() -> Option<PathBuf> {
    let folder = |variable| std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from);
    let cache = folder("XDG_CACHE_HOME").or_else(|| folder("HOME").map(|home| home.join(".cache")));
    cache.map(|cache| cache.join("salesforce-revops"))
}

fn read(path: &Path) -> Entries {
    private::own(path).and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
}

fn write(path: &Path, entries: &Entries) -> std::io::Result<()> {
    private::write(path, &serde_json::to_vec(entries)?)
}

fn is_fresh(at: u64) -> bool {
    now().checked_sub(at).is_some_and(|age| age < FOR.as_secs())
}

fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}

#[cfg(test)]
mod tests {
    use sobjects::Definitions;

    use super::*;
    use crate::revops::startup::Startup;

    fn found() -> Found {
        let startup = Startup { audit: None, classified: Definitions::default() };
        Found { startup, takes_clause: true, whose: None, is_as_compiled: true }
    }

    fn file(folder: &tempfile::TempDir) -> PathBuf {
        folder.path().join("deep").join("found.json")
    }

    #[test]
    fn what_was_found_out_is_known_for_a_day_and_for_these_settings_alone() {
        let folder = tempfile::tempdir().expect("folder");
        let acme = Remembered::at(Some(file(&folder)), &"acme");
        assert_eq!(acme.recall(), None);
        acme.set(Some(found()));
        assert_eq!(acme.recall(), Some(found()));
        assert_eq!(Remembered::at(Some(file(&folder)), &"other").recall(), None);
        let yesterday = Entry { at: now() - FOR.as_secs(), found: found() };
        write(&file(&folder), &Entries::from([(acme.key.clone(), yesterday)])).expect("written");
        assert_eq!(acme.recall(), None);
        acme.set(Some(found()));
        acme.set(None);
        assert_eq!(acme.recall(), None);
    }

    #[test]
    fn a_broken_file_is_as_good_as_none() {
        let folder = tempfile::tempdir().expect("folder");
        let acme = Remembered::at(Some(file(&folder)), &"acme");
        acme.set(Some(found()));
        std::fs::write(file(&folder), "{rubbish").expect("file");
        assert_eq!(acme.recall(), None);
        acme.set(Some(found()));
        assert_eq!(acme.recall(), Some(found()));
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_others_may_have_written_is_not_believed() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("folder");
        let acme = Remembered::at(Some(file(&folder)), &"acme");
        acme.set(Some(found()));
        let open = |mode| {
            std::fs::set_permissions(file(&folder), std::fs::Permissions::from_mode(mode)).expect("changed");
        };
        open(0o666);
        assert_eq!(acme.recall(), None);
        open(0o600);
        assert_eq!(acme.recall(), Some(found()));
    }
}
