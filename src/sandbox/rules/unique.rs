//! Values that no two records may share.

use sobjects::catalog::Flags;
use sobjects::{Id, Object};

use super::Saver;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

/// Refuses a value that another record has already; `this` is the record that is about to be changed.
pub(super) fn check(
    saver: &Saver<'_, '_>,
    object: &Object,
    row: &Row,
    this: Option<&Id>,
) -> Result<(), Refusal> {
    for field in object.fields.iter().filter(|field| field.is(Flags::UNIQUE)) {
        let Some(value) = row.get(&*field.name).filter(|value| !value.is_null()) else { continue };
        if let Some(other) =
            saver.tx.find(&object.name, &field.name, value)?.iter().find(|id| Some(*id) != this)
        {
            return Err(duplicate(&field.name, other));
        }
    }
    Ok(())
}

fn duplicate(field: &str, other: &Id) -> Refusal {
    let message =
        format!("duplicate value found: {field} duplicates value on record with id: {}", other.as_15());
    Refusal::save::<String>("DUPLICATE_VALUE", message, [])
}
