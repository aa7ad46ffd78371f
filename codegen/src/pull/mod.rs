//! Fetches an org's snapshots: describes, and what describe leaves out.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `gather` | asks the org, and finds what differs from the folder |
//! | `canonical` | the stable form of a snapshot |
//! | `definitions` | descriptions, classifications, picklists of record types |
//! | `stamps` | what is asked for only where it has changed |
//! | `folder`, `org_toml` | the files, of which all are written or none |
//! | `compare` | snapshots, generated code and org side by side, without writing |
//! | `pulled` | what was done, for people |
//!
//! Not here: signing in and HTTP, which are the SDK's.

mod canonical;
mod compare;
mod definitions;
mod error;
mod folder;
mod gather;
mod org_toml;
mod pulled;
mod stamps;

use std::path::PathBuf;

pub use canonical::canonical;
pub use compare::{Compared, compare, compare_with};
pub use error::Error;
pub use indicatif::ProgressBar;
pub use pulled::Pulled;
use salesforce_revops::auth::{Config, Settings};

/// The org whose snapshots are shipped.
const SHIPPED: &str = "sandbox";

/// What to fetch, and where to.
#[derive(Debug, Clone, Default)]
pub struct Pull {
    /// The org: its section in `revops.toml`, where there is such a file, and its folder.
    pub org: String,
    /// Where the orgs lie; `None` for those of the checkout.
    pub orgs_dir: Option<PathBuf>,
    /// Objects by their API names; none for those that the folder has, or the usual ones where it is new.
    pub objects: Vec<String>,
    /// Whether to replace the shipped snapshots, or those of another organization, and to read everything anew.
    pub force: bool,
}

impl Pull {
    /// What a person types for it.
    fn command(&self) -> String {
        let place = self.orgs_dir.as_ref().map(|path| format!(" --orgs-dir {}", path.display()));
        let force = if self.org == SHIPPED { " --force" } else { "" };
        format!("cargo run -p codegen -- pull --org {}{}{force}", self.org, place.unwrap_or_default())
    }
}

/// Fetches what has changed in the org, as the environment and `revops.toml` say how to reach it.
///
/// # Errors
/// The org cannot be reached or lacks an object, or the folder cannot be written; then it is as it was.
pub fn pull(request: &Pull, progress: &ProgressBar) -> Result<Pulled, Error> {
    runtime()?.block_on(pull_with(request, settings(&request.org)?, progress))
}

/// As [`pull`], with these settings.
///
/// # Errors
/// As for [`pull`].
pub async fn pull_with(request: &Pull, settings: Settings, progress: &ProgressBar) -> Result<Pulled, Error> {
    if request.org == SHIPPED && !request.force {
        return Err(Error::Shipped);
    }
    let gathered = gather::gather(request, settings, progress).await?;
    folder::make(&gathered.changes)?;
    gathered.stamps.write(&gathered.folder);
    Ok(gathered.pulled)
}

/// How to reach an org. Without a file there are no sections to choose from, and the environment says it alone.
fn settings(org: &str) -> Result<Settings, Error> {
    Ok(match Config::find()? {
        Some(_) => Settings::for_org(Some(org))?,
        None => Settings::from_env()?,
    })
}

fn runtime() -> Result<tokio::runtime::Runtime, Error> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(Error::Runtime)
}
