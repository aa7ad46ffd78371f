//! Record ids: 15 case-sensitive characters, or 18 with a checksum that survives case folding.
//!
//! Source: "Field Types: ID" in the Object Reference. Not here: which prefix belongs to which object
//! (that is a fact of the org, see [`crate::Catalog::object_of`]).

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

const CHECKSUM: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

/// A record id, always kept in its 18-character form.
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
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id([u8; 18]);

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

impl Id {
    /// The 18-character form.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Only ASCII letters and digits get in.
        std::str::from_utf8(&self.0).unwrap_or_default()
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
}

/// The three checksum characters of a 15-character id.
fn checksum(id: &[u8]) -> [u8; 3] {
    let mut sum = [b'A'; 3];
    for (slot, five) in sum.iter_mut().zip(id.chunks(5)) {
        let bits = five
            .iter()
            .enumerate()
            .filter(|(_, c)| c.is_ascii_uppercase())
            .fold(0usize, |bits, (at, _)| bits | 1 << at);
        *slot = CHECKSUM[bits & 31];
    }
    sum
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
        let sum = checksum(body);
        if !given.is_empty() && given != sum {
            return Err(IdError::Checksum { text: text.to_owned() });
        }
        let mut id = [0; 18];
        id[..15].copy_from_slice(body);
        id[15..].copy_from_slice(&sum);
        Ok(Self(id))
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Id({})", self.as_str())
    }
}

impl Serialize for Id {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Id {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
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
}
