//! Bulk API 2.0: jobs that load CSV, and jobs that answer a query with it.

use std::time::{Duration, Instant};

use reqwest::header::HeaderMap;
use reqwest::{Method, RequestBuilder};
use salesforce_revops::sandbox::seed::NARROW_USERNAME;
use serde_json::{Value, json};

use crate::org::{Answer, Org};

/// The longest that a job of these tests may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// An answer that is not JSON.
async fn text(request: RequestBuilder) -> (u16, HeaderMap, String) {
    let response = request.send().await.expect("an answer");
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    (status, headers, response.text().await.expect("a body"))
}

/// Creates a job; answers its path.
async fn job(org: &Org, kind: &str, wanted: Value) -> String {
    let answer = org.post(&format!("/jobs/{kind}"), wanted).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    format!("/jobs/{kind}/{}", answer.body["id"].as_str().expect("an id"))
}

async fn upload(org: &Org, job: &str, csv: &str) -> Answer {
    let request = org.call(Method::PUT, &format!("{job}/batches"));
    Answer::of(request.header("Content-Type", "text/csv; charset=UTF-8").body(csv.to_owned())).await
}

/// The job once it has ended.
async fn ended(org: &Org, job: &str) -> Value {
    let begun = Instant::now();
    loop {
        let info = org.get(job).await.body;
        if !["UploadComplete", "InProgress"].contains(&info["state"].as_str().expect("a state")) {
            return info;
        }
        assert!(begun.elapsed() < PATIENCE, "{info}");
    }
}

/// Loads a CSV; answers the job's path and how it ended.
async fn load(org: &Org, wanted: Value, csv: &str) -> (String, Value) {
    let job = job(org, "ingest", wanted).await;
    let answer = upload(org, &job, csv).await;
    assert_eq!((answer.status, &answer.body), (201, &Value::Null));
    let answer = org.patch(&job, json!({"state": "UploadComplete"})).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    let info = ended(org, &job).await;
    (job, info)
}

/// The rows of one of the three results.
async fn rows(org: &Org, job: &str, which: &str) -> String {
    let (status, headers, text) = text(org.call(Method::GET, &format!("{job}/{which}"))).await;
    assert_eq!(
        (status, &headers["content-type"]),
        (200, &"text/csv;charset=UTF-8".parse().expect("a header"))
    );
    text
}

/// The errors of an ingest job, one a line, without ids and the rows themselves.
async fn errors(org: &Org, job: &str) -> Vec<String> {
    let text = rows(org, job, "failedResults").await;
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.records().map(|row| row.expect("a row")[1].to_owned()).collect()
}

/// The ids that an ingest job saved.
async fn saved(org: &Org, job: &str) -> Vec<String> {
    let text = rows(org, job, "successfulResults").await;
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.records().map(|row| row.expect("a row")[0].to_owned()).collect()
}

/// The whole result of a query.
async fn found(org: &Org, wanted: Value) -> String {
    let job = job(org, "query", wanted).await;
    assert_eq!(ended(org, &job).await["state"], "JobComplete");
    text(org.call(Method::GET, &format!("{job}/results"))).await.2
}

fn query(soql: &str) -> Value {
    json!({"operation": "query", "query": soql})
}

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
async fn a_file_that_is_wrong_fails_the_job_and_saves_nothing() {
    let org = Org::start().await;
    let before = org.count("Lead").await;
    for (ending, csv, words) in [
        (
            "LF",
            "LastName,Company\r\nBerg,Sons\r\n",
            "ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is LF",
        ),
        (
            "CRLF",
            "LastName,Company\nBerg,Sons\n",
            "ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is CRLF",
        ),
        // Within quotes too.
        (
            "LF",
            "LastName,Company\nBerg,\"a\r\nb\"\n",
            "ClientInputError : LineEnding is invalid on user data. Current LineEnding setting is LF",
        ),
        (
            "LF",
            "LastName,Company\nBe\"rg,Sons\n",
            "InvalidBatch : Failed to parse CSV. Found unescaped quote. A value with quote should be within a quote",
        ),
        ("LF", "LastName,Nope__c\nBerg,Sons\n", "InvalidBatch : Field name not found : Nope__c"),
        ("LF", "LastName,Address\nBerg,Sons\n", "InvalidBatch : Field name not found : Address"),
        ("LF", "\u{feff}LastName\nBerg\n", "InvalidBatch : Field name not found : \u{feff}LastName"),
        ("LF", "LastName,lastname\nBerg,Sons\n", "InvalidBatch : Duplicate field name : lastname"),
        ("LF", "LastName,Nobody.Name\nBerg,Sons\n", "InvalidBatch : Unable to find relationship: Nobody"),
        (
            "LF",
            "LastName,ConvertedAccount.Name\nBerg,Sons\n",
            "InvalidBatch : Field name not found : ConvertedAccount.Name",
        ),
        (
            "LF",
            "LastName,User:CreatedBy.Username\nBerg,Sons\n",
            "InvalidBatch : type is not needed for non polymorphic foreign key references: CreatedBy",
        ),
        (
            "LF",
            "LastName,Owner.Username\nBerg,Sons\n",
            "InvalidBatch : type is needed for polymorphic foreign key references: Owner",
        ),
    ] {
        let wanted = json!({"object": "Lead", "operation": "insert", "lineEnding": ending});
        let (job, info) = load(&org, wanted, csv).await;
        assert_eq!((&info["state"], &info["errorMessage"]), (&json!("Failed"), &json!(words)), "{csv:?}");
        assert_eq!((&info["numberRecordsProcessed"], &info["numberRecordsFailed"]), (&json!(0), &json!(0)));
        assert!(errors(&org, &job).await.is_empty());
        assert_eq!(org.delete(&job).await.status, 204);
    }
    let (job, info) =
        load(&org, json!({"object": "Lead", "operation": "insert"}), "LastName,Company\nBerg\n").await;
    assert_eq!(info["state"], "Failed");
    assert!(
        info["errorMessage"]
            .as_str()
            .is_some_and(|words| words.starts_with("InvalidBatch : Failed to parse CSV."))
    );
    assert!(saved(&org, &job).await.is_empty());
    let (_, info) = load(&org, json!({"object": "Lead", "operation": "delete"}), "Id,LastName\nx,y\n").await;
    assert_eq!(info["errorMessage"], "InvalidBatch : The 'delete' batch must contain only ids");
    assert_eq!(org.count("Lead").await, before);
}

