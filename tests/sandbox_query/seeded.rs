//! What the made-up year looks like: the same every time, true to the platform's rules, and worth asking about.

use std::time::Instant;

use salesforce_revops::sandbox::seed::{self, Year};
use salesforce_revops::sandbox::store::StoreError;
use serde_json::Value;

use crate::org::{Org, catalog};

const TODAY: &str = "2026-06-30";

fn year(seed: u64, opportunities: usize) -> Year {
    let today = salesforce_revops::sobjects::temporal::parse_date(TODAY).expect("date");
    Year { today, seed, opportunities }
}

fn seeded(folder: &str, year: &Year) -> Org {
    let org = Org::of(catalog(folder));
    org.store.with(|tx| seed::seed(tx, year)).unwrap_or_else(|error: StoreError| panic!("{error}"));
    org
}

pub(crate) fn org() -> Org {
    seeded("sobjects/orgs/sandbox", &year(1, 120))
}

/// Every record of every object, as text.
fn everything(org: &Org) -> String {
    let mut text = String::new();
    for object in org.store.catalog().objects.iter().filter(|object| object.queryable) {
        let soql = format!("SELECT FIELDS(ALL) FROM {}", object.name);
        for record in org.query(&soql) {
            text.push_str(&record.to_string());
            text.push('\n');
        }
    }
    text
}

#[test]
fn the_same_seed_gives_the_same_bytes_and_another_one_does_not() {
    let first = everything(&org());
    assert_eq!(first, everything(&org()));
    assert_ne!(first, everything(&seeded("sobjects/orgs/sandbox", &year(2, 120))));
}

#[test]
fn a_thin_org_is_seeded_with_what_it_has() {
    let org = seeded("tests/orgs/thin", &year(1, 40));
    assert_eq!(org.count("SELECT COUNT() FROM Opportunity"), 40);
    assert!(org.count("SELECT COUNT() FROM Contact") > 0);
    assert!(org.count("SELECT COUNT() FROM Opportunity WHERE IsWon = true") > 0);
}

#[test]
fn the_first_user_is_the_one_who_signs_in() {
    let org = org();
    let users = org.query("SELECT Username, TimeZoneSidKey, Profile.Name FROM User ORDER BY Id");
    assert_eq!(users[0]["Username"], seed::USERNAME);
    assert_eq!(users[0]["TimeZoneSidKey"], "America/New_York");
    assert_eq!(users.len(), 14);
    assert!(org.count("SELECT COUNT() FROM User WHERE ManagerId != null") >= 11);
    assert_eq!(org.count("SELECT COUNT() FROM Organization WHERE FiscalYearStartMonth = 1"), 1);
}

#[test]
fn every_stage_has_opportunities_and_agrees_with_its_record() {
    let org = org();
    let stages = org.query(
        "SELECT ApiName, IsClosed, IsWon, DefaultProbability, ForecastCategoryName, ForecastCategory, SortOrder \
         FROM OpportunityStage WHERE IsActive = true ORDER BY SortOrder",
    );
    let catalog = org.store.catalog();
    let stage_field = catalog.object("Opportunity").and_then(|object| object.field("StageName"));
    let picklist: Vec<&str> =
        stage_field.expect("StageName").picklist.iter().map(|value| &*value.value).collect();
    let names: Vec<&str> = stages.iter().filter_map(|stage| stage["ApiName"].as_str()).collect();
    assert_eq!(names, picklist);
    for stage in &stages {
        let name = stage["ApiName"].as_str().expect("name");
        let all = org.query(&format!(
            "SELECT IsClosed, IsWon, Probability, ForecastCategoryName, ForecastCategory FROM Opportunity \
             WHERE StageName = '{name}'"
        ));
        assert!(!all.is_empty(), "{name}");
        for record in &all {
            for (field, of_stage) in [
                ("IsClosed", "IsClosed"),
                ("IsWon", "IsWon"),
                ("Probability", "DefaultProbability"),
                ("ForecastCategoryName", "ForecastCategoryName"),
                ("ForecastCategory", "ForecastCategory"),
            ] {
                assert_eq!(record[field], stage[of_stage], "{name} {field}");
            }
        }
    }
}

