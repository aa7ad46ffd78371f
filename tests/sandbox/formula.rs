//! Formula fields: computed when they are read, whether they are selected, filtered, sorted or summed.

use serde_json::{Value, json};

use crate::org::Org;
use crate::snapshots::snapshots;
use salesforce_revops::sandbox::Options;

/// The shipped org, with formula fields of these types on opportunities.
async fn org(formulas: &[(&str, &str, &str)]) -> Org {
    let options = Options { today: Some("2026-03-02".parse().expect("a day")), ..Options::default() };
    Org::of(with_formulas("Opportunity", formulas), options).await
}

fn with_formulas(object: &str, formulas: &[(&str, &str, &str)]) -> Vec<(String, String)> {
    let mut snapshots = snapshots();
    let (_, text) = snapshots.iter_mut().find(|(name, _)| name == object).expect("the object");
    let mut describe: Value = serde_json::from_str(text).expect("a describe");
    let fields = describe["fields"].as_array_mut().expect("fields");
    for (name, kind, formula) in formulas {
        let number = matches!(*kind, "double" | "currency" | "percent");
        fields.push(json!({
            "name": name, "label": name, "type": kind, "calculated": true, "calculatedFormula": formula,
            "custom": true, "nillable": true, "filterable": true, "sortable": true, "groupable": false,
            "aggregatable": number, "length": if number { 0 } else { 1300 }, "precision": 18, "scale": 2,
            "createable": false, "updateable": false,
        }));
    }
    *text = describe.to_string();
    snapshots
}

