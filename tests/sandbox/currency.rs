//! Amounts in an org with several currencies. What is expected is computed here, from the raw rows, in decimals.

use std::collections::HashMap;

use rust_decimal::{Decimal, RoundingStrategy};
use salesforce_revops::sandbox::Options;
use serde_json::{Value, json};

use crate::org::{Org, form};
use crate::snapshots;

const USD: Decimal = Decimal::ONE;

async fn org() -> Org {
    Org::of(snapshots::of("tests/orgs/currencies"), Options::default()).await
}

fn decimal(value: &Value) -> Decimal {
    value.to_string().parse().expect("a number")
}

/// The same amount by another rate, to so many decimals.
fn exchanged(amount: Decimal, from: Decimal, to: Decimal, decimals: u32) -> Decimal {
    (amount * to / from).round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

/// Rate of each currency.
async fn rates(org: &Org) -> HashMap<String, Decimal> {
    let rows = org.rows("SELECT IsoCode, ConversionRate FROM CurrencyType").await;
    rows.iter().map(|row| (text(&row["IsoCode"]), decimal(&row["ConversionRate"]))).collect()
}

fn text(value: &Value) -> String {
    value.as_str().expect("text").to_owned()
}

/// Id, currency and amount of each opportunity that has one.
async fn deals(org: &Org) -> Vec<(String, String, Decimal)> {
    let rows = org.rows("SELECT Id, CurrencyIsoCode, Amount FROM Opportunity WHERE Amount != null").await;
    rows.iter()
        .map(|row| (text(&row["Id"]), text(&row["CurrencyIsoCode"]), decimal(&row["Amount"])))
        .collect()
}

async fn deal(org: &Org, fields: Value) -> String {
    let mut body = json!({"Name": "Deal", "StageName": "Prospecting", "CloseDate": "2026-06-30"});
    let Value::Object(fields) = fields else { panic!("fields are an object") };
    body.as_object_mut().expect("an object").extend(fields);
    org.create("Opportunity", body).await
}

/// Has the user who calls work in this currency.
async fn works_in(org: &Org, code: &str) {
    let users = org.rows(&format!("SELECT Id FROM User WHERE Username = '{}'", org.running.username)).await;
    let path = format!("/sobjects/User/{}", text(&users[0]["Id"]));
    let answer = org.patch(&path, json!({ "DefaultCurrencyIsoCode": code })).await;
    assert_eq!(answer.status, 204, "{answer:?}");
}

/// Where a currency is.
async fn currency(org: &Org, code: &str) -> String {
    let rows = org.rows(&format!("SELECT Id FROM CurrencyType WHERE IsoCode = '{code}'")).await;
    format!("/sobjects/CurrencyType/{}", text(&rows[0]["Id"]))
}

#[tokio::test]
async fn the_made_up_deals_are_in_the_currencies_of_those_who_own_them() {
    let org = org().await;
    let owners = "SELECT CurrencyIsoCode, Owner.DefaultCurrencyIsoCode FROM Opportunity";
    let rows = org.rows(owners).await;
    assert!(
        rows.iter().all(|row| row["CurrencyIsoCode"] == row["Owner"]["DefaultCurrencyIsoCode"]),
        "{rows:?}"
    );
    let corporate =
        org.rows("SELECT IsoCode, ConversionRate FROM CurrencyType WHERE IsCorporate = true").await;
    assert_eq!(corporate.len(), 1);
    assert_eq!((&corporate[0]["IsoCode"], &corporate[0]["ConversionRate"]), (&json!("USD"), &json!(1.0)));
    let history = "SELECT CurrencyIsoCode, Opportunity.CurrencyIsoCode FROM OpportunityHistory";
    let rows = org.rows(history).await;
    assert!(
        rows.iter().all(|row| row["CurrencyIsoCode"] == row["Opportunity"]["CurrencyIsoCode"]),
        "{rows:?}"
    );
}

#[tokio::test]
async fn aggregates_are_in_corporate_currency() {
    let org = org().await;
    for (amount, code) in [("1000", "EUR"), ("333.33", "GBP"), ("150001", "JPY"), ("12.5", "USD")] {
        deal(&org, json!({"Amount": amount, "CurrencyIsoCode": code})).await;
    }
    let rates = rates(&org).await;
    let mut by_code: HashMap<String, Vec<Decimal>> = HashMap::new();
    for (_, code, amount) in deals(&org).await {
        by_code.entry(code.clone()).or_default().push(exchanged(amount, rates[&code], USD, 2));
    }
    let all: Vec<Decimal> = by_code.values().flatten().copied().collect();
    let total = org
        .rows("SELECT SUM(Amount) s, MIN(Amount) least, MAX(Amount) most, AVG(Amount) a FROM Opportunity")
        .await;
    let total = &total[0];
    assert_eq!(decimal(&total["s"]), all.iter().sum::<Decimal>());
    assert_eq!(Some(decimal(&total["least"])), all.iter().min().copied());
    assert_eq!(Some(decimal(&total["most"])), all.iter().max().copied());
    let average = all.iter().sum::<Decimal>() / Decimal::from(all.len());
    assert!((decimal(&total["a"]) - average).abs() < Decimal::new(1, 6), "{total}");

    let grouped =
        org.rows("SELECT CurrencyIsoCode, SUM(Amount) s FROM Opportunity GROUP BY CurrencyIsoCode").await;
    assert_eq!(grouped.len(), 4);
    for row in &grouped {
        let code = text(&row["CurrencyIsoCode"]);
        let sum = by_code.get(&code).map_or(Decimal::ZERO, |amounts| amounts.iter().sum());
        assert_eq!(decimal(&row["s"]), sum, "{code}");
    }
}

#[tokio::test]
async fn a_number_is_compared_as_it_stands_and_an_amount_with_a_currency_by_its_worth() {
    let org = org().await;
    let (euro, yen) = (
        deal(&org, json!({"Name": "compared", "Amount": 4700, "CurrencyIsoCode": "EUR"})).await,
        deal(&org, json!({"Name": "compared", "Amount": 7000, "CurrencyIsoCode": "JPY"})).await,
    );
    let rates = rates(&org).await;
    assert!(exchanged(4700.into(), rates["EUR"], USD, 2) > 5000.into());
    let found = |condition: &'static str| {
        let org = &org;
        async move {
            let soql = format!("SELECT Id FROM Opportunity WHERE Name = 'compared' AND {condition}");
            org.rows(&soql).await.iter().map(|row| text(&row["Id"])).collect::<Vec<_>>()
        }
    };
    assert_eq!(found("Amount > 5000").await, [yen.as_str()]);
    assert_eq!(found("Amount > USD5000").await, [euro.as_str()]);
    assert_eq!(found("Amount < USD5000").await, [yen.as_str()]);
    assert_eq!(found("Amount = EUR4700").await, [euro.as_str()]);
    assert_eq!(found("Amount IN (EUR4700, USD1)").await, [euro.as_str()]);
    assert_eq!(found("Amount NOT IN (EUR4700, USD1)").await, [yen.as_str()]);
    assert_eq!(found("(NOT Amount != JPY7000)").await, [yen.as_str()]);
    let pounds = deal(&org, json!({"Name": "compared", "Amount": 4500, "CurrencyIsoCode": "GBP"})).await;
    let soql = "SELECT Id FROM Opportunity WHERE Name = 'compared' ORDER BY Amount DESC";
    let order: Vec<String> = org.rows(soql).await.iter().map(|row| text(&row["Id"])).collect();
    assert_eq!(order, [pounds, euro, yen]);
}

