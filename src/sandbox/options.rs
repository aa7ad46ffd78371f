//! How an embedded org is asked for, and why it may not start.

use std::path::PathBuf;
use std::time::Duration;

use sobjects::definitions::DefinitionError;
use sobjects::{Date, Id};

use super::described::DescribedError;
use super::faults::{Plan, PlanError};
use super::rest::CertificateError;
use super::rules::{RuleError, Rules};
use super::store::StoreError;

/// What kind of embedded org to start.
#[derive(Debug, Clone)]
pub struct Options {
    /// Alias of the org whose snapshots these are, such as `sandbox`.
    pub org: String,
    /// API version of the snapshots, such as `v60.0`.
    pub api_version: String,
    /// Id of the organization; always the same one where none is given.
    pub organization: Option<Id>,
    /// Objects and their describe results, as JSON text; answered to the letter.
    pub snapshots: Vec<(String, String)>,
    /// Objects and what describe leaves out of them, as JSON text that [`sobjects::definitions`] reads; none by default.
    pub definitions: Vec<(String, String)>,
    /// The port on 127.0.0.1; a free one where none is given.
    pub port: Option<u16>,
    /// The same seed gives the same records.
    pub seed: u64,
    /// How many opportunities are made up; the other records follow in proportion.
    pub opportunities: usize,
    /// The file that keeps the records; in memory where none is given.
    pub database: Option<PathBuf>,
    /// The day on which the org's time starts; the real one where none is given.
    pub today: Option<Date>,
    /// Whether queries may carry `WITH SECURITY_ENFORCED` or `WITH USER_MODE`.
    ///
    /// What a real org answers over REST is not documented, so the strict choice is the default.
    pub enforcement_clause: bool,
    /// The X.509 certificate, in PEM, of the key that signs assertions; without it nobody signs in by JWT.
    pub certificate: Option<String>,
    /// Whether each use of a refresh token replaces it, as newer connected apps must.
    ///
    /// The one that was replaced is dead; whoever uses it again ends the one that replaced it, too.
    pub rotate_refresh_tokens: bool,
    /// After how long without a call a session ends.
    pub session_timeout: Duration,
    /// Validation, assignment and duplicate rules, besides what the describes say; none by default.
    pub rules: Rules,
    /// How many calls a day the org allows, as `Sforce-Limit-Info` tells them.
    pub api_limit: u64,
    /// The faults that the org shows from the start; none where nothing is given.
    pub faults: Plan,
}

impl Options {
    /// An org of these snapshots and definitions, such as those that a generated crate has with its feature
    /// `snapshots` (`SNAPSHOTS`, `DEFINITIONS`).
    #[must_use]
    pub fn of(snapshots: &[(&str, &str)], definitions: &[(&str, &str)]) -> Self {
        let owned = |texts: &[(&str, &str)]| {
            texts.iter().map(|(object, text)| ((*object).to_owned(), (*text).to_owned())).collect()
        };
        Self { snapshots: owned(snapshots), definitions: owned(definitions), ..Self::default() }
    }
}

impl Default for Options {
    fn default() -> Self {
        Self {
            org: "sandbox".to_owned(),
            api_version: "v60.0".to_owned(),
            organization: None,
            snapshots: Vec::new(),
            definitions: Vec::new(),
            port: None,
            seed: 1,
            opportunities: 120,
            database: None,
            today: None,
            enforcement_clause: false,
            rules: Rules::default(),
            certificate: None,
            rotate_refresh_tokens: false,
            session_timeout: Duration::from_secs(2 * 60 * 60),
            api_limit: 100_000,
            faults: Plan::default(),
        }
    }
}

impl From<DescribedError> for SandboxError {
    fn from(error: DescribedError) -> Self {
        match error {
            DescribedError::Snapshot { object, source } => Self::Snapshot { object, source },
            DescribedError::Definition(error) => Self::Definition(error),
            DescribedError::Rule(error) => Self::Rule(error),
        }
    }
}

/// Why the embedded org did not start.
#[derive(Debug, thiserror::Error)]
pub enum SandboxError {
    /// A snapshot is not a describe result.
    #[error(
        "the snapshot of {object} is not a describe result ({source}); fetch it again with `codegen pull`"
    )]
    Snapshot {
        /// The object.
        object: String,
        /// What is wrong with the JSON.
        source: serde_json::Error,
    },
    /// The port cannot be had.
    #[error("cannot listen on 127.0.0.1:{port} ({source}); give another --port, or none for a free one")]
    Port {
        /// The port; 0 for any.
        port: u16,
        /// What the system says.
        source: std::io::Error,
    },
    /// The fault plan has a rule that cannot be followed.
    #[error("the fault plan cannot be used: {0}")]
    Faults(#[from] PlanError),
    /// The certificate of the connected app is none.
    #[error("the certificate of the connected app cannot be read ({0}); give one X.509 certificate in PEM")]
    Certificate(CertificateError),
    /// A definition does not fit its object.
    #[error(transparent)]
    Definition(#[from] DefinitionError),
    /// A rule does not fit the org.
    #[error(transparent)]
    Rule(#[from] RuleError),
    /// The records cannot be opened or made.
    #[error(transparent)]
    Store(#[from] StoreError),
}
