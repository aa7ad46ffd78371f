//! `/_sandbox/locks/{recordId}`: submitting a record for approval, which locks it, and deciding about it.
//!
//! Whoever may modify all records of the object, as the user may as whom clients sign in, is not held by a lock.

use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;
use sobjects::Id;

use super::{Answer, Call, bad};
use crate::sandbox::rules::approval::{self, Act};
use crate::sandbox::store::{StoreError, Tx};

/// How an approval may end.
const DECISIONS: [&str; 3] = ["Approved", "Rejected", "Removed"];

/// Which approval process, and who submits the record to it; whoever clients sign in as where nothing is said.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Submission {
    process: String,
    submitted_by: Option<String>,
}

impl Default for Submission {
    fn default() -> Self {
        Self { process: "Approval".to_owned(), submitted_by: None }
    }
}

pub(super) fn show(call: &Call<'_>) -> Answer {
    let id = id(call)?;
    state(call, &id)
}

pub(super) fn lock(call: &Call<'_>) -> Answer {
    let id = id(call)?;
    let submission: Submission = match call.body {
        [] => Submission::default(),
        body => serde_json::from_slice(body).map_err(|error| bad(error.to_string()))?,
    };
    change(call, &id, |tx, mut act| {
        if let Some(username) = &submission.submitted_by {
            let found = tx.find("User", "Username", &json!(username))?;
            let Some(user) = found.first() else { return Ok(Err(format!("there is no user {username}"))) };
            act.user = *user;
        }
        approval::submit(tx, &id, &submission.process, act).map(Ok)
    })
}

pub(super) fn decide(call: &Call<'_>) -> Answer {
    let id = id(call)?;
    let status = match call.query.as_slice() {
        [] => "Approved",
        [(name, value)] if name == "decision" && DECISIONS.contains(&value.as_str()) => value,
        _ => return Err(bad(format!("the one parameter is decision: {}", DECISIONS.join(", ")))),
    };
    change(call, &id, |tx, act| approval::decide(tx, &id, status, act).map(Ok))
}

/// Does this with a record that is there, and tells how it stands then.
fn change(
    call: &Call<'_>,
    id: &Id,
    work: impl FnOnce(&mut Tx<'_>, Act) -> Result<Result<(), String>, StoreError>,
) -> Answer {
    let org = &call.controls.org;
    let act = Act { user: org.user, now: org.clock.now() };
    let done = org.store.with(|tx| -> Result<_, StoreError> {
        let object = tx.catalog().object_of(id.prefix());
        let there = object.map(|object| tx.get(&object.name, id)).transpose()?.flatten().is_some();
        if there { work(tx, act) } else { Ok(Err(format!("there is no record {id}"))) }
    });
    done.map_err(failed)?.map_err(|why| (StatusCode::NOT_FOUND, why))?;
    state(call, id)
}

fn state(call: &Call<'_>, id: &Id) -> Answer {
    let found = call.controls.org.store.with(|tx| Ok((tx.is_locked(id)?, approval::pending(tx, id)?)));
    let (locked, pending) = found.map_err(failed)?;
    Ok(json!({ "id": id, "locked": locked, "process_instance": pending }))
}

fn id(call: &Call<'_>) -> Result<Id, (StatusCode, String)> {
    call.argument.parse().map_err(|_| bad(format!("{} is no record id", call.argument)))
}

fn failed(error: StoreError) -> (StatusCode, String) {
    (StatusCode::INTERNAL_SERVER_ERROR, error.to_string())
}
