//! What an org would refuse is found before it is sent, and what it would take is let through.

use serde::Serialize;
use sobjects::check::{Misfit, Unfit, Write, check};
use sobjects::describe::SObjectDescribe;
use sobjects::{Catalog, DateTime, Decimal, Encrypted, MultiPicklist, Object, Patch};

/// An object with a field of each kind that is checked.
fn object() -> Object {
    let describe: SObjectDescribe = serde_json::from_str(
        r#"{"name":"Deal__c","fields":[
            {"name":"Id","type":"id","length":18},
            {"name":"Name","type":"string","length":8,"createable":true,"updateable":true},
            {"name":"Notes__c","type":"textarea","length":8,"createable":true,"updateable":true,"nillable":true},
            {"name":"Rich__c","type":"textarea","length":8,"htmlFormatted":true,"updateable":true,"nillable":true},
            {"name":"Stage__c","type":"picklist","length":255,"restrictedPicklist":true,"updateable":true,"nillable":true,
             "picklistValues":[{"value":"Open","active":true},{"value":"Won","active":true},{"value":"Old","active":false}]},
            {"name":"Source__c","type":"picklist","length":255,"updateable":true,"nillable":true,
             "picklistValues":[{"value":"Web","active":true}]},
            {"name":"Regions__c","type":"multipicklist","length":255,"restrictedPicklist":true,"updateable":true,
             "nillable":true,"picklistValues":[{"value":"North","active":true},{"value":"South","active":true}]},
            {"name":"Amount__c","type":"currency","precision":5,"scale":2,"updateable":true,"nillable":true},
            {"name":"Score__c","type":"double","precision":4,"scale":1,"updateable":true,"nillable":true},
            {"name":"Free__c","type":"double","updateable":true,"nillable":true},
            {"name":"Seats__c","type":"int","digits":3,"updateable":true,"nillable":true},
            {"name":"Due__c","type":"date","updateable":true,"nillable":true},
            {"name":"At__c","type":"datetime","updateable":true,"nillable":true},
            {"name":"Mail__c","type":"email","length":80,"updateable":true,"nillable":true},
            {"name":"Card__c","type":"encryptedstring","length":20,"updateable":true,"nillable":true},
            {"name":"Made__c","type":"string","length":8,"createable":true,"nillable":true}]}"#,
    )
    .expect("a describe");
    Catalog::from_describes("test", "v60.0", &[describe]).objects[0].clone()
}

/// A record with one value, as generated types write theirs.
fn one(name: &str, value: impl Serialize) -> Vec<Unfit> {
    let record = std::collections::BTreeMap::from([(name, value)]);
    let misfits = check(&object(), Write::Update, &record).err().unwrap_or_default();
    misfits.into_iter().map(|misfit| misfit.unfit).collect()
}

fn fits(name: &str, value: impl Serialize) -> bool {
    one(name, value).is_empty()
}

fn told(name: &str, value: impl Serialize) -> String {
    one(name, value).first().map(ToString::to_string).expect("a misfit")
}

#[test]
fn a_number_that_json_would_turn_into_null_is_refused() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(matches!(one("Score__c", number)[..], [Unfit::NotANumber { .. }]), "{number}");
        assert!(matches!(one("Free__c", Patch::Set(number))[..], [Unfit::NotANumber { .. }]), "{number}");
    }
    assert!(told("Score__c", f64::NAN).contains("sent as null"));
    assert!(fits("Score__c", Patch::<f64>::Null), "null itself clears the field");
}

#[test]
fn numbers_fit_by_the_digits_before_the_point_after_the_org_has_rounded_them() {
    let decimal = |text: &str| text.parse::<Decimal>().expect("a decimal");
    assert!(fits("Amount__c", decimal("-999.99")) && fits("Amount__c", decimal("0.001")));
    assert!(fits("Amount__c", decimal("12.3456789")), "the org rounds");
    assert!(told("Amount__c", decimal("1000")).contains("at most 3 digits"));
    assert!(!fits("Amount__c", decimal("999.995")), "rounded it has four");
    assert!(fits("Score__c", 999.94) && !fits("Score__c", 999.95) && !fits("Score__c", -1e9));
    assert!(!fits("Score__c", 1e300) && fits("Score__c", 1e-300));
    assert!(fits("Free__c", 1e300), "a describe without precision bounds nothing");
    assert!(fits("Seats__c", 999) && told("Seats__c", 1000).contains("to 999"));
    assert!(told("Amount__c", Patch::Set(decimal("123456"))).starts_with("123456 is too large"));
}

#[test]
fn a_mask_is_not_written_over_the_text_that_it_hides() {
    for mask in ["********", "****-****-****-1234", "?????"] {
        assert!(told("Card__c", Patch::Set(Encrypted::from(mask))).contains("leave the field out"), "{mask}");
    }
    assert!(
        fits("Card__c", Encrypted::from("4111-1111-1111-1111")) && fits("Card__c", Patch::<Encrypted>::Null)
    );
    assert!(fits("Name", "********"), "a field in clear text may hold what it likes");
}

