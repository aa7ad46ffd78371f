//! The smaller resources: relationship paths, records changed between two moments, recent records, plans of queries.

use reqwest::Method;
use salesforce_revops::sandbox::Options;
use serde_json::{Value, json};

use crate::org::{Answer, Org, form};

const NOT_FOUND: (u16, &str, &str) = (404, "NOT_FOUND", "The requested resource does not exist");

fn ids(answer: &Answer) -> Vec<&str> {
    let records = answer.body["records"].as_array().expect("records");
    records.iter().map(|record| record["Id"].as_str().expect("an id")).collect()
}

#[tokio::test]
async fn the_list_of_resources_names_what_is_answered_and_nothing_else() {
    let org = Org::start().await;
    let resources = org.get("").await;
    for (name, url) in resources.body.as_object().expect("an object") {
        let path = url.as_str().expect("a url");
        if name == "identity" {
            continue;
        }
        let answer = Answer::of(org.request(Method::GET, path).bearer_auth(&org.running.access_token)).await;
        assert_ne!(answer.status, 404, "{path}");
    }
    for name in ["search", "parameterizedSearch", "recent"] {
        assert_eq!(resources.body[name], format!("/services/data/v60.0/{name}"));
    }
}

#[tokio::test]
async fn a_path_leads_to_the_parent_and_to_the_children_of_a_record() {
    let org = Org::start().await;
    let account = org.create("Account", json!({"Name": "Parent"})).await;
    let contact = org.create("Contact", json!({"LastName": "Child", "AccountId": account})).await;
    let parent = org.get(&format!("/sobjects/Contact/{contact}/Account?fields=Name")).await;
    let url = format!("/services/data/v60.0/sobjects/Account/{account}");
    let expected = json!({"attributes": {"type": "Account", "url": url}, "Name": "Parent", "Id": account});
    assert_eq!(parent.body, expected);
    let owner = org.get(&format!("/sobjects/Contact/{contact}/account/Owner/?fields=Username")).await;
    assert_eq!(owner.body["Username"], json!(org.running.username));

    let children = org.get(&format!("/sobjects/Account/{account}/Contacts?fields=LastName")).await;
    assert_eq!((&children.body["totalSize"], &children.body["done"]), (&json!(1), &json!(true)));
    assert_eq!(children.body["records"][0]["LastName"], "Child");
    let through = org.get(&format!("/sobjects/Contact/{contact}/Account/Contacts")).await;
    assert_eq!(ids(&through), [contact.as_str()]);
    let none = org.get(&format!("/sobjects/Account/{account}/Opportunities")).await;
    assert_eq!(none.body, json!({"totalSize": 0, "done": true, "records": []}));
}

#[tokio::test]
async fn a_path_that_leads_nowhere_is_not_found() {
    let org = Org::start().await;
    let contact = org.create("Contact", json!({"LastName": "Alone"})).await;
    for path in ["Account", "Nothing", "ReportsTo/Account", "Owner/Owner"] {
        let answer = org.get(&format!("/sobjects/Contact/{contact}/{path}")).await;
        assert_eq!(answer.error(), NOT_FOUND, "{path}");
    }
    let field = org.get(&format!("/sobjects/Contact/{contact}/Owner?fields=Nope__c")).await;
    assert_eq!(field.error(), (400, "INVALID_FIELD", "No such column 'Nope__c' on sobject of type User"));
}

#[tokio::test]
async fn the_record_at_the_end_of_a_path_is_changed_and_deleted_there_but_a_set_is_only_read() {
    let org = Org::start().await;
    let account = org.create("Account", json!({"Name": "Before"})).await;
    let contact = org.create("Contact", json!({"LastName": "Child", "AccountId": account})).await;
    let path = format!("/sobjects/Contact/{contact}/Account");
    assert_eq!(org.patch(&path, json!({"Name": "After"})).await.status, 204);
    assert_eq!(org.field("Account", &account, "Name").await, "After");
    for method in [Method::PATCH, Method::DELETE, Method::POST] {
        let answer =
            Answer::of(org.send(method, &format!("/sobjects/Account/{account}/Contacts"), "{}")).await;
        assert_eq!((answer.error().0, answer.error().1), (405, "METHOD_NOT_ALLOWED"));
    }
    let other = org.create("Account", json!({"Name": "Alone"})).await;
    let deal = org.opportunity("Deal").await;
    assert_eq!(
        org.patch(&format!("/sobjects/Opportunity/{deal}"), json!({"AccountId": other})).await.status,
        204
    );
    assert_eq!(org.delete(&format!("/sobjects/Opportunity/{deal}/Account")).await.status, 204);
    assert_eq!(org.get(&format!("/sobjects/Account/{other}")).await.status, 404);
}

