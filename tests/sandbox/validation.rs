//! Validation rules.

use salesforce_revops::sandbox::{Options, Rules, ValidationRule, start};
use serde_json::json;

use crate::org::Org;
use crate::snapshots::snapshots;

fn rule(name: &str, condition: &str, field: Option<&str>) -> ValidationRule {
    ValidationRule {
        object: "Opportunity".to_owned(),
        name: name.to_owned(),
        condition: condition.to_owned(),
        message: format!("{name} says no."),
        field: field.map(str::to_owned),
    }
}

async fn org(rules: Vec<ValidationRule>) -> Org {
    let rules = Rules { validation_rules: rules, ..Rules::default() };
    Org::with(Options { rules, ..Options::default() }).await
}

#[tokio::test]
async fn a_rule_refuses_in_its_own_words_wherever_the_record_is_saved() {
    let org = org(vec![
        rule("Won_needs_amount", "AND(IsWon, ISBLANK(Amount))", Some("amount")),
        rule("No_big_discount", "Discount__c > 0.5", None),
    ])
    .await;
    let id = org.opportunity("Deal").await;
    let path = format!("/sobjects/Opportunity/{id}");
    let answer = org.patch(&path, json!({"StageName": "Closed Won", "Discount__c": 60})).await;
    let expected = json!([
        {"message": "Won_needs_amount says no.", "errorCode": "FIELD_CUSTOM_VALIDATION_EXCEPTION", "fields": ["Amount"]},
        {"message": "No_big_discount says no.", "errorCode": "FIELD_CUSTOM_VALIDATION_EXCEPTION", "fields": []},
    ]);
    assert_eq!(
        (answer.status, &answer.body),
        (400, &expected),
        "IsWon follows from the stage before rules look"
    );
    assert_eq!(org.field("Opportunity", &id, "StageName").await, "Prospecting", "nothing was stored");

    let record = json!({"attributes": {"type": "Opportunity"}, "Id": id, "StageName": "Closed Won"});
    let answer = org.patch("/composite/sobjects", json!({"records": [record]})).await;
    assert_eq!(answer.body[0]["errors"][0]["statusCode"], "FIELD_CUSTOM_VALIDATION_EXCEPTION");
    let call = json!({"method": "PATCH", "url": format!("/services/data/v60.0{path}"), "referenceId": "r",
        "body": {"StageName": "Closed Won"}});
    let answer = org.post("/composite", json!({"compositeRequest": [call]})).await;
    assert_eq!(answer.body["compositeResponse"][0]["body"][0]["message"], "Won_needs_amount says no.");

    let fits = org.patch(&path, json!({"StageName": "Closed Won", "Amount": 10})).await;
    assert_eq!(fits.status, 204, "{fits:?}");
}

#[tokio::test]
async fn rules_tell_new_records_from_changed_ones_and_see_parents_and_formulas() {
    let org = org(vec![
        rule("New", "AND(ISNEW(), Name = \"new\")", None),
        rule("Backwards", "AND(ISCHANGED(CloseDate), CloseDate < PRIORVALUE(CloseDate))", Some("CloseDate")),
        rule("Parent", "ISPICKVAL(Account.Rating, \"Cold\")", None),
        rule("Formula", "Net_ARR__c > 1000", None),
        rule("Broken", "AND(NextStep = \"divide\", 1 / 0 > 1)", None),
    ])
    .await;
    let deal = |name: &str| json!({"Name": name, "StageName": "Prospecting", "CloseDate": "2026-06-30"});
    let refused = org.post("/sobjects/Opportunity", deal("new")).await;
    assert_eq!(refused.error(), (400, "FIELD_CUSTOM_VALIDATION_EXCEPTION", "New says no."));
    let id = org.create("Opportunity", deal("old")).await;
    let path = format!("/sobjects/Opportunity/{id}");
    assert_eq!(org.patch(&path, json!({"Name": "new"})).await.status, 204);
    assert_eq!(org.patch(&path, json!({"CloseDate": "2026-07-01"})).await.status, 204);
    assert_eq!(org.patch(&path, json!({"CloseDate": "2026-06-01"})).await.error().2, "Backwards says no.");
    let account = org.create("Account", json!({"Name": "Acme", "Rating": "Cold"})).await;
    assert_eq!(org.patch(&path, json!({"AccountId": account})).await.error().2, "Parent says no.");
    assert_eq!(org.patch(&path, json!({"ARR__c": 1001})).await.error().2, "Formula says no.");
    assert_eq!(org.patch(&path, json!({"ARR__c": 1001, "Discount__c": 50})).await.status, 204);
    let broken = org.patch(&path, json!({"NextStep": "divide"})).await;
    assert_eq!(
        broken.error().1,
        "FIELD_CUSTOM_VALIDATION_EXCEPTION",
        "what cannot be judged is not let through"
    );
}

#[tokio::test]
async fn a_rule_that_fits_nothing_stops_the_start_with_the_reason() {
    let other = |change: fn(&mut ValidationRule)| {
        let mut rule = rule("R", "Amount < 0", None);
        change(&mut rule);
        rule
    };
    for (rules, reason) in [
        (vec![other(|rule| rule.object = "Nope".to_owned())], "the org has no such object"),
        (vec![other(|rule| rule.field = Some("Nope__c".to_owned()))], "there is no field Nope__c"),
        (vec![other(|rule| rule.message = " ".to_owned())], "it has no message"),
        (vec![rule("R", "Amount < 0", None), rule("r", "Amount < 0", None)], "the same name"),
        (
            vec![rule("R", "Nope__c = 1", None)],
            "Field Nope__c does not exist. Check spelling. (line 1, column 1)",
        ),
        (
            vec![rule("R", "Amount <\n  AND(", None)],
            "the formula ends where a value is due (line 2, column 7)",
        ),
        (vec![rule("R", "NOPE(1)", None)], "Unknown function NOPE (line 1, column 1)"),
        (vec![rule("R", "ISBLANK(1, 2)", None)], "Incorrect number of parameters for function 'ISBLANK()'"),
        (vec![rule("R", "1 = 1 1", None)], "extra text"),
        (vec![rule("R", "StageName = \"x\"", None)], "Field StageName is a picklist field."),
        (vec![rule("R", &"(".repeat(3000), None)], "nested too deeply"),
        (vec![rule("R", &format!("1{}", "+1".repeat(501)), None)], "too many operators"),
        (vec![rule("R", &"1".repeat(3901), None)], "Formula is too long (3901 characters)"),
    ] {
        let options = Options {
            snapshots: snapshots(),
            opportunities: 1,
            rules: Rules { validation_rules: rules, ..Rules::default() },
            ..Options::default()
        };
        let error = start(options).await.expect_err(reason).to_string();
        assert!(error.contains(reason), "{error}");
    }
}
