//! Text: what of it a person sees, how long it is, and which values travel as it.

use std::borrow::Cow;
use std::fmt::{self, Display, Write as _};

use serde::de::{Deserializer, Error, Visitor};

use crate::picklist::Picklist;
use crate::{Encrypted, Url};

/// Whether nobody sees this character where it stands: controls, what Unicode calls default ignorable (zero-width
/// spaces, marks of direction, variation selectors, tags), other format controls, the line breaks that few
/// programs show as such, fillers and blank Braille.
///
/// ```
/// use sobjects::text::leaves_no_mark;
/// assert!(['\0', '\u{1b}', '\u{200B}', '\u{202E}', '\u{E0041}'].into_iter().all(leaves_no_mark));
/// assert!(!['a', ' ', 'é', '日', '\u{A0}'].into_iter().any(leaves_no_mark));
/// ```
#[must_use]
pub const fn leaves_no_mark(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1F}' | '\u{7F}'..='\u{9F}'
        | '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{2800}'
        | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
        | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFF0}'..='\u{FFFB}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

/// A text in one line, with nothing in it that nobody sees or that works a terminal: line breaks and tabs become `\n`
/// and `\t`, and what leaves no mark becomes `\u{200B}`.
///
/// ```
/// use sobjects::text::visible;
/// assert_eq!(visible("a\r\nb\u{1b}[2J"), r"a\nb\u{1B}[2J");
/// assert_eq!(visible("R&D 日本"), "R&D 日本");
/// ```
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.contains(leaves_no_mark) {
        return text.into();
    }
    let mut line = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        match character {
            '\n' => line.push_str("\\n"),
            '\t' => line.push_str("\\t"),
            '\r' if rest.as_str().starts_with('\n') => {}
            hidden if leaves_no_mark(hidden) => push_escaped(&mut line, hidden),
            other => line.push(other),
        }
    }
    line.into()
}

/// Writes a character as `\u{200B}`.
///
/// ```
/// let mut line = String::new();
/// sobjects::text::push_escaped(&mut line, '<');
/// assert_eq!(line, r"\u{3C}");
/// ```
pub fn push_escaped(line: &mut String, character: char) {
    // Writing to a String cannot fail.
    let _ = write!(line, "\\u{{{:X}}}", u32::from(character));
}

/// The length of a text as the platform counts it, in UTF-16 units: an emoji counts as two.
///
/// ```
/// assert_eq!(sobjects::text::length("日本 😀"), 5);
/// ```
#[must_use]
pub fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// As much of a text, from its start, as is no longer than so, and no character in parts.
///
/// ```
/// assert_eq!(sobjects::text::start("a😀b", 2), "a");
/// ```
#[must_use]
pub fn start(text: &str, most: usize) -> &str {
    let mut units = 0;
    let end = text.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > most
    });
    end.map_or(text, |(at, _)| text.get(..at).unwrap_or_default())
}

/// Reads a value that travels as text, from where the text stands: a `String` in between would cost more than most
/// values do.
///
/// # Errors
/// There is no text, or it is no such value.
pub fn read<'de, D: Deserializer<'de>, T, E: Display>(
    deserializer: D,
    parse: impl FnOnce(&str) -> Result<T, E>,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Parsed(parse))
}

struct Parsed<F>(F);

impl<T, E: Display, F: FnOnce(&str) -> Result<T, E>> Visitor<'_> for Parsed<F> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<R: Error>(self, text: &str) -> Result<T, R> {
        self.0(text).map_err(R::custom)
    }
}

/// A value that travels as text and that SOQL compares as text.
pub trait TextValue {
    /// The text on the wire.
    fn wire_text(&self) -> &str;
}

impl<P: Picklist> TextValue for P {
    fn wire_text(&self) -> &str {
        self.as_str()
    }
}

impl TextValue for Url {
    fn wire_text(&self) -> &str {
        self.as_str()
    }
}

impl TextValue for Encrypted {
    fn wire_text(&self) -> &str {
        self.reveal()
    }
}