#[test]
fn amounts_and_fiscal_periods_follow_stage_and_close_date() {
    for record in org().query(
        "SELECT Amount, Probability, ExpectedRevenue, CloseDate, FiscalYear, FiscalQuarter, Fiscal FROM Opportunity",
    ) {
        let expected = match record["Amount"].as_f64() {
            Some(amount) => Value::from(amount * record["Probability"].as_f64().expect("probability") / 100.0),
            None => Value::Null,
        };
        assert_eq!(record["ExpectedRevenue"], expected);
        let close = record["CloseDate"].as_str().expect("date");
        let (year, month) = (&close[..4], close[5..7].parse::<u32>().expect("month"));
        assert_eq!(record["Fiscal"], format!("{year} {}", (month - 1) / 3 + 1));
        assert_eq!(record["FiscalYear"].to_string(), year);
    }
}

#[test]
fn history_tells_how_each_opportunity_came_to_its_stage() {
    let org = org();
    let deals = org.query(
        "SELECT Id, StageName, Amount, CloseDate, CreatedDate, LastStageChangeDate, PushCount, \
         LastAmountChangedHistoryId, LastCloseDateChangedHistoryId, \
         (SELECT Id, StageName, Amount, CloseDate, CreatedDate FROM OpportunityHistories ORDER BY CreatedDate, Id) \
         FROM Opportunity",
    );
    let mut never_changed = 0;
    for deal in &deals {
        let steps = deal["OpportunityHistories"]["records"].as_array().expect("history");
        let (first, last) = (&steps[0], &steps[steps.len() - 1]);
        for field in ["StageName", "Amount", "CloseDate"] {
            assert_eq!(last[field], deal[field], "{field} of {deal}");
        }
        assert_eq!(first["CreatedDate"], deal["CreatedDate"]);
        let mut changes = steps.windows(2).filter(|pair| pair[0]["StageName"] != pair[1]["StageName"]);
        match changes.next_back() {
            Some(pair) => assert_eq!(deal["LastStageChangeDate"], pair[1]["CreatedDate"]),
            None => assert!(deal["LastStageChangeDate"].is_null()),
        }
        never_changed += usize::from(deal["LastStageChangeDate"].is_null());
        let pushed = steps.windows(2).rfind(|pair| pair[0]["CloseDate"] != pair[1]["CloseDate"]);
        let by_history = pushed.map_or(&Value::Null, |pair| &pair[1]["Id"]);
        assert_eq!(&deal["LastCloseDateChangedHistoryId"], by_history);
        assert_eq!(deal["PushCount"], i32::from(pushed.is_some()));
    }
    assert!(never_changed > 0 && never_changed < deals.len() / 2, "{never_changed}");
}

#[test]
fn last_activity_is_the_latest_event_or_closed_task_and_may_lie_ahead() {
    let org = org();
    for (object, reference) in [("Opportunity", "WhatId"), ("Contact", "WhoId"), ("Account", "AccountId")] {
        let mut latest = std::collections::HashMap::<String, String>::new();
        for activity in ["Event", "Task WHERE IsClosed = true"] {
            for record in org.query(&format!("SELECT {reference}, ActivityDate FROM {activity}")) {
                if let (Some(id), Some(day)) = (record[reference].as_str(), record["ActivityDate"].as_str()) {
                    let known = latest.entry(id.to_owned()).or_default();
                    if day > known.as_str() {
                        day.clone_into(known);
                    }
                }
            }
        }
        for record in org.query(&format!("SELECT Id, LastActivityDate FROM {object}")) {
            let id = record["Id"].as_str().expect("id");
            let expected = latest.get(id).map_or(Value::Null, |day| Value::String(day.clone()));
            assert_eq!(record["LastActivityDate"], expected, "{object} {id}");
        }
    }
    assert!(org.count("SELECT COUNT() FROM Opportunity WHERE LastActivityDate > TODAY") > 0);
}

#[test]
fn activities_belong_to_the_account_of_their_opportunity() {
    let org = org();
    for object in ["Event", "Task"] {
        let soql = format!("SELECT AccountId, TYPEOF What WHEN Opportunity THEN AccountId END FROM {object}");
        let activities = org.query(&soql);
        assert!(activities.len() > 30, "{object}");
        for activity in activities {
            assert_eq!(activity["AccountId"], activity["What"]["AccountId"]);
        }
    }
}

