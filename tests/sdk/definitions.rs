//! What describe does not tell: how fields are classified, and which picklist values a record type has.

use salesforce_revops::auth::Settings;
use salesforce_revops::client::{Api, Client};
use salesforce_revops::objects::CATALOG;
use salesforce_revops::sandbox::{Options, Running, start};
use serde_json::json;
use sobjects::Id;

use crate::fault_server::{Act, FaultServer};
use crate::faults;
use crate::snapshots::definitions;
use crate::types::{NEW_BUSINESS, RENEWAL, RETIRED, defined, described};

async fn org(definitions: Vec<(String, String)>) -> (Client, Running) {
    let options = Options { snapshots: described(), definitions, opportunities: 5, ..Options::default() };
    let org = start(options).await.expect("an org");
    let settings = Settings::new(&org.instance_url, &org.access_token).expect("settings");
    (Client::new(&settings).expect("a client"), org)
}

fn id(text: &str) -> Id {
    text.parse().expect("an id")
}

#[tokio::test]
async fn classifications_of_many_objects_come_in_few_calls_and_join_the_catalog() {
    let (client, org) = org(definitions()).await;
    let objects = ["Account", "Contact", "Lead", "Opportunity", "Task", "Event", "Nothing__c"];
    let live = client.classifications(objects).await.expect("classifications");
    let calls = org.journal().iter().filter(|entry| entry.path.ends_with("/composite")).count();
    assert_eq!(calls, 2, "five objects a call");
    let email = live.object("contact").and_then(|contact| contact.field("email")).expect("classified");
    assert_eq!(email.classification(), ["PII", "GDPR", "Confidential"]);
    assert!(
        live.object("Opportunity").is_some_and(|deal| deal.fields.is_empty()),
        "told, and nothing is classified"
    );
    assert_eq!(live.object("Nothing__c"), None);
    assert!(CATALOG.clone().classified(&live) == CATALOG, "the code was generated from the same definitions");
}

#[tokio::test]
async fn fields_that_did_not_all_come_are_an_error_since_the_others_may_be_sensitive() {
    let row = json!({"QualifiedApiName": "Email", "ComplianceGroup": "PII", "SecurityClassification": null});
    let body = json!({"totalSize": 3, "done": false, "records": [row]});
    let part = json!({"body": body, "httpHeaders": {}, "httpStatusCode": 200, "referenceId": "Contact"});
    let answer = Act::json(200, json!({"compositeResponse": [part]}).to_string());
    let server = FaultServer::start([answer]).await;
    let error = faults::client(&server.url).classifications(["Contact"]).await.expect_err("incomplete");
    assert!(error.to_string().contains("1 of 3 fields"), "{error}");
}

#[tokio::test]
async fn picklists_are_those_of_the_record_type() {
    let (client, org) = org(defined()).await;
    let all = client.picklists("Opportunity", &id(RENEWAL)).await.expect("picklists");
    let stages = all.get("StageName").expect("stages");
    assert!(stages.choice("Commit").is_some() && stages.choice("Qualification").is_none());
    let modules = all.get("Product_Module__c").expect("modules");
    assert!(modules.is_valid_for("Core", "Analytics") && !modules.is_valid_for("Workflow", "Analytics"));
    assert!(!modules.is_valid_for("Core", "Platform"), "the record type lacks the controlling value");

    let before = org.journal().len();
    let stages = client.picklist("Opportunity", &id(NEW_BUSINESS), "StageName").await.expect("a picklist");
    assert!(stages.choice("Qualification").is_some_and(|choice| choice.label == "Qualification"));
    assert_eq!(org.journal().len(), before + 1);
    let master =
        client.picklist("Opportunity", &id(Api::MASTER_RECORD_TYPE), "Segment__c").await.expect("a picklist");
    assert!(master.choice("<10").is_some());

    for (object, record_type, status) in
        [("Task", Api::MASTER_RECORD_TYPE, 400), ("Opportunity", RETIRED, 404)]
    {
        let error = client.picklists(object, &id(record_type)).await.expect_err("refused");
        assert_eq!(error.status(), Some(status), "{object}: {error}");
    }
    assert!(client.picklist("Opportunity", &id(RENEWAL), "../StageName").await.is_err());
}

#[test]
fn a_dry_run_shows_what_would_be_asked() {
    let request = Api::default().classifications("Contact").expect("a request").to_string();
    let soql = url::form_urlencoded::parse(request.split_once('?').expect("a query").1.as_bytes())
        .map(|(_, value)| value.into_owned())
        .collect::<String>();
    assert!(soql.ends_with("WHERE EntityDefinition.QualifiedApiName = 'Contact'"), "{soql}");
    assert!(Api::default().classifications("Contact' OR '1'='1").is_err());
}
