//! `/_sandbox/locks/{recordId}`: what submitting a record for approval, and deciding about it, do to it.
//!
//! Whoever may modify all records of the object, as the user may as whom clients sign in, is not held by a lock.

use axum::http::StatusCode;
use serde_json::json;
use sobjects::Id;

use super::{Answer, Call, bad};
use crate::sandbox::store::StoreError;

pub(super) fn show(call: &Call<'_>) -> Answer {
    let id = id(call)?;
    let locked = call.controls.org.store.with(|tx| tx.is_locked(&id)).map_err(failed)?;
    Ok(json!({ "id": id, "locked": locked }))
}

pub(super) fn lock(call: &Call<'_>) -> Answer {
    set(call, true)
}

pub(super) fn unlock(call: &Call<'_>) -> Answer {
    set(call, false)
}

fn set(call: &Call<'_>, locked: bool) -> Answer {
    let id = id(call)?;
    let there = call.controls.org.store.with(|tx| -> Result<bool, StoreError> {
        let Some(object) = tx.catalog().object_of(id.prefix()) else { return Ok(false) };
        if tx.get(&object.name, &id)?.is_none() {
            return Ok(false);
        }
        tx.lock(&id, locked)?;
        Ok(true)
    });
    match there.map_err(failed)? {
        true => Ok(json!({ "id": id, "locked": locked })),
        false => Err((StatusCode::NOT_FOUND, format!("there is no record {id}"))),
    }
}

fn id(call: &Call<'_>) -> Result<Id, (StatusCode, String)> {
    call.argument.parse().map_err(|_| bad(format!("{} is no record id", call.argument)))
}

fn failed(error: StoreError) -> (StatusCode, String) {
    (StatusCode::INTERNAL_SERVER_ERROR, error.to_string())
}
