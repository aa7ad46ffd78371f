//! The life of a job: who has it, which way it goes, what makes none.

use reqwest::Method;
use salesforce_revops::sandbox::seed::NARROW_USERNAME;
use serde_json::{Value, json};
use std::time::Instant;

use super::{PATIENCE, ended, errors, job, load, query, rows, saved, text, upload};
use crate::org::{Answer, Org};

#[tokio::test]
async fn an_ingest_job_lives_as_on_the_platform() {
    let org = Org::start().await;
    let created = org.post("/jobs/ingest", json!({"object": "contact", "operation": "insert"})).await.body;
    let id = created["id"].as_str().expect("an id").to_owned();
    assert!(id.starts_with("750") && id.len() == 18, "{id}");
    let mut expected = json!({
        "id": id,
        "operation": "insert",
        "object": "Contact",
        "createdById": created["createdById"],
        "createdDate": created["createdDate"],
        "systemModstamp": created["createdDate"],
        "state": "Open",
        "concurrencyMode": "Parallel",
        "contentType": "CSV",
        "apiVersion": 60.0,
        "contentUrl": format!("services/data/v60.0/jobs/ingest/{id}/batches"),
        "lineEnding": "LF",
        "columnDelimiter": "COMMA",
    });
    assert_eq!(created, expected);
    assert!(created["createdDate"].as_str().is_some_and(|date| date.ends_with(".000+0000")), "{created}");

    let job = format!("/jobs/ingest/{id}");
    let csv = "LastName,Title\nBerg,Berg & Sons\n,Nameless\n\"de \"\"la\"\" Cruz\",\"Cruz, Inc.\"\n";
    assert_eq!(upload(&org, &job, csv).await.status, 201);
    for (name, value) in [("jobType", json!("V2Ingest")), ("retries", json!(0))] {
        expected[name] = value;
    }
    for zero in
        ["numberRecordsProcessed", "numberRecordsFailed", "totalProcessingTime", "apiActiveProcessingTime"]
    {
        expected[zero] = json!(0);
    }
    expected["apexProcessingTime"] = json!(0);
    assert_eq!(org.get(&job).await.body, expected);

    let closed = org.patch(&job, json!({"state": "UploadComplete"})).await.body;
    assert_eq!(closed["state"], "UploadComplete");
    assert_eq!(closed.as_object().map(|info| info.len()), Some(10), "{closed}");

    let info = ended(&org, &job).await;
    assert_eq!(info["state"], "JobComplete", "{info}");
    assert_eq!((&info["numberRecordsProcessed"], &info["numberRecordsFailed"]), (&json!(3), &json!(1)));
    assert!(info.get("contentUrl").is_none(), "{info}");

    let successful = rows(&org, &job, "successfulResults").await;
    let ids = saved(&org, &job).await;
    assert_eq!(
        successful,
        format!(
            "\"sf__Id\",\"sf__Created\",LastName,Title\n\"{}\",\"true\",\"Berg\",\"Berg & Sons\"\n\
             \"{}\",\"true\",\"de \"\"la\"\" Cruz\",\"Cruz, Inc.\"\n",
            ids[0], ids[1]
        )
    );
    assert_eq!(org.field("Contact", &ids[1], "LastName").await, "de \"la\" Cruz");
    assert_eq!(
        rows(&org, &job, "failedResults").await,
        "\"sf__Id\",\"sf__Error\",LastName,Title\n\"\",\"REQUIRED_FIELD_MISSING:Required fields are missing: \
         [LastName]:LastName --\",\"\",\"Nameless\"\n"
    );
    // One client spells it so, another so.
    for name in ["unprocessedrecords", "unprocessedRecords"] {
        assert_eq!(rows(&org, &job, name).await, "LastName,Title\n");
    }
    assert_eq!(org.delete(&job).await.status, 204);
    assert_eq!(org.get(&job).await.error(), (404, "NOT_FOUND", "The requested resource does not exist"));
}

