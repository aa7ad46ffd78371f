//! WHERE: null, case, lists, patterns, semi-joins.

use serde_json::json;

use crate::org::Org;

fn org() -> Org {
    let org = Org::empty();
    org.insert_all(
        "Account",
        [
            json!({"Name": "Alpha", "Industry": "Banking", "AnnualRevenue": 100, "Regions__c": "EMEA;APAC"}),
            json!({"Name": "beta", "Industry": "Energy", "AnnualRevenue": 200, "Regions__c": "EMEA"}),
            json!({"Name": "Gamma"}),
        ],
    );
    org
}

#[test]
fn a_comparison_with_null_finds_records_without_a_value() {
    let org = org();
    assert_eq!(org.accounts("Industry = null"), "Gamma");
    assert_eq!(org.accounts("Industry != null"), "Alpha beta");
    assert_eq!(org.accounts("Industry = ''"), "Gamma");
    assert_eq!(org.accounts("AnnualRevenue = null"), "Gamma");
}

#[test]
fn negations_are_exact_opposites_so_nulls_are_among_them() {
    let org = org();
    assert_eq!(org.accounts("Industry != 'Banking'"), "beta Gamma");
    assert_eq!(org.accounts("Industry NOT IN ('Banking')"), "beta Gamma");
    assert_eq!(org.accounts("(NOT Industry = 'Banking')"), "beta Gamma");
    assert_eq!(org.accounts("(NOT Industry LIKE 'Bank%')"), "beta Gamma");
    assert_eq!(org.accounts("(NOT AnnualRevenue > 150)"), "Alpha Gamma");
    assert_eq!(org.accounts("(NOT (Industry = 'Banking' OR AnnualRevenue > 150))"), "Gamma");
}

#[test]
fn order_comparisons_never_hold_for_null() {
    let org = org();
    assert_eq!(org.accounts("AnnualRevenue < 1000"), "Alpha beta");
    assert_eq!(org.accounts("AnnualRevenue >= 100.00"), "Alpha beta");
    assert_eq!(org.accounts("AnnualRevenue > 100.005"), "beta");
}

#[test]
fn null_in_a_list_stands_for_records_without_a_value() {
    let org = org();
    assert_eq!(org.accounts("Industry IN ('Banking', null)"), "Alpha Gamma");
    assert_eq!(org.accounts("Industry NOT IN ('Banking', null)"), "beta");
    assert_eq!(org.accounts("Industry IN (null)"), "Gamma");
}

#[test]
fn text_is_compared_without_regard_to_case() {
    let org = org();
    assert_eq!(org.accounts("Name = 'ALPHA'"), "Alpha");
    assert_eq!(org.accounts("Name IN ('BETA', 'gamma')"), "beta Gamma");
    assert_eq!(org.accounts("Name LIKE 'B%'"), "beta");
    assert_eq!(org.accounts("Name > 'B'"), "beta Gamma");
    org.insert("Account", json!({"Name": "Ärzte"}));
    assert_eq!(org.accounts("Name = 'äRZTE'"), "Ärzte");
    assert_eq!(org.accounts("Name LIKE 'ÄR%'"), "Ärzte");
}

#[test]
fn case_counts_where_the_field_says_so() {
    let org = Org::empty();
    org.insert("Lead", json!({"LastName": "Low", "Company": "X", "External_Key__c": "abc"}));
    assert_eq!(org.count("SELECT Id FROM Lead WHERE External_Key__c = 'abc'"), 1);
    assert_eq!(org.count("SELECT Id FROM Lead WHERE External_Key__c = 'ABC'"), 0);
}

#[test]
fn like_takes_its_wildcards_literally_behind_a_backslash() {
    let org = Org::empty();
    for name in ["50%", "500", "a_b", "axb", r"a\b"] {
        org.insert("Account", json!({ "Name": name }));
    }
    assert_eq!(org.accounts(r"Name LIKE '50\%'"), "50%");
    assert_eq!(org.accounts("Name LIKE '50%'"), "50% 500");
    assert_eq!(org.accounts(r"Name LIKE 'a\_b'"), "a_b");
    assert_eq!(org.accounts("Name LIKE 'a_b'"), r"a\b a_b axb");
    assert_eq!(org.accounts(r"Name LIKE '%\\%'"), r"a\b");
}

