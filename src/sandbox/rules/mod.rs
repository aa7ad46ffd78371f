//! What the platform refuses, fills in and changes by itself when a record is saved.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `body.rs` | the JSON of a write, with the place of each value |
//! | `access.rs` | which records the running user may name, change and delete |
//! | `fields.rs` | which fields may be given, which must be |
//! | `value.rs` | whether a value fits its field, and the form in which it is kept |
//! | `email.rs` | what is an email address |
//! | `reference.rs`, `hierarchy.rs`, `unique.rs`, `dependent.rs` | what depends on other records or fields |
//! | `rulebook.rs`, `manner.rs` | what saving goes by: all that is decided once, and what the call says of it |
//! | `validation.rs`, `assignment.rs`, `duplicate.rs` | the rules that an administrator writes; `condition.rs`, `fault.rs` serve them |
//! | `cascade.rs` | what becomes of the children of a deleted record |
//! | `record_type.rs` | record types |
//! | `defaults.rs`, `system.rs` | what the platform fills in |
//! | `currency.rs` | which currency amounts are in |
//! | `setup.rs` | permission sets and their grants |
//! | `approval.rs` | what submitting a record for approval and deciding about it leave behind |
//! | `line.rs`, `price.rs` | the products of a deal, and what they cost |
//! | `opportunity.rs`, `deal.rs`, `activity.rs`, `note.rs`, `document.rs` | what single objects do by themselves |
//!
//! | behaviour | how sure, in the letters of `rest` |
//! | --- | --- |
//! | required, too long, restricted picklist, read-only, unknown field, wrong JSON type: codes and texts | C |
//! | numbers and checkboxes may come as text; a date-time for a date may not | K |
//! | a number is rounded half up to its field's digits after the point; too many before it: `NUMBER_OUTSIDE_VALID_RANGE` | D; C |
//! | lengths count UTF-16 units, so that an emoji counts as two | C that it counts more than one; K |
//! | control characters other than tabs and line ends are refused | K; words too |
//! | a field twice in a body, `attributes` of another type | K; words too |
//! | a parent by its id and by an external id at once: `INVALID_FIELD` | C |
//! | a latitude beyond 90, a longitude beyond 180 degrees | D; words K |
//! | an unrestricted picklist takes any value | D |
//! | a restricted dependent picklist is held to its controlling field, an unrestricted one is not | K |
//! | text is trimmed, empty text is null, a checkbox that is set to null is false | K |
//! | a reference to a record that is not there: `INVALID_CROSS_REFERENCE_KEY`; to one of a wrong object: `MALFORMED_ID` | C, D |
//! | an owner is an active user or a queue, and is never empty: `INVALID_CROSS_REFERENCE_KEY` | C; for a group that is no queue K |
//! | a record above itself by parent, manager or superior: `CIRCULAR_DEPENDENCY` | C; that other references may lead in circles K |
//! | a probability is between 0 and 100 | K; its words too |
//! | email addresses by one `@`, dots and letters | C; what exactly is refused K |
//! | a converted lead is not changed | C; no permission lifts that K |
//! | a stage resets probability, forecast category, closed and won | D; that given values win K |
//! | the amount that an update gives an opportunity with products is ignored without a word | D |
//! | the activities of a record that moves to another account move along, unstamped | K |
//! | unescaped text in a note is refused | C; its exact words K |
//! | an update stamps the record even where nothing differs | K |
//! | a record that an approval has locked: `ENTITY_IS_LOCKED`, not for who may modify all records | C; D |
//!
//! Further tables stand with their subjects: `line.rs`, `price.rs`, `record_type.rs`, `approval.rs`, `validation.rs`,
//! `assignment.rs`, `duplicate.rs`, `cascade.rs`, `formula`, `people`.
//!
//! Not here: HTTP (`rest`), and the values of computed fields (`computed`). Triggers and flows are
//! not there.

