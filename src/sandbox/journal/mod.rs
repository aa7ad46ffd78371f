//! The journal: every request that the org was sent, for a test or a person to read afterwards.
//!
//! `GET /_sandbox/journal?after=N&limit=N&path=PATTERN` answers a [`Page`] in the order in which the requests were
//! answered, `GET /_sandbox/journal/schema` its JSON Schema, `DELETE /_sandbox/journal` forgets all; in process it is
//! [`Running::journal`](super::Running::journal). Calls to the admin interface are not in it, and neither count as calls
//! of the org. What the journal holds is bounded: the oldest requests make room.
//!
//! Secrets do not get in (`redact.rs`), and answers are not kept beyond their status.

mod entry;
mod redact;

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use schemars::JsonSchema;
use serde::Serialize;

pub use entry::Entry;

use super::pattern;

/// Requests kept, and bytes that they may take together.
const KEPT: usize = 10_000;
const KEPT_BYTES: usize = 64 * 1024 * 1024;

/// The requests of one run.
#[derive(Debug, Default)]
pub(super) struct Journal(Mutex<Kept>);

#[derive(Debug, Default)]
struct Kept {
    entries: VecDeque<Entry>,
    bytes: usize,
    /// How many there were since the start.
    made: u64,
    dropped: u64,
}

/// Requests of the journal.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Page {
    /// The requests asked for, oldest first.
    pub requests: Vec<Entry>,
    /// Whether there are more of them after these.
    pub more: bool,
    /// How many of the journal were dropped to make room.
    pub dropped: u64,
}

/// Which requests are asked for.
#[derive(Debug)]
pub(super) struct Wanted<'a> {
    pub(super) after: u64,
    pub(super) limit: usize,
    pub(super) path: &'a str,
}

impl Journal {
    /// Adds a request, which gets its number here.
    pub(super) fn add(&self, mut entry: Entry) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.made += 1;
        entry.number = kept.made;
        kept.bytes += entry.size();
        kept.entries.push_back(entry);
        while kept.entries.len() > KEPT || kept.bytes > KEPT_BYTES {
            let Some(oldest) = kept.entries.pop_front() else { break };
            kept.bytes -= oldest.size();
            kept.dropped += 1;
        }
    }

    /// The requests that are asked for.
    pub(super) fn page(&self, wanted: &Wanted<'_>) -> Page {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut asked = kept
            .entries
            .iter()
            .filter(|entry| entry.number > wanted.after && pattern::matches(wanted.path, &entry.path));
        let requests = asked.by_ref().take(wanted.limit).cloned().collect();
        Page { requests, more: asked.next().is_some(), dropped: kept.dropped }
    }

    /// Forgets all requests; the numbers go on.
    pub(super) fn clear(&self) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *kept = Kept { made: kept.made, ..Kept::default() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_make_room_and_are_counted() {
        let journal = Journal::default();
        for _ in 0..KEPT + 3 {
            journal.add(Entry::default());
        }
        let page = journal.page(&Wanted { after: 0, limit: 1, path: "*" });
        assert_eq!((page.requests[0].number, page.dropped, page.more), (4, 3, true));
        journal.add(Entry { body: Some("x".repeat(KEPT_BYTES)), ..Entry::default() });
        assert!(journal.page(&Wanted { after: 0, limit: 1, path: "*" }).requests.is_empty());
        journal.clear();
        journal.add(Entry::default());
        let page = journal.page(&Wanted { after: 0, limit: 5, path: "*" });
        assert_eq!((page.requests[0].number, page.dropped, page.more), (KEPT as u64 + 5, 0, false));
    }
}
