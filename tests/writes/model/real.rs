//! The same steps, on an embedded org.

use std::cell::Cell;
use std::sync::Arc;
use std::time::Duration;

use salesforce_revops::audit::{self, AuditError, Auditor, Ending, Outcome};
use salesforce_revops::policy::Policy;
use serde_json::{Value, json};
use sobjects::{Id, Record};

use super::expected::{FIRST, Found, change as written};
use super::ops::{Expects, Fate, How, NEVER, Op, RECORDS, Told, Which};
use crate::matrix::steps::Steps;
use crate::recorder::{Held, Recorder, Way};
use crate::world::{AUDIT, World, change, client, note};

pub(super) struct Real {
    world: Arc<World>,
}

/// A sequence on its way.
pub(super) struct Case<'r> {
    world: &'r Arc<World>,
    records: Vec<Id>,
    late: Vec<Held>,
}

impl Real {
    pub(super) async fn new() -> Self {
        Self { world: Arc::new(World::new().await) }
    }

    pub(super) async fn case(&self) -> Case<'_> {
        let mut records = Vec::new();
        for _ in 0..RECORDS {
            let id = self.world.opportunity().await;
            set(&self.world, &id, FIRST).await;
            records.push(id);
        }
        Case { world: &self.world, records, late: Vec::new() }
    }
}

async fn set(world: &World, record: &Id, value: u32) {
    // The step differs every time, so that this is a change even where the amount is the same.
    thread_local!(static STEP: Cell<u32> = const { Cell::new(0) });
    let step = STEP.replace(STEP.get() + 1);
    let values = json!({ "Amount": value, "NextStep": format!("step {step} of {value}") });
    world.client.update_json("Opportunity", record, &values).await.expect("somebody else's change");
}

impl Case<'_> {
    pub(super) async fn run(&mut self, op: &Op) -> Told {
        // Each step has seconds of its own.
        self.world.advance(3).await;
        match op {
            Op::Write { fate, .. } | Op::Note { fate, .. } => self.write(op, *fate).await,
            Op::Other { record, value } => {
                set(self.world, &self.records[*record], *value).await;
                Told::Nothing
            }
            Op::Deliver => {
                for held in std::mem::take(&mut self.late) {
                    held.release().await;
                }
                Told::Nothing
            }
            Op::Reconcile => {
                let shape = self.world.auditor.shape().await.expect("a shape");
                let report = audit::reconcile(&self.world.client, shape, Duration::from_secs(2)).await;
                assert!(report.as_ref().is_ok_and(|report| report.stopped.is_none()), "{report:?}");
                Told::Nothing
            }
        }
    }

    async fn write(&mut self, op: &Op, fate: Fate) -> Told {
        let mut wire = Recorder::to(&self.world.org.instance_url).await;
        let auditor = Auditor::new(
            client(&wire.url, &self.world.org.access_token),
            Arc::clone(&self.world.catalog),
            Policy::default(),
            AUDIT.to_owned(),
        );
        spoil(&wire, self.world, fate);
        let told = tokio::select! {
            outcome = self.outcome(&auditor, op) => told(&outcome),
            () = wire.ended() => Told::Nothing,
        };
        self.late.extend(wire.take_held());
        told
    }

    async fn outcome(&self, auditor: &Auditor, op: &Op) -> Result<Outcome, AuditError> {
        match op {
            Op::Write { record, value, expects, rival, .. } => {
                let id = &self.records[*record];
                let mut wish = change(id.as_str(), "Amount", json!(value));
                wish.expected_old = match expects {
                    Expects::Anything => None,
                    Expects::TheValue => Some(self.amount(id).await),
                    Expects::AnotherValue => Some(json!(NEVER)),
                };
                let plan = auditor.prepare(&wish).await?;
                if let Some(rival) = rival {
                    set(self.world, id, *rival).await;
                }
                auditor.commit(&plan).await
            }
            Op::Note { record, .. } => {
                let plan = auditor.prepare_note(&note(&self.records[*record], "Called Ada")).await?;
                auditor.commit(&plan).await
            }
            _ => unreachable!("no write"),
        }
    }

    async fn amount(&self, id: &Id) -> Value {
        let record =
            self.world.client.record("Opportunity", id, &["Amount"]).await.expect("the record").value;
        json!(amount(&record))
    }

    pub(super) async fn found(self) -> Found {
        let world = self.world;
        let mut found = Found { records: Vec::new(), rows: Vec::new() };
        for id in &self.records {
            let history = format!(
                "SELECT Amount FROM OpportunityHistory WHERE OpportunityId = '{id}' ORDER BY CreatedDate, Id"
            );
            // Without the amount that the record was created with.
            let amounts = world.all(&history).await.iter().skip(1).map(amount).collect();
            let links = format!("SELECT Id FROM ContentDocumentLink WHERE LinkedEntityId = '{id}'");
            found.records.push((amounts, world.all(&links).await.len()));
            let rows = format!(
                "SELECT Field__c, Old_Value__c, New_Value__c, Status__c FROM {AUDIT} WHERE Record_Id__c = '{id}'"
            );
            let mut rows: Vec<_> = world.all(&rows).await.iter().map(row).collect();
            rows.sort();
            found.rows.push(rows);
        }
        found
    }
}

