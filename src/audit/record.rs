//! Writing the Pending row, and settling it.

use sobjects::{DateTime, Id, Record};
use soql::build::field;

use super::daily;
use super::requests::{MADE, ROW, ROW_DATE};
use super::row::settled;
use super::status::Status;
use super::{AuditError, AuditShape, Auditor, Plan};
use crate::client::Composite;
use crate::http::{ApiError, Error};

/// What the platform says of a second row with the same key.
const DUPLICATE: &str = "DUPLICATE_VALUE";

/// The key that each row has before it is written.
pub(super) const REQUEST_ID: &str = "Request_Id__c";

/// Whether the org has a row with this key already.
fn has_row(refused: &Error) -> bool {
    let of_key = |error: &ApiError| error.error_code == DUPLICATE && error.message.contains(REQUEST_ID);
    refused.errors().iter().any(of_key)
}

/// A Pending row as the org holds it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Pending {
    pub(super) id: Id,
    /// When the row was last changed; nobody has changed it since if this still holds.
    pub(super) modified: DateTime,
    /// How many writes were made today besides this one, where that was asked for.
    pub(super) made: Option<u64>,
}

impl Pending {
    /// A row of which both were read.
    pub(super) fn of(row: &Record) -> Result<Self, Error> {
        Self::dated(row.text("Id"), row)
    }

    fn dated(id: Option<&str>, row: &Record) -> Result<Self, Error> {
        let id = id.and_then(|id| id.parse().ok());
        let modified = row.text("LastModifiedDate").and_then(|text| text.parse().ok());
        id.zip(modified)
            .map(|(id, modified)| Self { id, modified, made: None })
            .ok_or_else(|| unread_row("it has no id or no LastModifiedDate".to_owned()))
    }
}

fn unread_row(reason: String) -> Error {
    Error::Decode { what: "an audit row".to_owned(), reason }
}

impl Auditor {
    /// Creates the audit row. Unless this succeeds, nothing else is sent. Where the answer is lost, the row is looked
    /// for by its own key, and sent once more only where the org lets no second row have that key.
    pub(super) async fn record_pending(&self, plan: &Plan) -> Result<Pending, AuditError> {
        let composite = plan.pending(self.client.api()).map_err(AuditError::NoRow)?;
        let lost = match self.create(&composite).await {
            Err(error) if error.is_outcome_unknown() => error,
            Err(error) if has_row(&error) => return Err(AuditError::Spent),
            sent => return sent.map_err(AuditError::NoRow),
        };
        // Others may hold a plan that was sealed: the row that has its key need not be of this try.
        if plan.was_sealed {
            return Err(AuditError::NoRow(lost));
        }
        match self.find(plan).await {
            Ok(Some(found)) => return Ok(found),
            Ok(None) if plan.shape.is_unique(REQUEST_ID) => {}
            _ => return Err(AuditError::NoRow(lost)),
        }
        match self.create(&composite).await {
            Ok(created) => Ok(created),
            // The lost one may have come late.
            Err(error) => self.find(plan).await.ok().flatten().ok_or(AuditError::NoRow(error)),
        }
    }

    async fn create(&self, composite: &Composite) -> Result<Pending, Error> {
        let answer = self.client.composite(composite).await?;
        let is_there = answer.part(ROW)?.is_success();
        match answer.failure() {
            Some((_, error)) if is_there => Err(unread_row(error.to_string())),
            Some((_, error)) => Err(error),
            None => {
                let read = |reference| answer.part(reference).and_then(|part| part.read::<Record>());
                let created = Pending::dated(read(ROW)?.text("id"), &read(ROW_DATE)?)?;
                let made = daily::made(&answer, MADE).ok();
                // The row itself is among those counted.
                Ok(Pending { made: made.map(|made| made.saturating_sub(1)), ..created })
            }
        }
    }

    /// Looks for a row by its key, where the audit object has one.
    async fn find(&self, plan: &Plan) -> Result<Option<Pending>, Error> {
        let query = plan
            .shape
            .select()?
            .fields(["Id", "LastModifiedDate"])
            .filter(field(REQUEST_ID).eq(plan.row.request_id.as_str()))
            .build();
        let found = self.client.query::<Record>(&query).await?.records;
        let Some(found) = found.first().map(Pending::of).transpose()? else { return Ok(None) };
        let made = if plan.counts {
            Some(daily::made_today(&self.client, &plan.shape).await?.saturating_sub(1))
        } else {
            None
        };
        Ok(Some(Pending { made, ..found }))
    }

    /// Says in the row what became of the write. That this fails does not change what became of it, so the
    /// error is handed on beside the outcome. Said twice it is the same, so a lost answer does no harm.
    pub(super) async fn settle(
        &self,
        shape: &AuditShape,
        row: &Id,
        status: Status,
        error: Option<&str>,
    ) -> Option<Error> {
        let values = settled(shape, status, error)?;
        let say = || self.client.update_json(shape.object(), row, &values);
        match say().await {
            Err(error) if error.is_outcome_unknown() => say().await.err(),
            said => said.err(),
        }
    }
}
