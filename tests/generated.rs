//! Types generated for the shipped org: what they read, what they send, and that they agree with the snapshots.

#![cfg(feature = "objects")]

use salesforce_revops::objects::opportunity::{self, StageName};
use salesforce_revops::objects::{
    Account, AccountField, CATALOG, Contact, Opportunity, OpportunityCreate, OpportunityField,
    OpportunityRequired, OpportunityUpdate, Task, schema,
};
use salesforce_revops::sobjects::catalog::Flags;
use salesforce_revops::sobjects::picklist::Picklist;
use salesforce_revops::sobjects::schema::{Purpose, object_schema};
use salesforce_revops::sobjects::temporal::parse_date;
use salesforce_revops::sobjects::{Decimal, FieldName, Patch, SObject};
use salesforce_revops::soql::build::{Select, SelectOf, desc, field};
use serde_json::{Value, json};

fn read<T: SObject>(record: &Value) -> T {
    serde_json::from_str(&record.to_string()).expect("readable")
}

fn sent(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("serializable")
}

#[test]
fn a_partial_select_leaves_the_other_fields_none() {
    let deal: Opportunity = read(&json!({
        "attributes": { "type": "Opportunity", "url": "/services/data/v60.0/sobjects/Opportunity/006000000000001AAA" },
        "Id": "006000000000001AAA", "CloseDate": "2026-06-30", "Probability": 70, "IsClosed": false, "NextStep": null,
    }));
    assert_eq!(deal.id.map(|id| id.to_string()).as_deref(), Some("006000000000001AAA"));
    assert_eq!((deal.close_date, deal.probability), (parse_date("2026-06-30").ok(), Some(70.0.into())));
    assert_eq!(deal.is_closed, Some(false));
    assert!(deal.next_step.is_none() && deal.amount.is_none() && deal.account.is_none());
}

