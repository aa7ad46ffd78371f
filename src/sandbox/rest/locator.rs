//! Where the next page of a query is.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use sobjects::Id;

use crate::sandbox::query::Cursor;
use crate::sandbox::refusal::Refusal;

/// Places kept for next pages; the platform keeps them for two days, here the oldest make room.
const KEPT: usize = 256;

/// The pages that can still be asked for.
#[derive(Debug, Default)]
pub(crate) struct Locators {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    made: u64,
    kept: VecDeque<Place>,
}

/// A page that follows another.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// The query's locator, the same for all its pages.
    pub(super) query: Id,
    pub(super) cursor: Cursor,
    pub(super) batch: usize,
}

impl Locators {
    /// A new locator, for a query whose answer has more than one page.
    pub(super) fn fresh(&self) -> Result<Id, Refusal> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.made += 1;
        format!("01gHs{:010}", state.made).parse().map_err(|error| Refusal::unexpected(&error))
    }

    /// Keeps a place; answers how it is called in a URL: `01g…-2000`.
    pub(super) fn keep(&self, place: Place) -> String {
        let name = format!("{}-{}", place.query, place.cursor.position());
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.kept.len() == KEPT {
            state.kept.pop_front();
        }
        state.kept.push_back(place);
        name
    }

    /// The place of this name.
    pub(super) fn find(&self, name: &str) -> Result<Place, Refusal> {
        let invalid = || Refusal::bad("INVALID_QUERY_LOCATOR", "invalid query locator");
        let (query, position) = name.split_once('-').ok_or_else(invalid)?;
        let query: Id = query.parse().map_err(|_| invalid())?;
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let is_it = |place: &&Place| place.query == query && place.cursor.position().to_string() == position;
        state.kept.iter().find(is_it).cloned().ok_or_else(invalid)
    }
}
