//! Selective queries go through indexes, whatever else they ask for: the query planner is asked, not the clock.

use std::path::Path;
use std::sync::Arc;

use chrono::Weekday;
use chrono_tz::Tz;
use rusqlite::params_from_iter;
use sobjects::Catalog;
use sobjects::describe::SObjectDescribe;

use super::{Context, QueryError, run};
use crate::sandbox::calendar::FiscalCalendar;
use crate::sandbox::store::Store;

/// An org without records: SQLite plans by the schema alone, unless somebody runs ANALYZE.
fn store() -> Store {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sobjects/orgs/sandbox");
    let entries = std::fs::read_dir(folder).expect("snapshots").map(|entry| entry.expect("a file").path());
    let describes: Vec<SObjectDescribe> = entries
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| serde_json::from_slice(&std::fs::read(path).expect("a snapshot")).expect("a describe"))
        .collect();
    Store::open(Arc::new(Catalog::from_describes("sandbox", "v60.0", &describes)), None).expect("a store")
}

fn context() -> Context {
    Context {
        now: "2026-07-01T01:30:00Z".parse().expect("now"),
        user: Some("005Hs0000000001".parse().expect("a user")),
        zone: Tz::America__New_York,
        fiscal: FiscalCalendar::default(),
        week_start: Weekday::Sun,
        api_version: "v60.0".to_owned(),
        with_deleted: false,
        sight: None,
        computed: Arc::default(),
    }
}

/// How SQLite finds the records of this query, a step a line.
fn plan(store: &Store, soql: &str) -> String {
    let query = soql::parse(soql).unwrap_or_else(|error| panic!("{soql}: {error}"));
    let context = context();
    let steps: Result<Vec<String>, QueryError> = store.with(|tx| {
        let mut scope = run::scope(tx, &query, &context)?;
        let sql = run::finding(&mut scope, &query)?;
        let mut statement = tx.connection().prepare(&format!("EXPLAIN QUERY PLAN {}", sql.text))?;
        let steps = statement.query_map(params_from_iter(sql.values), |row| row.get(3))?;
        Ok(steps.collect::<Result<_, _>>()?)
    });
    steps.unwrap_or_else(|error| panic!("{soql}: {error}")).join("\n")
}

#[test]
fn selective_queries_search_an_index() {
    let store = store();
    for (query, indexes) in [
        ("FROM Lead WHERE Id = '00QHs0000000001'", vec!["sqlite_autoindex_Lead_1 (Id=?)"]),
        ("FROM Lead WHERE Email = 'a@example.com'", vec!["Lead.Email (Email=?)"]),
        ("FROM Lead WHERE Email IN ('a@example.com', 'b@example.com')", vec!["Lead.Email (Email=?)"]),
        ("FROM Lead WHERE Name LIKE 'abc%'", vec!["Lead.Name (Name>? AND Name<?)"]),
        ("FROM Lead WHERE CreatedDate = TODAY", vec!["Lead.CreatedDate (CreatedDate>? AND CreatedDate<?)"]),
        ("FROM Lead WHERE Email = 'a@b.c' OR Name = 'A'", vec!["Lead.Email (Email=?)", "Lead.Name (Name=?)"]),
        ("FROM Lead WHERE Email = 'a@b.c' ORDER BY Name LIMIT 10", vec!["Lead.Email (Email=?)"]),
        (
            "FROM Lead WHERE CreatedDate = TODAY ORDER BY Name LIMIT 10",
            vec!["Lead.CreatedDate (CreatedDate>? AND CreatedDate<?)"],
        ),
        ("FROM Lead WHERE Name > 'x' ORDER BY Name LIMIT 10", vec!["Lead.Name (Name>?)"]),
        ("FROM Lead USING SCOPE mine", vec!["Lead.OwnerId (OwnerId=?)"]),
        (
            "FROM Opportunity WHERE Account.Name = 'Acme'",
            vec!["Account.Name (Name=?)", "Opportunity.AccountId (AccountId=?)"],
        ),
        (
            "FROM Account WHERE Id IN (SELECT AccountId FROM Opportunity WHERE CloseDate = TODAY)",
            vec!["sqlite_autoindex_Account_1 (Id=?)", "Opportunity.CloseDate (CloseDate>? AND CloseDate<?)"],
        ),
        ("FROM Task WHERE What.Type = 'Account'", vec!["Task.WhatId (WhatId>? AND WhatId<?)"]),
    ] {
        let plan = plan(&store, &format!("SELECT Id {query}"));
        for index in indexes {
            assert!(plan.contains(index), "{query}\n{plan}");
        }
        assert!(!plan.lines().any(|step| step.starts_with("SCAN record")), "{query}\n{plan}");
    }
}

#[test]
fn the_first_records_by_an_indexed_field_are_found_without_sorting_all() {
    let store = store();
    for field in ["Name", "CreatedDate", "CreatedDate DESC"] {
        let plan = plan(&store, &format!("SELECT Id FROM Lead ORDER BY {field} LIMIT 10"));
        assert!(plan.contains("SCAN record USING INDEX Lead."), "{field}\n{plan}");
        assert!(!plan.contains("USE TEMP B-TREE FOR ORDER BY"), "{field}\n{plan}");
    }
}
