//! What can be wrong with a setting: one sentence that names it and shows a right value.

use std::path::PathBuf;

/// Why there are no settings to work with.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// A setting without a default is nowhere given.
    #[error("{variable} is not set; set it to {example}")]
    Missing {
        /// The environment variable.
        variable: &'static str,
        /// What to set it to.
        example: &'static str,
    },
    /// A setting has a value that cannot be right.
    #[error("{setting} cannot be used: {problem}; a right value is {example}")]
    Wrong {
        /// The variable, or the key and the file it stands in.
        setting: String,
        /// What is wrong with it.
        problem: String,
        /// A right value.
        example: &'static str,
    },
    /// The file cannot be read.
    #[error("{} cannot be read: {reason}; make it readable, or remove it", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// The file is not TOML, or has a key that nobody knows.
    #[error("{} has a mistake: {reason}", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// What and where.
        reason: String,
    },
    /// A secret stands in the file.
    #[error(
        "{} holds {key} of the org {org}: a secret does not belong in a file; remove it there, get a new one, \
         since this one may have been seen, and set {variable} in the environment", path.display()
    )]
    SecretInFile {
        /// The file.
        path: PathBuf,
        /// The org's name.
        org: String,
        /// The key.
        key: String,
        /// The environment variable that takes it.
        variable: &'static str,
    },
    /// The file has no such org.
    #[error("{} has no section [orgs.{org}]; it has: {known}", path.display())]
    UnknownOrg {
        /// The file.
        path: PathBuf,
        /// The org that was asked for.
        org: String,
        /// The orgs that it has.
        known: String,
    },
}
