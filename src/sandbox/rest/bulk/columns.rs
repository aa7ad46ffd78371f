//! The columns of an upload: from its header to fields, from a row to the JSON of a write.

use csv::StringRecord;
use serde_json::{Map, Value, json};
use sobjects::catalog::Flags;
use sobjects::temporal::parse_date;
use sobjects::{Catalog, DateTime, Field, FieldType, Object, Time};

use super::job::Operation;
use crate::sandbox::refusal::Refusal;

/// What stands for null; an empty value leaves the field alone.
const NULL: &str = "#N/A";

/// The columns of an upload, in its order.
#[derive(Debug)]
pub(super) struct Columns<'c>(Vec<Column<'c>>);

/// What a column sets.
#[derive(Debug)]
enum Column<'c> {
    Id,
    Field(&'c Field),
    /// A parent, by an external id: `Account.Key__c`, or `User:Owner.Username` where it may be of several objects.
    Parent {
        reference: &'c Field,
        relationship: &'c str,
        object: Option<&'c str>,
        key: &'c Field,
    },
}

/// A row, ready to be saved.
#[derive(Debug)]
pub(super) struct Record<'r> {
    pub(super) id: Option<&'r str>,
    pub(super) fields: Map<String, Value>,
}

impl<'c> Columns<'c> {
    /// Reads a header; what it refuses it refuses in the words of a failed job.
    pub(super) fn of(
        catalog: &'c Catalog,
        object: &'c Object,
        header: &StringRecord,
        operation: Operation,
    ) -> Result<Self, String> {
        let mut columns = Vec::with_capacity(header.len());
        for (at, name) in header.iter().enumerate() {
            if header.iter().take(at).any(|earlier| earlier.eq_ignore_ascii_case(name)) {
                return Err(format!("InvalidBatch : Duplicate field name : {name}"));
            }
            columns.push(column(catalog, object, name).map_err(|words| format!("InvalidBatch : {words}"))?);
        }
        if operation == Operation::Delete && !matches!(columns.as_slice(), [Column::Id]) {
            return Err("InvalidBatch : The 'delete' batch must contain only ids".to_owned());
        }
        Ok(Self(columns))
    }

    /// What a row sets.
    pub(super) fn record<'r>(&self, row: &'r StringRecord) -> Result<Record<'r>, Refusal> {
        let mut record = Record { id: None, fields: Map::new() };
        for (at, (column, text)) in
            self.0.iter().zip(row).enumerate().filter(|(_, (_, text))| !text.is_empty())
        {
            match column {
                Column::Id => record.id = Some(text),
                Column::Field(field) | Column::Parent { reference: field, .. } if text == NULL => {
                    record.fields.insert(field.name.to_string(), Value::Null);
                }
                Column::Field(field) => {
                    record.fields.insert(field.name.to_string(), value(field, text, at)?);
                }
                Column::Parent { relationship, object, key, .. } => {
                    let mut parent = Map::new();
                    if let Some(object) = object {
                        parent.insert("attributes".to_owned(), json!({ "type": object }));
                    }
                    parent.insert(key.name.to_string(), value(key, text, at)?);
                    record.fields.insert((*relationship).to_owned(), Value::Object(parent));
                }
            }
        }
        Ok(record)
    }
}

fn column<'c>(catalog: &'c Catalog, object: &'c Object, name: &str) -> Result<Column<'c>, String> {
    let unknown = || format!("Field name not found : {name}");
    if name.eq_ignore_ascii_case("Id") {
        return Ok(Column::Id);
    }
    let Some((relationship, key)) = name.split_once('.') else {
        let field = object.field(name).filter(|field| !field.kind.is_compound());
        return field.map(Column::Field).ok_or_else(unknown);
    };
    let (kind, relationship) = match relationship.split_once(':') {
        Some((kind, relationship)) => (Some(kind), relationship),
        None => (None, relationship),
    };
    let reference = object.parent(relationship);
    let reference = reference.ok_or_else(|| format!("Unable to find relationship: {relationship}"))?;
    let relationship = reference.relationship_name.as_deref().unwrap_or_default();
    let is_polymorphic = reference.reference_to.len() > 1;
    let (target, object) = match kind {
        Some(_) if !is_polymorphic => {
            return Err(format!(
                "type is not needed for non polymorphic foreign key references: {relationship}"
            ));
        }
        None if is_polymorphic => {
            return Err(format!("type is needed for polymorphic foreign key references: {relationship}"));
        }
        Some(kind) => {
            let target = catalog.object(kind).filter(|target| reference.reference_to.contains(&target.name));
            (target, target.map(|target| &*target.name))
        }
        None => (reference.reference_to.first().and_then(|target| catalog.object(target)), None),
    };
    let key = target.and_then(|target| target.field(key));
    let key = key.filter(|key| key.is(Flags::EXTERNAL_ID) || key.is(Flags::ID_LOOKUP)).ok_or_else(unknown)?;
    Ok(Column::Parent { reference, relationship, object, key })
}

/// A value as the body of a write holds it.
fn value(field: &Field, text: &str, column: usize) -> Result<Value, Refusal> {
    let trimmed = text.trim();
    let (fits, kind) = match &field.kind {
        FieldType::Boolean => match boolean(trimmed) {
            Some(flag) => return Ok(Value::Bool(flag)),
            None => (false, "boolean"),
        },
        FieldType::Int | FieldType::Long => (trimmed.parse::<i64>().is_ok(), "int"),
        kind if kind.is_number() => (trimmed.parse::<f64>().is_ok_and(f64::is_finite), "double"),
        FieldType::Date => (parse_date(trimmed).is_ok(), "date"),
        FieldType::DateTime => (trimmed.parse::<DateTime>().is_ok(), "dateTime"),
        FieldType::Time => (trimmed.parse::<Time>().is_ok(), "time"),
        _ => return Ok(Value::String(text.to_owned())),
    };
    if fits {
        return Ok(Value::String(trimmed.to_owned()));
    }
    let message = format!(
        "Failed to deserialize field at col {column}. Due to, '{text}' is not a valid value for the type xsd:{kind}"
    );
    Err(Refusal::save("INVALID_FIELD", message, [&*field.name]))
}

fn boolean(text: &str) -> Option<bool> {
    let is_one_of = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(text));
    match text {
        _ if is_one_of(&["true", "yes", "y", "on", "1"]) => Some(true),
        _ if is_one_of(&["false", "no", "n", "off", "0"]) => Some(false),
        _ => None,
    }
}
