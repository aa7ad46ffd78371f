//! When to look whether the org still has what is offered: calls come, or the org refuses what its Catalog allows.
//!
//! Not here: how often it is looked at all, and how (whoever runs the server knows).

use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Notify;

/// How the org refuses names and values that it does not have, or not for this user.
const CODES: [&str; 4] = [
    "INVALID_FIELD",
    "INVALID_TYPE",
    "INVALID_FIELD_FOR_INSERT_UPDATE",
    "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
];

/// Why the org may be looked at again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// Somebody calls tools, so that it matters what the org has.
    InUse,
    /// The org refused what it should have by its Catalog.
    Refused,
}

/// The doubts that nobody has heard yet.
#[derive(Debug, Default)]
pub(super) struct Doubts {
    raised: Notify,
    was_refused: AtomicBool,
}

impl Doubts {
    /// A call has ended, with this code where it was refused.
    pub(super) fn weigh(&self, code: Option<&str>) {
        if code.is_some_and(|code| CODES.contains(&code)) {
            self.was_refused.store(true, Ordering::Relaxed);
        }
        self.raised.notify_one();
    }

    /// Waits for the next doubt.
    pub(super) async fn next(&self) -> Doubt {
        self.raised.notified().await;
        match self.was_refused.swap(false, Ordering::Relaxed) {
            true => Doubt::Refused,
            false => Doubt::InUse,
        }
    }
}
