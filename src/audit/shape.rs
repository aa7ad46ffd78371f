//! Which fields the org's audit object has.

use serde::{Deserialize, Serialize};
use sobjects::catalog::Flags;
use sobjects::{Field, Object};
use soql::ast::Path;
use soql::build::Select;

use super::status::Status;
use crate::http::Error;

/// What every audit object must have, createable.
pub const BASIC_FIELDS: [&str; 7] = [
    "Object__c",
    "Record_Id__c",
    "Field__c",
    "Old_Value__c",
    "New_Value__c",
    "Justification__c",
    "Performed_By__c",
];

const STATUS: &str = "Status__c";
/// What a full audit object has besides.
const MORE_FIELDS: [&str; 6] = [STATUS, "Failed__c", "Request_Id__c", "Error__c", "Client__c", "Tool__c"];

/// The org's audit object, with the fields that this server may fill.
///
/// With `Status__c` a row says for certain whether its change was applied; without it the row only says that
/// the change was about to be made, and `Failed__c`, where it exists, that it was not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditShape {
    object: String,
    fields: Vec<Column>,
    is_full: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Column {
    name: String,
    length: u32,
    updateable: bool,
    /// Whether no two rows may have the same value.
    #[serde(default)]
    is_unique: bool,
}

/// The audit object cannot hold an audit row.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "the audit object {object} lacks {} (or the Salesforce user may not fill them in). Create them, and give the \
     user a permission set with edit access to them; nothing is written without an audit row",
    missing.join(", ")
)]
pub struct ShapeError {
    /// The audit object.
    pub object: String,
    /// Fields that are missing or may not be filled.
    pub missing: Vec<String>,
}

impl AuditShape {
    /// What the described object can hold.
    ///
    /// # Errors
    /// One of [`BASIC_FIELDS`] is missing or may not be filled.
    pub fn of(object: &Object) -> Result<Self, ShapeError> {
        let createable = |name: &str| object.field(name).filter(|field| field.is(Flags::CREATEABLE));
        let missing: Vec<String> = BASIC_FIELDS
            .into_iter()
            .filter(|name| !object.createable || createable(name).is_none())
            .map(str::to_owned)
            .collect();
        if !missing.is_empty() {
            return Err(ShapeError { object: object.name.to_string(), missing });
        }
        let updates = |field: &Field| object.updateable && field.is(Flags::UPDATEABLE);
        // A status that nobody may change would say Pending of what was applied, one that lacks a value of what failed.
        let settles = |field: &Field| updates(field) && Status::all_fit(field);
        let serves = |field: &&Field| field.name != STATUS || settles(field);
        let known = BASIC_FIELDS.into_iter().chain(MORE_FIELDS).filter_map(createable).filter(serves);
        Ok(Self {
            object: object.name.to_string(),
            fields: known.map(|field| Column::of(field, updates(field))).collect(),
            is_full: createable(STATUS).is_some_and(settles),
        })
    }

    /// API name of the audit object.
    #[must_use]
    pub fn object(&self) -> &str {
        &self.object
    }

    /// Whether a row says for certain what became of its change.
    #[must_use]
    pub const fn is_full(&self) -> bool {
        self.is_full
    }

    /// What an audit object without `Status__c` cannot prove, as a sentence.
    #[must_use]
    pub const fn weakness(&self) -> Option<&'static str> {
        if self.is_full {
            None
        } else {
            Some(
                "the audit object has no Status__c that the Salesforce user may change to Applied, Failed and Ignored, \
                 so its rows do not prove by themselves whether a change was applied",
            )
        }
    }

    /// Whether a row can be known by a key that no other row has.
    #[must_use]
    pub fn has_key(&self) -> bool {
        self.is_unique("Request_Id__c")
    }

    /// Fields of a full audit object that this one lacks, or that may not be filled.
    #[must_use]
    pub fn lacking(&self) -> Vec<&'static str> {
        MORE_FIELDS.into_iter().filter(|name| !self.holds(name)).collect()
    }

    /// A query of its rows.
    pub(super) fn select(&self) -> Result<Select, Error> {
        let object = self.object.parse::<Path>();
        object
            .map(Select::from)
            .map_err(|_| Error::Name { name: self.object.clone(), what: "the API name of an object" })
    }

    /// Whether a row has this field.
    pub(super) fn holds(&self, name: &str) -> bool {
        self.column(name).is_some()
    }

    /// Whether this field of a row can be changed later.
    pub(super) fn updates(&self, name: &str) -> bool {
        self.column(name).is_some_and(|column| column.updateable)
    }

    /// Whether no two rows may have the same value in this field.
    pub(super) fn is_unique(&self, name: &str) -> bool {
        self.column(name).is_some_and(|column| column.is_unique)
    }

    /// How many characters this field of a row holds.
    pub(super) fn length(&self, name: &str) -> Option<usize> {
        self.column(name).map(|column| column.length as usize).filter(|length| *length > 0)
    }

    fn column(&self, name: &str) -> Option<&Column> {
        self.fields.iter().find(|column| column.name == name)
    }
}