#[tokio::test]
async fn what_the_platform_does_not_convert_is_refused() {
    let org = org().await;
    for (soql, code) in [
        ("SELECT Id FROM Opportunity WHERE convertCurrency(Amount) > 5", "MALFORMED_QUERY"),
        ("SELECT Id FROM Opportunity ORDER BY convertCurrency(Amount)", "MALFORMED_QUERY"),
        ("SELECT convertCurrency(SUM(Amount)) FROM Opportunity", "MALFORMED_QUERY"),
        ("SELECT Id FROM Opportunity WHERE Amount IN (USD5, 6)", "MALFORMED_QUERY"),
        ("SELECT Id FROM Opportunity WHERE Amount > XTS5", "MALFORMED_QUERY"),
    ] {
        let answer = org.query(soql).await;
        assert_eq!((answer.status, answer.error().1), (400, code), "{soql}: {answer:?}");
    }
    let having = "SELECT StageName FROM Opportunity GROUP BY StageName HAVING MAX(Amount) > USD5";
    assert_eq!(org.query(having).await.status, 400);
}

#[tokio::test]
async fn convert_currency_is_in_what_the_user_works_in() {
    let org = org().await;
    works_in(&org, "EUR").await;
    let rates = rates(&org).await;
    let rows = org
        .rows("SELECT CurrencyIsoCode, Amount, convertCurrency(Amount) mine FROM Opportunity WHERE Amount != null")
        .await;
    assert!(rows.len() > 10);
    for row in &rows {
        let (amount, code) = (decimal(&row["Amount"]), text(&row["CurrencyIsoCode"]));
        assert_eq!(decimal(&row["mine"]), exchanged(amount, rates[&code], rates["EUR"], 2), "{row}");
    }
}

