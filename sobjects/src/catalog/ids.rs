//! Ids of one object's records.

use super::{Catalog, Object};
use crate::id::{Id, IdError};

/// Why a text is not an id of an object's record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WrongId {
    /// It is no id at all.
    #[error(transparent)]
    NoId(#[from] IdError),
    /// It is an id of another object.
    #[error("{id} is not an id of {object}{}; give the id of one of its records", of(found))]
    OtherObject {
        /// The id.
        id: Id,
        /// The object that was meant.
        object: String,
        /// The object that the id belongs to, where the Catalog has it.
        found: Option<String>,
    },
}

impl Catalog {
    /// Reads an id of one of this object's records, with 15 or 18 characters and perhaps blanks around it.
    ///
    /// ```
    /// use sobjects::{Catalog, Object};
    /// let account = Object { name: "Account".into(), key_prefix: "001".into(), ..Object::default() };
    /// assert!(Catalog::default().id_of(&account, "001D000000IqhSL").is_ok());
    /// assert!(Catalog::default().id_of(&account, "006D000000IqhSL").is_err());
    /// ```
    ///
    /// # Errors
    /// It is no id, or one of another object.
    pub fn id_of(&self, object: &Object, text: &str) -> Result<Id, WrongId> {
        let id: Id = text.trim().parse()?;
        if id.prefix() == object.key_prefix {
            return Ok(id);
        }
        let found = self.object_of(id.prefix()).map(|found| found.name.to_string());
        Err(WrongId::OtherObject { id, object: object.name.to_string(), found })
    }
}

fn of(found: &Option<String>) -> String {
    found.as_ref().map(|object| format!(" but of {object}")).unwrap_or_default()
}
