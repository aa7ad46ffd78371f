//! What the platform refuses, fills in and changes by itself when a record is saved.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `body.rs` | the JSON of a write, with the place of each value |
//! | `fields.rs` | which fields may be given, which must be |
//! | `value.rs` | whether a value fits its field, and the form in which it is kept |
//! | `reference.rs`, `unique.rs`, `dependent.rs` | what depends on other records or fields |
//! | `defaults.rs`, `system.rs` | what the platform fills in |
//! | `opportunity.rs`, `activity.rs`, `note.rs`, `document.rs` | what single objects do by themselves |
//!
//! | behaviour | how sure, in the letters of `rest` |
//! | --- | --- |
//! | required, too long, restricted picklist, read-only, unknown field, wrong JSON type: codes and texts | C |
//! | numbers and checkboxes may come as text; a date-time for a date may not | K |
//! | an unrestricted picklist takes any value | D |
//! | a restricted dependent picklist is held to its controlling field, an unrestricted one is not | K |
//! | text is trimmed, empty text is null, a checkbox that is set to null is false | K |
//! | a reference to a record that is not there: `INVALID_CROSS_REFERENCE_KEY`; to one of a wrong object: `MALFORMED_ID` | C, D |
//! | a stage resets probability, forecast category, closed and won | D; that given values win K |
//! | the amount of an opportunity with products is ignored without a word | D |
//! | unescaped text in a note is refused | C; its exact words K |
//! | an update stamps the record even where nothing differs | K |
//!
//! Not here: HTTP, and which records a request may name (`rest`). Validation rules, triggers, record types, formulas
//! and sharing are not there yet; deleting does not cascade.

mod activity;
mod body;
mod defaults;
mod dependent;
mod document;
mod fields;
mod note;
pub(crate) mod opportunity;
mod reference;
mod system;
mod unique;
mod value;

use std::collections::HashMap;

use serde_json::{Value, json};
use sobjects::{Catalog, DateTime, Id, Object};

pub(crate) use body::{Body, syntax};
pub(crate) use defaults::Defaults;

use self::fields::Purpose;
use super::calendar::FiscalCalendar;
use super::refusal::Refusal;
use super::store::{Row, StoreError, Tx, decimal};

/// Who saves records, when, in which transaction.
pub(crate) struct Saver<'s, 'tx> {
    pub(crate) tx: &'s mut Tx<'tx>,
    pub(crate) catalog: &'s Catalog,
    pub(crate) defaults: &'s Defaults,
    /// What the stages mean, for an org without OpportunityStage.
    pub(crate) stages: &'s HashMap<String, Row>,
    pub(crate) user: Id,
    pub(crate) now: DateTime,
    pub(crate) fiscal: FiscalCalendar,
}

impl Saver<'_, '_> {
    /// Creates a record.
    pub(crate) fn create(&mut self, object: &Object, body: &Body<'_>) -> Result<Id, Refusal> {
        if !object.createable {
            return Err(not_possible("inserted", object));
        }
        let given = fields::accept(self, object, body, Purpose::Create)?;
        let mut record = given.clone();
        if object.name == "ContentVersion" {
            document::describe_file(self, &mut record)?;
        }
        system::fill(self, object, &mut record)?;
        fields::require(object, &record, Purpose::Create)?;
        self.check(object, &given, &record, None)?;
        match &*object.name {
            "Opportunity" => self.derive_opportunity(&mut record, &given, None)?,
            "ContentNote" => note::fill(self, &mut record)?,
            "ContentDocumentLink" => note::check_link(self, object, &mut record)?,
            _ if activity::is_activity(object) => activity::derive(self, object, &mut record, &given)?,
            _ => {}
        }
        let id = self.tx.insert(&object.name, &record)?;
        record.insert("Id".to_owned(), json!(id));
        match &*object.name {
            "Opportunity" => self.write_history(&record, None)?,
            "ContentNote" => document::create(self, &record)?,
            "ContentVersion" => {
                let is_new = given.get("ContentDocumentId").is_none_or(Value::is_null);
                document::published(self, &id, &record, is_new)?;
            }
            _ if activity::is_activity(object) => activity::touch(self, [Some(&record), None])?,
            _ => {}
        }
        Ok(id)
    }

    /// Changes a record.
    pub(crate) fn update(&mut self, object: &Object, id: &Id, body: &Body<'_>) -> Result<(), Refusal> {
        let before = self.live(object, id)?;
        if !object.updateable {
            return Err(not_possible("updated", object));
        }
        let mut given = fields::accept(self, object, body, Purpose::Update)?;
        if object.name == "Opportunity" && before.get("HasOpportunityLineItem") == Some(&Value::Bool(true)) {
            // The products make the amount; what is sent is ignored without a word.
            given.remove("Amount");
        }
        fields::require(object, &given, Purpose::Update)?;
        let mut record = before.clone();
        record.extend(given.clone());
        self.check(object, &given, &record, Some(id))?;
        system::full_name(object, &mut record);
        system::stamp(self, object, &mut record);
        match &*object.name {
            "Opportunity" => self.derive_opportunity(&mut record, &given, Some(&before))?,
            "ContentNote" if given.contains_key("Content") => note::describe_content(&mut record)?,
            _ if activity::is_activity(object) => activity::derive(self, object, &mut record, &given)?,
            _ => {}
        }
        let changes = changes(&before, &record);
        self.tx.update(&object.name, id, &changes)?;
        match &*object.name {
            "Opportunity" => self.write_history(&record, Some(&before))?,
            "ContentNote" => self.follow_note(id, &changes)?,
            _ if activity::is_activity(object) => activity::touch(self, [Some(&record), Some(&before)])?,
            _ => {}
        }
        Ok(())
    }

