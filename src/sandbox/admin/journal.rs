//! `/_sandbox/journal`

use serde_json::json;

use super::{Answer, Call, bad};
use crate::sandbox::journal::{Page, Wanted};

/// Requests in an answer, unless `limit` says otherwise.
const LIMIT: usize = 1000;

pub(super) fn show(call: &Call<'_>) -> Answer {
    let mut wanted = Wanted { after: 0, limit: LIMIT, path: "*" };
    for (name, value) in &call.query {
        let wrong = || bad(format!("`{name}` takes a whole number, not `{value}`"));
        match name.as_str() {
            "after" => wanted.after = value.parse().map_err(|_| wrong())?,
            "limit" => wanted.limit = value.parse().map_err(|_| wrong())?,
            "path" => wanted.path = value,
            _ => return Err(bad(format!("there is no parameter `{name}`; there are after, limit and path"))),
        }
    }
    serde_json::to_value(call.controls.journal.page(&wanted)).map_err(|error| bad(error.to_string()))
}

pub(super) fn clear(call: &Call<'_>) -> Answer {
    call.controls.journal.clear();
    Ok(json!({}))
}

pub(super) fn schema(_: &Call<'_>) -> Answer {
    Ok(schemars::schema_for!(Page).to_value())
}