#[tokio::test]
async fn an_amount_is_shown_with_its_currency_and_in_the_users() {
    let org = org().await;
    works_in(&org, "JPY").await;
    let yen = currency(&org, "JPY").await;
    assert_eq!(org.patch(&yen, json!({"ConversionRate": 150})).await.status, 204);
    let account = json!({"Name": "Shown", "AnnualRevenue": 2_000_000, "CurrencyIsoCode": "JPY"});
    let account = org.create("Account", account).await;
    let fields = json!({"Amount": 1234.5, "CurrencyIsoCode": "USD", "AccountId": account});
    let id = deal(&org, fields).await;
    let soql = format!(
        "SELECT convertCurrency(Amount), FORMAT(Amount) own, FORMAT(convertCurrency(Amount)) mine, \
         FORMAT(Account.AnnualRevenue) revenue FROM Opportunity WHERE Id = '{id}'"
    );
    let rows = org.rows(&soql).await;
    assert_eq!(rows[0]["Amount"], 185_175.0);
    assert_eq!(rows[0]["own"], "USD 1,234.50 (JPY 185,175)");
    assert_eq!(rows[0]["mine"], "JPY 185,175");
    assert_eq!(rows[0]["revenue"], "JPY 2,000,000");
    let id = deal(&org, json!({"Amount": 150_001, "CurrencyIsoCode": "JPY"})).await;
    let soql = format!("SELECT FORMAT(MAX(Amount)) most FROM Opportunity WHERE Id = '{id}'");
    assert_eq!(org.rows(&soql).await[0]["most"], "USD 1,000.01");
}

#[tokio::test]
async fn a_new_record_is_in_its_creators_currency_and_only_active_ones_are_taken() {
    let org = org().await;
    works_in(&org, "GBP").await;
    let id = deal(&org, json!({"Amount": 10})).await;
    assert_eq!(org.field("Opportunity", &id, "CurrencyIsoCode").await, "GBP");
    let history =
        format!("SELECT CurrencyIsoCode, Amount FROM OpportunityHistory WHERE OpportunityId = '{id}'");
    assert_eq!(org.rows(&history).await[0]["CurrencyIsoCode"], "GBP");

    let refused = |code: &'static str| {
        let (org, path) = (&org, format!("/sobjects/Opportunity/{id}"));
        async move {
            let answer = org.patch(&path, json!({ "CurrencyIsoCode": code })).await;
            let (status, error, message) = answer.error();
            assert_eq!((status, error), (400, "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST"));
            assert_eq!(
                message,
                format!("Opportunity Currency: bad value for restricted picklist field: {code}")
            );
        }
    };
    refused("XTS").await;
    let yen = currency(&org, "JPY").await;
    assert_eq!(org.patch(&yen, json!({"IsActive": false})).await.status, 204);
    refused("JPY").await;
}

#[tokio::test]
async fn a_new_currency_exchanges_the_amounts_that_are_not_given_with_it() {
    let org = org().await;
    let rates = rates(&org).await;
    let id =
        deal(&org, json!({"Amount": 1000, "ARR__c": 250.5, "Probability": 50, "CurrencyIsoCode": "USD"}))
            .await;
    let path = format!("/sobjects/Opportunity/{id}");
    let euros = |amount| exchanged(amount, USD, rates["EUR"], 2);
    assert_eq!(org.patch(&path, json!({"CurrencyIsoCode": "EUR"})).await.status, 204);
    let row = org.get(&path).await.body;
    assert_eq!(decimal(&row["Amount"]), euros(1000.into()));
    assert_eq!(decimal(&row["ARR__c"]), euros(Decimal::new(2505, 1)));
    assert_eq!(decimal(&row["ExpectedRevenue"]), euros(1000.into()) / Decimal::TWO);
    assert_eq!(org.patch(&path, json!({"CurrencyIsoCode": "JPY", "Amount": 77})).await.status, 204);
    let row = org.get(&path).await.body;
    assert_eq!(decimal(&row["Amount"]), 77.into());
    assert_eq!(
        decimal(&row["ARR__c"]),
        exchanged(euros(Decimal::new(2505, 1)), rates["EUR"], rates["JPY"], 0)
    );
    let history = format!(
        "SELECT CurrencyIsoCode, Amount FROM OpportunityHistory WHERE OpportunityId = '{id}' AND Amount = 77"
    );
    assert_eq!(org.rows(&history).await[0]["CurrencyIsoCode"], "JPY");
}

