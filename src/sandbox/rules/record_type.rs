//! Record types: which a record may have, which it gets, and which values they leave to its picklists.
//!
//! How sure each behaviour is, in the letters of `rest`:
//!
//! | behaviour | how sure |
//! | --- | --- |
//! | a record type that is not active, not available or of another object: `INVALID_CROSS_REFERENCE_KEY` | C; that all users have those of the describe K |
//! | a new record gets the default one, also where null is given | D; null K |
//! | the master is given as its id and kept as none | K |
//! | a restricted picklist is held to the values of the record type, an unrestricted one is not | C; the latter K |
//! | a record type that changes alone leaves values behind that it does not have | K |

use serde_json::{Value, json};
use sobjects::catalog::Flags;
use sobjects::{FieldType, Id, Object};

use super::Saver;
use super::fields::Purpose;
use super::value::bad_value;
use crate::sandbox::record_types::{MASTER, is_master};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

const FIELD: &str = "RecordTypeId";

/// Refuses a record type that the user cannot give. A new record gets the default one; the master is kept as none.
pub(super) fn settle(
    saver: &Saver<'_, '_>,
    object: &Object,
    given: &mut Row,
    purpose: Purpose,
) -> Result<(), Refusal> {
    let Some(field) = object.field(FIELD) else { return Ok(()) };
    let types = &saver.book.record_types;
    match given.get(FIELD).and_then(Value::as_str).map(str::parse::<Id>) {
        // Ids of other objects are refused as such.
        Some(Ok(id)) if id.prefix() == "012" => {
            if !types.is_usable(&object.name, &id) {
                let message = format!("{}: this ID value isn't valid for the user: {id}", field.label);
                return Err(Refusal::save("INVALID_CROSS_REFERENCE_KEY", message, [FIELD]));
            }
            if is_master(&id) {
                given.insert(FIELD.to_owned(), Value::Null);
            }
        }
        None if purpose == Purpose::Create => {
            if let Some(id) = types.default_of(&object.name) {
                given.insert(FIELD.to_owned(), json!(id));
            }
        }
        _ => {}
    }
    Ok(())
}

/// Refuses given values of restricted picklists that the record's record type does not have.
pub(super) fn check(
    saver: &Saver<'_, '_>,
    object: &Object,
    given: &Row,
    record: &Row,
) -> Result<(), Refusal> {
    let record_type = record.get(FIELD).and_then(Value::as_str).unwrap_or(MASTER);
    let Ok(record_type) = record_type.parse::<Id>() else { return Ok(()) };
    for (name, value) in given {
        let picklist = object.field(name).filter(|field| {
            matches!(field.kind, FieldType::Picklist | FieldType::MultiPicklist)
                && field.is(Flags::RESTRICTED_PICKLIST)
        });
        let (Some(field), Some(chosen)) = (picklist, value.as_str()) else { continue };
        let has =
            |value: &str| saver.book.record_types.has_value(&object.name, &record_type, &field.name, value);
        if let Some(wrong) = chosen.split(';').find(|value| !has(value)) {
            return Err(bad_value(field, wrong));
        }
    }
    Ok(())
}