#[test]
fn a_string_cannot_break_out_of_its_quotes() {
    let org = org();
    assert_eq!(org.accounts(r"Name = 'x\' OR \'1\' = \'1'"), "");
    assert_eq!(org.accounts(r#"Name = '"; DROP TABLE Account; --'"#), "");
    assert_eq!(org.count("SELECT COUNT() FROM Account"), 3);
}

#[test]
fn multi_select_values_are_met_all_of_one_string_or_one_of_several() {
    let org = org();
    assert_eq!(org.accounts("Regions__c INCLUDES ('EMEA')"), "Alpha beta");
    assert_eq!(org.accounts("Regions__c INCLUDES ('APAC;EMEA')"), "Alpha");
    assert_eq!(org.accounts("Regions__c INCLUDES ('APAC', 'EMEA')"), "Alpha beta");
    assert_eq!(org.accounts("Regions__c EXCLUDES ('APAC')"), "beta Gamma");
    assert_eq!(org.accounts("Regions__c = 'EMEA'"), "beta");
}

#[test]
fn a_checkbox_is_never_null() {
    let org = Org::empty();
    let account = org.insert("Account", json!({"Name": "A"}));
    org.insert("Contact", json!({"LastName": "With", "AccountId": account, "DoNotCall": true}));
    org.insert("Contact", json!({"LastName": "Without"}));
    let names =
        |condition: &str| org.texts(&format!("SELECT LastName FROM Contact WHERE {condition}"), "LastName");
    assert_eq!(names("DoNotCall = null"), ["Without"]);
    assert_eq!(names("DoNotCall != true"), ["Without"]);
    assert_eq!(names("Account.IsDeleted = null"), ["With", "Without"]);
}

#[test]
fn a_missing_parent_satisfies_equals_null() {
    let org = Org::empty();
    let account = org.insert("Account", json!({"Name": "A", "Industry": "Banking"}));
    org.insert("Contact", json!({"LastName": "With", "AccountId": account}));
    org.insert("Contact", json!({"LastName": "Without"}));
    let names =
        |condition: &str| org.texts(&format!("SELECT LastName FROM Contact WHERE {condition}"), "LastName");
    assert_eq!(names("Account.Industry = null"), ["Without"]);
    assert_eq!(names("Account.Owner.Name = null"), ["With", "Without"]);
    assert_eq!(names("Account.Industry = 'banking'"), ["With"]);
    assert_eq!(names("Account.Industry != 'Energy'"), ["With", "Without"]);
}

#[test]
fn ids_are_found_in_both_lengths_and_nonsense_is_refused() {
    let org = Org::empty();
    let id = org.insert("Account", json!({"Name": "A"}));
    assert_eq!(org.accounts(&format!("Id = '{}'", id.as_15())), "A");
    assert_eq!(org.accounts(&format!("Id IN ('{id}')")), "A");
    let error = org.try_query("SELECT Id FROM Account WHERE Id = 'nonsense'", 1).expect_err("no id");
    assert_eq!(error.code(), "INVALID_QUERY_FILTER_OPERATOR");
}

#[test]
fn semi_joins_and_anti_joins_follow_the_inner_query() {
    let org = Org::empty();
    let accounts = org.insert_all("Account", ["Buys", "Asks", "Sleeps"].map(|name| json!({ "Name": name })));
    let deal = |account: usize, stage: &str| json!({"Name": "D", "AccountId": accounts[account], "StageName": stage, "CloseDate": "2026-09-01"});
    org.insert_all("Opportunity", [deal(0, "Closed Won"), deal(1, "Commit")]);
    org.insert("Opportunity", json!({"Name": "Orphan", "StageName": "Commit", "CloseDate": "2026-09-01"}));
    let with_any = "Id IN (SELECT AccountId FROM Opportunity)";
    assert_eq!(org.accounts(with_any), "Asks Buys");
    assert_eq!(org.accounts("Id IN (SELECT AccountId FROM Opportunity WHERE StageName = 'Commit')"), "Asks");
    assert_eq!(org.accounts("Id NOT IN (SELECT AccountId FROM Opportunity)"), "Sleeps");
}

#[test]
fn lists_longer_than_a_statement_takes_are_answered() {
    let org = Org::empty();
    org.insert_all("Account", (0..5).map(|n| json!({"Name": format!("N{n}")})));
    let list: Vec<String> = (3..4000).map(|n| format!("'n{n}'")).collect();
    assert_eq!(org.accounts(&format!("Name IN ({})", list.join(","))), "N3 N4");
    let ors: Vec<String> = (3..1500).map(|n| format!("Name = 'N{n}'")).collect();
    assert_eq!(org.accounts(&format!("({})", ors.join(" OR "))), "N3 N4");
}

#[test]
fn labels_are_compared_through_to_label() {
    let org = Org::empty();
    org.insert("ContentNote", json!({"Title": "N", "SharingPrivacy": "P"}));
    let label = "Private on Records";
    assert_eq!(
        org.count(&format!("SELECT Id FROM ContentNote WHERE toLabel(SharingPrivacy) = '{label}'")),
        1
    );
    assert_eq!(
        org.count(&format!("SELECT Id FROM ContentNote WHERE toLabel(SharingPrivacy) != '{label}'")),
        0
    );
    for condition in ["LIKE '%on rec%'", "IN ('x', 'private on records')", "> 'Priv'", "!= null"] {
        let soql = format!("SELECT Id FROM ContentNote WHERE toLabel(SharingPrivacy) {condition}");
        assert_eq!(org.count(&soql), 1, "{soql}");
    }
    assert_eq!(org.count("SELECT Id FROM ContentNote WHERE toLabel(SharingPrivacy) = 'P'"), 0);
    assert_eq!(org.count("SELECT Id FROM ContentNote WHERE toLabel(Title) = 'n'"), 1);
}

#[test]
fn what_does_not_exist_is_refused_by_its_kind() {
    let org = Org::empty();
    for (soql, code) in [
        ("SELECT Id FROM Zebra", "INVALID_TYPE"),
        ("SELECT Zebra FROM Account", "INVALID_FIELD"),
        ("SELECT Zebra.Name FROM Account", "INVALID_FIELD"),
        ("SELECT Id FROM Account WHERE AnnualRevenue = 'x'", "INVALID_FIELD"),
        ("SELECT Id FROM Account USING SCOPE delegated", "MALFORMED_QUERY"),
        ("SELECT Id FROM Account USING SCOPE my_territory", "MALFORMED_QUERY"),
        ("SELECT Id FROM Profile USING SCOPE mine", "MALFORMED_QUERY"),
        ("SELECT Id FROM Account UPDATE VIEWSTAT", "MALFORMED_QUERY"),
        ("SELECT convertCurrency(AnnualRevenue) FROM Account", "MALFORMED_QUERY"),
        ("SELECT Id FROM Account WITH DATA CATEGORY a__c AT b__c", "MALFORMED_QUERY"),
        (
            "SELECT Id, (SELECT Id FROM Contacts WITH DATA CATEGORY a__c AT b__c) FROM Account",
            "MALFORMED_QUERY",
        ),
        (
            "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact WITH DATA CATEGORY a__c AT b__c)",
            "MALFORMED_QUERY",
        ),
        ("SELECT Id FROM Account WHERE AnnualRevenue > USD500", "MALFORMED_QUERY"),
    ] {
        let error = org.try_query(soql, 1).expect_err(soql);
        assert_eq!(error.code(), code, "{soql}: {error}");
    }
}

#[test]
fn scopes_narrow_to_the_user_and_those_below() {
    let mut org = Org::empty();
    let roles = org.insert_all("UserRole", ["Head", "Seller"].map(|name| json!({ "Name": name })));
    org.store
        .with(|tx| {
            let above = json!({"ParentRoleId": roles[0]});
            tx.update("UserRole", &roles[1], above.as_object().expect("fields"))
        })
        .unwrap_or_else(|error: salesforce_revops::sandbox::store::StoreError| panic!("{error}"));
    let head = org.insert("User", json!({"LastName": "Head", "UserRoleId": roles[0]}));
    let seller = org.insert("User", json!({"LastName": "Seller", "UserRoleId": roles[1]}));
    let other = org.insert("User", json!({"LastName": "Other"}));
    for owner in [head, seller, other] {
        org.insert("Account", json!({"Name": "A", "OwnerId": owner}));
        org.insert("Task", json!({"Subject": "T", "OwnerId": owner, "CreatedById": head}));
    }
    org.context.user = Some(head);
    let count =
        |object: &str, scope: &str| org.count(&format!("SELECT Id FROM {object} USING SCOPE {scope}"));
    assert_eq!(
        [count("Account", "mine"), count("Account", "team"), count("Account", "everything")],
        [1, 2, 3]
    );
    assert_eq!(count("Account", "scopingRule"), 3);
    assert_eq!(count("Task", "delegated"), 2);
    let refused = org.try_query("SELECT Id FROM Profile USING SCOPE mine", 1).expect_err("no owner");
    assert_eq!(refused.code(), "MALFORMED_QUERY");
}

#[test]
fn what_is_too_much_is_refused_with_the_platforms_code() {
    let org = Org::empty();
    let nested = |depth: usize| {
        let inner = (1..depth).fold("SELECT Id FROM ChildAccounts".to_owned(), |inner, _| {
            format!("SELECT Id, ({inner}) FROM ChildAccounts")
        });
        format!("SELECT Id, ({inner}) FROM Account")
    };
    let code = |soql: &str| {
        let tree = match salesforce_revops::soql::parse(soql) {
            Ok(tree) => tree,
            Err(error) => return error.code(),
        };
        match salesforce_revops::soql::check(&tree, &org.store.catalog()) {
            Ok(_) => org.try_query(soql, 1).map_or_else(|error| error.code(), |_| "ran"),
            Err(errors) => errors[0].code(),
        }
    };
    assert_eq!((code(&nested(4)), code(&nested(5))), ("ran", "MALFORMED_QUERY"));
    let catalog = org.store.catalog();
    let below = |object: &str| -> Vec<(String, String)> {
        let children = catalog.object(object).expect("an object").children.iter();
        let known =
            children.filter(|child| catalog.object(&child.object).is_some_and(|child| child.queryable));
        known.map(|child| (child.relationship_name.to_string(), child.object.to_string())).collect()
    };
    // Each relationship once, and those below it until there are enough.
    let children = |count: usize| {
        let (mut left, mut soql) = (count, "SELECT Id".to_owned());
        for (relationship, object) in below("Account") {
            let Some(rest) = left.checked_sub(1) else { break };
            let inner: Vec<String> = below(&object)
                .iter()
                .take(rest)
                .map(|(name, _)| format!(", (SELECT Id FROM {name})"))
                .collect();
            left = rest - inner.len();
            soql += &format!(", (SELECT Id{} FROM {relationship})", inner.concat());
        }
        assert_eq!(left, 0, "too few relationships");
        soql + " FROM Account"
    };
    assert_eq!((code(&children(20)), code(&children(21))), ("ran", "MALFORMED_QUERY"));
    let text = |length: usize| format!("SELECT Id FROM Account WHERE Name = '{}'", "x".repeat(length));
    assert_eq!((code(&text(4000)), code(&text(4001))), ("ran", "MALFORMED_QUERY"));
    let long = format!("SELECT Id FROM Account WHERE Name = 'x'{}", " ".repeat(100_000));
    assert_eq!(code(&long), "MALFORMED_QUERY");
    let offset = |offset: u32| format!("SELECT Id FROM Account OFFSET {offset}");
    assert_eq!((code(&offset(2000)), code(&offset(2001))), ("ran", "NUMBER_OUTSIDE_VALID_RANGE"));
}