#[test]
fn text_is_measured_as_the_platform_keeps_it() {
    assert!(
        fits("Notes__c", "12345678") && fits("Notes__c", "  12345678\n"),
        "blanks around it are not kept"
    );
    assert!(fits("Notes__c", "日本日本日本日本"));
    assert_eq!(one("Notes__c", "12345 😀😀"), [Unfit::TooLong { length: 10, most: 8 }]);
    assert!(fits("Rich__c", "<p>a long text</p>"), "the org rewrites rich text");
    assert!(fits("Mail__c", "ada@example.com") && told("Mail__c", "ada").contains("ada@example.com"));
}

#[test]
fn only_restricted_picklists_are_closed() {
    assert!(fits("Stage__c", "Won") && fits("Source__c", "Fax"));
    assert!(told("Stage__c", "Opne").contains("Did you mean `Open`? Allowed: Open | Won"));
    assert!(!fits("Stage__c", "Old"), "an inactive value");
    let chosen = |values: [&str; 2]| MultiPicklist::from(values.map(str::to_owned).to_vec());
    assert!(fits("Regions__c", chosen(["South", "North"])));
    assert!(told("Regions__c", chosen(["South", "East"])).starts_with("`East` is not among"));
}

#[test]
fn days_lie_in_the_years_that_the_platform_knows() {
    assert!(fits("Due__c", "1700-01-01") && fits("Due__c", "4000-12-31"));
    assert_eq!(one("Due__c", "1699-12-31"), [Unfit::Year]);
    let moment: DateTime = "4001-01-01T00:00:00Z".parse().expect("a moment");
    assert_eq!(one("At__c", moment), [Unfit::Year]);
    assert!(!fits("Due__c", "tomorrow"));
}

#[test]
fn a_required_field_is_not_cleared() {
    assert_eq!(one("Name", Patch::<String>::Null), [Unfit::Required]);
    assert_eq!(one("Name", "   "), [Unfit::Required], "the platform keeps no blanks");
    assert!(fits("Notes__c", Patch::<String>::Null) && fits("Notes__c", ""));
}

#[test]
fn what_cannot_be_written_so_is_told_and_what_nobody_knows_is_left_to_the_org() {
    assert_eq!(one("Made__c", "x"), [Unfit::ReadOnly]);
    assert!(check(&object(), Write::Create, &serde_json::json!({"Made__c": "x"})).is_ok());
    assert!(fits("Account__r", serde_json::json!({"Key__c": "7"})));
}

#[test]
fn an_id_names_the_record_and_changes_nothing() {
    let id = ("Id", "a01D00000000001AAA");
    assert_eq!(one(id.0, id.1), [Unfit::Empty]);
    let named = std::collections::BTreeMap::from([id, ("Notes__c", "Agreed")]);
    assert_eq!(check(&object(), Write::Update, &named), Ok(()));
}

#[test]
fn a_change_that_changes_nothing_is_told_and_a_new_record_may_be_empty() {
    let nothing = serde_json::json!({});
    let misfits = check(&object(), Write::Update, &nothing).expect_err("nothing changes");
    assert_eq!(
        misfits.iter().map(ToString::to_string).collect::<Vec<_>>(),
        ["no value is given, and nothing would change"]
    );
    assert!(check(&object(), Write::Create, &nothing).is_ok());
}

#[test]
fn all_misfits_are_told_with_their_fields_and_record() {
    #[derive(Serialize)]
    struct Change {
        #[serde(rename = "Stage__c")]
        stage: &'static str,
        #[serde(rename = "Name", skip_serializing_if = "Patch::is_keep")]
        name: Patch<String>,
        #[serde(rename = "Seats__c", skip_serializing_if = "Patch::is_keep")]
        seats: Patch<i32>,
    }
    let change = Change { stage: "Lost", name: Patch::Null, seats: Patch::Keep };
    let misfits = check(&object(), Write::Update, &change).expect_err("two misfits");
    let told: Vec<_> = misfits.iter().map(|misfit| misfit.clone().of_record(4).to_string()).collect();
    assert_eq!(misfits.iter().map(|misfit| misfit.field.as_str()).collect::<Vec<_>>(), ["Stage__c", "Name"]);
    assert!(told[0].starts_with("record 4, Stage__c: `Lost` is not among its values."), "{}", told[0]);
    assert!(matches!(&misfits[1], Misfit { unfit: Unfit::Required, .. }));
}

#[test]
fn a_list_of_allowed_values_stands_in_one_line_whatever_is_in_them() {
    let describe: SObjectDescribe = serde_json::from_str(
        r#"{"name":"Deal__c","fields":[{"name":"Stage__c","type":"picklist","restrictedPicklist":true,"updateable":true,
            "picklistValues":[{"value":"Open\nAllowed: all","active":true}]}]}"#,
    )
    .expect("a describe");
    let object = Catalog::from_describes("test", "v60.0", &[describe]).objects[0].clone();
    let misfits = check(&object, Write::Update, &serde_json::json!({"Stage__c": "Won\u{1b}[2J"}))
        .expect_err("a misfit");
    let text = misfits[0].to_string();
    assert!(text.contains(r"Open\nAllowed: all") && !text.contains(['\n', '\u{1b}']), "{text}");
}
