//! Where the next page of a query is.
//!
//! A locator lives two days of the org's clock, belongs to the user who asked, and leads to the pages that were
//! announced. How many there are is not limited; what all of them together may remember is: 16 million row numbers
//! (128 MB), beyond which the oldest make room.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use chrono::TimeDelta;
use sobjects::{DateTime, Id};

use super::session::Session;
use crate::sandbox::query::Cursor;
use crate::sandbox::refusal::Refusal;

const LIFE: TimeDelta = TimeDelta::days(2);
const MAX_ROWS: usize = 16_000_000;
/// What a locator costs besides its row numbers, counted in row numbers.
const OVERHEAD: usize = 64;

/// The pages that can still be asked for.
#[derive(Debug, Default)]
pub(crate) struct Locators {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    made: u64,
    /// By number, so the oldest come first.
    kept: BTreeMap<u64, Kept>,
    rows: usize,
}

#[derive(Debug)]
struct Kept {
    user: Id,
    made: DateTime,
    answer: Cursor,
    batch: usize,
    /// The pages that were announced.
    positions: Vec<usize>,
}

/// A page that follows another.
#[derive(Debug)]
pub(super) struct Place {
    /// The query's number, the same for all its pages.
    query: u64,
    pub(super) cursor: Cursor,
    pub(super) batch: usize,
}

impl Locators {
    /// Keeps the page that follows the first one; answers how it is called in a URL: `01g…-2000`.
    pub(super) fn first(
        &self,
        session: &Session<'_, '_>,
        cursor: &Cursor,
        batch: usize,
    ) -> Result<String, Refusal> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.made += 1;
        let number = state.made;
        state.make_room(session.now, cost(cursor));
        let positions = vec![cursor.position()];
        let kept = Kept { user: session.user, made: session.now, answer: cursor.clone(), batch, positions };
        state.kept.insert(number, kept);
        name(number, cursor)
    }

    /// Keeps a page that follows another one of the same query.
    pub(super) fn following(&self, place: &Place, cursor: &Cursor) -> Result<String, Refusal> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(kept) = state.kept.get_mut(&place.query)
            && !kept.positions.contains(&cursor.position())
        {
            kept.positions.push(cursor.position());
        }
        name(place.query, cursor)
    }

    /// The place of this name.
    pub(super) fn find(&self, session: &Session<'_, '_>, name: &str) -> Result<Place, Refusal> {
        let invalid = || Refusal::bad("INVALID_QUERY_LOCATOR", "invalid query locator");
        let (id, position) = name.split_once('-').ok_or_else(invalid)?;
        let id: Id = id.parse().map_err(|_| invalid())?;
        let number =
            id.as_15().get(PREFIX.len()..).and_then(|number| number.parse().ok()).ok_or_else(invalid)?;
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let kept =
            state.kept.get(&number).filter(|kept| kept.user == session.user && kept.lives(session.now));
        let kept = kept.ok_or_else(invalid)?;
        let position =
            kept.positions.iter().find(|known| known.to_string() == position).ok_or_else(invalid)?;
        Ok(Place { query: number, cursor: kept.answer.at(*position), batch: kept.batch })
    }
}

impl State {
    /// Forgets what is too old, and the oldest until so many row numbers can be kept.
    fn make_room(&mut self, now: DateTime, rows: usize) {
        while let Some(oldest) = self.kept.first_entry()
            && (!oldest.get().lives(now) || self.rows + rows > MAX_ROWS)
        {
            self.rows -= cost(&oldest.remove().answer);
        }
        self.rows += rows;
    }
}

impl Kept {
    fn lives(&self, now: DateTime) -> bool {
        now.utc().signed_duration_since(self.made.utc()) < LIFE
    }
}

/// Key prefix and instance; ten digits follow.
const PREFIX: &str = "01gHs";

fn name(number: u64, cursor: &Cursor) -> Result<String, Refusal> {
    let id: Id = format!("{PREFIX}{number:010}").parse().map_err(|error| Refusal::unexpected(&error))?;
    Ok(format!("{id}-{}", cursor.position()))
}

fn cost(cursor: &Cursor) -> usize {
    cursor.total() + OVERHEAD
}
