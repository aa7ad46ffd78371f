//! Why a write did not succeed, as far as the org can tell: who was faster, what locks the record. Whatever cannot be
//! read stays out. Rules tell their own reasons, and duplicate rules the records that they found ([`crate::http`]).

use sobjects::{Id, Record};
use soql::build::{Select, desc, field};

use super::deed::Deed;
use super::values::text_of;
use super::{Auditor, Ending, Plan};
use crate::http::Error;

/// What the platform says of a record that an approval has locked.
const LOCKED: &str = "ENTITY_IS_LOCKED";

impl Auditor {
    /// Who was faster.
    pub(super) async fn conflict(&self, plan: &Plan) -> Ending {
        let nobody = Ending::Conflict { by: None, at: None, current: None };
        let Deed::Change(change) = &plan.deed else { return nobody };
        let fields = [plan.field(), "LastModifiedDate", "LastModifiedById"];
        let Ok(read) = self.client.record(plan.object(), plan.id(), &fields).await else { return nobody };
        let record = read.value;
        Ending::Conflict {
            by: match record.text("LastModifiedById").and_then(|id| id.parse().ok()) {
                Some(user) => Some(self.user_name(&user).await),
                None => None,
            },
            at: record.text("LastModifiedDate").and_then(|at| at.parse().ok()),
            current: record.get(plan.field()).and_then(|value| text_of(&change.kind, value)),
        }
    }

    async fn user_name(&self, user: &Id) -> String {
        if !self.names("User") {
            return user.to_string();
        }
        let read = self.client.record("User", user, &["Name"]).await.ok();
        let name = read.and_then(|read| read.value.text("Name").map(str::to_owned));
        name.unwrap_or_else(|| user.to_string())
    }

    /// What the platform refused, explained where its own words do not tell enough.
    pub(super) async fn refused(&self, plan: &Plan, error: Error) -> Ending {
        let lock = error.errors().iter().find(|error| error.error_code == LOCKED);
        let explained = match lock {
            Some(lock) => Some(self.locked(plan, &lock.message).await),
            None => None,
        };
        Ending::Refused { error, explained }
    }

    /// Whether the names of an object's records may stand in an answer.
    fn names(&self, object: &str) -> bool {
        self.policy.shows(&self.catalog, object, "Name")
    }

    /// Which approval locks the record.
    async fn locked(&self, plan: &Plan, message: &str) -> String {
        let query = Select::from("ProcessInstance")
            .fields(["ProcessDefinition.Name", "SubmittedBy.Name", "CreatedDate"])
            .filter(field("TargetObjectId").eq(*plan.id()).and(field("Status").eq("Pending")))
            .order_by(desc("CreatedDate").nulls_last())
            .limit(1)
            .build();
        let found = self.client.query::<Record>(&query).await.ok();
        let Some(approval) = found.as_ref().and_then(|page| page.records.first()) else {
            return format!(
                "{message} Most likely the record is locked by an approval that the Salesforce user may not see; ask \
                 an administrator."
            );
        };
        let named = |field, object| approval.text(field).filter(|_| self.names(object));
        let process = match named("ProcessDefinition.Name", "ProcessDefinition") {
            Some(name) => format!("the approval process “{name}”"),
            None => "an approval process".to_owned(),
        };
        let submitted = match (named("SubmittedBy.Name", "User"), approval.text("CreatedDate")) {
            (Some(by), Some(at)) => format!(", submitted by {by} at {at}"),
            _ => String::new(),
        };
        format!(
            "{message} The record is locked by {process}{submitted}: have it approved, rejected or recalled first."
        )
    }
}
