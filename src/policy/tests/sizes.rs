//! How large a change may be.

use sobjects::Catalog;
use sobjects::describe::SObjectDescribe;

use super::{field_of, policy};
use crate::policy::{Policy, Refusal};

/// A deal with a value of each kind; `more` are further fields.
fn deal(more: &str) -> Catalog {
    let text = format!(
        r#"[{{"name":"Opportunity","keyPrefix":"006","updateable":true,"fields":[
            {{"name":"Amount","type":"currency","updateable":true}},
            {{"name":"Probability","type":"percent","updateable":true}},
            {{"name":"Score__c","type":"double","updateable":true}},
            {{"name":"CloseDate","type":"date","updateable":true}},
            {{"name":"Due__c","type":"datetime","updateable":true}},
            {{"name":"NextStep","type":"string","updateable":true}}{more}]}}]"#
    );
    let describes: Vec<SObjectDescribe> = serde_json::from_str(&text).expect("describes");
    Catalog::from_describes("test", "v60.0", &describes)
}

fn limits(fields: &str) -> Policy {
    policy(&format!("[policy.largest_change]\nOpportunity = {{ {fields} }}"))
}

fn changed(fields: &str, field: &str, old: &str, new: &str) -> Result<(), Refusal> {
    let catalog = deal("");
    let (object, field) = field_of(&catalog, "Opportunity", field);
    let value = |text| Some(text).filter(|text: &&str| !text.is_empty());
    limits(fields).check_size(object, field, value(old), value(new))
}

#[test]
fn a_change_may_be_as_large_as_the_limit_and_no_larger() {
    for (limit, field, old, within, beyond) in [
        ("Amount = '20%'", "Amount", "1000", ["1200", "800", "1000.00"], ["1200.01", "799.99", "-1000"]),
        ("Amount = '20%'", "Amount", "-1000", ["-1200", "-800", "-900"], ["-1200.01", "-799", "1000"]),
        ("Amount = '0.5 %'", "Amount", "1000", ["1005", "995", "1000"], ["1005.01", "994", "0"]),
        ("Amount = 500", "Amount", "0", ["500", "-500", "0"], ["500.01", "-501", "1E9"]),
        ("Amount = '500'", "Amount", "1E3", ["1500", "500", "1.5E3"], ["1501", "499", "0"]),
        ("Score__c = 0.5", "Score__c", "1", ["1.5", "0.5", "1"], ["1.51", "0.4", "2"]),
        (
            "CloseDate = '180 days'",
            "CloseDate",
            "2026-01-01",
            ["2026-06-30", "2025-07-05", "2026-01-01"],
            ["2026-07-01", "2025-07-04", "4000-01-01"],
        ),
        (
            "Due__c = '1 day'",
            "Due__c",
            "2026-01-01T12:00:00.000+0000",
            ["2026-01-02T12:00:00.000+0000", "2025-12-31T12:00:00Z", "2026-01-02T13:00:00+01:00"],
            ["2026-01-02T12:00:00.001+0000", "2025-12-31T11:59:59Z", "2026-01-03T00:00:00Z"],
        ),
    ] {
        for new in within {
            assert_eq!(changed(limit, field, old, new), Ok(()), "{limit}: {old} to {new}");
        }
        for new in beyond {
            let refused = changed(limit, field, old, new).expect_err(new).to_string();
            assert!(refused.contains("this change is larger"), "{limit}: {old} to {new}: {refused}");
        }
    }
}

