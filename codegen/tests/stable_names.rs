//! Names depend on nothing but what they name: whatever arrives, the old ones stay.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use codegen::emit::Form;
use codegen::names::{camel, snake, variant};
use codegen::plan::plans;
use codegen::{Org, emit, names};
use proptest::prelude::*;
use quote::ToTokens;
use serde_json::{Value, json};
use syn::Item;

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

/// What users of the generated types can name, each with its type: modules, types, fields, variants and constants.
fn api(describe: &Value) -> BTreeSet<String> {
    let folder = tempfile::tempdir().expect("folder");
    fs::write(folder.path().join("Awkward__c.json"), describe.to_string()).expect("snapshot");
    let org = Org::read_folder(folder.path(), "awkward", "v60.0").expect("org");
    let files = emit::files(&org, Form::Module { soql: None }).expect("generated");
    let ours = files.iter().filter(|file| file.path.ends_with(".rs") && !file.path.starts_with("catalog/"));
    let parsed = ours.map(|file| (file.path.as_str(), syn::parse_file(&file.text).expect("Rust").items));
    parsed.flat_map(|(path, items)| items.into_iter().flat_map(move |item| named(path, item))).collect()
}

fn named(path: &str, item: Item) -> Vec<String> {
    let typed = |value: &syn::Type| value.to_token_stream().to_string();
    match item {
        Item::Mod(item) => vec![format!("{path} mod {}", item.ident)],
        Item::Const(item) => vec![format!("{path} {}: {}", item.ident, typed(&item.ty))],
        Item::Struct(item) => {
            let fields = item.fields.iter().filter_map(|field| {
                Some(format!("{path} {}.{}: {}", item.ident, field.ident.as_ref()?, typed(&field.ty)))
            });
            fields.collect()
        }
        Item::Enum(item) => {
            item.variants.iter().map(|variant| format!("{path} {}::{}", item.ident, variant.ident)).collect()
        }
        // An enum of picklist values stands in a macro.
        Item::Macro(item) => {
            syn::parse2(item.mac.tokens).map_or_else(|_| Vec::new(), |item| named(path, Item::Enum(item)))
        }
        _ => Vec::new(),
    }
}

#[test]
fn nothing_that_could_be_named_goes_when_an_administrator_adds_reorders_and_relabels() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/orgs/awkward/Awkward__c.json");
    let old: Value = serde_json::from_str(&fs::read_to_string(path).expect("snapshot")).expect("describe");
    let mut new = old.clone();
    new["label"] = "Relabelled".into();
    let fields = new["fields"].as_array_mut().expect("fields");
    for field in &mut *fields {
        field["label"] = "Relabelled".into();
        field["inlineHelpText"] = "New help".into();
        let Some(values) = field["picklistValues"].as_array_mut().filter(|values| !values.is_empty()) else {
            continue;
        };
        values.iter_mut().for_each(|value| value["label"] = "Relabelled".into());
        values.reverse();
        values.insert(0, json!({ "value": "Brand New", "label": "Brand New", "active": true }));
    }
    fields.reverse();
    fields.push(
        json!({ "name": "New__c", "type": "reference", "length": 18, "nillable": true, "createable": true,
        "updateable": true, "referenceTo": ["Awkward__c"], "relationshipName": "New__r" }),
    );
    let children = new["childRelationships"].as_array_mut().expect("children");
    children.reverse();
    children
        .insert(0, json!({ "childSObject": "Awkward__c", "field": "New__c", "relationshipName": "News__r" }));
    let (before, after) = (api(&old), api(&new));
    assert!(before.len() > 250 && after.len() > before.len() + 10, "{} and {}", before.len(), after.len());
    let gone: Vec<_> = before.difference(&after).collect();
    assert!(gone.is_empty(), "{gone:#?}");
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
