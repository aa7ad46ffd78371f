//! Bulk API 2.0: jobs that load records from CSV (`/jobs/ingest`) or write a query's records as CSV (`/jobs/query`).
//!
//! | file | what lives there |
//! | --- | --- |
//! | `ingest.rs`, `query.rs`, `list.rs` | the resources |
//! | `request.rs` | the JSON of requests |
//! | `job.rs`, `jobs.rs` | a job with its life, and all of them |
//! | `table.rs` | CSV: delimiters, line endings, quotes |
//! | `columns.rs`, `load.rs` | from rows to saved records |
//! | `unsupported.rs`, `found.rs`, `unload.rs` | from a query to rows |
//!
//! How sure each behaviour is, in the letters of `rest`:
//!
//! | behaviour | how sure |
//! | --- | --- |
//! | the members of a job's JSON in each answer; states, and which may follow which | C, D |
//! | unknown object, external id, operation; a second upload; aborting or closing what has ended: words and codes | C |
//! | the same for other states; an unknown member of a request | K |
//! | a wrong line ending, an unescaped quote, an unknown column, a relationship in a header: the words of a failed job | C |
//! | a column twice, a row of another length, a polymorphic relationship without its object: failed job, words K | K |
//! | `sf__Id`, `sf__Created`, `sf__Error` before the columns of the upload, in its order; `CODE:message:FIELDS --` | D, C |
//! | a value of a wrong type: `INVALID_FIELD`, its column counted from 0 | C |
//! | `#N/A` is null, an empty value leaves the field alone; yes, on, 1 and the like are true | D |
//! | an upsert refuses all rows of a chunk that share an external id, an update those that share an id | C; D |
//! | an upload without rows is a job that is complete | C |
//! | `hardDelete`: nobody has the permission | C; that no profile has it K |
//! | an assignment rule: the org has none, so any is refused | K |
//! | child subqueries, compound fields, blobs in a bulk query; objects without bulk: code and words | C |
//! | GROUP BY, aggregates, OFFSET, TYPEOF in a bulk query: refused | D; code and words K |
//! | a query with errors: refused at once, in the words of `/query` | K |
//! | dates as `…Z`, numbers as Java writes them, all values quoted | C |
//! | results before the end of a job: 204 | C |
//! | results in another API version: 409 | D; its errorCode K |
//! | `isPkChunkingSupported` of a query job is true whatever its object | K |
//! | a page of results without `maxRecords` has 50,000 records | K |
//! | another user's job: `INVALIDUSER`; lists name one's own jobs | D; words K |
//! | more than 100 MB: 413 | D; its errorCode K |
//!
//! Jobs are kept in memory for as long as the org runs; the platform keeps them for seven days. Absent: multipart
//! requests, `resultPages`, and the older Bulk API (`/services/async`), which clients use only where told to.

mod columns;
mod found;
mod ingest;
mod job;
mod jobs;
mod list;
mod load;
mod query;
mod request;
mod table;
mod unload;
mod unsupported;

use std::sync::Arc;

use axum::http::Method;
use sobjects::Id;

use self::ingest::Rows;
use self::job::{Detail, Job, Kind};
use super::call::{Answer, Call, JSON, Reply};
use super::org::Org;
use super::route::allow;
use crate::sandbox::refusal::Refusal;

pub(crate) use jobs::Jobs;

/// The largest upload: the platform allows for what encoding adds.
pub(super) const MAX_DATA: usize = 100 * 1024 * 1024;

const CSV: &str = "text/csv";
const CSV_ANSWER: &str = "text/csv;charset=UTF-8";

/// Whether an upload may go to this path.
pub(super) fn takes_data(path: &str) -> bool {
    path.contains("/jobs/ingest/")
}

/// Answers a call below `/jobs`. Its work may go on after the answer.
pub(super) fn answer(org: &Arc<Org>, user: Id, call: Call) -> Answer {
    let path = call.path.clone();
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    if let ["jobs", "ingest", id, "batches"] = path.as_slice() {
        return ingest::upload(org, user, call, id);
    }
    call.expect(JSON)?;
    match path.as_slice() {
        ["jobs", "ingest"] if call.method == Method::POST => ingest::create(org, user, &call),
        ["jobs", "query"] if call.method == Method::POST => query::create(org, user, &call),
        ["jobs", kind @ ("ingest" | "query")] => {
            allow(&call, "GET,HEAD,POST")?;
            let listed = if *kind == "ingest" { Kind::Ingest } else { Kind::Query };
            list::answer(org, user, &call, &format!("jobs/{kind}"), listed)
        }
        ["jobs", "ingest", id] => ingest::one(org, user, &call, id),
        ["jobs", "ingest", id, rows] => {
            let rows = Rows::of(rows).ok_or_else(Refusal::not_found)?;
            ingest::results(org, user, &call, id, rows)
        }
        ["jobs", "query", id] => query::one(org, user, &call, id),
        ["jobs", "query", id, "results"] => query::results(org, user, &call, id),
        _ => Err(Refusal::not_found()),
    }
}

/// Keeps a new job; the answer tells it as it was before any work.
fn keep(org: &Org, job: Job) -> Result<(Arc<Job>, Reply), Refusal> {
    let job = org.jobs.add(job);
    let reply = Reply::ok(&job.info(&job.progress(), Detail::Created))?;
    Ok((job, reply))
}

/// A job as it is now.
fn shown(job: &Job) -> Answer {
    Reply::ok(&job.info(&job.progress(), Detail::Full))
}