#[test]
fn every_question_of_the_week_has_an_answer() {
    let org = org();
    let open = "SELECT COUNT() FROM Opportunity WHERE IsClosed = false AND ";
    let commit = format!("{open} StageName = 'Commit' AND ");
    for condition in [
        "CloseDate >= TODAY AND CloseDate <= NEXT_N_DAYS:90",
        "CloseDate < TODAY",
        "Amount = null",
        "LastStageChangeDate < N_DAYS_AGO:30",
        "LastStageChangeDate = null AND CreatedDate < N_DAYS_AGO:30",
        "LastStageChangeDate = null AND CreatedDate > N_DAYS_AGO:30",
        "AccountId = null",
        "HasOpportunityLineItem = true",
    ] {
        assert!(org.count(&format!("{open} {condition}")) > 0, "{condition}");
    }
    assert!(org.count(&format!("{commit} LastActivityDate = null")) > 0);
    assert!(org.count(&format!("{commit} LastActivityDate < N_DAYS_AGO:14")) > 0);
    let met =
        org.texts("SELECT AccountId FROM Event WHERE ActivityDate >= TODAY GROUP BY AccountId", "AccountId");
    let met = met.iter().filter(|id| *id != "-").map(|id| format!("'{id}'")).collect::<Vec<_>>().join(",");
    // 30 June is the end of a quarter.
    let around = "CloseDate >= 2026-06-16 AND CloseDate <= 2026-07-14";
    assert!(org.count(&format!("{commit} {around} AND AccountId NOT IN ({met})")) > 0);
    let healthy = format!("LastActivityDate >= N_DAYS_AGO:14 AND AccountId IN ({met})");
    assert!(org.count(&format!("{commit} {healthy}")) > 0);
}

#[test]
fn custom_fields_hold_values_of_the_orgs_own_lists() {
    let org = org();
    let segments = org.texts(
        "SELECT Segment__c FROM Opportunity WHERE Segment__c != null GROUP BY Segment__c",
        "Segment__c",
    );
    for value in ["R&D", "R D", "<10", ">10", "Open", "open", "日本"] {
        assert!(segments.iter().any(|segment| segment == value), "{value} in {segments:?}");
    }
    let catalog = org.store.catalog();
    let object = catalog.object("Opportunity").expect("object");
    let field = |name: &str| object.field(name).expect("field");
    let place =
        |name: &str, value: &Value| field(name).picklist.iter().position(|known| *value == *known.value);
    for record in org
        .query("SELECT Product_Line__c, Product_Module__c FROM Opportunity WHERE Product_Module__c != null")
    {
        let line = place("Product_Line__c", &record["Product_Line__c"]).expect("controlling value");
        let module = place("Product_Module__c", &record["Product_Module__c"]).expect("dependent value");
        assert!(field("Product_Module__c").picklist[module].is_valid_for(line), "{record}");
    }
    assert_eq!(org.count("SELECT COUNT() FROM Lead WHERE Intake_Source__c = null"), 0);
}

#[test]
fn nothing_was_recorded_after_today() {
    let org = org();
    for object in org.store.catalog().objects.iter().filter(|object| object.queryable) {
        for field in ["CreatedDate", "LastModifiedDate", "LastStageChangeDate", "SystemModstamp"] {
            if object.field(field).is_some() {
                let soql = format!("SELECT COUNT() FROM {} WHERE {field} >= TODAY", object.name);
                assert_eq!(org.count(&soql), 0, "{}.{field}", object.name);
            }
        }
    }
}

#[test]
fn leads_wait_in_the_queue_or_with_a_seller() {
    let org = org();
    assert!(org.count("SELECT COUNT() FROM Lead WHERE Owner.Type = 'Queue'") > 0);
    assert!(org.count("SELECT COUNT() FROM Lead WHERE Owner.Type = 'User'") > 0);
    assert_eq!(
        org.count("SELECT COUNT() FROM Lead WHERE IsConverted = true AND ConvertedAccountId = null"),
        0
    );
}

#[test]
fn notes_are_linked_to_their_opportunity_and_owner() {
    let org = org();
    let notes = org.texts("SELECT Id FROM ContentNote", "Id");
    assert!(!notes.is_empty());
    for note in notes {
        let soql = format!(
            "SELECT LinkedEntityId, ShareType FROM ContentDocumentLink WHERE ContentDocumentId = '{note}'"
        );
        assert_eq!(org.query(&soql).len(), 2);
        assert_eq!(org.count(&format!("SELECT COUNT() FROM ContentDocument WHERE Id = '{note}'")), 1);
    }
}

#[test]
fn thousands_of_opportunities_are_there_in_moments() {
    let start = Instant::now();
    let org = seeded("sobjects/orgs/sandbox", &year(1, 3_000));
    let taken = start.elapsed();
    assert_eq!(org.count("SELECT COUNT() FROM Opportunity"), 3_000);
    // It takes some two seconds; the rest is for a debug build on a busy machine.
    assert!(taken.as_secs() < 60, "{taken:?}");
}
