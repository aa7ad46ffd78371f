//! The records that match.
//!
//! Two steps for each object: LIKE narrows the records down, then their words are compared. Both the records that
//! are looked at and those that are answered come from SOQL trees.

use sobjects::{Field, FieldType, Object};
use soql::ast::{Condition, Path, Pattern, Query};
use soql::build::{Select, desc, field};

use super::statement::MOST_RECORDS;
use super::text::{Words, digits};
use super::{Returning, Term};
use crate::sandbox::query::Context;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::{Row, Tx};

/// Records that are looked at together.
const PAGE: usize = 2_000;
/// Comparisons in the condition that narrows the records down; SQLite takes no deeper ones than 1,000.
const MOST_COMPARISONS: usize = 400;
/// The most records of one object that is searched without WHERE and ORDER BY.
const MOST_UNSORTED: usize = 250;

/// Where records are found.
pub(in crate::sandbox) struct Finder<'a, 'tx> {
    pub(in crate::sandbox) tx: &'a Tx<'tx>,
    pub(in crate::sandbox) context: &'a Context,
    pub(in crate::sandbox) term: &'a Term,
}

impl Finder<'_, '_> {
    /// The records of one object, as RETURNING wants them; `of` is how many objects the search has.
    pub(in crate::sandbox) fn find(
        &self,
        object: &Object,
        fields: &[&Field],
        returning: &Returning,
        of: usize,
    ) -> Result<Vec<Row>, Refusal> {
        let ids = self.matching(object, fields)?;
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let query = &returning.query;
        let is_precise = of <= 1 && (query.filter.is_some() || !query.order_by.is_empty());
        let most = if is_precise { MOST_RECORDS } else { (MOST_RECORDS / of.max(1)).min(MOST_UNSORTED) };
        let found = field("Id").is_in(ids.iter().map(String::as_str));
        let mut query = Query {
            filter: Some(match query.filter.clone() {
                Some(filter) => Condition::And(vec![filter, found]),
                None => found,
            }),
            ..query.clone()
        };
        if query.order_by.is_empty() {
            query.order_by = vec![desc(newest(object)?)];
        }
        Ok(self.tx.query(&query, self.context, most)?.records)
    }

    /// The ids of the records that match, those first that were changed last.
    fn matching(&self, object: &Object, fields: &[&Field]) -> Result<Vec<String>, Refusal> {
        if fields.is_empty() {
            return Ok(Vec::new());
        }
        let paths: Vec<Path> = fields.iter().map(|field| path(&field.name)).collect::<Result<_, _>>()?;
        let query = Select::from(path(&object.name)?)
            .fields(["Id"])
            .fields(paths)
            .filter_some(narrowing(self.term, fields)?)
            .order_by(desc(newest(object)?))
            .build();
        let mut ids = Vec::new();
        let mut page = self.tx.query(&query, self.context, PAGE)?;
        loop {
            let found = page.records.iter().filter(|record| self.is_match(record, fields));
            ids.extend(found.filter_map(|record| Some(record.get("Id")?.as_str()?.to_owned())));
            let Some(next) = page.next.filter(|_| ids.len() < MOST_RECORDS) else { break };
            page = self.tx.next_page(&next, PAGE)?;
        }
        ids.truncate(MOST_RECORDS);
        Ok(ids)
    }

    fn is_match(&self, record: &Row, fields: &[&Field]) -> bool {
        let text = |field: &Field| record.get(&*field.name)?.as_str();
        let texts: Vec<&str> = fields.iter().filter_map(|field| text(field)).collect();
        let phones = fields.iter().filter(|field| field.kind == FieldType::Phone);
        let phones: Vec<String> = phones.filter_map(|field| text(field)).map(digits).collect();
        let words: Vec<Words<'_>> =
            texts.into_iter().chain(phones.iter().map(String::as_str)).map(Words::of).collect();
        self.term.matches(&words)
    }
}

/// A condition that holds for every record that matches, and for few others; `None` where there is no such thing.
fn narrowing(term: &Term, fields: &[&Field]) -> Result<Option<Condition>, Refusal> {
    if words(term) * fields.len() > MOST_COMPARISONS {
        return Ok(None);
    }
    let narrow = |terms: &[Term]| -> Result<Vec<Option<Condition>>, Refusal> {
        terms.iter().map(|term| narrowing(term, fields)).collect()
    };
    match term {
        Term::All(terms) => Ok(Condition::all(narrow(terms)?.into_iter().flatten())),
        Term::Any(terms) => {
            Ok(narrow(terms)?.into_iter().collect::<Option<Vec<_>>>().and_then(Condition::any))
        }
        Term::Not(_) => Ok(None),
        Term::Words(words) => {
            let mut each = Vec::with_capacity(fields.len());
            for candidate in fields {
                let path = path(&candidate.name)?;
                let like = |word: &String| field(path.clone()).like(part(word, candidate));
                each.extend(Condition::all(words.iter().map(like)));
            }
            Ok(Condition::any(each))
        }
    }
}

fn words(term: &Term) -> usize {
    match term {
        Term::All(terms) | Term::Any(terms) => terms.iter().map(words).sum(),
        Term::Not(_) => 0,
        Term::Words(words) => words.len(),
    }
}

/// The pattern of texts that have such a word; between the digits of a phone number anything may stand.
fn part(word: &str, field: &Field) -> Pattern {
    if field.kind == FieldType::Phone && word.chars().all(|c| c.is_ascii_digit()) {
        let digits: Vec<String> = word.chars().map(String::from).collect();
        return Pattern::new(&format!("%{}%", digits.join("%")));
    }
    Pattern::new(&format!("%{word}%"))
}

/// The field that tells when a record was changed last.
fn newest(object: &Object) -> Result<Path, Refusal> {
    let names = ["LastModifiedDate", "SystemModstamp"];
    path(names.into_iter().find(|name| object.field(name).is_some()).unwrap_or("Id"))
}

fn path(name: &str) -> Result<Path, Refusal> {
    name.parse().map_err(|error: soql::Error| Refusal::unexpected(&error))
}
