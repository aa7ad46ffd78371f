//! Which changes of an org are told, and which of them break code.

use super::*;
use crate::describe::SObjectDescribe;

fn catalog(fields: &str, more: &str) -> Catalog {
    let json = format!(r#"{{"name":"Deal__c","fields":[{fields}]{more}}}"#);
    let describe: SObjectDescribe = serde_json::from_str(&json).expect("a describe");
    Catalog::from_describes("test", "v60.0", &[describe])
}

fn told(before: &Catalog, now: &Catalog) -> Vec<String> {
    Drift::between(before, now).to_string().lines().map(ToOwned::to_owned).collect()
}

/// What is told where one field was so, and is so.
fn field(before: &str, now: &str) -> Vec<String> {
    let of = |rest: &str| catalog(&format!(r#"{{"name":"F__c",{rest}}}"#), "");
    told(&of(before), &of(now))
}

#[test]
fn objects_and_fields_come_and_go() {
    let before = catalog(r#"{"name":"Gone","type":"string"},{"name":"Kept","type":"string"}"#, "");
    let required = r#"{"name":"Must","type":"string","createable":true}"#;
    let now = catalog(
        &format!(r#"{required},{{"name":"KEPT","type":"string"}},{{"name":"New","type":"string"}}"#),
        "",
    );
    assert_eq!(
        told(&before, &now),
        [
            "! Deal__c.Gone is gone",
            "  Deal__c.Must is new",
            "! Deal__c.Must must be given on creation",
            "  Deal__c.New is new"
        ]
    );
    assert_eq!(told(&before, &Catalog::default()), ["! Deal__c is gone"]);
    assert_eq!(told(&Catalog::default(), &before), ["  Deal__c is new"]);
    assert!(Drift::between(&now, &now).is_none());
}

#[test]
fn a_field_of_another_type_or_size_is_told_with_what_it_was() {
    let cases = [
        (r#""type":"currency""#, r#""type":"double""#, "! Deal__c.F__c is double, was currency"),
        (
            r#""type":"string","length":80"#,
            r#""type":"string","length":40"#,
            "! Deal__c.F__c holds 40 characters, held 80 characters",
        ),
        (
            r#""type":"string","length":40"#,
            r#""type":"string","length":80"#,
            "  Deal__c.F__c holds 80 characters, held 40 characters",
        ),
        (
            r#""type":"double","precision":18,"scale":2"#,
            r#""type":"double","precision":18,"scale":4"#,
            "! Deal__c.F__c holds 14 digits and 4 after the point, held 16 digits and 2 after the point",
        ),
    ];
    for (before, now, expected) in cases {
        assert_eq!(field(before, now), [expected]);
    }
}

#[test]
fn what_may_be_done_with_a_field_is_told_when_it_changes() {
    let (plain, flag) = (r#""type":"string","nillable":true"#, |flag: &str| {
        format!(r#""type":"string","nillable":true,"{flag}":true"#)
    });
    let cases = [
        ("updateable", "  Deal__c.F__c can be changed", "! Deal__c.F__c can no longer be changed"),
        (
            "createable",
            "  Deal__c.F__c can be given on creation",
            "! Deal__c.F__c can no longer be given on creation",
        ),
        ("filterable", "  Deal__c.F__c can stand in WHERE", "! Deal__c.F__c can no longer stand in WHERE"),
        ("idLookup", "  Deal__c.F__c can name a record", "! Deal__c.F__c can no longer name a record"),
    ];
    for (name, gained, lost) in cases {
        assert_eq!(field(plain, &flag(name)), [gained]);
        assert_eq!(field(&flag(name), plain), [lost]);
    }
    let required = r#""type":"string","createable":true"#;
    assert_eq!(field(required, r#""type":"string""#), ["! Deal__c.F__c can no longer be given on creation"]);
    assert_eq!(
        field(&flag("createable"), required),
        ["! Deal__c.F__c must be given on creation", "! Deal__c.F__c is never empty"]
    );
    assert_eq!(
        told(&catalog("", r#","createable":true"#), &catalog("", r#","queryable":true"#)),
        ["! Deal__c no longer lets records be created", "  Deal__c lets records be queried"]
    );
}

#[test]
fn values_that_are_gone_are_told_apart_from_those_that_are_inactive() {
    let picklist = |kind: &str, restricted: bool, values: &str| {
        let values: Vec<String> = values
            .split(' ')
            .map(|value| {
                let (active, value) = (!value.starts_with('-'), value.trim_start_matches('-'));
                format!(r#"{{"value":"{value}","active":{active}}}"#)
            })
            .collect();
        format!(
            r#""type":"{kind}","restrictedPicklist":{restricted},"picklistValues":[{}]"#,
            values.join(",")
        )
    };
    assert_eq!(
        field(&picklist("picklist", false, "A B C -D"), &picklist("picklist", false, "A -B D E E")),
        [
            "  Deal__c.F__c has the value `B` inactive",
            "! Deal__c.F__c no longer has the value `C`",
            "  Deal__c.F__c has the new value `D`",
            "  Deal__c.F__c has the new value `E`",
        ]
    );
    assert_eq!(
        field(&picklist("picklist", true, "A B"), &picklist("picklist", true, "A -B")),
        ["! Deal__c.F__c has the value `B` inactive"]
    );
    assert_eq!(
        field(&picklist("combobox", false, "A B"), &picklist("combobox", false, "A")),
        ["  Deal__c.F__c no longer has the value `B`"],
        "free text has no enum"
    );
    let order = field(&picklist("picklist", false, "A B"), &picklist("picklist", false, "B A"));
    assert!(order.is_empty(), "{order:?}");
}

#[test]
fn references_and_relationships_are_told() {
    let reference = |targets: &str, name: &str| {
        format!(r#""type":"reference","referenceTo":[{targets}],"relationshipName":{name}"#)
    };
    assert_eq!(
        field(&reference(r#""A""#, r#""Parent""#), &reference(r#""A","B""#, r#""Whole""#)),
        [
            "! Deal__c.F__c points at A, B, pointed at A",
            "! Deal__c.F__c has the relationship Whole, had Parent"
        ]
    );
    assert_eq!(
        field(&reference(r#""B","A""#, "null"), &reference(r#""A","B","C""#, r#""Parent""#)),
        [
            "  Deal__c.F__c points at A, B, C, pointed at A, B",
            "  Deal__c.F__c has the relationship Parent, had nothing"
        ]
    );
    let children = |name: &str| {
        format!(
            r#","childRelationships":[{{"childSObject":"Task","field":"WhatId","relationshipName":"{name}"}}]"#
        )
    };
    assert_eq!(
        told(&catalog("", &children("Tasks")), &catalog("", &children("ToDos"))),
        [
            "! Deal__c no longer has the child relationship Tasks (Task.WhatId)",
            "  Deal__c has the new child relationship ToDos (Task.WhatId)"
        ]
    );
}

#[test]
fn programs_read_the_same_as_json() {
    let drift = Drift::between(
        &catalog(r#"{"name":"F__c","type":"string","length":80}"#, ""),
        &catalog(r#"{"name":"F__c","type":"string","length":40}"#, ""),
    );
    assert_eq!(
        serde_json::to_value(&drift).expect("JSON"),
        serde_json::json!({"changes": [{
            "object": "Deal__c", "field": "F__c", "kind": "shrunk",
            "from": "80 characters", "to": "40 characters", "breaks": true
        }]})
    );
    assert!(drift.breaks() && drift.of(&[ChangeKind::Shrunk]).count() == 1);
    assert!(drift.without(&[ChangeKind::Shrunk]).is_none());
}

#[test]
fn what_an_org_names_its_values_neither_works_a_terminal_nor_forges_a_line() {
    let of = |values: &str| {
        catalog(&format!(r#"{{"name":"F__c","type":"picklist","picklistValues":[{values}]}}"#), "")
    };
    let evil = r#"{"active":true,"value":"\u001b[2Jx\n! Deal__c is gone\u202e"}"#;
    assert_eq!(
        told(&of(""), &of(evil)),
        [r"  Deal__c.F__c has the new value `\u{1B}[2Jx\n! Deal__c is gone\u{202E}`"]
    );
}

#[test]
fn of_a_thousand_values_that_come_the_first_are_told_and_the_others_counted() {
    let values: Vec<String> =
        (0..1000).map(|number| format!(r#"{{"active":true,"value":"V{number}"}}"#)).collect();
    let of = |values: &str| {
        catalog(&format!(r#"{{"name":"F__c","type":"picklist","picklistValues":[{values}]}}"#), "")
    };
    let lines = told(&of(r#"{"active":true,"value":"Old"}"#), &of(&values.join(",")));
    assert_eq!(lines.len(), 12, "{lines:?}");
    assert_eq!(lines[0], "! Deal__c.F__c no longer has the value `Old`");
    assert_eq!(lines[11], "  and 990 more of these");
}
