//! Ids whose object was looked at: by their key prefix, as the org that the types were generated for has them.

use std::str::FromStr;

use crate::catalog::{WrongId, WrongObject};
use crate::id::{Any, Id, IdOf};
use crate::traits::SObject;

impl Id {
    /// The same id, of this object's record. Where the object's snapshot has no key prefix, it may be any id.
    ///
    /// ```
    /// # use sobjects::{Id, SObject, catalog::WrongObject};
    /// fn of_a_deal<Opportunity: SObject>(id: Id) -> Result<Id<Opportunity>, WrongObject> {
    ///     id.of::<Opportunity>()
    /// }
    /// ```
    ///
    /// # Errors
    /// It has the prefix of another object.
    pub fn of<O: SObject>(self) -> Result<Id<O>, WrongObject> {
        O::object().owns(self).map(Self::cast)
    }
}

impl<O: SObject> FromStr for Id<O> {
    type Err = WrongId;

    fn from_str(text: &str) -> Result<Self, WrongId> {
        Ok(text.parse::<Id>()?.of()?)
    }
}

/// An id of which only its author knows what it is of names a record of any object, …
impl<O: SObject> IdOf<O> for Id {
    fn any(&self) -> Id {
        *self
    }
}

/// … and where a record of any object is wanted, one of this object is.
impl<O: SObject> IdOf<Any> for Id<O> {
    fn any(&self) -> Id {
        self.cast()
    }
}

impl<O: SObject> From<Id<O>> for Id {
    fn from(id: Id<O>) -> Self {
        id.any()
    }
}
