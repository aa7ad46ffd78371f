//! When a person is asked.

use super::{catalog, classified, field_of, policy};
use crate::policy::{Confirmation, Policy};

#[test]
fn a_person_is_asked_where_one_can_be_asked_unless_the_policy_says_otherwise() {
    let catalog = catalog();
    let (object, field) = field_of(&catalog, "Opportunity", "NextStep");
    for (text, expected) in [
        ("", Confirmation::IfPossible),
        ("[policy]\nconfirm = 'when-possible'", Confirmation::IfPossible),
        ("[policy]\nconfirm = 'always'", Confirmation::Required),
        ("[policy]\nconfirm = 'never'", Confirmation::None),
    ] {
        assert_eq!(policy(text).confirmation(object, field), expected, "{text}");
        assert_eq!(policy(text).note_confirmation(object), expected, "{text}");
    }
    assert_eq!(Policy::default().confirmation(object, field), Confirmation::IfPossible);
}

#[test]
fn fields_that_need_a_person_need_one_whatever_else_is_said() {
    let catalog = classified();
    let (deal, secret) = field_of(&catalog, "Opportunity", "Secret__c");
    let (_, name) = field_of(&catalog, "Opportunity", "Name");
    let (account, personal) = field_of(&catalog, "Account", "Secret__c");
    let policy = policy(
        "[policy]\nconfirm = 'never'\n[policy.confirm_fields]\nOpportunity = ['secret*']\n\
         [policy.classified]\nconfirm = ['PII']",
    );
    assert_eq!(policy.confirmation(deal, secret), Confirmation::Required);
    assert_eq!(policy.confirmation(account, personal), Confirmation::Required);
    assert_eq!(policy.confirmation(deal, name), Confirmation::None);
    assert_eq!(policy.note_confirmation(deal), Confirmation::None);
}

#[test]
fn an_object_all_of_whose_fields_need_a_person_has_notes_that_do() {
    let catalog = catalog();
    let (object, _) = field_of(&catalog, "Opportunity", "NextStep");
    let policy = policy("[policy]\nconfirm = 'never'\n[policy.confirm_fields]\nOpportunity = ['*']");
    assert_eq!(policy.note_confirmation(object), Confirmation::Required);
}
