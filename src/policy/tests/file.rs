//! The section `[policy]` as text: what is not understood is refused, with what is known.

use crate::policy::Policy;

fn wrong(text: &str) -> String {
    Policy::from_toml(text).expect_err(text).to_string()
}

#[test]
fn an_unknown_key_is_refused_with_those_that_are_known() {
    let error = wrong("[policy]\nreadonly = true");
    assert!(error.contains("readonly") && error.contains("read_only"), "{error}");
    let error = wrong("[policy.deny_reads]\nAccount = ['*']");
    assert!(error.contains("deny_reads") && error.contains("deny_read"), "{error}");
    let error = wrong("[policy.classified]\nhide = ['PII']");
    assert!(error.contains("hide") && error.contains("deny_write"), "{error}");
    let error = wrong("[policy]\nconfirm = 'sometimes'");
    assert!(error.contains("sometimes") && error.contains("when-possible"), "{error}");
}

#[test]
fn a_value_of_another_type_is_refused() {
    for text in [
        "[policy]\nread_only = 'true'",
        "[policy]\nread_only = 1",
        "[policy]\ntools_off = 'query'",
        "[policy]\nconfirm = true",
        "[policy]\nwrites_per_day = '200'",
        "[policy]\nwrites_per_day = -1",
        "[policy]\nwrites_per_day = 2.5",
        "[policy]\nmask = ['Email']",
        "[policy.mask]\nContact = 'Email'",
        "[policy.classified]\nmask = 'PII'",
        "[policy]\nread_only = true\nread_only = false",
    ] {
        assert!(!wrong(text).is_empty(), "{text}");
    }
}

#[test]
fn a_policy_under_a_wrong_name_is_no_policy_at_all_and_refused() {
    for text in ["[polcy]\nread_only = true", "[Policy]\nread_only = true", "read_only = true"] {
        let error = wrong(text);
        assert!(error.contains("unknown field") && error.contains("`policy`"), "{error}");
    }
}

#[test]
fn a_file_without_the_section_has_the_built_in_policy() {
    for text in [
        "",
        "default_org = 'a'\n[orgs.a]\nsf_org = 'b'",
        "[orgs.production]\ninstance_url = 'https://example.invalid'",
    ] {
        assert_eq!(Policy::from_toml(text).expect("policy"), Policy::default());
    }
}
