//! Settling the rows that a crash or an outage left Pending, under the fence (`fence.rs`); and what failed lately.
//!
//! Reads and changes audit rows, and nothing else.

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use sobjects::{DateTime, Id, Record};
use soql::ast::Condition;
use soql::build::{Select, asc, count, desc, field, min};
use soql::literal::{DateLiteral, Period};

use super::AuditShape;
use super::fence::{Mark, PAUSE, REST, clock_at, left_of, mark_failed};
use super::record::Pending;
use super::review::REVIEWER;
use super::row::Status;
use crate::client::{Client, Page, QueryOptions};
use crate::http::Error;

/// Rows are settled little by little, so that each was read not long before.
const AT_ONCE: u16 = 200;

/// How often a row that somebody else is changing is tried.
const TRIES: usize = 4;

const WHY: &str =
    "the change was not made, and cannot be made any more: the row was still Pending when it was reconciled";

/// What an audit row tells of a change, without its values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AuditEntry {
    /// The row's id.
    pub id: Id,
    /// The row's name, such as its number.
    pub name: Option<String>,
    /// The object of the record that was to be changed.
    pub object: Option<String>,
    /// That record's id.
    pub record: Option<String>,
    /// The field that was to be changed.
    pub field: Option<String>,
    /// Who asked, and through which client.
    pub performed_by: Option<String>,
    /// When the row was created.
    pub created: Option<DateTime>,
    /// What the row said when it was read.
    pub status: Option<String>,
    /// Why the change was not made, where the row says it.
    pub error: Option<String>,
}

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

/// Why nothing was reconciled.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum ReconcileError {
    /// The rows do not say what became of their changes.
    #[error(
        "nothing can be settled: {object} has no Status__c that the Salesforce user may change, so its rows do not \
         say which changes are still open. `salesforce-revops setup audit` adds what is missing"
    )]
    Basic {
        /// The audit object.
        object: String,
    },
    /// The rows cannot be read.
    #[error("the audit rows cannot be read: {0}")]
    Unread(#[from] Error),
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

/// How many rows are Pending, and since when the oldest has been; nothing where none is.
///
/// # Errors
/// As [`reconcile`].
pub async fn pending(client: &Client, shape: &AuditShape) -> Result<Option<(u64, DateTime)>, ReconcileError> {
    check_full(shape)?;
    #[derive(Deserialize)]
    struct Found {
        open: u64,
        oldest: Option<DateTime>,
    }
    let query = of_changes(shape, field("Status__c").eq(Status::Pending.as_str()))?
        .item(count("Id").alias("open"))
        .item(min("LastModifiedDate").alias("oldest"))
        .build();
    let page = client.query::<Found>(&query).await?;
    Ok(page.records.first().and_then(|found| Some((found.open, found.oldest?))))
}

/// The changes of the last days that were wanted and not made, the newest first: for the weekly review. Nothing where
/// the audit object cannot say that a change was not made.
///
/// # Errors
/// The rows cannot be read.
pub async fn failed_intents(
    client: &Client,
    shape: &AuditShape,
    days: u32,
) -> Result<Vec<AuditEntry>, ReconcileError> {
    let not_made = if shape.is_full() {
        field("Status__c").is_in([Status::Failed.as_str(), Status::Ignored.as_str()])
    } else if shape.holds("Failed__c") {
        field("Failed__c").eq(true)
    } else {
        return Ok(Vec::new());
    };
    let lately = field("CreatedDate").ge(DateLiteral::LastN(Period::Day, days));
    let query = changes(shape, not_made.and(lately))?.order_by(desc("CreatedDate").nulls_last()).build();
    let rows: Vec<Record> = client.with_reserve().query_all(&query).await?;
    Ok(rows.iter().filter_map(|row| AuditEntry::of(row).ok()).collect())
}

fn check_full(shape: &AuditShape) -> Result<(), ReconcileError> {
    let object = || shape.object().to_owned();
    if shape.is_full() { Ok(()) } else { Err(ReconcileError::Basic { object: object() }) }
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

impl AuditEntry {
    fn of(record: &Record) -> Result<Self, Error> {
        let text = |name| record.text(name).map(str::to_owned);
        Ok(Self {
            id: Pending::of(record)?.id,
            name: text("Name"),
            object: text("Object__c"),
            record: text("Record_Id__c"),
            field: text("Field__c"),
            performed_by: text("Performed_By__c"),
            created: record.text("CreatedDate").and_then(|text| text.parse().ok()),
            status: text("Status__c"),
            error: text("Error__c"),
        })
    }
}

/// Rows of changes that fulfil this.
fn changes(shape: &AuditShape, condition: Condition) -> Result<Select, Error> {
    let always = ["Id", "Name", "CreatedDate", "LastModifiedDate"];
    let held = ["Object__c", "Record_Id__c", "Field__c", "Performed_By__c", "Status__c", "Error__c"];
    let held = held.into_iter().filter(|name| shape.holds(name));
    let query = of_changes(shape, condition)?;
    Ok(query.fields(always.into_iter().chain(held)))
}

/// Rows that fulfil this, without those of reviews.
fn of_changes(shape: &AuditShape, condition: Condition) -> Result<Select, Error> {
    Ok(shape.select()?.filter(condition.and(field("Performed_By__c").ne(REVIEWER))))
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
