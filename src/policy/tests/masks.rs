//! What is masked, and that no query gives it away.

use sobjects::{Field, Object, Record};

use super::{classified, field_of, policy, read, related};
use crate::policy::{MASKED, Policy};

const MASKS_SECRET: &str = "[policy.mask]\nopportunity = ['secret__c']\nAccount = ['Secret__c']";

fn masked(policy: &Policy, record: &str) -> String {
    let mut records: Vec<Record> = vec![serde_json::from_str(record).expect("a record")];
    policy.mask(&policy.readable(&related()), &mut records);
    serde_json::to_string(&records[0]).expect("a record")
}

#[test]
fn a_masked_field_may_be_selected() {
    for text in [
        "SELECT Secret__c FROM Opportunity",
        "SELECT Id, secret__C, Account.Secret__c FROM Opportunity ORDER BY StageName",
        "SELECT a.Secret__c FROM Opportunity o, o.Account a",
        "SELECT Id, (SELECT Secret__c FROM Opportunities) FROM Account",
    ] {
        assert_eq!(read(&policy(MASKS_SECRET), text), Ok(()), "{text}");
    }
}

#[test]
fn no_query_that_would_tell_a_masked_value_is_sent() {
    for text in [
        "SELECT toLabel(Secret__c) FROM Opportunity",
        "SELECT FORMAT(Secret__c) f FROM Opportunity",
        "SELECT Id FROM Opportunity WHERE Secret__c = 'x'",
        "SELECT Id FROM Opportunity WHERE (NOT Secret__c LIKE 'x%') AND Id != null",
        "SELECT COUNT() FROM Opportunity WHERE Secret__c IN ('x')",
        "SELECT Secret__c FROM Opportunity WHERE Secret__c > 'm'",
        "SELECT COUNT(Id) FROM Opportunity GROUP BY Secret__c",
        "SELECT Secret__c FROM Opportunity GROUP BY Secret__c",
        "SELECT MAX(Secret__c) FROM Opportunity",
        "SELECT MIN(Secret__c) Name FROM Opportunity",
        "SELECT COUNT(Secret__c) FROM Opportunity",
        "SELECT COUNT_DISTINCT(Secret__c) FROM Opportunity",
        "SELECT StageName FROM Opportunity GROUP BY StageName HAVING MAX(Secret__c) > 'x'",
        "SELECT StageName FROM Opportunity GROUP BY StageName ORDER BY MAX(Secret__c)",
        "SELECT Id FROM Opportunity ORDER BY Secret__c",
        "SELECT Secret__c FROM Opportunity ORDER BY Secret__c LIMIT 1",
        "SELECT Id FROM Opportunity WHERE Account.Secret__c = 'x'",
        "SELECT Id FROM Opportunity ORDER BY Account.Secret__c",
        "SELECT Id, (SELECT Id FROM Opportunities WHERE Secret__c = 'x') FROM Account",
        "SELECT Id, (SELECT Id FROM Opportunities ORDER BY Secret__c LIMIT 1) FROM Account",
        "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Opportunity WHERE Secret__c = 'x')",
        "SELECT Id FROM Account WHERE Id NOT IN (SELECT AccountId FROM Opportunity WHERE Secret__c = 'x')",
    ] {
        assert_eq!(read(&Policy::default(), text), Ok(()), "{text}");
        let refused = read(&policy(MASKS_SECRET), text).expect_err(text);
        assert!(refused.to_lowercase().starts_with("`secret__c` of"), "{text}: {refused}");
    }
}

#[test]
fn a_masked_reference_leads_nowhere_and_joins_nothing() {
    let policy = policy("[policy.mask]\nOpportunity = ['AccountId']");
    for text in [
        "SELECT Account.Id FROM Opportunity",
        "SELECT Id FROM Opportunity WHERE Account.Name LIKE 'A%'",
        "SELECT Id, (SELECT Id FROM Opportunities) FROM Account",
        "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Opportunity)",
        "SELECT Id FROM Opportunity WHERE AccountId IN (SELECT Id FROM Account WHERE Name LIKE 'A%')",
    ] {
        assert_eq!(read(&Policy::default(), text), Ok(()), "{text}");
        assert!(read(&policy, text).is_err(), "{text}");
    }
    assert_eq!(read(&policy, "SELECT AccountId FROM Opportunity"), Ok(()));
}

#[test]
fn a_scope_does_not_tell_whose_a_record_is_where_the_owner_is_hidden() {
    for hiding in ["mask", "deny_read"] {
        let hidden = policy(&format!("[policy.{hiding}]\nOpportunity = ['OwnerId']"));
        assert!(read(&hidden, "SELECT Id FROM Opportunity USING SCOPE mine").is_err());
        assert_eq!(read(&hidden, "SELECT Id FROM Opportunity USING SCOPE everything"), Ok(()));
        let other = policy(&format!("[policy.{hiding}]\nAccount = ['Secret__c']"));
        assert_eq!(read(&other, "SELECT Id FROM Opportunity USING SCOPE mine"), Ok(()));
    }
}

#[test]
fn a_query_that_was_not_read_from_text_may_not_even_select_what_is_masked() {
    let policy = policy(MASKS_SECRET);
    let readable = policy.readable(&related());
    let query = soql::build::Select::from("Opportunity").fields(["Secret__c"]).build();
    let checked = soql::check(&query, &readable).expect("it fits the org");
    assert!(policy.check_read(&readable, &query, &checked).is_err());
}

