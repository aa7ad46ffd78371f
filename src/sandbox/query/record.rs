//! Rows of SQLite as the JSON of the wire.

use chrono_tz::Tz;
use rusqlite::types::Value as Stored;
use rusqlite::{Connection, Row as SqlRow, params_from_iter};
use serde_json::{Map, Value, json};
use sobjects::temporal::{DateTime, parse_date};
use sobjects::{Catalog, Field, FieldType, Object};

use super::select::{Cell, Plan, Shape};
use super::{Context, QueryError};
use crate::sandbox::store::{Row, Storage, from_sql};

/// Turns rows into records.
pub(super) struct Writer<'a> {
    pub(super) connection: &'a Connection,
    pub(super) catalog: &'a Catalog,
    pub(super) context: &'a Context,
}

impl Writer<'_> {
    /// All records of a statement.
    pub(super) fn records(
        &self,
        sql: &str,
        values: &[Stored],
        shape: &Shape<'_>,
    ) -> Result<Vec<Row>, QueryError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut records = Vec::new();
        while let Some(row) = rows.next()? {
            if let Some(record) = self.record(row, shape)? {
                records.push(record);
            }
        }
        Ok(records)
    }

    /// A record; none where there is no id, which is so where a parent is missing.
    fn record(&self, row: &SqlRow<'_>, shape: &Shape<'_>) -> Result<Option<Row>, QueryError> {
        let Some(id) = row.get::<_, Option<String>>(shape.id)? else { return Ok(None) };
        let mut record = Map::with_capacity(shape.cells.len() + 1);
        record.insert("attributes".to_owned(), self.attributes(shape.object, &id));
        for (name, cell) in &shape.cells {
            record.insert(name.clone(), self.cell(row, cell, &id)?);
        }
        Ok(Some(record))
    }

    fn attributes(&self, object: Option<&Object>, id: &str) -> Value {
        // Behind a polymorphic relationship the type is `Name`, while the URL names the object.
        let kind = object.map_or("Name", |object| &object.name);
        let object =
            object.or_else(|| self.catalog.object_of(id.get(..3)?)).map_or(kind, |object| &object.name);
        let url = format!("/services/data/{}/sobjects/{object}/{id}", self.context.api_version);
        json!({ "type": kind, "url": url })
    }

    fn cell(&self, row: &SqlRow<'_>, cell: &Cell<'_>, id: &str) -> Result<Value, QueryError> {
        Ok(match cell {
            Cell::Value { at, storage } => from_sql(*storage, row.get_ref(*at)?),
            Cell::Label { at, field } => label(field, from_sql(Storage::Text, row.get_ref(*at)?)),
            Cell::Formatted { at, field, storage } => {
                formatted(*field, *storage, from_sql(*storage, row.get_ref(*at)?), self.context.zone)
            }
            Cell::Compound(parts) => compound(row, parts)?,
            Cell::Parent(shape) => self.record(row, shape)?.map_or(Value::Null, Value::Object),
            Cell::TypeOf { at, branches, otherwise } => {
                let reference = row.get::<_, Option<String>>(*at)?.unwrap_or_default();
                let of_object = |prefix: &str| !prefix.is_empty() && reference.starts_with(prefix);
                let branch = branches.iter().find(|(object, _)| of_object(&object.key_prefix));
                let shape = branch.map(|(_, shape)| shape).or(otherwise.as_ref());
                match shape {
                    Some(shape) => self.record(row, shape)?.map_or(Value::Null, Value::Object),
                    None => Value::Null,
                }
            }
            Cell::Children(plan) => self.children(plan, id)?,
        })
    }

    /// Child records as a page of their own, or null where there are none.
    fn children(&self, plan: &Plan<'_>, parent: &str) -> Result<Value, QueryError> {
        let mut values = vec![Stored::Text(parent.to_owned())];
        values.extend(plan.rest.values.iter().cloned());
        let sql = format!("SELECT {}{}", plan.columns.join(", "), plan.rest.text);
        let records = self.records(&sql, &values, &plan.shape)?;
        if records.is_empty() {
            return Ok(Value::Null);
        }
        Ok(json!({ "totalSize": records.len(), "done": true, "records": records }))
    }
}

/// An address or location; null where all its parts are.
fn compound(row: &SqlRow<'_>, parts: &[(String, usize, Storage)]) -> Result<Value, QueryError> {
    let mut members = Map::with_capacity(parts.len());
    for (name, at, storage) in parts {
        members.insert(name.clone(), from_sql(*storage, row.get_ref(*at)?));
    }
    let is_empty = members.values().all(Value::is_null);
    Ok(if is_empty { Value::Null } else { Value::Object(members) })
}

/// The label of a picklist value; of a multi-select one the labels of all its values.
pub(super) fn label(field: &Field, value: Value) -> Value {
    let Value::String(text) = &value else { return value };
    let of = |value: &str| {
        let known = field.picklist.iter().find(|known| known.value == value);
        known.map_or_else(|| value.to_owned(), |known| known.label.to_string())
    };
    match field.kind {
        FieldType::MultiPicklist => Value::String(text.split(';').map(of).collect::<Vec<_>>().join(";")),
        _ => Value::String(of(text)),
    }
}

/// A value as people in the United States read it.
pub(super) fn formatted(field: Option<&Field>, storage: Storage, value: Value, zone: Tz) -> Value {
    let text = match (storage, &value) {
        (_, Value::Null) => return value,
        (Storage::Money(scale), Value::Number(number)) => {
            let amount = grouped(&number.to_string(), scale as usize);
            match amount.strip_prefix('-') {
                Some(amount) => format!("-${amount}"),
                None => format!("${amount}"),
            }
        }
        (_, Value::Number(number)) => {
            grouped(&number.to_string(), field.map_or(0, |field| field.scale as usize))
        }
        (Storage::Date, Value::String(text)) => match parse_date(text) {
            Ok(date) => date.format("%-m/%-d/%Y").to_string(),
            Err(_) => text.clone(),
        },
        (Storage::DateTime, Value::String(text)) => match text.parse::<DateTime>() {
            Ok(moment) => moment.utc().with_timezone(&zone).format("%-m/%-d/%Y, %-I:%M %p").to_string(),
            Err(_) => text.clone(),
        },
        (_, Value::String(text)) => text.clone(),
        (_, other) => other.to_string(),
    };
    Value::String(text)
}

/// A number with so many decimals and commas between thousands.
fn grouped(number: &str, decimals: usize) -> String {
    let exact = number.parse::<sobjects::Decimal>().map(|number| number.0).unwrap_or_default();
    let fixed = format!("{:.decimals$}", exact.abs());
    let (whole, fraction) = fixed.split_once('.').map_or((fixed.as_str(), ""), |parts| parts);
    let mut text = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push('.');
        text.push_str(fraction);
    }
    if exact.is_sign_negative() && !exact.is_zero() { format!("-{text}") } else { text }
}
