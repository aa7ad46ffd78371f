//! The org, its snapshots and the generated code side by side, without writing.

use std::fmt;

use indicatif::ProgressBar;
use salesforce_revops::auth::Settings;
use serde::Serialize;
use sobjects::catalog::Drift;
use sobjects::text::visible;

use super::gather::gather;
use super::{Error, Pull, runtime, settings};
use crate::error::some_of;
use crate::run;

/// What differs between the org, its snapshots and the generated code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Compared {
    /// Alias of the org.
    pub org: String,
    /// Generated files that are not what the snapshots give.
    pub stale_files: Vec<String>,
    /// Snapshots and definitions that are not what the org says, by their files' names.
    pub stale_snapshots: Vec<String>,
    /// Objects that are gone, or hidden from the user.
    pub gone: Vec<String>,
    /// What could not be read, a sentence each.
    pub notes: Vec<String>,
    /// Whether a change breaks code that was compiled for the snapshots.
    pub breaks: bool,
    /// What the org has changed since the snapshots.
    #[serde(flatten)]
    pub drift: Drift,
    /// What to run where the snapshots are stale.
    pub pull: String,
    /// What to run where generated files are stale.
    pub generate: String,
}

/// Compares, where the environment and `revops.toml` say how to reach the org.
///
/// # Errors
/// The org cannot be reached, or the folder cannot be read.
pub fn compare(pull: &Pull, generated: &run::Request) -> Result<Compared, Error> {
    runtime()?.block_on(compare_with(pull, generated, settings(&pull.org)?))
}

/// As [`compare`], with these settings.
///
/// # Errors
/// As for [`compare`].
pub async fn compare_with(
    pull: &Pull,
    generated: &run::Request,
    settings: Settings,
) -> Result<Compared, Error> {
    let (stale_files, generate) = match run::run(&run::Request { check: true, ..generated.clone() }) {
        Ok(_) => Default::default(),
        Err(crate::Error::Stale { files, command }) => (files, command),
        Err(error) => return Err(error.into()),
    };
    let gathered = gather(pull, settings, &ProgressBar::hidden()).await?;
    let snapshots = gathered.changes.iter().filter(|change| !change.is_form);
    let snapshots = snapshots.filter_map(|change| change.path.strip_prefix(&gathered.folder).ok());
    let names = snapshots.map(|path| path.with_extension("").display().to_string());
    let drift = gathered.pulled.drift;
    Ok(Compared {
        org: pull.org.clone(),
        stale_files,
        stale_snapshots: names.filter(|name| name != "org").collect(),
        gone: gathered.pulled.gone,
        notes: gathered.pulled.notes,
        breaks: drift.breaks(),
        drift,
        pull: pull.command(),
        generate,
    })
}

impl Compared {
    /// Whether all three are the same.
    #[must_use]
    pub fn is_same(&self) -> bool {
        self.stale_files.is_empty() && self.stale_snapshots.is_empty() && self.gone.is_empty()
    }
}

impl fmt::Display for Compared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for note in &self.notes {
            writeln!(f, "note: {}", visible(note))?;
        }
        if self.is_same() {
            return write!(f, "{}: the org, its snapshots and the generated code are the same", self.org);
        }
        let mut parts = Vec::new();
        if !self.stale_snapshots.is_empty() || !self.gone.is_empty() {
            let names: Vec<&str> =
                self.stale_snapshots.iter().chain(&self.gone).map(String::as_str).collect();
            parts.push(format!(
                "the snapshots are older than the org ({}); run: {}",
                names.join(", "),
                self.pull
            ));
        }
        if !self.drift.is_none() {
            parts.push(self.drift.to_string());
        } else if !self.stale_snapshots.is_empty() {
            parts.push("  only labels, help texts, definitions and the like have changed".to_owned());
        }
        if self.breaks {
            let count = self.drift.changes.iter().filter(|change| change.breaks).count();
            parts
                .push(format!("{count} of these changes break code that was compiled for the snapshots (!)"));
        }
        if !self.stale_files.is_empty() {
            parts.push(format!(
                "the generated code is older than the snapshots ({}); run: {}",
                some_of(&self.stale_files),
                self.generate
            ));
        }
        f.write_str(&parts.join("\n"))
    }
}
