//! What may be read and written, and what is refused before anything is looked up or sent.
//!
//! Without a file every updateable field of [`WRITABLE_OBJECTS`] may be written and everything that the
//! Salesforce user may read may be read. `revops.toml` narrows it; `"*"` stands for all fields of an object:
//!
//! ```toml
//! [policy]
//! read_only = false
//! notes = ["Opportunity", "Account"]
//!
//! [policy.write]
//! Opportunity = ["NextStep", "CloseDate"]
//!
//! [policy.read]          # only these, and the Id and Name of their objects
//! Opportunity = ["*"]
//! Account = ["Industry"]
//!
//! [policy.deny_read]     # never these
//! Opportunity = ["Amount"]
//! ```
//!
//! What may not be read does not exist as far as anyone can tell: it is neither selected nor filtered, grouped or
//! sorted by, followed as a relationship, or written, and its name is refused in the words for an unknown one.
//! What is calculated from a forbidden field (a formula, ExpectedRevenue from Amount) is a field of its own.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `policy/file.rs` | the section `[policy]` |
//! | `policy/read.rs` | what may be read |
//! | `policy/refusal.rs` | why something may not be written |
//!
//! Not here: whether a value fits its field ([`crate::audit`]), and what the Salesforce user may do, which
//! the platform itself enforces.

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
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Policy {
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
}

impl Policy {
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
