//! The records of the embedded org, in SQLite: a table per object of the Catalog, a column per field.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `tx.rs` | reading and writing single records inside a transaction |
//! | `file.rs` | the file that keeps them: whose it is while an org runs, and what it survives |
//! | `schema.rs` | tables, columns and indexes; whether a file fits the snapshots |
//! | `deployed.rs` | the describe results of objects that were deployed while an org ran |
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
mod deployed;
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

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use rusqlite::Connection;
use serde_json::Value;
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
    catalog: RwLock<Arc<Catalog>>,
    connection: Mutex<Connection>,
}

/// A place for records that is open, before it is known of which objects.
#[derive(Debug)]
pub(in crate::sandbox) struct Records<'p> {
    connection: Connection,
    file: Option<&'p Path>,
}

impl<'p> Records<'p> {
    /// Opens this file, or a place in memory where none is given.
    pub(in crate::sandbox) fn open(file: Option<&'p Path>) -> Result<Self, StoreError> {
        let connection = match file {
            Some(path) => file::open(path)?,
            None => Connection::open_in_memory()?,
        };
        Ok(Self { connection, file })
    }

    /// The describe results of objects that were deployed here.
    pub(in crate::sandbox) fn deployed(&self) -> Result<BTreeMap<String, Value>, StoreError> {
        deployed::read(&self.connection)
    }

    /// The records of these objects.
    pub(in crate::sandbox) fn of(self, catalog: Arc<Catalog>) -> Result<Store, StoreError> {
        let Self { connection, file } = self;
        connection.set_prepared_statement_cache_capacity(256);
        text::register(&connection)?;
        date_parts::register(&connection)?;
        geo::register(&connection)?;
        sums::register(&connection)?;
        money::register(&connection)?;
        picklists::register(&connection, &catalog)?;
        schema::prepare(&connection, &catalog, file)?;
        Ok(Store { catalog: RwLock::new(catalog), connection: Mutex::new(connection) })
    }
}

impl Store {
    /// Opens the records of an org: in this file, or in memory where none is given.
    ///
    /// # Errors
    /// The file cannot be opened, is another process's now, is no database of ours, or was made from other snapshots.
    pub fn open(catalog: Arc<Catalog>, database: Option<&Path>) -> Result<Self, StoreError> {
        Records::open(database)?.of(catalog)
    }

    /// The objects whose records are here.
    #[must_use]
    pub fn catalog(&self) -> Arc<Catalog> {
        Arc::clone(&self.catalog.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Runs `work` in one transaction, which is committed if and only if it answers `Ok`.
    ///
    /// # Errors
    /// What `work` answers, and what the database says about beginning and committing.
    pub fn with<T, E: From<StoreError>>(
        &self,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.connection();
        let transaction = connection.transaction().map_err(StoreError::from)?;
        let catalog = self.catalog();
        let answer = work(&mut Tx::new(&transaction, &catalog))?;
        transaction.commit().map_err(StoreError::from)?;
        Ok(answer)
    }

    /// Runs `work` in one transaction that knows further objects and fields. If and only if it answers `Ok` they are
    /// there to stay, and `kept` runs before anybody else comes in.
    pub(in crate::sandbox) fn grow<T, E: From<StoreError>>(
        &self,
        catalog: &Arc<Catalog>,
        work: impl FnOnce(&mut Tx<'_>) -> Result<T, E>,
        kept: impl FnOnce(),
    ) -> Result<T, E> {
        let mut connection = self.connection();
        let transaction = connection.transaction().map_err(StoreError::from)?;
        // That these functions know more than the tables does no harm, should the transaction be undone.
        picklists::register(&transaction, catalog).map_err(StoreError::from)?;
        schema::grow(&transaction, &self.catalog(), catalog)?;
        let answer = work(&mut Tx::new(&transaction, catalog))?;
        transaction.commit().map_err(StoreError::from)?;
        *self.catalog.write().unwrap_or_else(PoisonError::into_inner) = Arc::clone(catalog);
        kept();
        Ok(answer)
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        // After a panic the transaction was rolled back, so the connection is sound.
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
