//! Creating, changing and deleting records: what is refused, and what the platform does by itself.

use reqwest::Method;
use salesforce_revops::sandbox::Options;
use serde_json::{Value, json};

use crate::org::{Answer, Org};

#[tokio::test]
async fn a_new_record_answers_its_id_and_location() {
    let org = Org::start().await;
    let answer = org.post("/sobjects/Account", json!({"name": "  Acme  ", "Description": ""})).await;
    assert_eq!(answer.status, 201);
    let id = answer.body["id"].as_str().expect("an id");
    assert_eq!(answer.body, json!({"id": id, "success": true, "errors": []}));
    assert_eq!(answer.header("location"), format!("/services/data/v60.0/sobjects/Account/{id}"));
    let row = org.get(&format!("/sobjects/Account/{id}")).await.body;
    assert_eq!((&row["Name"], &row["Description"]), (&json!("Acme"), &Value::Null), "trimmed; empty is null");
    assert_eq!(row["OwnerId"], row["CreatedById"]);
    assert_eq!(row["IsDeleted"], false);
    assert_eq!(row["CreatedDate"], row["SystemModstamp"]);
}

#[tokio::test]
async fn refusals_have_the_platforms_words_and_leave_nothing_behind() {
    let org = Org::start().await;
    let account = org.create("Account", json!({"Name": "Acme"})).await;
    let before = org.count("Opportunity").await;
    let deal = |change: Value| {
        let mut body = json!({"Name": "Deal", "StageName": "Prospecting", "CloseDate": "2026-06-30"});
        body.as_object_mut().expect("an object").extend(change.as_object().expect("an object").clone());
        body
    };
    let security = "Please check the security settings of this field and verify that it is read/write for your profile \
                    or permission set.";
    let long = "x".repeat(121);
    for (body, code, message, fields) in [
        (
            json!({"Name": "Deal"}),
            "REQUIRED_FIELD_MISSING",
            "Required fields are missing: [CloseDate, StageName]".to_owned(),
            json!(["CloseDate", "StageName"]),
        ),
        (
            deal(json!({"Nope__c": 1})),
            "INVALID_FIELD",
            "No such column 'Nope__c' on sobject of type Opportunity".to_owned(),
            Value::Null,
        ),
        (
            deal(json!({"Id": account})),
            "INVALID_FIELD",
            "The Id field should not be specified in the sobject data.".to_owned(),
            Value::Null,
        ),
        (
            deal(json!({"IsWon": true, "ExpectedRevenue": 1})),
            "INVALID_FIELD_FOR_INSERT_UPDATE",
            format!("Unable to create/update fields: IsWon, ExpectedRevenue. {security}"),
            json!(["IsWon", "ExpectedRevenue"]),
        ),
        (
            deal(json!({"Name": long})),
            "STRING_TOO_LONG",
            format!("Name: data value too large: {long} (max length=120)"),
            json!(["Name"]),
        ),
        (
            deal(json!({"Segment__c": "Nowhere"})),
            "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
            "Segment: bad value for restricted picklist field: Nowhere".to_owned(),
            json!(["Segment__c"]),
        ),
        (
            deal(json!({"Amount": "12345678901234567"})),
            "NUMBER_OUTSIDE_VALID_RANGE",
            "Amount: value outside of valid range on numeric field: \"12345678901234567\"".to_owned(),
            json!(["Amount"]),
        ),
        (
            deal(json!({"AccountId": "001xx"})),
            "MALFORMED_ID",
            "Account ID: id value of incorrect type: 001xx".to_owned(),
            json!(["AccountId"]),
        ),
        (
            deal(json!({"AccountId": "001000000000001AAA"})),
            "INVALID_CROSS_REFERENCE_KEY",
            "invalid cross reference id".to_owned(),
            json!([]),
        ),
        (
            deal(json!({"OwnerId": account})),
            "MALFORMED_ID",
            format!("Owner ID: id value of incorrect type: {account}"),
            json!(["OwnerId"]),
        ),
    ] {
        let answer = org.post("/sobjects/Opportunity", body.clone()).await;
        assert_eq!(answer.error(), (400, code, message.as_str()), "{body}");
        assert_eq!(answer.body[0].get("fields").cloned().unwrap_or_default(), fields, "{body}");
    }
    assert_eq!(org.count("Opportunity").await, before);
}

