//! The text of a search: FIND, IN, RETURNING, WITH, LIMIT.

use sobjects::Catalog;

use super::fields::Group;
use super::returning::{Returning, returning};
use super::scanner::Scanner;
use super::{Term, malformed};
use crate::sandbox::refusal::Refusal;

/// The platform's limit on a search as a whole, in characters.
const MAX_LENGTH: usize = 100_000;
/// Longer terms find nothing.
const MAX_TERM: usize = 10_000;
/// The most records that a search answers.
pub(in crate::sandbox) const MOST_RECORDS: usize = 2_000;

/// What is asked for.
#[derive(Debug)]
pub(in crate::sandbox) struct Search {
    /// What is searched for; `None` finds nothing.
    pub(in crate::sandbox) term: Option<Term>,
    /// Which fields are searched.
    pub(in crate::sandbox) group: Group,
    /// What is answered, object by object; `None`: the ids of whatever is found.
    pub(in crate::sandbox) returning: Option<Vec<Returning>>,
    /// The most records that are answered.
    pub(in crate::sandbox) limit: usize,
}

impl Search {
    /// Reads `FIND {…} …`, whose objects and fields are those of the Catalog.
    pub(in crate::sandbox) fn parse(text: &str, catalog: &Catalog) -> Result<Self, Refusal> {
        if text.chars().count() > MAX_LENGTH {
            return Err(malformed("SOSL statements cannot be longer than 100000 characters."));
        }
        let mut scanner = Scanner::new(text);
        if !scanner.keyword("FIND") || !scanner.symbol('{') {
            return Err(no_term());
        }
        let start = scanner.at;
        let term = Term::in_braces(&mut scanner)?;
        let is_short = text.get(start..scanner.at).is_some_and(|term| term.chars().count() <= MAX_TERM);
        let group = if scanner.keyword("IN") { group(&mut scanner)? } else { Group::All };
        let returning =
            if scanner.keyword("RETURNING") { Some(returning(&mut scanner, catalog)?) } else { None };
        while scanner.keyword("WITH") {
            with(&mut scanner)?;
        }
        let limit = if scanner.keyword("LIMIT") { scanner.number()? } else { MOST_RECORDS as u64 };
        if scanner.keyword("UPDATE") {
            return Err(unsupported("UPDATE"));
        }
        if !scanner.rest().trim().is_empty() {
            return Err(scanner.unexpected());
        }
        let limit = usize::try_from(limit).map_or(MOST_RECORDS, |limit| limit.min(MOST_RECORDS));
        Ok(Self { term: is_short.then_some(term), group, returning, limit })
    }
}

/// There is nothing to search for.
pub(super) fn no_term() -> Refusal {
    malformed("No search term found. The search term must be enclosed in braces.")
}

/// Valid SOSL for which the embedded org has nothing.
pub(super) fn unsupported(what: &str) -> Refusal {
    let message = format!("the embedded org does not support {what} in a search");
    Refusal::bad("FUNCTIONALITY_NOT_ENABLED", message)
}

/// `NAME FIELDS`
fn group(scanner: &mut Scanner<'_>) -> Result<Group, Refusal> {
    let name = scanner.word();
    let start = scanner.at - name.len();
    let Some(group) = Group::named(name) else {
        return Err(scanner.refuse(start, &format!("Malformed search token: {name}")));
    };
    let word = scanner.word();
    if word.eq_ignore_ascii_case("FIELDS") {
        return Ok(group);
    }
    Err(scanner.refuse(scanner.at - word.len(), &format!("Malformed search token: {word}")))
}

/// `SPELL_CORRECTION = true`, which changes nothing where nobody corrects.
fn with(scanner: &mut Scanner<'_>) -> Result<(), Refusal> {
    let what = scanner.word();
    if !what.eq_ignore_ascii_case("SPELL_CORRECTION") {
        return Err(unsupported(&format!("WITH {what}")));
    }
    let given = scanner.symbol('=') && (scanner.keyword("true") || scanner.keyword("false"));
    if given { Ok(()) } else { Err(scanner.unexpected()) }
}
