//! Describes, rows, queries and their pages.

use reqwest::Method;
use salesforce_revops::sandbox::Options;
use serde_json::{Value, json};

use crate::org::{Answer, Org};
use crate::snapshots::snapshots;

#[tokio::test]
async fn a_describe_is_the_snapshot_to_the_letter() {
    let org = Org::start().await;
    for (object, text) in snapshots() {
        let request = org.call(Method::GET, &format!("/sobjects/{object}/describe"));
        let answer = request.send().await.expect("an answer").text().await.expect("text");
        assert_eq!(answer, text.trim(), "{object}");
    }
}

#[tokio::test]
async fn a_describe_that_has_not_changed_is_304_without_a_body() {
    let org = Org::start().await;
    for path in ["/sobjects/Account/describe", "/sobjects"] {
        let first = org.get(path).await;
        let modified = first.header("last-modified");
        assert!(!modified.is_empty() && first.header("etag").starts_with('"'), "{first:?}");
        let again = Answer::of(org.call(Method::GET, path).header("If-Modified-Since", modified)).await;
        assert_eq!((again.status, &again.body), (304, &Value::Null), "{path}");
        assert_eq!((again.header("etag"), again.header("last-modified")), (first.header("etag"), modified));
        let old = "Mon, 01 Jan 2024 00:00:00 GMT";
        let since_long = Answer::of(org.call(Method::GET, path).header("If-Modified-Since", old)).await;
        assert_eq!(since_long.status, 200, "{path}");
    }
}

#[tokio::test]
async fn the_global_describe_lists_every_object_without_its_fields() {
    let org = Org::start().await;
    let answer = org.get("/sobjects").await;
    assert_eq!(answer.body["encoding"], "UTF-8");
    assert_eq!(answer.body["maxBatchSize"], 200);
    let objects = answer.body["sobjects"].as_array().expect("objects");
    assert_eq!(objects.len(), snapshots().len());
    let account = objects.iter().find(|object| object["name"] == "Account").expect("Account");
    assert_eq!(account["keyPrefix"], "001");
    assert!(account.get("fields").is_none());

    let basic = org.get("/sobjects/account").await;
    assert_eq!(basic.body["objectDescribe"]["name"], "Account");
    assert!(basic.body["recentItems"].is_array());
    let resources = org.get("").await;
    assert_eq!(resources.body["sobjects"], "/services/data/v60.0/sobjects");
}

#[tokio::test]
async fn a_row_has_attributes_and_the_wanted_fields() {
    let org = Org::start().await;
    let id = org.create("Account", json!({"Name": "Acme", "NumberOfEmployees": 12})).await;
    let answer = org.get(&format!("/sobjects/Account/{id}?fields=Name,NumberOfEmployees")).await;
    let expected = json!({
        "attributes": {"type": "Account", "url": format!("/services/data/v60.0/sobjects/Account/{id}")},
        "Name": "Acme", "NumberOfEmployees": 12, "Id": id,
    });
    assert_eq!(answer.body, expected);
    let whole = org.get(&format!("/sobjects/Account/{id}")).await;
    assert_eq!(whole.body["Name"], "Acme");
    assert!(whole.body["BillingAddress"].is_null(), "an empty address is null");
    let date = whole.body["CreatedDate"].as_str().expect("a date-time");
    assert!(date.ends_with(".000+0000"), "{date}");
    let unknown = org.get(&format!("/sobjects/Account/{id}?fields=Name,Nope__c")).await;
    assert_eq!(
        unknown.error(),
        (400, "INVALID_FIELD", "No such column 'Nope__c' on sobject of type Account")
    );
}

