//! One object of RETURNING, which is a SOQL query in other words: `Account(Name WHERE … LIMIT 5)` says
//! `SELECT Name FROM Account WHERE … LIMIT 5`, and is read and checked as that.

use sobjects::Catalog;
use soql::ast::{Query, SelectItem, Span};

use super::scanner::Scanner;
use super::{malformed, statement::unsupported};
use crate::sandbox::refusal::Refusal;

/// Words that end the list of fields.
const CLAUSES: [&str; 10] =
    ["USING", "WHERE", "WITH", "GROUP", "HAVING", "ORDER", "LIMIT", "OFFSET", "FOR", "UPDATE"];

/// What is answered of one object.
#[derive(Debug)]
pub(in crate::sandbox) struct Returning {
    /// Its fields and clauses, as a query.
    pub(in crate::sandbox) query: Query,
}

/// The parts of a query, and where each stands in the text that it was taken from.
#[derive(Debug, Default)]
pub(in crate::sandbox) struct Clauses<'t> {
    pub(in crate::sandbox) object: (&'t str, usize),
    /// The fields; empty where only ids are wanted.
    pub(in crate::sandbox) fields: (&'t str, usize),
    /// WHERE and what follows.
    pub(in crate::sandbox) rest: (&'t str, usize),
}

/// The objects of RETURNING, with commas between them.
pub(super) fn returning(scanner: &mut Scanner<'_>, catalog: &Catalog) -> Result<Vec<Returning>, Refusal> {
    let mut all: Vec<Returning> = Vec::new();
    loop {
        let name = scanner.word();
        if name.is_empty() {
            return Err(scanner.unexpected());
        }
        let mut clauses = Clauses { object: (name, scanner.at - name.len()), ..Clauses::default() };
        if scanner.symbol('(') {
            inside(scanner, &mut clauses)?;
        }
        all.push(clauses.read(scanner.text, catalog)?);
        if !scanner.symbol(',') {
            break;
        }
    }
    check_together(&all)?;
    Ok(all)
}

/// What the objects of one search may not be to each other.
pub(in crate::sandbox) fn check_together(all: &[Returning]) -> Result<(), Refusal> {
    let name = |returning: &Returning| returning.query.from.object.text.to_ascii_lowercase();
    for (at, returning) in all.iter().enumerate() {
        if all.iter().take(at).any(|other| name(other) == name(returning)) {
            let object = &returning.query.from.object.text;
            return Err(malformed(format!("duplicate object type in the RETURNING clause: {object}")));
        }
    }
    if all.len() > 1 && all.iter().any(|returning| returning.query.offset.is_some()) {
        return Err(malformed("OFFSET can be used only when a single object is searched"));
    }
    Ok(())
}

/// Reads up to the parenthesis that closes the object's.
fn inside<'t>(scanner: &mut Scanner<'t>, clauses: &mut Clauses<'t>) -> Result<(), Refusal> {
    let start = scanner.at;
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    let mut end = None;
    for (at, c) in scanner.rest().char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '\'' => quoted = !quoted,
            _ if quoted => {}
            '(' => depth += 1,
            ')' if depth == 0 => {
                end = Some(start + at);
                break;
            }
            ')' => depth -= 1,
            _ => {}
        }
    }
    let Some(end) = end else {
        scanner.at = scanner.text.len();
        return Err(scanner.unexpected());
    };
    let text = scanner.text.get(start..end).unwrap_or_default();
    let split = first_clause(text).unwrap_or(text.len());
    let (fields, rest) = text.split_at_checked(split).unwrap_or((text, ""));
    if fields.trim().is_empty() {
        scanner.at = start + split;
        return Err(scanner.unexpected());
    }
    clauses.fields = (fields, start);
    clauses.rest = (rest, start + split);
    scanner.at = end + 1;
    Ok(())
}

/// Where the first clause behind the fields begins.
fn first_clause(text: &str) -> Option<usize> {
    let mut scanner = Scanner::new(text);
    loop {
        let word = scanner.word();
        let start = scanner.at - word.len();
        if CLAUSES.iter().any(|clause| word.eq_ignore_ascii_case(clause)) {
            return Some(start);
        }
        if word.is_empty() {
            scanner.at += scanner.rest().chars().next()?.len_utf8();
        }
    }
}

impl Clauses<'_> {
    /// Reads and checks the parts as a query; `text` is what they were taken from.
    pub(in crate::sandbox) fn read(&self, text: &str, catalog: &Catalog) -> Result<Returning, Refusal> {
        let fields = if self.fields.0.is_empty() { "Id" } else { self.fields.0 };
        if self.rest.0.trim_start().get(..5).is_some_and(|word| word.eq_ignore_ascii_case("USING")) {
            return Err(unsupported("USING ListView"));
        }
        let soql = format!("SELECT {fields} FROM {} {}", self.object.0, self.rest.0);
        let refuse = |error: &soql::Error| self.refusal(error, fields.len(), text);
        let query = soql::parse(&soql).map_err(|error| refuse(&error))?;
        if !is_plain(&query) {
            return Err(malformed(format!(
                "only fields, WHERE, ORDER BY, LIMIT and OFFSET can be used with {} in a search",
                self.object.0
            )));
        }
        if let Err(errors) = soql::check(&query, catalog)
            && let Some(error) = errors.first()
        {
            return Err(refuse(error));
        }
        Ok(Returning { query })
    }

    /// The refusal of the query, with its place in the search.
    fn refusal(&self, error: &soql::Error, fields: usize, text: &str) -> Refusal {
        let fields_start = "SELECT ".len();
        let object_start = fields_start + fields + " FROM ".len();
        let rest_start = object_start + self.object.0.len() + 1;
        let (start, end) = (error.span.start as usize, error.span.end as usize);
        let (from, to) = match start {
            _ if start >= rest_start && !self.rest.0.is_empty() => (rest_start, self.rest.1),
            _ if start >= object_start => (object_start, self.object.1),
            _ => (fields_start, self.fields.1),
        };
        let place = |at: usize| (to + at.saturating_sub(from)).min(text.len());
        let moved = soql::Error { kind: error.kind.clone(), span: Span::new(place(start), place(end)) };
        let code = if error.code() == "MALFORMED_QUERY" { "MALFORMED_SEARCH" } else { error.code() };
        Refusal::bad(code, moved.platform_message(text))
    }
}

/// Whether a query has only what SOSL has too.
fn is_plain(query: &Query) -> bool {
    let is_field = |item: &SelectItem| matches!(item, SelectItem::Expr { .. });
    query.select.iter().all(is_field)
        && !query.is_aggregate()
        && query.related.is_empty()
        && query.from.alias.is_none()
        && query.scope.is_none()
        && query.with.is_empty()
        && query.having.is_none()
        && query.for_clause.is_none()
        && query.update.is_empty()
}
