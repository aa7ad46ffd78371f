//! What a query job answers, page by page, and what it refuses.

use reqwest::Method;
use serde_json::json;

use super::{ended, found, job, load, query, text};
use crate::org::{Answer, Org};

#[tokio::test]
async fn a_query_job_answers_csv() {
    let org = Org::start().await;
    let account = org.create("Account", json!({"Name": "Acme, \"Inc.\""})).await;
    let id = org
        .create(
            "Opportunity",
            json!({"Name": "Big", "StageName": "Prospecting", "CloseDate": "2026-06-30", "AccountId": account,
                   "Amount": 115_056_052, "NextStep": "a\nb"}),
        )
        .await;
    org.create(
        "Opportunity",
        json!({"Name": "Small", "StageName": "Prospecting", "CloseDate": "2026-07-01", "Amount": 100}),
    )
    .await;
    let created = org.field("Opportunity", &id, "CreatedDate").await;
    let created = created.as_str().expect("a date").replace("+0000", "Z");

    let soql = "SELECT account.name, o.id, Amount, IsWon, CloseDate, CreatedDate, NextStep, Account.Owner.Id \
                FROM Opportunity o WHERE Name IN ('Big', 'Small') ORDER BY Name";
    let answer = org.post("/jobs/query", query(soql)).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let job = format!("/jobs/query/{}", answer.body["id"].as_str().expect("an id"));
    assert_eq!(
        (&answer.body["state"], &answer.body["object"], &answer.body["operation"]),
        (&json!("UploadComplete"), &json!("Opportunity"), &json!("query"))
    );
    assert!(answer.body.get("contentUrl").is_none() && answer.body.get("query").is_none(), "{answer:?}");
    let info = ended(&org, &job).await;
    assert_eq!(
        (&info["state"], &info["jobType"], &info["numberRecordsProcessed"], &info["retries"]),
        (&json!("JobComplete"), &json!("V2Query"), &json!(2), &json!(0))
    );
    let (status, headers, csv) = text(org.call(Method::GET, &format!("{job}/results"))).await;
    assert_eq!(
        (status, &headers["sforce-locator"], &headers["sforce-numberofrecords"]),
        (200, &"null".parse().expect("a header"), &"2".parse().expect("a header"))
    );
    let owner = org.field("Account", &account, "OwnerId").await;
    let lines: Vec<&str> = csv.splitn(2, '\n').collect();
    assert_eq!(
        lines[0],
        r#""Account.Name","Id","Amount","IsWon","CloseDate","CreatedDate","NextStep","Account.Owner.Id""#
    );
    let big = format!(
        "\"Acme, \"\"Inc.\"\"\",\"{id}\",\"1.15056052E8\",\"false\",\"2026-06-30\",\"{created}\",\"a\nb\",{owner}\n"
    );
    assert!(lines[1].starts_with(&big), "{csv}");
    assert!(lines[1][big.len()..].starts_with("\"\",\"006"), "{csv}");
    assert!(csv.contains("\"100.0\",\"false\",\"2026-07-01\"") && csv.ends_with(",\"\",\"\"\n"), "{csv}");

    let nothing = found(&org, query("SELECT Id, Name FROM Account WHERE Name = 'Nobody'")).await;
    assert_eq!(nothing, "\"Id\",\"Name\"\n");
    assert_eq!(org.delete(&format!("/sobjects/Opportunity/{id}")).await.status, 204);
    let soql = "SELECT Id, IsDeleted FROM Opportunity WHERE Name = 'Big'";
    assert_eq!(found(&org, query(soql)).await.lines().count(), 1);
    let all = found(&org, json!({"operation": "queryAll", "query": soql})).await;
    assert_eq!(all, format!("\"Id\",\"IsDeleted\"\n\"{id}\",\"true\"\n"));
}

