//! What can go wrong with stored records.

use std::path::PathBuf;

use sobjects::IdError;

/// Why records could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database file cannot be opened.
    #[error("the database {} cannot be opened ({source}); check that its folder exists and may be written", path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// What SQLite says.
        source: rusqlite::Error,
    },
    /// Another process has the database file open.
    #[error("the database {} belongs to another embedded org that runs now; stop that one, or give another file", path.display())]
    Taken {
        /// The file.
        path: PathBuf,
    },
    /// The database file holds other objects or fields than the snapshots.
    #[error(
        "the database {} was made from other snapshots ({object} differs); give another file, or delete this one \
         to start with fresh records",
        path.display()
    )]
    OtherSnapshots {
        /// The file.
        path: PathBuf,
        /// The first object that differs.
        object: String,
    },
    /// The org has no such object, or its records cannot be kept.
    #[error("the org has no object `{object}` with records; check the name against the org's snapshots")]
    NoObject {
        /// What was asked for.
        object: String,
    },
    /// The object has no such field, or the field has no value of its own.
    #[error("`{object}` has no stored field `{field}`; check the name against the object's describe")]
    NoField {
        /// The object.
        object: String,
        /// What was asked for.
        field: String,
    },
    /// The object's describe has no key prefix, so its records can have no ids.
    #[error("`{object}` has no key prefix in its describe, so no record of it can be created")]
    NoPrefix {
        /// The object.
        object: String,
    },
    /// A value of the wrong type.
    #[error("{object}.{field} takes {expected}, not {found}")]
    Value {
        /// The object.
        object: String,
        /// The field.
        field: String,
        /// What the field takes.
        expected: &'static str,
        /// What was given, shortened.
        found: String,
    },
    /// The ids of an object are used up, or a stored id is broken.
    #[error(transparent)]
    Id(#[from] IdError),
    /// The database refused.
    #[error("the embedded org's database failed: {0}")]
    Database(#[from] rusqlite::Error),
}
