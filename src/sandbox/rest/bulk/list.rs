//! The lists of jobs: `GET /jobs/ingest` and `GET /jobs/query`.

use serde_json::{Value, json};
use sobjects::Id;

use super::job::{Detail, Kind};
use super::{query, request};
use crate::sandbox::rest::call::{Answer, Call, Reply};
use crate::sandbox::rest::org::Org;

/// Jobs that one answer lists.
const PAGE: usize = 1000;

/// A user's jobs: of the kind of the path, or of the one that `jobType` names.
pub(super) fn answer(org: &Org, user: Id, call: &Call, path: &str, kind: Kind) -> Answer {
    let kind = match call.parameter("jobType") {
        None => Some(kind),
        Some("V2Ingest") => Some(Kind::Ingest),
        Some("V2Query") => Some(Kind::Query),
        // Jobs that this org cannot have.
        Some("Classic" | "BigObjectIngest") => None,
        Some(other) => return Err(request::invalid("jobType", other)),
    };
    // No job of Bulk API 2.0 has PK chunking enabled.
    let kind = kind.filter(|_| call.parameter("isPkChunkingEnabled") != Some("true"));
    let jobs = kind.map(|kind| org.jobs.of(&user, kind)).unwrap_or_default();
    let start = match call.parameter("queryLocator") {
        None => 0,
        Some(locator) => query::place(locator).ok_or_else(|| request::invalid("queryLocator", locator))?,
    };
    let end = start.saturating_add(PAGE);
    let page = jobs.iter().skip(start).take(PAGE);
    let records: Vec<Value> = page.map(|job| job.info(&job.progress(), Detail::Listed)).collect();
    let next = (end < jobs.len()).then(|| call.url(&format!("{path}?queryLocator={}", query::locator(end))));
    Reply::ok(&json!({ "done": next.is_none(), "records": records, "nextRecordsUrl": next }))
}