#[tokio::test]
async fn ids_are_taken_in_both_lengths_and_refused_when_wrong() {
    let org = Org::start().await;
    let id = org.create("Account", json!({"Name": "Acme"})).await;
    let short = &id[..15];
    assert_eq!(org.get(&format!("/sobjects/Account/{short}")).await.body["Id"], Value::from(id.as_str()));

    let last = if id.ends_with('A') { "B" } else { "A" };
    let broken = format!("{}{last}", &id[..17]);
    let message = format!("Account ID: id value of incorrect type: {broken}");
    let refused = org.patch(&format!("/sobjects/Account/{broken}"), json!({"Name": "x"})).await;
    assert_eq!(refused.error(), (400, "MALFORMED_ID", message.as_str()));
    assert_eq!(refused.body[0]["fields"], json!(["Id"]));

    let opportunity = org.opportunity("Deal").await;
    let message = format!("Account ID: id value of incorrect type: {opportunity}");
    let other = org.get(&format!("/sobjects/Account/{opportunity}")).await;
    assert_eq!(other.error(), (400, "MALFORMED_ID", message.as_str()));

    let message = "Provided external ID field does not exist or is not accessible: 23foo";
    assert_eq!(org.get("/sobjects/Account/23foo").await.error(), (404, "NOT_FOUND", message));
    let missing = org.get("/sobjects/Account/001000000000001AAA").await;
    assert_eq!(missing.error(), (404, "NOT_FOUND", "The requested resource does not exist"));
}

#[tokio::test]
async fn a_query_answers_the_envelope_and_its_rows() {
    let org = Org::start().await;
    let id = org.create("Account", json!({"Name": "Acme & Söhne"})).await;
    for path in ["/query", "/query/"] {
        let q =
            crate::org::form(&[("q", "SELECT Name, Owner.Name FROM Account WHERE Name = 'ACME & söhne'")]);
        let answer = org.get(&format!("{path}?{q}")).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        assert_eq!((&answer.body["totalSize"], &answer.body["done"]), (&json!(1), &json!(true)));
        assert!(answer.body.get("nextRecordsUrl").is_none());
        let row = &answer.body["records"][0];
        let url = format!("/services/data/v60.0/sobjects/Account/{id}");
        assert_eq!(row["attributes"], json!({"type": "Account", "url": url}));
        assert_eq!(row["Owner"]["attributes"]["type"], "User");
    }
    let count = org.query("SELECT COUNT() FROM Account WHERE Name LIKE 'Acme%'").await;
    assert_eq!(count.body, json!({"totalSize": 1, "done": true, "records": []}));
}

#[tokio::test]
async fn queries_are_refused_in_the_platforms_words() {
    let org = Org::start().await;
    let refused = org.query("SELEKT Name FROM Account").await;
    assert_eq!(refused.error(), (400, "MALFORMED_QUERY", "unexpected token: SELEKT"));
    assert!(refused.body[0].get("fields").is_none());
    let refused = org.query("SELECT Bacon__c FROM Account LIMIT 2").await;
    let (status, code, message) = refused.error();
    assert_eq!((status, code), (400, "INVALID_FIELD"));
    assert!(message.starts_with(
        "\nSELECT Bacon__c FROM Account LIMIT 2\n       ^\nERROR at Row:1:Column:8\nNo such column 'Bacon__c' on entity \
         'Account'."
    ));
    for (query, code) in [
        ("SELECT Id FROM Nothing__c", "INVALID_TYPE"),
        ("SELECT Nope.Name FROM Account", "INVALID_FIELD"),
        ("SELECT Name FROM Account WHERE Id = 'somethingwonky'", "INVALID_QUERY_FILTER_OPERATOR"),
        ("SELECT Id FROM Account OFFSET 2001", "NUMBER_OUTSIDE_VALID_RANGE"),
        ("SELECT FIELDS(ALL) FROM Account", "MALFORMED_QUERY"),
        ("SELECT Id FROM ContentDocumentLink", "MALFORMED_QUERY"),
        ("SELECT Name, COUNT(Id) FROM Account", "MALFORMED_QUERY"),
        ("SELECT Id FROM Account; DELETE", "MALFORMED_QUERY"),
    ] {
        let (status, found, message) = (400, code, org.query(query).await);
        assert_eq!((message.error().0, message.error().1), (status, found), "{query}: {message:?}");
    }
    let message = "A query string has to be specified";
    assert_eq!(org.get("/query").await.error(), (400, "MALFORMED_QUERY", message));
    assert_eq!(org.post("/query", json!({"q": "x"})).await.status, 405);
}

