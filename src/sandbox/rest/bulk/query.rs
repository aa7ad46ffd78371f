//! `/jobs/query`: jobs that answer a query.

use std::sync::Arc;

use axum::http::{HeaderName, Method, StatusCode};
use base64::Engine;
use base64::prelude::BASE64_STANDARD_NO_PAD;
use sobjects::Id;

use super::job::{Detail, Job, Kind, Progress, State};
use super::{keep, request, shown, unload, unsupported};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::rest::call::{Answer, Call, Reply};
use crate::sandbox::rest::org::Org;
use crate::sandbox::rest::query;
use crate::sandbox::rest::route::allow;
use crate::sandbox::rest::session::Session;

/// Records a page, where the request does not say.
const PAGE: usize = 50_000;
const LOCATOR: HeaderName = HeaderName::from_static("sforce-locator");
const RECORDS: HeaderName = HeaderName::from_static("sforce-numberofrecords");

/// `POST /jobs/query`
pub(super) fn create(org: &Arc<Org>, user: Id, call: &Call) -> Answer {
    let wanted = request::job(&call.body)?;
    if wanted.operation.kind() != Kind::Query {
        return Err(request::invalid("operation", wanted.operation.name()));
    }
    let text = wanted.query.as_deref().filter(|text| !text.trim().is_empty());
    let text = text.ok_or_else(|| Refusal::bad("MALFORMED_QUERY", "A query string has to be specified"))?;
    let (object, query) = Session::run(org, user, |session| {
        let query = query::parse(session, text)?;
        let object = session.object(&query.from.object.text)?;
        unsupported::check(session.catalog(), object, &query)?;
        Ok::<_, Refusal>((object.name.to_string(), query))
    })?;
    let now = org.clock.now();
    let (job, reply) = keep(
        org,
        Job {
            id: org.jobs.fresh_id()?,
            user,
            created: now,
            version: call.version.clone(),
            operation: wanted.operation,
            object,
            format: wanted.format,
            external_id: None,
            query: Some(query),
            progress: Progress::new(State::UploadComplete, now).into(),
        },
    )?;
    let org = Arc::downgrade(org);
    drop(tokio::task::spawn_blocking(move || unload::run(&org, &job)));
    Ok(reply)
}

/// `/jobs/query/id`
pub(super) fn one(org: &Org, user: Id, call: &Call, id: &str) -> Answer {
    let job = org.jobs.find(id, Kind::Query, &user)?;
    match call.method {
        Method::PATCH => {
            let wanted = request::state(&call.body)?;
            if wanted != State::Aborted {
                return Err(request::invalid("state", &format!("{wanted:?}")));
            }
            let mut progress = job.progress();
            if progress.state.is_final() {
                return Err(progress.not_allowed("Aborting"));
            }
            progress.set(wanted, org.clock.now());
            Reply::ok(&job.info(&progress, Detail::Changed))
        }
        Method::DELETE => {
            let progress = job.progress();
            if !progress.state.is_final() {
                return Err(progress.not_allowed("Deleting"));
            }
            org.jobs.remove(&job.id);
            Ok(Reply::empty(StatusCode::NO_CONTENT))
        }
        _ => {
            allow(call, "GET,HEAD,PATCH,DELETE")?;
            shown(&job)
        }
    }
}

/// `GET /jobs/query/id/results?maxRecords=…&locator=…`
pub(super) fn results(org: &Org, user: Id, call: &Call, id: &str) -> Answer {
    allow(call, "GET,HEAD")?;
    let job = org.jobs.find(id, Kind::Query, &user)?;
    if call.version != job.version {
        let message = format!("The job was created with API version {}", job.version);
        return Err(Refusal::new(StatusCode::CONFLICT, "API_ERROR", message));
    }
    let (state, found) = {
        let progress = job.progress();
        (progress.state, Arc::clone(&progress.found))
    };
    if state != State::JobComplete {
        return Ok(Reply::empty(StatusCode::NO_CONTENT));
    }
    let invalid = |name: &str| request::invalid(name, call.parameter(name).unwrap_or_default());
    let most = match call.parameter("maxRecords").map(str::parse) {
        None => PAGE,
        Some(Ok(most)) if most > 0 => most,
        Some(_) => return Err(invalid("maxRecords")),
    };
    let start = match call.parameter("locator") {
        None => 0,
        Some(locator) => {
            place(locator).filter(|at| *at < found.ends.len()).ok_or_else(|| invalid("locator"))?
        }
    };
    let end = start.saturating_add(most).min(found.ends.len());
    let next = if end < found.ends.len() { locator(end) } else { "null".to_owned() };
    let text = format!("{}{}", found.header, found.page(start, most));
    let reply = Reply::text(StatusCode::OK, super::CSV_ANSWER, text);
    Ok(reply.with_header(LOCATOR, next).with_header(RECORDS, (end - start).to_string()))
}

/// A place in the result as the platform writes it: `MTAwMDA` is 10000.
pub(super) fn locator(at: usize) -> String {
    BASE64_STANDARD_NO_PAD.encode(at.to_string())
}

pub(super) fn place(locator: &str) -> Option<usize> {
    let bytes = BASE64_STANDARD_NO_PAD.decode(locator.trim_end_matches('=')).ok()?;
    String::from_utf8(bytes).ok()?.parse().ok()
}
