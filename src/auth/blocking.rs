//! Waiting for something asynchronous where nothing else is.

use tokio::runtime::Builder;

/// Waits on a thread of its own, so that it may be called from inside a runtime, too.
pub(super) fn wait<T: Send>(work: impl Future<Output = Result<T, String>> + Send) -> Result<T, String> {
    let run = || {
        Builder::new_current_thread().enable_all().build().map_err(|error| error.to_string())?.block_on(work)
    };
    let ended = std::thread::scope(|scope| scope.spawn(run).join());
    ended.unwrap_or_else(|_| Err("it ended unexpectedly".to_owned()))
}