#[tokio::test]
async fn rates_are_positive_and_hold_at_once() {
    let org = org().await;
    let id = deal(&org, json!({"Amount": 300, "CurrencyIsoCode": "EUR"})).await;
    let (euro, dollar) = (currency(&org, "EUR").await, currency(&org, "USD").await);
    for (path, rate, code) in
        [(&euro, "0", "INVALID_CURRENCY_CONV_RATE"), (&dollar, "1.5", "INVALID_CURRENCY_CORP_RATE")]
    {
        let answer = org.patch(path, json!({ "ConversionRate": rate })).await;
        assert_eq!((answer.status, answer.error().1), (400, code));
    }
    assert_eq!(org.patch(&euro, json!({"ConversionRate": 1.5})).await.status, 204);
    let soql = format!("SELECT SUM(Amount) s FROM Opportunity WHERE Id = '{id}'");
    assert_eq!(org.rows(&soql).await[0]["s"], 200.0);
}

#[tokio::test]
async fn an_org_with_one_currency_has_none_of_this() {
    let org = Org::start().await;
    for soql in [
        "SELECT convertCurrency(Amount) FROM Opportunity",
        "SELECT Id FROM Opportunity WHERE Amount > USD5000",
    ] {
        assert_eq!(org.query(soql).await.error().1, "MALFORMED_QUERY", "{soql}");
    }
    let answer = org.query("SELECT CurrencyIsoCode FROM Opportunity").await;
    assert_eq!(answer.error().1, "INVALID_FIELD");
    let rows = org.rows("SELECT FORMAT(Amount) a FROM Opportunity WHERE Amount != null LIMIT 1").await;
    assert!(text(&rows[0]["a"]).starts_with('$'), "{rows:?}");
}

#[tokio::test]
async fn amounts_stand_wherever_a_query_may_name_them() {
    let org = org().await;
    for soql in [
        "SELECT StageName, SUM(Amount) s FROM Opportunity GROUP BY ROLLUP(StageName)",
        "SELECT StageName, FORMAT(SUM(Amount)) s FROM Opportunity GROUP BY StageName ORDER BY SUM(Amount) DESC",
        "SELECT OwnerId, AVG(Amount) FROM Opportunity GROUP BY OwnerId HAVING SUM(Amount) > 1000",
        "SELECT COUNT_DISTINCT(Amount), COUNT(Amount), MAX(Account.AnnualRevenue) FROM Opportunity",
        "SELECT Name, (SELECT convertCurrency(Amount) FROM Opportunities ORDER BY Amount) FROM Account",
        "SELECT convertCurrency(Account.AnnualRevenue) FROM Opportunity ORDER BY Account.AnnualRevenue",
        "SELECT FORMAT(Net_ARR__c) net, convertCurrency(ExpectedRevenue) FROM Opportunity",
        "SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Opportunity WHERE Amount > EUR1000)",
        "SELECT FIELDS(STANDARD) FROM CurrencyType LIMIT 200",
    ] {
        assert!(!org.rows(soql).await.is_empty(), "{soql}");
    }
    let id = deal(&org, json!({"Name": "Zanzibar", "Amount": 100, "CurrencyIsoCode": "EUR"})).await;
    let euro = currency(&org, "EUR").await;
    assert_eq!(org.patch(&euro, json!({"ConversionRate": 0.8})).await.status, 204);
    let sosl = "FIND {Zanzibar} RETURNING Opportunity(Id, convertCurrency(Amount) WHERE Amount > USD120)";
    let found = org.get(&format!("/search?{}", form(&[("q", sosl)]))).await.body;
    let found = &found["searchRecords"];
    assert_eq!((&found[0]["Id"], &found[0]["Amount"]), (&json!(id), &json!(125.0)), "{found}");
}