#[tokio::test]
async fn every_delimiter_and_line_ending_goes_in_and_out() {
    let org = Org::start().await;
    for (delimiter, char) in
        [("BACKQUOTE", '`'), ("CARET", '^'), ("COMMA", ','), ("PIPE", '|'), ("SEMICOLON", ';'), ("TAB", '\t')]
    {
        for (ending, end) in [("LF", "\n"), ("CRLF", "\r\n")] {
            let format = |mut wanted: Value| {
                wanted["columnDelimiter"] = json!(delimiter);
                wanted["lineEnding"] = json!(ending);
                wanted
            };
            let name = format!("{delimiter}-{ending}");
            let csv = format!("Name{char}Site{end}\"{name}\"{char}\"a{char}b\"{end}");
            let (job, info) =
                load(&org, format(json!({"object": "Account", "operation": "insert"})), &csv).await;
            assert_eq!(info["state"], "JobComplete", "{info}");
            let row = format!("\"{name}\"{char}\"a{char}b\"{end}");
            let successful = rows(&org, &job, "successfulResults").await;
            assert!(
                successful
                    .starts_with(&format!("\"sf__Id\"{char}\"sf__Created\"{char}Name{char}Site{end}\"001"))
            );
            assert!(successful.ends_with(&format!("{char}\"true\"{char}{row}")), "{successful:?}");
            let soql = format!("SELECT Name, Site FROM Account WHERE Name = '{name}'");
            assert_eq!(found(&org, format(query(&soql))).await, format!("\"Name\"{char}\"Site\"{end}{row}"));
        }
    }
}

