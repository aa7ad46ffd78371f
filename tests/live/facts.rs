//! What is only believed of the platform, asked of this org. A belief that does not hold fails nothing: it is printed,
//! so that `src/sandbox` can be mended.

use std::time::Duration;

use salesforce_revops::http::{Error, Request};
use serde_json::{Value, json};
use sobjects::catalog::Flags;
use sobjects::{Field, FieldType, Id, Record};

use crate::org::{Live, Outcome, Step, held, told};

pub(crate) async fn run(live: &mut Live) {
    let ended = clause(live).await;
    live.note("WITH SECURITY_ENFORCED is refused over REST", ended);
    let ended = counted(live).await;
    live.note("COUNT() answers no records and its number as totalSize", ended);
    match live.deal("for facts").await {
        Ok(id) => with_deal(live, &id).await,
        Err(why) => live.note("facts about a deal", Err(why)),
    }
    let ended = twins(live).await;
    live.note("two records with one external id: 300", ended);
    let untried = "not tried, it takes a record that the user may read and not change";
    live.note("INSUFFICIENT_ACCESS_OR_READONLY has status 400", Ok(Outcome::Lacks(untried.to_owned())));
}

async fn with_deal(live: &mut Live, id: &Id) {
    let ended = stale_patch(live, id).await;
    live.note("412 of a conditional PATCH: PRECONDITION_FAILED", ended);
    let ended =
        patched(live, id, "NextStep", json!("  trimmed \n"), |value| value == &json!("trimmed")).await;
    live.note("text is trimmed", ended);
    let ended = patched(live, id, "NextStep", json!(""), Value::is_null).await;
    live.note("empty text becomes null", ended);
    let ended = patched(live, id, "Amount", json!("99.5"), |value| value.as_f64() == Some(99.5)).await;
    live.note("a number may come as text", ended);
    let ended = not_equal(live, id).await;
    live.note("!= also matches records without a value", ended);
    let ended = null_order(live, "ASC").await;
    live.note("ORDER BY ASC puts nulls first", ended);
    let ended = null_order(live, "DESC").await;
    live.note("ORDER BY DESC puts nulls first", ended);
    let ended = stamped(live, id).await;
    live.note("an update that changes nothing stamps the record", ended);
    let ended = products(live, id).await;
    live.note("the amount of a deal with products is ignored without a word", ended);
    let ended = address_of_nothing(live).await;
    live.note("a text that is no id: 404; an id of another object: 400 MALFORMED_ID", ended);
}

/// Status and code of a refusal.
fn refusal(error: &Error) -> String {
    format!("{} {}", error.status().unwrap_or_default(), error.code().unwrap_or("without a code"))
}

async fn clause(live: &Live) -> Step {
    match live.client.query_text::<Record>("SELECT Id FROM Account WITH SECURITY_ENFORCED LIMIT 1").await {
        Ok(_) => held(false, "it is taken"),
        Err(error) => held(error.code() == Some("MALFORMED_QUERY"), refusal(&error)),
    }
}

async fn counted(live: &Live) -> Step {
    let request = live.client.api().query("SELECT COUNT() FROM Opportunity").map_err(told)?;
    let answer: Value = live.client.send(&request).await.and_then(|answer| answer.json()).map_err(told)?;
    let keys: Vec<&str> = answer.as_object().into_iter().flatten().map(|(key, _)| key.as_str()).collect();
    held(answer["records"] == json!([]) && answer["done"] == true, keys.join(", "))
}

async fn stale_patch(live: &Live, id: &Id) -> Step {
    let request = live.client.api().update("Opportunity", id, &json!({"NextStep": "x"})).map_err(told)?;
    let request = request.header("If-Unmodified-Since", "Thu, 01 Jan 2015 00:00:00 GMT");
    match live.client.send(&request).await {
        Ok(_) => held(false, "it is taken"),
        Err(error) => held(error.code() == Some("PRECONDITION_FAILED"), refusal(&error)),
    }
}

async fn read(live: &Live, id: &Id, field: &str) -> Result<Value, String> {
    let request = live.client.api().record("Opportunity", id, &[field]).map_err(told)?;
    let record: Value = live.client.send(&request).await.and_then(|answer| answer.json()).map_err(told)?;
    Ok(record[field].clone())
}

