//! `policy review`: records that a person has reviewed what the Salesforce user may do.

use super::exit::{Failure, print};
use crate::audit::Review;
use crate::auth::Settings;
use crate::client::Client;
use crate::revops::startup;

/// What to do with the policy.
#[derive(clap::Subcommand)]
pub(super) enum Command {
    /// Record in the audit object that the Salesforce user's rights were reviewed.
    Review(Arguments),
}

/// Which org, and what the reviewer has to say.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The org: a section of revops.toml; its default without it.
    #[arg(long, value_name = "NAME")]
    org: Option<String>,
    /// What was found; it stands in the row as the justification.
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// Show the request that would be sent.
    #[arg(long)]
    dry_run: bool,
}

/// Records it.
pub(super) async fn run(command: Command) -> Result<(), Failure> {
    let Command::Review(Arguments { org, note, dry_run }) = command;
    let settings = Settings::for_org(org.as_deref()).map_err(Failure::setup)?;
    let client = Client::new(&settings).map_err(Failure::setup)?;
    let user = client.user_info().await.map_err(Failure::run)?;
    let shape = startup::audit(&client, &settings.audit_object).await.map_err(Failure::setup)?;
    let review = Review::new(shape, &user, note.as_deref()).map_err(Failure::run)?;
    if dry_run {
        let request = review.request(client.api()).map_err(Failure::run)?;
        return print(&format!("Dry run: nothing was recorded. This would be sent:\n\n{request}\n"));
    }
    let row = review.record(&client).await.map_err(Failure::run)?;
    let name = user.preferred_username.unwrap_or_else(|| user.user_id.to_string());
    print(&format!("The review of the rights of {name} is recorded in {} {row}.\n", settings.audit_object))
}