#[tokio::test]
async fn every_function_gives_what_salesforce_help_says() {
    let today = "2026-03-02";
    let chain = format!("1{}", "+1".repeat(500));
    let cases: &[(&str, &str, Value)] = &[
        ("double", &chain, json!(501.0)),
        ("double", "1 + 2 * 3 ^ 2", json!(19.0)),
        ("double", "(1 + 2) * -3", json!(-9.0)),
        ("double", "ROUND(1.555, 2)", json!(1.56)),
        ("double", "ROUND(-1.5, 0)", json!(-2.0)),
        ("double", "ROUND(225.49, -2)", json!(200.0)),
        ("double", "FLOOR(-4.6)", json!(-4.0)),
        ("double", "CEILING(-4.6)", json!(-5.0)),
        ("double", "MFLOOR(-4.6)", json!(-5.0)),
        ("double", "MCEILING(-4.6)", json!(-4.0)),
        ("double", "MOD(10, 3)", json!(1.0)),
        ("double", "SQRT(16)", json!(4.0)),
        ("double", "ABS(-2.5) + MAX(1, 3, 2) + MIN(4, 2)", json!(7.5)),
        ("double", "VALUE(\"12.5\") * 2", json!(25.0)),
        ("double", "1 / 0", Value::Null),
        ("double", "LEN(\"Grüße\")", json!(5.0)),
        ("double", "FIND(\"b\", \"abcb\", 3)", json!(4.0)),
        ("double", "FIND(\"x\", \"abc\")", json!(0.0)),
        ("double", "DATE(2026, 3, 2) - DATE(2026, 2, 1)", json!(29.0)),
        ("double", "WEEKDAY(DATE(2026, 3, 2))", json!(2.0)),
        ("double", "YEAR(TODAY()) * 100 + MONTH(TODAY())", json!(202_603.0)),
        ("double", "HOUR(TIMEVALUE(\"17:30:00.000\"))", json!(17.0)),
        ("string", "\"a\" & 'b' + \"c\"", json!("abc")),
        (
            "string",
            "LEFT(\"Salesforce\", 5) & \"|\" & RIGHT(\"abc\", 2) & \"|\" & MID(\"abcdef\", 2, 3)",
            json!("Sales|bc|bcd"),
        ),
        ("string", "LPAD(\"7\", 3, \"0\") & RPAD(\"ab\", 4, \"-\")", json!("007ab--")),
        ("string", "SUBSTITUTE(UPPER(TRIM(\" ab \")), \"B\", LOWER(\"X\"))", json!("Ax")),
        ("string", "TEXT(12.50) & TEXT(DATE(2026, 1, 2))", json!("12.52026-01-02")),
        ("string", "TEXT(StageName)", json!("Prospecting")),
        (
            "string",
            "CASE(StageName, \"Prospecting\", \"early\", \"Closed Won\", \"done\", \"other\")",
            json!("early"),
        ),
        ("string", "IF(ISBLANK(NextStep), \"none\", NextStep)", json!("none")),
        ("string", "BLANKVALUE(NextStep, \"call\")", json!("call")),
        (
            "string",
            "HYPERLINK(\"https://example.com\", \"site\")",
            json!("<a href=\"https://example.com\" target=\"_blank\">site</a>"),
        ),
        ("string", "$User.LastName & \"/\" & Account.Name", json!("Integration/Acme")),
        ("string", "Owner:User.LastName", json!("Integration")),
        (
            "boolean",
            "CONTAINS(\"Salesforce\", \"force\") && BEGINS(\"abc\", \"ab\") && NOT(CONTAINS(\"a\", \"A\"))",
            json!(true),
        ),
        ("boolean", "REGEX(\"94105-1234\", \"\\\\d{5}(-\\\\d{4})?\")", json!(true)),
        ("boolean", "REGEX(\"9410\", \"\\\\d{5}\")", json!(false)),
        ("boolean", "ISPICKVAL(StageName, \"Prospecting\") || 1 > 2", json!(true)),
        ("boolean", "OR(1 >= 2, 2 <> 2, 1 != 1, AND(TRUE, FALSE))", json!(false)),
        ("boolean", "\"abc\" = \"ABC\"", json!(false)),
        ("boolean", "Amount > 5", json!(false)),
        ("boolean", "ISBLANK(Amount) /* no amount */ && ISNULL(Amount)", json!(true)),
        ("date", "TODAY() + 1", json!("2026-03-03")),
        ("date", "ADDMONTHS(DATE(2026, 1, 31), 1)", json!("2026-02-28")),
        ("date", "ADDMONTHS(DATE(2026, 2, 28), 1)", json!("2026-03-31")),
        ("date", "DATEVALUE(DATETIMEVALUE(\"2026-03-02 03:00:00\"))", json!("2026-03-01")),
        ("date", "DATE(2026, 2, 30)", Value::Null),
        ("datetime", "DATETIMEVALUE(\"2026-03-02 03:00:00\") + 0.5", json!("2026-03-02T15:00:00.000+0000")),
        ("percent", "0.25", json!(25.0)),
    ];
    let names: Vec<String> = (0..cases.len()).map(|at| format!("F{at}__c")).collect();
    let fields: Vec<(&str, &str, &str)> =
        names.iter().zip(cases).map(|(name, (kind, formula, _))| (name.as_str(), *kind, *formula)).collect();
    let org = org(&fields).await;
    let account = org.create("Account", json!({"Name": "Acme"})).await;
    let id = org
        .create(
            "Opportunity",
            json!({"Name": "D", "StageName": "Prospecting", "CloseDate": today, "AccountId": account}),
        )
        .await;
    let row = org.get(&format!("/sobjects/Opportunity/{id}")).await.body;
    for ((_, formula, expected), name) in cases.iter().zip(&names) {
        assert_eq!(&row[name], expected, "{formula}");
    }
}

#[tokio::test]
async fn a_formula_field_is_filtered_sorted_and_summed_as_it_is_read() {
    let org = Org::start().await;
    let mut ids = Vec::new();
    for (amount, discount) in [(1000, 15), (200, 0), (500, 50)] {
        let body = json!({"Name": "Net", "StageName": "Prospecting", "CloseDate": "2026-06-30",
            "ARR__c": amount, "Discount__c": discount});
        ids.push(org.create("Opportunity", body).await);
    }
    let among = format!("Id IN ('{}')", ids.join("','"));
    assert_eq!(org.field("Opportunity", &ids[0], "Net_ARR__c").await, json!(850.0));
    let answer =
        org.query(&format!("SELECT Net_ARR__c FROM Opportunity WHERE {among} ORDER BY Net_ARR__c")).await;
    let read: Vec<_> =
        answer.body["records"].as_array().expect("records").iter().map(|row| &row["Net_ARR__c"]).collect();
    assert_eq!(read, [&json!(200.0), &json!(250.0), &json!(850.0)]);
    assert_eq!(org.count(&format!("Opportunity WHERE Net_ARR__c > 240 AND {among}")).await, 2);
    let sum = org.query(&format!("SELECT SUM(Net_ARR__c) total FROM Opportunity WHERE {among}")).await;
    assert_eq!(sum.body["records"][0]["total"], json!(1300.0));
}

