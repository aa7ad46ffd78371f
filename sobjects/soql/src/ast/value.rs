//! Literals.

use std::fmt;

use sobjects::temporal::{Date, DateTime, Time};

use super::{DateLiteral, Spanned};

/// A literal and its place.
pub type Literal = Spanned<Value>;

/// What a literal says.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// `null`
    Null,
    /// `true`, `false`
    Bool(bool),
    /// A string, with its escapes resolved.
    String(String),
    /// A string on the right of LIKE.
    Pattern(Pattern),
    /// A whole or decimal number.
    Number(Number),
    /// `USD5000`
    Currency(Currency),
    /// `2026-06-30`
    Date(Date),
    /// `2026-06-30T12:00:00Z`; offsets are resolved.
    DateTime(DateTime),
    /// `17:30:00.000Z`
    Time(Time),
    /// `LAST_N_DAYS:7`
    DateLiteral(DateLiteral),
}

/// A number in the very digits it was written with: an optional `-`, digits, and perhaps a point and more digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Number(String);

/// An amount in a currency of its own: `USD5000`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Currency {
    code: String,
    amount: Number,
}

/// What LIKE matches: `%` is any text, `_` any character, and a backslash takes the meaning from `%`, `_` and `\`.
///
/// A backslash is never followed by anything else, so the text serves as it is for `LIKE ? ESCAPE '\'`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Pattern(String);

impl Number {
    /// Reads `5`, `-5`, `+5.25`, `.5`; a leading `+` is dropped.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let text = text.strip_prefix('+').unwrap_or(text);
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = match digits.split_once('.') {
            Some((_, "")) => return None,
            Some(parts) => parts,
            None => (digits, ""),
        };
        let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let some = !(whole.is_empty() && fraction.is_empty());
        (some && all_digits(whole) && all_digits(fraction)).then(|| Self(text.to_owned()))
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As a whole number, where it is one that fits.
    #[must_use]
    pub fn as_i64(&self) -> Option<i64> {
        self.0.parse().ok()
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Self(number.to_string())
    }
}

impl From<sobjects::Decimal> for Number {
    fn from(number: sobjects::Decimal) -> Self {
        Self(number.to_string())
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Currency {
    /// An amount, not negative, in the currency with this ISO code of three letters.
    #[must_use]
    pub fn new(code: &str, amount: Number) -> Option<Self> {
        let letters = code.len() == 3 && code.bytes().all(|b| b.is_ascii_alphabetic());
        let writable = amount.as_str().starts_with(|c: char| c.is_ascii_digit());
        (letters && writable).then(|| Self { code: code.to_ascii_uppercase(), amount })
    }

    /// The ISO code, in capitals.
    #[must_use]
    pub fn code(&self) -> &str {
        &self.code
    }

    /// The amount.
    #[must_use]
    pub const fn amount(&self) -> &Number {
        &self.amount
    }
}

impl Pattern {
    /// A pattern in which `%` and `_` are wildcards and `\%`, `\_`, `\\` are the characters themselves.
    /// Any other backslash stands for itself.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let mut pattern = String::with_capacity(text.len());
        let mut chars = text.chars().peekable();
        while let Some(c) = chars.next() {
            pattern.push(c);
            if c == '\\' {
                pattern.push(chars.next_if(|next| matches!(next, '%' | '_' | '\\')).unwrap_or('\\'));
            }
        }
        Self(pattern)
    }

    /// Matches texts that begin with this one.
    #[must_use]
    pub fn starts_with(text: &str) -> Self {
        Self(format!("{}%", Self::literal(text)))
    }

    /// Matches texts in which this one occurs.
    #[must_use]
    pub fn contains(text: &str) -> Self {
        Self(format!("%{}%", Self::literal(text)))
    }

    fn literal(text: &str) -> String {
        text.chars()
            .flat_map(|c| matches!(c, '%' | '_' | '\\').then_some('\\').into_iter().chain([c]))
            .collect()
    }

    /// The pattern with its wildcards and backslashes.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Value {
    /// What kind of literal this is, for messages.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::String(_) | Self::Pattern(_) => "a string",
            Self::Number(_) => "a number",
            Self::Currency(_) => "a currency amount",
            Self::Date(_) => "a date",
            Self::DateTime(_) => "a dateTime",
            Self::Time(_) => "a time",
            Self::DateLiteral(_) => "a date literal",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_made_of_text_matches_only_that_text() {
        assert_eq!(Pattern::contains(r"50%_\x").as_str(), r"%50\%\_\\x%");
        assert_eq!(Pattern::new(r"a\q\%").as_str(), r"a\\q\%");
    }

    #[test]
    fn numbers_keep_their_digits() {
        assert_eq!(Number::new("+005.250").map(|n| n.to_string()).as_deref(), Some("005.250"));
        for bad in ["", "-", ".", "5.", "1e5", "--1", "1.2.3", "0x1"] {
            assert_eq!(Number::new(bad), None, "{bad}");
        }
    }
}
