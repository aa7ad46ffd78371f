//! Text that the platform keeps encrypted.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The text of an encrypted field. It never shows in `Debug`, and has no `Display`: who wants it asks for it by
/// [`reveal`](Self::reveal).
///
/// A user without the permission "View Encrypted Data" is given a mask instead of a classic encrypted text.
///
/// ```
/// use sobjects::Encrypted;
/// let number: Encrypted = serde_json::from_str("\"078-05-1120\"")?;
/// assert_eq!(number.reveal(), "078-05-1120");
/// assert_eq!(format!("{number:?}"), "Encrypted(..)");
/// assert!(!number.is_masked());
/// assert!(Encrypted::from("***-**-1120").is_masked());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Encrypted(String);

/// What an administrator can choose as a mask's character, and `?`, which stands where the key is not to be had.
const MASKS: [char; 3] = ['*', 'X', '?'];

/// Masks of card numbers and the like leave the last four characters at most.
const LEFT: usize = 4;

impl Encrypted {
    /// The text.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether this looks like a mask and not like the text itself: `********`, `****-****-****-1234`, `XXXX1234`,
    /// `?????`. The platform does not say; a text that is made like a mask is taken for one. To write a mask back
    /// would destroy what it hides.
    #[must_use]
    pub fn is_masked(&self) -> bool {
        let Some(mask) = self.0.chars().next().filter(|first| MASKS.contains(first)) else { return false };
        let left = self.0.chars().rev().take(LEFT).take_while(|c| c.is_alphanumeric() && *c != mask).count();
        let hidden = self.0.chars().count() - left;
        let masks = self.0.chars().take(hidden).filter(|c| *c == mask).count();
        let mut others = self.0.chars().take(hidden).filter(|c| *c != mask);
        // Texts begin with an X too, if seldom with three.
        (mask != 'X' || masks >= 3) && others.all(|c| matches!(c, '-' | ' '))
    }
}

impl From<&str> for Encrypted {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Encrypted {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Encrypted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Encrypted(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn masks_of_every_kind_are_known_and_texts_are_none() {
        for mask in [
            "********",
            "XXXX",
            "****-****-****-1234",
            "***-**-1234",
            "***-***-123",
            "** ** ** ** C",
            "?????",
        ] {
            assert!(Encrypted::from(mask).is_masked(), "{mask}");
        }
        for text in ["", "1234", "Xavier", "X-ray", "*12345", "4111-1111-1111-1111"] {
            assert!(!Encrypted::from(text).is_masked(), "{text}");
        }
    }

    #[test]
    fn debug_hides_it_wherever_it_stands() {
        let record = Some(crate::Patch::Set(Encrypted::from("secret")));
        assert!(!format!("{record:#?}").contains("secret"));
    }
}
