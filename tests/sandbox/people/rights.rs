//! Objects and fields: what is hidden, what a describe tells, rights that change on the fly.

use salesforce_revops::sandbox::seed::NARROW_USERNAME;
use serde_json::{Value, json};

use super::{narrow, records};
use crate::org::{Answer, Org};

const COLUMN: &str = "If you are attempting to use a custom field, be sure to append the '__c' after the custom field \
                      name. Please reference your WSDL or the describe call for the appropriate names.";

fn names(described: &Value) -> Vec<&str> {
    described["fields"]
        .as_array()
        .expect("fields")
        .iter()
        .filter_map(|field| field["name"].as_str())
        .collect()
}

fn field<'v>(described: &'v Value, name: &str) -> &'v Value {
    let fields = described["fields"].as_array().expect("fields");
    fields.iter().find(|field| field["name"] == name).unwrap_or_else(|| panic!("no field {name}"))
}

#[tokio::test]
async fn a_hidden_field_is_refused_as_one_that_does_not_exist() {
    let org = narrow().await;
    assert_eq!(org.query("SELECT Id, Name, Industry FROM Account").await.status, 200);
    for soql in [
        "SELECT Id, AnnualRevenue FROM Account",
        "SELECT Id FROM Account WHERE AnnualRevenue > 5",
        "SELECT Id FROM Account ORDER BY AnnualRevenue",
        "SELECT SUM(AnnualRevenue) FROM Account",
        "SELECT Id, Account.AnnualRevenue FROM Opportunity",
        "SELECT Id, (SELECT Id, Email FROM Contacts) FROM Account",
        "SELECT Id FROM Opportunity WHERE AccountId IN (SELECT Id FROM Account WHERE AnnualRevenue > 5)",
    ] {
        let hidden = org.query(soql).await;
        let name = if soql.contains("Email") { "Email" } else { "AnnualRevenue" };
        let unknown = org.query(&soql.replace(name, "Nothing__c")).await;
        let (status, code, message) = hidden.error();
        let as_unknown = message.replace(name, "Nothing__c");
        let (_, _, expected) = unknown.error();
        assert_eq!((status, code), (400, "INVALID_FIELD"), "{soql}");
        assert_eq!(as_unknown.lines().last(), expected.lines().last(), "{soql}");
        assert!(message.contains(COLUMN), "{message}");
    }
    let id = org.id_of("SELECT Id FROM Account LIMIT 1").await;
    let answer = org.get(&format!("/sobjects/Account/{id}?fields=Name,AnnualRevenue")).await;
    assert_eq!(answer.error().1, "INVALID_FIELD");
}

#[tokio::test]
async fn a_hidden_object_is_refused_as_one_that_does_not_exist() {
    let mut org = Org::start().await;
    let set = org.id_of("SELECT Id FROM PermissionSet WHERE Name = 'RevOps_Integration'").await;
    let lead = org.id_of("SELECT Id FROM Lead LIMIT 1").await;
    let grant = format!("SELECT Id FROM ObjectPermissions WHERE SobjectType = 'Lead' AND ParentId = '{set}'");
    let grant = org.id_of(&grant).await;
    assert_eq!(org.delete(&format!("/sobjects/ObjectPermissions/{grant}")).await.status, 204);
    org.act_as(NARROW_USERNAME);
    let message = org.query("SELECT Id FROM Lead").await;
    assert_eq!((message.status, message.error().1), (400, "INVALID_TYPE"));
    assert!(message.error().2.contains("sObject type 'Lead' is not supported"), "{message:?}");
    for path in ["/sobjects/Lead", "/sobjects/Lead/describe", &format!("/sobjects/Lead/{lead}")] {
        assert_eq!(org.get(path).await.error().1, "NOT_FOUND", "{path}");
    }
    let all = org.get("/sobjects").await;
    let listed =
        |name: &str| all.body["sobjects"].as_array().expect("objects").iter().any(|one| one["name"] == name);
    assert!(listed("Account") && !listed("Lead"));
    let user = org.get("/sobjects/User/describe").await;
    assert!(!user.body.to_string().contains("\"childSObject\":\"Lead\""));
    // Who a task is about is read only where one may read it.
    let tasks = org.query(&format!("SELECT Id, Who.Name FROM Task WHERE WhoId = '{lead}'")).await;
    assert!(records(&tasks).iter().all(|task| task["Who"].is_null()), "{tasks:?}");
}

