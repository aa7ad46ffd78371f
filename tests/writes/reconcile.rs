//! Rows that were left Pending: each is settled truthfully, whatever is still on its way.

use std::time::Duration;

use salesforce_revops::audit::{
    AuditShape, Fate, ReconcileError, Report, failed_intents, reconcile, unsettled,
};
use salesforce_revops::client::Client;
use salesforce_revops::policy::Policy;
use salesforce_revops::sandbox::seed::NARROW_USERNAME;
use serde_json::{Value, json};
use sobjects::{Id, Record};

use crate::recorder::{Held, Seen, Way};
use crate::world::{AUDIT, World};

const MINUTE: Duration = Duration::from_secs(60);

fn is_mark(request: &Seen) -> bool {
    request.line.ends_with("/composite") && request.body.contains("\"Failed\"")
}

fn fates(report: &Report) -> Vec<&Fate> {
    assert_eq!(report.stopped, None);
    report.rows.iter().map(|row| &row.fate).collect()
}

impl World {
    async fn shape(&self) -> AuditShape {
        self.auditor.shape().await.expect("a shape").clone()
    }

    async fn reconciled(&self, client: &Client) -> Report {
        reconcile(client, &self.shape().await, MINUTE).await.expect("a report")
    }

    /// A change whose process dies while it is on its way.
    async fn on_its_way(&self, id: &Id) -> Held {
        let plan = self.prepare(id, "NextStep", json!("Send the contract")).await.expect("a plan");
        self.wire.spoil(|request| if request.is_commit() { Way::Held } else { Way::Open });
        tokio::select! {
            outcome = self.auditor.commit(&plan) => panic!("{outcome:?}"),
            held = self.wire.held() => held,
        }
    }

    /// Pending rows of processes that are gone.
    async fn left_pending(&self, client: &Client, rows: usize) -> Vec<Id> {
        let row = |number: usize| {
            json!({"Object__c": "Opportunity", "Record_Id__c": "006D000000IqhSLIAZ", "Field__c": "NextStep",
                   "New_Value__c": number.to_string(), "Justification__c": "agreed in the weekly review",
                   "Performed_By__c": "somebody via a client", "Status__c": "Pending"})
        };
        let rows: Vec<Value> = (0..rows).map(row).collect();
        let saved = client.create_many_json(AUDIT, &rows, false).await.expect("rows");
        saved.into_iter().map(|saved| saved.expect("a row").id).collect()
    }

    async fn statuses(&self) -> Vec<String> {
        let soql = format!("SELECT Status__c FROM {AUDIT} ORDER BY Name");
        let query = soql::parse(&soql).expect("a query");
        let rows: Vec<Record> = self.client.query_all(&query).await.expect("rows");
        rows.iter().map(|row| row.text("Status__c").expect("a status").to_owned()).collect()
    }
}

#[tokio::test]
async fn a_change_that_is_still_on_its_way_when_its_row_is_settled_is_refused_whole() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let late = world.on_its_way(&id).await;
    world.advance(61).await;
    let report = world.reconciled(&world.client).await;
    assert_eq!(fates(&report), [&Fate::Settled]);
    let entry = &report.rows[0].entry;
    assert_eq!(
        (entry.object.as_deref(), entry.record.as_deref(), entry.field.as_deref()),
        (Some("Opportunity"), Some(id.as_str()), Some("NextStep"))
    );
    assert!(
        entry.performed_by.as_deref().is_some_and(|who| who.ends_with(" via test-client 1.0")),
        "{entry:?}"
    );

    let answer = late.release().await;
    assert!(answer.contains("PRECONDITION_FAILED") && answer.contains("rolled back"), "{answer}");
    assert_eq!(world.field(&id, "NextStep").await, sobjects::Value::Text("Call".into()));
    let row = &world.rows().await[0];
    assert_eq!(row.text("Status__c"), Some("Failed"));
    assert!(row.text("Error__c").is_some_and(|why| why.contains("cannot be made any more")), "{row:?}");
}

#[tokio::test]
async fn a_change_that_was_faster_than_its_row_was_settled_stays_applied() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let commit = world.on_its_way(&id).await;
    world.advance(61).await;
    // Between reading the row and marking it, the change is made.
    world.wire.spoil(|request| if is_mark(request) { Way::Held } else { Way::Open });
    let through = world.behind_the_wire();
    let (report, ()) = tokio::join!(world.reconciled(&through), async {
        let mark = world.wire.held().await;
        commit.release().await;
        mark.release().await;
    });
    assert_eq!(fates(&report), [&Fate::Applied]);
    assert_eq!(world.field(&id, "NextStep").await, sobjects::Value::Text("Send the contract".into()));
    assert_eq!(world.statuses().await, ["Applied"]);
    assert_eq!(world.reconciled(&world.client).await.rows, [], "nothing is left to be done");
}

