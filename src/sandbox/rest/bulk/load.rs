//! The work of an ingest job: chunk by chunk, each in a transaction of its own, so that other requests go between.

use std::collections::HashSet;
use std::sync::{Arc, Weak};
use std::time::Instant;

use csv::StringRecord;
use serde_json::Value;
use sobjects::{Id, IdError, Object};

use super::columns::{Columns, Record};
use super::job::{Job, Operation, Outcome, State};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::rest::org::Org;
use crate::sandbox::rest::session::Session;
use crate::sandbox::rest::{external_id, rows};
use crate::sandbox::rules::Body;
use crate::sandbox::store::StoreError;

/// Rows that the platform saves at once.
const CHUNK: usize = 200;

/// Why a job ends before its last row.
enum End {
    /// It fails, in these words.
    Failed(String),
    /// It was aborted, or the org is gone.
    Stopped,
}

impl From<Refusal> for End {
    fn from(refusal: Refusal) -> Self {
        Self::Failed(format!("{} : {}", refusal.code, refusal.message))
    }
}

impl From<StoreError> for End {
    fn from(error: StoreError) -> Self {
        Refusal::from(error).into()
    }
}

/// Works through an upload. The org may stop meanwhile: nothing here keeps it alive for longer than a chunk.
pub(super) fn run(org: &Weak<Org>, job: &Job) {
    let end = work(org, job);
    let Some(org) = org.upgrade() else { return };
    let mut progress = job.progress();
    match end {
        _ if progress.state.is_final() => {}
        Ok(()) => progress.set(State::JobComplete, org.clock.now()),
        Err(End::Stopped) => {}
        Err(End::Failed(words)) => {
            progress.error = Some(words);
            progress.set(State::Failed, org.clock.now());
        }
    }
}

fn work(org: &Weak<Org>, job: &Job) -> Result<(), End> {
    let data = start(org, job)?;
    job.format.check(&data).map_err(End::Failed)?;
    let mut reader = job.format.reader(&data);
    let header = reader.headers().map_err(broken)?.clone();
    if data.starts_with('\u{feff}') {
        // The platform takes the mark for a part of the first name, which no field has.
        let name = header.get(0).unwrap_or_default();
        return Err(End::Failed(format!("InvalidBatch : Field name not found : \u{feff}{name}")));
    }
    let mut records = reader.records();
    loop {
        let rows: Vec<StringRecord> =
            records.by_ref().take(CHUNK).collect::<Result<_, _>>().map_err(broken)?;
        let org = org.upgrade().ok_or(End::Stopped)?;
        if job.progress().state != State::InProgress {
            return Err(End::Stopped);
        }
        let begun = Instant::now();
        let outcomes = Session::run(&org, job.user, |session| chunk(session, job, &header, &rows))?;
        let mut progress = job.progress();
        progress.took += begun.elapsed();
        progress.failed += outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Refused(_))).count();
        progress.outcomes.extend(outcomes);
        if rows.len() < CHUNK {
            return Ok(());
        }
    }
}

/// Marks the job as begun; answers what was uploaded.
fn start(org: &Weak<Org>, job: &Job) -> Result<Arc<String>, End> {
    let org = org.upgrade().ok_or(End::Stopped)?;
    let mut progress = job.progress();
    if progress.state != State::UploadComplete {
        return Err(End::Stopped);
    }
    progress.set(State::InProgress, org.clock.now());
    Ok(progress.data.clone().unwrap_or_default())
}

fn broken(error: csv::Error) -> End {
    End::Failed(format!("InvalidBatch : Failed to parse CSV. {error}"))
}

/// Saves a chunk, each row by itself.
fn chunk(
    session: &mut Session<'_, '_>,
    job: &Job,
    header: &StringRecord,
    rows: &[StringRecord],
) -> Result<Vec<Outcome>, End> {
    let object = session.object(&job.object)?;
    let columns = Columns::of(session.catalog(), object, header, job.operation).map_err(End::Failed)?;
    let records: Vec<_> = rows.iter().map(|row| columns.record(row)).collect();
    let repeated = repeated_keys(job, object, &records);
    let save = |record: Result<Record<'_>, Refusal>| {
        let saved = record
            .and_then(|record| session.attempt(|session| save(session, job, object, record, &repeated)));
        match saved {
            Ok((id, created)) => Outcome::Saved { id, created },
            Err(refusal) => Outcome::Refused(words(&refusal).into()),
        }
    };
    Ok(records.into_iter().map(save).collect())
}

