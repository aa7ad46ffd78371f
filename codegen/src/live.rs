//! The command's part that asks an org.

use codegen::Request;
use codegen::pull::{self, Error, ProgressBar, Pull};

use crate::{DIFFERENT, SAME};

/// Fetches snapshots.
pub(crate) fn pull(request: &Pull) -> Result<u8, Error> {
    // On stderr, and nowhere where that is no terminal.
    let progress = ProgressBar::new(0);
    let pulled = pull::pull(request, &progress);
    progress.finish_and_clear();
    let pulled = pulled?;
    println!("{pulled}");
    Ok(if pulled.gone.is_empty() { SAME } else { DIFFERENT })
}

/// Compares the org with its snapshots and what was generated from them.
pub(crate) fn compare(generated: &Request, json: bool) -> Result<u8, Error> {
    let (org, orgs_dir) = (generated.org.clone(), generated.orgs_dir.clone());
    let compared = pull::compare(&Pull { org, orgs_dir, ..Pull::default() }, generated)?;
    if json {
        println!("{:#}", serde_json::json!(compared));
    } else {
        println!("{compared}");
    }
    Ok(if compared.is_same() { SAME } else { DIFFERENT })
}
