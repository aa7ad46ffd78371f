//! Settling the rows that a crash or an outage left Pending, under the fence (`fence.rs`).
//!
//! Reads and changes audit rows, and nothing else.

use std::time::{Duration, Instant};

use sobjects::{DateTime, Record};
use soql::build::{asc, field};

use super::AuditShape;
use super::entry::{AuditEntry, ReconcileError, changes, check_full};
use super::fence::{Mark, PAUSE, REST, clock_at, left_of, mark_failed};
use super::record::Pending;
use super::status::Status;
use crate::client::{Client, Page, QueryOptions};
use crate::http::Error;

/// Rows are settled little by little, so that each was read not long before.
const AT_ONCE: u16 = 200;

/// How often a row that somebody else is changing is tried.
const TRIES: usize = 4;

const WHY: &str =
    "the change was not made, and cannot be made any more: the row was still Pending when it was reconciled";

/// What became of a row that was Pending.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fate {
    /// It says Failed now: its change was not made, and cannot be made any more.
    Settled,
    /// Its change was made while the rows were looked through; the row says so.
    Applied,
    /// Somebody else settled it meanwhile, with this status.
    SettledByOther(String),
    /// It was changed too lately: whoever wrote it may still be at work.
    TooYoung,
    /// It is gone.
    Gone,
    /// It cannot be marked, and stays Pending.
    Refused(Error),
    /// Somebody is changing it all the time; it stays Pending.
    Busy,
}

/// A row that was Pending, and what became of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reconciled {
    /// The row.
    pub entry: AuditEntry,
    /// What became of it.
    pub fate: Fate,
}

/// What was done about the rows that were Pending.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Report {
    /// Each row, the oldest first, but for those that were looked at twice.
    pub rows: Vec<Reconciled>,
    /// Why it ended before all rows were looked at; what stands above was done all the same.
    pub stopped: Option<Error>,
}

/// Settles the rows that have been Pending for longer than so, two seconds at least. Serves in any number of processes
/// at once, and while changes are on their way: one that has not been made by then is not made any more.
///
/// # Errors
/// The audit object is a basic one, or the rows cannot be read. That a row cannot be marked is no error, but its fate.
pub async fn reconcile(
    client: &Client,
    shape: &AuditShape,
    older_than: Duration,
) -> Result<Report, ReconcileError> {
    let client = &client.with_reserve();
    let pages = Pages::open(client, shape, older_than).await?;
    let mut rows = Vec::new();
    let stopped = settle_all(client, shape, pages, &mut rows).await.err();
    Ok(Report { rows, stopped })
}

/// The rows that [`reconcile`] would settle; changes nothing.
///
/// # Errors
/// As [`reconcile`].
pub async fn unsettled(
    client: &Client,
    shape: &AuditShape,
    older_than: Duration,
) -> Result<Vec<AuditEntry>, ReconcileError> {
    let client = &client.with_reserve();
    let mut found = Vec::new();
    let mut pages = Pages::open(client, shape, older_than).await?;
    while let Some(rows) = pages.next().await? {
        found.extend(rows.into_iter().filter(|row| !row.is_young).map(|row| row.entry));
    }
    Ok(found)
}

/// A Pending row.
struct Row {
    entry: AuditEntry,
    pending: Pending,
    /// Whether it was changed too lately to be settled.
    is_young: bool,
}

/// The Pending rows, page by page.
struct Pages<'c> {
    client: &'c Client,
    /// A time of the org's clock before any of them was read.
    clock: DateTime,
    /// How long a row rests after its last change.
    rest: Duration,
    page: Option<Page<Record>>,
    /// The page before it; the next one is read only when its rows are done.
    shown: Option<Page<Record>>,
}

