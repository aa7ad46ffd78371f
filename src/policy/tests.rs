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
    let problems = policy.problems(&catalog());
    assert_eq!(problems.len(), 3, "{problems:?}");
}
