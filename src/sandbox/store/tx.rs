//! Reading and writing single records inside a transaction.

use rusqlite::types::Value as Sql;
use rusqlite::{Connection, OptionalExtension, params_from_iter};
use serde_json::Value;
use sobjects::catalog::folded_cmp;
use sobjects::{Catalog, Field, FieldType, Id, Object};

use super::{Row, Storage, StoreError, from_sql, ids, quoted, schema, to_sql};

/// An open transaction.
#[derive(Debug)]
pub struct Tx<'a> {
    connection: &'a Connection,
    catalog: &'a Catalog,
}

impl<'a> Tx<'a> {
    pub(super) fn new(connection: &'a Connection, catalog: &'a Catalog) -> Self {
        Self { connection, catalog }
    }

    /// The objects whose records are here.
    #[must_use]
    pub fn catalog(&self) -> &'a Catalog {
        self.catalog
    }

    pub(in crate::sandbox) fn connection(&self) -> &'a Connection {
        self.connection
    }

    /// Whether nothing was ever stored here: a new org that wants to be seeded.
    ///
    /// # Errors
    /// The database fails.
    pub fn is_fresh(&self) -> Result<bool, StoreError> {
        let fresh = "SELECT NOT EXISTS (SELECT 1 FROM \"~sequence\")";
        Ok(self.connection.query_row(fresh, [], |row| row.get(0))?)
    }

    /// Runs `work` so that its changes are kept if and only if it answers `Ok`; the transaction goes on either way.
    ///
    /// # Errors
    /// What `work` answers, and what the database says.
    pub fn savepoint<T, E: From<StoreError>>(
        &mut self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        // Savepoints of the same name nest: the innermost is meant.
        let run = |sql| self.connection.execute_batch(sql).map_err(StoreError::from);
        run("SAVEPOINT work")?;
        let answer = work(&mut Tx::new(self.connection, self.catalog));
        run(if answer.is_ok() { "RELEASE work" } else { "ROLLBACK TO work; RELEASE work" })?;
        answer
    }

    /// Stores a new record under a fresh id, or under the row's own `Id` where it has one. Fills in nothing else.
    ///
    /// # Errors
    /// The object or a field does not exist, a value has the wrong type, or the id is taken.
    pub fn insert(&mut self, object: &str, row: &Row) -> Result<Id, StoreError> {
        let object = self.object(object)?;
        let id = match row.get("Id").and_then(Value::as_str) {
            Some(id) => id.parse()?,
            None => ids::next(self.connection, object)?,
        };
        let mut values: Vec<Option<Sql>> = object.fields.iter().map(|field| nothing(field, id)).collect();
        for (name, value) in row.iter().filter(|(name, _)| *name != "Id") {
            let (at, field) = field(object, name)?;
            if let Some(slot) = values.get_mut(at) {
                *slot = Some(to_sql(&object.name, field, value)?);
            }
        }
        let sql = insertion(object);
        self.connection.prepare_cached(&sql)?.execute(params_from_iter(values.into_iter().flatten()))?;
        Ok(id)
    }

    /// Changes these fields of a record; answers whether there is such a record.
    ///
    /// # Errors
    /// The object or a field does not exist, or a value has the wrong type.
    pub fn update(&mut self, object: &str, id: &Id, changes: &Row) -> Result<bool, StoreError> {
        let object = self.object(object)?;
        let mut sets = Vec::with_capacity(changes.len());
        let mut values = Vec::with_capacity(changes.len() + 1);
        for (name, value) in changes.iter().filter(|(name, _)| *name != "Id") {
            let (_, field) = field(object, name)?;
            sets.push(format!("{} = ?", quoted(&field.name)));
            values.push(to_sql(&object.name, field, value)?);
        }
        if sets.is_empty() {
            return Ok(self.get(&object.name, id)?.is_some());
        }
        values.push(Sql::Text(id.to_string()));
        let sql = format!("UPDATE {} SET {} WHERE \"Id\" = ?", quoted(&object.name), sets.join(", "));
        Ok(self.connection.prepare_cached(&sql)?.execute(params_from_iter(values))? > 0)
    }

    /// All fields of a record, deleted or not (`IsDeleted` tells), compound ones left out.
    ///
    /// # Errors
    /// The object does not exist.
    pub fn get(&self, object: &str, id: &Id) -> Result<Option<Row>, StoreError> {
        let object = self.object(object)?;
        let fields: Vec<(&Field, Storage)> =
            object.fields.iter().filter_map(|field| Some((field, Storage::of(field)?))).collect();
        let columns: Vec<String> = fields.iter().map(|(field, _)| quoted(&field.name)).collect();
        let sql = format!("SELECT {} FROM {} WHERE \"Id\" = ?1", columns.join(", "), quoted(&object.name));
        let read = |row: &rusqlite::Row<'_>| {
            fields
                .iter()
                .enumerate()
                .map(|(at, (field, storage))| {
                    Ok((field.name.to_string(), from_sql(*storage, row.get_ref(at)?)))
                })
                .collect()
        };
        Ok(self.connection.prepare_cached(&sql)?.query_row([id.as_str()], read).optional()?)
    }

    /// Deletes a record: marks it where the object has `IsDeleted`, removes it where not. Answers whether there was one.
    ///
    /// # Errors
    /// The object does not exist.
    pub fn delete(&mut self, object: &str, id: &Id) -> Result<bool, StoreError> {
        let object = self.object(object)?;
        let table = quoted(&object.name);
        let sql = if object.field("IsDeleted").is_some() {
            format!("UPDATE {table} SET \"IsDeleted\" = 1 WHERE \"Id\" = ?1 AND \"IsDeleted\" = 0")
        } else {
            format!("DELETE FROM {table} WHERE \"Id\" = ?1")
        };
        Ok(self.connection.prepare_cached(&sql)?.execute([id.as_str()])? > 0)
    }

    /// The records, not deleted, whose field has this value; text is compared as queries compare it.
    ///
    /// # Errors
    /// The object or field does not exist, or the value has the wrong type.
    pub fn find(&self, object: &str, field_name: &str, value: &Value) -> Result<Vec<Id>, StoreError> {
        let object = self.object(object)?;
        let (_, field) = field(object, field_name)?;
        let alive = if object.field("IsDeleted").is_some() { " AND \"IsDeleted\" = 0" } else { "" };
        let (table, column) = (quoted(&object.name), quoted(&field.name));
        let sql = format!("SELECT \"Id\" FROM {table} WHERE {column} IS ?1{alive} ORDER BY \"Id\"");
        let value = to_sql(&object.name, field, value)?;
        let mut statement = self.connection.prepare_cached(&sql)?;
        let ids = statement.query_map([value], |row| row.get::<_, String>(0))?;
        ids.map(|id| Ok(id?.parse()?)).collect()
    }

    /// A fresh id, for a record that is stored under several objects.
    ///
    /// # Errors
    /// The object does not exist or has no key prefix.
    pub fn fresh_id(&mut self, object: &str) -> Result<Id, StoreError> {
        ids::next(self.connection, self.object(object)?)
    }

    fn object(&self, name: &str) -> Result<&'a Object, StoreError> {
        self.catalog
            .object(name)
            .filter(|object| schema::is_stored(object))
            .ok_or_else(|| StoreError::NoObject { object: name.to_owned() })
    }
}

