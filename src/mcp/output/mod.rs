//! Rows, records and outcomes to compact text: one head line, the columns once, then the rows. Pure functions.
//!
//! Ids, dates and amounts stand as they came from the org. Not here: which rows there are ([`crate::revops`]).

mod queried;
mod questions;
mod record;
mod rows;
mod table;
mod value;
mod write;

pub(super) use queried::{guarded, queried};
pub(super) use questions::{at_risk, pipeline, queries, stale};
pub(super) use record::record_view;
use rows::rows_table;
use table::Table;
pub(super) use write::{change_outcome, change_requests, note_outcome, note_requests};

/// `1 record`, `2 records`.
fn counted(number: u64, one: &str, many: &str) -> String {
    let name = if number == 1 { one } else { many };
    format!("{number} {name}")
}

/// An error's text as a sentence: the texts of errors begin small and end without a full stop, so that they
/// can stand inside others.
pub(super) fn sentence(text: &str) -> String {
    let mut characters = text.chars();
    let Some(first) = characters.next() else { return String::new() };
    let mut sentence: String = first.to_uppercase().chain(characters).collect();
    let ends_open =
        sentence.ends_with(|last: char| last.is_alphanumeric() || matches!(last, ')' | '`' | '"'));
    if ends_open && !sentence.contains('\n') {
        sentence.push('.');
    }
    sentence
}
