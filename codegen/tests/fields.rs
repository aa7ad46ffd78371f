//! What generated types do with JSON: reading skips what is new, takes null for nothing, and names the field that is
//! wrong; writing sends what was set; printing shows what is there.

use generated::opportunity::columns;
use generated::opportunity::picklists::StageName;
use generated::{Account, Opportunity, OpportunityCreate, OpportunityRequired, OpportunityUpdate};
use serde::Deserialize;
use serde_json::{Value, json};
use sobjects::{Date, Patch};

fn read(json: Value) -> Opportunity {
    let text = json.to_string();
    let record: Opportunity = serde_json::from_str(&text).expect("a record");
    // From text, from a stream, from a value in memory: it is the same record.
    let streamed: Opportunity = serde_json::from_reader(text.as_bytes()).expect("a record");
    let converted: Opportunity = serde_json::from_value(json).expect("a record");
    assert_eq!(format!("{record:?}"), format!("{streamed:?}"));
    assert_eq!(format!("{record:?}"), format!("{converted:?}"));
    record
}

fn refused(text: &str) -> String {
    serde_json::from_str::<Opportunity>(text).expect_err("refused").to_string()
}

#[test]
fn names_that_nobody_knows_are_skipped_with_whatever_they_hold() {
    let record = read(
        json!({"attributes": {"type": "Opportunity", "url": "/services/data/v60.0/sobjects/Opportunity/x"},
        "New__c": {"deep": [1, {"deeper": null}]}, "name": "case counts", "Name": "Acme", "": 1, "Größe__c": "L"}),
    );
    assert_eq!(record.name.as_deref(), Some("Acme"));
}

#[test]
fn null_and_absent_are_no_value() {
    let record =
        read(json!({"Name": null, "Amount": null, "Account": null, "Tasks": null, "StageName": null}));
    assert!(record.name.is_none() && record.amount.is_none() && record.close_date.is_none());
    assert!(record.account.is_none() && record.tasks.is_none() && record.stage_name.is_none());
    assert_eq!(format!("{record:?}"), "Opportunity");
}

#[test]
fn parents_and_children_are_read_within_a_record() {
    let record = read(json!({
        "Account": {"attributes": {"type": "Account"}, "Name": "Acme", "Owner": {"Name": "Ada"}},
        "Tasks": {"totalSize": 2, "done": true, "records": [{"Subject": "Call"}, {"Subject": "Write"}]}}));
    let account = record.account.expect("a parent");
    assert_eq!(account.owner.as_ref().expect("its parent").name.as_deref(), Some("Ada"));
    let subjects = record.tasks.expect("children").into_inner().records;
    assert_eq!(subjects.len(), 2);
}

#[test]
fn a_name_in_escapes_is_the_same_name() {
    let record: Opportunity = serde_json::from_str(r#"{"\u004eame":"Acme"}"#).expect("a record");
    assert_eq!(record.name.as_deref(), Some("Acme"));
}

#[test]
fn an_error_names_the_field_and_the_way_to_it() {
    let error = refused("{\"Name\":\"Acme\",\n\"Amount\":\"much\"}");
    assert!(
        error.starts_with("Amount: ") && error.contains("much") && error.ends_with("at line 2 column 16"),
        "{error}"
    );
    let error = refused(r#"{"Account":{"Owner":{"IsActive":"yes"}}}"#);
    assert!(error.starts_with("Account: Owner: IsActive: "), "{error}");
    let error = refused(
        r#"{"Tasks":{"totalSize":1,"done":true,"records":[{"Subject":"Call"},{"ActivityDate":"soon"}]}}"#,
    );
    assert!(error.starts_with("Tasks: ActivityDate: "), "{error}");
    assert!(refused("[]").contains("expected a record"));
}

#[test]
fn a_field_that_is_there_twice_is_an_error() {
    let error = refused(r#"{"Name":"Acme","Name":"Apex"}"#);
    assert!(error.starts_with("Name: ") && error.contains("twice"), "{error}");
}

#[test]
fn a_record_can_be_part_of_another_type() {
    #[derive(Deserialize)]
    struct WithScore {
        score: u8,
        #[serde(flatten)]
        deal: Opportunity,
    }
    let read: WithScore =
        serde_json::from_str(r#"{"Name":"Acme","score":7,"StageName":"Commit","Probability":60}"#)
            .expect("both");
    assert_eq!((read.score, read.deal.name.as_deref()), (7, Some("Acme")));
    assert_eq!(read.deal.stage_name, Some(StageName::Commit));
}

#[test]
fn a_record_that_is_written_reads_as_itself() {
    let json = json!({"Amount": 12.50, "CloseDate": "2026-06-30", "Name": "Acme", "StageName": "Renewed",
        "Account": {"Name": "Acme Inc", "BillingAddress": null}});
    let record = read(json);
    let written = serde_json::to_string(&record).expect("written");
    let again: Opportunity = serde_json::from_str(&written).expect("a record");
    assert_eq!(format!("{again:?}"), format!("{record:?}"));
    assert!(!written.contains("null") && !written.contains("LeadSource"), "{written}");
}

#[test]
fn an_update_sends_what_is_set_and_null_and_nothing_else() {
    let change = OpportunityUpdate {
        next_step: "Call".into(),
        amount: Patch::Null,
        stage_name: StageName::Commit.into(),
        ..Default::default()
    };
    let sent = serde_json::to_value(&change).expect("written");
    assert_eq!(sent, json!({"Amount": null, "NextStep": "Call", "StageName": "Commit"}));
    assert_eq!(serde_json::to_string(&OpportunityUpdate::default()).expect("written"), "{}");
    assert!(format!("{change:?}").contains("NextStep: Set(\"Call\")"), "{change:?}");
}

#[test]
fn a_new_record_sends_what_it_needs() {
    let close_date: Date = "2026-06-30".parse().expect("a date");
    let required = OpportunityRequired { close_date, name: "Acme".into(), stage_name: StageName::Commit };
    let sent = serde_json::to_value(OpportunityCreate::new(required)).expect("written");
    assert_eq!(sent, json!({"CloseDate": "2026-06-30", "Name": "Acme", "StageName": "Commit"}));
}

#[test]
fn every_field_of_an_object_finds_its_place() {
    // Each value is of its own type, so that a name which leads to another field is seen.
    let record = read(json!({"Id": "006000000000001AAA", "AccountId": "001000000000001AAA", "IsWon": true,
        "AB_Test__c": "with", "ABTest__c": "without", "PushCount": 3, "CreatedDate": "2026-02-20T18:00:00.000+0000"}));
    assert_eq!(record.ab_test__c.as_deref(), Some("with"));
    assert_eq!(record.abtest__c.as_deref(), Some("without"));
    assert_eq!((record.push_count, record.is_won), (Some(3), Some(true)));
    assert_eq!(columns::AB_TEST__C.api_name(), "AB_Test__c");
    let account: Account = serde_json::from_value(json!({"Name": "Acme"})).expect("an account");
    assert_eq!(account.name.as_deref(), Some("Acme"));
}
