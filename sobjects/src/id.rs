//! Record ids: 15 case-sensitive characters, or 18 with a checksum that survives case folding, and the object that
//! the compiler knows an id to be of.
//!
//! Source: "Field Types: ID" in the Object Reference. Not here: which prefix belongs to which object
//! (that is a fact of the org, see [`crate::object_id`] and [`crate::Catalog::object_of`]).

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

const CHECKSUM: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

/// What an id is of whose object the compiler does not know.
#[derive(Debug)]
pub enum Any {}

/// The id of a record of `O`, always kept in its 18-character form; a plain `Id` is one of any object's record.
///
/// Reads 15 or 18 characters; two ids are equal when they name the same record, however they were written.
///
/// ```
/// use sobjects::Id;
/// let id: Id = "001D000000IqhSL".parse()?;
/// assert_eq!(id.as_str(), "001D000000IqhSLIAZ");
/// assert_eq!(id.prefix(), "001");
/// # Ok::<(), sobjects::IdError>(())
/// ```
///
/// Ids of different objects are of different types:
///
/// ```compile_fail,E0308
/// # use sobjects::Id;
/// # enum Account {}
/// # enum Contact {}
/// fn same(account: Id<Account>, contact: Id<Contact>) -> bool {
///     account == contact
/// }
/// ```
///
/// # What an org answers
/// Reading an answer never fails because of an id. Which object a prefix belongs to is not looked at, and neither is
/// the checksum: the id is the org's own. What is no id at all, such as the empty text that some resources send,
/// reads as [`Id::EMPTY`], under which there is no record that could be read or changed by mistake. What people
/// type is another matter: [`str::parse`] takes nothing but ids.
pub struct Id<O = Any> {
    text: [u8; 18],
    of: PhantomData<fn() -> O>,
}

/// Why a text is not a record id.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum IdError {
    /// Neither 15 nor 18 characters long.
    #[error("`{text}` is not a Salesforce id: it has {length} characters, an id has 15 or 18")]
    Length {
        /// What was given, shortened.
        text: String,
        /// How many characters it has.
        length: usize,
    },
    /// A character other than A-Z, a-z, 0-9.
    #[error("`{text}` is not a Salesforce id: an id has only letters A-Z, a-z and digits, not `{found}`")]
    Character {
        /// What was given.
        text: String,
        /// The first character that may not stand there.
        found: char,
    },
    /// The last three characters do not fit the first fifteen: a typing error, or changed case.
    #[error(
        "`{text}` is not a Salesforce id: its checksum is wrong (a character or its case was changed); \
         copy the id again from the record"
    )]
    Checksum {
        /// What was given.
        text: String,
    },
}

/// What names a record of `O`: its id, or one whose object only the program's author knows. For a reference to
/// several objects, `O` is its [`OpenReference`](crate::OpenReference), and an id of each of them names a record of it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not name a record of `{O}`",
    label = "not an id of `{O}`",
    note = "an id of that object is wanted, or an untyped `Id`; for what is known to be one all the same there is \
            `cast()`"
)]
pub trait IdOf<O> {
    /// The id.
    fn any(&self) -> Id;
}

impl<O> IdOf<O> for Id<O> {
    fn any(&self) -> Id {
        self.cast()
    }
}

impl<O, I: IdOf<O> + ?Sized> IdOf<O> for &I {
    fn any(&self) -> Id {
        (**self).any()
    }
}

impl<O> Id<O> {
    /// The platform's own id of no record.
    pub const EMPTY: Self = Self::new(*b"000000000000000AAA");

    const fn new(text: [u8; 18]) -> Self {
        Self { text, of: PhantomData }
    }

    /// The 18-character form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Only ASCII letters and digits get in.
        std::str::from_utf8(&self.text).unwrap_or_default()
    }

    /// The 15-character form, as older reports and URLs show it.
    #[must_use]
    pub fn as_15(&self) -> &str {
        self.as_str().get(..15).unwrap_or_default()
    }

    /// The key prefix: the first three characters, which tell the object.
    #[must_use]
    pub fn prefix(&self) -> &str {
        self.as_str().get(..3).unwrap_or_default()
    }

    /// Whether it is [`Id::EMPTY`].
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::EMPTY
    }

    /// The same id, of any object.
    #[must_use]
    pub const fn any(self) -> Id {
        self.cast()
    }

    /// The same id, said to be of another object's record; nothing looks whether that is so. [`Id::of`] does.
    #[must_use]
    pub const fn cast<P>(self) -> Id<P> {
        Id::new(self.text)
    }

    /// What an org sent in the place of an id.
    fn read(text: &str) -> Self {
        let mut id = Self::EMPTY;
        match text.len() {
            _ if !text.bytes().all(|c| c.is_ascii_alphanumeric()) => {}
            15 => id.text = full(text.as_bytes()),
            18 => id.text.copy_from_slice(text.as_bytes()),
            _ => {}
        }
        id
    }
}