#[tokio::test]
async fn the_children_of_a_record_come_in_pages() {
    let org = Org::start().await;
    let account = org.create("Account", json!({"Name": "Big"})).await;
    for chunk in 0..2 {
        let child = |n: i32| json!({"attributes": {"type": "Contact"}, "LastName": format!("C{chunk}{n}"), "AccountId": account});
        let records: Vec<Value> = (0..150).map(child).collect();
        assert_eq!(org.post("/composite/sobjects", json!({"records": records})).await.status, 200);
    }
    let path = format!("/sobjects/Account/{account}/Contacts?fields=Id");
    let first =
        Answer::of(org.call(Method::GET, &path).header("Sforce-Query-Options", "batchSize=200")).await;
    assert_eq!((first.body["totalSize"].as_u64(), ids(&first).len()), (Some(300), 200));
    let next = first.body["nextRecordsUrl"].as_str().expect("a next page");
    let second = Answer::of(org.request(Method::GET, next).bearer_auth(&org.running.access_token)).await;
    assert_eq!((&second.body["done"], ids(&second).len()), (&json!(true), 100));
}

/// `start` and `end` around the moment now, as clients send them.
fn window(minutes_before: i64, minutes_after: i64) -> String {
    let now = chrono::Utc::now();
    let moment = |minutes: i64| {
        let moment = now + chrono::TimeDelta::minutes(minutes);
        moment.format("%Y-%m-%dT%H:%M:%S+00:00").to_string()
    };
    form(&[("start", &moment(-minutes_before)), ("end", &moment(minutes_after))])
}

#[tokio::test]
async fn what_was_changed_or_deleted_between_two_moments_is_told() {
    let org = Org::start().await;
    let kept = org.create("Account", json!({"Name": "Kept"})).await;
    let gone = org.create("Account", json!({"Name": "Gone"})).await;
    assert_eq!(org.delete(&format!("/sobjects/Account/{gone}")).await.status, 204);
    let span = window(5, 5);
    let updated = org.get(&format!("/sobjects/Account/updated/?{span}")).await;
    let found = updated.body["ids"].as_array().expect("ids");
    assert!(found.contains(&json!(kept)) && !found.contains(&json!(gone)), "{updated:?}");
    let covered = updated.body["latestDateCovered"].as_str().expect("a moment");
    assert!(covered.ends_with(":00.000+0000"), "{covered}");

    let deleted = org.get(&format!("/sobjects/Account/deleted?{span}")).await;
    let records = deleted.body["deletedRecords"].as_array().expect("records");
    let record = records.iter().find(|record| record["id"] == json!(gone)).expect("the deleted record");
    assert!(record["deletedDate"].as_str().is_some_and(|date| date.ends_with(".000+0000")), "{record}");
    assert!(!records.iter().any(|record| record["id"] == json!(kept)));
    for key in ["earliestDateAvailable", "latestDateCovered"] {
        assert!(deleted.body[key].is_string(), "{key}");
    }
    let nothing = org.get(&format!("/sobjects/Account/updated?{}", window(30, -10))).await;
    assert!(!nothing.body["ids"].as_array().expect("ids").contains(&json!(kept)));
}

#[tokio::test]
async fn a_wrong_span_of_time_is_refused() {
    let org = Org::start().await;
    let code = "INVALID_REPLICATION_DATE";
    let old = org.get(&format!("/sobjects/Account/updated?{}", window(31 * 24 * 60, 0))).await;
    assert_eq!(old.error(), (400, code, "startDate cannot be more than 30 days ago"));
    for query in
        [window(5, -5), window(-5, -10), String::new(), form(&[("start", "yesterday"), ("end", "now")])]
    {
        for which in ["updated", "deleted"] {
            let answer = org.get(&format!("/sobjects/Account/{which}/?{query}")).await;
            assert_eq!((answer.error().0, answer.error().1), (400, code), "{query}");
        }
    }
    let unknown = org.get(&format!("/sobjects/ContentDocumentLink/updated?{}", window(5, 5))).await;
    assert_eq!(unknown.error().2, "sObject type ContentDocumentLink is not replicable");
    assert_eq!(org.post(&format!("/sobjects/Account/updated?{}", window(5, 5)), json!({})).await.status, 405);
}

#[tokio::test]
async fn plans_of_a_query_are_counted_and_the_best_comes_first() {
    let org = Org::start().await;
    let all = org.count("Opportunity").await;
    let owner =
        org.query("SELECT OwnerId FROM Opportunity LIMIT 1").await.body["records"][0]["OwnerId"].clone();
    let owner = owner.as_str().expect("an id");
    let soql = format!("SELECT Name FROM Opportunity WHERE OwnerId = '{owner}' AND NextStep = 'Call'");
    let answer = org.get(&format!("/query/?{}", form(&[("explain", &soql)]))).await;
    assert_eq!((answer.status, &answer.body["sourceQuery"]), (200, &json!(soql)));
    let plans = answer.body["plans"].as_array().expect("plans");
    let index = plans.iter().find(|plan| plan["leadingOperationType"] == "Index").expect("an index");
    assert_eq!(index["fields"], json!(["OwnerId"]));
    let owned = org.count(&format!("Opportunity WHERE OwnerId = '{owner}'")).await;
    assert_eq!((&index["cardinality"], &index["sobjectCardinality"]), (&json!(owned), &json!(all)));
    assert_eq!(index["sobjectType"], "Opportunity");
    let note = |field: &str| {
        json!({"description": "Not considering filter for optimization because unindexed", "fields": [field],
               "tableEnumOrId": "Opportunity"})
    };
    assert_eq!(index["notes"], json!([note("NextStep"), note("IsDeleted")]));
    let costs: Vec<f64> = plans.iter().filter_map(|plan| plan["relativeCost"].as_f64()).collect();
    assert!(costs.is_sorted() && costs.len() == 2, "{costs:?}");
    let scan = plans.iter().find(|plan| plan["leadingOperationType"] == "TableScan").expect("a scan");
    assert_eq!((&scan["fields"], scan["cardinality"].as_u64()), (&json!([]), Some(0)));
}

