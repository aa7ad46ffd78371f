//! Waiting to be told to stop.

use super::exit::Failure;

/// Listens for Ctrl-C and a request to terminate from the moment it is made, so that whoever was told that the
/// program is ready can end it well at once.
pub(super) struct Stop {
    #[cfg(unix)]
    signals: [tokio::signal::unix::Signal; 2],
}

impl Stop {
    /// Begins to listen.
    pub(super) fn listen() -> Result<Self, Failure> {
        #[cfg(unix)]
        {
            use tokio::signal::unix::{SignalKind, signal};
            let interrupt = signal(SignalKind::interrupt()).map_err(failed)?;
            let terminate = signal(SignalKind::terminate()).map_err(failed)?;
            Ok(Self { signals: [interrupt, terminate] })
        }
        #[cfg(not(unix))]
        Ok(Self {})
    }

    /// Returns when it was told.
    #[cfg_attr(not(unix), allow(unused_mut))]
    pub(super) async fn told(mut self) -> Result<(), Failure> {
        #[cfg(unix)]
        {
            let [interrupt, terminate] = &mut self.signals;
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
            Ok(())
        }
        #[cfg(not(unix))]
        tokio::signal::ctrl_c().await.map_err(failed)
    }
}

fn failed(error: std::io::Error) -> Failure {
    Failure::run(format_args!("cannot wait for a signal: {error}"))
}
