//! Records in the store: values come back exactly, transactions hold or leave nothing behind, files reopen.

use salesforce_revops::sandbox::store::{Store, StoreError};
use serde_json::{Value, json};

use crate::org::{Org, catalog};

#[test]
fn values_of_every_type_come_back_as_they_were_given() {
    let org = Org::empty();
    let fields = json!({"Name": "日本 \"A\" 'b'", "AnnualRevenue": 123456789012345678_i64, "Health_Score__c": 99.25,
        "Contract_End__c": "2026-02-28", "Last_Review__c": "2026-02-20T18:00:00.123+0000",
        "NumberOfEmployees": 2_000_000_000, "Regions__c": "EMEA;APAC"});
    let id = org.insert("Account", fields.clone());
    let row = org.store.with(|tx| tx.get("Account", &id)).expect("read").expect("found");
    for (name, value) in fields.as_object().expect("fields") {
        assert_eq!(&row[name], value, "{name}");
    }
    assert_eq!(row["Industry"], Value::Null);
    assert_eq!(row["IsDeleted"], false);
}

#[test]
fn cents_are_exact_and_finer_digits_are_rounded() {
    let org = Org::empty();
    for (given, kept) in
        [("0.1", "0.1"), ("9999999999.99", "9999999999.99"), ("2.345", "2.35"), ("12500", "12500.0")]
    {
        let deal = json!({"Name": "D", "StageName": "Commit", "CloseDate": "2026-09-01", "Amount": given});
        let id = org.insert("Opportunity", deal);
        let row = org.store.with(|tx| tx.get("Opportunity", &id)).expect("read").expect("found");
        assert_eq!(row["Amount"].to_string(), kept);
    }
}

#[test]
fn ids_look_real_and_differ() {
    let org = Org::empty();
    let ids = org.insert_all("Opportunity", (0..3).map(|_| json!({"Name": "D"})));
    for id in &ids {
        assert_eq!(id.prefix(), "006");
        assert_eq!(id.as_15().parse(), Ok(*id));
    }
    assert!(ids[0] < ids[1] && ids[1] < ids[2]);
}

#[test]
fn a_failed_savepoint_leaves_nothing_and_the_transaction_goes_on() {
    let org = Org::empty();
    let account = |name: &str| json!({ "Name": name }).as_object().cloned().expect("row");
    let kept: Result<(), StoreError> = org.store.with(|tx| {
        tx.insert("Account", &account("before"))?;
        let failed: Result<(), StoreError> = tx.savepoint(|tx| {
            tx.insert("Account", &account("lost"))?;
            tx.savepoint(|tx| tx.insert("Account", &account("lost too")))?;
            Err(StoreError::NoObject { object: "Zebra".to_owned() })
        });
        assert!(failed.is_err());
        tx.insert("Account", &account("after"))?;
        Ok(())
    });
    kept.expect("committed");
    assert_eq!(org.accounts("Id != null"), "after before");
    let failed: Result<(), StoreError> = org.store.with(|tx| {
        tx.insert("Account", &account("lost"))?;
        Err(StoreError::NoObject { object: "Zebra".to_owned() })
    });
    assert!(failed.is_err());
    assert_eq!(org.count("SELECT COUNT() FROM Account"), 2);
}

#[test]
fn wrong_values_name_the_field_and_what_it_takes() {
    let org = Org::empty();
    for (field, value) in [
        ("AnnualRevenue", json!("much")),
        ("Contract_End__c", json!("2026-02-30")),
        ("OwnerId", json!("me")),
        ("Last_Review__c", json!(5)),
        ("NumberOfEmployees", json!(true)),
        ("Name", json!({})),
    ] {
        let row = json!({ field: value }).as_object().cloned().expect("row");
        let error = org.store.with(|tx| tx.insert("Account", &row)).expect_err("refused");
        assert!(matches!(&error, StoreError::Value { field: named, .. } if named == field), "{error}");
    }
}

#[test]
fn records_are_found_by_an_external_id() {
    let org = Org::empty();
    let id = org.insert("Cleanup_Audit__c", json!({"Request_Id__c": "r-1"}));
    let find = |key: &str| org.store.with(|tx| tx.find("Cleanup_Audit__c", "Request_Id__c", &json!(key)));
    assert_eq!(find("R-1").expect("found"), [id]);
    assert!(find("r-2").expect("none").is_empty());
}

#[test]
fn a_file_reopens_with_its_records_and_refuses_other_snapshots() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("org.db");
    let sandbox = catalog("sobjects/orgs/sandbox");
    let row = json!({"Name": "Kept"}).as_object().cloned().expect("row");
    let id = {
        let store = Store::open(sandbox.clone(), Some(&path)).expect("new file");
        assert!(store.with(|tx| tx.is_fresh()).expect("fresh"));
        store.with(|tx| tx.insert("Account", &row)).expect("insert")
    };
    let store = Store::open(sandbox, Some(&path)).expect("same snapshots");
    assert!(!store.with(|tx| tx.is_fresh()).expect("not fresh"));
    let found = store.with(|tx| tx.get("Account", &id)).expect("read").expect("found");
    assert_eq!(found["Name"], "Kept");
    drop(store);
    let error = Store::open(catalog("tests/orgs/thin"), Some(&path)).expect_err("other snapshots");
    assert!(matches!(error, StoreError::OtherSnapshots { .. }), "{error}");
    std::fs::write(folder.path().join("text.db"), "no database, but long enough to look like one")
        .expect("file");
    let error =
        Store::open(catalog("tests/orgs/thin"), Some(&folder.path().join("text.db"))).expect_err("text");
    assert!(matches!(error, StoreError::Open { .. }), "{error}");
}