#[tokio::test]
async fn results_come_in_pages_that_stay_as_they_were() {
    let org = Org::start().await;
    let mut csv = String::from("Name,Site\n");
    for number in 0..25 {
        csv.push_str(&format!("Row {number:02},page\n"));
    }
    load(&org, json!({"object": "Account", "operation": "insert"}), &csv).await;
    let job = job(&org, "query", query("SELECT Name FROM Account WHERE Site = 'page' ORDER BY Name")).await;
    ended(&org, &job).await;
    let first = org.query("SELECT Id FROM Account WHERE Name = 'Row 24'").await.body;
    let id = first["records"][0]["Id"].as_str().expect("an id").to_owned();
    assert_eq!(org.delete(&format!("/sobjects/Account/{id}")).await.status, 204);

    let (mut names, mut sizes, mut locator) = (Vec::new(), Vec::new(), None::<String>);
    while locator.as_deref() != Some("null") {
        let place = locator.map(|locator| format!("&locator={locator}")).unwrap_or_default();
        let request = org.call(Method::GET, &format!("{job}/results?maxRecords=10{place}"));
        let (status, headers, csv) = text(request).await;
        assert_eq!(status, 200);
        let header = |name: &str| headers[name].to_str().expect("text").to_owned();
        sizes.push(header("sforce-numberofrecords"));
        locator = Some(header("sforce-locator"));
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        assert_eq!(reader.headers().expect("a header"), vec!["Name"]);
        names.extend(reader.records().map(|row| row.expect("a row")[0].to_owned()));
    }
    assert_eq!(sizes, ["10", "10", "5"]);
    assert_eq!(names, (0..25).map(|number| format!("Row {number:02}")).collect::<Vec<_>>());
    // As the platform writes them.
    let (_, headers, _) = text(org.call(Method::GET, &format!("{job}/results?maxRecords=10"))).await;
    assert_eq!(headers["sforce-locator"], "MTA");
    for wrong in ["maxRecords=0", "maxRecords=many", "locator=nowhere", "locator=MjU"] {
        let answer = org.get(&format!("{job}/results?{wrong}")).await;
        assert_eq!((answer.error().0, answer.error().1), (400, "API_ERROR"), "{wrong}");
    }
    let path = format!("/services/data/v59.0{job}/results");
    let other = Answer::of(org.request(Method::GET, &path).bearer_auth(&org.running.access_token)).await;
    assert_eq!(other.status, 409);
}

#[tokio::test]
async fn a_bulk_query_refuses_what_csv_cannot_hold() {
    let org = Org::start().await;
    let compound = "Selecting compound data not supported in Bulk Query";
    let unsupported = |what: &str| format!("{what} not supported in Bulk V2 Query with CSV content type");
    for (soql, code, message) in [
        ("SELECT BillingAddress FROM Account", "API_ERROR", compound.to_owned()),
        ("SELECT Id, Account.ShippingAddress FROM Contact", "API_ERROR", compound.to_owned()),
        ("SELECT FIELDS(STANDARD) FROM Account", "API_ERROR", compound.to_owned()),
        (
            "SELECT Id, (SELECT Id FROM Contacts) FROM Account",
            "API_ERROR",
            unsupported("Aggregate Relationships"),
        ),
        ("SELECT VersionData FROM ContentVersion", "API_ERROR", unsupported("Blob field")),
        ("SELECT COUNT() FROM Account", "API_ERROR", unsupported("Aggregate functions")),
        ("SELECT MAX(AnnualRevenue) FROM Account", "API_ERROR", unsupported("Aggregate functions")),
        ("SELECT Name FROM Account GROUP BY Name", "API_ERROR", unsupported("GROUP BY clause")),
        ("SELECT Name FROM Account LIMIT 5 OFFSET 5", "API_ERROR", unsupported("OFFSET clause")),
        (
            "SELECT TYPEOF What WHEN Account THEN Phone END FROM Event",
            "API_ERROR",
            unsupported("TYPEOF clause"),
        ),
    ] {
        let answer = org.post("/jobs/query", query(soql)).await;
        assert_eq!(answer.error(), (400, code, message.as_str()), "{soql}");
    }
    for (soql, code) in
        [("SELECT FROM Account", "MALFORMED_QUERY"), ("SELECT Nope__c FROM Account", "INVALID_FIELD")]
    {
        assert_eq!(org.post("/jobs/query", query(soql)).await.error().1, code);
    }
    // Semi-joins and functions of a value are allowed.
    let soql = "SELECT Id, toLabel(StageName) stage FROM Opportunity WHERE AccountId IN (SELECT Id FROM Account) LIMIT 1";
    assert!(found(&org, query(soql)).await.starts_with("\"Id\",\"stage\"\n\"006"));
}
