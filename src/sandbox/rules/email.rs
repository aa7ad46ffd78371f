//! What the platform takes for an email address.

/// One `@` between a name of unquoted characters and a domain of labels, the last of which has letters only.
///
/// Stricter than the standard where the platform's own check is not known.
pub(super) fn is_email(text: &str) -> bool {
    let Some((name, domain)) = text.split_once('@') else { return false };
    let in_name = |c: char| c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
    let in_label = |c: char| c.is_alphanumeric() || c == '-';
    let named = name.chars().count() <= 64 && dotted(name, in_name);
    let Some((_, last)) = domain.rsplit_once('.') else { return false };
    let is_hyphened = |label: &str| label.starts_with('-') || label.ends_with('-');
    named
        && dotted(domain, in_label)
        && !domain.split('.').any(is_hyphened)
        && last.chars().count() >= 2
        && last.chars().all(char::is_alphabetic)
}

/// Parts between dots, none of them empty.
fn dotted(text: &str, belongs: impl Fn(char) -> bool) -> bool {
    text.split('.').all(|part| !part.is_empty() && part.chars().all(&belongs))
}

#[cfg(test)]
mod tests {
    use super::is_email;

    #[test]
    fn addresses_are_told_from_other_texts() {
        for text in ["a@b.co", "o'neil+x@mail.example.com", "jürgen@exämple.de", "a.b-c@x-y.example"] {
            assert!(is_email(text), "{text}");
        }
        let wrong = [
            "",
            "a",
            "@b.co",
            "a@",
            "a@b",
            "a b@c.de",
            "a@b@c.de",
            ".a@b.de",
            "a..b@c.de",
            "a.@c.de",
            "a@.de",
            "a@b.",
            "a@b..de",
            "a@-b.de",
            "a@b.c",
            "a@b.12",
            "a,b@c.de",
            "a@b_c.de",
            "<a@b.de>",
        ];
        for text in wrong {
            assert!(!is_email(text), "{text}");
        }
    }
}
