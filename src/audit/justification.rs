//! Why a write is made, in a person's words.

use super::AuditError;
use super::plain::{check, visible_length};

/// A justification has at least this many characters that can be seen, the blanks around it not counted.
pub const LEAST_JUSTIFICATION: usize = 10;

/// The justification without the blanks around it.
pub(super) fn justified(text: &str) -> Result<&str, AuditError> {
    let length = visible_length(text);
    if length < LEAST_JUSTIFICATION {
        return Err(AuditError::Justification { length, least: LEAST_JUSTIFICATION });
    }
    check(text).map_err(|problem| AuditError::NotPlain { what: "the justification", problem })?;
    Ok(text.trim())
}
