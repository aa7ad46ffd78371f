//! `/query`, `/queryAll` and the pages that follow.

use axum::http::StatusCode;
use serde::Serialize;
use soql::ast::{Query, Spanned, With};

use super::call::{Answer, Call, Reply};
use super::locator::Place;
use super::session::Session;
use crate::sandbox::query::{self, QueryError};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

/// Records a page, where the request does not say, and the least and most that it can ask for.
const BATCH: usize = 2000;
const LEAST: usize = 200;

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
pub(super) fn run(session: &Session<'_, '_>, call: &Call, with_deleted: bool) -> Answer {
    let text = call
        .parameter("q")
        .ok_or_else(|| Refusal::bad("MALFORMED_QUERY", "A query string has to be specified"))?;
    let query = parse(session, text)?;
    let context = query::Context { with_deleted, ..session.context(&call.version)? };
    let batch = batch(call);
    let answer = session.tx.query(&query, &context, batch)?;
    page(session, call, answer, batch, None)
}

/// `/query/01g…-2000`
pub(super) fn next(session: &Session<'_, '_>, call: &Call, locator: &str) -> Answer {
    let Place { query, cursor, batch } = session.org.locators.find(locator)?;
    let answer = session.tx.next_page(&cursor, batch)?;
    page(session, call, answer, batch, Some(query))
}

fn page(
    session: &Session<'_, '_>,
    call: &Call,
    answer: query::Answer,
    batch: usize,
    query: Option<sobjects::Id>,
) -> Answer {
    let next_records_url = match answer.next {
        None => None,
        Some(cursor) => {
            let query = query.map_or_else(|| session.org.locators.fresh(), Ok)?;
            let name = session.org.locators.keep(Place { query, cursor, batch });
            // Pages of queryAll too lie below /query.
            Some(call.url(&format!("query/{name}")))
        }
    };
    let done = next_records_url.is_none();
    Reply::ok(&Page { total_size: answer.total_size, done, next_records_url, records: answer.records })
}

fn parse(session: &Session<'_, '_>, text: &str) -> Result<Query, Refusal> {
    let query = soql::parse(text).map_err(|error| soql_refusal(&error, text))?;
    if !session.org.enforcement_clause
        && let Some(with) = enforcement(&query)
    {
        let word = with.span.text(text).split_whitespace().next_back().unwrap_or_default();
        return Err(Refusal::bad("MALFORMED_QUERY", format!("unexpected token: '{word}'")));
    }
    match soql::check(&query, session.catalog()) {
        Ok(_) => Ok(query),
        Err(errors) => match errors.first() {
            Some(error) => Err(soql_refusal(error, text)),
            None => Ok(query),
        },
    }
}

/// The first clause that asks for a check of permissions, here or in a child subquery.
fn enforcement(query: &Query) -> Option<&Spanned<With>> {
    let own = query.with.iter().find(|with| !matches!(with.node, With::DataCategory(_)));
    own.or_else(|| query.subqueries().find_map(enforcement))
}

fn soql_refusal(error: &soql::Error, text: &str) -> Refusal {
    Refusal::bad(error.code(), error.platform_message(text))
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
