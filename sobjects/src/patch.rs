//! The three states of a field in an update.

use serde::{Serialize, Serializer};

use crate::{Encrypted, Percent, Url};

/// What an update does with one field: leave it alone, clear it, or set it.
///
/// A field left alone is not sent at all: a struct of your own marks it with
/// `#[serde(skip_serializing_if = "Patch::is_keep")]`.
///
/// ```
/// use sobjects::Patch;
/// let mut next_step = Patch::Keep;
/// assert!(next_step.is_keep());
/// next_step = "Call on Monday".into();
/// assert_eq!(next_step, Patch::Set("Call on Monday".to_owned()));
/// # let _: Patch<String> = next_step;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Patch<T> {
    /// The field is not sent and keeps its value.
    #[default]
    Keep,
    /// The field is sent as `null`, which clears it.
    Null,
    /// The field is sent with this value.
    Set(T),
}

impl<T> Patch<T> {
    /// Whether the field is left alone.
    pub const fn is_keep(&self) -> bool {
        matches!(self, Self::Keep)
    }

    /// Sets the field to a value that there may be, and otherwise leaves it alone.
    ///
    /// ```
    /// use sobjects::Patch;
    /// assert_eq!(Patch::set_or_keep(Some(5)), Patch::Set(5));
    /// assert_eq!(Patch::set_or_keep(None::<i32>), Patch::Keep);
    /// assert_eq!(Patch::set_or_null(None::<i32>), Patch::Null);
    /// ```
    pub fn set_or_keep(value: Option<T>) -> Self {
        value.map_or(Self::Keep, Self::Set)
    }

    /// Sets the field to a value that there may be, and otherwise clears it.
    pub fn set_or_null(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Set)
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

macro_rules! set_from {
    ($($given:ty => $value:ty),+) => {
        $(impl From<$given> for Patch<$value> {
            fn from(value: $given) -> Self {
                Self::Set(value.into())
            }
        })+
    };
}
set_from!(&str => String, &str => Url, &str => Encrypted, f64 => Percent);

impl<T: Serialize> Serialize for Patch<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Keep | Self::Null => serializer.serialize_none(),
            Self::Set(value) => value.serialize(serializer),
        }
    }
}