mod access;
mod activity;
pub(crate) mod approval;
mod assignment;
mod body;
mod cascade;
mod condition;
mod currency;
mod deal;
mod defaults;
mod dependent;
mod document;
mod duplicate;
mod email;
mod fault;
mod fields;
mod hierarchy;
mod line;
mod manner;
mod note;
pub(crate) mod opportunity;
mod price;
mod record_type;
mod reference;
mod rulebook;
mod setup;
mod system;
mod unique;
mod validation;
mod value;

use std::collections::HashMap;

use serde_json::{Value, json};
use sobjects::{Catalog, DateTime, Id, Object};

pub use assignment::AssignmentRule;
pub(crate) use body::{Body, syntax};
pub use duplicate::{DuplicateAction, DuplicateRule};
pub use fault::{RuleError, RuleFault};
pub(crate) use fields::check_names;
pub(crate) use manner::Manner;
pub(crate) use rulebook::Rulebook;
pub use rulebook::Rules;
pub(crate) use system::second;
pub use validation::ValidationRule;

use self::access::not_possible;
use self::fields::Purpose;
use super::calendar::FiscalCalendar;
use super::people::{Access, People, View};
use super::refusal::Refusal;
use super::store::{Row, Tx, decimal};

/// Who saves records, when, in which transaction.
pub(crate) struct Saver<'s, 'tx> {
    pub(crate) tx: &'s mut Tx<'tx>,
    /// Every object and field, whether the user sees it or not.
    pub(crate) catalog: &'s Catalog,
    /// What the user sees and may do.
    pub(crate) view: &'s View,
    pub(crate) people: &'s People,
    pub(crate) book: &'s Rulebook,
    /// What the stages mean, for an org without OpportunityStage.
    pub(crate) stages: &'s HashMap<String, Row>,
    pub(crate) user: Id,
    pub(crate) now: DateTime,
    pub(crate) manner: Manner,
    pub(crate) fiscal: FiscalCalendar,
}

impl Saver<'_, '_> {
    /// Creates a record of this object, which is as the user sees it.
    pub(crate) fn create(&mut self, object: &Object, body: &Body<'_>) -> Result<Id, Refusal> {
        if !object.createable {
            return Err(not_possible("inserted", object));
        }
        let mut given = fields::accept(self, object, body, Purpose::Create)?;
        let object = self.whole(object);
        record_type::settle(self, object, &mut given, Purpose::Create)?;
        let mut record = given.clone();
        if object.name == "ContentVersion" {
            document::describe_file(self, &mut record)?;
        }
        system::fill(self, object, &mut record)?;
        setup::fill(object, &mut record);
        fields::require(object, &record, Purpose::Create)?;
        self.check(object, &given, &record, None)?;
        match &*object.name {
            "Opportunity" => self.derive_opportunity(&mut record, &given, None)?,
            "ContentNote" => note::fill(self, &mut record)?,
            "ContentDocumentLink" => note::check_link(self, object, &mut record)?,
            line::LINE => line::derive(self, object, &mut record, &given, None)?,
            line::PRICE => price::fill(self, object, &mut record)?,
            _ if activity::is_activity(object) => activity::derive(self, object, &mut record, &given)?,
            _ => {}
        }
        validation::check(self, object, &record, None)?;
        duplicate::check(self, object, &record, None)?;
        let id = self.tx.insert(&object.name, &record)?;
        record.insert("Id".to_owned(), json!(id));
        match &*object.name {
            "Opportunity" => self.write_history(&record, None)?,
            "ContentNote" => document::create(self, &record)?,
            "ContentVersion" => {
                let is_new = given.get("ContentDocumentId").is_none_or(Value::is_null);
                document::published(self, &id, &record, is_new)?;
            }
            line::LINE => self.roll_up(&record)?,
            _ if activity::is_activity(object) => activity::touch(self, [Some(&record), None])?,
            _ => {}
        }
        self.assign(object, &id, &record, None)?;
        self.people.written(&object.name, self.now);
        Ok(id)
    }

