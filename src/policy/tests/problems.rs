//! Typing errors in a policy, named.

use super::{catalog, classified, policy, related};

const TOOLS: [&str; 3] = ["get_account", "query", "update_field"];

/// The problems of a policy in the org of deals and accounts.
fn problems(text: &str) -> Vec<String> {
    policy(text).problems(&related(), &TOOLS)
}

#[test]
fn every_entry_that_meets_nothing_in_the_org_is_named() {
    for table in ["read", "deny_read", "mask", "write", "deny_write", "confirm_fields"] {
        for (entry, told) in [
            ("Acount = ['*']", "`Acount`, an object that this org does not have"),
            ("Account = ['Nmae']", "`Account.Nmae`, a field that this org does not have"),
            ("Account = ['*Phon']", "`Account.*Phon`, which nothing in this org matches"),
            ("'*Histry' = ['*']", "`*Histry`, which nothing in this org matches"),
            ("'*' = ['Nothing*']", "`*.Nothing*`, which nothing in this org matches"),
        ] {
            let problems = problems(&format!("[policy.{table}]\n{entry}"));
            assert!(problems.iter().any(|problem| problem.ends_with(told)), "{table}: {problems:?}");
        }
        let well = if table == "write" { "Opportunity = ['Secret*']" } else { "'*' = ['*Name', '*']" };
        assert_eq!(problems(&format!("[policy.{table}]\n{well}")), [""; 0], "{table}");
    }
    let sizes = problems("[policy.largest_change]\nOpportunity = { Amont = '20%' }");
    assert!(sizes[0].contains("`Opportunity.Amont`"), "{sizes:?}");
    assert_eq!(problems("[policy]\nnotes = ['Oportunity', 'Account', '*Histry']").len(), 2);
}

#[test]
fn an_object_without_a_snapshot_may_be_what_a_reference_leads_to() {
    assert_eq!(problems("[policy.deny_read]\nCampaign = ['*']\nLead = ['Email']"), [""; 0]);
}

#[test]
fn a_tool_that_is_none_is_named_with_those_there_are() {
    assert_eq!(problems("[policy]\ntools_off = ['query', 'UPDATE_FIELD']"), [""; 0]);
    let problems = problems("[policy]\ntools_off = ['qery']");
    assert!(problems[0].contains("`qery`") && problems[0].contains("`query`"), "{problems:?}");
}

#[test]
fn a_classification_that_no_field_has_is_named() {
    let text = "[policy.classified]\nmask = ['PII', 'PIII']\ndeny_write = ['confidential']";
    let known = policy(text).problems(&classified(), &[]);
    assert_eq!(known.len(), 1, "{known:?}");
    assert!(known[0].contains("masks what is classified as `PIII`"), "{known:?}");
    // Where nothing is classified, a policy by classification would hide nothing.
    assert_eq!(problems(text).len(), 3);
}

#[test]
fn what_is_listed_as_writable_and_can_never_be_written_is_named() {
    let never = |text: &str| policy(text).problems(&catalog(), &[]);
    for text in [
        "[policy.write]\nOpportunity = ['IsClosed']",
        "[policy.write]\nOpportunity = ['NextStep']\n[policy.deny_write]\nOpportunity = ['*Step']",
        "[policy.write]\nOpportunity = ['NextStep']\n[policy.deny_read]\nOpportunity = ['NextStep']",
    ] {
        assert_eq!(never(text).len(), 1, "{text}: {:?}", never(text));
    }
    // What a pattern allows and something else takes back is no contradiction.
    assert_eq!(
        never("[policy.write]\nOpportunity = ['*']\n[policy.deny_write]\nOpportunity = ['NextStep']"),
        [""; 0]
    );
    assert_eq!(never("[policy]\nread_only = true\n[policy.write]\nOpportunity = ['NextStep']"), [""; 0]);
}

#[test]
fn a_mask_on_ids_is_named_since_ids_are_never_masked() {
    assert_eq!(problems("[policy.mask]\nAccount = ['Id']").len(), 1);
}
