//! Names depend on nothing but what they name: whatever arrives, the old ones stay.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::names::{camel, snake, variant};
use codegen::plan::plans;
use codegen::{Org, names};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Every name that users of the generated types write, by what it stands for.
fn names_of(describe: &Value) -> BTreeMap<String, String> {
    let folder = tempfile::tempdir().expect("folder");
    fs::write(folder.path().join("Awkward__c.json"), describe.to_string()).expect("snapshot");
    let org = Org::read_folder(folder.path(), "awkward", "v60.0").expect("org");
    let mut names = BTreeMap::new();
    for plan in &plans(&org).expect("plans")[0].fields {
        let field = &plan.field.name;
        names.insert(format!("{field} in records"), plan.ident.to_string());
        names.insert(format!("{field} in the enum"), plan.variant.to_string());
        names.insert(format!("{field} among columns"), plan.column.to_string());
        for (variant, value) in plan.picklist.iter().flat_map(|picklist| &picklist.values) {
            names.insert(format!("{field} {:?}", value.value), variant.to_string());
        }
    }
    names
}

#[test]
fn new_fields_and_values_that_fold_to_old_names_rename_nothing() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/orgs/awkward/Awkward__c.json");
    let old: Value = serde_json::from_str(&fs::read_to_string(path).expect("snapshot")).expect("describe");
    let mut new = old.clone();
    let fields = new["fields"].as_array_mut().expect("fields");
    for field in &mut *fields {
        let Some(values) = field["picklistValues"].as_array_mut() else { continue };
        for value in [
            "r&d",
            "R & D",
            "RAmpD",
            "OPEN",
            "best case",
            "Best case",
            "BestCase_",
            "Lt10",
            "North ",
            "Eq",
            "≤",
        ] {
            // At the front: order decides nothing.
            values.insert(0, json!({ "value": value, "label": value, "active": true }));
        }
    }
    for name in ["A_BTest__c", "A_B_Test__c", "ns__Line1__c", "Line__1__c", "Typ__c", "type__c", "Self__c"] {
        fields.insert(0, json!({ "name": name, "label": name, "type": "string" }));
    }
    let (before, after) = (names_of(&old), names_of(&new));
    assert!(after.len() > before.len() + 50, "new fields and values have names too");
    for (what, name) in &before {
        assert_eq!(after.get(what), Some(name), "{what}");
    }
}

#[test]
fn a_name_chosen_by_hand_holds_wherever_the_field_is_named() {
    let orgs = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/orgs");
    let org = Org::read(&orgs, "awkward").expect("org");
    let plans = plans(&org).expect("plans");
    let field = plans[0].fields.iter().find(|plan| plan.field.name == "Overridden__c").expect("field");
    assert_eq!((field.ident.to_string(), field.column.to_string()), ("chosen".into(), "CHOSEN".into()));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_values_never_share_a_name(left in "[aAbB1 _&<./\u{2013}é🙂-]{0,6}", right in "[aAbB1 _&<./\u{2013}é🙂-]{0,6}") {
        prop_assert!(syn::parse_str::<syn::Ident>(&variant(&left)).is_ok(), "{}", variant(&left));
        prop_assert!(left == right || variant(&left) != variant(&right), "{}", variant(&left));
    }

    #[test]
    fn values_that_look_like_names_never_share_one(
        left in "(Amp|Dot|Dash|And|and|dash|_| |-|&|[.]|1){0,5}",
        right in "(Amp|Dot|Dash|And|and|dash|_| |-|&|[.]|1){0,5}",
    ) {
        prop_assert!(left == right || variant(&left) != variant(&right), "{}", variant(&left));
        // A value that is another's name.
        let name = variant(&left);
        prop_assert!(name == left || variant(&name) != name, "{}", name);
    }

    #[test]
    fn two_fields_never_share_a_name(
        left in "[A-Ca-c][A-Ca-c1]{0,3}(_[A-Ca-c1]{1,2}){0,2}(__[a-c]{1,2})?(__c)",
        right in "[A-Ca-c][A-Ca-c1]{0,3}(_[A-Ca-c1]{1,2}){0,2}(__[a-c]{1,2})?(__c)",
        standard in "[A-C][A-Ca-c1]{0,5}",
    ) {
        for function in [snake, camel] {
            prop_assert!(left.eq_ignore_ascii_case(&right) || function(&left) != function(&right), "{}", function(&left));
            prop_assert!(function(&left) != function(&standard), "{}", function(&standard));
        }
        let (left, right) = (snake(&left), snake(&right));
        prop_assert!(left == right || names::constant(&left) != names::constant(&right));
    }
}
