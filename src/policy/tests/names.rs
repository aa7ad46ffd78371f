//! Names and patterns.

use crate::policy::pattern::Pattern;

#[test]
fn a_star_stands_for_any_characters_and_case_does_not_count() {
    for (pattern, name, expected) in [
        ("Phone", "phone", true),
        ("Phone", "MobilePhone", false),
        ("*Phone", "MobilePhone", true),
        ("*Phone", "Phone", true),
        ("*Phone", "PhoneExtension", false),
        ("Phone*", "PhoneExtension", true),
        ("*phone*", "OtherPHONENumber", true),
        ("Billing*Code", "BillingPostalCode", true),
        ("Billing*Code", "BillingCode", true),
        ("Billing*Code", "BillingCod", false),
        // The ends may not share a character.
        ("ab*ba", "aba", false),
        ("a*b*c", "a_b_b_c", true),
        ("a*b*c", "acb", false),
        ("*", "", true),
        ("*", "Anything__c", true),
        ("", "", true),
        ("", "x", false),
        ("é*", "Été", false),
    ] {
        assert_eq!(Pattern::from(pattern.to_owned()).matches(name), expected, "{pattern} and {name}");
    }
}

#[test]
fn no_text_makes_a_pattern_slow_or_break() {
    let name = "a".repeat(255);
    let pattern = Pattern::from(format!("{}b", "a*".repeat(60)));
    assert!(!pattern.matches(&name));
    assert!(!Pattern::from("*é*".to_owned()).matches("aü\u{1F600}b"));
}
