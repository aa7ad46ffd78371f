//! Texts in which `*` stands for any text.

/// Whether the whole text is as the pattern says; case counts.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(first) else { return false };
    let mut parts = rest.split('*').peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return text.ends_with(part);
        }
        match text.split_once(part) {
            Some((_, after)) => text = after,
            None => return false,
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn an_asterisk_stands_for_any_text() {
        for (pattern, text) in [
            ("", ""),
            ("*", ""),
            ("/a", "/a"),
            ("/a*", "/a/b/c"),
            ("*/query", "/services/data/v60.0/query"),
            ("/a/*/c", "/a/b/b/c"),
            ("/a/*/*", "/a//"),
            ("a*ab", "aab"),
        ] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("", "a"), ("/a", "/ab"), ("/a*b", "/a"), ("/a*a", "/a"), ("*/b", "/a/b/c")] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
