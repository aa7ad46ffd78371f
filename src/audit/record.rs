//! Writing the Pending row, the composite that makes the change, and settling the row.

use serde_json::Value;
use sobjects::{DateTime, Id, Record};
use soql::ast::Path;
use soql::build::{Select, field};

use super::daily;
use super::row::{AuditRow, Status, settled};
use super::{AuditError, AuditShape, Auditor, Plan};
use crate::client::{Api, Composite};
use crate::http::{Error, Request};

/// Names of the requests inside the composites.
pub(super) const ROW: &str = "auditRow";
const ROW_DATE: &str = "auditRowDate";
const MADE: &str = "made";

/// What the platform says of a second row with the same key.
const DUPLICATE: &str = "DUPLICATE_VALUE";

/// The key that each row has before it is written.
pub(super) const REQUEST_ID: &str = "Request_Id__c";

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

/// Creates the row and reads when that was, in one call. The row's own clock is what its later change is
/// conditional on: the answer's `Date` may be later than the row where triggers took long.
pub(super) fn pending_composite(
    api: Api,
    shape: &AuditShape,
    row: &AuditRow,
    counts: bool,
) -> Result<Composite, Error> {
    let path = row_path(api, shape, &format!("@{{{ROW}.id}}"));
    // Where rows are counted, each must be there for others before they are: none waits for the rest of its composite.
    let composite = if counts { Composite::independent() } else { Composite::all_or_none() };
    let composite = composite
        .add(ROW, api.create(shape.object(), &row.pending(shape))?)
        .add(ROW_DATE, Request::get(format!("{path}?fields=LastModifiedDate")));
    Ok(if counts { composite.add(MADE, daily::count(api, shape)?) } else { composite })
}

/// The row's change to Applied, refused where anyone settled the row before; nothing where the audit object
/// has no `Status__c`.
pub(super) fn applied(
    api: Api,
    shape: &AuditShape,
    row_id: &str,
    modified: Option<DateTime>,
) -> Result<Option<Request>, Error> {
    if !shape.is_full() {
        return Ok(None);
    }
    let Some(values) = settled(shape, Status::Applied, None) else { return Ok(None) };
    conditional(api, shape, row_id, &values, modified).map(Some)
}

/// A change of a row that is refused where the row was changed after that moment.
pub(super) fn conditional(
    api: Api,
    shape: &AuditShape,
    row_id: &str,
    values: &Value,
    modified: Option<DateTime>,
) -> Result<Request, Error> {
    let since = modified.map_or_else(|| "{audit row LastModifiedDate}".to_owned(), http_date);
    Ok(Request::patch(row_path(api, shape, row_id), values)?.header("If-Unmodified-Since", since))
}

/// A query of audit rows.
pub(super) fn select(shape: &AuditShape) -> Result<Select, Error> {
    let object = shape.object().parse::<Path>();
    object
        .map(Select::from)
        .map_err(|_| Error::Name { name: shape.object().to_owned(), what: "the API name of an object" })
}

fn row_path(api: Api, shape: &AuditShape, row_id: &str) -> String {
    format!("/services/data/{}/sobjects/{}/{row_id}", api.version(), shape.object())
}

/// A moment as HTTP headers write it, in whole seconds.
pub(super) fn http_date(moment: DateTime) -> String {
    moment.utc().format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

impl Auditor {
    /// Creates the audit row. Unless this succeeds, nothing else is sent. Where the answer is lost, the row is looked
    /// for by its own key, and sent once more only where the org lets no second row have that key.
    pub(super) async fn record_pending(&self, plan: &Plan) -> Result<Pending, AuditError> {
        let composite = plan.pending_composite(self.client.api()).map_err(AuditError::NoRow)?;
        let lost = match self.create(&composite).await {
            Err(error) if error.is_outcome_unknown() => error,
            Err(error) if error.code() == Some(DUPLICATE) => return Err(AuditError::Spent),
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
        let query = select(&plan.shape)?
            .fields(["Id", "LastModifiedDate"])
            .filter(field(REQUEST_ID).eq(plan.row.request_id.as_str()))
            .build();
        let found = self.client.query::<Record>(&query).await?.records;
        let Some(found) = found.first().map(Pending::of).transpose()? else { return Ok(None) };
        let made =
            if plan.counts { Some(self.made_today(&plan.shape).await?.saturating_sub(1)) } else { None };
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
