//! Records that an approval has locked: they are there, and nobody but an administrator changes them.

use sobjects::Id;

use super::{StoreError, Tx};

/// The table of locked records.
pub(super) const TABLE: &str = "CREATE TABLE \"~lock\" (id TEXT PRIMARY KEY) WITHOUT ROWID";

impl Tx<'_> {
    /// Locks a record, or unlocks it.
    ///
    /// # Errors
    /// The database fails.
    pub fn lock(&mut self, id: &Id, locked: bool) -> Result<(), StoreError> {
        let sql = if locked {
            "INSERT OR IGNORE INTO \"~lock\" (id) VALUES (?1)"
        } else {
            "DELETE FROM \"~lock\" WHERE id = ?1"
        };
        self.connection().prepare_cached(sql)?.execute([id.as_str()])?;
        Ok(())
    }

    /// Whether a record is locked.
    ///
    /// # Errors
    /// The database fails.
    pub fn is_locked(&self, id: &Id) -> Result<bool, StoreError> {
        let sql = "SELECT EXISTS (SELECT 1 FROM \"~lock\" WHERE id = ?1)";
        Ok(self.connection().prepare_cached(sql)?.query_row([id.as_str()], |row| row.get(0))?)
    }
}
