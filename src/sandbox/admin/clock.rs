//! `/_sandbox/clock`

use serde::Deserialize;
use serde_json::json;

use super::{Answer, Call, bad};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    advance_seconds: u32,
}

pub(super) fn show(call: &Call<'_>) -> Answer {
    Ok(json!({ "now": call.controls.org.clock.now() }))
}

/// The org's time runs on from then; it never goes back, and a file of records does not keep it.
pub(super) fn advance(call: &Call<'_>) -> Answer {
    let Advance { advance_seconds } =
        serde_json::from_slice(call.body).map_err(|error| bad(error.to_string()))?;
    call.controls.org.clock.advance(advance_seconds).map_err(|error| bad(error.to_string()))?;
    show(call)
}
