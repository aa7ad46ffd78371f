//! The requests that write audit rows. They are built here, and sent where it is known what their answers mean.

use serde_json::Value;
use sobjects::DateTime;

use super::AuditShape;
use super::daily;
use super::row::{AuditRow, settled};
use super::status::Status;
use crate::client::{Api, Composite};
use crate::http::{Error, Request, http_date};

/// Names of the requests inside the composites.
pub(super) const ROW: &str = "auditRow";
pub(super) const ROW_DATE: &str = "auditRowDate";
pub(super) const MADE: &str = "made";

/// Creates the row and reads when that was, in one call. The row's own clock is what its later change is
/// conditional on: the answer's `Date` may be later than the row where triggers took long.
pub(super) fn pending(
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

fn row_path(api: Api, shape: &AuditShape, row_id: &str) -> String {
    format!("/services/data/{}/sobjects/{}/{row_id}", api.version(), shape.object())
}
