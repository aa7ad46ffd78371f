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
    #[error(transparent)]
    OtherObject(#[from] WrongObject),
}

/// An id is of another object than was meant.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{id} is not an id of {object}{}; give the id of one of its records", self.why())]
pub struct WrongObject {
    /// The id.
    pub id: Id,
    /// The object that was meant.
    pub object: String,
    /// What ids of that object begin with.
    pub prefix: String,
    /// The object that the id belongs to, where it is known.
    pub found: Option<String>,
}

impl WrongObject {
    fn why(&self) -> String {
        match &self.found {
            Some(found) => format!(" but of {found}"),
            None => format!(", whose ids begin with {}", self.prefix),
        }
    }
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
        object.owns(text.trim().parse()?).map_err(|mut wrong| {
            wrong.found = self.object_of(wrong.id.prefix()).map(|found| found.name.to_string());
            wrong.into()
        })
    }
}

impl Object {
    /// The id, where it is one of this object's records as far as its key prefix tells: of an object whose describe
    /// names none it may be.
    pub(crate) fn owns(&self, id: Id) -> Result<Id, WrongObject> {
        if self.key_prefix.is_empty() || id.prefix() == self.key_prefix {
            return Ok(id);
        }
        let (object, prefix) = (self.name.to_string(), self.key_prefix.to_string());
        Err(WrongObject { id, object, prefix, found: None })
    }
}
