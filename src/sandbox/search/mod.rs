//! SOSL: `FIND {…} IN … RETURNING …` on the stored records.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `statement.rs` | the text of a search: FIND, IN, RETURNING, WITH, LIMIT |
//! | `returning.rs` | one object of RETURNING, which is a SOQL query in other words |
//! | `scanner.rs` | words, symbols and places in that text |
//! | `term.rs` | what is searched for: words, phrases, wildcards, AND, OR, AND NOT |
//! | `text.rs` | a text as the words that it is made of |
//! | `fields.rs` | which fields of an object are searched |
//! | `find.rs` | the records that match |
//!
//! | behaviour | how sure, in the letters of `rest` |
//! | --- | --- |
//! | AND before OR, words without an operator between them are AND, case does not count | D |
//! | a reserved character without a backslash, a wrong search group, no braces: 400 `MALFORMED_SEARCH` | C |
//! | fewer than two characters: 400 `INVALID_SEARCH` | C; that one long word is enough K |
//! | a wildcard at the beginning of a word is refused | D; its words K |
//! | words are runs of letters and digits, what punctuation joins stands side by side; no stop words, no stems | K |
//! | a phone number is also found by its digits alone | K |
//! | all words of a record count together, a phrase within one field | K |
//! | searched: text that can be written, and names; not picklists, not ids | K |
//! | at most 250 records of one object, 2,000 with WHERE or ORDER BY; of several objects 2,000 shared alike | D |
//! | records come as last changed, newest first, unless ORDER BY says otherwise | K |
//! | without RETURNING every searchable object, by name, but no files, notes and products | D; the order K |
//! | a search of more than 10,000 characters finds nothing | D |
//! | list views, `WITH` anything but `SPELL_CORRECTION`, UPDATE: refused | K |
//!
//! Records are found and read by SOQL trees, so what a query would hide, a search hides too. Not here: HTTP (`rest`).

mod fields;
mod find;
mod returning;
mod scanner;
mod statement;
mod term;
mod text;

pub(in crate::sandbox) use fields::{Group, is_searched_unasked, searched};
pub(in crate::sandbox) use find::Finder;
pub(in crate::sandbox) use returning::{Clauses, Returning, check_together};
pub(in crate::sandbox) use statement::{MOST_RECORDS, Search};
pub(in crate::sandbox) use term::Term;

use super::refusal::Refusal;

/// A text that is no SOSL.
fn malformed(message: impl Into<String>) -> Refusal {
    Refusal::bad("MALFORMED_SEARCH", message)
}
