//! Which records the running user may name, change and delete in a write.

use serde_json::Value;
use sobjects::{Id, Object};

use super::Saver;
use crate::sandbox::people::Access;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

impl<'s> Saver<'s, '_> {
    /// The record as it stands, unless it is deleted, was never there or is hidden from the user.
    pub(crate) fn live(&self, object: &Object, id: &Id) -> Result<Row, Refusal> {
        // Nobody hears that a record is deleted who could not see it before.
        match self.view.allows(self.tx, object, id, Access::Read)? {
            true => self.stored(object, id),
            false => Err(Refusal::not_found()),
        }
    }

    /// The record as it stands, where the user may change or delete it.
    pub(crate) fn changeable(&self, object: &Object, id: &Id, access: Access) -> Result<Row, Refusal> {
        let row = self.stored(object, id)?;
        if self.view.allows(self.tx, object, id, access)? {
            return Ok(row);
        }
        let is_seen = self.view.allows(self.tx, object, id, Access::Read)?;
        Err(if is_seen { read_only() } else { out_of_reach(id) })
    }

    /// An object with all its fields, for what the platform does by itself.
    pub(super) fn whole<'o>(&self, object: &'o Object) -> &'o Object
    where
        's: 'o,
    {
        self.catalog.object(&object.name).unwrap_or(object)
    }

    /// The record as it stands, whoever asks.
    pub(super) fn stored(&self, object: &Object, id: &Id) -> Result<Row, Refusal> {
        let row = self.tx.get(&object.name, id)?.ok_or_else(Refusal::not_found)?;
        if row.get("IsDeleted") == Some(&Value::Bool(true)) { Err(Refusal::deleted()) } else { Ok(row) }
    }
}

/// Records of this object cannot be created or changed: by nobody, or not by this user.
pub(super) fn not_possible(done: &str, object: &Object) -> Refusal {
    let message = format!("entity type cannot be {done}: {}", object.label);
    Refusal::save::<String>("CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", message, [])
}

/// A record that the user sees and may not change.
fn read_only() -> Refusal {
    let message = "insufficient access rights on object id";
    Refusal::save::<String>("INSUFFICIENT_ACCESS_OR_READONLY", message, [])
}

/// A record that the user does not see.
pub(super) fn out_of_reach(id: &Id) -> Refusal {
    let message = format!("insufficient access rights on cross-reference id: {}", id.as_15());
    Refusal::save::<String>("INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY", message, [])
}

/// Records of this object cannot be deleted: by nobody, or not by this user.
pub(super) fn not_deletable(object: &Object) -> Refusal {
    if object.deletable {
        return read_only();
    }
    let message = format!("entity type cannot be deleted: {}", object.label);
    Refusal::bad("INVALID_TYPE_FOR_OPERATION", message)
}
