//! The describe results of objects that were deployed while an org ran: no snapshot tells of them at the next start.

use std::collections::BTreeMap;

use rusqlite::types::Type;
use rusqlite::{Connection, Error};
use serde_json::Value;

use super::{StoreError, Tx};

pub(super) const TABLE: &str = "CREATE TABLE IF NOT EXISTS \"~deployed\" (object TEXT PRIMARY KEY, describe TEXT NOT NULL) WITHOUT ROWID";

/// All of them, by object.
pub(super) fn read(connection: &Connection) -> Result<BTreeMap<String, Value>, StoreError> {
    let there = "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE name = '~deployed')";
    if !connection.query_row(there, [], |row| row.get(0))? {
        return Ok(BTreeMap::new());
    }
    let mut statement = connection.prepare("SELECT object, describe FROM \"~deployed\"")?;
    let rows = statement.query_map([], |row| {
        let describe: String = row.get(1)?;
        let broken = |error| Error::FromSqlConversionFailure(1, Type::Text, Box::new(error));
        Ok((row.get(0)?, serde_json::from_str(&describe).map_err(broken)?))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

impl Tx<'_> {
    /// Keeps the describe result of an object, for the next start.
    pub(in crate::sandbox) fn keep_describe(
        &mut self,
        object: &str,
        describe: &Value,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO \"~deployed\" (object, describe) VALUES (?1, ?2) \
                   ON CONFLICT (object) DO UPDATE SET describe = excluded.describe";
        self.connection().execute(sql, (object, describe.to_string()))?;
        Ok(())
    }
}
