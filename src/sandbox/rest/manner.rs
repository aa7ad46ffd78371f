//! The headers that say in which manner records are saved.

use axum::http::{HeaderMap, HeaderName, Method};

use super::call::Call;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::rules::Manner;

const ASSIGN: HeaderName = HeaderName::from_static("sforce-auto-assign");
const DUPLICATES: HeaderName = HeaderName::from_static("sforce-duplicate-rule-header");

/// What the headers of a call say. Without them assignment rules run, and duplicates are not saved.
pub(super) fn of(call: &Call) -> Result<Manner, Refusal> {
    if matches!(call.method, Method::GET | Method::HEAD) {
        return Ok(Manner::default());
    }
    Ok(Manner {
        assigns: flag(&ASSIGN, call.header(ASSIGN.as_str()))?.unwrap_or(true),
        saves_duplicates: saves_duplicates(call)?,
        version: call.version_number().unwrap_or_default(),
    })
}

/// Those of these headers that a call has.
pub(super) fn headers(call: &Call) -> HeaderMap {
    let given = [ASSIGN, DUPLICATES].into_iter().filter_map(|name| {
        let value = call.headers.get(&name)?.clone();
        Some((name, value))
    });
    given.collect()
}

/// `allowSave=true; includeRecordDetails=false; runAsCurrentUser=true`
fn saves_duplicates(call: &Call) -> Result<bool, Refusal> {
    let said = call.header(DUPLICATES.as_str()).unwrap_or_default();
    let parts = said.split([';', ',']).filter_map(|part| part.split_once('='));
    let mut allow = parts.filter(|(name, _)| name.trim().eq_ignore_ascii_case("allowSave"));
    Ok(flag(&DUPLICATES, allow.next().map(|(_, value)| value))?.unwrap_or(false))
}

fn flag(header: &HeaderName, value: Option<&str>) -> Result<Option<bool>, Refusal> {
    let Some(value) = value else { return Ok(None) };
    match value.trim().to_ascii_lowercase().as_str() {
        "true" => Ok(Some(true)),
        "false" => Ok(Some(false)),
        _ => {
            let message = format!("Invalid value for the header {header}: {value}");
            Err(Refusal::bad("INVALID_ARGUMENT_TYPE", message))
        }
    }
}
