//! Why nothing was pulled.

use std::path::PathBuf;

use salesforce_revops::auth::SettingsError;
use sobjects::Id;

/// Why nothing was pulled; the text is a sentence for the person who ran it. The org's folder is as it was.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The settings do not say how to reach the org.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// The org did not answer, or refused.
    #[error("{what}: {reason}; nothing was written")]
    Org {
        /// What was asked for.
        what: String,
        /// What went wrong.
        reason: Box<salesforce_revops::http::Error>,
    },
    /// The org's name cannot be that of a folder.
    #[error("`{name}` is no name of an org: use letters, digits, `-` and `_`")]
    Name {
        /// What was given.
        name: String,
    },
    /// The shipped snapshots would be replaced.
    #[error(
        "the org `sandbox` is the shipped one, which the embedded org runs on: choose another --org, or give --force \
         to replace its snapshots by those of the org that you are signed in to"
    )]
    Shipped,
    /// The folder has the snapshots of another organization.
    #[error(
        "the snapshots in {} are of the organization {known}, and you are signed in to {found}: name another org, or \
         give --force, as after a sandbox was refreshed", folder.display()
    )]
    OtherOrganization {
        /// The folder.
        folder: PathBuf,
        /// Whose snapshots they are.
        known: Id,
        /// Who answered.
        found: Id,
    },
    /// The labels of the snapshots are in another language.
    #[error(
        "the labels in {} are in {known}, and yours are in {found}: pull as a user whose language is {known}, or give \
         --force to have them all in {found}", folder.display()
    )]
    OtherLanguage {
        /// The folder.
        folder: PathBuf,
        /// The language of the snapshots.
        known: String,
        /// The language of who is signed in.
        found: String,
    },
    /// Objects that were named are not there.
    #[error(
        "the org has no {}, or {user} may not see it; the API version {version} may be one that the org does not \
         have. Nothing was written", objects.join(", ")
    )]
    NoObject {
        /// Their names.
        objects: Vec<String>,
        /// Who is signed in.
        user: String,
        /// The API version that was asked for.
        version: String,
    },
    /// What came is not the describe of the object.
    #[error("what the org answered is not the describe of {object}: {reason}; nothing was written")]
    NotDescribe {
        /// The object.
        object: String,
        /// What is wrong.
        reason: String,
    },
    /// What lies in the folder cannot be used.
    #[error(transparent)]
    Folder(#[from] crate::Error),
    /// `org.toml` cannot be edited.
    #[error("{} is not as it should be: {reason}; nothing was written", path.display())]
    OrgToml {
        /// Which.
        path: PathBuf,
        /// What is wrong.
        reason: String,
    },
    /// The runtime cannot be started.
    #[error("the runtime cannot be started: {0}")]
    Runtime(std::io::Error),
}

impl Error {
    pub(super) fn org(what: impl Into<String>) -> impl FnOnce(salesforce_revops::http::Error) -> Self {
        let what = what.into();
        move |reason| Self::Org { what, reason: Box::new(reason) }
    }
}