/// Sees to it that one request meets with its fate.
fn spoil(wire: &Recorder, world: &Arc<World>, fate: Fate) {
    let (mut steps, mut was_hit) = (Steps::default(), false);
    let (world, runtime) = (Arc::clone(world), tokio::runtime::Handle::current());
    let kind = match fate.at {
        Which::Row => "row",
        Which::Change => "change",
    };
    wire.spoil(move |request| {
        let is_first = !was_hit && steps.next(request).kind == kind;
        was_hit |= is_first;
        let way = match fate.how {
            How::Outage if was_hit => Way::Gone,
            _ if !is_first => Way::Open,
            How::Well | How::Outage => Way::Open,
            How::LostBefore => Way::RequestLost,
            How::LostAfter => Way::AnswerLost,
            How::Late => Way::Late,
            How::KilledBefore => Way::EndsBefore,
            How::KilledAfter => Way::EndsAfter,
            How::KilledLate => Way::EndsLate,
        };
        if kind == "change" && matches!(way, Way::RequestLost | Way::AnswerLost | Way::Late) {
            // So that the fence need not wait.
            tokio::task::block_in_place(|| runtime.block_on(world.advance(3)));
        }
        way
    });
}

fn told(outcome: &Result<Outcome, AuditError>) -> Told {
    match outcome {
        Ok(Outcome { ending, unsettled: None, .. }) => match ending {
            Ending::Applied { .. } => Told::Applied,
            Ending::Unchanged => Told::Unchanged,
            Ending::Conflict { .. } => Told::Conflict,
            Ending::NotMade { .. } => Told::NotMade,
            other => panic!("{other:?}"),
        },
        Err(AuditError::NoRow(_)) => Told::NoRow,
        Err(AuditError::Unclear { .. }) => Told::Unclear,
        Err(AuditError::Unexpected { .. }) => Told::Unexpected,
        other => panic!("{other:?}"),
    }
}

fn amount(record: &Record) -> Option<u32> {
    match record.get("Amount") {
        Some(sobjects::Value::Number(number)) => number.trim_end_matches(".0").parse().ok(),
        _ => None,
    }
}

fn row(row: &Record) -> (String, String) {
    let value = |name| row.text(name).and_then(|value| value.parse().ok());
    let deed = match row.text("Field__c") {
        Some("ContentNote") => "note".to_owned(),
        _ => written(value("Old_Value__c"), value("New_Value__c")),
    };
    (deed, row.text("Status__c").unwrap_or_default().to_owned())
}