#[test]
fn a_change_that_cannot_be_measured_is_refused() {
    for (limit, field, old, new) in [
        // From no value, to no value, in per cent of nothing.
        ("Amount = '20%'", "Amount", "", "1"),
        ("Amount = 500", "Amount", "", "1"),
        ("Amount = 500", "Amount", "1", ""),
        ("Amount = '20%'", "Amount", "1", ""),
        ("Amount = '20%'", "Amount", "0", "0.01"),
        ("CloseDate = '9999999 days'", "CloseDate", "", "2026-01-01"),
        ("CloseDate = '9999999 days'", "CloseDate", "2026-01-01", ""),
        // What is no number, and more than can be counted.
        ("Amount = '20%'", "Amount", "1000", "a lot"),
        ("Amount = '100000%'", "Amount", "79228162514264337593543950335", "1"),
        ("Amount = 1", "Amount", "79228162514264337593543950335", "-79228162514264337593543950335"),
        ("CloseDate = '180 days'", "CloseDate", "2026-01-01", "01/02/2026"),
        // A limit that is not for this kind of field.
        ("NextStep = '20%'", "NextStep", "call", "call again"),
        ("CloseDate = '20%'", "CloseDate", "2026-01-01", "2026-01-02"),
        ("Amount = '3 days'", "Amount", "1", "2"),
    ] {
        assert!(changed(limit, field, old, new).is_err(), "{limit}: `{old}` to `{new}`");
    }
    assert_eq!(changed("Amount = '20%'", "Amount", "0", "0.00"), Ok(()));
}

#[test]
fn fields_without_a_limit_change_by_any_size() {
    assert_eq!(changed("Amount = '20%'", "Probability", "1", "100"), Ok(()));
    assert_eq!(changed("Amount = '20%'", "NextStep", "", "call"), Ok(()));
}

#[test]
fn a_pattern_limits_the_fields_that_it_can_limit() {
    let all = "'*' = '20%'";
    assert!(changed(all, "Amount", "1000", "2000").is_err());
    assert!(changed(all, "Probability", "50", "90").is_err());
    assert_eq!(changed(all, "CloseDate", "2026-01-01", "2030-01-01"), Ok(()));
    assert_eq!(changed(all, "NextStep", "a", "b"), Ok(()));
    let both = "'*' = '20%', Amount = 100";
    assert!(changed(both, "Amount", "1000", "1150").is_err());
    assert_eq!(changed(both, "Amount", "1000", "1100"), Ok(()));
}

#[test]
fn money_of_records_with_currencies_of_their_own_is_measured_in_per_cent_alone() {
    let catalog = deal(r#",{"name":"CurrencyIsoCode","type":"picklist","updateable":true}"#);
    let (object, amount) = field_of(&catalog, "Opportunity", "Amount");
    let (_, currency) = field_of(&catalog, "Opportunity", "CurrencyIsoCode");
    let check = |limit: &str, field, old, new| limits(limit).check_size(object, field, Some(old), Some(new));
    assert_eq!(check("Amount = '20%'", amount, "1000", "1100"), Ok(()));
    assert!(check("Amount = 500", amount, "1000", "1100").is_err());
    assert!(limits("Amount = 500").problems(&catalog, &[])[0].contains("per cent"));
    // Another currency changes every amount, however little it changes itself.
    assert!(check("Amount = '20%'", currency, "EUR", "JPY").is_err());
    assert_eq!(check("Probability = '20%'", currency, "EUR", "JPY"), Ok(()));
}

#[test]
fn a_masked_field_with_a_limit_is_never_written_since_refusals_would_tell_its_value() {
    let catalog = deal("");
    let text = "[policy.write]\nOpportunity = ['*']\n[policy.mask]\nOpportunity = ['Amount', 'NextStep']\n\
                [policy.largest_change]\nOpportunity = { Amount = '20%' }";
    assert!(policy(text).check_write(&catalog, "Opportunity", "Amount").is_err());
    assert!(policy(text).check_write(&catalog, "Opportunity", "NextStep").is_ok());
    let named = text.replace("['*']", "['Amount']");
    assert!(policy(&named).problems(&catalog, &[])[0].contains("would tell the value"));
}

#[test]
fn a_limit_that_is_none_is_refused_with_examples() {
    for wrong in
        ["'20 percent'", "'%'", "'-20%'", "'1.5 days'", "'-3 days'", "-5", "'much'", "true", "['20%']", "nan"]
    {
        let error =
            Policy::from_toml(&format!("[policy.largest_change]\nOpportunity = {{ Amount = {wrong} }}"));
        let error = error.expect_err(wrong).to_string();
        assert!(error.contains("20%") && error.contains("180 days"), "{wrong}: {error}");
    }
}
