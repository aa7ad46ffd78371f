//! What values fit their fields, and how each misfit is told.

use serde_json::{Value as Json, json};
use sobjects::describe::SObjectDescribe;

use super::*;

fn catalog() -> Catalog {
    let describes: Vec<SObjectDescribe> = serde_json::from_str(
        r#"[{"name":"Opportunity","keyPrefix":"006","fields":[
              {"name":"AccountId","type":"reference","nillable":true,"referenceTo":["Account"],"length":18},
              {"name":"CampaignId","type":"reference","nillable":true,"referenceTo":["Campaign"],"length":18},
              {"name":"Name","type":"string","length":12},
              {"name":"NextStep","type":"string","length":20,"nillable":true},
              {"name":"StageName","type":"picklist","length":255,"picklistValues":[
                {"value":"Prospecting","active":true},{"value":"Commit","active":true},{"value":"Old","active":false}]},
              {"name":"Regions__c","type":"multipicklist","length":4099,"nillable":true,"picklistValues":[
                {"value":"North","active":true},{"value":"South","active":true}]},
              {"name":"Amount","type":"currency","precision":18,"scale":2,"nillable":true},
              {"name":"Discount__c","type":"percent","precision":5,"scale":2,"nillable":true},
              {"name":"Seats__c","type":"int","digits":4,"nillable":true},
              {"name":"IsPrivate","type":"boolean"},
              {"name":"CloseDate","type":"date"},
              {"name":"Due__c","type":"datetime","nillable":true},
              {"name":"At__c","type":"time","nillable":true},
              {"name":"Contact__c","type":"email","length":80,"nillable":true},
              {"name":"Secret__c","type":"encryptedstring","length":20},
              {"name":"Place__c","type":"location"},
              {"name":"File__c","type":"base64"}]},
            {"name":"Account","keyPrefix":"001"},
            {"name":"Contact","keyPrefix":"003"}]"#,
    )
    .expect("describes");
    Catalog::from_describes("test", "v60.0", &describes)
}

fn accepted(field: &str, value: Json) -> Result<Accepted, Problem> {
    let catalog = catalog();
    let field = catalog.object("Opportunity").and_then(|object| object.field(field)).expect("field");
    accept(&catalog, field, &value).map_err(|error| error.problem)
}

fn refused(field: &str, value: Json) -> String {
    accepted(field, value.clone()).expect_err(&format!("{field} takes {value}")).to_string()
}

fn text(field: &str, value: Json) -> Option<String> {
    accepted(field, value).expect("fits").text
}

#[test]
fn values_of_another_json_type_are_refused_with_what_is_wanted() {
    assert!(refused("IsPrivate", json!("true")).contains("true or false, without quotes"));
    assert!(refused("IsPrivate", json!(1)).contains("the number 1"));
    assert!(refused("Amount", json!("1250.50")).contains("a number, without quotes"));
    assert!(refused("Amount", json!({"value": 1})).contains("an object"));
    assert!(refused("Name", json!(5)).contains("text in quotes"));
    assert!(refused("CloseDate", json!(20_260_630)).contains("2026-06-30"));
    assert!(refused("Regions__c", json!(["North"])).contains("joined by a semicolon"));
}

#[test]
fn text_is_held_against_the_length_in_characters() {
    assert_eq!(text("Name", json!("日本日本日本日本日本日本")).as_deref(), Some("日本日本日本日本日本日本"));
    assert!(refused("Name", json!("thirteen char")).contains("13 characters and the field holds 12"));
}

#[test]
fn text_that_would_not_arrive_as_it_is_written_is_refused() {
    assert!(refused("Name", json!("a\0b")).contains("U+0000; remove it"));
    assert!(refused("Name", json!("@{note.id}")).contains("takes for a reference"));
    assert_eq!(text("NextStep", json!("a\nb @c {d}")).as_deref(), Some("a\nb @c {d}"));
}

#[test]
fn only_a_nillable_field_can_be_cleared() {
    for empty in [json!(null), json!(""), json!("  \n"), json!("\u{200B}\0")] {
        assert_eq!(accepted("NextStep", empty.clone()), Ok(Accepted { json: Json::Null, text: None }));
        assert_eq!(accepted("Name", empty), Err(Unfit::Required.into()));
    }
    assert_eq!(accepted("IsPrivate", Json::Null), Err(Unfit::Required.into()));
}

#[test]
fn picklists_take_their_active_values_and_suggest_the_nearest() {
    assert_eq!(text("StageName", json!("Commit")).as_deref(), Some("Commit"));
    let wrong_case = refused("StageName", json!("commit"));
    assert!(wrong_case.contains("Did you mean `Commit`?"), "{wrong_case}");
    assert!(wrong_case.contains("Prospecting | Commit"), "{wrong_case}");
    let inactive = refused("StageName", json!("Old"));
    assert!(inactive.contains("not among its values"), "{inactive}");
}

#[test]
fn every_choice_of_a_multi_select_is_checked() {
    assert_eq!(text("Regions__c", json!("South;North;South")).as_deref(), Some("South;North"));
    assert!(refused("Regions__c", json!("North;Nroth")).contains("`Nroth`"));
    assert!(refused("Regions__c", json!(";")).contains("not among"));
}