#[tokio::test]
async fn values_are_read_as_the_platform_reads_them() {
    let org = Org::start().await;
    let boss = org.create("Contact", json!({"LastName": "Boss", "Email": "boss@example.com"})).await;
    let account = org.create("Account", json!({"Name": "Acme"})).await;
    let contact = org
        .create("Contact", json!({"LastName": "Berg", "Title": "CEO", "Phone": "1", "AccountId": account}))
        .await;
    let update = || json!({"object": "Contact", "operation": "update"});
    let csv = format!(
        "id,Title,Phone,ReportsTo.Email,AccountId,DoNotCall,HasOptedOutOfEmail,Birthdate,EmailBouncedDate,Influence__c\n\
         {contact},#N/A,,boss@example.com,#N/A,Yes,0,1980-02-29,2026-01-02T03:04:05.678+01:00,12\n"
    );
    let (job, info) = load(&org, update(), &csv).await;
    assert_eq!(info["numberRecordsFailed"], 0, "{:?}", errors(&org, &job).await);
    assert!(rows(&org, &job, "successfulResults").await.contains(&format!("\"{contact}\",\"false\",")));
    let row = org.get(&format!("/sobjects/Contact/{contact}")).await.body;
    assert_eq!(
        (&row["Title"], &row["Phone"]),
        (&Value::Null, &json!("1")),
        "#N/A is null, empty changes nothing"
    );
    assert_eq!((&row["ReportsToId"], &row["AccountId"]), (&json!(boss), &Value::Null));
    assert_eq!((&row["DoNotCall"], &row["HasOptedOutOfEmail"]), (&json!(true), &json!(false)));
    assert_eq!(
        (&row["Birthdate"], &row["EmailBouncedDate"], &row["Influence__c"]),
        (&json!("1980-02-29"), &json!("2026-01-02T02:04:05.000+0000"), &json!(12.0))
    );
    let (_, info) = load(&org, update(), &format!("Id,ReportsTo.Email\n{contact},#N/A\n")).await;
    assert_eq!(info["numberRecordsFailed"], 0);
    assert_eq!(org.field("Contact", &contact, "ReportsToId").await, Value::Null);

    // Each value alone, so that the others show that a bad row spoils no other.
    let mut others = Vec::new();
    for name in ["a", "b", "c", "d"] {
        others.push(org.create("Contact", json!({"LastName": name})).await);
    }
    let [a, b, c, d] = others.try_into().expect("four");
    let csv = format!(
        "Id,Birthdate,DoNotCall,Influence__c,ReportsTo.Email,Title\n\
         {a},6/15/19,,,,\n{b},,maybe,,,\n{c},,,much,,\n{d},,,,nobody@example.com,\n\
         {contact},,,,,Chair\n"
    );
    let (job, info) = load(&org, update(), &csv).await;
    assert_eq!((&info["numberRecordsProcessed"], &info["numberRecordsFailed"]), (&json!(5), &json!(4)));
    assert_eq!(
        errors(&org, &job).await,
        [
            "INVALID_FIELD:Failed to deserialize field at col 1. Due to, '6/15/19' is not a valid value for the type \
             xsd:date:Birthdate --",
            "INVALID_FIELD:Failed to deserialize field at col 2. Due to, 'maybe' is not a valid value for the type \
             xsd:boolean:DoNotCall --",
            "INVALID_FIELD:Failed to deserialize field at col 3. Due to, 'much' is not a valid value for the type \
             xsd:double:Influence__c --",
            "INVALID_FIELD:Foreign key external ID: nobody@example.com not found for field Email in entity Contact:--",
        ]
    );
    assert_eq!(org.field("Contact", &contact, "Title").await, "Chair");
}

#[tokio::test]
async fn a_polymorphic_parent_is_named_with_its_object() {
    let org = Org::start().await;
    let username = org.running.username.clone();
    let csv = format!("LastName,Company,Intake_Source__c,User:Owner.Username\nBerg,Sons,web,{username}\n");
    let (job, info) = load(&org, json!({"object": "Lead", "operation": "insert"}), &csv).await;
    assert_eq!(info["numberRecordsFailed"], 0, "{:?}", errors(&org, &job).await);
    let owner = org.field("Lead", &saved(&org, &job).await[0], "OwnerId").await;
    let user = org.query(&format!("SELECT Id FROM User WHERE Username = '{username}'")).await.body;
    assert_eq!(owner, user["records"][0]["Id"]);
}

#[tokio::test]
async fn rows_that_name_the_same_record_are_all_refused() {
    let org = Org::start().await;
    let twice = org.create("Account", json!({"Name": "Twice"})).await;
    let once = org.create("Account", json!({"Name": "Once"})).await;
    let csv = format!("Id,Name\n{twice},A\n{},B\n{once},C\n", &twice[..15]);
    let (job, info) = load(&org, json!({"object": "Account", "operation": "update"}), &csv).await;
    assert_eq!((&info["numberRecordsProcessed"], &info["numberRecordsFailed"]), (&json!(3), &json!(2)));
    let refused = |id: &str| format!("DUPLICATE_VALUE:Duplicate id specified: {id}:Id --");
    assert_eq!(errors(&org, &job).await, [refused(&twice), refused(&twice[..15])]);
    assert_eq!(org.field("Account", &twice, "Name").await, "Twice");
    assert_eq!(org.field("Account", &once, "Name").await, "C");
}

