//! Escapes in strings.

use crate::ast::{Pattern, Span};
use crate::error::{Error, Syntax};

/// The text of a string token, with its escapes resolved.
pub(super) fn unescape(token: &str, span: Span) -> Result<String, Error> {
    resolve(token, span, false)
}

/// The text of a string token behind LIKE, where `\_`, `\%` and `\\` stay escapes.
pub(super) fn unescape_pattern(token: &str, span: Span) -> Result<Pattern, Error> {
    resolve(token, span, true).map(|text| Pattern::new(&text))
}

fn resolve(token: &str, span: Span, pattern: bool) -> Result<String, Error> {
    let body = token.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')).unwrap_or_default();
    if !body.contains('\\') {
        return Ok(body.to_owned());
    }
    let mut text = String::with_capacity(body.len());
    let mut rest = body;
    while let Some((plain, escape)) = rest.split_once('\\') {
        text.push_str(plain);
        let (resolved, length) = match_escape(escape, pattern).ok_or_else(|| {
            let shown: String =
                escape.chars().take(if escape.starts_with(['u', 'U']) { 5 } else { 1 }).collect();
            let start = span.start as usize + 1 + (body.len() - escape.len()) - 1;
            let end = start + 1 + shown.len();
            Error::new(Syntax::Escape { escape: format!("\\{shown}") }, Span::new(start, end))
        })?;
        text.push_str(&resolved);
        rest = escape.get(length..).unwrap_or_default();
    }
    text.push_str(rest);
    Ok(text)
}

/// What the escape that begins this text (without its backslash) stands for, and how long it is.
fn match_escape(text: &str, pattern: bool) -> Option<(String, usize)> {
    let first = text.chars().next()?;
    let resolved = match first {
        'n' | 'N' => "\n",
        'r' | 'R' => "\r",
        't' | 'T' => "\t",
        'b' | 'B' => "\u{8}",
        'f' | 'F' => "\u{c}",
        '"' => "\"",
        '\'' => "'",
        '\\' if pattern => "\\\\",
        '\\' => "\\",
        '_' if pattern => "\\_",
        '%' if pattern => "\\%",
        'u' | 'U' => return unicode(text),
        _ => return None,
    };
    Some((resolved.to_owned(), 1))
}

/// `uXXXX`, or two of them that are one character together.
fn unicode(text: &str) -> Option<(String, usize)> {
    let high = code_unit(text)?;
    if let Some(c) = char::from_u32(high.into()) {
        return Some((c.to_string(), 5));
    }
    let low = code_unit(text.get(5..)?.strip_prefix('\\')?)?;
    String::from_utf16(&[high, low]).ok().map(|text| (text, 11))
}

fn code_unit(text: &str) -> Option<u16> {
    let digits = text.get(1..5).filter(|_| text.starts_with(['u', 'U']))?;
    digits.bytes().all(|b| b.is_ascii_hexdigit()).then(|| u16::from_str_radix(digits, 16).ok()).flatten()
}
