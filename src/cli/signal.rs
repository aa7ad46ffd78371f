//! Waiting to be told to stop.

use super::exit::Failure;

/// Returns at Ctrl-C or a request to terminate.
pub(super) async fn told_to_stop() -> Result<(), Failure> {
    let failed = |error: std::io::Error| Failure::run(format_args!("cannot wait for a signal: {error}"));
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate()).map_err(failed)?;
        tokio::select! {
            interrupted = tokio::signal::ctrl_c() => interrupted.map_err(failed),
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await.map_err(failed)
}
