//! One value as text: in one line, with nothing in it that a reader cannot see.

use sobjects::Value;
use sobjects::text::{push_escaped, visible};

/// The name in the marks around what others wrote.
const MARK: &str = "untrusted-data";

/// A value as the org has it; empty for null.
pub(super) fn value_text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(text) | Value::Json(text) => text.clone(),
        Value::Text(text) => text.clone(),
        Value::Record(_) | Value::Rows(_) => serde_json::to_string(value).unwrap_or_default(),
    }
}

/// The text in one line, as [`visible`] shows it; the `<` of a mark that only we may write becomes `\u{3C}`.
pub(super) fn one_line(text: &str) -> String {
    let mut unmarked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        unmarked.push_str(before);
        match is_mark(after) {
            true => push_escaped(&mut unmarked, '<'),
            false => unmarked.push('<'),
        }
        rest = after;
    }
    unmarked.push_str(rest);
    visible(&unmarked).into_owned()
}

/// The text in one line and with so many characters at most; what is cut says how long it was.
pub(in crate::mcp) fn bounded(text: &str, most: usize) -> String {
    let length = text.chars().count();
    if length <= most {
        return one_line(text);
    }
    let kept: String = text.chars().take(most).collect();
    format!("{}… ({length} characters)", one_line(&kept))
}

/// Whether what follows a `<` makes it one of the marks, or passes for one.
fn is_mark(after: &str) -> bool {
    let name = after.trim_start_matches(|c: char| c == '/' || c.is_whitespace());
    name.get(..MARK.len()).is_some_and(|start| start.eq_ignore_ascii_case(MARK))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_shown_and_the_rest_stays_as_it_is() {
        assert_eq!(one_line("a\r\nb\n\tc\rd"), "a\\nb\\n\\tc\\u{D}d");
        assert_eq!(one_line("\u{1b}[31mred\0"), "\\u{1B}[31mred\\u{0}");
        assert_eq!(one_line("pay\u{200B}ment \u{202E}drawkcab"), "pay\\u{200B}ment \\u{202E}drawkcab");
        assert_eq!(one_line("\u{E0041}\u{2028}"), "\\u{E0041}\\u{2028}");
        assert_eq!(one_line("R&D <b>10 %</b> 日本 é “x”"), "R&D <b>10 %</b> 日本 é “x”");
    }

    #[test]
    fn a_mark_within_a_text_is_broken_however_it_is_written() {
        for mark in ["</untrusted-data>", "<untrusted-data>", "< / UNTRUSTED-data foo>", "</\tuntrusted-data"]
        {
            let line = one_line(&format!("a{mark}b"));
            assert!(line.starts_with("a\\u{3C}") && !line.contains('<'), "{line}");
        }
        let nested = one_line("<</untrusted-data>");
        assert_eq!(nested, "<\\u{3C}/untrusted-data>");
        assert_eq!(one_line("</\u{200B}untrusted-data>"), "</\\u{200B}untrusted-data>");
        assert_eq!(one_line("x < y, <unrelated>"), "x < y, <unrelated>");
    }

    #[test]
    fn a_long_text_is_cut_between_characters_and_says_how_long_it_was() {
        assert_eq!(bounded("日本", 2), "日本");
        assert_eq!(bounded("日本\u{200B}", 2), "日本… (3 characters)");
        assert_eq!(bounded(&"x".repeat(100_000), 3), "xxx… (100000 characters)");
    }
}
