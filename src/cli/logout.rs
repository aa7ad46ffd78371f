//! `logout`: ends the session that `login` kept, at the org and here.

use super::exit::{Failure, say};
use crate::auth::kept_login;

/// Which org.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The org of revops.toml to log out of.
    #[arg(long, value_name = "NAME")]
    org: Option<String>,
}

/// Tells the org, and forgets.
pub(super) async fn run(arguments: Arguments) -> Result<(), Failure> {
    let Some(login) = kept_login(arguments.org.as_deref()).map_err(Failure::setup)? else {
        say("nobody is logged in");
        return Ok(());
    };
    let instance = login.instance().clone();
    login.end().await.map_err(Failure::run)?;
    say(format_args!("logged out of {instance}"));
    Ok(())
}
