//! What may be read, and how the rest reads like what does not exist.

use super::{DENIES_SECRET, policy, read, related};
use crate::policy::{Policy, Refusal};

#[test]
fn a_denied_field_is_refused_wherever_a_query_mentions_it() {
    for text in [
        "SELECT Secret__c FROM Opportunity",
        "SELECT secret__C FROM Opportunity",
        "SELECT toLabel(Secret__c) FROM Opportunity",
        "SELECT o.Secret__c FROM Opportunity o",
        "SELECT Id FROM Opportunity WHERE Secret__c = 'x'",
        "SELECT Id FROM Opportunity WHERE (NOT Secret__c LIKE 'x%') AND Id != null",
        "SELECT COUNT() FROM Opportunity WHERE Secret__c IN ('x')",
        "SELECT COUNT(Id) FROM Opportunity GROUP BY Secret__c",
        "SELECT MAX(Secret__c) FROM Opportunity",
        "SELECT StageName FROM Opportunity GROUP BY StageName HAVING MAX(Secret__c) > 'x'",
        "SELECT Id FROM Opportunity ORDER BY Secret__c",
        "SELECT StageName FROM Opportunity GROUP BY StageName ORDER BY MAX(Secret__c)",
        "SELECT Account.Secret__c FROM Opportunity",
        "SELECT Id FROM Opportunity WHERE Account.Secret__c = 'x'",
        "SELECT a.Secret__c FROM Opportunity o, o.Account a",
        "SELECT Id, (SELECT Secret__c FROM Opportunities) FROM Account",
        "SELECT Id, (SELECT Id FROM Opportunities WHERE Secret__c = 'x') FROM Account",
        "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Opportunity WHERE Secret__c = 'x')",
    ] {
        assert_eq!(read(&Policy::default(), text), Ok(()), "{text}");
        let refused = read(&policy(DENIES_SECRET), text).expect_err(text);
        assert!(refused.to_lowercase().contains("no field `secret__c` on"), "{text}: {refused}");
        let unknown = read(&policy(DENIES_SECRET), &text.replace("ecret__", "exret__")).expect_err(text);
        assert_eq!(refused.replace("ecret__", "exret__"), unknown, "{text}");
    }
    assert_eq!(read(&policy(DENIES_SECRET), "SELECT Id, Account.Name FROM Opportunity"), Ok(()));
}

#[test]
fn a_denied_name_is_never_offered_as_the_nearest() {
    let refused = read(&policy(DENIES_SECRET), "SELECT Secre__c FROM Opportunity").expect_err("unknown");
    assert_eq!(refused, "no field `Secre__c` on Opportunity");
}

#[test]
fn fields_are_not_left_to_the_org_where_not_all_may_be_read() {
    for text in [
        "SELECT FIELDS(ALL) FROM Opportunity LIMIT 200",
        "SELECT FIELDS(CUSTOM) FROM Opportunity LIMIT 200",
        "SELECT Id, (SELECT FIELDS(ALL) FROM Opportunities LIMIT 200) FROM Account",
    ] {
        let refused = read(&policy("[policy.deny_read]\nContact = ['Email']"), text).expect_err(text);
        assert!(refused.contains("name the fields"), "{refused}");
        assert_eq!(read(&Policy::default(), text), Ok(()), "{text}");
    }
}

#[test]
fn a_denied_object_reads_like_one_that_does_not_exist() {
    let policy = policy("[policy.deny_read]\nAccount = ['*']\nOpportunity = ['AccountId']");
    let refused = |text: &str| read(&policy, text).expect_err(text);
    assert_eq!(refused("SELECT Id FROM Account"), "no object `Account` is known here");
    assert_eq!(
        refused("SELECT Account.Name FROM Contact"),
        refused("SELECT Nowhere.Name FROM Contact").replace("Nowhere", "Account")
    );
    assert!(
        refused("SELECT Id FROM Contact WHERE AccountId IN (SELECT Id FROM Account)").contains("no object")
    );
    assert!(refused("SELECT Account.Id FROM Opportunity").contains("no relationship `Account`"));
}