#[tokio::test]
async fn a_row_is_left_alone_until_it_is_old_enough() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let commit = world.on_its_way(&id).await;
    let report = world.reconciled(&world.client).await;
    assert_eq!(fates(&report), [&Fate::TooYoung]);
    // Not even where no age is asked for, while its second is not over.
    world.left_pending(&world.client, 1).await;
    let none = reconcile(&world.client, &world.shape().await, Duration::ZERO).await.expect("a report");
    assert!(none.rows.iter().any(|row| row.fate == Fate::TooYoung), "{none:?}");
    commit.release().await;
    assert_eq!(world.field(&id, "NextStep").await, sobjects::Value::Text("Send the contract".into()));
}

#[tokio::test]
async fn two_at_once_do_no_harm() {
    let world = World::new().await;
    world.left_pending(&world.client, 3).await;
    world.advance(61).await;
    world.wire.spoil(|request| if is_mark(request) { Way::Held } else { Way::Open });
    let (one, other) = (world.behind_the_wire(), world.behind_the_wire());
    let (one, other, ()) = tokio::join!(world.reconciled(&one), world.reconciled(&other), async {
        let (first, second) = (world.wire.held().await, world.wire.held().await);
        first.release().await;
        second.release().await;
    });
    let (one, other) = (fates(&one), fates(&other));
    let (won, lost) = if one[0] == &Fate::Settled { (one, other) } else { (other, one) };
    assert_eq!(won, [&Fate::Settled; 3]);
    assert_eq!(lost, [&Fate::SettledByOther("Failed".into()); 3]);
    assert_eq!(world.statuses().await, ["Failed"; 3]);
}

#[tokio::test]
async fn a_mark_whose_answer_is_lost_is_looked_for_in_the_row() {
    let world = World::new().await;
    world.left_pending(&world.client, 2).await;
    world.advance(61).await;
    world.wire.spoil(|request| if is_mark(request) { Way::AnswerLost } else { Way::Open });
    let report = world.reconciled(&world.behind_the_wire()).await;
    assert_eq!(fates(&report), [&Fate::SettledByOther("Failed".into()); 2]);
    assert_eq!(world.statuses().await, ["Failed"; 2]);
}

#[tokio::test]
async fn rows_on_many_pages_are_all_settled_and_listed_for_the_review() {
    let world = World::new().await;
    let rows = world.left_pending(&world.client, 430).await;
    world.advance(61).await;
    let shape = world.shape().await;
    let open = unsettled(&world.client, &shape, MINUTE).await.expect("rows");
    assert_eq!(open.len(), rows.len(), "a dry run finds them");
    assert_eq!(world.statuses().await, vec!["Pending"; rows.len()], "and leaves them");
    let report = world.reconciled(&world.client).await;
    assert_eq!(fates(&report), vec![&Fate::Settled; rows.len()]);
    let failed = failed_intents(&world.client, &shape, 7).await.expect("rows");
    assert_eq!(failed.len(), rows.len());
    assert!(failed.iter().all(|row| row.error.as_deref().is_some_and(|why| why.contains("reconciled"))));
}

#[tokio::test]
async fn only_the_audit_object_is_asked_for_and_changed() {
    let world = World::new().await;
    let id = world.opportunity().await;
    let late = world.on_its_way(&id).await;
    world.left_pending(&world.client, 30).await;
    world.advance(61).await;
    let shape = world.shape().await;
    let seen = world.org.journal().len();
    reconcile(&world.client, &shape, MINUTE).await.expect("a report");
    failed_intents(&world.client, &shape, 7).await.expect("rows");
    let requests: Vec<_> = world.org.journal().into_iter().skip(seen).collect();
    assert_eq!(requests.len(), 4, "a query, two composites, another query: {requests:?}");
    for request in requests {
        let query = request.query.unwrap_or_default();
        match request.method.as_str() {
            "GET" => assert!(query.contains(&format!("FROM+{AUDIT}+")), "{query}"),
            _ => {
                let body: Value = serde_json::from_str(&request.body.expect("a body")).expect("JSON");
                let parts = body["compositeRequest"].as_array().expect("requests");
                let is_row = |part: &Value| {
                    let url = part["url"].as_str().unwrap_or_default();
                    part["method"] == "PATCH" && url.contains(&format!("/sobjects/{AUDIT}/"))
                };
                assert!(parts.iter().all(is_row), "{body}");
            }
        }
    }
    late.release().await;
    assert_eq!(world.field(&id, "NextStep").await, sobjects::Value::Text("Call".into()));
}