    /// Changes a record.
    pub(crate) fn update(&mut self, object: &Object, id: &Id, body: &Body<'_>) -> Result<(), Refusal> {
        let before = self.changeable(object, id, Access::Edit)?;
        if !object.updateable {
            return Err(not_possible("updated", object));
        }
        self.unlocked(object, id, &before)?;
        if object.name == "Lead" && before.get("IsConverted") == Some(&Value::Bool(true)) {
            let message = "cannot reference converted lead";
            return Err(Refusal::save::<String>("CANNOT_UPDATE_CONVERTED_LEAD", message, []));
        }
        let mut given = fields::accept(self, object, body, Purpose::Update)?;
        let object = self.whole(object);
        record_type::settle(self, object, &mut given, Purpose::Update)?;
        if object.name == "Opportunity" {
            line::withhold(&before, &mut given)?;
        }
        fields::require(object, &given, Purpose::Update)?;
        let mut record = before.clone();
        record.extend(given.clone());
        self.check(object, &given, &record, Some(id))?;
        currency::follow(self, object, &given, &before, &mut record)?;
        system::full_name(object, &mut record);
        system::stamp(self, object, &mut record);
        match &*object.name {
            "Opportunity" => self.derive_opportunity(&mut record, &given, Some(&before))?,
            "ContentNote" if given.contains_key("Content") => note::describe_content(&mut record)?,
            line::LINE => line::derive(self, object, &mut record, &given, Some(&before))?,
            _ if activity::is_activity(object) => activity::derive(self, object, &mut record, &given)?,
            _ => {}
        }
        validation::check(self, object, &record, Some(&before))?;
        duplicate::check(self, object, &record, Some((id, &before)))?;
        let changes = changes(&before, &record);
        self.tx.update(&object.name, id, &changes)?;
        activity::follow_account(self, id, [&record, &before])?;
        match &*object.name {
            "Opportunity" => self.write_history(&record, Some(&before))?,
            "ContentNote" => self.follow_note(id, &changes)?,
            line::LINE => self.roll_up(&record)?,
            _ if activity::is_activity(object) => activity::touch(self, [Some(&record), Some(&before)])?,
            _ => {}
        }
        self.assign(object, id, &record, Some(&before))?;
        self.people.written(&object.name, self.now);
        Ok(())
    }

    /// Moves a record to the recycle bin, and what hangs on it.
    pub(crate) fn delete(&mut self, object: &Object, id: &Id) -> Result<(), Refusal> {
        let before = self.changeable(object, id, Access::Full)?;
        let (may_delete, object) = (object.deletable, self.whole(object));
        if !may_delete {
            return Err(access::not_deletable(object));
        }
        self.unlocked(object, id, &before)?;
        self.remove(object, id, &before)?;
        self.people.written(&object.name, self.now);
        Ok(())
    }

    /// Refuses to touch a record that an approval has locked, or a line of such a deal.
    fn unlocked(&self, object: &Object, id: &Id, row: &Row) -> Result<(), Refusal> {
        let deal = if object.name == line::LINE { line::reference(row, "OpportunityId")? } else { None };
        if !self.tx.is_locked(&deal.unwrap_or(*id))? || self.view.modifies_all(object) {
            return Ok(());
        }
        let message = "This record is locked. If you need to edit it, contact your admin.";
        Err(Refusal::save::<String>("ENTITY_IS_LOCKED", message, []))
    }

    fn check(&self, object: &Object, given: &Row, record: &Row, this: Option<&Id>) -> Result<(), Refusal> {
        reference::check(self, object, given)?;
        if let Some(this) = this {
            hierarchy::check(self, object, given, this)?;
        }
        dependent::check(object, given, record)?;
        record_type::check(self, object, given, record)?;
        currency::check(self, object, given, record)?;
        unique::check(self, object, given, this)?;
        setup::check(self, object, record, this.is_none())
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

/// Whether two values of a row say the same, in whichever form a number comes.
fn same(left: &Value, right: &Value) -> bool {
    match (decimal(left), decimal(right)) {
        (Some(left), Some(right)) => left == right,
        _ => left == right,
    }
}
