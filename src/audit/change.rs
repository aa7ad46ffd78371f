//! One field of one record: what is sent, and how its end is read from the answer.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::json;
use sobjects::{DateTime, FieldType, Record};

use super::record::http_date;
use super::traps::stage::Follower;
use super::values::{same, text_of};
use super::{Ending, Plan};
use crate::client::{Api, Composite, CompositeAnswer};
use crate::http::Error;

/// Names of the requests inside the composite.
pub(super) const CHANGE: &str = "change";
const AFTER: &str = "after";

const MODIFIED: &str = "LastModifiedDate";

/// What becomes of one field.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct FieldChange {
    #[serde(serialize_with = "write_kind", deserialize_with = "read_kind")]
    pub(super) kind: FieldType,
    /// What is sent.
    pub(super) json: serde_json::Value,
    /// When the record was last changed, as it was read.
    pub(super) unmodified_since: DateTime,
    /// The fields that the platform sets together with this one.
    pub(super) followers: Vec<Follower>,
    pub(super) is_unchanged: bool,
}

impl FieldChange {
    /// The change, refused by the org where the record was changed after it was read.
    pub(super) fn add_to(&self, composite: Composite, api: Api, plan: &Plan) -> Result<Composite, Error> {
        let values = json!({ (plan.field()): self.json });
        let change = api.update(plan.object(), plan.id(), &values)?;
        Ok(composite.add(CHANGE, change.header("If-Unmodified-Since", http_date(self.unmodified_since))))
    }

    /// The record as it is afterwards.
    pub(super) fn add_reading(
        &self,
        composite: Composite,
        api: Api,
        plan: &Plan,
    ) -> Result<Composite, Error> {
        Ok(composite.add(AFTER, api.record(plan.object(), plan.id(), &self.fields(plan))?))
    }

    /// The fields that tell what became of it.
    pub(super) fn fields<'p>(&'p self, plan: &'p Plan) -> Vec<&'p str> {
        let followers = self.followers.iter().map(|follower| &*follower.field);
        [plan.field(), MODIFIED].into_iter().chain(followers).collect()
    }

    /// How a change ended that was committed.
    pub(super) fn ending(&self, plan: &Plan, answer: &CompositeAnswer) -> Ending {
        let after = answer.part(AFTER).and_then(|part| part.read::<Record>());
        self.compared(plan, after.ok().as_ref())
    }

    /// How a change ended that was committed at that moment, by the record as it reads some time later.
    pub(super) fn ending_by(&self, plan: &Plan, made: DateTime, later: Option<&Record>) -> Ending {
        let changed = |record: &&Record| record.text(MODIFIED).and_then(|text| text.parse::<DateTime>().ok());
        // What somebody changed since then tells nothing of this change.
        self.compared(plan, later.filter(|record| changed(record).is_some_and(|changed| changed <= made)))
    }

    /// Whether the record reads as it was meant to.
    fn compared(&self, plan: &Plan, after: Option<&Record>) -> Ending {
        let Some((after, value)) = after.and_then(|after| Some((after, after.get(plan.field())?))) else {
            // The transaction was committed; only its echo cannot be read.
            return Ending::Applied { value: plan.row.new_value.clone(), effects: Vec::new() };
        };
        let found = text_of(&self.kind, value);
        if same(&self.kind, plan.row.new_value.as_deref(), found.as_deref()) {
            let effects = self.followers.iter().filter_map(|follower| follower.effect(after)).collect();
            Ending::Applied { value: found, effects }
        } else {
            Ending::Ignored { found }
        }
    }
}

pub(super) fn write_kind<S: Serializer>(kind: &FieldType, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.name())
}

pub(super) fn read_kind<'de, D: Deserializer<'de>>(deserializer: D) -> Result<FieldType, D::Error> {
    String::deserialize(deserializer).map(|name| FieldType::from_name(&name))
}