fn save(
    session: &mut Session<'_, '_>,
    job: &Job,
    object: &Object,
    mut record: Record<'_>,
    repeated: &HashSet<String>,
) -> Result<(Id, bool), Refusal> {
    let key = key_of(job);
    let named = name_of(&record, key);
    if let (Some(key), None) = (key, &named) {
        return Err(Refusal::bad("MISSING_ARGUMENT", format!("{key} not specified")));
    }
    if let Some(text) = named.filter(|text| repeated.contains(&folded(object, key, text))) {
        return Err(external_id::repeated(key.unwrap_or("Id"), &text));
    }
    let creates = job.operation == Operation::Insert || key.is_some();
    let id = match record.id.take() {
        Some(_) if creates => {
            let message = "cannot specify Id in an insert call";
            return Err(Refusal::save("INVALID_FIELD_FOR_INSERT_UPDATE", message, ["Id"]));
        }
        Some(text) => Some(parse_id(object, text)?),
        None if creates || job.operation == Operation::Upsert => None,
        None => {
            return Err(Refusal::bad("MISSING_ARGUMENT", "Id not specified in an update call"));
        }
    };
    let text = Value::Object(record.fields).to_string();
    let body = Body::parse(&text)?;
    let saved = match (id, key) {
        (Some(id), _) if job.operation == Operation::Delete => {
            session.saver().delete(object, &id).map(|()| (id, false))
        }
        (Some(id), _) => session.saver().update(object, &id, &body).map(|()| (id, false)),
        (None, Some(key)) => external_id::upsert(session, object, key, body),
        (None, None) => session.saver().create(object, &body).map(|id| (id, true)),
    };
    saved.map_err(rows::in_a_body)
}

fn parse_id(object: &Object, text: &str) -> Result<Id, Refusal> {
    match text.parse::<Id>() {
        Ok(_) | Err(IdError::Checksum { .. }) => rows::parse_id(object, text),
        Err(_) => Err(Refusal::save("MALFORMED_ID", format!("bad id {text}"), ["Id"])),
    }
}

/// The external id by which an upsert finds records; ids serve all else.
fn key_of(job: &Job) -> Option<&str> {
    let key = job.external_id.as_deref().filter(|key| !key.eq_ignore_ascii_case("Id"));
    key.filter(|_| job.operation == Operation::Upsert)
}

/// What stands in a chunk more than once: the platform refuses all rows that name the same record.
fn repeated_keys(job: &Job, object: &Object, records: &[Result<Record<'_>, Refusal>]) -> HashSet<String> {
    if job.operation == Operation::Delete {
        return HashSet::new();
    }
    let key = key_of(job);
    let names = records.iter().flatten().filter_map(|record| name_of(record, key));
    let mut seen = HashSet::new();
    names.map(|text| folded(object, key, &text)).filter(|text| !seen.insert(text.clone())).collect()
}

fn folded(object: &Object, key: Option<&str>, text: &str) -> String {
    match key {
        Some(key) => external_id::folded(object, key, text),
        None => text.parse::<Id>().map_or_else(|_| text.to_owned(), |id| id.to_string()),
    }
}

/// How a row names its record.
fn name_of(record: &Record<'_>, key: Option<&str>) -> Option<String> {
    let Some(key) = key else { return record.id.map(str::to_owned) };
    let (_, value) = record.fields.iter().find(|(name, _)| name.eq_ignore_ascii_case(key))?;
    value.as_str().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}

/// A refusal as `sf__Error` tells it: code, message, fields; where there are several, one after the other.
fn words(refusal: &Refusal) -> String {
    let one = |refusal: &Refusal| {
        let mut fields = refusal.fields.as_deref().unwrap_or_default().join(" ");
        if !fields.is_empty() {
            fields.push(' ');
        }
        format!("{}:{}:{fields}--", refusal.code, refusal.message)
    };
    refusal.all().map(one).collect::<Vec<_>>().join(";")
}