#[tokio::test]
async fn plans_cost_what_they_cost_on_a_recorded_org() {
    // 1,001 accounts, read 10 of them: the plan of a real org says 0.0333… by LIMIT.
    let org = Org::with(Options::default()).await;
    let have = org.count("Account").await;
    for chunk in (have..1001).collect::<Vec<_>>().chunks(200) {
        let records = vec![json!({"attributes": {"type": "Account"}, "Name": "Filler"}); chunk.len()];
        assert_eq!(org.post("/composite/sobjects", json!({"records": records})).await.status, 200);
    }
    let explain = form(&[("explain", "SELECT Id FROM Account LIMIT 10")]);
    let answer = org.get(&format!("/query?{explain}")).await;
    let plan = &answer.body["plans"][0];
    assert_eq!((&plan["leadingOperationType"], &plan["cardinality"]), (&json!("Other"), &json!(10)));
    assert_eq!(plan["relativeCost"], json!(10.0 / 300.0));
}

#[tokio::test]
async fn what_cannot_be_explained_is_refused_as_the_query_would_be() {
    let org = Org::start().await;
    for (text, code) in [
        ("SELECT Nope__c FROM Account", "INVALID_FIELD"),
        ("SELECT Id FROM Nothing__c", "INVALID_TYPE"),
        ("nonsense", "MALFORMED_QUERY"),
        ("00OHs000000004rMAA", "INVALID_ID"),
    ] {
        let answer = org.get(&format!("/query?{}", form(&[("explain", text)]))).await;
        assert_eq!((answer.error().0, answer.error().1), (400, code), "{text}");
    }
}

#[tokio::test]
async fn records_are_recent_once_they_were_queried_for_view() {
    let org = Org::start().await;
    assert_eq!(org.get("/recent").await.body, json!([]));
    let account = org.create("Account", json!({"Name": "Looked at"})).await;
    assert_eq!(org.get(&format!("/sobjects/Account/{account}")).await.status, 200);
    assert_eq!(org.get("/recent").await.body, json!([]), "reading a row is no view");
    let viewed = org.query("SELECT Id FROM Account WHERE Name = 'Looked at' FOR VIEW").await;
    assert_eq!(viewed.status, 200, "{viewed:?}");
    let url = format!("/services/data/v60.0/sobjects/Account/{account}");
    let item = json!({"attributes": {"type": "Account", "url": url}, "Id": account, "Name": "Looked at"});
    assert_eq!(org.get("/recent/?limit=5").await.body, json!([item]));
    assert_eq!(org.get("/sobjects/Account").await.body["recentItems"], json!([item]));
    assert_eq!(org.get("/recent?limit=0").await.body, json!([]));
    assert_eq!(org.get("/recent?limit=x").await.status, 400);
}

#[tokio::test]
async fn a_client_that_can_only_post_names_the_method_in_the_url() {
    let org = Org::start().await;
    let id = org.create("Account", json!({"Name": "Before"})).await;
    let path = format!("/sobjects/Account/{id}");
    assert_eq!(org.post(&format!("{path}?_HttpMethod=PATCH"), json!({"Name": "After"})).await.status, 204);
    assert_eq!(org.field("Account", &id, "Name").await, "After");
    assert_eq!(org.post(&format!("{path}?_HttpMethod=patch"), json!({"Name": "x"})).await.status, 405);
    let get = org.get(&format!("{path}?_HttpMethod=DELETE")).await;
    assert_eq!((get.status, &get.body["Id"]), (200, &json!(id)), "only POST is overridden");
    assert_eq!(org.post(&format!("{path}?_HttpMethod=DELETE"), json!({})).await.status, 204);
}

#[tokio::test]
async fn head_slashes_and_encoded_names_are_taken_as_the_platform_takes_them() {
    let org = Org::start().await;
    let id = org.create("Account", json!({"Name": "Acme"})).await;
    let head = Answer::of(org.call(Method::HEAD, &format!("/sobjects/Account/{id}"))).await;
    assert_eq!((head.status, &head.body), (200, &Value::Null));
    for path in [
        format!("/sobjects/Account/{id}/"),
        format!("/sobjects/%41ccount/{id}"),
        format!("/sobjects/ACCOUNT/{id}"),
    ] {
        assert_eq!(org.get(&path).await.body["Name"], "Acme", "{path}");
    }
}
