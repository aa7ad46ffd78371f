//! A deployment with its life, and all of them, kept in memory for as long as the org runs.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};
use sobjects::{DateTime, Id};

use super::archive::Archive;
use super::change::{Change, Message};
use super::request::DeployOptions;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::rest::org::Org;
use crate::sandbox::store::{StoreError, Tx};

/// All deployments, by their ids.
#[derive(Debug, Default)]
pub(crate) struct Deployments {
    known: Mutex<BTreeMap<Id, Arc<Deployment>>>,
    /// Held by the one that is being done.
    turn: Mutex<()>,
}

/// A deployment.
#[derive(Debug)]
pub(super) struct Deployment {
    pub(super) id: Id,
    user: Id,
    pub(super) options: DeployOptions,
    created: DateTime,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    started: Option<DateTime>,
    completed: Option<DateTime>,
    messages: Vec<Message>,
    /// Why it failed before its components were looked at.
    fault: Option<String>,
}

/// Why nothing of a deployment stays.
enum Undone {
    Meant,
    Store(StoreError),
}

impl From<StoreError> for Undone {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl Deployments {
    pub(super) fn add(
        &self,
        user: Id,
        options: DeployOptions,
        now: DateTime,
    ) -> Result<Arc<Deployment>, Refusal> {
        let mut known = locked(&self.known);
        let id =
            format!("0AfHs{:010}", known.len() + 1).parse().map_err(|error| Refusal::unexpected(&error))?;
        let deployment = Deployment { id, user, options, created: now, state: Mutex::default() };
        Ok(Arc::clone(known.entry(id).or_insert(Arc::new(deployment))))
    }

    /// The deployment of this id.
    pub(super) fn find(&self, id: &str) -> Result<Arc<Deployment>, Refusal> {
        let id: Id = id.parse().map_err(|_| Refusal::not_found())?;
        locked(&self.known).get(&id).cloned().ok_or_else(Refusal::not_found)
    }
}

/// Does a deployment when its turn comes.
pub(super) fn run(org: &Org, deployment: &Deployment, file: &[u8]) {
    let _turn = locked(&org.deployments.turn);
    locked(&deployment.state).started = Some(org.clock.now());
    let outcome = deploy(org, deployment, file);
    let mut state = locked(&deployment.state);
    state.completed = Some(org.clock.now());
    match outcome {
        Ok(messages) => state.messages = messages,
        Err(fault) => state.fault = Some(fault),
    }
}

fn deploy(org: &Org, deployment: &Deployment, file: &[u8]) -> Result<Vec<Message>, String> {
    let (options, now) = (&deployment.options, org.clock.now());
    let archive = Archive::read(file, options.single_package)?;
    let members = archive.members().map_err(|problem| problem.text)?;
    let before = org.described();
    let mut change = Change::of(&archive, &members, &before);
    let mut after = before;
    if !change.objects.is_empty() {
        let described = after.with(&change.objects).map_err(|error| format!("{error:?}"))?;
        after = Arc::new(described);
    }
    let work = |tx: &mut Tx<'_>| {
        change.store_sets(tx, deployment.user, now)?;
        for (name, describe) in &change.objects {
            tx.keep_describe(name, describe)?;
        }
        let is_undone = options.check_only || (options.rollback_on_error && change.has_failed());
        if is_undone || !change.is_change() { Err(Undone::Meant) } else { Ok(()) }
    };
    let kept = || {
        org.become_described(Arc::clone(&after));
        org.people.written("PermissionSet", now);
    };
    match org.store.grow(&after.catalog, work, kept) {
        Ok(()) | Err(Undone::Meant) => Ok(change.messages),
        Err(Undone::Store(error)) => Err(error.to_string()),
    }
}

impl Deployment {
    /// How it goes, as the platform tells it.
    pub(super) fn result(&self, details: bool) -> Value {
        let state = locked(&self.state);
        let done = state.completed.is_some();
        let failures = state.messages.iter().filter(|message| message.outcome.is_err()).count();
        let deployed = state.messages.len() - failures;
        let status = match (state.started, done) {
            (None, _) => "Pending",
            (Some(_), false) => "InProgress",
            (Some(_), true) if state.fault.is_some() => "Failed",
            (Some(_), true) if failures == 0 => "Succeeded",
            (Some(_), true) if self.options.rollback_on_error || deployed == 0 => "Failed",
            (Some(_), true) => "SucceededPartial",
        };
        let mut result = json!({
            "id": self.id, "status": status, "done": done, "success": status.starts_with("Succeeded"),
            "checkOnly": self.options.check_only, "ignoreWarnings": self.options.ignore_warnings,
            "rollbackOnError": self.options.rollback_on_error, "runTestsEnabled": false,
            "createdBy": self.user, "createdDate": self.created, "startDate": state.started,
            "completedDate": state.completed,
            "lastModifiedDate": state.completed.or(state.started).unwrap_or(self.created),
            "numberComponentErrors": failures, "numberComponentsDeployed": deployed,
            "numberComponentsTotal": state.messages.len(), "numberTestErrors": 0,
            "numberTestsCompleted": 0, "numberTestsTotal": 0,
        });
        if let Some(fault) = &state.fault {
            result["errorStatusCode"] = json!("UNKNOWN_EXCEPTION");
            result["errorMessage"] = json!(fault);
        }
        if details {
            let told = |failed: bool| -> Vec<Value> {
                let messages = state.messages.iter().filter(|message| message.outcome.is_err() == failed);
                messages.map(|message| message.to_json(state.completed)).collect()
            };
            result["details"] = json!({
                "componentFailures": told(true), "componentSuccesses": told(false), "retrieveResult": null,
                "runTestResult": { "numFailures": 0, "numTestsRun": 0, "successes": [], "failures": [] },
            });
        }
        result
    }
}

impl Message {
    fn to_json(&self, now: Option<DateTime>) -> Value {
        let done = self.outcome.as_ref().copied().unwrap_or_default();
        let mut message = json!({
            "componentType": self.kind, "fullName": self.name, "fileName": self.file, "id": done.id,
            "success": self.outcome.is_ok(), "created": done.created, "changed": done.changed,
            "deleted": false, "warning": false, "createdDate": now, "requiresProductionTestRun": false,
        });
        if let Err(problem) = &self.outcome {
            message["problem"] = json!(problem.text);
            message["problemType"] = json!("Error");
            if let Some((line, column)) = problem.at {
                message["lineNumber"] = json!(line);
                message["columnNumber"] = json!(column);
            }
        }
        message
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
