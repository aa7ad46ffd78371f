//! Why something may not be written.

use sobjects::{Field, Object};
use soql::error::nearest;

/// How many names a refusal lists.
const LISTED: usize = 40;

/// Why something may not be written.
///
/// A name that the policy forbids and one that does not exist are refused in the same words, so that nobody
/// learns the shape of what they may not touch.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Every write is switched off.
    #[error("this server is read-only: nothing was changed; ask whoever runs it to allow writes")]
    ReadOnly,
    /// No field of this object may be written.
    #[error("`{object}` is not an object whose fields can be changed here; these are: {}", listed(allowed))]
    Object {
        /// The name that was given.
        object: String,
        /// The objects that have fields to write.
        allowed: Vec<String>,
    },
    /// This field may not be written.
    #[error(
        "`{field}` is not a field of {object} that can be changed here{}; these are: {}",
        meant(field, allowed),
        listed(allowed)
    )]
    Field {
        /// The object.
        object: String,
        /// The name that was given.
        field: String,
        /// The fields that may be written.
        allowed: Vec<String>,
    },
    /// Records of this object may not be given notes.
    #[error(
        "`{object}` is not an object whose records can be given notes here; these are: {}",
        listed(allowed)
    )]
    Note {
        /// The name that was given.
        object: String,
        /// The objects whose records may be given notes.
        allowed: Vec<String>,
    },
    /// Changes are made at other hours.
    #[error(
        "changes are made here only in these hours: {hours}. It is {now} there now: nothing was changed; try again then, \
         or ask whoever runs this server"
    )]
    Hours {
        /// The hours.
        hours: String,
        /// What day and time it is.
        now: String,
    },
    /// The change is too large, or cannot be measured.
    #[error(
        "`{field}` of {object} may change by at most {most} at once, and {why}: nothing was changed; ask a person to \
         make this change in Salesforce"
    )]
    Size {
        /// The object.
        object: String,
        /// The field.
        field: String,
        /// How much is allowed.
        most: String,
        /// What is wrong with this change.
        why: String,
    },
    /// The day's writes are made.
    #[error(
        "{made} changes were made or begun today, and {most} a day are all that is allowed: nothing was changed; try again \
         tomorrow, or ask whoever runs this server to allow more"
    )]
    Daily {
        /// How many were made, or may still be.
        made: u64,
        /// How many may be made.
        most: u64,
    },
}

impl Refusal {
    pub(super) fn object(given: &str, allowed: &[&Object]) -> Self {
        Self::Object { object: shortened(given), allowed: object_names(allowed) }
    }

    pub(super) fn note(given: &str, allowed: &[&Object]) -> Self {
        Self::Note { object: shortened(given), allowed: object_names(allowed) }
    }

    pub(super) fn field(object: &Object, given: &str, allowed: &[&Field]) -> Self {
        let allowed = allowed.iter().map(|field| field.name.to_string()).collect();
        Self::Field { object: object.name.to_string(), field: shortened(given), allowed }
    }
}

fn object_names(objects: &[&Object]) -> Vec<String> {
    objects.iter().map(|object| object.name.to_string()).collect()
}

/// What was given may be any text; an answer repeats only its beginning.
fn shortened(given: &str) -> String {
    given.chars().take(80).collect()
}

fn meant(given: &str, allowed: &[String]) -> String {
    let nearest = nearest(given, allowed.iter().map(String::as_str));
    nearest.map(|name| format!(" (did you mean `{name}`?)")).unwrap_or_default()
}

fn listed(names: &[String]) -> String {
    if names.is_empty() {
        return "none".to_owned();
    }
    let shown = names.iter().take(LISTED).map(String::as_str).collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(LISTED) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
