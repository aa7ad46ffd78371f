//! The work of a query job: its result is written page by page, so that other requests go between.

use std::sync::{Arc, Weak};
use std::time::Instant;

use soql::ast::Query;

use super::found::{self, Column};
use super::job::{Found, Job, Operation, State};
use crate::sandbox::query::{Answer, Context};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::rest::org::Org;
use crate::sandbox::rest::session::Session;

/// Records that are read at once.
const PAGE: usize = 2000;

/// Answers the job's query. The org may stop meanwhile: nothing here keeps it alive for longer than a page.
pub(super) fn run(org: &Weak<Org>, job: &Job) {
    let begun = Instant::now();
    let result = work(org, job);
    let Some(org) = org.upgrade() else { return };
    let mut progress = job.progress();
    progress.took = begun.elapsed();
    match result {
        _ if progress.state.is_final() => {}
        Ok(None) => {}
        Ok(Some(found)) => {
            progress.found = Arc::new(found);
            progress.set(State::JobComplete, org.clock.now());
        }
        Err(refusal) => {
            progress.error = Some(format!("{} : {}", refusal.code, refusal.message));
            progress.set(State::Failed, org.clock.now());
        }
    }
}

/// What the query finds; nothing where the job was aborted or the org is gone.
fn work(org: &Weak<Org>, job: &Job) -> Result<Option<Found>, Refusal> {
    let Some(query) = &job.query else { return Ok(None) };
    let Some((columns, mut answer)) = first(org, job, query)? else { return Ok(None) };
    let names: Vec<String> = columns.iter().map(Column::name).collect();
    let mut found = Found::default();
    job.format.write(&mut found.header, names.iter().map(String::as_str));
    loop {
        for record in &answer.records {
            let values: Vec<String> = columns.iter().map(|column| column.value(record)).collect();
            job.format.write(&mut found.lines, values.iter().map(String::as_str));
            found.ends.push(found.lines.len());
        }
        let Some(cursor) = answer.next else { return Ok(Some(found)) };
        let Some(org) = org.upgrade().filter(|_| job.progress().state == State::InProgress) else {
            return Ok(None);
        };
        answer = Session::run(&org, job.user, |session| {
            session.tx.next_page(&cursor, PAGE).map_err(Refusal::from)
        })?;
    }
}

/// Marks the job as begun and reads the first page.
fn first(org: &Weak<Org>, job: &Job, query: &Query) -> Result<Option<(Vec<Column>, Answer)>, Refusal> {
    let Some(org) = org.upgrade() else { return Ok(None) };
    let mut progress = job.progress();
    if progress.state != State::UploadComplete {
        return Ok(None);
    }
    progress.set(State::InProgress, org.clock.now());
    drop(progress);
    Session::run(&org, job.user, |session| {
        let with_deleted = job.operation == Operation::QueryAll;
        let context = Context { with_deleted, ..session.context(&job.version) };
        let columns = found::columns(session.catalog(), session.object(&job.object)?, query);
        Ok(Some((columns, session.tx.query(query, &context, PAGE)?)))
    })
}
