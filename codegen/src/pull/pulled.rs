//! What was pulled, for people.

use std::fmt;
use std::path::PathBuf;

use sobjects::catalog::Drift;
use sobjects::text::visible;

/// What was fetched and written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pulled {
    /// Who saw the org so: the user's name and the instance.
    pub user: String,
    /// How many objects were asked for.
    pub objects: usize,
    /// How many of them the org said to be the same as before.
    pub same: usize,
    /// Files that were written.
    pub written: Vec<PathBuf>,
    /// Files that were removed: nothing is left to say in them.
    pub removed: Vec<PathBuf>,
    /// Objects that are gone, or hidden from the user; their snapshots stay.
    pub gone: Vec<String>,
    /// What could not be read, a sentence each.
    pub notes: Vec<String>,
    /// What has changed against the snapshots that were there.
    pub drift: Drift,
}

impl fmt::Display for Pulled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for note in &self.notes {
            writeln!(f, "note: {}", visible(note))?;
        }
        for object in &self.gone {
            writeln!(
                f,
                "{object} is gone, or {} may not see it; its snapshot stays. Remove it and strike {object} from \
                 org.toml, where that is meant",
                self.user
            )?;
        }
        if !self.drift.is_none() {
            writeln!(f, "{}", self.drift)?;
        }
        for path in &self.removed {
            writeln!(f, "removed {}", path.display())?;
        }
        write!(
            f,
            "{} object{} as {} sees them: {} unchanged by the org's word, files written: {}, removed: {}",
            self.objects,
            if self.objects == 1 { "" } else { "s" },
            visible(&self.user),
            self.same,
            self.written.len(),
            self.removed.len()
        )
    }
}
