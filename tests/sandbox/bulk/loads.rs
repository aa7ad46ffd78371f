//! What the rows of a load mean, and what becomes of each.

use salesforce_revops::sandbox::{AssignmentRule, DuplicateAction, DuplicateRule, Options, Rules};
use serde_json::{Value, json};

use super::{errors, found, load, query, rows, saved};
use crate::org::Org;

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
async fn a_load_runs_duplicate_rules_and_assigns_nobody() {
    let assigned = AssignmentRule {
        object: "Lead".to_owned(),
        name: "All".to_owned(),
        condition: "TRUE".to_owned(),
        owner: "revops.narrow@embedded.example".to_owned(),
    };
    let alike = DuplicateRule {
        object: "Lead".to_owned(),
        name: "Same_email".to_owned(),
        fields: vec!["Email".to_owned()],
        action: DuplicateAction::Alert,
        message: "Use one of these records?".to_owned(),
        bypass_sharing: false,
    };
    let rules = Rules { assignment_rules: vec![assigned], duplicate_rules: vec![alike], ..Rules::default() };
    let org = Org::with(Options { rules, ..Options::default() }).await;
    let csv = "LastName,Company,Intake_Source__c,Email\nDoe,Acme,web,jo@acme.example\nRoe,Acme,web,jo@acme.example\n";
    let (job, _) = load(&org, json!({"object": "Lead", "operation": "insert"}), csv).await;
    assert_eq!(errors(&org, &job).await, ["DUPLICATES_DETECTED:Use one of these records?:--"]);
    let id = &saved(&org, &job).await[0];
    let owner = org.rows(&format!("SELECT Owner.Username FROM Lead WHERE Id = '{id}'")).await;
    assert_eq!(owner[0]["Owner"]["Username"], org.running.username.as_str());
}
