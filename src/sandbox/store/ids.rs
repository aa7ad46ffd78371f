//! Fresh record ids: key prefix, the instance's two characters, a zero, nine characters that count.

use rusqlite::Connection;
use sobjects::{Id, Object};

use super::StoreError;

const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// The instance that the embedded org says it runs on.
const INSTANCE: &str = "Hs";
/// Ids start here, as those of an org that has seen some years do.
const FIRST: i64 = 0x4000_0000;

/// The next id of this object. Ids count by prefix, since some objects share one (ContentNote, ContentDocument).
pub(super) fn next(connection: &Connection, object: &Object) -> Result<Id, StoreError> {
    if object.key_prefix.len() != 3 {
        return Err(StoreError::NoPrefix { object: object.name.to_string() });
    }
    let mut statement = connection.prepare_cached(
        "INSERT INTO \"~sequence\" (prefix, next) VALUES (?1, ?2) \
         ON CONFLICT (prefix) DO UPDATE SET next = next + 1 RETURNING next",
    )?;
    let number: i64 = statement.query_row((&object.key_prefix, FIRST), |row| row.get(0))?;
    Ok(format!("{}{INSTANCE}0{}", object.key_prefix, base62(number)).parse()?)
}

fn base62(mut number: i64) -> String {
    let mut text = [b'0'; 9];
    for slot in text.iter_mut().rev() {
        let digit = usize::try_from(number % 62).unwrap_or_default();
        *slot = DIGITS.get(digit).copied().unwrap_or(b'0');
        number /= 62;
    }
    text.iter().map(|&byte| char::from(byte)).collect()
}
