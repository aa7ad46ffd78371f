//! How text is compared: without regard to case in any script, LIKE, and INCLUDES.

use std::cmp::Ordering;

use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;

/// Teaches a connection the collation `FOLDED`, and the functions `matches(pattern, text)` and
/// `includes(values, wanted)`, both with `;` between values.
pub(super) fn register(connection: &Connection) -> rusqlite::Result<()> {
    connection.create_collation("FOLDED", compare)?;
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("matches", 2, flags, |context| {
        let (pattern, text) = (context.get_raw(0), context.get_raw(1));
        match (pattern.as_str(), text.as_str()) {
            (Ok(pattern), Ok(text)) => Ok(Some(is_like(pattern, text))),
            _ => Ok(None),
        }
    })?;
    connection.create_scalar_function("includes", 2, flags, |context| {
        let (values, wanted) = (context.get_raw(0), context.get_raw(1));
        match (values.as_str(), wanted.as_str()) {
            (Ok(values), Ok(wanted)) => Ok(Some(includes(values, wanted))),
            _ => Ok(None),
        }
    })
}

/// Whether all wanted values of a multi-select picklist are chosen.
fn includes(values: &str, wanted: &str) -> bool {
    let is_chosen =
        |one: &str| values.split(';').any(|value| compare(value.trim(), one.trim()) == Ordering::Equal);
    wanted.split(';').all(is_chosen)
}

/// Order of texts without regard to case.
fn compare(left: &str, right: &str) -> Ordering {
    let (mut a, mut b) = (left.as_bytes().iter(), right.as_bytes().iter());
    loop {
        match (a.next(), b.next()) {
            (Some(&x), Some(&y)) if x.is_ascii() && y.is_ascii() => {
                let order = x.to_ascii_lowercase().cmp(&y.to_ascii_lowercase());
                if order != Ordering::Equal {
                    return order;
                }
            }
            (None, None) => return Ordering::Equal,
            (None, Some(_)) => return Ordering::Less,
            (Some(_), None) => return Ordering::Greater,
            _ => return folded(left).cmp(folded(right)),
        }
    }
}

fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase)
}

/// What a pattern of LIKE is made of.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Token {
    Any,
    One,
    Char(char),
}

/// Whether the text matches: `%` any text, `_` one character, a backslash takes the meaning away.
pub(in crate::sandbox) fn is_like(pattern: &str, text: &str) -> bool {
    let tokens = tokens(pattern);
    let text: Vec<char> = folded(text).collect();
    let (mut at_token, mut at_text) = (0, 0);
    // Where to go on after a mismatch: behind the last `%`, which then takes one character more.
    let mut retry = None;
    while at_text < text.len() {
        match tokens.get(at_token) {
            Some(Token::Any) => {
                retry = Some((at_token + 1, at_text));
                at_token += 1;
                continue;
            }
            Some(Token::One) => {}
            Some(Token::Char(wanted)) if text.get(at_text) == Some(wanted) => {}
            _ => {
                let Some((token, start)) = retry else { return false };
                retry = Some((token, start + 1));
                (at_token, at_text) = (token, start + 1);
                continue;
            }
        }
        at_token += 1;
        at_text += 1;
    }
    tokens.iter().skip(at_token).all(|token| *token == Token::Any)
}

fn tokens(pattern: &str) -> Vec<Token> {
    let mut tokens = Vec::with_capacity(pattern.len());
    let mut chars = pattern.chars();
    while let Some(c) = chars.next() {
        match c {
            '%' => tokens.push(Token::Any),
            '_' => tokens.push(Token::One),
            '\\' => tokens.extend(chars.next().into_iter().flat_map(char::to_lowercase).map(Token::Char)),
            other => tokens.extend(other.to_lowercase().map(Token::Char)),
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn like_knows_wildcards_escapes_and_no_case() {
        for (pattern, text, expected) in [
            ("acme%", "ACME Corp", true),
            ("%corp", "Acme Corp", true),
            ("%c%c%", "Acme Corp", true),
            ("a_me", "Acme", true),
            ("a_me", "Ame", false),
            (r"50\%", "50%", true),
            (r"50\%", "500", false),
            (r"a\_b", "a_b", true),
            (r"a\_b", "axb", false),
            (r"\\%", r"\path", true),
            ("%", "", true),
            ("", "", true),
            ("", "a", false),
            ("ärger%", "ÄRGERLICH", true),
            ("%ab", "aab", true),
        ] {
            assert_eq!(is_like(pattern, text), expected, "{text} LIKE {pattern}");
        }
    }

    #[test]
    fn text_is_ordered_without_case_in_any_script() {
        assert_eq!(compare("Ärger", "ärGER"), Ordering::Equal);
        assert_eq!(compare("acme", "ACME B"), Ordering::Less);
        assert_eq!(compare("b", "A"), Ordering::Greater);
        assert_eq!(compare("日本", "日本"), Ordering::Equal);
    }
}
