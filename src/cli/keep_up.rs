//! Keeping up with an org beside serving it: when to look again, and what then becomes of what was found.

use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

use super::found::{Connected, Finder};
use crate::mcp::{Doubt, Server};

/// A server in use looks again after so long. One that nobody calls asks nothing.
const QUIET: Duration = Duration::from_secs(15 * 60);
/// The least time between looks that refusals cause; twice as long after each that changed nothing.
const HASTE: Duration = Duration::from_secs(60);
/// How long everything that a start asks for is believed.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// When to look again.
struct Pace {
    looked: Instant,
    /// When a refusal last was the reason.
    refused: Option<Instant>,
    is_refused: bool,
    patience: Duration,
}

/// Looks again whenever there is reason to, for as long as the process lives. What was only remembered is asked for at
/// once.
pub(super) async fn keep_up(finder: Finder, server: Server, mut org: Connected, was_remembered: bool) {
    let mut pace = Pace { looked: Instant::now(), refused: None, is_refused: false, patience: HASTE };
    let mut asked = (!was_remembered).then(Instant::now);
    loop {
        if asked.is_some() {
            pace.wait(&server).await;
        }
        let found = match asked.filter(|asked| asked.elapsed() < DAY) {
            Some(_) => finder.look(&org).await,
            None => {
                asked = Some(Instant::now());
                finder.ask().await
            }
        };
        match found {
            Ok(found) => {
                finder.remember(Some(&found));
                pace.looked(found.known != org.known);
                server.change(Arc::new(found.known.clone()), found.standing.clone());
                org = found;
            }
            // That the org cannot be asked now says nothing about what it has.
            Err(unfit) if unfit.is_passing => {
                pace.looked(false);
                tracing::warn!(%unfit, "the org could not be looked at again");
            }
            Err(unfit) => {
                pace.looked(false);
                tracing::error!(%unfit, "the org no longer has what this server needs");
                finder.remember(None);
            }
        }
    }
}

impl Pace {
    /// Waits until there is reason to look, and it is time.
    async fn wait(&mut self, server: &Server) {
        self.is_refused = loop {
            match server.doubt().await {
                Doubt::InUse if self.looked.elapsed() < QUIET => {}
                Doubt::InUse => break false,
                Doubt::Refused => break true,
            }
        };
        if let (true, Some(refused)) = (self.is_refused, self.refused) {
            sleep_until(refused + self.patience).await;
        }
    }

    fn looked(&mut self, has_changed: bool) {
        self.looked = Instant::now();
        if self.is_refused {
            self.refused = Some(self.looked);
            self.patience = if has_changed { HASTE } else { (self.patience * 2).min(QUIET) };
        }
    }
}
