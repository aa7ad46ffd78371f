//! `demo`: the weekly questions, asked of the embedded org as Claude would ask them: through a child process
//! that serves MCP on its stdin and stdout.

mod session;
mod show;
mod story;

use super::exit::Failure;
use session::Session;

/// Nothing to say.
#[derive(clap::Args)]
pub(super) struct Arguments {}

/// Runs the demonstration.
pub(super) async fn run(_arguments: Arguments) -> Result<(), Failure> {
    let waiting = show::waiting("Starting the server on an embedded org with made-up records");
    let session = Session::start().await;
    waiting.finish_and_clear();
    let session = session?;
    let told = story::tell(&session).await;
    session.end().await;
    told
}