#[tokio::test]
async fn an_upsert_finds_records_by_their_external_id() {
    let org = Org::start().await;
    let upsert =
        || json!({"object": "Lead", "operation": "upsert", "externalIdFieldName": "external_key__C"});
    let csv = "External_Key__c,LastName,Company,Intake_Source__c\nk1,One,Acme,web\nk2,Two,Acme,web\n";
    let (job, info) = load(&org, upsert(), csv).await;
    assert_eq!(
        (&info["state"], &info["externalIdFieldName"]),
        (&json!("JobComplete"), &json!("External_Key__c"))
    );
    assert!(rows(&org, &job, "successfulResults").await.matches("\"true\"").count() == 2);
    let ids = saved(&org, &job).await;

    let csv = "External_Key__c,LastName,Company,Intake_Source__c,Id\n\
               k2,Changed,,,\nk3,Three,Acme,web,\nK3,Capital,Acme,web,\nk9,Same,Acme,web,\nk9,Same,Acme,web,\n\
               ,Nobody,Acme,web,\n";
    let (job, info) = load(&org, upsert(), csv).await;
    assert_eq!((&info["numberRecordsProcessed"], &info["numberRecordsFailed"]), (&json!(6), &json!(3)));
    let successful = rows(&org, &job, "successfulResults").await;
    assert!(successful.contains(&format!("\"{}\",\"false\",\"k2\"", ids[1])), "{successful}");
    assert!(successful.contains(",\"true\",\"k3\""), "{successful}");
    assert_eq!(
        errors(&org, &job).await,
        [
            "DUPLICATE_VALUE:Duplicate external id specified: k9:External_Key__c --",
            "DUPLICATE_VALUE:Duplicate external id specified: k9:External_Key__c --",
            "MISSING_ARGUMENT:External_Key__c not specified:--",
        ]
    );
    assert_eq!(org.field("Lead", &ids[1], "LastName").await, "Changed");
    assert!(successful.contains(",\"true\",\"K3\""), "the key heeds case: {successful}");

    // By id an empty one creates.
    let upsert = json!({"object": "Lead", "operation": "upsert", "externalIdFieldName": "Id"});
    let (job, _) = load(
        &org,
        upsert,
        &format!("Id,LastName,Company,Intake_Source__c\n{},Again,,\n,New,Acme,web\n", ids[0]),
    )
    .await;
    let successful = rows(&org, &job, "successfulResults").await;
    assert!(
        successful.contains(&format!("\"{}\",\"false\",", ids[0]))
            && successful.contains("\"true\",\"\",\"New\"")
    );
}

#[tokio::test]
async fn rows_that_name_no_record_are_refused_one_by_one() {
    let org = Org::start().await;
    let account = org.create("Account", json!({"Name": "Acme"})).await;
    let gone = org.create("Account", json!({"Name": "Gone"})).await;
    let contact = org.create("Contact", json!({"LastName": "Berg"})).await;
    assert_eq!(org.delete(&format!("/sobjects/Account/{gone}")).await.status, 204);
    let missing = "001Hs0000099999IAA".replace("IAA", "");
    let csv = format!(
        "Id,Name\n,No id\nshort,Short\n{contact},Wrong\n{missing},Missing\n{gone},Gone\n{account},Right\n"
    );
    let (job, _) = load(&org, json!({"object": "Account", "operation": "update"}), &csv).await;
    let expected = [
        "MISSING_ARGUMENT:Id not specified in an update call:--".to_owned(),
        "MALFORMED_ID:bad id short:Id --".to_owned(),
        format!("MALFORMED_ID:Account ID: id value of incorrect type: {contact}:Id --"),
        "INVALID_CROSS_REFERENCE_KEY:invalid cross reference id:--".to_owned(),
        "ENTITY_IS_DELETED:entity is deleted:--".to_owned(),
    ];
    assert_eq!(errors(&org, &job).await, expected);
    assert!(rows(&org, &job, "failedResults").await.contains(&format!("\n\"{gone}\",\"ENTITY_IS_DELETED:")));
    assert_eq!(org.field("Account", &account, "Name").await, "Right");

    let csv = format!("Id\n{gone}\n{account}\n");
    let (job, info) = load(&org, json!({"object": "Account", "operation": "delete"}), &csv).await;
    assert_eq!(info["numberRecordsFailed"], 1);
    assert_eq!(errors(&org, &job).await, ["ENTITY_IS_DELETED:entity is deleted:--"]);
    assert_eq!(org.get(&format!("/sobjects/Account/{account}")).await.status, 404);

    let csv = format!("Id,Name\n{account},Again\n");
    let (job, _) = load(&org, json!({"object": "Account", "operation": "insert"}), &csv).await;
    assert_eq!(
        errors(&org, &job).await,
        ["INVALID_FIELD_FOR_INSERT_UPDATE:cannot specify Id in an insert call:Id --"]
    );
}

#[tokio::test]
async fn rows_obey_the_rules_of_single_writes() {
    let org = Org::start().await;
    let csv = "Name,StageName,CloseDate,IsWon,Segment__c\n\
               Won,Prospecting,2026-06-30,true,\nNowhere,Prospecting,2026-06-30,,Nowhere\n";
    let (job, info) = load(&org, json!({"object": "Opportunity", "operation": "insert"}), csv).await;
    assert_eq!(info["numberRecordsFailed"], 2);
    assert_eq!(
        errors(&org, &job).await,
        [
            "INVALID_FIELD_FOR_INSERT_UPDATE:Unable to create/update fields: IsWon. Please check the security \
             settings of this field and verify that it is read/write for your profile or permission set.:IsWon --",
            "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST:Segment: bad value for restricted picklist field: \
             Nowhere:Segment__c --",
        ]
    );
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