impl<'c> Pages<'c> {
    async fn open(
        client: &'c Client,
        shape: &AuditShape,
        older_than: Duration,
    ) -> Result<Self, ReconcileError> {
        check_full(shape)?;
        let pending = field("Status__c").eq(Status::Pending.as_str());
        let query = changes(shape, pending)?.order_by(asc("CreatedDate").nulls_first()).build();
        let options = QueryOptions { page_size: Some(AT_ONCE), ..QueryOptions::default() };
        let sent = Instant::now();
        let answer = client.send(&client.api().query_with(&query.to_string(), options)?).await?;
        let clock = clock_at(sent, answer.date);
        Ok(Self { client, clock, rest: older_than.max(REST), page: Some(answer.json()?), shown: None })
    }

    async fn next(&mut self) -> Result<Option<Vec<Row>>, Error> {
        if let Some(shown) = self.shown.take() {
            self.page = self.client.next_page(&shown).await?;
        }
        let Some(page) = self.page.take() else { return Ok(None) };
        let rows = page.records.iter().map(|record| self.row(record)).collect::<Result<_, _>>()?;
        self.shown = Some(page);
        Ok(Some(rows))
    }

    fn row(&self, record: &Record) -> Result<Row, Error> {
        let pending = Pending::of(record)?;
        let is_young = left_of(self.rest, pending.modified, self.clock).is_some();
        Ok(Row { entry: AuditEntry::of(record)?, pending, is_young })
    }
}

impl Row {
    fn ended(self, fate: Fate) -> Reconciled {
        Reconciled { entry: self.entry, fate }
    }
}

async fn settle_all(
    client: &Client,
    shape: &AuditShape,
    mut pages: Pages<'_>,
    done: &mut Vec<Reconciled>,
) -> Result<(), Error> {
    while let Some(rows) = pages.next().await? {
        let (young, old): (Vec<Row>, Vec<Row>) = rows.into_iter().partition(|row| row.is_young);
        settle(client, shape, old, done).await?;
        done.extend(young.into_iter().map(|row| row.ended(Fate::TooYoung)));
    }
    Ok(())
}

/// Marks rows that are old enough, and looks again at those that somebody else may have changed first.
async fn settle(
    client: &Client,
    shape: &AuditShape,
    mut rows: Vec<Row>,
    done: &mut Vec<Reconciled>,
) -> Result<(), Error> {
    for attempt in 0..TRIES {
        if attempt > 0 && !rows.is_empty() {
            tokio::time::sleep(PAUSE).await;
        }
        let pending: Vec<Pending> = rows.iter().map(|row| row.pending).collect();
        let marks = mark_failed(client, shape, &pending, WHY).await;
        let mut late = Vec::new();
        for (row, mark) in rows.into_iter().zip(marks) {
            match mark {
                Mark::Made => done.push(row.ended(Fate::Settled)),
                Mark::Refused(error) => done.push(row.ended(Fate::Refused(error))),
                Mark::Late => late.push(row),
            }
        }
        rows = look_again(client, shape, late, done).await?;
    }
    done.extend(rows.into_iter().map(|row| row.ended(Fate::Busy)));
    Ok(())
}

/// What rows say by now; answers those that are still Pending.
async fn look_again(
    client: &Client,
    shape: &AuditShape,
    rows: Vec<Row>,
    done: &mut Vec<Reconciled>,
) -> Result<Vec<Row>, Error> {
    let mut open = Vec::new();
    if rows.is_empty() {
        return Ok(open);
    }
    let ids = field("Id").is_in(rows.iter().map(|row| row.pending.id));
    let found: Vec<Record> = client.query_all(&changes(shape, ids)?.build()).await?;
    for row in rows {
        let now = found.iter().find(|record| record.text("Id") == Some(row.pending.id.as_str()));
        let fate = match now {
            None => Fate::Gone,
            Some(record) => match record.text("Status__c") {
                Some("Applied") => Fate::Applied,
                Some("Pending") if Pending::of(record)?.modified == row.pending.modified => {
                    open.push(row);
                    continue;
                }
                Some("Pending") => Fate::TooYoung,
                status => Fate::SettledByOther(status.unwrap_or_default().to_owned()),
            },
        };
        done.push(row.ended(fate));
    }
    Ok(open)
}