#[test]
fn an_amount_keeps_its_digits() {
    let deal: Opportunity = serde_json::from_str(r#"{"Amount":123456789012345.67}"#).expect("readable");
    assert_eq!(deal.amount.map(|amount| amount.to_string()).as_deref(), Some("123456789012345.67"));
}

#[test]
fn a_picklist_value_that_came_after_the_snapshot_reads_as_other() {
    let deal: Opportunity = read(&json!({ "StageName": "Procurement", "LeadSource": "Web" }));
    assert_eq!(deal.stage_name, Some(StageName::Other("Procurement".to_owned())));
    assert_eq!(deal.lead_source, Some(opportunity::LeadSource::Web));
    let error = "Procurement".parse::<StageName>().expect_err("strict parsing refuses it").to_string();
    assert!(error.contains("Commit"), "{error}");
}

#[test]
fn a_field_that_came_after_the_snapshot_is_passed_over() {
    let deal: Opportunity = read(&json!({ "Name": "Renewal", "Brand_New__c": { "any": ["thing"] } }));
    assert_eq!(deal.name.as_deref(), Some("Renewal"));
}

#[test]
fn parents_and_children_read_as_their_own_types() {
    let deal: Opportunity = read(&json!({
        "Account": { "attributes": { "type": "Account" }, "Name": "Acme", "Owner": { "Name": "Ada" } },
        "Tasks": { "totalSize": 1, "done": true, "records": [{ "Subject": "Call" }] },
        "Events": null,
    }));
    let account: &Account = deal.account.as_deref().expect("account");
    assert_eq!(account.name.as_deref(), Some("Acme"));
    assert_eq!(account.owner.as_deref().and_then(|owner| owner.name.as_deref()), Some("Ada"));
    let tasks: &[Task] = &deal.tasks.as_ref().expect("tasks").records;
    assert_eq!(tasks[0].subject.as_deref(), Some("Call"));
    assert!(deal.events.is_none());
}

#[test]
fn a_parent_of_many_kinds_reads_as_any_record() {
    let task: Task = read(&json!({ "What": { "attributes": { "type": "Opportunity" }, "Name": "Renewal" } }));
    assert_eq!(task.what.as_deref().and_then(|what| what.text("Name")), Some("Renewal"));
}

#[test]
fn an_address_reads_as_its_parts() {
    let contact: Contact =
        read(&json!({ "MailingAddress": { "city": "Bern", "geocodeAccuracy": "Zip", "new": 1 } }));
    assert_eq!(contact.mailing_address.and_then(|address| address.city).as_deref(), Some("Bern"));
}

#[test]
fn a_multi_select_reads_and_writes_its_values_in_one_text() {
    let deal: Opportunity = read(&json!({ "Competitors__c": "Status Quo;Newcomer" }));
    let competitors = deal.competitors__c.expect("competitors");
    assert!(competitors.contains(&opportunity::CompetitorsC::StatusQuo));
    let update = OpportunityUpdate { competitors__c: competitors.into(), ..OpportunityUpdate::default() };
    assert_eq!(sent(&update), r#"{"Competitors__c":"Status Quo;Newcomer"}"#);
}

#[test]
fn an_update_sends_what_is_set_and_what_is_cleared_and_nothing_else() {
    assert_eq!(sent(&OpportunityUpdate::default()), "{}");
    let update = OpportunityUpdate {
        next_step: Patch::Null,
        amount: "1000.50".parse::<Decimal>().expect("number").into(),
        stage_name: StageName::ClosedWon.into(),
        ..OpportunityUpdate::default()
    };
    assert_eq!(sent(&update), r#"{"Amount":1000.50,"NextStep":null,"StageName":"Closed Won"}"#);
}

#[test]
fn a_new_record_sends_what_it_needs_and_what_was_given() {
    let required = OpportunityRequired {
        name: "Renewal".to_owned(),
        stage_name: StageName::Prospecting,
        close_date: parse_date("2026-06-30").expect("date"),
    };
    let create = OpportunityCreate { lead_source: Patch::Null, ..OpportunityCreate::new(required) };
    let body: Value = serde_json::from_str(&sent(&create)).expect("JSON");
    let wanted = json!({ "Name": "Renewal", "StageName": "Prospecting", "CloseDate": "2026-06-30", "LeadSource": null });
    assert_eq!(body, wanted);
}

#[test]
fn values_that_differ_by_a_symbol_or_by_case_alone_are_different_variants() {
    use opportunity::SegmentC;
    let wire = ["R&D", "R D", "<10", ">10", "Open", "open", "日本"];
    let variants = [
        SegmentC::RAmpD,
        SegmentC::R_D,
        SegmentC::Lt10,
        SegmentC::Gt10,
        SegmentC::Open,
        SegmentC::open,
        SegmentC::日本,
    ];
    assert_eq!(variants.each_ref().map(Picklist::as_str), wire);
    assert_eq!(wire.map(SegmentC::lenient), variants);
}

#[test]
fn a_field_knows_its_facts() {
    for field in OpportunityField::ALL {
        assert_eq!(field.facts().name, field.api_name());
    }
    assert!(OpportunityField::StageName.facts().is(Flags::UPDATEABLE));
    assert_eq!(AccountField::ALL.len(), Account::object().fields.len());
    assert_eq!(opportunity::columns::STAGE_NAME.api_name(), "StageName");
}

#[test]
fn the_schemas_are_what_the_server_makes_of_the_catalog() {
    let mut compared = 0;
    for object in CATALOG.objects.iter() {
        for purpose in [Purpose::Read, Purpose::Create, Purpose::Update] {
            let Some(text) = schema(&object.name, purpose) else { continue };
            let written: Value = serde_json::from_str(text).expect("JSON");
            assert_eq!(written, object_schema(object, purpose), "{} {purpose:?}", object.name);
            compared += 1;
        }
    }
    assert!(compared > 0 && compared % 3 == 0);
    assert!(schema("opportunity", Purpose::Update).is_some_and(|text| text.contains("\"Closed Won\"")));
}

#[cfg(feature = "cli")]
#[test]
fn the_catalog_is_what_the_snapshots_say() {
    use salesforce_revops::objects::{DEFINITIONS, SNAPSHOTS};
    use salesforce_revops::sobjects::{Catalog, Definitions, describe::SObjectDescribe};
    let describes: Vec<SObjectDescribe> =
        SNAPSHOTS.iter().map(|(_, text)| serde_json::from_str(text).expect("a describe result")).collect();
    let names: Vec<_> = SNAPSHOTS.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, CATALOG.objects.iter().map(|object| &*object.name).collect::<Vec<_>>());
    let catalog = Catalog::from_describes(&CATALOG.org, &CATALOG.api_version, &describes);
    let definitions = Definitions::read(DEFINITIONS.iter().copied(), &catalog).expect("definitions");
    let catalog = Catalog { organization: CATALOG.organization.clone(), ..catalog };
    assert!(catalog.classified(&definitions) == CATALOG);
}

#[test]
fn typed_queries_select_parents_and_children_and_fit_the_org() {
    use salesforce_revops::objects::{UserField, account, opportunity, user};

    let deals = |deals: SelectOf<Opportunity>| {
        deals
            .fields([OpportunityField::Id, OpportunityField::Amount])
            .parent(opportunity::parents::OWNER, [UserField::Name])
            .field(opportunity::parents::ACCOUNT.then(account::parents::OWNER).field(user::columns::NAME))
            .filter(field(opportunity::columns::STAGE_NAME).eq(StageName::Commit))
            .order_by(desc(opportunity::columns::AMOUNT).nulls_last())
            .limit(5)
    };
    let query = Select::of::<Account>()
        .fields([AccountField::Id, AccountField::Name])
        .field(account::columns::INDUSTRY)
        .children(account::children::OPPORTUNITIES, deals)
        .filter(
            field(account::columns::ID)
                .in_query(Select::of::<Opportunity>().fields([OpportunityField::AccountId])),
        )
        .filter(field(account::parents::OWNER.field(user::columns::IS_ACTIVE)).eq(true))
        .build();
    assert_eq!(
        query.to_string(),
        "SELECT Id, Name, Industry, (SELECT Id, Amount, Owner.Name, Account.Owner.Name FROM Opportunities WHERE StageName = 'Commit' \
         ORDER BY Amount DESC NULLS LAST LIMIT 5) FROM Account \
         WHERE Id IN (SELECT AccountId FROM Opportunity) AND Owner.IsActive = true"
    );
    assert!(salesforce_revops::soql::check(&query, &CATALOG).is_ok());
}