async fn patched(live: &Live, id: &Id, field: &str, value: Value, right: impl Fn(&Value) -> bool) -> Step {
    match live.client.update_json("Opportunity", id, &json!({ field: value })).await {
        Err(error) => held(false, refusal(&error)),
        Ok(()) => {
            let found = read(live, id, field).await?;
            held(right(&found), format!("it reads {found}"))
        }
    }
}

async fn not_equal(live: &Live, id: &Id) -> Step {
    live.client.update_json("Opportunity", id, &json!({"NextStep": null})).await.map_err(told)?;
    let found = live.count(&format!("Opportunity WHERE Id = '{id}' AND NextStep != 'x'")).await?;
    held(found == 1, format!("{found} found"))
}

async fn null_order(live: &Live, direction: &str) -> Step {
    let soql = format!("SELECT NextStep FROM Opportunity ORDER BY NextStep {direction} LIMIT 1");
    let rows = live.rows(&soql).await?;
    let first = rows.first().and_then(|row| row.text("NextStep"));
    held(first.is_none(), format!("the first is {}", if first.is_none() { "null" } else { "a text" }))
}

async fn stamped(live: &Live, id: &Id) -> Step {
    let before = read(live, id, "LastModifiedDate").await?;
    tokio::time::sleep(Duration::from_millis(1_100)).await;
    let same = read(live, id, "Name").await?;
    live.client.update_json("Opportunity", id, &json!({ "Name": same })).await.map_err(told)?;
    let after = read(live, id, "LastModifiedDate").await?;
    held(before != after, format!("{before}, then {after}"))
}

async fn address_of_nothing(live: &Live) -> Step {
    let ask = async |path: &str| {
        let version = live.client.api().version();
        let request = Request::get(format!("/services/data/{version}/sobjects/Account/{path}"));
        live.client.send(&request).await.map_or_else(|error| refusal(&error), |_| "taken".to_owned())
    };
    let (nothing, other) = (ask("nothing").await, ask(live.user.user_id.as_str()).await);
    held(nothing == "404 NOT_FOUND" && other == "400 MALFORMED_ID", format!("{nothing}; {other}"))
}

async fn twins(live: &mut Live) -> Step {
    let may = Flags::EXTERNAL_ID | Flags::CREATEABLE;
    let field = live.catalog.object("Account").and_then(|account| {
        let fits =
            |field: &&Field| field.is(may) && !field.is(Flags::UNIQUE) && field.kind == FieldType::String;
        account.fields.iter().find(fits).map(|field| field.name.to_string())
    });
    let Some(field) = field else {
        return Ok(Outcome::Lacks("no external id of Account that is not unique".to_owned()));
    };
    for _ in 0..2 {
        live.make("Account", json!({"Name": "REVOPS_LIVE twin", &field: "REVOPS_LIVE"})).await?;
    }
    let path = format!("/services/data/{}/sobjects/Account/{field}/REVOPS_LIVE", live.client.api().version());
    match live.client.send(&Request::get(path)).await {
        Ok(answer) => held(false, format!("{} is a success", answer.status)),
        Err(error) => held(error.status() == Some(300), refusal(&error)),
    }
}

async fn products(live: &Live, id: &Id) -> Step {
    let lacks = |what: &str| Ok(Outcome::Lacks(what.to_owned()));
    if live.client.describe("OpportunityLineItem").await.is_err() {
        return lacks("no products (OpportunityLineItem)");
    }
    let rows = live.rows("SELECT Id, Pricebook2Id FROM PricebookEntry WHERE IsActive = true LIMIT 1").await?;
    let Some((entry, book)) = rows.first().and_then(|row| row.text("Id").zip(row.text("Pricebook2Id")))
    else {
        return lacks("no product with a price");
    };
    live.client.update_json("Opportunity", id, &json!({ "Pricebook2Id": book })).await.map_err(told)?;
    // It goes with its deal.
    let line = json!({"OpportunityId": id, "PricebookEntryId": entry, "Quantity": 1, "UnitPrice": 100});
    live.client.create_json("OpportunityLineItem", &line).await.map_err(told)?;
    match live.client.update_json("Opportunity", id, &json!({ "Amount": 7 })).await {
        Err(error) => held(false, refusal(&error)),
        Ok(()) => {
            let found = read(live, id, "Amount").await?;
            held(found.as_f64() == Some(100.0), format!("it reads {found}"))
        }
    }
}
