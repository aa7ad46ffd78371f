//! The users of the org, as those who sign in.

use serde_json::{Value, json};
use sobjects::Id;

use crate::sandbox::rest::credentials::Denied;
use crate::sandbox::rest::org::Org;
use crate::sandbox::seed::USERNAME;
use crate::sandbox::store::{Row, StoreError};

/// A user of the org.
pub(in crate::sandbox::rest) struct User {
    pub(in crate::sandbox::rest) id: Id,
    /// Empty where the snapshots have no such object.
    pub(in crate::sandbox::rest) row: Row,
}

impl User {
    /// The user of this id.
    pub(super) fn of(org: &Org, id: Id) -> Result<Self, StoreError> {
        let row = match org.catalog().object("User") {
            Some(object) => org.store.with(|tx| tx.get(&object.name, &id))?.unwrap_or_default(),
            None => Row::new(),
        };
        Ok(Self { id, row })
    }

    /// A field of the user; `null` where there is none.
    pub(in crate::sandbox::rest) fn field(&self, name: &str) -> Value {
        self.row.get(name).cloned().unwrap_or_default()
    }

    pub(in crate::sandbox::rest) fn is_active(&self) -> bool {
        self.row.get("IsActive") != Some(&Value::Bool(false))
    }

    /// Refuses one who has left.
    pub(super) fn active(self) -> Result<Self, Denied> {
        if self.is_active() { Ok(self) } else { Err(Denied::grant("inactive user")) }
    }
}

/// The user of this name, in whatever case.
pub(in crate::sandbox::rest) fn named(org: &Org, username: &str) -> Result<Option<User>, StoreError> {
    let catalog = org.catalog();
    let Some(object) = catalog.object("User") else {
        let only = username.eq_ignore_ascii_case(USERNAME);
        return Ok(only.then(|| User { id: org.user, row: Row::new() }));
    };
    let found = org.store.with(|tx| tx.find(&object.name, "Username", &json!(username)))?;
    found.first().map(|id| User::of(org, *id)).transpose()
}