#[tokio::test]
async fn a_describe_tells_what_the_caller_sees_to_the_letter() {
    let mut org = Org::start().await;
    let whole = org.get("/sobjects/Account/describe").await.body;
    let deal = org.get("/sobjects/Opportunity/describe").await.body;
    org.act_as(NARROW_USERNAME);
    let narrow = org.get("/sobjects/Account/describe").await.body;
    let hidden: Vec<&str> = names(&whole).into_iter().filter(|name| !names(&narrow).contains(name)).collect();
    assert_eq!(hidden, ["AnnualRevenue", "Tax_Reference__c"]);
    assert_eq!(
        [&narrow["createable"], &narrow["updateable"], &narrow["deletable"]],
        [&json!(false), &json!(false), &json!(false)]
    );
    assert_eq!(field(&narrow, "Industry")["updateable"], json!(false));
    let mut industry = field(&whole, "Industry").clone();
    industry["createable"] = json!(false);
    industry["updateable"] = json!(false);
    assert_eq!(field(&narrow, "Industry"), &industry, "everything else is untouched");
    let seen = org.get("/sobjects/Opportunity/describe").await.body;
    assert_eq!(
        [&seen["updateable"], &seen["createable"], &seen["deletable"]],
        [&json!(true), &json!(false), &json!(false)]
    );
    for (name, editable) in
        [("NextStep", true), ("StageName", true), ("LeadSource", false), ("CreatedDate", false)]
    {
        assert_eq!(field(&seen, name)["updateable"], json!(editable), "{name}");
    }
    assert_eq!(field(&seen, "StageName"), field(&deal, "StageName"));
    let global = org.get("/sobjects").await;
    let objects = global.body["sobjects"].as_array().expect("objects");
    let account = objects.iter().find(|object| object["name"] == "Account").expect("Account");
    assert_eq!(account["createable"], json!(false));
}

#[tokio::test]
async fn a_describe_is_new_when_rights_have_changed() {
    let mut org = Org::start().await;
    let set = org.id_of("SELECT Id FROM PermissionSet WHERE Name = 'RevOps_Integration'").await;
    let path = "/sobjects/Account/describe";
    org.act_as(NARROW_USERNAME);
    let first = org.get(path).await;
    let since = |org: &Org, moment: &str| {
        Answer::of(org.call(reqwest::Method::GET, path).header("If-Modified-Since", moment))
    };
    let modified = first.header("last-modified");
    assert_eq!(since(&org, modified).await.status, 304);
    let mut seen = first;
    for field in ["Account.AnnualRevenue", "Account.Tax_Reference__c"] {
        let grant =
            json!({"ParentId": set, "SobjectType": "Account", "Field": field, "PermissionsRead": true});
        org.act_as_administrator();
        org.create("FieldPermissions", grant).await;
        org.act_as(NARROW_USERNAME);
        let fresh = since(&org, &second_before(&seen)).await;
        assert_eq!(fresh.status, 200, "{field}");
        assert!(names(&fresh.body).contains(&field.trim_start_matches("Account.")));
        assert_ne!(fresh.header("etag"), seen.header("etag"));
        seen = fresh;
    }
}

#[tokio::test]
async fn a_describe_stays_the_same_when_rights_change_that_it_does_not_tell_of() {
    let mut org = Org::start().await;
    let set = org.id_of("SELECT Id FROM PermissionSet WHERE Name = 'RevOps_Integration'").await;
    let stamps = |answer: Answer| ["etag", "last-modified"].map(|header| answer.header(header).to_owned());
    let read = async |org: &mut Org, user: &str| {
        org.act_as(user);
        let contact = stamps(org.get("/sobjects/Contact/describe").await);
        (contact, stamps(org.get("/sobjects/Account/describe").await))
    };
    let before = read(&mut org, NARROW_USERNAME).await;
    org.act_as_administrator();
    let whole = stamps(org.get("/sobjects/Account/describe").await);
    let grant = json!({"ParentId": set, "SobjectType": "Account", "Field": "Account.AnnualRevenue",
        "PermissionsRead": true});
    org.create("FieldPermissions", grant).await;
    let after = read(&mut org, NARROW_USERNAME).await;
    assert_eq!(after.0, before.0, "of another object");
    assert_ne!(after.1, before.1, "of the object");
    org.act_as_administrator();
    assert_eq!(stamps(org.get("/sobjects/Account/describe").await), whole, "of another user");
}

