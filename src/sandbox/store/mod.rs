//! The records of the embedded org, in SQLite: a table per object of the Catalog, a column per field.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `tx.rs` | reading and writing single records inside a transaction |
//! | `file.rs` | the file that keeps them: whose it is while an org runs, and what it survives |
//! | `schema.rs` | tables, columns and indexes; whether a file fits the snapshots |
//! | `value.rs` | JSON values as they are stored, and back |
//! | `ids.rs` | fresh record ids |
//! | `locks.rs` | records that an approval has locked |
//! | `text.rs` | how text is compared: without regard to case, LIKE, INCLUDES |
//! | `picklists.rs` | the order of picklist values, as SQL functions |
//! | `sums.rs` | sums and averages without rounding errors, as SQL aggregates |
//! | `money.rs` | exchanging amounts, as SQL functions |
//! | `date_parts.rs`, `geo.rs` | date functions and distances, as SQL functions |
//!
//! Stored so: text as text, compared without regard to case; currency as a whole number of its smallest
//! unit, so that sums are exact; other numbers as they are; dates as ISO text; date-times as milliseconds
//! since 1970 in UTC; checkboxes as 0 or 1 and never null; ids in their 18-character form.
//!
//! Not here: what may be written (`rest`), and SOQL (`query`).

mod date_parts;
mod error;
mod file;
mod geo;
mod ids;
mod locks;
mod money;
mod picklists;
mod schema;
mod sums;
mod text;
mod tx;
mod value;

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use sobjects::Catalog;

pub use error::StoreError;
pub(in crate::sandbox) use money::{exchange, grouped};
pub(in crate::sandbox) use schema::{Storage, constant, is_stored, quoted};
pub(in crate::sandbox) use text::is_like;
pub use tx::Tx;
pub(in crate::sandbox) use value::{decimal, from_sql, rounded, to_sql};

/// A record's fields and their JSON values, as they stand on the wire.
pub type Row = serde_json::Map<String, serde_json::Value>;

/// The records of one org.
///
/// One connection serves all callers in turn; every access is a transaction of its own.
#[derive(Debug)]
pub struct Store {
    catalog: Arc<Catalog>,
    connection: Mutex<Connection>,
}

impl Store {
    /// Opens the records of an org: in this file, or in memory where none is given.
    ///
    /// # Errors
    /// The file cannot be opened, is another process's now, is no database of ours, or was made from other snapshots.
    pub fn open(catalog: Arc<Catalog>, database: Option<&Path>) -> Result<Self, StoreError> {
        let connection = match database {
            Some(path) => file::open(path)?,
            None => Connection::open_in_memory()?,
        };
        connection.set_prepared_statement_cache_capacity(256);
        text::register(&connection)?;
        date_parts::register(&connection)?;
        geo::register(&connection)?;
        sums::register(&connection)?;
        money::register(&connection)?;
        picklists::register(&connection, &catalog)?;
        schema::prepare(&connection, &catalog, database)?;
        Ok(Self { catalog, connection: Mutex::new(connection) })
    }

    /// The objects whose records are here.
    #[must_use]
    pub fn catalog(&self) -> &Arc<Catalog> {
        &self.catalog
    }

    /// Runs `work` in one transaction, which is committed if and only if it answers `Ok`.
    ///
    /// # Errors
    /// What `work` answers, and what the database says about beginning and committing.
    pub fn with<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        // After a panic the transaction was rolled back, so the connection is sound.
        let mut connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let transaction = connection.transaction().map_err(StoreError::from)?;
        let answer = work(&mut Tx::new(&transaction, &self.catalog))?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(answer)
    }
}