#[tokio::test]
async fn a_job_goes_forward_only() {
    let org = Org::start().await;
    let wanted = || json!({"object": "Account", "operation": "insert", "contentType": "CSV"});
    let open = job(&org, "ingest", wanted()).await;
    let refused = |answer: &Answer, message: &str| {
        assert_eq!(answer.error(), (400, "INVALIDJOBSTATE", message));
    };
    refused(&org.delete(&open).await, "Deleting already Open Job not allowed");
    // Nothing to tell yet.
    assert_eq!(text(org.call(Method::GET, &format!("{open}/failedResults"))).await.0, 204);
    for state in ["InProgress", "JobComplete", "Closed"] {
        let answer = org.patch(&open, json!({"state": state})).await;
        let message = format!("Invalid value: '{state}' supplied for property: 'state'");
        assert_eq!(answer.error(), (400, "API_ERROR", message.as_str()));
    }
    assert_eq!(upload(&org, &open, "Name\nOne\n").await.status, 201);
    let again = upload(&org, &open, "Name\nTwo\n").await;
    assert_eq!(again.error().1, "BULK_API_ERROR");
    assert!(again.error().2.starts_with("Found multipe contents for job: <750"), "{again:?}");
    assert_eq!(org.patch(&open, json!({"state": "UploadComplete"})).await.status, 200);
    assert_eq!(ended(&org, &open).await["state"], "JobComplete");
    refused(
        &org.patch(&open, json!({"state": "UploadComplete"})).await,
        "Closing already Completed Job not allowed",
    );
    refused(
        &org.patch(&open, json!({"state": "Aborted"})).await,
        "Aborting already Completed Job not allowed",
    );

    let aborted = job(&org, "ingest", wanted()).await;
    assert_eq!(upload(&org, &aborted, "Name\nThree\nFour\n").await.status, 201);
    assert_eq!(org.patch(&aborted, json!({"state": "Aborted"})).await.body["state"], "Aborted");
    assert_eq!(rows(&org, &aborted, "unprocessedrecords").await, "Name\n\"Three\"\n\"Four\"\n");
    assert_eq!(rows(&org, &aborted, "successfulResults").await, "\"sf__Id\",\"sf__Created\",Name\n");
    refused(
        &org.patch(&aborted, json!({"state": "UploadComplete"})).await,
        "Closing already Aborted Job not allowed",
    );
    let late = job(&org, "ingest", wanted()).await;
    assert_eq!(org.patch(&late, json!({"state": "Aborted"})).await.status, 200);
    refused(&upload(&org, &late, "Name\nLate\n").await, "Uploading to already Aborted Job not allowed");
    assert_eq!(org.count("Account WHERE Name IN ('Two', 'Three', 'Four', 'Late')").await, 0);

    let query = job(&org, "query", query("SELECT Id FROM Account")).await;
    ended(&org, &query).await;
    refused(
        &org.patch(&query, json!({"state": "Aborted"})).await,
        "Aborting already Completed Job not allowed",
    );
    assert_eq!(org.delete(&query).await.status, 204);
    assert_eq!(org.get(&query).await.status, 404);
}

#[tokio::test]
async fn an_upload_without_rows_is_a_job_that_is_complete() {
    let org = Org::start().await;
    for csv in ["", "Name\n"] {
        let (job, info) = load(&org, json!({"object": "Account", "operation": "insert"}), csv).await;
        assert_eq!((&info["state"], &info["numberRecordsProcessed"]), (&json!("JobComplete"), &json!(0)));
        assert!(saved(&org, &job).await.is_empty());
    }
}