#[tokio::test]
async fn an_enforcement_clause_is_refused_unless_the_org_was_told_to_take_it() {
    let clauses = ["WITH SECURITY_ENFORCED", "WITH USER_MODE", "WITH SYSTEM_MODE"];
    let strict = Org::start().await;
    let loose = Org::with(Options { enforcement_clause: true, ..Options::default() }).await;
    for clause in clauses {
        let query = format!("SELECT Id FROM Account {clause} LIMIT 1");
        let refused = strict.query(&query).await;
        assert_eq!((refused.error().0, refused.error().1), (400, "MALFORMED_QUERY"), "{clause}");
        assert_eq!(loose.query(&query).await.status, 200, "{clause}");
    }
}

#[tokio::test]
async fn long_answers_come_in_pages_of_the_wanted_size() {
    let org = Org::start().await;
    for chunk in 0..3 {
        let records: Vec<Value> = (0..200)
            .map(|number| json!({"attributes": {"type": "Account"}, "Name": format!("Page {chunk} {number:03}")}))
            .collect();
        assert_eq!(org.post("/composite/sobjects", json!({"records": records})).await.status, 200);
    }
    let q = crate::org::form(&[("q", "SELECT Name FROM Account WHERE Name LIKE 'Page %' ORDER BY Name")]);
    let first = org.call(Method::GET, &format!("/query?{q}")).header("Sforce-Query-Options", "batchSize=250");
    let mut page = Answer::of(first).await;
    let mut names = Vec::new();
    let mut sizes = Vec::new();
    loop {
        assert_eq!(page.body["totalSize"], 600);
        let records = page.body["records"].as_array().expect("records").clone();
        sizes.push(records.len());
        names.extend(records.into_iter().map(|record| record["Name"].clone()));
        let Some(next) = page.body.get("nextRecordsUrl").and_then(Value::as_str) else { break };
        assert!(
            next.starts_with("/services/data/v60.0/query/01g")
                && next.ends_with(&format!("-{}", names.len()))
        );
        assert_eq!(page.body["done"], false);
        page = Answer::of(org.request(Method::GET, next).bearer_auth(&org.running.access_token)).await;
    }
    assert_eq!(page.body["done"], true);
    assert_eq!(sizes, [250, 250, 100]);
    assert_eq!(names.first(), Some(&json!("Page 0 000")));
    assert!(names.is_sorted_by_key(|name| name.as_str().map(str::to_owned)));
    let unknown = org.get("/query/01gHs0000000000AAA-2000").await;
    assert_eq!(unknown.error().1, "INVALID_QUERY_LOCATOR");
}

#[tokio::test]
async fn deleted_records_are_found_by_query_all_alone() {
    let org = Org::start().await;
    let id = org.create("Account", json!({"Name": "Gone soon"})).await;
    assert_eq!(org.delete(&format!("/sobjects/Account/{id}")).await.status, 204);
    let q = crate::org::form(&[("q", "SELECT IsDeleted FROM Account WHERE Name = 'Gone soon'")]);
    assert_eq!(org.get(&format!("/query?{q}")).await.body["totalSize"], 0);
    assert_eq!(org.get(&format!("/queryAll?{q}")).await.body["records"][0]["IsDeleted"], true);
}

#[tokio::test]
async fn an_org_without_stages_users_or_organization_runs_too() {
    let thin: Vec<(String, String)> = snapshots()
        .into_iter()
        .filter(|(object, _)| ["Account", "Opportunity"].contains(&object.as_str()))
        .collect();
    let org = Org::of(thin, Options::default()).await;
    assert_eq!(org.get("/sobjects").await.body["sobjects"].as_array().map(Vec::len), Some(2));
    let deal = json!({"Name": "Deal", "StageName": "Closed Won", "CloseDate": "2026-06-30"});
    let id = org.create("Opportunity", deal).await;
    let row = org.get(&format!("/sobjects/Opportunity/{id}")).await.body;
    assert_eq!((&row["IsWon"], &row["Probability"]), (&json!(true), &json!(100.0)));
    let userinfo =
        org.request(Method::GET, "/services/oauth2/userinfo").bearer_auth(&org.running.access_token);
    assert_eq!(Answer::of(userinfo).await.body["user_id"], row["OwnerId"]);
}
