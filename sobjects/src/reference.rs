//! What a reference field holds: an id of one object, or, where it may lead to several, one of an open set of objects.
//!
//! Generated code calls [`open_reference!`](crate::open_reference) for each reference to several objects, so that the
//! code of all of them exists once.

use crate::Patch;
use crate::id::{Id, IdOf};

/// The values of a reference field.
pub trait Reference: Copy {
    /// What an id has to be of ([`IdOf`]) to stand here: an object, or this reference itself where it leads to several.
    type To;

    /// The id.
    fn any(self) -> Id;
}

impl<O> Reference for Id<O> {
    type To = O;

    fn any(self) -> Id {
        self.cast()
    }
}

/// A reference that leads to several objects: an enum of them, and `Other` for those that have no types.
pub trait OpenReference: Reference<To = Self> + From<Id> {}

// A wrong id is told by its two types, and not by all ids that would do.
#[diagnostic::do_not_recommend]
impl<O, R: OpenReference> From<Id<O>> for Patch<R>
where
    Id<O>: IdOf<R>,
{
    fn from(id: Id<O>) -> Self {
        Self::Set(id.any().into())
    }
}

/// Defines a reference to several objects, of which each has a key prefix of its own.
///
/// ```
/// # use sobjects::Id;
/// # pub enum Account {}
/// # pub enum Opportunity {}
/// sobjects::open_reference! {
///     /// What a task is about.
///     pub enum WhatId {
///         /// An account.
///         Account(Account) = "001",
///         /// An opportunity.
///         Opportunity(Opportunity) = "006",
///     }
/// }
/// let what = WhatId::from("001D000000IqhSL".parse::<Id>()?);
/// assert!(matches!(what, WhatId::Account(_)));
/// assert_eq!(what.to_string(), "001D000000IqhSLIAZ");
/// let other = WhatId::from("500D000000IqhSL".parse::<Id>()?);
/// assert!(matches!(other, WhatId::Other(_)));
/// # Ok::<(), sobjects::IdError>(())
/// ```
#[macro_export]
macro_rules! open_reference {
    ($(#[$meta:meta])* pub enum $name:ident {
        $($(#[$target_meta:meta])* $variant:ident($target:ty) = $prefix:literal,)*
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$target_meta])* $variant($crate::Id<$target>),)*
            /// A record of an object that has no types here.
            Other($crate::Id),
        }

        impl $name {
            /// The id.
            #[must_use]
            pub const fn any(self) -> $crate::Id {
                match self {
                    $(Self::$variant(id) => id.any(),)*
                    Self::Other(id) => id,
                }
            }
        }

        impl $crate::reference::Reference for $name {
            type To = Self;

            fn any(self) -> $crate::Id {
                self.any()
            }
        }

        impl $crate::reference::OpenReference for $name {}

        impl ::std::convert::From<$crate::Id> for $name {
            fn from(id: $crate::Id) -> Self {
                match id.prefix() {
                    $($prefix => Self::$variant(id.cast()),)*
                    _ => Self::Other(id),
                }
            }
        }

        impl $crate::IdOf<$name> for $name {
            fn any(&self) -> $crate::Id {
                (*self).any()
            }
        }

        impl $crate::IdOf<$name> for $crate::Id {
            fn any(&self) -> $crate::Id {
                *self
            }
        }

        $(
            impl ::std::convert::From<$crate::Id<$target>> for $name {
                fn from(id: $crate::Id<$target>) -> Self {
                    Self::$variant(id)
                }
            }

            impl $crate::IdOf<$name> for $crate::Id<$target> {
                fn any(&self) -> $crate::Id {
                    self.cast()
                }
            }
        )*

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.any(), f)
            }
        }

        impl $crate::__serde::Serialize for $name {
            fn serialize<S: $crate::__serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::__serde::Serialize::serialize(&self.any(), serializer)
            }
        }

        impl<'de> $crate::__serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                <$crate::Id as $crate::__serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    pub enum Account {}
    pub enum Contact {}

    crate::open_reference! {
        /// What it is about.
        pub enum WhatId {
            /// An account.
            Account(Account) = "001",
            /// A contact.
            Contact(Contact) = "003",
        }
    }

    fn id(text: &str) -> Id {
        text.parse().expect("an id")
    }

    #[test]
    fn the_prefix_tells_the_object_and_an_unknown_one_is_kept() {
        for (text, kind) in
            [("001000000000001", "Account"), ("003000000000001", "Contact"), ("a0B000000000001", "Other")]
        {
            let read: WhatId = serde_json::from_value(text.into()).expect("a reference");
            assert!(format!("{read:?}").starts_with(kind), "{read:?}");
            assert_eq!(read.any(), id(text));
            assert_eq!(serde_json::to_value(read).expect("text"), id(text).as_str());
        }
        let none: WhatId = serde_json::from_value("".into()).expect("a reference");
        assert_eq!(none, WhatId::Other(Id::EMPTY));
    }

    #[test]
    fn an_id_of_each_target_becomes_a_reference_and_a_change() {
        let account: Id<Account> = id("001000000000001").cast();
        assert_eq!(WhatId::from(account), WhatId::Account(account));
        assert_eq!(Patch::<WhatId>::from(account), Patch::Set(WhatId::Account(account)));
        assert_eq!(Patch::<WhatId>::from(account.any()), Patch::Set(WhatId::Account(account)));
        assert_eq!(Patch::from(WhatId::Account(account)), Patch::Set(WhatId::Account(account)));
    }
}