/// An id of 15 characters with its checksum.
fn full(body: &[u8]) -> [u8; 18] {
    let mut id = [b'A'; 18];
    let (start, sum) = id.split_at_mut(15);
    start.copy_from_slice(body);
    for (slot, five) in sum.iter_mut().zip(body.chunks(5)) {
        let bits = five
            .iter()
            .enumerate()
            .filter(|(_, c)| c.is_ascii_uppercase())
            .fold(0usize, |bits, (at, _)| bits | 1 << at);
        *slot = CHECKSUM[bits & 31];
    }
    id
}

impl FromStr for Id {
    type Err = IdError;

    fn from_str(text: &str) -> Result<Self, IdError> {
        let length = text.chars().count();
        if length != 15 && length != 18 {
            let text = text.chars().take(40).collect();
            return Err(IdError::Length { text, length });
        }
        if let Some(found) = text.chars().find(|c| !c.is_ascii_alphanumeric()) {
            return Err(IdError::Character { text: text.to_owned(), found });
        }
        let (body, given) = text.as_bytes().split_at(15);
        let id = full(body);
        if !given.is_empty() && !id.ends_with(given) {
            return Err(IdError::Checksum { text: text.to_owned() });
        }
        Ok(Self::new(id))
    }
}

impl<O> Clone for Id<O> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<O> Copy for Id<O> {}

impl<O> PartialEq for Id<O> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<O> Eq for Id<O> {}

impl<O> PartialOrd for Id<O> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<O> Ord for Id<O> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<O> Hash for Id<O> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<O> fmt::Display for Id<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<O> fmt::Debug for Id<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({})", self.as_str())
    }
}

impl<O> Serialize for Id<O> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de, O> Deserialize<'de> for Id<O> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Id;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an id")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Id, E> {
                Ok(Id::read(text))
            }
        }
        deserializer.deserialize_str(Text).map(Id::cast)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fifteen_and_eighteen_characters_are_the_same_record() {
        let short: Id = "001D000000IqhSL".parse().expect("15 characters");
        let long: Id = "001D000000IqhSLIAZ".parse().expect("18 characters");
        assert_eq!(short, long);
        assert_eq!(long.as_15(), "001D000000IqhSL");
    }

    #[test]
    fn a_changed_case_is_caught_by_the_checksum() {
        let error = "001d000000IqhSLIAZ".parse::<Id>().expect_err("wrong case");
        assert!(matches!(error, IdError::Checksum { .. }));
    }

    #[test]
    fn lengths_and_characters_are_told_apart() {
        assert!(matches!("001".parse::<Id>(), Err(IdError::Length { length: 3, .. })));
        assert!(matches!("001D000000IqhS'".parse::<Id>(), Err(IdError::Character { found: '\'', .. })));
        assert!(matches!("001D000000Iqh日本".parse::<Id>(), Err(IdError::Character { .. })));
    }

    #[test]
    fn an_answer_reads_whatever_stands_in_the_place_of_an_id() {
        let read = |text: &str| serde_json::from_value::<Id>(text.into()).expect("an id");
        assert_eq!(read("001D000000IqhSL"), read("001D000000IqhSLIAZ"));
        assert_eq!(
            read("001XXXXXXXXXXXXXXX").as_str(),
            "001XXXXXXXXXXXXXXX",
            "its checksum is the org's affair"
        );
        for no_id in ["", "000000000000000AAA", "Account", "../../limits/?x=1", "001D000000Iqh日"] {
            assert!(read(no_id).is_empty(), "{no_id}");
        }
    }

    #[test]
    fn an_id_is_as_small_as_its_text() {
        assert_eq!(size_of::<Id<String>>(), 18);
        assert_eq!(size_of::<Option<Id>>(), 19);
    }
}
