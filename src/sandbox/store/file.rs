//! The file that keeps the records: whose it is while an org runs, and what it survives.
//!
//! A commit stands in the file's write-ahead log before its caller hears of it, so it outlives the process, however
//! that ends. It is not forced onto the disk: a power cut may take the last commits, each as a whole, but leaves
//! the file sound. One process has the file at a time.

use std::path::Path;
use std::time::Duration;

use rusqlite::{Connection, ErrorCode};

use super::StoreError;

/// Opens the file, or makes it, and keeps everybody else out.
pub(super) fn open(path: &Path) -> Result<Connection, StoreError> {
    let failed = |source: rusqlite::Error| match source.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy) => StoreError::Taken { path: path.to_owned() },
        _ => StoreError::Open { path: path.to_owned(), source },
    };
    let connection = Connection::open(path).map_err(failed)?;
    // Whoever has the file keeps it, so that waiting is of no use.
    connection.busy_timeout(Duration::ZERO).map_err(failed)?;
    // 64 MB of pages stay in memory, so that an index is not read from the file again for each query.
    let pragmas = "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; \
                   PRAGMA cache_size = -65536;";
    connection.execute_batch(pragmas).map_err(failed)?;
    Ok(connection)
}
