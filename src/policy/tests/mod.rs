//! What a policy allows, and how it refuses.

use sobjects::describe::SObjectDescribe;

use super::*;

fn catalog() -> Catalog {
    let describes: Vec<SObjectDescribe> = serde_json::from_str(
        r#"[{"name":"Opportunity","keyPrefix":"006","updateable":true,"fields":[
              {"name":"NextStep","type":"string","updateable":true},
              {"name":"CloseDate","type":"date","updateable":true},
              {"name":"IsClosed","type":"boolean","updateable":false}]},
            {"name":"Task","keyPrefix":"00T","updateable":true,"fields":[
              {"name":"Subject","type":"combobox","updateable":true}]}]"#,
    )
    .expect("describes");
    Catalog::from_describes("test", "v60.0", &describes)
}

fn policy(text: &str) -> Policy {
    Policy::from_toml(text).expect("policy")
}

#[test]
fn without_a_file_every_updateable_field_of_the_four_objects_may_be_written() {
    let catalog = catalog();
    let policy = policy("[org]\ninstance_url = 'https://example.invalid'");
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
fn a_typing_error_in_the_file_is_told() {
    assert!(Policy::from_toml("[policy]\nreadonly = true").is_err());
    assert!(Policy::from_toml("[policy]\nread_only = 'true'").is_err());
    let policy =
        policy("[policy]\nnotes = ['Oportunity']\n[policy.write]\nOpportunity = ['NextStp', 'IsClosed']");
    let problems = policy.problems(&catalog(), &[]);
    assert_eq!(problems.len(), 3, "{problems:?}");
}

/// Deals with an account and an owner, tasks on either, contacts with a compound name.
fn related() -> Catalog {
    let describes: Vec<SObjectDescribe> = serde_json::from_str(
        r#"[{"name":"Opportunity","keyPrefix":"006","queryable":true,"updateable":true,"fields":[
              {"name":"Id","type":"id","filterable":true,"sortable":true,"groupable":true,"aggregatable":true},
              {"name":"Name","type":"string","filterable":true,"sortable":true,"updateable":true},
              {"name":"StageName","type":"picklist","filterable":true,"sortable":true,"groupable":true},
              {"name":"Secret__c","type":"string","custom":true,"filterable":true,"sortable":true,"groupable":true,
               "aggregatable":true,"updateable":true},
              {"name":"AccountId","type":"reference","referenceTo":["Account"],"relationshipName":"Account","filterable":true},
              {"name":"CampaignId","type":"reference","referenceTo":["Campaign"],"relationshipName":"Campaign","filterable":true}]},
            {"name":"Account","keyPrefix":"001","queryable":true,"fields":[
              {"name":"Id","type":"id","filterable":true},
              {"name":"Name","type":"string","filterable":true},
              {"name":"Secret__c","type":"string","custom":true,"filterable":true,"sortable":true},
              {"name":"BillingAddress","type":"address"},
              {"name":"BillingCity","type":"string","filterable":true,"compoundFieldName":"BillingAddress"}],
             "childRelationships":[{"childSObject":"Opportunity","field":"AccountId","relationshipName":"Opportunities"},
              {"childSObject":"Contact","field":"AccountId","relationshipName":"Contacts"}]},
            {"name":"Contact","keyPrefix":"003","queryable":true,"fields":[
              {"name":"Id","type":"id","filterable":true},
              {"name":"Name","type":"string","filterable":true},
              {"name":"LastName","type":"string","filterable":true,"compoundFieldName":"Name"},
              {"name":"Email","type":"email","filterable":true},
              {"name":"AccountId","type":"reference","referenceTo":["Account"],"relationshipName":"Account","filterable":true}]},
            {"name":"Task","keyPrefix":"00T","queryable":true,"fields":[
              {"name":"Id","type":"id","filterable":true},
              {"name":"WhoId","type":"reference","referenceTo":["Contact","Lead"],"relationshipName":"Who","filterable":true}]}]"#,
    )
    .expect("describes");
    Catalog::from_describes("test", "v60.0", &describes)
}

/// What a query is refused with.
fn read(policy: &Policy, text: &str) -> Result<(), String> {
    let readable = policy.readable(&related());
    let query = soql::parse(text).expect(text);
    let checked = soql::check(&query, &readable).map_err(|errors| errors[0].to_string())?;
    policy.check_read(&readable, &query, &checked).map_err(|refusal| refusal.to_string())
}

const DENIES_SECRET: &str = "[policy.deny_read]\nopportunity = ['secret__c']\nAccount = ['Secret__c']";

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

#[test]
fn a_typing_error_about_reading_is_told() {
    assert!(Policy::from_toml("[policy.deny_reads]\nAccount = ['*']").is_err());
    let policy = policy(
        "[policy.read]\nOpportunity = ['*', 'StageNam']\n[policy.deny_read]\nAcount = ['*']\nCampaign = ['*']",
    );
    let problems = policy.problems(&related(), &[]);
    assert_eq!(problems.len(), 2, "{problems:?}");
    assert!(problems[0].contains("Opportunity.StageNam") && problems[1].contains("`Acount`"), "{problems:?}");
}
