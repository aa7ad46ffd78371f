//! What has changed from one Catalog to another: from the one that types were generated from to the org as it is now,
//! or between two orgs.
//!
//! `change` says what a change is and how it reads, `compare` finds them. Labels and help texts do not count: they
//! change documentation alone.

mod change;
mod compare;

use std::fmt;

use serde::Serialize;

pub use change::{Change, ChangeKind};

use super::Catalog;

/// The most changes of one kind to one field that are told one by one.
const TOLD: usize = 10;

/// All changes, sorted by object and field.
///
/// ```
/// use sobjects::{Catalog, catalog::Drift};
/// assert!(Drift::between(&Catalog::default(), &Catalog::default()).is_none());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Drift {
    /// What has changed.
    pub changes: Vec<Change>,
}

impl Drift {
    /// What has changed from one to the other.
    #[must_use]
    pub fn between(before: &Catalog, now: &Catalog) -> Self {
        Self { changes: compare::catalogs(before, now) }
    }

    /// Whether nothing has changed.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.changes.is_empty()
    }

    /// Whether code that was compiled for the earlier Catalog is affected; see [`Change::breaks`].
    #[must_use]
    pub fn breaks(&self) -> bool {
        self.changes.iter().any(|change| change.breaks)
    }

    /// The changes of these kinds.
    pub fn of<'d>(&'d self, kinds: &'d [ChangeKind]) -> impl Iterator<Item = &'d Change> {
        self.changes.iter().filter(|change| kinds.contains(&change.kind))
    }

    /// The same without changes of these kinds.
    #[must_use]
    pub fn without(mut self, kinds: &[ChangeKind]) -> Self {
        self.changes.retain(|change| !kinds.contains(&change.kind));
        self
    }
}

/// A line for each change; those that break compiled code are marked by `!`. Of many changes of one kind to one field,
/// such as another set of 1,500 picklist values, the first ones are told and the others counted.
impl fmt::Display for Drift {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_like = |a: &Change, b: &Change| {
            (&a.object, &a.field, a.kind, a.breaks) == (&b.object, &b.field, b.kind, b.breaks)
        };
        let mut line_feed = "";
        for like in self.changes.chunk_by(is_like) {
            let mark = like.first().map_or(' ', |change| if change.breaks { '!' } else { ' ' });
            for change in like.iter().take(TOLD) {
                write!(f, "{line_feed}{mark} {change}")?;
                line_feed = "\n";
            }
            match like.len().saturating_sub(TOLD) {
                0 => {}
                more => write!(f, "\n{mark} and {more} more of these")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
