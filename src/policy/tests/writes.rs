//! What may be written.

use sobjects::Object;

use super::{catalog, policy, related};
use crate::policy::{Policy, Refusal};

#[test]
fn without_a_file_every_updateable_field_of_the_four_objects_may_be_written() {
    let catalog = catalog();
    let policy = policy("[orgs.production]\ninstance_url = 'https://example.invalid'");
    let names = |object: &Object| -> Vec<_> {
        policy.writable_fields(object).iter().map(|field| field.name.clone()).collect()
    };
    let objects: Vec<_> =
        policy.writable_objects(&catalog).iter().map(|object| (object.name.clone(), names(object))).collect();
    assert_eq!(objects, [("Opportunity".into(), vec!["CloseDate".into(), "NextStep".into()])]);
}

#[test]
fn names_are_found_in_any_case_and_given_back_as_the_org_spells_them() {
    let catalog = catalog();
    let allowed = Policy::default().check_write(&catalog, "opportunity", "NEXTSTEP").expect("allowed");
    assert_eq!((&*allowed.object.name, &*allowed.field.name), ("Opportunity", "NextStep"));
}

#[test]
fn a_forbidden_name_is_refused_in_the_words_for_one_that_does_not_exist() {
    let catalog = catalog();
    let policy = policy("[policy.write]\nOpportunity = ['NextStep']");
    let refusal = |object: &str, field: &str| {
        policy.check_write(&catalog, object, field).expect_err("refused").to_string().replace([' '], " ")
    };
    let same = |a: String, b: String, from: &str, to: &str| assert_eq!(a.replace(from, to), b);
    same(refusal("Opportunity", "CloseDate"), refusal("Opportunity", "Nothing"), "CloseDate", "Nothing");
    same(refusal("Opportunity", "IsClosed"), refusal("Opportunity", "Nothing"), "IsClosed", "Nothing");
    same(refusal("Task", "Subject"), refusal("Nowhere", "Subject"), "Task", "Nowhere");
    assert!(refusal("Opportunity", "CloseDate").contains("NextStep"));
}

#[test]
fn read_only_refuses_everything() {
    let catalog = catalog();
    for policy in [policy("[policy]\nread_only = true"), Policy::default().read_only()] {
        assert_eq!(policy.check_write(&catalog, "Opportunity", "NextStep"), Err(Refusal::ReadOnly));
        assert_eq!(policy.check_note(&catalog, "Opportunity"), Err(Refusal::ReadOnly));
        assert!(policy.writable_objects(&catalog).is_empty());
    }
}

#[test]
fn notes_go_to_the_four_objects_or_to_those_named() {
    let catalog = catalog();
    assert!(Policy::default().check_note(&catalog, "Opportunity").is_ok());
    assert!(matches!(Policy::default().check_note(&catalog, "Task"), Err(Refusal::Note { .. })));
    assert!(policy("[policy]\nnotes = ['Task']").check_note(&catalog, "task").is_ok());
}

#[test]
fn what_is_forbidden_to_write_is_no_field_to_change() {
    let catalog = catalog();
    let policy = policy("[policy.deny_write]\n'Opp*' = ['close*']");
    let names: Vec<_> = policy
        .writable_objects(&catalog)
        .iter()
        .flat_map(|object| policy.writable_fields(object))
        .map(|field| &*field.name)
        .collect();
    assert_eq!(names, ["NextStep"]);
    assert!(policy.check_write(&catalog, "Opportunity", "CloseDate").is_err());
    assert!(policy.check_note(&catalog, "Opportunity").is_ok());
}

#[test]
fn an_object_of_which_nothing_may_be_written_gets_no_notes_either() {
    let policy = policy("[policy.deny_write]\nOpportunity = ['*']");
    assert!(policy.check_note(&catalog(), "Opportunity").is_err());
}

#[test]
fn a_pattern_for_objects_reaches_no_further_than_the_four() {
    let catalog = catalog();
    let all = policy("[policy]\nnotes = ['*']\n[policy.write]\n'*' = ['*']");
    assert!(all.check_write(&catalog, "Opportunity", "NextStep").is_ok());
    assert!(all.check_write(&catalog, "Task", "Subject").is_err());
    assert!(all.check_note(&catalog, "Task").is_err());
    let named = policy("[policy.write]\nTask = ['Sub*']");
    assert!(named.check_write(&catalog, "Task", "Subject").is_ok());
}

#[test]
fn a_masked_field_is_written_only_where_the_policy_lists_it() {
    let catalog = related();
    let mask = "[policy.mask]\nOpportunity = ['Secret__c']";
    assert!(policy(mask).check_write(&catalog, "Opportunity", "Secret__c").is_err());
    assert!(policy(mask).check_write(&catalog, "Opportunity", "Name").is_ok());
    let listed = policy(&format!("{mask}\n[policy.write]\nOpportunity = ['Secret__c']"));
    assert!(listed.check_write(&catalog, "Opportunity", "Secret__c").is_ok());
}

#[test]
fn audit_rows_are_never_changed_even_where_the_policy_lists_them() {
    let catalog = catalog();
    let text = "[policy]\nnotes = ['Task']\n[policy.write]\nTask = ['Subject']";
    assert!(policy(text).check_write(&catalog, "Task", "Subject").is_ok());
    let policy = policy(text).keeping("task", &[]);
    assert!(policy.check_write(&catalog, "Task", "Subject").is_err());
    assert!(policy.check_note(&catalog, "Task").is_err());
}

#[test]
fn a_day_has_as_many_writes_as_the_policy_says() {
    let policy = policy("[policy]\nwrites_per_day = 2");
    assert_eq!(policy.daily_writes(), Some(2));
    assert_eq!((policy.check_daily(0), policy.check_daily(1)), (Ok(()), Ok(())));
    let refusal = policy.check_daily(2).expect_err("the day's writes are made");
    assert_eq!(refusal, Refusal::Daily { made: 2, most: 2 });
    assert!(refusal.to_string().contains("begun today"), "it is not the last 24 hours: {refusal}");
    assert_eq!(Policy::default().check_daily(u64::MAX), Ok(()));
}

#[test]
fn a_tool_is_switched_off_by_its_name() {
    let policy = policy("[policy]\ntools_off = ['query']");
    assert!(!policy.offers_tool("query"));
    assert!(policy.offers_tool("update_field") && Policy::default().offers_tool("query"));
}