#[tokio::test]
async fn a_row_that_may_not_be_marked_is_told_and_the_others_go_on() {
    let world = World::new().await;
    let token = world.org.token_for(NARROW_USERNAME).expect("the narrow user");
    let narrow = crate::world::client(&world.org.instance_url, &token);
    let rows = world.left_pending(&narrow, 3).await;
    world.lock(&rows[1]).await;
    world.advance(61).await;
    let report = world.reconciled(&narrow).await;
    let fate = |id: &Id| &report.rows.iter().find(|row| row.entry.id == *id).expect("the row").fate;
    let Fate::Refused(error) = fate(&rows[1]) else { panic!("{report:?}") };
    assert_eq!(error.code(), Some("ENTITY_IS_LOCKED"));
    assert_eq!((fate(&rows[0]), fate(&rows[2])), (&Fate::Settled, &Fate::Settled));
    assert_eq!(world.statuses().await, ["Failed", "Pending", "Failed"]);
}

#[tokio::test]
async fn a_row_says_as_much_as_its_fields_may_be_changed() {
    let world = World::with(Policy::default(), |object, mut snapshot| {
        let fields = snapshot["fields"].as_array_mut().into_iter().flatten();
        for field in fields.filter(|field| object == AUDIT && field["name"] == "Error__c") {
            field["updateable"] = json!(false);
        }
        snapshot
    })
    .await;
    world.left_pending(&world.client, 1).await;
    world.advance(61).await;
    assert_eq!(fates(&world.reconciled(&world.client).await), [&Fate::Settled]);
    let row = &world.rows().await[0];
    assert_eq!((row.text("Status__c"), row.text("Error__c")), (Some("Failed"), None));
    assert_eq!(row.get("Failed__c"), Some(&sobjects::Value::Bool(true)));
}

#[tokio::test]
async fn reviews_are_not_touched() {
    let world = World::new().await;
    let row = json!({"Object__c": "User", "Field__c": "Rights", "Performed_By__c": "policy-review",
                     "Status__c": "Pending"});
    world.client.create_json(AUDIT, &row).await.expect("a row");
    world.advance(61).await;
    assert_eq!(world.reconciled(&world.client).await.rows, []);
    assert_eq!(world.statuses().await, ["Pending"]);
}

#[tokio::test]
async fn what_fails_half_way_tells_what_was_done_before() {
    let world = World::new().await;
    world.left_pending(&world.client, 230).await;
    world.advance(61).await;
    world.wire.spoil(|request| match request.line.contains("/query/") {
        true => Way::Refused { status: 400, code: "INVALID_QUERY_LOCATOR", message: "invalid query locator" },
        false => Way::Open,
    });
    let report = world.reconciled(&world.behind_the_wire()).await;
    assert_eq!(report.stopped.as_ref().and_then(|error| error.code()), Some("INVALID_QUERY_LOCATOR"));
    assert_eq!(report.rows.len(), 200);
    assert!(report.rows.iter().all(|row| row.fate == Fate::Settled));
}

#[tokio::test]
async fn a_basic_audit_object_says_that_nothing_can_be_settled_and_why() {
    let world = World::with(Policy::default(), |object, mut snapshot| {
        if object == AUDIT {
            let fields = snapshot["fields"].as_array_mut().expect("fields");
            fields.retain(|field| field["name"] != "Status__c");
        }
        snapshot
    })
    .await;
    let shape = world.shape().await;
    let row = json!({"Object__c": "Opportunity", "Field__c": "NextStep", "Failed__c": true});
    world.client.create_json(AUDIT, &row).await.expect("a row");
    let error = reconcile(&world.client, &shape, MINUTE).await.expect_err("basic");
    assert!(
        matches!(error, ReconcileError::Basic { .. }) && error.to_string().contains("Status__c"),
        "{error}"
    );
    let failed = failed_intents(&world.client, &shape, 7).await.expect("rows");
    assert_eq!(failed.len(), 1, "Failed__c tells what failed");
}
