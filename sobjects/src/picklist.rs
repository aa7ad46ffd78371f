//! Open picklist enums: a value that the snapshot does not know is kept, never an error.
//!
//! Generated code calls [`open_picklist!`](crate::open_picklist) for each picklist, so that the serde code
//! exists once. Not here: several chosen values at once ([`crate::MultiPicklist`]).

use std::convert::Infallible;

use serde::Deserializer;

/// A text that is not one of the picklist's values; from strict parsing.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{value}` is not a value of {picklist}; allowed: {}", allowed.join(", "))]
pub struct UnknownValue {
    /// What was given.
    pub value: String,
    /// The picklist's name.
    pub picklist: &'static str,
    /// The values that the snapshot knows.
    pub allowed: &'static [&'static str],
}

/// What every generated picklist enum offers.
pub trait Picklist: Sized {
    /// Every value of the snapshot, active or not, in the org's order.
    const VALUES: &'static [&'static str];

    /// The value on the wire.
    fn as_str(&self) -> &str;

    /// Reads any text; an unknown one becomes `Other`.
    fn lenient(text: &str) -> Self;

    /// Reads only a value that the snapshot knows.
    ///
    /// # Errors
    /// The text is not among [`Picklist::VALUES`].
    fn strict(text: &str) -> Result<Self, UnknownValue>;
}

/// Text is the picklist of all values; for multi-selects whose values no snapshot lists.
impl Picklist for String {
    const VALUES: &'static [&'static str] = &[];

    fn as_str(&self) -> &str {
        self
    }

    fn lenient(text: &str) -> Self {
        text.to_owned()
    }

    fn strict(text: &str) -> Result<Self, UnknownValue> {
        Ok(text.to_owned())
    }
}

/// Reads any text as a value of the picklist.
///
/// # Errors
/// There is no text.
pub fn read<'de, P: Picklist, D: Deserializer<'de>>(deserializer: D) -> Result<P, D::Error> {
    crate::text::read(deserializer, |text| Ok::<_, Infallible>(P::lenient(text)))
}

/// Defines an open picklist enum.
///
/// ```
/// use sobjects::picklist::Picklist;
/// sobjects::open_picklist! {
///     /// How a deal was found.
///     pub enum LeadSource {
///         /// `Web`
///         Web = "Web",
///         /// `Partner Referral`
///         PartnerReferral = "Partner Referral",
///     }
/// }
/// assert_eq!(LeadSource::lenient("Web"), LeadSource::Web);
/// assert_eq!(LeadSource::lenient("Fax").as_str(), "Fax");
/// assert!(LeadSource::strict("Fax").is_err());
/// ```
#[macro_export]
macro_rules! open_picklist {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$value_meta:meta])* $variant:ident = $value:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$value_meta])* $variant,)*
            /// A value that the snapshot does not know.
            Other(::std::string::String),
        }

        impl $crate::picklist::Picklist for $name {
            const VALUES: &'static [&'static str] = &[$($value),*];

            fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Other(value) => value,
                }
            }

            fn lenient(text: &str) -> Self {
                match text {
                    $($value => Self::$variant,)*
                    other => Self::Other(other.to_owned()),
                }
            }

            fn strict(text: &str) -> ::std::result::Result<Self, $crate::picklist::UnknownValue> {
                match Self::lenient(text) {
                    Self::Other(value) => Err($crate::picklist::UnknownValue {
                        value,
                        picklist: stringify!($name),
                        allowed: <Self as $crate::picklist::Picklist>::VALUES,
                    }),
                    known => Ok(known),
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad($crate::picklist::Picklist::as_str(self))
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::picklist::UnknownValue;

            // Not `Self::Err`: that may be a value.
            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::picklist::UnknownValue> {
                $crate::picklist::Picklist::strict(text)
            }
        }

        impl $crate::__serde::Serialize for $name {
            fn serialize<S: $crate::__serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str($crate::picklist::Picklist::as_str(self))
            }
        }

        impl<'de> $crate::__serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::picklist::read(deserializer)
            }
        }
    };
}
