//! COUNT, GROUP BY, ROLLUP, CUBE, HAVING.

use serde_json::{Value, json};

use crate::org::Org;

fn org() -> Org {
    let org = Org::empty();
    for (stage, kind, amount) in [
        ("Commit", Some("New Customer"), Some("100.10")),
        ("Commit", Some("New Customer"), Some("200.20")),
        ("Commit", None, None),
        ("Closed Won", Some("New Customer"), Some("0.03")),
    ] {
        org.insert(
            "Opportunity",
            json!({"Name": "D", "StageName": stage, "Type": kind, "Amount": amount, "CloseDate": "2026-09-01"}),
        );
    }
    org
}

/// Rows as text, without attributes.
fn lines(rows: &[Value]) -> Vec<String> {
    let line = |row: &Value| {
        let fields = row.as_object().into_iter().flatten().filter(|(name, _)| *name != "attributes");
        fields.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join(" ")
    };
    rows.iter().map(line).collect()
}

#[test]
fn a_bare_count_answers_a_number_and_no_records() {
    let org = org();
    let answer =
        org.try_query("SELECT COUNT() FROM Opportunity WHERE StageName = 'Commit'", 10).expect("count");
    assert_eq!((answer.total_size, answer.records.len()), (3, 0));
    assert_eq!(org.count("SELECT COUNT() FROM Opportunity LIMIT 2"), 2);
}

#[test]
fn groups_have_aliases_or_numbered_expressions_and_exact_sums() {
    let org = org();
    let rows = org.query(
        "SELECT StageName, COUNT(Id), SUM(Amount), COUNT(Amount) filled, AVG(Amount), MAX(Amount) \
         FROM Opportunity GROUP BY StageName ORDER BY StageName",
    );
    assert_eq!(rows[0]["attributes"], json!({"type": "AggregateResult"}));
    assert_eq!(
        lines(&rows),
        [
            r#"StageName="Commit" expr0=3 expr1=300.3 filled=2 expr2=150.15 expr3=200.2"#,
            r#"StageName="Closed Won" expr0=1 expr1=0.03 filled=1 expr2=0.03 expr3=0.03"#,
        ]
    );
}

#[test]
fn aggregates_of_nothing_are_one_row_without_groups_and_none_with_them() {
    let org = Org::empty();
    assert_eq!(lines(&org.query("SELECT COUNT(Id), SUM(Amount) FROM Opportunity")), ["expr0=0 expr1=null"]);
    assert!(org.query("SELECT StageName, COUNT(Id) FROM Opportunity GROUP BY StageName").is_empty());
    assert!(org.query("SELECT StageName, COUNT(Id) FROM Opportunity GROUP BY ROLLUP(StageName)").is_empty());
}