impl Column {
    fn of(field: &Field, updateable: bool) -> Self {
        Self {
            name: field.name.to_string(),
            length: field.length,
            updateable,
            is_unique: field.is(Flags::UNIQUE),
        }
    }
}

#[cfg(test)]
mod tests {
    use sobjects::describe::{FieldDescribe, SObjectDescribe};

    use super::*;

    fn audit_object(fields: &[&str]) -> Object {
        described(fields, true, |_| true)
    }

    fn described(fields: &[&str], updateable: bool, is_updateable: impl Fn(&str) -> bool) -> Object {
        let fields: Vec<_> = fields
            .iter()
            .map(|name| {
                serde_json::json!({"name": name, "type": "string", "length": 255, "createable": true,
                                   "updateable": is_updateable(name)})
            })
            .collect();
        let describe = serde_json::json!({"name": "Audit__c", "createable": true, "updateable": updateable,
                                          "fields": fields});
        Object::from(&serde_json::from_value::<SObjectDescribe>(describe).expect("describe"))
    }

    #[test]
    fn seven_fields_suffice_and_status_makes_it_full() {
        let basic = AuditShape::of(&audit_object(&BASIC_FIELDS)).expect("basic");
        assert!(!basic.is_full() && basic.weakness().is_some() && !basic.holds("Failed__c"));
        assert_eq!(basic.lacking(), MORE_FIELDS);
        let full = [&BASIC_FIELDS[..], &MORE_FIELDS[..]].concat();
        let full = AuditShape::of(&audit_object(&full)).expect("full");
        assert!(full.is_full() && full.weakness().is_none() && full.lacking().is_empty());
    }

    #[test]
    fn a_status_that_cannot_be_changed_is_left_out_so_that_no_applied_change_stays_pending() {
        let all = [&BASIC_FIELDS[..], &MORE_FIELDS[..]].concat();
        let fixed_status = described(&all, true, |name| name != STATUS);
        let fixed_rows = described(&all, false, |_| true);
        for (object, has_failed) in [(fixed_status, true), (fixed_rows, false)] {
            let shape = AuditShape::of(&object).expect("basic");
            assert!(!shape.is_full() && shape.weakness().is_some() && shape.lacking().contains(&STATUS));
            assert!(
                !shape.holds(STATUS) && !shape.updates(STATUS) && shape.updates("Failed__c") == has_failed
            );
        }
    }

    #[test]
    fn a_restricted_status_must_have_all_values() {
        let shape = |values: &[&str]| {
            let mut object = audit_object(&[&BASIC_FIELDS[..], &MORE_FIELDS[..]].concat());
            let status =
                object.fields.to_mut().iter_mut().find(|field| field.name == STATUS).expect("a status");
            let values = values.iter().map(|value| serde_json::json!({"value": value, "active": true}));
            let values = values.collect::<Vec<_>>();
            let describe = serde_json::json!({"name": STATUS, "type": "picklist", "createable": true,
                "updateable": true, "restrictedPicklist": true, "picklistValues": values});
            *status = Field::from(&serde_json::from_value::<FieldDescribe>(describe).expect("describe"));
            AuditShape::of(&object).expect("a shape")
        };
        assert!(shape(&["Pending", "Applied", "Failed", "Ignored", "Reviewed"]).is_full());
        let short = shape(&["Pending", "Applied", "Failed"]);
        assert!(!short.is_full() && !short.holds(STATUS));
    }

    #[test]
    fn what_is_missing_is_named() {
        let error = AuditShape::of(&audit_object(&BASIC_FIELDS[..5])).expect_err("too few");
        assert_eq!(error.missing, ["Justification__c", "Performed_By__c"]);
        assert!(error.to_string().contains("Audit__c lacks Justification__c, Performed_By__c"));
    }
}
