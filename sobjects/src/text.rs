//! Text: what of it a person sees, how long it is, and which values travel as it.

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