#[test]
fn what_the_catalog_cannot_judge_is_refused_where_reads_are_narrowed() {
    let text = "SELECT Campaign.Owner.Name FROM Opportunity";
    assert_eq!(read(&Policy::default(), text), Ok(()));
    let refused = read(&policy(DENIES_SECRET), text).expect_err("Campaign has no snapshot");
    assert!(refused.contains("Campaign, of which nothing can be read here"), "{refused}");
}

#[test]
fn a_denied_reference_closes_the_way_up_and_the_way_down() {
    let policy = policy("[policy.deny_read]\nOpportunity = ['AccountId']");
    assert!(read(&policy, "SELECT Account.Name FROM Opportunity").is_err());
    assert!(read(&policy, "SELECT Id, (SELECT Id FROM Opportunities) FROM Account").is_err());
    assert_eq!(read(&policy, "SELECT Id, (SELECT Id FROM Contacts) FROM Account"), Ok(()));
}

#[test]
fn what_is_denied_of_one_target_is_not_read_through_a_polymorphic_relationship() {
    let who = |field: &str| format!("SELECT Who.{field} FROM Task");
    let email = policy("[policy.deny_read]\nContact = ['Email']");
    assert!(read(&email, &who("Email")).expect_err("denied").contains("no field `Email` on Name"));
    assert_eq!(read(&email, &who("Name")), Ok(()));
    // Lead has no snapshot, and is denied all the same.
    let lead = policy("[policy.deny_read]\nLead = ['*']");
    assert!(read(&lead, &who("Name")).is_err());
    assert!(read(&email, "SELECT TYPEOF Who WHEN Contact THEN Email END FROM Task").is_err());
    assert!(read(&email, "SELECT TYPEOF Who WHEN Lead THEN Company END FROM Task").is_err());
    assert_eq!(read(&email, "SELECT TYPEOF Who WHEN Contact THEN LastName END FROM Task"), Ok(()));
}

#[test]
fn a_compound_field_is_as_forbidden_as_its_parts_and_they_as_it() {
    let part = policy("[policy.deny_read]\nAccount = ['BillingCity']\nContact = ['LastName']");
    assert!(read(&part, "SELECT BillingAddress FROM Account").is_err());
    assert!(read(&part, "SELECT Name FROM Contact").is_err());
    assert!(read(&part, "SELECT Who.Name FROM Task").is_err());
    let whole = policy("[policy.deny_read]\nAccount = ['BillingAddress']");
    assert!(read(&whole, "SELECT BillingCity FROM Account").is_err());
}

#[test]
fn a_list_of_what_may_be_read_forbids_the_rest() {
    let only =
        policy("[policy.read]\nOpportunity = ['StageName', 'AccountId']\nAccount = ['BillingAddress']");
    assert_eq!(
        read(&only, "SELECT Id, Name, StageName, Account.Name, Account.BillingCity FROM Opportunity"),
        Ok(())
    );
    assert!(read(&only, "SELECT Secret__c FROM Opportunity").is_err());
    assert!(read(&only, "SELECT Account.Secret__c FROM Opportunity").is_err());
    assert!(read(&only, "SELECT Id FROM Contact").expect_err("not listed").contains("no object `Contact`"));
    let all = policy("[policy.read]\nOpportunity = ['*']\n[policy.deny_read]\nOpportunity = ['Secret__c']");
    assert_eq!(read(&all, "SELECT StageName FROM Opportunity"), Ok(()));
    assert!(read(&all, "SELECT Secret__c FROM Opportunity").is_err());
}

#[test]
fn what_may_not_be_read_may_not_be_written_since_the_answer_tells_the_old_value() {
    let catalog = related();
    assert!(Policy::default().check_write(&catalog, "Opportunity", "Secret__c").is_ok());
    let policy = policy(
        "[policy]\nnotes = ['Contact']\n[policy.deny_read]\nOpportunity = ['Secret__c']\nContact = ['*']",
    );
    assert!(matches!(
        policy.check_write(&catalog, "Opportunity", "Secret__c"),
        Err(Refusal::Field { allowed, .. }) if allowed == ["Name"]
    ));
    assert!(policy.check_note(&catalog, "Contact").is_err());
}
