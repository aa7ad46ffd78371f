//! Pages of a query: how large, whose, for how long; and what FOR VIEW leaves behind.

use reqwest::Method;
use salesforce_revops::sandbox::seed::NARROW_USERNAME;
use serde_json::{Value, json};

use crate::org::{Answer, Org, form};

const ALL: &str = "SELECT Id, Name FROM Account WHERE Name LIKE 'Page %' ORDER BY Name";

impl Org {
    /// So many accounts `Page 0000`, `Page 0001`, …
    async fn accounts(&self, count: usize) {
        let records: Vec<Value> = (0..count)
            .map(|n| json!({"attributes": {"type": "Account"}, "Name": format!("Page {n:04}")}))
            .collect();
        for chunk in records.chunks(200) {
            assert_eq!(self.post("/composite/sobjects", json!({ "records": chunk })).await.status, 200);
        }
    }

    async fn paged(&self, soql: &str, size: usize) -> Answer {
        let call = self.call(Method::GET, &format!("/query?{}", form(&[("q", soql)])));
        Answer::of(call.header("Sforce-Query-Options", format!("batchSize={size}"))).await
    }

    /// The page behind a `nextRecordsUrl`, asked for by whoever calls now.
    async fn follow(&self, url: &Value) -> Answer {
        let path = url.as_str().expect("a URL").strip_prefix("/services/data/v60.0").expect("a path");
        self.get(path).await
    }

    async fn let_pass(&self, seconds: u32) {
        let body = json!({ "advance_seconds": seconds }).to_string();
        assert_eq!(Answer::of(self.request(Method::POST, "/_sandbox/clock").body(body)).await.status, 200);
    }
}

fn count(answer: &Answer) -> usize {
    answer.body["records"].as_array().unwrap_or_else(|| panic!("no records: {answer:?}")).len()
}

#[tokio::test]
async fn a_page_has_between_200_and_2000_records() {
    let org = Org::start().await;
    org.accounts(450).await;
    for (wanted, given) in [(1, 200), (250, 250), (9999, 450)] {
        assert_eq!(count(&org.paged(ALL, wanted).await), given, "batchSize={wanted}");
    }
    let offset = org.paged(&format!("{ALL} OFFSET 10"), 200).await;
    assert_eq!((count(&offset), &offset.body["done"]), (200, &json!(true)), "OFFSET has no next page");
}

#[tokio::test]
async fn a_locator_belongs_to_who_asked() {
    let mut org = Org::start().await;
    org.accounts(450).await;
    let next = org.paged(ALL, 200).await.body["nextRecordsUrl"].clone();
    org.act_as(NARROW_USERNAME);
    let foreign = org.follow(&next).await;
    assert_eq!((foreign.status, foreign.error().1), (400, "INVALID_QUERY_LOCATOR"));
    let administrator = org.running.username.clone();
    org.act_as(&administrator);
    let second = org.follow(&next).await;
    assert_eq!(count(&second), 200);
    assert_eq!(count(&org.follow(&next).await), 200, "a page can be asked for again");
    assert_eq!(count(&org.follow(&second.body["nextRecordsUrl"]).await), 50);
    let made_up = next.as_str().expect("a URL").replace("-200", "-7");
    assert_eq!(org.follow(&json!(made_up)).await.error().1, "INVALID_QUERY_LOCATOR");
}

#[tokio::test]
async fn a_locator_lives_two_days() {
    let mut org = Org::start().await;
    org.accounts(250).await;
    let administrator = org.running.username.clone();
    let next = org.paged(ALL, 200).await.body["nextRecordsUrl"].clone();
    org.let_pass(47 * 3600).await;
    org.act_as(&administrator);
    assert_eq!(count(&org.follow(&next).await), 50);
    org.let_pass(3600).await;
    org.act_as(&administrator);
    assert_eq!(org.follow(&next).await.error().1, "INVALID_QUERY_LOCATOR");
}

#[tokio::test]
async fn many_answers_can_be_half_read_at_once() {
    let org = Org::start().await;
    org.accounts(201).await;
    let mut urls = Vec::new();
    for _ in 0..300 {
        urls.push(org.paged(ALL, 200).await.body["nextRecordsUrl"].clone());
    }
    assert_eq!(count(&org.follow(&urls[0]).await), 1);
}

#[tokio::test]
async fn children_that_find_no_room_are_announced_and_can_be_fetched() {
    let org = Org::start().await;
    let account = org.create("Account", json!({"Name": "Large family"})).await;
    let contacts: Vec<Value> = (0..200)
        .map(|n| json!({"attributes": {"type": "Contact"}, "LastName": format!("C{n:03}"), "AccountId": account}))
        .collect();
    for _ in 0..2 {
        let answer = org.post("/composite/sobjects", json!({ "records": contacts })).await;
        assert_eq!(answer.status, 200);
    }
    let soql = format!("SELECT Name, (SELECT LastName FROM Contacts) FROM Account WHERE Id = '{account}'");
    let answer = org.paged(&soql, 200).await;
    let children = &answer.body["records"][0]["Contacts"];
    assert_eq!(
        (&answer.body["done"], &children["done"], &children["totalSize"]),
        (&json!(true), &json!(false), &json!(400))
    );
    let mut seen = children["records"].as_array().expect("records").len();
    assert_eq!(seen, 199, "the account counts, too");
    let mut next = children["nextRecordsUrl"].clone();
    while !next.is_null() {
        let page = org.follow(&next).await;
        assert_eq!(page.body["totalSize"], 400);
        seen += count(&page);
        next = page.body["nextRecordsUrl"].clone();
    }
    assert_eq!(seen, 400);
}

#[tokio::test]
async fn for_view_and_for_reference_leave_their_dates() {
    let org = Org::start().await;
    let id = org.create("Account", json!({"Name": "Seen"})).await;
    let dates = async || {
        let row = org
            .get(&format!("/sobjects/Account/{id}?fields=LastViewedDate,LastReferencedDate,SystemModstamp"))
            .await;
        [
            row.body["LastViewedDate"].clone(),
            row.body["LastReferencedDate"].clone(),
            row.body["SystemModstamp"].clone(),
        ]
    };
    let [viewed, _, stamp] = dates().await;
    let soql = format!("SELECT Id FROM Account WHERE Id = '{id}'");
    org.let_pass(60).await;
    assert_eq!(org.query(&soql).await.status, 200);
    assert_eq!(dates().await[0], viewed, "a plain query leaves nothing");
    assert_eq!(org.query(&format!("{soql} FOR REFERENCE")).await.status, 200);
    let [still, referenced, _] = dates().await;
    assert_eq!(still, viewed);
    assert!(referenced.is_string());
    assert_eq!(org.query(&format!("{soql} FOR VIEW")).await.status, 200);
    let [now, _, unchanged] = dates().await;
    assert!(now.is_string() && now != viewed);
    assert_eq!(unchanged, stamp, "looking is no change");
    let refused = org.query(&format!("{soql} FOR UPDATE")).await;
    assert_eq!((refused.status, refused.error().1), (400, "MALFORMED_QUERY"));
    assert_eq!(org.query(&format!("{soql} ALL ROWS")).await.error().1, "MALFORMED_QUERY");
}
