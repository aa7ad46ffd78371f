//! Rows of SQLite as the JSON of the wire.

use std::sync::Arc;

use chrono_tz::Tz;
use rusqlite::types::Value as Stored;
use rusqlite::{Connection, Row as SqlRow, params_from_iter};
use rust_decimal::Decimal;
use serde_json::{Map, Number, Value, json};
use sobjects::temporal::{DateTime, parse_date};
use sobjects::{Catalog, Field, FieldType, Object};

use super::shape::{Cell, Plan, Shape};
use super::{Context, Cursor, MoreChildren, QueryError};
use crate::sandbox::store::{Row, Storage, from_sql, grouped};

/// Turns rows into records.
pub(super) struct Writer<'a> {
    pub(super) connection: &'a Connection,
    pub(super) catalog: &'a Catalog,
    pub(super) context: &'a Arc<Context>,
    /// How many records the page still takes, children among them.
    pub(super) room: usize,
    /// The child records that found no room.
    pub(super) children: Vec<MoreChildren>,
}

/// Where a record stands: which one of the page it belongs to, and where within that.
struct At {
    record: usize,
    pointer: String,
}

impl Writer<'_> {
    /// The records of a statement as far as there is room, and the number in the column `key` of the last one.
    pub(super) fn page(
        &mut self,
        sql: &str,
        values: &[Stored],
        shape: &Shape<'_>,
        key: usize,
    ) -> Result<(Vec<Row>, Option<i64>), QueryError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let (mut records, mut last) = (Vec::new(), None);
        while self.room > 0
            && let Some(row) = rows.next()?
        {
            self.room -= 1;
            last = Some(row.get(key)?);
            let at = At { record: records.len(), pointer: String::new() };
            records.extend(self.record(row, shape, &at)?);
        }
        Ok((records, last))
    }

    /// A record; none where there is no id, which is so where a parent is missing.
    fn record(&mut self, row: &SqlRow<'_>, shape: &Shape<'_>, at: &At) -> Result<Option<Row>, QueryError> {
        let Some(id) = row.get::<_, Option<String>>(shape.id)? else { return Ok(None) };
        let mut record = Map::with_capacity(shape.cells.len() + 1);
        record.insert("attributes".to_owned(), self.attributes(shape.object, &id));
        for (name, cell) in &shape.cells {
            let value = match cell {
                Cell::Children(plan) => {
                    let pointer = format!("{}/{name}", at.pointer);
                    self.children(plan, &id, At { pointer, ..*at })?
                }
                cell => self.cell(row, cell, at)?,
            };
            record.insert(name.clone(), value);
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

    fn cell(&mut self, row: &SqlRow<'_>, cell: &Cell<'_>, at: &At) -> Result<Value, QueryError> {
        let object = |record: Option<Row>| record.map_or(Value::Null, Value::Object);
        Ok(match cell {
            Cell::Value { at, storage } => from_sql(*storage, row.get_ref(*at)?),
            Cell::Label { at, field } => label(field, from_sql(Storage::Text, row.get_ref(*at)?)),
            Cell::Formatted { at, field, storage } => {
                formatted(*field, *storage, from_sql(*storage, row.get_ref(*at)?), self.context.zone)
            }
            Cell::Compound(parts) => compound(row, parts)?,
            Cell::Parent(shape) => object(self.record(row, shape, at)?),
            Cell::TypeOf { at: reference, branches, otherwise } => {
                let reference = row.get::<_, Option<String>>(*reference)?.unwrap_or_default();
                let of_object = |prefix: &str| !prefix.is_empty() && reference.starts_with(prefix);
                let branch = branches.iter().find(|(object, _)| of_object(&object.key_prefix));
                match branch.map(|(_, shape)| shape).or(otherwise.as_ref()) {
                    Some(shape) => object(self.record(row, shape, at)?),
                    None => Value::Null,
                }
            }
            // Only records have children, not their parents.
            Cell::Children(_) => Value::Null,
        })
    }

    /// Child records as a page of their own, or null where there are none. At least one finds room, so that a client
    /// sees what it is about.
    fn children(&mut self, plan: &Plan<'_>, parent: &str, at: At) -> Result<Value, QueryError> {
        let mut values = vec![Stored::Text(parent.to_owned())];
        values.extend(plan.rest.values.iter().cloned());
        let sql = format!("SELECT {}{}", plan.columns.join(", "), plan.rest.text);
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let (mut numbers, mut records): (Vec<i64>, Vec<Row>) = (Vec::new(), Vec::new());
        while let Some(row) = rows.next()? {
            numbers.push(row.get(plan.number)?);
            if numbers.len() == 1 || self.room > 0 {
                self.room = self.room.saturating_sub(1);
                let pointer = format!("{}/records/{}", at.pointer, records.len());
                records.extend(self.record(row, &plan.shape, &At { pointer, ..at })?);
            }
        }
        let (total, shown) = (numbers.len(), records.len());
        if total == 0 {
            return Ok(Value::Null);
        }
        if shown == total {
            return Ok(json!({ "totalSize": total, "done": true, "records": records }));
        }
        let next = Cursor {
            query: Arc::clone(&plan.query),
            object: plan.object.name.as_ref().into(),
            context: Arc::clone(self.context),
            rows: numbers.into(),
            start: shown,
        };
        let pointer = format!("{}/nextRecordsUrl", at.pointer);
        self.children.push(MoreChildren { record: at.record, pointer, next });
        Ok(json!({ "totalSize": total, "done": false, "nextRecordsUrl": null, "records": records }))
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
            let amount = grouped(exact(number), scale);
            match amount.strip_prefix('-') {
                Some(amount) => format!("-${amount}"),
                None => format!("${amount}"),
            }
        }
        (_, Value::Number(number)) => grouped(exact(number), field.map_or(0, |field| field.scale)),
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

fn exact(number: &Number) -> Decimal {
    number.to_string().parse::<sobjects::Decimal>().map(|number| number.0).unwrap_or_default()
}