/// A field that has a column, and its place among the object's fields.
fn field<'o>(object: &'o Object, name: &str) -> Result<(usize, &'o Field), StoreError> {
    let place = object.fields.binary_search_by(|field| folded_cmp(&field.name, name)).ok();
    place
        .and_then(|at| Some((at, object.fields.get(at)?)))
        .filter(|(_, field)| Storage::of(field).is_some())
        .ok_or_else(|| StoreError::NoField { object: object.name.to_string(), field: name.to_owned() })
}

/// The statement that stores a record of this object. It names every column, so that one prepared statement serves
/// all records, whichever fields they have.
fn insertion(object: &Object) -> String {
    let (mut columns, mut marks) = (String::with_capacity(4096), String::with_capacity(1024));
    for field in object.fields.iter().filter(|field| Storage::of(field).is_some()) {
        let comma = if marks.is_empty() { "" } else { ", " };
        columns.push_str(comma);
        schema::quote(&field.name, &mut columns);
        marks.push_str(comma);
        marks.push('?');
    }
    format!("INSERT INTO {} ({columns}) VALUES ({marks})", quoted(&object.name))
}

/// What a record has in a field that it is not given; `None` where the field has no column.
fn nothing(field: &Field, id: Id) -> Option<Sql> {
    Some(match Storage::of(field)? {
        Storage::Boolean => Sql::Integer(0),
        _ if field.kind == FieldType::Id => Sql::Text(id.to_string()),
        _ => Sql::Null,
    })
}