/// The last moment that was surely over when the answer came.
fn second_before(answer: &Answer) -> String {
    let date = chrono::DateTime::parse_from_rfc2822(answer.header("date")).expect("a date");
    (date - chrono::Duration::seconds(1)).format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

#[tokio::test]
async fn rights_changed_as_an_administrator_would_hold_from_the_next_call_on() {
    let mut org = Org::start().await;
    let set = org.id_of("SELECT Id FROM PermissionSet WHERE Name = 'RevOps_Integration'").await;
    org.act_as(NARROW_USERNAME);
    let soql = "SELECT Id, AnnualRevenue FROM Account LIMIT 1";
    assert_eq!(org.query(soql).await.status, 400);
    org.act_as_administrator();
    let grant = json!({"ParentId": set, "SobjectType": "Account", "Field": "Account.AnnualRevenue",
        "PermissionsRead": true, "PermissionsEdit": false});
    let grant = org.create("FieldPermissions", grant).await;
    org.act_as(NARROW_USERNAME);
    assert_eq!(org.query(soql).await.status, 200);
    let refused = org.delete(&format!("/sobjects/FieldPermissions/{grant}")).await;
    assert_eq!(
        refused.error().1,
        "INSUFFICIENT_ACCESS_OR_READONLY",
        "rights are not the narrow user's to change"
    );
    org.act_as_administrator();
    assert_eq!(org.delete(&format!("/sobjects/FieldPermissions/{grant}")).await.status, 204);
    org.act_as(NARROW_USERNAME);
    assert_eq!(org.query(soql).await.status, 400);
}

#[tokio::test]
async fn a_row_without_fields_leaves_hidden_ones_out() {
    let org = narrow().await;
    let id = org.id_of("SELECT Id FROM Contact WHERE AccountId != null LIMIT 1").await;
    let contact = org.get(&format!("/sobjects/Contact/{id}")).await.body;
    assert!(
        contact["LastName"].is_string() && contact.get("Email").is_none() && contact.get("Phone").is_some()
    );
    let all = org.query("SELECT FIELDS(ALL) FROM Contact LIMIT 1").await;
    assert!(records(&all)[0].get("Email").is_none() && records(&all)[0].get("Phone").is_some());
}

#[tokio::test]
async fn without_api_access_every_call_is_refused() {
    let mut org = Org::start().await;
    let set = org.id_of(
        "SELECT Id FROM PermissionSet WHERE IsOwnedByProfile = true AND Profile.Name = 'Standard User'",
    );
    let set = set.await;
    let seller = org.users_in("Sales East").await[0].0.clone();
    let path = format!("/sobjects/PermissionSet/{set}");
    assert_eq!(org.patch(&path, json!({"PermissionsApiEnabled": false})).await.status, 204);
    org.act_as(&seller);
    let message = "The REST API is not enabled for this Organization.";
    assert_eq!(org.get("/limits").await.error(), (403, "API_DISABLED_FOR_ORG", message));
}

#[tokio::test]
async fn an_org_without_permission_sets_hides_nothing() {
    let snapshots = crate::snapshots::snapshots();
    let thin = snapshots.into_iter().filter(|(object, _)| !object.contains("Permission")).collect();
    let org = Org::of(thin, salesforce_revops::sandbox::Options::default()).await;
    assert_eq!(org.query("SELECT Id, AnnualRevenue FROM Account LIMIT 1").await.status, 200);
}

#[tokio::test]
async fn who_has_left_has_no_session() {
    let mut org = Org::start().await;
    let (seller, seller_id) = org.users_in("Sales East").await[0].clone();
    assert_eq!(
        org.patch(&format!("/sobjects/User/{seller_id}"), json!({"IsActive": false})).await.status,
        204
    );
    org.act_as(&seller);
    assert_eq!(org.get("/limits").await.error(), (401, "INVALID_SESSION_ID", "Session expired or invalid"));
}

#[tokio::test]
async fn grants_that_make_no_sense_are_refused() {
    let org = Org::start().await;
    let set = org.create("PermissionSet", json!({"Name": "New_Set", "Label": "New Set"})).await;
    assert_eq!(org.field("PermissionSet", &set, "Type").await, json!("Regular"));
    let refused = |object: &'static str, body: Value| {
        let request = org.send(reqwest::Method::POST, &format!("/sobjects/{object}"), body.to_string());
        async move { Answer::of(request).await.error().1.to_owned() }
    };
    let edit = json!({"ParentId": set, "SobjectType": "Lead", "PermissionsEdit": true});
    assert_eq!(refused("ObjectPermissions", edit).await, "FIELD_INTEGRITY_EXCEPTION");
    for field in ["Lead.Company", "Lead.Nothing__c", "Account.Industry", "Industry"] {
        let grant = json!({"ParentId": set, "SobjectType": "Lead", "Field": field, "PermissionsRead": true});
        assert_eq!(
            refused("FieldPermissions", grant).await,
            "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
            "{field}"
        );
    }
    let grant = json!({"ParentId": set, "SobjectType": "Lead", "PermissionsRead": true});
    org.create("ObjectPermissions", grant.clone()).await;
    assert_eq!(refused("ObjectPermissions", grant).await, "DUPLICATE_VALUE");
}