#[tokio::test]
async fn formulas_read_formulas_and_parents_and_no_parent_has_none() {
    let org = org(&[
        ("Twice__c", "double", "Amount * 2"),
        ("Four__c", "double", "Twice__c * 2"),
        ("Circle__c", "double", "Round__c + 1"),
        ("Round__c", "double", "Circle__c + 1"),
        ("Up__c", "string", "Renewal_Of__r.Name"),
        ("UpUp__c", "double", "Renewal_Of__r.Four__c"),
        ("One__c", "double", "1"),
    ])
    .await;
    let deal = json!({"Name": "Old", "StageName": "Prospecting", "CloseDate": "2026-06-30", "Amount": 10});
    let old = org.create("Opportunity", deal).await;
    let deal =
        json!({"Name": "New", "StageName": "Prospecting", "CloseDate": "2026-06-30", "Renewal_Of__c": old});
    let new = org.create("Opportunity", deal).await;
    let row = org.get(&format!("/sobjects/Opportunity/{new}")).await.body;
    assert_eq!(
        (&row["Up__c"], &row["UpUp__c"], &row["Four__c"]),
        (&json!("Old"), &json!(40.0), &Value::Null)
    );
    assert_eq!(row["Circle__c"], Value::Null, "what leads to itself has no value");
    assert_eq!(org.count(&format!("Opportunity WHERE Id = '{new}' AND Renewal_Of__r.One__c = 1")).await, 1);
    assert_eq!(org.count(&format!("Opportunity WHERE Id = '{old}' AND Renewal_Of__r.One__c = 1")).await, 0);
    let refused = org.patch(&format!("/sobjects/Opportunity/{new}"), json!({"Up__c": "x"})).await;
    assert_eq!(refused.error().1, "INVALID_FIELD_FOR_INSERT_UPDATE");
}

#[tokio::test]
async fn a_formula_that_cannot_be_read_is_null_and_stops_nothing() {
    let org = org(&[
        ("Odd__c", "string", "VLOOKUP(1)"),
        ("Gone__c", "double", "Nope__c"),
        ("Text__c", "double", "Name"),
    ])
    .await;
    let id = org.opportunity("Deal").await;
    let row = org.get(&format!("/sobjects/Opportunity/{id}")).await.body;
    assert_eq!(
        (&row["Odd__c"], &row["Gone__c"], &row["Text__c"]),
        (&Value::Null, &Value::Null, &Value::Null)
    );
}

#[tokio::test]
async fn open_and_overdue_activities_are_looked_up_when_they_are_read() {
    let org = org(&[]).await;
    let id = org.opportunity("Deal").await;
    let both = async || {
        let row =
            org.get(&format!("/sobjects/Opportunity/{id}?fields=HasOpenActivity,HasOverdueTask")).await.body;
        (row["HasOpenActivity"].clone(), row["HasOverdueTask"].clone())
    };
    assert_eq!(both().await, (json!(false), json!(false)));
    let task = json!({"Subject": "Call", "WhatId": id, "ActivityDate": "2026-03-02", "Status": "Not Started", "Priority": "Normal"});
    let task = org.create("Task", task).await;
    assert_eq!(both().await, (json!(true), json!(false)), "due today is not overdue");
    org.patch(&format!("/sobjects/Task/{task}"), json!({"ActivityDate": "2026-03-01"})).await;
    assert_eq!(both().await, (json!(true), json!(true)));
    org.patch(&format!("/sobjects/Task/{task}"), json!({"Status": "Completed"})).await;
    assert_eq!(both().await, (json!(false), json!(false)));
}
