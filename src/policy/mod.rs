//! What may be read, masked and written, with whose consent, how large, when and how often: decided before anything is
//! looked up or sent.
//!
//! Without a file every updateable field of [`WRITABLE_OBJECTS`] may be written, everything that the Salesforce user may
//! read may be read, and a person is asked where the client can ask. The section `[policy]` of `revops.toml` narrows it;
//! `examples/revops.toml` shows its keys. Lists name fields by object, both by name or pattern (`*`), or by the org's
//! classification:
//!
//! ```
//! # use salesforce_revops::policy::Policy;
//! let policy = Policy::from_toml(
//!     r#"
//!     [policy]
//!     confirm = "always"
//!     [policy.mask]
//!     "*" = ["*Phone"]
//!     [policy.write]
//!     Opportunity = ["NextStep", "CloseDate"]
//!     [policy.largest_change]
//!     Opportunity = { CloseDate = "180 days" }
//!     [policy.classified]
//!     deny_read = ["PCI"]
//!     "#,
//! )?;
//! assert!(policy.offers_tool("query"));
//! # Ok::<(), salesforce_revops::policy::PolicyError>(())
//! ```
//!
//! What may not be read does not exist as far as anyone can tell: it is neither selected nor filtered, grouped or
//! sorted by, followed as a relationship, or written, and its name is refused in the words for an unknown one. What is
//! masked may be selected, and no more. What is calculated from a hidden field (a formula, ExpectedRevenue from Amount)
//! is a field of its own.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `policy/file.rs` | the section `[policy]` |
//! | `policy/problems.rs` | what it names and the org does not have |
//! | `policy/listed.rs`, `policy/pattern.rs` | lists of fields, names and patterns |
//! | `policy/read.rs` | what may be read |
//! | `policy/mask.rs` | what is masked |
//! | `policy/copies.rs` | where the values of a field stand once more |
//! | `policy/write.rs` | what may be written, and how often |
//! | `policy/size.rs`, `policy/hours.rs`, `policy/confirm.rs` | how large, when, with whose consent |
//! | `policy/refusal.rs` | why something may not be written |
//!
//! Not here: whether a value fits its field and how many writes a day has seen ([`crate::audit`]), asking a person, and
//! what the Salesforce user may do, which the platform itself enforces.

mod confirm;
mod copies;
mod file;
mod hours;
mod listed;
mod mask;
mod pattern;
mod problems;
mod read;
mod refusal;
mod size;
mod write;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use sobjects::{Catalog, Field, Object};

pub use confirm::{Confirm, Confirmation};
pub use file::PolicyError;
pub use mask::MASKED;
pub use read::ReadRefusal;
pub use refusal::Refusal;
pub use write::{Allowed, WRITABLE_OBJECTS};

use hours::Hours;
use listed::Listed;
use mask::Kept;
use pattern::Pattern;
use read::Reads;
use size::Sizes;

/// What may be read and written.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Policy {
    /// None for the built-in policy.
    source: Option<PathBuf>,
    read_only: bool,
    tools_off: Vec<String>,
    reads: Reads,
    masked: Listed,
    /// `None` allows every updateable field of the four objects.
    write: Option<Listed>,
    never_written: Listed,
    /// Objects whose records may be given notes; `None` allows the four objects.
    notes: Option<Vec<Pattern>>,
    confirm: Confirm,
    confirm_fields: Listed,
    sizes: Sizes,
    /// Empty for all hours.
    hours: Vec<Hours>,
    writes_per_day: Option<u64>,
    kept: Option<Kept>,
    /// All that was known of the org when the policy was checked.
    whole: Option<Arc<Catalog>>,
}

impl Policy {
    /// The file that it was read from; none where there was none, and the built-in policy applies.
    #[must_use]
    pub fn source(&self) -> Option<&Path> {
        self.source.as_deref()
    }

    /// The same, for an org in which all this was known when the policy was checked against it. What vanishes later, such
    /// as a field from the user's sight, goes on hiding its copies in the org's histories, and the compound field that it
    /// is a part of.
    #[must_use]
    pub fn knowing(self, whole: Arc<Catalog>) -> Self {
        Self { whole: Some(whole), ..self }
    }

    /// Whether a field is listed, or one that shows the same, as it is now or as it was known to be.
    fn touches(&self, listed: &Listed, object: &Object, field: &Field) -> bool {
        let was_listed = || {
            let object = self.whole.as_ref()?.object(&object.name)?;
            Some(listed.touches(object, object.field(&field.name)?))
        };
        listed.touches(object, field) || (!listed.is_empty() && was_listed() == Some(true))
    }

    /// Whether the tool of this name is offered, as far as the policy goes.
    #[must_use]
    pub fn offers_tool(&self, name: &str) -> bool {
        !names(&self.tools_off, name)
    }
}

fn names(list: &[impl AsRef<str>], name: &str) -> bool {
    list.iter().any(|known| known.as_ref().eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests;
