//! `/jobs/ingest`: jobs that save the rows of an upload.

use std::sync::Arc;

use axum::http::{Method, StatusCode};
use sobjects::Id;

use super::job::{Detail, Job, Kind, Operation, Outcome, Progress, State};
use super::{CSV, keep, load, request, shown};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::rest::call::{Answer, Call, Reply};
use crate::sandbox::rest::external_id;
use crate::sandbox::rest::org::Org;
use crate::sandbox::rest::route::allow;
use crate::sandbox::rest::session::Session;

/// `POST /jobs/ingest`
pub(super) fn create(org: &Org, user: Id, call: &Call) -> Answer {
    let wanted = request::job(&call.body)?;
    if wanted.operation.kind() != Kind::Ingest {
        return Err(request::invalid("operation", wanted.operation.name()));
    }
    if wanted.operation == Operation::HardDelete {
        // Nobody here has the permission, as nobody has who was not given it.
        let message = "hardDelete operation requires special user profile permission, please contact your system administrator";
        return Err(Refusal::bad("FEATURENOTENABLED", message));
    }
    let invalid = |words: String| Refusal::bad("INVALIDJOB", format!("InvalidJob : {words}"));
    let (object, external_id) = Session::run(org, user, |session| {
        let object = session.catalog().object(&wanted.object);
        let object = object.ok_or_else(|| invalid(format!("Unable to find object: {}", wanted.object)))?;
        if wanted.operation != Operation::Upsert {
            return Ok((object.name.to_string(), None));
        }
        let name = &object.name;
        let key = wanted.external_id.as_deref().ok_or_else(|| {
            invalid(format!("External ID was blank for {name}. An External ID must be specified for upsert."))
        })?;
        let field = match key.eq_ignore_ascii_case("Id") {
            true => object.field(key).ok_or_else(Refusal::not_found),
            false => external_id::key_field(object, key),
        };
        let field = field.map_err(|_| {
            invalid(format!("Field name provided, {key} does not match an External ID for {name}"))
        })?;
        Ok::<_, Refusal>((name.to_string(), Some(field.name.to_string())))
    })?;
    let now = org.clock.now();
    keep(
        org,
        Job {
            id: org.jobs.fresh_id()?,
            user,
            created: now,
            version: call.version.clone(),
            operation: wanted.operation,
            object,
            format: wanted.format,
            external_id,
            query: None,
            progress: Progress::new(State::Open, now).into(),
        },
    )
    .map(|(_, reply)| reply)
}

/// `/jobs/ingest/id`
pub(super) fn one(org: &Arc<Org>, user: Id, call: &Call, id: &str) -> Answer {
    let job = org.jobs.find(id, Kind::Ingest, &user)?;
    match call.method {
        Method::PATCH => change(org, &job, call),
        Method::DELETE => {
            let mut progress = job.progress();
            if matches!(progress.state, State::Open | State::InProgress) {
                return Err(progress.not_allowed("Deleting"));
            }
            if !progress.state.is_final() {
                progress.set(State::Aborted, org.clock.now());
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

fn change(org: &Arc<Org>, job: &Arc<Job>, call: &Call) -> Answer {
    let wanted = request::state(&call.body)?;
    let mut progress = job.progress();
    match wanted {
        State::UploadComplete if progress.state == State::Open => {}
        State::UploadComplete => return Err(progress.not_allowed("Closing")),
        State::Aborted if !progress.state.is_final() => {}
        State::Aborted => return Err(progress.not_allowed("Aborting")),
        other => return Err(request::invalid("state", &format!("{other:?}"))),
    }
    progress.set(wanted, org.clock.now());
    let reply = Reply::ok(&job.info(&progress, Detail::Changed));
    drop(progress);
    if wanted == State::UploadComplete {
        let (org, job) = (Arc::downgrade(org), Arc::clone(job));
        drop(tokio::task::spawn_blocking(move || load::run(&org, &job)));
    }
    reply
}

/// `PUT /jobs/ingest/id/batches`: the data, all at once.
pub(super) fn upload(org: &Org, user: Id, call: Call, id: &str) -> Answer {
    allow(&call, "PUT")?;
    call.expect(CSV)?;
    let job = org.jobs.find(id, Kind::Ingest, &user)?;
    let mut progress = job.progress();
    if progress.data.is_some() {
        let message = format!(
            "Found multipe contents for job: <{}>, please 'Close' / 'Abort' / 'Delete' the current Job then create a \
             new Job and make sure you only do 'PUT' once on a given Job.",
            job.id.as_15()
        );
        return Err(Refusal::bad("BULK_API_ERROR", message));
    }
    if progress.state != State::Open {
        return Err(progress.not_allowed("Uploading to"));
    }
    progress.data = Some(Arc::new(call.body));
    Ok(Reply::empty(StatusCode::CREATED))
}

/// Which rows of an upload are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rows {
    Successful,
    Failed,
    Unprocessed,
}

impl Rows {
    /// The last part of the path, which clients spell differently.
    pub(super) fn of(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "successfulresults" => Some(Self::Successful),
            "failedresults" => Some(Self::Failed),
            "unprocessedrecords" => Some(Self::Unprocessed),
            _ => None,
        }
    }
}

/// `GET /jobs/ingest/id/successfulResults` and its like: the rows as they were uploaded, and what became of them.
pub(super) fn results(org: &Org, user: Id, call: &Call, id: &str, wanted: Rows) -> Answer {
    allow(call, "GET,HEAD")?;
    let job = org.jobs.find(id, Kind::Ingest, &user)?;
    let progress = job.progress();
    if !progress.state.is_final() {
        return Ok(Reply::empty(StatusCode::NO_CONTENT));
    }
    let data = progress.data.as_deref().map_or("", String::as_str);
    let mut text = String::new();
    match wanted {
        Rows::Successful => job.format.write_before(&mut text, ["sf__Id", "sf__Created"]),
        Rows::Failed => job.format.write_before(&mut text, ["sf__Id", "sf__Error"]),
        Rows::Unprocessed => {}
    }
    text.push_str(data.lines().next().unwrap_or_default());
    text.push_str(job.format.end());
    let mut reader = job.format.reader(data);
    let id_column =
        reader.headers().ok().and_then(|names| names.iter().position(|name| name.eq_ignore_ascii_case("Id")));
    let mut outcomes = progress.outcomes.iter();
    for row in reader.records().map_while(Result::ok) {
        let before = match (outcomes.next(), wanted) {
            (Some(Outcome::Saved { id, created }), Rows::Successful) => {
                Some([id.as_str(), bool_text(*created)])
            }
            (Some(Outcome::Refused(words)), Rows::Failed) => {
                Some([id_column.and_then(|at| row.get(at)).unwrap_or_default(), words])
            }
            (None, Rows::Unprocessed) => None,
            _ => continue,
        };
        job.format.write(&mut text, before.into_iter().flatten().chain(&row));
    }
    Ok(Reply::text(StatusCode::OK, super::CSV_ANSWER, text))
}

const fn bool_text(flag: bool) -> &'static str {
    if flag { "true" } else { "false" }
}