#[tokio::test]
async fn values_of_the_wrong_json_type_are_named_with_their_place() {
    let org = Org::start().await;
    let id = org.opportunity("Deal").await;
    let path = format!("/sobjects/Opportunity/{id}");
    for (body, start) in [
        (
            r#"{"CloseDate":"2026-02-30"}"#,
            "Cannot deserialize instance of date from VALUE_STRING value 2026-02-30",
        ),
        (
            r#"{"CloseDate":"30.06.2026"}"#,
            "Cannot deserialize instance of date from VALUE_STRING value 30.06.2026",
        ),
        (r#"{"Amount":"lots"}"#, "Cannot deserialize instance of currency from VALUE_STRING value lots"),
        (r#"{"Amount":true}"#, "Cannot deserialize instance of currency from VALUE_TRUE value true"),
        (r#"{"Name":5}"#, "Cannot deserialize instance of string from VALUE_NUMBER_INT value 5"),
        (r#"{"Has_Partner__c":"yes"}"#, "Cannot deserialize instance of boolean from VALUE_STRING value yes"),
        (r#"{"NextStep":["a"]}"#, "Cannot deserialize instance of string from START_ARRAY"),
        (r#"{"NextStep": jam}"#, "Unexpected character ('j' (code 106))"),
        (r#"{"NextStep": "x""#, "Unexpected end-of-input"),
        ("", "The HTTP entity body is required, but this request has no entity body."),
        ("[]", "Cannot deserialize instance"),
    ] {
        let answer = Answer::of(org.send(Method::PATCH, &path, body)).await;
        let (status, code, message) = answer.error();
        assert_eq!((status, code), (400, "JSON_PARSER_ERROR"), "{body}");
        assert!(message.starts_with(start), "{body}: {message}");
    }
    let answer = Answer::of(org.send(Method::PATCH, &path, r#"{"CloseDate":"soon"}"#)).await;
    assert!(answer.error().2.ends_with("or request may be missing a required field at [line:1, column:14]"));
}

#[tokio::test]
async fn amounts_keep_every_digit() {
    let org = Org::start().await;
    let id = org.opportunity("Deal").await;
    let path = format!("/sobjects/Opportunity/{id}");
    for (sent, read) in
        [("1234567890.12", "1234567890.12"), ("0.005", "0.01"), ("\"99.50\"", "99.5"), ("1e3", "1000.0")]
    {
        let answer = Answer::of(org.send(Method::PATCH, &path, format!("{{\"Amount\":{sent}}}"))).await;
        assert_eq!(answer.status, 204, "{answer:?}");
        assert_eq!(org.field("Opportunity", &id, "Amount").await.to_string(), read, "{sent}");
    }
}

#[tokio::test]
async fn picklists_are_held_to_what_the_describe_says() {
    let org = Org::start().await;
    let id = org.opportunity("Deal").await;
    let path = format!("/sobjects/Opportunity/{id}");
    // Not restricted: any text is taken, as on the platform.
    assert_eq!(org.patch(&path, json!({"Type": "Something new"})).await.status, 204);
    assert_eq!(org.field("Opportunity", &id, "Type").await, "Something new");
    // A multi-select keeps its values once, in the picklist's order.
    let values: Vec<String> = {
        let describe = org.get("/sobjects/Opportunity/describe").await.body;
        let fields = describe["fields"].as_array().expect("fields").clone();
        let field =
            fields.into_iter().find(|field| field["name"] == "Competitors__c").expect("Competitors__c");
        let values = field["picklistValues"].as_array().expect("values").clone();
        values
            .iter()
            .filter(|v| v["active"] == true)
            .map(|v| v["value"].as_str().expect("text").to_owned())
            .collect()
    };
    let (first, second) = (&values[0], &values[1]);
    let sent = format!("{second};{first};{second}");
    assert_eq!(org.patch(&path, json!({"Competitors__c": sent})).await.status, 204);
    assert_eq!(org.field("Opportunity", &id, "Competitors__c").await, format!("{first};{second}"));
    let refused = org.patch(&path, json!({"Competitors__c": format!("{first};Nobody")})).await;
    assert_eq!(refused.error().1, "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST");
}

#[tokio::test]
async fn a_dependent_value_must_go_with_its_controlling_field() {
    let org = Org::start().await;
    let id = org.opportunity("Deal").await;
    let path = format!("/sobjects/Opportunity/{id}");
    let describe = org.get("/sobjects/Opportunity/describe").await.body;
    let list = |name: &str| -> Vec<Value> {
        let fields = describe["fields"].as_array().expect("fields");
        let field = fields.iter().find(|field| field["name"] == name).expect("the field");
        field["picklistValues"].as_array().expect("values").clone()
    };
    let lines = list("Product_Line__c");
    let module = &list("Product_Module__c")[0];
    let valid = |at: usize| {
        let value = sobjects::catalog::PicklistValue {
            valid_for: module["validFor"].as_str().expect("bits").to_owned().into(),
            ..Default::default()
        };
        value.is_valid_for(at)
    };
    let good = (0..lines.len()).find(|at| valid(*at)).expect("a line that it goes with");
    let bad = (0..lines.len()).find(|at| !valid(*at)).expect("a line that it does not go with");
    let both =
        |line: usize| json!({"Product_Line__c": lines[line]["value"], "Product_Module__c": module["value"]});
    let refused = org.patch(&path, both(bad)).await;
    assert_eq!(refused.error().1, "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST");
    assert_eq!(org.patch(&path, both(good)).await.status, 204);
}

#[tokio::test]
async fn deleted_and_unknown_records_are_404() {
    let org = Org::start().await;
    let id = org.create("Account", json!({"Name": "Acme"})).await;
    let path = format!("/sobjects/Account/{id}");
    assert_eq!(org.delete(&path).await.status, 204);
    for answer in
        [org.delete(&path).await, org.patch(&path, json!({"Name": "x"})).await, org.get(&path).await]
    {
        assert_eq!(answer.error(), (404, "ENTITY_IS_DELETED", "entity is deleted"));
        assert_eq!(answer.body[0]["fields"], json!([]));
    }
    let unknown = org.patch("/sobjects/Account/001000000000001AAA", json!({"Name": "x"})).await;
    assert_eq!(unknown.error(), (404, "NOT_FOUND", "The requested resource does not exist"));
}

#[tokio::test]
async fn a_change_since_then_is_412_and_nothing_is_changed() {
    let org = Org::start().await;
    let id = org.create("Account", json!({"Name": "Acme"})).await;
    let path = format!("/sobjects/Account/{id}");
    let read = org.get(&path).await;
    let modified = read.header("last-modified").to_owned();
    let conditional =
        |since: &str, body: &str| org.send(Method::PATCH, &path, body).header("If-Unmodified-Since", since);
    assert_eq!(Answer::of(conditional(&modified, r#"{"Name":"First"}"#)).await.status, 204);
    let past = "Mon, 01 Jan 2024 00:00:00 GMT";
    let refused = Answer::of(conditional(past, r#"{"Name":"Second"}"#)).await;
    assert_eq!(refused.status, 412);
    assert_eq!(org.field("Account", &id, "Name").await, "First");
    assert_eq!(Answer::of(conditional("yesterday", r#"{"Name":"Third"}"#)).await.status, 400);

    let get = |header: &str, value: &str| org.call(Method::GET, &path).header(header, value);
    assert_eq!(Answer::of(get("If-Unmodified-Since", past)).await.status, 412);
    let later = "Tue, 01 Jan 2999 00:00:00 GMT";
    assert_eq!(Answer::of(get("If-Modified-Since", later)).await.status, 304);
    assert_eq!(Answer::of(get("If-Modified-Since", past)).await.status, 200);
}

#[tokio::test]
async fn accounts_have_tags_that_a_change_makes_stale() {
    let org = Org::start().await;
    let id = org.create("Account", json!({"Name": "Acme"})).await;
    let path = format!("/sobjects/Account/{id}");
    let tag = org.get(&path).await.header("etag").to_owned();
    assert!(tag.starts_with('"') && tag.ends_with('"'), "{tag}");
    let change = |tag: &str| org.send(Method::PATCH, &path, r#"{"Name":"Changed"}"#).header("If-Match", tag);
    assert_eq!(Answer::of(change("\"stale\"")).await.status, 412);
    assert_eq!(org.field("Account", &id, "Name").await, "Acme");
    let read = org.call(Method::GET, &path).header("If-None-Match", &tag);
    assert_eq!(Answer::of(read).await.status, 304);
    assert_eq!(Answer::of(change(&tag)).await.status, 204);
    let deal = org.opportunity("Deal").await;
    assert_eq!(
        org.get(&format!("/sobjects/Opportunity/{deal}")).await.header("etag"),
        "",
        "only accounts have them"
    );
}

#[tokio::test]
async fn external_ids_create_change_and_stay_unique() {
    let org = Org::start().await;
    let path = "/sobjects/Cleanup_Audit__c/Request_Id__c/abc-1";
    let created = org.patch(path, json!({"Object__c": "Opportunity"})).await;
    assert_eq!(created.status, 201);
    let id = created.body["id"].as_str().expect("an id").to_owned();
    assert_eq!(created.body, json!({"id": id, "success": true, "errors": [], "created": true}));
    let changed = org.patch(path, json!({"Object__c": "Account"})).await;
    assert_eq!(
        (changed.status, changed.body),
        (200, json!({"id": id, "success": true, "errors": [], "created": false}))
    );
    let row = org.get(path).await.body;
    assert_eq!((&row["Request_Id__c"], &row["Object__c"]), (&json!("abc-1"), &json!("Account")));
    assert!(row["Name"].as_str().is_some_and(|name| name.ends_with("00001")), "numbered by the org: {row}");

    let twice = org.post("/sobjects/Cleanup_Audit__c", json!({"Request_Id__c": "ABC-1"})).await;
    let message =
        format!("duplicate value found: Request_Id__c duplicates value on record with id: {}", &id[..15]);
    assert_eq!(twice.error(), (400, "DUPLICATE_VALUE", message.as_str()));
    let both = org.patch(path, json!({"Request_Id__c": "other"})).await;
    assert_eq!(both.error().1, "INVALID_FIELD");
    let no_key = org.patch("/sobjects/Cleanup_Audit__c/Object__c/x", json!({})).await;
    let message = "Provided external ID field does not exist or is not accessible: Object__c";
    assert_eq!(no_key.error(), (404, "NOT_FOUND", message));
    assert_eq!(org.get("/sobjects/Cleanup_Audit__c/Request_Id__c/none").await.status, 404);
}

#[tokio::test]
async fn a_parent_can_be_named_by_its_external_id() {
    let org = Org::start().await;
    let head = org.create("Contact", json!({"LastName": "Doe", "Email": "head@acme.example"})).await;
    let body = |email: &str| json!({"LastName": "Roe", "ReportsTo": {"Email": email}});
    let contact = org.create("Contact", body("head@acme.example")).await;
    assert_eq!(org.field("Contact", &contact, "ReportsToId").await, head);
    let missing = org.post("/sobjects/Contact", body("nobody@acme.example")).await;
    let message = "Foreign key external ID: nobody@acme.example not found for field Email in entity Contact";
    assert_eq!(missing.error(), (400, "INVALID_FIELD", message));
    let event = json!({"Subject": "x", "Who": {"Email": "head@acme.example"}});
    let message =
        "Nested object for polymorphic foreign key must have an attributes field before any other fields.";
    assert_eq!(org.post("/sobjects/Event", event).await.error(), (400, "JSON_PARSER_ERROR", message));
}

#[tokio::test]
async fn an_inactive_user_owns_nothing_new() {
    let org = Org::start().await;
    let users = org.query("SELECT Id FROM User WHERE IsActive = true ORDER BY Id DESC").await.body;
    let user = users["records"][0]["Id"].as_str().expect("a user");
    assert_eq!(org.patch(&format!("/sobjects/User/{user}"), json!({"IsActive": false})).await.status, 204);
    let deal = org.opportunity("Deal").await;
    let refused = org.patch(&format!("/sobjects/Opportunity/{deal}"), json!({"OwnerId": user})).await;
    let message = format!("operation performed with inactive user [{}] as owner of opportunity", &user[..15]);
    assert_eq!(refused.error(), (400, "INACTIVE_OWNER_OR_USER", message.as_str()));
}

#[tokio::test]
async fn what_is_written_to_a_file_is_there_after_the_next_start() {
    let folder = tempfile::tempdir().expect("a folder");
    let options = || Options { database: Some(folder.path().join("org.db")), ..Options::default() };
    let org = Org::with(options()).await;
    let id = org.create("Account", json!({"Name": "Kept"})).await;
    let (username, opportunities) = (org.running.username.clone(), org.count("Opportunity").await);
    let old_token = org.running.access_token.clone();
    org.running.stop().await;
    let org = Org::with(options()).await;
    assert_eq!(org.field("Account", &id, "Name").await, "Kept");
    assert_eq!(
        (org.running.username.as_str(), org.count("Opportunity").await),
        (username.as_str(), opportunities)
    );
    let old = org.request(Method::GET, "/services/data/v60.0/limits").bearer_auth(old_token);
    assert_eq!(Answer::of(old).await.status, 401, "tokens are other ones at every start");
}
