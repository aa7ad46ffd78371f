//! A text as the words that it is made of.

use crate::sandbox::store::is_like;

/// The words of one field.
pub(super) struct Words<'t>(Vec<&'t str>);

impl<'t> Words<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        Self(text.split(|c: char| !is_part(c)).filter(|word| !word.is_empty()).collect())
    }

    /// Whether words that match these patterns stand here side by side.
    pub(super) fn have(&self, patterns: &[String]) -> bool {
        let fit = |words: &[&str]| words.iter().zip(patterns).all(|(word, pattern)| is_like(pattern, word));
        !patterns.is_empty() && self.0.windows(patterns.len()).any(fit)
    }
}

/// Whether a character is part of a word.
pub(super) fn is_part(c: char) -> bool {
    c.is_alphanumeric()
}

/// The digits of a phone number.
pub(super) fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
