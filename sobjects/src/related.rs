//! Records within a record: the parent that a reference leads to, and the children that refer back.

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A record's parent, or its children.
///
/// It is used as what it holds: `deal.account.as_deref()` is an `Option<&Account>`.
///
/// Objects refer to one another in long rings. Whether a record may go to another thread must not depend on the
/// records within, or the compiler follows those rings until it gives up, in orgs of some thirty objects.
/// So what it holds stands behind a trait object, which says so itself.
///
/// ```
/// use sobjects::Related;
/// let related = Related::from("Acme".to_owned());
/// assert_eq!(related.len(), 4);
/// assert_eq!(related.into_inner(), "Acme");
/// ```
pub struct Related<T>(Box<dyn Holds<T> + Send + Sync>);

trait Holds<T> {
    fn held(&self) -> &T;
    fn held_mut(&mut self) -> &mut T;
    fn again(&self) -> Related<T>;
    fn released(self: Box<Self>) -> T;
}

impl<T: Clone + Send + Sync + 'static> Holds<T> for T {
    fn held(&self) -> &T {
        self
    }

    fn held_mut(&mut self) -> &mut T {
        self
    }

    fn again(&self) -> Related<T> {
        self.clone().into()
    }

    fn released(self: Box<Self>) -> T {
        *self
    }
}

impl<T> Related<T> {
    /// What it holds.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0.released()
    }
}

impl<T: Clone + Send + Sync + 'static> From<T> for Related<T> {
    fn from(held: T) -> Self {
        Self(Box::new(held))
    }
}

impl<T> Deref for Related<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.held()
    }
}

impl<T> DerefMut for Related<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.held_mut()
    }
}

impl<T> Clone for Related<T> {
    fn clone(&self) -> Self {
        self.0.again()
    }
}

impl<T: fmt::Debug> fmt::Debug for Related<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: PartialEq> PartialEq for Related<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<'de, T: Deserialize<'de> + Clone + Send + Sync + 'static> Deserialize<'de> for Related<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Into::into)
    }
}

impl<T: Serialize> Serialize for Related<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}