#[test]
fn having_and_order_by_take_aggregates_and_aliases() {
    let org = org();
    let soql = "SELECT StageName s, COUNT(Id) n FROM Opportunity GROUP BY StageName HAVING COUNT(Id) > 1";
    assert_eq!(lines(&org.query(soql)), [r#"s="Commit" n=3"#]);
    let soql = "SELECT StageName, COUNT(Id) n FROM Opportunity GROUP BY StageName ORDER BY COUNT(Id) LIMIT 1";
    assert_eq!(lines(&org.query(soql)), [r#"StageName="Closed Won" n=1"#]);
}

#[test]
fn rollup_adds_subtotals_and_grouping_tells_them() {
    let org = org();
    let rows = org.query(
        "SELECT StageName, Type, COUNT(Id) n, GROUPING(Type) g FROM Opportunity GROUP BY ROLLUP(StageName, Type) \
         ORDER BY StageName NULLS LAST, GROUPING(Type), Type",
    );
    assert_eq!(
        lines(&rows),
        [
            r#"StageName="Commit" Type=null n=1 g=0"#,
            r#"StageName="Commit" Type="New Customer" n=2 g=0"#,
            r#"StageName="Commit" Type=null n=3 g=1"#,
            r#"StageName="Closed Won" Type="New Customer" n=1 g=0"#,
            r#"StageName="Closed Won" Type=null n=1 g=1"#,
            r#"StageName=null Type=null n=4 g=1"#,
        ]
    );
}

#[test]
fn cube_has_every_combination() {
    let org = org();
    let rows =
        org.query("SELECT StageName, Type, COUNT(Id) n FROM Opportunity GROUP BY CUBE(StageName, Type)");
    assert_eq!(rows.len(), 3 + 2 + 2 + 1);
}

#[test]
fn groups_reach_through_parents() {
    let org = Org::empty();
    let owners = org.insert_all("User", ["Ada", "Bo"].map(|name| json!({"Name": name, "LastName": name})));
    for owner in [&owners[0], &owners[1], &owners[0]] {
        org.insert(
            "Opportunity",
            json!({"Name": "D", "StageName": "Commit", "CloseDate": "2026-09-01", "OwnerId": owner}),
        );
    }
    let soql = "SELECT Owner.Name, COUNT(Id) n FROM Opportunity GROUP BY Owner.Name ORDER BY Owner.Name";
    assert_eq!(lines(&org.query(soql)), [r#"Name="Ada" n=2"#, r#"Name="Bo" n=1"#]);
}

#[test]
fn the_least_and_greatest_picklist_value_go_by_the_picklist() {
    let org = org();
    let rows = org.query("SELECT MIN(StageName), MAX(StageName), COUNT_DISTINCT(StageName) FROM Opportunity");
    assert_eq!(lines(&rows), [r#"expr0="Commit" expr1="Closed Won" expr2=2"#]);
}

#[test]
fn picklist_values_that_differ_in_case_are_groups_of_their_own() {
    let org = Org::empty();
    for segment in ["Open", "open", "R&D", "日本"] {
        org.insert(
            "Opportunity",
            json!({"Name": "D", "StageName": "Commit", "CloseDate": "2026-09-01", "Segment__c": segment}),
        );
    }
    let soql = "SELECT Segment__c, COUNT(Id) n FROM Opportunity GROUP BY Segment__c ORDER BY Segment__c";
    let distinct = org.query("SELECT COUNT_DISTINCT(Segment__c) n, COUNT_DISTINCT(Name) m FROM Opportunity");
    assert_eq!(lines(&distinct), ["n=4 m=1"]);
    let expected = [r#"R&D"#, "Open", "open", "日本"].map(|value| format!("Segment__c=\"{value}\" n=1"));
    assert_eq!(lines(&org.query(soql)), expected);
}

#[test]
fn groups_are_shown_by_label_and_format() {
    let org = Org::empty();
    org.insert("ContentNote", json!({"Title": "N", "SharingPrivacy": "P", "ContentSize": 1200}));
    let soql = "SELECT toLabel(SharingPrivacy), FORMAT(SUM(ContentSize)) size FROM ContentNote GROUP BY SharingPrivacy";
    assert_eq!(lines(&org.query(soql)), [r#"SharingPrivacy="Private on Records" size="1,200""#]);
}

#[test]
fn sums_are_exact_beyond_what_a_double_counts_and_below_its_digits() {
    let org = Org::empty();
    for amount in ["90071992547409.93", "0.01", "0.05"] {
        org.insert(
            "Opportunity",
            json!({"Name": "D", "StageName": "Commit", "CloseDate": "2026-09-01", "Amount": amount, "Discount__c": 0.1}),
        );
    }
    let soql = "SELECT SUM(Amount), SUM(Discount__c), AVG(Discount__c) FROM Opportunity";
    assert_eq!(lines(&org.query(soql)), ["expr0=90071992547409.98 expr1=0.3 expr2=0.1"]);
    let grouped =
        "SELECT StageName FROM Opportunity GROUP BY StageName HAVING SUM(Amount) = 90071992547409.99";
    assert_eq!(org.query(grouped).len(), 1, "a double would call the sum 90071992547409.98 and .99 the same");
    let other = "SELECT StageName FROM Opportunity GROUP BY StageName HAVING SUM(Amount) = 90071992547409.98";
    assert!(org.query(other).is_empty());
}
