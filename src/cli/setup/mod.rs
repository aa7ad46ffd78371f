//! `setup`: what an administrator does once, so that the server can be used.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `audit.rs` | the audit object and its permission set, deployed and assigned |
//! | `write.rs` | the same as source files |

mod audit;
mod write;

use super::exit::Failure;

/// What to set up.
#[derive(clap::Subcommand)]
pub(super) enum Command {
    /// Deploy the audit object and its permission set with an administrator's session, and assign it.
    Audit(audit::Arguments),
}

/// Sets it up.
pub(super) async fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Audit(arguments) => audit::run(arguments).await,
    }
}