#[tokio::test]
async fn a_request_that_is_wrong_makes_no_job() {
    let org = Org::start().await;
    let invalid =
        |property: &str, value: &str| format!("Invalid value: '{value}' supplied for property: '{property}'");
    for (kind, body, code, message) in [
        (
            "ingest",
            json!({"object": "Nothing__c", "operation": "insert"}),
            "INVALIDJOB",
            "InvalidJob : Unable to find object: Nothing__c".to_owned(),
        ),
        ("ingest", json!({"object": "Lead", "operation": ""}), "API_ERROR", invalid("operation", "")),
        ("ingest", json!({"object": "Lead"}), "API_ERROR", invalid("operation", "")),
        (
            "ingest",
            json!({"object": "Lead", "operation": "query"}),
            "API_ERROR",
            invalid("operation", "query"),
        ),
        (
            "ingest",
            json!({"object": "Lead", "operation": "insert", "contentType": "JSON"}),
            "API_ERROR",
            invalid("contentType", "JSON"),
        ),
        (
            "ingest",
            json!({"object": "Lead", "operation": "insert", "columnDelimiter": ","}),
            "API_ERROR",
            invalid("columnDelimiter", ","),
        ),
        (
            "ingest",
            json!({"object": "Lead", "operation": "insert", "assignmentRuleId": "01QHs0000000001AAA"}),
            "API_ERROR",
            invalid("assignmentRuleId", "01QHs0000000001AAA"),
        ),
        (
            "ingest",
            json!({"object": "Lead", "operation": "upsert"}),
            "INVALIDJOB",
            "InvalidJob : External ID was blank for Lead. An External ID must be specified for upsert."
                .to_owned(),
        ),
        (
            "ingest",
            json!({"object": "Lead", "operation": "upsert", "externalIdFieldName": "Company"}),
            "INVALIDJOB",
            "InvalidJob : Field name provided, Company does not match an External ID for Lead".to_owned(),
        ),
        (
            "ingest",
            json!({"object": "Lead", "operation": "hardDelete"}),
            "FEATURENOTENABLED",
            "hardDelete operation requires special user profile permission, please contact your system administrator"
                .to_owned(),
        ),
        (
            "query",
            json!({"operation": 3}),
            "API_ERROR",
            "Value does not match expected type at [line:1, column:14]".to_owned(),
        ),
        (
            "query",
            json!({"operation": "query"}),
            "MALFORMED_QUERY",
            "A query string has to be specified".to_owned(),
        ),
        (
            "query",
            json!({"operation": "insert", "query": "SELECT Id FROM Lead"}),
            "API_ERROR",
            invalid("operation", "insert"),
        ),
    ] {
        let answer = org.post(&format!("/jobs/{kind}"), body.clone()).await;
        assert_eq!(answer.error(), (400, code, message.as_str()), "{body}");
    }
    for kind in ["ingest", "query"] {
        assert_eq!(org.get(&format!("/jobs/{kind}")).await.body["records"], json!([]));
        for path in ["750000000000001AAA", "nothing", "nothing/results", "nothing/failedResults"] {
            assert_eq!(org.get(&format!("/jobs/{kind}/{path}")).await.status, 404, "{kind} {path}");
        }
    }
    let job = job(&org, "ingest", json!({"object": "Lead", "operation": "insert"})).await;
    let answer = Answer::of(org.send(Method::PUT, &format!("{job}/batches"), "{}")).await;
    assert_eq!(answer.error().0, 415);
    assert_eq!(org.post(&job, json!({})).await.error().0, 405);
    // A job of one kind is none of the other.
    assert_eq!(org.get(&job.replace("ingest", "query")).await.status, 404);
}

#[tokio::test]
async fn what_an_aborted_job_has_saved_stays_and_the_rest_is_unprocessed() {
    let org = Org::start().await;
    let total = 10_000;
    let mut csv = String::from("Name,Site\n");
    for number in 0..total {
        csv.push_str(&format!("Row {number},abort\n"));
    }
    let job = job(&org, "ingest", json!({"object": "Account", "operation": "insert"})).await;
    upload(&org, &job, &csv).await;
    org.patch(&job, json!({"state": "UploadComplete"})).await;
    // Others get their turn while the job works.
    while org.count("Account WHERE Site = 'abort'").await == 0 {}
    assert_eq!(org.patch(&job, json!({"state": "Aborted"})).await.body["state"], "Aborted");
    // The chunk under way is finished.
    let begun = Instant::now();
    loop {
        let kept = org.count("Account WHERE Site = 'abort'").await;
        let told = saved(&org, &job).await.len() as u64;
        let rest = rows(&org, &job, "unprocessedrecords").await.lines().count() as u64 - 1;
        if kept == told {
            assert_eq!(told + rest, total, "{told} saved, {rest} not");
            assert!(told > 0 && told < total, "{told}");
            break;
        }
        assert!(begun.elapsed() < PATIENCE);
    }
    assert_eq!(ended(&org, &job).await["state"], "Aborted");
}

