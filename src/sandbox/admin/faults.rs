//! `/_sandbox/faults`

use super::{Answer, Call, bad};
use crate::sandbox::faults::Plan;

pub(super) fn show(call: &Call<'_>) -> Answer {
    Ok(call.controls.faults.to_json())
}

pub(super) fn follow(call: &Call<'_>) -> Answer {
    let text = std::str::from_utf8(call.body).map_err(|error| bad(error.to_string()))?;
    let plan = Plan::from_json(text).map_err(|error| bad(error.to_string()))?;
    call.controls.faults.follow(plan);
    show(call)
}

pub(super) fn clear(call: &Call<'_>) -> Answer {
    call.controls.faults.follow(Plan::default());
    show(call)
}

pub(super) fn schema(_: &Call<'_>) -> Answer {
    Ok(Plan::json_schema())
}
