//! Text that a person can read and that arrives as it was written.

use sobjects::text::leaves_no_mark;

/// Why a text is not taken as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotPlain {
    /// A character that no text shows and that other systems choke on.
    #[error("holds the control character U+{code:04X}; remove it")]
    Control {
        /// The character's number.
        code: u32,
    },
    /// A text that the platform would fill in, or stumble over.
    #[error(
        "holds `@{{`, which Salesforce takes for a reference where a change is sent together with its audit row; \
         write it otherwise, or make the change in Salesforce itself"
    )]
    Reference,
}

/// Checks a text that is to be written.
pub(super) fn check(text: &str) -> Result<(), NotPlain> {
    match text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) {
        Some(control) => Err(NotPlain::Control { code: control.into() }),
        None => check_references(text),
    }
}

/// Checks a text that is on record already, and is only repeated in the audit row.
pub(super) fn check_references(text: &str) -> Result<(), NotPlain> {
    if text.contains("@{") { Err(NotPlain::Reference) } else { Ok(()) }
}

/// How many characters a person sees, the blanks around them not counted.
pub(super) fn visible_length(text: &str) -> usize {
    let shown = text.trim_matches(|c: char| c.is_whitespace() || leaves_no_mark(c));
    shown.chars().filter(|c| !leaves_no_mark(*c)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_not_counted() {
        for nothing in ["", " \u{A0}\n", "\u{200B}\u{FEFF}\u{2060}", "\u{3164}\u{2800}", "\0\u{7}"] {
            assert_eq!(visible_length(nothing), 0, "{nothing:?}");
        }
        assert_eq!(visible_length(" a\u{200B}\u{200B} b "), 3);
        assert_eq!(visible_length("日本"), 2);
    }

    #[test]
    fn control_characters_and_references_are_told_apart_from_text() {
        assert_eq!(check("a\tb\r\nc @ { } @x"), Ok(()));
        assert_eq!(check("a\0b"), Err(NotPlain::Control { code: 0 }));
        assert_eq!(check("\u{1b}[31m"), Err(NotPlain::Control { code: 0x1b }));
        assert_eq!(check("see @{note.id}"), Err(NotPlain::Reference));
        assert_eq!(check_references("a\0b"), Ok(()), "what is there already can be replaced");
    }
}