#[tokio::test]
async fn lists_name_the_jobs_of_a_kind_page_by_page() {
    let org = Org::start().await;
    let used = |answer: &Answer| {
        let info = answer.header("sforce-limit-info").to_owned();
        info.split(['=', '/']).nth(1).expect("usage").parse::<u64>().expect("a number")
    };
    let wanted = json!({"object": "Account", "operation": "insert"});
    let first = used(&org.post("/jobs/ingest", wanted.clone()).await);
    for _ in 0..1000 {
        org.post("/jobs/ingest", wanted.clone()).await;
    }
    job(&org, "query", query("SELECT Id FROM Account")).await;
    let list = org.get("/jobs/ingest").await;
    assert_eq!(used(&list), first + 1002, "every request counts as a call");
    assert_eq!(
        (&list.body["done"], list.body["records"].as_array().map(Vec::len)),
        (&json!(false), Some(1000))
    );
    let record = &list.body["records"][0];
    assert_eq!((&record["jobType"], &record["state"]), (&json!("V2Ingest"), &json!("Open")));
    let next = list.body["nextRecordsUrl"].as_str().expect("a URL");
    let next =
        org.get(next.strip_prefix("/services/data/v60.0").expect("a path below the version")).await.body;
    assert_eq!((&next["done"], &next["nextRecordsUrl"]), (&json!(true), &Value::Null));
    assert_eq!(next["records"].as_array().map(Vec::len), Some(1));

    let count = async |path: &str| org.get(path).await.body["records"].as_array().map(Vec::len);
    assert_eq!(count("/jobs/query").await, Some(1));
    assert_eq!(count("/jobs/query?jobType=V2Query").await, Some(1));
    assert_eq!(count("/jobs/query?jobType=V2Ingest").await, Some(1000));
    assert_eq!(count("/jobs/query?jobType=Classic").await, Some(0));
    assert_eq!(count("/jobs/ingest?isPkChunkingEnabled=true").await, Some(0));
    assert_eq!(org.get("/jobs/query?jobType=Other").await.error().1, "API_ERROR");
}

#[tokio::test]
async fn a_job_is_its_users_own_and_has_that_users_rights() {
    let mut org = Org::start().await;
    let account = org.create("Account", json!({"Name": "Acme", "Industry": "Energy"})).await;
    let insert = || json!({"object": "Account", "operation": "insert"});
    let (ingest, _) = load(&org, insert(), "Name\nMine\n").await;
    let asked = job(&org, "query", query("SELECT Id FROM Account")).await;
    ended(&org, &asked).await;

    org.act_as(NARROW_USERNAME);
    for path in [&ingest, &asked, &format!("{ingest}/successfulResults"), &format!("{asked}/results")] {
        assert_eq!(
            (org.get(path).await.error().0, org.get(path).await.error().1),
            (400, "INVALIDUSER"),
            "{path}"
        );
    }
    assert_eq!(org.delete(&ingest).await.error().1, "INVALIDUSER");
    assert_eq!(upload(&org, &ingest, "Name\nYours\n").await.error().1, "INVALIDUSER");
    for list in ["/jobs/ingest", "/jobs/query"] {
        assert_eq!(org.get(list).await.body["records"], json!([]));
    }

    let update = json!({"object": "Account", "operation": "update"});
    let (_, info) = load(&org, update, &format!("Id,AnnualRevenue\n{account},5\n")).await;
    assert_eq!(info["errorMessage"], "InvalidBatch : Field name not found : AnnualRevenue", "a hidden field");
    let hidden = org.post("/jobs/query", query("SELECT AnnualRevenue FROM Account")).await;
    assert_eq!(hidden.error().1, "INVALID_FIELD");
    let (ingest, info) = load(&org, insert(), "Name\nNot allowed\n").await;
    assert_eq!(info["numberRecordsFailed"], 1, "{info}");
    assert_eq!(
        errors(&org, &ingest).await,
        ["CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY:entity type cannot be inserted: Account:--"]
    );
}
