//! A record type has some of a picklist's values; the platform takes the others all the same where the picklist is not
//! restricted. Describe does not tell which they are, so the org is asked, and what it says is kept for an hour.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use sobjects::{Field, FieldType, Id, Object, Value};

use super::trap::{LISTED, Trap, Wish, chosen};
use crate::client::{Client, PicklistValues};
use crate::http::Error;

/// How long the values of a record type are kept.
const KEPT: Duration = Duration::from_secs(3600);

/// The picklists of one record type, by field.
type Picklists = Arc<BTreeMap<String, PicklistValues>>;

/// What is known of record types, by object and id.
#[derive(Debug, Default)]
pub(in crate::audit) struct RecordTypes(Mutex<HashMap<(String, Id), (Instant, Picklists)>>);

/// The field that tells the record's type, where a picklist is to be changed.
pub(super) fn field_of<'c>(object: &'c Object, field: &Field) -> Option<&'c Field> {
    let is_picklist = matches!(field.kind, FieldType::Picklist | FieldType::MultiPicklist);
    if is_picklist { object.field("RecordTypeId") } else { None }
}

impl RecordTypes {
    pub(super) async fn check(&self, client: &Client, wish: &Wish<'_>) -> Result<Option<String>, Trap> {
        let Wish { object, field, new: Some(new), record } = wish else { return Ok(None) };
        let Some(type_field) = field_of(object, field) else { return Ok(None) };
        let record_type = match record.get(&type_field.name) {
            // Without a record type a record has all values.
            Some(Value::Null) => return Ok(None),
            Some(Value::Text(id)) => id.parse::<Id>().ok(),
            _ => None,
        };
        let Some(record_type) = record_type else {
            return Ok(Some(unchecked(field, new, "the record's type could not be read")));
        };
        let picklists = match self.picklists(client, &object.name, record_type).await {
            Ok(picklists) => picklists,
            Err(error) => return Ok(Some(unchecked(field, new, &error.to_string()))),
        };
        let Some(values) = picklists.get(&*field.name) else {
            return Ok(Some(unchecked(field, new, "the org did not say")));
        };
        match chosen(field, new).find(|value| values.choice(value).is_none()) {
            None => Ok(None),
            Some(wrong) => Err(Trap::RecordType {
                field: field.name.to_string(),
                value: wrong.to_owned(),
                valid: values.values.iter().take(LISTED).map(|choice| choice.value.clone()).collect(),
            }),
        }
    }

    async fn picklists(&self, client: &Client, object: &str, record_type: Id) -> Result<Picklists, Error> {
        let key = (object.to_owned(), record_type);
        if let Some(known) = self.known(&key) {
            return Ok(known);
        }
        let picklists = Arc::new(client.picklists(object, &record_type).await?);
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(key, (Instant::now(), Arc::clone(&picklists)));
        Ok(picklists)
    }

    fn known(&self, key: &(String, Id)) -> Option<Picklists> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(key).filter(|(at, _)| at.elapsed() < KEPT).map(|(_, picklists)| Arc::clone(picklists))
    }
}

fn unchecked(field: &Field, value: &str, why: &str) -> String {
    format!("Whether the record's type has `{value}` for {} could not be checked: {why}.", field.name)
}
