//! A guarded query: parsed, checked against the Catalog, hardened, run, and answered with what was left out.

use sobjects::{Catalog, Record};
use soql::ast::Query;
use soql::build::count_all;
use soql::{Enforcement, Hardening, Note};

use super::{Clause, MOST_ROWS, RevopsError};
use crate::client::Client;
use crate::policy::Policy;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueryArgs {
    /// One SELECT statement.
    pub soql: String,
    /// Always refused where set.
    pub bypass_sharing: bool,
}

/// A query that may be sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Guarded {
    /// The query as it is sent.
    pub query: Query,
    /// What was changed in it, and what is worth knowing about it.
    pub notes: Vec<Note>,
    /// Whether its LIMIT is ours, so that there may be more rows than the caller asked to be spared.
    is_capped: bool,
    /// The LIMIT that the caller wrote.
    wanted: Option<u64>,
}

/// The answer to a query.
#[derive(Debug, Clone, PartialEq)]
pub struct Queried {
    /// The query that was sent.
    pub query: Query,
    /// What was changed in it, and what is worth knowing about it.
    pub notes: Vec<Note>,
    /// The records, at most [`MOST_ROWS`]; what is masked is masked.
    pub rows: Vec<Record>,
    /// How many there are.
    pub total: Total,
}

/// How many records a query matches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Total {
    /// So many.
    Exactly(u64),
    /// More than are listed; how many is not known.
    MoreThan(u64),
}

impl Queried {
    /// Whether records were left out.
    #[must_use]
    pub fn is_truncated(&self) -> bool {
        let returned = self.rows.len() as u64;
        !self.query.is_bare_count()
            && match self.total {
                Total::Exactly(total) => total > returned,
                Total::MoreThan(_) => true,
            }
    }
}

/// Parses, checks and hardens the query, and sends nothing. The Catalog is that of what the policy lets be
/// [read](Policy::readable).
///
/// # Errors
/// It is not one SELECT statement that reads and fits the org and the policy; or it asks to bypass sharing.
pub fn plan(
    catalog: &Catalog,
    policy: &Policy,
    args: &QueryArgs,
    enforcement: Option<Enforcement>,
) -> Result<Guarded, RevopsError> {
    if args.bypass_sharing {
        return Err(RevopsError::BypassSharing);
    }
    let told = |error: &soql::Error| error.with_snippet(&args.soql);
    let wrong = |error: soql::Error| RevopsError::Query { reasons: vec![told(&error)] };
    let (mut query, dropped) = soql::parse_statement(&args.soql).map_err(wrong)?;
    let wanted = query.limit.as_ref().map(|limit| limit.node);
    let hardening = Hardening { max_rows: MOST_ROWS, enforcement };
    // Hardened first: FIELDS(ALL) passes the check with the LIMIT that it gets here.
    let changed = soql::harden(&mut query, &hardening).map_err(wrong)?;
    let checked = soql::check(&query, catalog)
        .map_err(|errors| RevopsError::Query { reasons: errors.iter().map(told).collect() })?;
    policy
        .check_read(catalog, &query, &checked)
        .map_err(|refusal| RevopsError::Query { reasons: vec![refusal.to_string()] })?;
    let notes = dropped.into_iter().chain(checked.notes).chain(changed).collect();
    let is_capped = query.limit.as_ref().map(|limit| limit.node) != wanted;
    Ok(Guarded { query, notes, is_capped, wanted })
}

/// As [`plan`], with the enforcement clause that the org takes. What is wrong with the query itself is found
/// before the org is asked for anything.
///
/// # Errors
/// As [`plan`]; or the org cannot be asked whether it takes the clause.
pub async fn prepare(
    client: &Client,
    catalog: &Catalog,
    policy: &Policy,
    clause: &Clause,
    args: &QueryArgs,
) -> Result<Guarded, RevopsError> {
    plan(catalog, policy, args, None)?;
    let carried = clause.for_queries(client).await?;
    let mut guarded = plan(catalog, policy, args, carried)?;
    guarded.notes.extend(clause.note(carried));
    Ok(guarded)
}

/// Runs a query.
///
/// # Errors
/// As [`plan`]; or the org does not answer or refuses.
pub async fn run(
    client: &Client,
    catalog: &Catalog,
    policy: &Policy,
    clause: &Clause,
    args: &QueryArgs,
) -> Result<Queried, RevopsError> {
    let guarded = prepare(client, catalog, policy, clause, args).await?;
    let page = client.query::<Record>(&guarded.query).await?;
    let matched = page.total_size;
    let mut rows = client.with_later_pages(page).await?;
    policy.mask(catalog, &mut rows);
    let total = if guarded.is_capped && rows.len() as u64 >= MOST_ROWS {
        beyond_the_cap(client, &guarded).await
    } else {
        Total::Exactly(matched)
    };
    let Guarded { query, mut notes, .. } = guarded;
    if (rows.len() as u64) < MOST_ROWS {
        // Our LIMIT left nothing out, so nobody needs to know of it.
        notes.retain(|note| !matches!(note, Note::LimitAdded { .. }));
    }
    Ok(Queried { query, notes, rows, total })
}

/// How many records there would be without our LIMIT. That this cannot be counted is no reason to withhold the
/// rows that were read.
async fn beyond_the_cap(client: &Client, guarded: &Guarded) -> Total {
    let query = &guarded.query;
    if query.is_aggregate() {
        return Total::MoreThan(MOST_ROWS);
    }
    let count = Query {
        select: vec![count_all().into()],
        order_by: Vec::new(),
        limit: None,
        offset: None,
        ..query.clone()
    };
    let skipped = query.offset.as_ref().map_or(0, |offset| offset.node);
    match client.query::<Record>(&count).await {
        Ok(page) => {
            let there = page.total_size.saturating_sub(skipped);
            Total::Exactly(guarded.wanted.map_or(there, |wanted| wanted.min(there)))
        }
        Err(_) => Total::MoreThan(MOST_ROWS),
    }
}
