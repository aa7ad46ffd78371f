//! The answer to a query: 2,000 opportunities of 40 fields, as bytes; the same each time.

use std::fmt::Write;

pub(crate) const RECORDS: usize = 2_000;

const STAGES: [&str; 5] = ["Prospecting", "Proposal/Price Quote", "Commit", "Closed Won", "Closed Lost"];
const SOURCES: [&str; 4] = ["Web", "Phone Inquiry", "Partner Referral", "Trade Show"];
const LINES: [&str; 3] = ["Platform", "Analytics", "Services"];

pub(crate) fn answer() -> Vec<u8> {
    let records: Vec<String> = (0..RECORDS).map(record).collect();
    format!(r#"{{"totalSize":{RECORDS},"done":true,"records":[{}]}}"#, records.join(",")).into_bytes()
}

fn record(at: usize) -> String {
    let id = |prefix: &str, number: usize| {
        let id: sobjects::Id = format!("{prefix}Hs0000{number:06}").parse().expect("an id");
        format!("\"{id}\"")
    };
    let null_or =
        |every: usize, text: String| if at.is_multiple_of(every) { "null".to_owned() } else { text };
    let moment = |day: usize| {
        format!("\"2026-{:02}-{:02}T{:02}:{:02}:07.000+0000\"", 1 + day % 12, 1 + day % 28, day % 24, at % 60)
    };
    let date = |day: usize| format!("\"2026-{:02}-{:02}\"", 1 + day % 12, 1 + day % 28);
    let money = |times: usize| format!("{}.{:02}", (at * times * 137) % 900_000, at % 100);
    let flag = |every: usize| at.is_multiple_of(every).to_string();
    let deal = id("006", at);
    let fields = [
        ("Id", deal.clone()),
        ("AccountId", id("001", at / 3)),
        ("CampaignId", null_or(2, id("701", at % 40))),
        ("OwnerId", id("005", at % 25)),
        ("CreatedById", id("005", at % 25)),
        ("LastModifiedById", id("005", at % 7)),
        ("Pricebook2Id", id("01s", 1)),
        ("Sales_Engineer__c", null_or(3, id("005", at % 9))),
        ("Name", format!("\"Acme {at} - New Business \\u2013 Zürich\"")),
        (
            "Description",
            null_or(
                4,
                format!(
                    "\"Asked for a quote in week {}.\\nWants \\\"all of it\\\" at once, and a word with the CTO before the board meets.\"",
                    at % 52
                ),
            ),
        ),
        ("NextStep", null_or(3, format!("\"Call on day {}\"", at % 30))),
        ("Risk_Notes__c", null_or(2, "\"Budget not confirmed; the champion left in spring.\"".to_owned())),
        ("AB_Test__c", null_or(5, "\"variant b\"".to_owned())),
        ("Fiscal", "\"2026 2\"".to_owned()),
        ("StageName", format!("\"{}\"", STAGES[at % STAGES.len()])),
        ("LeadSource", null_or(6, format!("\"{}\"", SOURCES[at % SOURCES.len()]))),
        ("Type", "\"New Customer\"".to_owned()),
        ("ForecastCategory", "\"Pipeline\"".to_owned()),
        ("ForecastCategoryName", "\"Best Case\"".to_owned()),
        ("Product_Line__c", null_or(3, format!("\"{}\"", LINES[at % LINES.len()]))),
        ("Competitors__c", null_or(2, "\"In-house;Open Source\"".to_owned())),
        ("Amount", money(3)),
        ("ARR__c", null_or(7, money(2))),
        ("ExpectedRevenue", money(1)),
        ("Net_ARR__c", null_or(7, money(5))),
        ("Discount__c", null_or(2, format!("{}.5", at % 40))),
        ("Probability", format!("{}.0", at % 100)),
        ("TotalOpportunityQuantity", null_or(2, format!("{}.0", at % 500))),
        ("FiscalQuarter", format!("{}", 1 + at % 4)),
        ("FiscalYear", "2026".to_owned()),
        ("PushCount", format!("{}", at % 5)),
        ("IsClosed", flag(2)),
        ("IsWon", flag(4)),
        ("IsPrivate", flag(50)),
        ("HasOpenActivity", flag(3)),
        ("CloseDate", date(at)),
        ("LastActivityDate", null_or(3, date(at + 5))),
        ("CreatedDate", moment(at)),
        ("LastModifiedDate", moment(at + 9)),
        ("SystemModstamp", moment(at + 9)),
    ];
    assert_eq!(fields.len(), 40);
    let url = deal.trim_matches('"');
    let mut text = format!(
        r#"{{"attributes":{{"type":"Opportunity","url":"/services/data/v60.0/sobjects/Opportunity/{url}"}}"#
    );
    for (name, value) in fields {
        write!(text, ",\"{name}\":{value}").expect("written");
    }
    text + "}"
}