#[test]
fn values_of_masked_fields_are_masked_wherever_they_stand() {
    let policy = policy(MASKS_SECRET);
    let text = masked(
        &policy,
        r#"{"attributes":{"type":"Account"},"Id":"001","SECRET__c":"s1","Opportunities":{"totalSize":1,"done":true,
            "records":[{"attributes":{"type":"Opportunity"},"Secret__c":null,"Name":"open",
            "Account":{"attributes":{"type":"Account"},"Secret__c":7}}]}}"#,
    );
    assert_eq!(text.matches(MASKED).count(), 3, "{text}");
    assert!(text.contains("open") && !text.contains("s1") && !text.contains('7'), "{text}");
}

#[test]
fn a_record_that_does_not_say_what_it_is_is_masked_whole() {
    let policy = policy(MASKS_SECRET);
    for record in [r#"{"Name":"x1"}"#, r#"{"attributes":{"type":"Campaign"},"Name":"x1"}"#] {
        assert!(!masked(&policy, record).contains("x1"), "{record}");
        assert!(masked(&Policy::default(), record).contains("x1"), "{record}");
    }
}

#[test]
fn a_compound_field_is_masked_with_its_parts_and_they_with_it() {
    let part = policy("[policy.mask]\nContact = ['LastName']\nAccount = ['BillingCity']");
    assert!(
        !masked(&part, r#"{"attributes":{"type":"Contact"},"Name":"Ada Byron","LastName":"Byron"}"#)
            .contains("Byron")
    );
    let address = r#"{"attributes":{"type":"Account"},"BillingAddress":{"city":"Bonn"}}"#;
    assert!(!masked(&part, address).contains("Bonn"));
    let whole = policy("[policy.mask]\nAccount = ['BillingAddress']");
    assert!(!masked(&whole, r#"{"attributes":{"type":"Account"},"BillingCity":"Bonn"}"#).contains("Bonn"));
}

#[test]
fn a_polymorphic_parent_masks_what_any_of_its_objects_masks() {
    // Lead has no snapshot, and is masked all the same.
    let lead = policy("[policy.mask]\nLead = ['Name']");
    assert!(!masked(&lead, r#"{"attributes":{"type":"Name"},"Name":"Ada"}"#).contains("Ada"));
    assert_eq!(read(&lead, "SELECT Who.Name FROM Task"), Ok(()));
    assert!(read(&lead, "SELECT Id FROM Task WHERE Who.Name LIKE 'A%'").is_err());
    assert!(read(&lead, "SELECT Id FROM Task ORDER BY Who.Name").is_err());
    let part = policy("[policy.mask]\nContact = ['LastName']");
    assert!(read(&part, "SELECT TYPEOF Who WHEN Contact THEN LastName END FROM Task").is_ok());
    assert!(read(&part, "SELECT Id FROM Task WHERE Who.Name LIKE 'A%'").is_err());
}

#[test]
fn ids_of_records_are_never_masked() {
    let all = policy("[policy.mask]\n'*' = ['*']");
    let text =
        masked(&all, r#"{"attributes":{"type":"Contact"},"Id":"003","Email":"a@b.c","AccountId":"001"}"#);
    assert_eq!(text, r#"{"Id":"003","Email":"(masked)","AccountId":"(masked)"}"#);
}

#[test]
fn fields_are_masked_by_what_the_org_classifies_them_as() {
    let catalog = classified();
    let policy = policy("[policy.classified]\nmask = ['pii']");
    let masks = |object, field| {
        let (object, field): (&Object, &Field) = field_of(&catalog, object, field);
        policy.masks(object, field)
    };
    assert!(masks("Contact", "Email") && masks("Account", "Secret__c"));
    assert!(!masks("Opportunity", "Secret__c") && !masks("Contact", "Name"));
}

#[test]
fn what_hides_a_field_hides_its_copies_in_histories() {
    let copies = ["StageName FROM OpportunityHistory", "PrevStageName FROM OpportunityHistory"];
    let masks = policy("[policy.mask]\nOpportunity = ['StageName']");
    let denies = policy("[policy.deny_read]\nOpportunity = ['StageName']");
    for copy in copies.into_iter().chain(["OldValue FROM OpportunityFieldHistory"]) {
        assert_eq!(read(&masks, &format!("SELECT {copy}")), Ok(()));
        assert!(read(&denies, &format!("SELECT {copy}")).expect_err(copy).contains("no field"), "{copy}");
    }
    assert!(read(&masks, "SELECT Id FROM OpportunityHistory WHERE PrevStageName = 'Won'").is_err());
    let row = r#"{"attributes":{"type":"OpportunityFieldHistory"},"Field":"StageName","OldValue":"Won"}"#;
    assert!(!masked(&masks, row).contains("Won"));
    let others = policy("[policy.mask]\nContact = ['Email']");
    assert!(masked(&others, row).contains("Won"));
}

#[test]
fn audit_rows_tell_no_values_where_anything_is_hidden() {
    // Any object will do for the audit object of this org.
    let catalog = related();
    let keeping = |text: &str| policy(text).keeping("Opportunity", &["Secret__c"]);
    let (object, field) = field_of(&catalog, "Opportunity", "Secret__c");
    for hiding in ["[policy.mask]\nContact = ['Email']", "[policy.deny_read]\nContact = ['Email']"] {
        assert!(keeping(hiding).masks(object, field), "{hiding}");
        let row = r#"{"attributes":{"type":"Opportunity"},"Secret__c":"s1"}"#;
        assert!(!masked(&keeping(hiding), row).contains("s1"), "{hiding}");
        assert!(read(&keeping(hiding), "SELECT Id FROM Opportunity WHERE Secret__c = 's1'").is_err());
    }
    assert!(!keeping("").masks(object, field));
}
