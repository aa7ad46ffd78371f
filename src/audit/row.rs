//! What an audit row says.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sobjects::text::{length, start};

use super::AuditShape;
use super::status::Status;

/// Everything that is known about a write before it happens.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct AuditRow {
    pub(super) object: String,
    pub(super) record_id: String,
    pub(super) field: String,
    pub(super) old_value: Option<String>,
    pub(super) new_value: Option<String>,
    pub(super) justification: String,
    pub(super) performed_by: String,
    pub(super) request_id: String,
    pub(super) client: String,
    pub(super) tool: String,
}

/// A text that the audit object cannot hold whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{what} has {length} characters and the audit row's {column} holds {most}; a change that cannot be recorded \
     whole is not made. Shorten it, or make {column} longer"
)]
pub struct NoRoom {
    /// What is too long, in words.
    pub what: &'static str,
    /// Its length in characters.
    pub length: usize,
    /// The field of the audit object.
    pub column: &'static str,
    /// What that field holds.
    pub most: usize,
}

impl AuditRow {
    /// The row as it is created before its change, with the fields that the org's audit object has.
    pub(super) fn pending(&self, shape: &AuditShape) -> Value {
        self.values(shape, Status::Pending)
    }

    /// The row with this status, and the fields that the org's audit object has.
    pub(super) fn values(&self, shape: &AuditShape, status: Status) -> Value {
        let text = |text: &str| Value::from(text);
        let some = |text: &Option<String>| text.clone().map_or(Value::Null, Value::String);
        let columns = [
            ("Object__c", text(&self.object)),
            ("Record_Id__c", text(&self.record_id)),
            ("Field__c", text(&self.field)),
            ("Old_Value__c", some(&self.old_value)),
            ("New_Value__c", some(&self.new_value)),
            ("Justification__c", text(&self.justification)),
            ("Performed_By__c", text(&self.performed_by)),
            ("Status__c", text(status.as_str())),
            ("Request_Id__c", text(&self.request_id)),
            ("Client__c", text(&self.client)),
            ("Tool__c", text(&self.tool)),
        ];
        let held: Map<String, Value> = columns
            .into_iter()
            .filter(|(name, _)| shape.holds(name))
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        Value::Object(held)
    }

    /// Whether the row can hold all that it has to say, untruncated.
    pub(super) fn check_room(&self, shape: &AuditShape) -> Result<(), NoRoom> {
        let texts = [
            ("the old value", self.old_value.as_deref(), "Old_Value__c"),
            ("the new value", self.new_value.as_deref(), "New_Value__c"),
            ("the justification", Some(self.justification.as_str()), "Justification__c"),
            ("the user's name with the client's", Some(self.performed_by.as_str()), "Performed_By__c"),
        ];
        for (what, text, column) in texts {
            let length = text.map_or(0, length);
            if let Some(most) = shape.length(column).filter(|most| length > *most) {
                return Err(NoRoom { what, length, column, most });
            }
        }
        Ok(())
    }
}

/// The change of a row to what became of its write; `None` where the audit object has no field to say it.
pub(super) fn settled(shape: &AuditShape, status: Status, error: Option<&str>) -> Option<Value> {
    let room = shape.length("Error__c").unwrap_or(usize::MAX);
    let columns = [
        ("Status__c", Some(Value::from(status.as_str()))),
        ("Failed__c", Some(Value::from(status != Status::Applied))),
        ("Error__c", error.map(|error| start(error, room).into())),
    ];
    let held: Map<String, Value> = columns
        .into_iter()
        .filter(|(name, _)| shape.updates(name))
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect();
    (!held.is_empty()).then_some(Value::Object(held))
}
