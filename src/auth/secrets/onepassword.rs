//! 1Password, through its own command-line tool.
//!
//! Source: "op read" in 1Password's CLI reference.

use std::time::Duration;

use secrecy::SecretString;

use super::run::run;

/// A person may have to touch a key first.
const PATIENCE: Duration = Duration::from_secs(60);

pub(super) async fn ask(rest: &str) -> Result<SecretString, String> {
    let reference = format!("op://{rest}");
    run("op", &["read", &reference], PATIENCE).await.map_err(|problem| problem.said("op"))
}
