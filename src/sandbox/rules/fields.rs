//! From the body of a write to the values that will be kept: known fields, writable fields, fitting values.

use serde_json::Value;
use sobjects::catalog::Flags;
use sobjects::{Field, Object};

use super::body::{Body, Given};
use super::{Saver, reference, value};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

/// What is done with a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    Create,
    Update,
}

impl Purpose {
    const fn flag(self) -> Flags {
        match self {
            Self::Create => Flags::CREATEABLE,
            Self::Update => Flags::UPDATEABLE,
        }
    }
}

/// The values of a body, under the fields' own names.
pub(super) fn accept(
    saver: &Saver<'_, '_>,
    object: &Object,
    body: &Body<'_>,
    purpose: Purpose,
) -> Result<Row, Refusal> {
    let given = entries(object, body)?;
    let read_only: Vec<&str> = given
        .iter()
        .map(|entry| entry.field)
        .filter(|field| !field.is(purpose.flag()))
        .map(|field| &*field.name)
        .collect();
    if !read_only.is_empty() {
        return Err(not_writable(&read_only));
    }
    let mut row = Row::new();
    for Entry { field, given, parent } in given {
        let value = match parent {
            true => reference::by_external_id(saver, field, given)?,
            false => value::read(field, body, given)?,
        };
        row.insert(field.name.to_string(), value);
    }
    Ok(row)
}

/// Refuses a body that names fields which the object does not have.
pub(crate) fn check_names(object: &Object, body: &Body<'_>) -> Result<(), Refusal> {
    entries(object, body).map(drop)
}

fn entries<'e>(object: &'e Object, body: &Body<'e>) -> Result<Vec<Entry<'e>>, Refusal> {
    let mut entries: Vec<Entry<'e>> = Vec::with_capacity(body.entries.len());
    for (name, value) in &body.entries {
        if name == "attributes" {
            check_attributes(object, body, *value)?;
            continue;
        }
        let entry = resolve(object, name, *value)?;
        if entries.iter().any(|other| other.field.name == entry.field.name) {
            let parent = entry.field.relationship_name.as_deref().unwrap_or_default();
            let message = format!(
                "Cannot specify both an external ID reference {parent} and a salesforce id, {}",
                entry.field.name
            );
            return Err(Refusal::bad("INVALID_FIELD", message));
        }
        entries.push(entry);
    }
    Ok(entries)
}

/// A record may say what it is, but not that it is something else.
fn check_attributes(object: &Object, body: &Body<'_>, given: Given<'_>) -> Result<(), Refusal> {
    if given.token() != "START_OBJECT" {
        return Err(body.wrong_type("complexvalue", given));
    }
    let attributes = Body::parse(given.json)?;
    let Some(kind) = attributes.get("type") else { return Ok(()) };
    match kind.text() {
        Some(kind) if kind.eq_ignore_ascii_case(&object.name) => Ok(()),
        Some(kind) => {
            let message = format!("a record of type {kind} cannot be saved as {}", object.name);
            Err(Refusal::bad("INVALID_TYPE", message))
        }
        None => Err(body.wrong_type("string", kind)),
    }
}

/// Refuses fields that must have a value and have none; `row` is what is about to be stored.
pub(super) fn require(object: &Object, row: &Row, purpose: Purpose) -> Result<(), Refusal> {
    let missing: Vec<&str> = object
        .fields
        .iter()
        .filter(|field| match purpose {
            Purpose::Create => field.is_required() && row.get(&*field.name).is_none_or(Value::is_null),
            // What is not sent keeps its value.
            Purpose::Update => must_stay(field) && row.get(&*field.name).is_some_and(Value::is_null),
        })
        .map(|field| &*field.name)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let message = format!("Required fields are missing: [{}]", missing.join(", "));
    Err(Refusal::save("REQUIRED_FIELD_MISSING", message, missing))
}

fn must_stay(field: &Field) -> bool {
    // An owner that is emptied is refused as a reference.
    field.is(Flags::UPDATEABLE)
        && !field.is(Flags::NILLABLE)
        && field.kind != sobjects::FieldType::Boolean
        && field.name != "OwnerId"
}

fn not_writable(fields: &[&str]) -> Refusal {
    let message = format!(
        "Unable to create/update fields: {}. Please check the security settings of this field and verify that it is \
         read/write for your profile or permission set.",
        fields.join(", ")
    );
    Refusal::save("INVALID_FIELD_FOR_INSERT_UPDATE", message, fields.iter().copied())
}

/// One entry of a body.
struct Entry<'e> {
    field: &'e Field,
    given: Given<'e>,
    /// Whether the value is a parent record that names itself by an external id: `"Account": {"Key__c": "…"}`.
    parent: bool,
}

fn resolve<'e>(object: &'e Object, name: &str, given: Given<'e>) -> Result<Entry<'e>, Refusal> {
    if name.eq_ignore_ascii_case("Id") {
        return Err(Refusal::bad(
            "INVALID_FIELD",
            "The Id field should not be specified in the sobject data.",
        ));
    }
    let parent = || object.parent(name).filter(|_| given.token() == "START_OBJECT");
    match (object.field(name), parent()) {
        (Some(field), _) => Ok(Entry { field, given, parent: false }),
        (None, Some(field)) => Ok(Entry { field, given, parent: true }),
        (None, None) => Err(Refusal::no_such_column(name, &object.name)),
    }
}
