//! The JSON bodies of the requests to jobs.

use serde::de::value::{Error as Unknown, StrDeserializer};
use serde::de::{Deserialize, DeserializeOwned, IntoDeserializer};

use super::job::{Operation, State};
use super::table::Format;
use crate::sandbox::refusal::Refusal;

/// What a job shall do. What is not among these is refused.
#[derive(Debug, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Body {
    operation: Option<String>,
    object: Option<String>,
    external_id_field_name: Option<String>,
    content_type: Option<String>,
    column_delimiter: Option<String>,
    line_ending: Option<String>,
    assignment_rule_id: Option<String>,
    query: Option<String>,
}

#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    state: String,
}

/// A new job.
#[derive(Debug)]
pub(super) struct Wanted {
    pub(super) operation: Operation,
    pub(super) object: String,
    pub(super) external_id: Option<String>,
    pub(super) format: Format,
    pub(super) query: Option<String>,
}

/// The job that a body asks for.
pub(super) fn job(text: &str) -> Result<Wanted, Refusal> {
    let body: Body = parse(text)?;
    let format = Format {
        delimiter: property("columnDelimiter", body.column_delimiter.as_deref())?.unwrap_or_default(),
        ending: property("lineEnding", body.line_ending.as_deref())?.unwrap_or_default(),
    };
    if let Some(kind) = body.content_type.filter(|kind| kind != "CSV") {
        return Err(invalid("contentType", &kind));
    }
    if let Some(rule) = body.assignment_rule_id {
        // The org has none.
        return Err(invalid("assignmentRuleId", &rule));
    }
    Ok(Wanted {
        operation: property("operation", body.operation.as_deref())?
            .ok_or_else(|| invalid("operation", ""))?,
        object: body.object.unwrap_or_default(),
        external_id: body.external_id_field_name,
        format,
        query: body.query,
    })
}

/// The state that a body asks for.
pub(super) fn state(text: &str) -> Result<State, Refusal> {
    let Change { state } = parse(text)?;
    property("state", Some(&state))?.ok_or_else(|| invalid("state", &state))
}

pub(super) fn invalid(property: &str, value: &str) -> Refusal {
    Refusal::bad("API_ERROR", format!("Invalid value: '{value}' supplied for property: '{property}'"))
}

fn property<T: DeserializeOwned>(name: &str, value: Option<&str>) -> Result<Option<T>, Refusal> {
    let read = |value: &str| {
        let text: StrDeserializer<'_, Unknown> = value.into_deserializer();
        T::deserialize(text).map_err(|_| invalid(name, value))
    };
    value.map(read).transpose()
}

fn parse<'t, T: Deserialize<'t>>(text: &'t str) -> Result<T, Refusal> {
    serde_json::from_str(text).map_err(|error| {
        let place = format!("[line:{}, column:{}]", error.line(), error.column());
        Refusal::bad("API_ERROR", format!("Value does not match expected type at {place}"))
    })
}
