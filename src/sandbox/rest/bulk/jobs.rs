//! The jobs of an org, kept in memory for as long as it runs.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use sobjects::Id;

use super::job::{Job, Kind};
use crate::sandbox::refusal::Refusal;

/// All jobs, by their ids.
#[derive(Debug, Default)]
pub(crate) struct Jobs {
    known: Mutex<Known>,
}

#[derive(Debug, Default)]
struct Known {
    made: u64,
    jobs: BTreeMap<Id, Arc<Job>>,
}

impl Jobs {
    /// An id for a new job.
    pub(super) fn fresh_id(&self) -> Result<Id, Refusal> {
        let mut known = self.known();
        known.made += 1;
        format!("750Hs{:010}", known.made).parse().map_err(|error| Refusal::unexpected(&error))
    }

    pub(super) fn add(&self, job: Job) -> Arc<Job> {
        let job = Arc::new(job);
        self.known().jobs.insert(job.id, Arc::clone(&job));
        job
    }

    /// The job of this id.
    pub(super) fn find(&self, id: &str, kind: Kind, user: &Id) -> Result<Arc<Job>, Refusal> {
        let id: Id = id.parse().map_err(|_| Refusal::not_found())?;
        let job = self.known().jobs.get(&id).filter(|job| job.operation.kind() == kind).cloned();
        let job = job.ok_or_else(Refusal::not_found)?;
        if job.user != *user {
            return Err(Refusal::bad("INVALIDUSER", "InvalidUser : The job was created by another user"));
        }
        Ok(job)
    }

    /// A user's jobs of one kind.
    pub(super) fn of(&self, user: &Id, kind: Kind) -> Vec<Arc<Job>> {
        let known = self.known();
        let own = known.jobs.values().filter(|job| job.user == *user && job.operation.kind() == kind);
        own.cloned().collect()
    }

    pub(super) fn remove(&self, id: &Id) {
        self.known().jobs.remove(id);
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