#[test]
fn numbers_keep_their_digits_and_fit_precision_and_scale() {
    assert_eq!(text("Amount", json!(1_234_567.89)).as_deref(), Some("1234567.89"));
    assert_eq!(text("Amount", json!(1_234_567_890_123_456_i64)).as_deref(), Some("1234567890123456"));
    assert_eq!(text("Amount", json!(-0.5)).as_deref(), Some("-0.5"));
    assert!(refused("Amount", json!(1.005)).contains("3 digits after the decimal point"));
    assert!(refused("Amount", json!(12_345_678_901_234_567_i64)).contains("at most 16 digits"));
    assert!(refused("Amount", json!(1e300)).contains("more digits"));
    assert!(matches!(accepted("Amount", json!(12_345_678_901_234.567)), Err(Problem::Inexact { .. })));
    assert!(refused("Discount__c", json!(1000)).contains("at most 3 digits"));
}

#[test]
fn integers_are_whole_and_within_the_digits_of_the_field() {
    assert_eq!(accepted("Seats__c", json!(7.0)).expect("whole").json, json!(7));
    assert!(refused("Seats__c", json!(7.5)).contains("whole number"));
    assert!(refused("Seats__c", json!(10_000)).contains("to 9999"));
}

#[test]
fn dates_exist_and_lie_in_the_years_of_the_platform() {
    assert_eq!(text("CloseDate", json!("2028-02-29")).as_deref(), Some("2028-02-29"));
    for wrong in ["2026-02-29", "30.06.2026", "next week", "2026-06-30T00:00:00Z"] {
        assert!(refused("CloseDate", json!(wrong)).contains("write it like"), "{wrong}");
    }
    assert_eq!(accepted("CloseDate", json!("1699-12-31")), Err(Unfit::Year.into()));
    assert_eq!(accepted("Due__c", json!("4001-01-01T00:00:00Z")), Err(Unfit::Year.into()));
    assert!(refused("Due__c", json!("2026-06-30")).contains("2026-02-20T18:00:00Z"));
    assert_eq!(
        text("Due__c", json!("2026-06-30T19:00:00.250+02:00")).as_deref(),
        Some("2026-06-30T17:00:00.000+0000")
    );
    assert_eq!(text("At__c", json!("17:30:00.000Z")).as_deref(), Some("17:30:00.000Z"));
}

#[test]
fn e_mail_addresses_have_the_shape_of_one() {
    assert_eq!(text("Contact__c", json!("ada@example.com")).as_deref(), Some("ada@example.com"));
    for wrong in ["ada", "ada@", "@example.com", "ada@example", "a b@example.com", "a@b@c.de", "a@.de"] {
        assert!(refused("Contact__c", json!(wrong)).contains("not an e-mail address"), "{wrong}");
    }
}

#[test]
fn references_point_at_a_record_of_the_right_object() {
    assert_eq!(text("AccountId", json!("001D000000IqhSL")).as_deref(), Some("001D000000IqhSLIAZ"));
    assert!(refused("AccountId", json!("001d000000IqhSLIAZ")).contains("checksum"));
    assert!(refused("AccountId", json!("003D000000IqhSL")).contains("is an id of Contact"));
    assert!(refused("AccountId", json!("701D000000IqhSL")).contains("does not know"));
    assert!(accepted("CampaignId", json!("701D000000IqhSL")).is_ok(), "the Catalog lacks Campaign");
    assert!(refused("CampaignId", json!("003D000000IqhSL")).contains("points at Campaign"));
}

#[test]
fn types_that_hold_no_plain_value_are_refused_with_the_reason() {
    for field in ["Secret__c", "Place__c", "File__c"] {
        assert!(matches!(accepted(field, json!("x")), Err(Problem::Unwritable { .. })), "{field}");
    }
}

#[test]
fn what_the_org_answers_is_the_same_value_in_another_spelling() {
    let catalog = catalog();
    let kind = |name: &str| {
        &catalog.object("Opportunity").and_then(|object| object.field(name)).expect("field").kind
    };
    let org = |name: &str, json: &str| {
        text_of(kind(name), &sobjects::Value::from_json(json).expect("JSON")).unwrap_or_default()
    };
    let same = |name: &str, left: &str, right: &str| same(kind(name), Some(left), Some(right));
    assert!(same("Amount", &org("Amount", "1250.0"), "1250"));
    assert!(same("Amount", &org("Amount", "1.25E7"), "12500000"));
    assert!(!same("Amount", &org("Amount", "1250.01"), "1250"));
    assert!(same("NextStep", &org("NextStep", "\"Call\""), " Call "));
    assert!(same("Regions__c", "South;North", "North;South"));
    assert!(same("Due__c", &org("Due__c", "\"2026-06-30T17:00:00.000Z\""), "2026-06-30T17:00:00.000+0000"));
    assert_eq!(text_of(kind("NextStep"), &sobjects::Value::Null), None);
    assert!(!super::same(kind("NextStep"), None, Some("x")));
}

#[test]
fn the_text_in_the_audit_row_reads_back_to_the_same_value() {
    let values = [
        ("Amount", json!(1_234_567.89)),
        ("Seats__c", json!(42)),
        ("CloseDate", json!("2026-06-30")),
        ("Due__c", json!("2026-06-30T17:00:00+02:00")),
        ("AccountId", json!("001D000000IqhSL")),
        ("Regions__c", json!("North;South")),
        ("NextStep", json!("true")),
        ("IsPrivate", json!(false)),
    ];
    for (name, value) in values {
        let first = accepted(name, value).expect("fits");
        let text = first.text.clone().expect("text");
        let json = if first.json.is_string() {
            json!(text)
        } else {
            serde_json::from_str(&text).expect("numbers and flags are JSON")
        };
        assert_eq!(accepted(name, json), Ok(first), "{name}");
    }
}
