//! What the platform does by itself when a record is saved.

use serde_json::{Value, json};

use crate::org::Org;

#[tokio::test]
async fn a_stage_decides_probability_forecast_and_dates() {
    let org = Org::start().await;
    let body = json!({"Name": "Deal", "StageName": "Prospecting", "CloseDate": "2026-06-30", "Amount": 1000});
    let id = org.create("Opportunity", body).await;
    let path = format!("/sobjects/Opportunity/{id}");
    let new = org.get(&path).await.body;
    assert_eq!((&new["IsClosed"], &new["LastStageChangeDate"]), (&json!(false), &Value::Null));
    assert_eq!(new["ForecastCategory"], "Pipeline");

    let stage = org.query("SELECT ApiName FROM OpportunityStage WHERE IsWon = true").await.body;
    let won = stage["records"][0]["ApiName"].clone();
    assert_eq!(org.patch(&path, json!({"StageName": won, "CloseDate": "2026-07-01"})).await.status, 204);
    let closed = org.get(&path).await.body;
    assert_eq!((&closed["IsClosed"], &closed["IsWon"]), (&json!(true), &json!(true)));
    assert_eq!((&closed["Probability"], &closed["ExpectedRevenue"]), (&json!(100.0), &json!(1000.0)));
    assert_eq!(closed["ForecastCategoryName"], "Closed");
    assert_eq!(closed["LastStageChangeDate"], closed["LastModifiedDate"]);
    assert_eq!(closed["PushCount"], 1);
    let history = format!("OpportunityHistory WHERE OpportunityId = '{id}'");
    assert_eq!(org.count(&history).await, 2, "one for the new record, one for the change");
    assert_eq!(org.patch(&path, json!({"NextStep": "Celebrate"})).await.status, 204);
    assert_eq!(org.count(&history).await, 2, "NextStep is not tracked there");
}

#[tokio::test]
async fn last_activity_follows_events_and_closed_tasks() {
    let org = Org::start().await;
    let account = org.create("Account", json!({"Name": "Acme"})).await;
    let deal =
        json!({"Name": "Deal", "StageName": "Prospecting", "CloseDate": "2026-06-30", "AccountId": account});
    let deal = org.create("Opportunity", deal).await;
    let task =
        json!({"Subject": "Call", "WhatId": deal, "ActivityDate": "2026-01-10", "Status": "Not Started"});
    let task = org.create("Task", task).await;
    assert_eq!(org.field("Opportunity", &deal, "LastActivityDate").await, Value::Null);
    assert_eq!(
        org.patch(&format!("/sobjects/Task/{task}"), json!({"Status": "Completed"})).await.status,
        204
    );
    assert_eq!(org.field("Opportunity", &deal, "LastActivityDate").await, "2026-01-10");
    let event = json!({"Subject": "Visit", "WhatId": deal, "StartDateTime": "2026-02-01T10:00:00Z", "DurationInMinutes": 30});
    let event = org.create("Event", event).await;
    assert_eq!(org.field("Event", &event, "EndDateTime").await, "2026-02-01T10:30:00.000+0000");
    assert_eq!(org.field("Event", &event, "AccountId").await, account);
    assert_eq!(org.field("Account", &account, "LastActivityDate").await, "2026-02-01");
    assert_eq!(org.delete(&format!("/sobjects/Event/{event}")).await.status, 204);
    assert_eq!(org.field("Opportunity", &deal, "LastActivityDate").await, "2026-01-10");
}

#[tokio::test]
async fn the_amount_of_a_deal_with_products_is_ignored_without_a_word() {
    let org = Org::start().await;
    let deals =
        org.query("SELECT Id, Amount FROM Opportunity WHERE HasOpportunityLineItem = true").await.body;
    let deal = &deals["records"][0];
    let id = deal["Id"].as_str().expect("a deal with products");
    let answer =
        org.patch(&format!("/sobjects/Opportunity/{id}"), json!({"Amount": 1, "NextStep": "Sign"})).await;
    assert_eq!(answer.status, 204);
    assert_eq!(org.field("Opportunity", id, "Amount").await, deal["Amount"]);
    assert_eq!(org.field("Opportunity", id, "NextStep").await, "Sign");
}

#[tokio::test]
async fn an_event_is_moved_by_either_of_its_start_fields() {
    let org = Org::start().await;
    let event = json!({"Subject": "Visit", "StartDateTime": "2026-02-01T10:00:00Z", "DurationInMinutes": 30});
    let id = org.create("Event", event).await;
    let path = format!("/sobjects/Event/{id}");
    assert_eq!(org.patch(&path, json!({"ActivityDateTime": "2026-03-01T09:00:00+0100"})).await.status, 204);
    let moved = org.get(&path).await.body;
    assert_eq!(moved["StartDateTime"], "2026-03-01T08:00:00.000+0000");
    assert_eq!(
        (&moved["EndDateTime"], &moved["ActivityDate"]),
        (&json!("2026-03-01T08:30:00.000+0000"), &json!("2026-03-01"))
    );
    let refused = org.post("/sobjects/Event", json!({"Subject": "When?"})).await;
    assert_eq!(refused.error().1, "REQUIRED_FIELD_MISSING");
}

#[tokio::test]
async fn activities_move_with_what_they_are_about_to_its_new_account() {
    let org = Org::start().await;
    let old = org.create("Account", json!({"Name": "Old"})).await;
    let new = org.create("Account", json!({"Name": "New"})).await;
    let deal = org.opportunity("Moving").await;
    let path = format!("/sobjects/Opportunity/{deal}");
    assert_eq!(org.patch(&path, json!({"AccountId": old})).await.status, 204);
    let task =
        json!({"Subject": "Call", "WhatId": deal, "ActivityDate": "2026-01-10", "Status": "Completed"});
    let task = org.create("Task", task).await;
    assert_eq!(org.field("Account", &old, "LastActivityDate").await, "2026-01-10");
    assert_eq!(org.patch(&path, json!({"AccountId": new})).await.status, 204);
    assert_eq!(org.field("Task", &task, "AccountId").await, new);
    assert_eq!(org.field("Account", &old, "LastActivityDate").await, Value::Null);
    assert_eq!(org.field("Account", &new, "LastActivityDate").await, "2026-01-10");
}
