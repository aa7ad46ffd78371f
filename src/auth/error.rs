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
        "{} holds {key} of the org {org} (line {line}): a secret does not belong in a file; remove it there, get a \
         new one, since this one may have been seen, and set {variable} in the environment, or put a reference to where \
         it lives into the file, such as op://vault/item/field", path.display()
    )]
    SecretInFile {
        /// The file.
        path: PathBuf,
        /// The org's name.
        org: String,
        /// The key.
        key: String,
        /// The line, from 1.
        line: usize,
        /// The environment variable that takes it.
        variable: &'static str,
    },
    /// The same thing is given twice.
    #[error("{one} and {other} are both set; take one of them away")]
    Ambiguous {
        /// One variable.
        one: &'static str,
        /// The other one.
        other: &'static str,
    },
    /// The file has several orgs, and nobody said which.
    #[error("which org? {} has {known}: say --org NAME, or set default_org in the file", path.display())]
    WhichOrg {
        /// The file.
        path: PathBuf,
        /// The orgs that it has.
        known: String,
    },
    /// What `login` kept cannot be used.
    #[error("the kept login cannot be used: {0}")]
    Login(String),
    /// The Salesforce command line does not say where the org is.
    #[error("SFDC_INSTANCE_URL is not set, and the Salesforce CLI does not tell it: {0}")]
    Sf(String),
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
