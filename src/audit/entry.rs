//! What audit rows tell of changes: which are still Pending, and which were wanted and not made.
//!
//! Reads audit rows, and changes nothing.

use serde::{Deserialize, Serialize};
use sobjects::{DateTime, Id, Record};
use soql::ast::Condition;
use soql::build::{Select, count, desc, field, min};
use soql::literal::{DateLiteral, Period};

use super::AuditShape;
use super::record::Pending;
use super::review::REVIEWER;
use super::status::Status;
use crate::client::Client;
use crate::http::Error;

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

/// Why rows do not tell, or cannot be settled.
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

/// How many rows are Pending, and since when the oldest has been; nothing where none is.
///
/// # Errors
/// The audit object is a basic one, or the rows cannot be read.
pub async fn count_pending(
    client: &Client,
    shape: &AuditShape,
) -> Result<Option<(u64, DateTime)>, ReconcileError> {
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
    let lately = field("CreatedDate").ge(DateLiteral::LastN(Period::Day, days.max(1)));
    let query = changes(shape, not_made.and(lately))?.order_by(desc("CreatedDate").nulls_last()).build();
    let rows: Vec<Record> = client.with_reserve().query_all(&query).await?;
    Ok(rows.iter().filter_map(|row| AuditEntry::of(row).ok()).collect())
}

/// Rows of a basic audit object do not say which of them are still open.
pub(super) fn check_full(shape: &AuditShape) -> Result<(), ReconcileError> {
    if shape.is_full() { Ok(()) } else { Err(ReconcileError::Basic { object: shape.object().to_owned() }) }
}

impl AuditEntry {
    pub(super) fn of(record: &Record) -> Result<Self, Error> {
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
pub(super) fn changes(shape: &AuditShape, condition: Condition) -> Result<Select, Error> {
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
