//! Storing a record: what the org lacks is left out, what the platform keeps is filled in.

use serde_json::{Value, json};
use sobjects::{Catalog, Date, Id};

use super::chance::Chance;
use super::currencies::Currencies;
use super::{Year, custom};
use crate::sandbox::store::{Row, Storage, StoreError, Tx, is_stored};

/// Stores records in a fresh org.
pub(super) struct Writer<'t, 'tx> {
    pub(super) tx: &'t mut Tx<'tx>,
    pub(super) catalog: &'tx Catalog,
    pub(super) chance: Chance,
    pub(super) today: Date,
    /// As whom records are created that nobody owns.
    pub(super) user: Option<Id>,
    /// All users, for custom fields that refer to one.
    pub(super) users: Vec<Id>,
    pub(super) currencies: Currencies,
}

/// A row written as JSON.
pub(super) fn row(value: Value) -> Row {
    match value {
        Value::Object(row) => row,
        _ => Row::new(),
    }
}

impl<'t, 'tx> Writer<'t, 'tx> {
    pub(super) fn new(tx: &'t mut Tx<'tx>, year: &Year) -> Self {
        let catalog = tx.catalog();
        let chance = Chance::new(year.seed, year.today);
        let currencies = Currencies::of(catalog);
        Self { tx, catalog, chance, today: year.today, user: None, users: Vec::new(), currencies }
    }

    /// Stores a record where the org has such an object, and answers its id.
    pub(super) fn put(&mut self, object: &str, fields: Value) -> Result<Option<Id>, StoreError> {
        let Some(object) = self.catalog.object(object).filter(|object| is_stored(object)) else {
            return Ok(None);
        };
        let mut row = row(fields);
        self.stamp(&mut row);
        self.currencies.stamp(&mut row);
        row.retain(|name, value| {
            !value.is_null() && object.field(name).is_some_and(|field| Storage::of(field).is_some())
        });
        custom::fill(self, object, &mut row);
        self.tx.insert(&object.name, &row).map(Some)
    }

    /// Who created the record and when, where that is not said; it was not changed since.
    fn stamp(&mut self, row: &mut Row) {
        let by =
            row.get("OwnerId").filter(|owner| is_user(owner)).cloned().or_else(|| Some(json!(self.user?)));
        let founded = json!(self.chance.moment(self.today, -400));
        let created = row.entry("CreatedDate").or_insert(founded).clone();
        let modified = row.entry("LastModifiedDate").or_insert(created).clone();
        row.entry("SystemModstamp").or_insert(modified);
        for name in ["CreatedById", "LastModifiedById"] {
            if let Some(by) = &by {
                row.entry(name).or_insert_with(|| by.clone());
            }
        }
    }

    /// An active value of a picklist, in the org's own list.
    pub(super) fn picked(&mut self, object: &str, field: &str) -> Value {
        let field = self.catalog.object(object).and_then(|object| object.field(field));
        let values: Vec<&str> = field
            .iter()
            .flat_map(|field| field.picklist.iter())
            .filter(|value| value.active)
            .map(|value| &*value.value)
            .collect();
        self.chance.one_of(&values).map_or(Value::Null, |value| json!(value))
    }

    /// This picklist value where the org has it, else its first one.
    pub(super) fn preferred(&self, object: &str, field: &str, value: &str) -> Value {
        let Some(field) = self.catalog.object(object).and_then(|object| object.field(field)) else {
            return Value::Null;
        };
        if field.picklist.is_empty() || field.picklist_value(value).is_some() {
            return json!(value);
        }
        field.picklist.iter().find(|value| value.active).map_or(Value::Null, |value| json!(value.value))
    }
}

fn is_user(id: &Value) -> bool {
    id.as_str().is_some_and(|id| id.starts_with("005"))
}
