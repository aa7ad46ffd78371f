//! `/query`, `/queryAll` and the pages that follow.

use axum::http::StatusCode;
use serde::Serialize;
use sobjects::catalog::Flags;
use sobjects::{Catalog, FieldType};
use soql::ast::{Query, Spanned, With};
use soql::check::Clause;

use super::call::{Answer, Call, Reply};
use super::locator::Place;
use super::session::Session;
use super::{explain, viewed};
use crate::sandbox::definitions;
use crate::sandbox::query::{self, QueryError};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

/// Records a page, where the request does not say, and the least and most that it can ask for.
const BATCH: usize = 2000;
const LEAST: usize = 200;
/// A text area longer than this is a long one.
const LONG_TEXT: u32 = 255;

/// A page, as the platform writes it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Page {
    total_size: u64,
    done: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_records_url: Option<String>,
    records: Vec<Row>,
}

/// `/query?q=…`; `with_deleted` is `/queryAll`.
pub(super) fn run(session: &mut Session<'_, '_>, call: &Call, with_deleted: bool) -> Answer {
    if let Some(text) = call.parameter("explain").filter(|_| !with_deleted) {
        return explain::run(session, call, text);
    }
    let text = call
        .parameter("q")
        .ok_or_else(|| Refusal::bad("MALFORMED_QUERY", "A query string has to be specified"))?;
    let query = read(session, text)?;
    if definitions::are_asked(&query) {
        return defined(session, call, &query, text);
    }
    check(&query, session.catalog(), text)?;
    answer(session, call, &query, with_deleted)
}

/// Answers a query that is in order.
pub(super) fn answer(
    session: &mut Session<'_, '_>,
    call: &Call,
    query: &Query,
    with_deleted: bool,
) -> Answer {
    let context = query::Context { with_deleted, ..session.context(&call.version) };
    let batch = batch(call).min(most(session, query));
    let answer = session.tx.query(query, &context, batch)?;
    viewed::mark(session, query, &answer.records)?;
    page(session, call, answer, batch, None)
}

/// Answers a query of what the org consists of.
fn defined(session: &Session<'_, '_>, call: &Call, query: &Query, text: &str) -> Answer {
    check(query, definitions::catalog(), text)?;
    let (catalog, definitions) = (session.catalog(), &session.described.definitions);
    let root = format!("/services/data/{}", call.version);
    let records = definitions::answer(&definitions::Source { catalog, definitions, root }, query)?;
    Reply::ok(&Page { total_size: records.len() as u64, done: true, next_records_url: None, records })
}

/// `/query/01g…-2000`
pub(super) fn next(session: &mut Session<'_, '_>, call: &Call, locator: &str) -> Answer {
    let place = session.org.locators.find(session, locator)?;
    let answer = session.tx.next_page(&place.cursor, place.batch)?;
    viewed::mark(session, place.cursor.query(), &answer.records)?;
    page(session, call, answer, place.batch, Some(&place))
}

fn page(
    session: &Session<'_, '_>,
    call: &Call,
    mut answer: query::Answer,
    batch: usize,
    before: Option<&Place>,
) -> Answer {
    let locators = &session.org.locators;
    // Pages of queryAll too lie below /query.
    let url = |name: String| call.url(&format!("query/{name}"));
    answer.link_children(|cursor| locators.first(session, &cursor, batch).map(url))?;
    let next = answer.next.as_ref().map(|cursor| match before {
        Some(place) => locators.following(place, cursor),
        None => locators.first(session, cursor, batch),
    });
    let next_records_url = next.transpose()?.map(url);
    let done = next_records_url.is_none();
    Reply::ok(&Page { total_size: answer.total_size, done, next_records_url, records: answer.records })
}

/// A query of records, parsed and checked.
pub(super) fn parse(session: &Session<'_, '_>, text: &str) -> Result<Query, Refusal> {
    let query = read(session, text)?;
    check(&query, session.catalog(), text)?;
    Ok(query)
}

fn read(session: &Session<'_, '_>, text: &str) -> Result<Query, Refusal> {
    let query = soql::parse(text).map_err(|error| soql_refusal(&error, text))?;
    if !session.org.enforcement_clause
        && let Some(with) = enforcement(&query)
    {
        let word = with.span.text(text).split_whitespace().next_back().unwrap_or_default();
        return Err(Refusal::bad("MALFORMED_QUERY", format!("unexpected token: '{word}'")));
    }
    Ok(query)
}

fn check(query: &Query, catalog: &Catalog, text: &str) -> Result<(), Refusal> {
    let errors = soql::check(query, catalog).err().unwrap_or_default();
    errors.first().map_or(Ok(()), |error| Err(soql_refusal(error, text)))
}

/// The first clause that asks for a check of permissions, here or in a child subquery.
fn enforcement(query: &Query) -> Option<&Spanned<With>> {
    let own = query.with.iter().find(|with| !matches!(with.node, With::DataCategory(_)));
    own.or_else(|| query.subqueries().find_map(enforcement))
}

fn soql_refusal(error: &soql::Error, text: &str) -> Refusal {
    Refusal::bad(error.code(), error.platform_message(text))
}

/// How many records a page takes at most: fewer where two or more long texts of its own are selected.
fn most(session: &Session<'_, '_>, query: &Query) -> usize {
    let is_long = |mention: &&soql::check::Mention<'_>| {
        let long = mention.field.is_some_and(|field| {
            field.kind == FieldType::TextArea && field.length > LONG_TEXT && field.is(Flags::CUSTOM)
        });
        long && mention.clause == Clause::Select
    };
    let mentions = soql::check(query, session.catalog()).map(|checked| checked.mentions).unwrap_or_default();
    if mentions.iter().filter(is_long).count() < 2 { BATCH } else { LEAST }
}

/// `Sforce-Query-Options: batchSize=500`
fn batch(call: &Call) -> usize {
    let options = call.header("sforce-query-options").unwrap_or_default();
    let size = options.split([',', ';']).find_map(|option| option.trim().strip_prefix("batchSize="));
    size.and_then(|size| size.trim().parse().ok()).map_or(BATCH, |size: usize| size.clamp(LEAST, BATCH))
}

impl From<QueryError> for Refusal {
    fn from(error: QueryError) -> Self {
        match error {
            QueryError::Store(error) => error.into(),
            error => Self::new(StatusCode::BAD_REQUEST, error.code(), error.to_string()),
        }
    }
}
