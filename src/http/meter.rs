//! How many calls a piece of work sends, however deep in it they are sent.

use std::cell::Cell;

tokio::task_local! {
    static SENT: Cell<u64>;
}

/// Runs the work, and tells how many calls it has sent, those that were sent again counted each time. What it gives
/// away to other tasks is not counted, and neither is signing in.
///
/// ```
/// use salesforce_revops::http::meter;
/// # #[tokio::main(flavor = "current_thread")] async fn main() {
/// assert_eq!(meter::counted(async { "done" }).await, ("done", 0));
/// # }
/// ```
pub async fn counted<T>(work: impl Future<Output = T>) -> (T, u64) {
    SENT.scope(Cell::default(), async {
        let done = work.await;
        (done, SENT.with(Cell::get))
    })
    .await
}

/// A call is being sent.
pub(super) fn count() {
    // Outside of `counted` nobody asks.
    let _ = SENT.try_with(|sent| sent.set(sent.get() + 1));
}
