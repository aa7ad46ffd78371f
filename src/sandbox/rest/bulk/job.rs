//! A job: what it was asked to do, and how far it is.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use sobjects::{DateTime, Id};
use soql::ast::Query;

use super::table::Format;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::rules;

/// What a job does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Operation {
    Insert,
    Update,
    Upsert,
    Delete,
    HardDelete,
    Query,
    QueryAll,
}

/// The two kinds of jobs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(super) enum Kind {
    #[serde(rename = "V2Ingest")]
    Ingest,
    #[serde(rename = "V2Query")]
    Query,
}

/// How far a job is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum State {
    Open,
    UploadComplete,
    InProgress,
    JobComplete,
    Failed,
    Aborted,
}

/// How much of a job an answer tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Detail {
    /// To the request that made it.
    Created,
    /// To a request that changed its state.
    Changed,
    /// In a list.
    Listed,
    /// To a request for this job.
    Full,
}

/// A job.
#[derive(Debug)]
pub(super) struct Job {
    pub(super) id: Id,
    /// Who made it, and as whom it works.
    pub(super) user: Id,
    pub(super) created: DateTime,
    /// The API version of the request that made it: `v60.0`.
    pub(super) version: String,
    pub(super) operation: Operation,
    pub(super) object: String,
    pub(super) format: Format,
    /// The field by which an upsert finds its records.
    pub(super) external_id: Option<String>,
    /// What a query job asks for.
    pub(super) query: Option<Query>,
    pub(super) progress: Mutex<Progress>,
}

/// What changes while a job lives.
#[derive(Debug)]
pub(super) struct Progress {
    pub(super) state: State,
    pub(super) changed: DateTime,
    /// Why the job failed.
    pub(super) error: Option<String>,
    pub(super) took: Duration,
    /// The CSV that was uploaded.
    pub(super) data: Option<Arc<String>>,
    /// What became of the rows of the upload, in their order, as far as they are processed.
    pub(super) outcomes: Vec<Outcome>,
    pub(super) failed: usize,
    /// What a query found.
    pub(super) found: Arc<Found>,
}

/// What became of a row.
#[derive(Debug)]
pub(super) enum Outcome {
    Saved { id: Id, created: bool },
    Refused(Box<str>),
}

/// The result of a query as CSV.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) header: String,
    pub(super) lines: String,
    /// Where each record's line ends.
    pub(super) ends: Vec<usize>,
}

impl Operation {
    /// As requests spell it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Insert => "insert",
            Self::Update => "update",
            Self::Upsert => "upsert",
            Self::Delete => "delete",
            Self::HardDelete => "hardDelete",
            Self::Query => "query",
            Self::QueryAll => "queryAll",
        }
    }

    pub(super) const fn kind(self) -> Kind {
        match self {
            Self::Query | Self::QueryAll => Kind::Query,
            _ => Kind::Ingest,
        }
    }
}

impl State {
    pub(super) const fn is_final(self) -> bool {
        matches!(self, Self::JobComplete | Self::Failed | Self::Aborted)
    }
}

impl Job {
    /// The job's progress, for as long as the answer is kept.
    pub(super) fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The job as JSON.
    pub(super) fn info(&self, progress: &Progress, detail: Detail) -> Value {
        let kind = self.operation.kind();
        let is_open = progress.state == State::Open;
        let mut info = Map::new();
        let mut set = |name: &str, value: Value| info.insert(name.to_owned(), value);
        set("id", json!(self.id));
        set("operation", json!(self.operation));
        set("object", json!(self.object));
        set("createdById", json!(self.user));
        set("createdDate", json!(rules::second(self.created)));
        set("systemModstamp", json!(rules::second(progress.changed)));
        set("state", json!(progress.state));
        if let Some(field) = &self.external_id {
            set("externalIdFieldName", json!(field));
        }
        set("concurrencyMode", json!("Parallel"));
        set("contentType", json!("CSV"));
        set("apiVersion", json!(self.version.trim_start_matches('v').parse::<f64>().unwrap_or_default()));
        if detail == Detail::Changed {
            return Value::Object(info);
        }
        if detail != Detail::Created {
            set("jobType", json!(kind));
        }
        if is_open {
            set(
                "contentUrl",
                json!(format!("services/data/{}/jobs/ingest/{}/batches", self.version, self.id)),
            );
        }
        set("lineEnding", json!(self.format.ending));
        set("columnDelimiter", json!(self.format.delimiter));
        if detail != Detail::Full {
            return Value::Object(info);
        }
        if let Some(error) = &progress.error {
            set("errorMessage", json!(error));
        }
        let millis = progress.took.as_millis();
        if kind == Kind::Query {
            set("numberRecordsProcessed", json!(progress.found.ends.len()));
            set("retries", json!(0));
            set("totalProcessingTime", json!(millis));
            set("isPkChunkingSupported", json!(true));
            return Value::Object(info);
        }
        if !is_open || progress.data.is_some() {
            set("numberRecordsProcessed", json!(progress.outcomes.len()));
            set("numberRecordsFailed", json!(progress.failed));
        }
        set("retries", json!(0));
        set("totalProcessingTime", json!(millis));
        set("apiActiveProcessingTime", json!(millis));
        set("apexProcessingTime", json!(0));
        Value::Object(info)
    }
}

impl Progress {
    pub(super) fn new(state: State, now: DateTime) -> Self {
        Self {
            state,
            changed: now,
            error: None,
            took: Duration::ZERO,
            data: None,
            outcomes: Vec::new(),
            failed: 0,
            found: Arc::default(),
        }
    }

    /// Moves the job on.
    pub(super) fn set(&mut self, state: State, now: DateTime) {
        self.state = state;
        self.changed = now;
    }

    /// Refuses what the job's state does not allow: `done` is "Closing" and its like.
    pub(super) fn not_allowed(&self, done: &str) -> Refusal {
        let state = match self.state {
            State::JobComplete => "Completed".to_owned(),
            state => format!("{state:?}"),
        };
        Refusal::bad("INVALIDJOBSTATE", format!("{done} already {state} Job not allowed"))
    }
}

impl Found {
    /// The lines of so many records from this one on.
    pub(super) fn page(&self, start: usize, records: usize) -> &str {
        let end_of = |count: usize| match count.checked_sub(1) {
            Some(last) => self.ends.get(last).copied().unwrap_or(self.lines.len()),
            None => 0,
        };
        self.lines.get(end_of(start)..end_of(start.saturating_add(records))).unwrap_or_default()
    }
}
