//! Rows, records and outcomes to compact text: one head line, the columns once, then the rows. Pure functions.
//!
//! Ids, dates and amounts stand as they came from the org. What comes from records stands between the marks of
//! `untrusted.rs`, in one line for each value, with nothing hidden in it and with its length bounded; our own
//! words stand outside. Not here: which rows there are ([`crate::revops`]).

mod queried;
mod questions;
mod record;
mod rows;
mod table;
mod untrusted;
mod value;
mod write;

pub(super) use queried::{guarded, queried};
pub(super) use questions::{at_risk, pipeline, queries, stale};
pub(super) use record::record_view;
use table::Table;
pub(super) use untrusted::{EXPLAINED, with_marked};
pub(super) use value::bounded;
pub(super) use write::{write_outcome, write_requests};

/// `1 record`, `2 records`.
fn counted(number: u64, one: &str, many: &str) -> String {
    let name = if number == 1 { one } else { many };
    format!("{number} {name}")
}

/// An error's text as a sentence: the texts of errors begin small and end without a full stop, so that they
/// can stand inside others. A name at the beginning keeps its spelling.
pub(super) fn sentence(text: &str) -> String {
    let is_word = text.split(' ').next().is_some_and(|word| word.chars().all(|c| c.is_ascii_lowercase()));
    let mut characters = text.chars();
    let mut sentence: String = match characters.next() {
        Some(first) if is_word => first.to_uppercase().chain(characters).collect(),
        _ => text.to_owned(),
    };
    let ends_open =
        sentence.ends_with(|last: char| last.is_alphanumeric() || matches!(last, ')' | '`' | '"'));
    if ends_open && !sentence.contains('\n') {
        sentence.push('.');
    }
    sentence
}

#[cfg(test)]
mod tests;