    /// Moves a record to the recycle bin.
    pub(crate) fn delete(&mut self, object: &Object, id: &Id) -> Result<(), Refusal> {
        let before = self.live(object, id)?;
        if !object.deletable {
            return Err(not_possible("deleted", object));
        }
        let mut stamp = Row::new();
        system::stamp(self, object, &mut stamp);
        self.tx.update(&object.name, id, &stamp)?;
        self.tx.delete(&object.name, id)?;
        // A note and its document are one thing.
        for (one, other) in [("ContentNote", "ContentDocument"), ("ContentDocument", "ContentNote")] {
            if object.name == one && self.catalog.object(other).is_some() {
                self.tx.delete(other, id)?;
            }
        }
        if activity::is_activity(object) {
            activity::touch(self, [None, Some(&before)])?;
        }
        Ok(())
    }

    /// The record as it stands, unless it is deleted or was never there.
    pub(crate) fn live(&self, object: &Object, id: &Id) -> Result<Row, Refusal> {
        let row = self.tx.get(&object.name, id)?.ok_or_else(Refusal::not_found)?;
        if row.get("IsDeleted") == Some(&Value::Bool(true)) { Err(Refusal::deleted()) } else { Ok(row) }
    }

    fn check(&self, object: &Object, given: &Row, record: &Row, this: Option<&Id>) -> Result<(), Refusal> {
        reference::check(self, object, given)?;
        dependent::check(object, given, record)?;
        unique::check(self, object, given, this)
    }

    fn derive_opportunity(&self, record: &mut Row, given: &Row, before: Option<&Row>) -> Result<(), Refusal> {
        if before.is_none_or(|before| before.get("StageName") != record.get("StageName")) {
            let stage = self.stage(record.get("StageName").unwrap_or(&Value::Null))?;
            opportunity::follow_stage(record, given, stage.as_ref());
        }
        opportunity::derive(record, self.fiscal);
        match before {
            Some(before) => opportunity::follow_change(record, before, system::second(self.now)),
            None => {
                record.entry("PushCount").or_insert_with(|| json!(0));
            }
        }
        Ok(())
    }

    /// What a stage means, as the org says, or as its name does where the org has no OpportunityStage.
    fn stage(&self, name: &Value) -> Result<Option<Row>, Refusal> {
        if self.catalog.object("OpportunityStage").is_none() {
            return Ok(name.as_str().and_then(|name| self.stages.get(name)).cloned());
        }
        match self.tx.find("OpportunityStage", "ApiName", name)?.first() {
            Some(id) => Ok(self.tx.get("OpportunityStage", id)?),
            None => Ok(None),
        }
    }

    fn write_history(&mut self, record: &Row, before: Option<&Row>) -> Result<(), Refusal> {
        let Some(object) = self.catalog.object("OpportunityHistory") else { return Ok(()) };
        let Some(mut row) = opportunity::history(record, before) else { return Ok(()) };
        row.retain(|name, _| object.field(name).is_some());
        system::fill(self, object, &mut row)?;
        let written = json!(self.tx.insert(&object.name, &row)?);
        let Some(before) = before else { return Ok(()) };
        // The opportunity points at the rows that tell of its last changes.
        let mut last = Row::new();
        for (field, pointer) in
            [("Amount", "LastAmountChangedHistoryId"), ("CloseDate", "LastCloseDateChangedHistoryId")]
        {
            let value = |row: &Row| row.get(field).cloned().unwrap_or_default();
            let changed = !same(&value(before), &value(record));
            if changed
                && self.catalog.object("Opportunity").is_some_and(|object| object.field(pointer).is_some())
            {
                last.insert(pointer.to_owned(), written.clone());
            }
        }
        if let Some(id) = record.get("Id").and_then(Value::as_str) {
            self.tx.update("Opportunity", &id.parse().map_err(StoreError::from)?, &last)?;
        }
        Ok(())
    }

    /// A note's document has the same title, owner and times.
    fn follow_note(&mut self, id: &Id, changes: &Row) -> Result<(), Refusal> {
        let Some(object) = self.catalog.object("ContentDocument") else { return Ok(()) };
        let mut changes = changes.clone();
        changes.retain(|name, _| object.field(name).is_some());
        self.tx.update(&object.name, id, &changes)?;
        Ok(())
    }
}

/// The fields in which the new state differs.
fn changes(before: &Row, after: &Row) -> Row {
    let differs = |(name, value): &(&String, &Value)| before.get(*name) != Some(*value);
    after.iter().filter(differs).map(|(name, value)| (name.clone(), value.clone())).collect()
}

fn not_possible(done: &str, object: &Object) -> Refusal {
    Refusal::bad("INVALID_TYPE_FOR_OPERATION", format!("entity type cannot be {done}: {}", object.label))
}

/// Whether two values of a row say the same, in whichever form a number comes.
fn same(left: &Value, right: &Value) -> bool {
    match (decimal(left), decimal(right)) {
        (Some(left), Some(right)) => left == right,
        _ => left == right,
    }
}
