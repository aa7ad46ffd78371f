//! What describe leaves out: descriptions and classifications of fields, and the picklist values of record types.
//!
//! Neither can be asked for on condition that it has changed, and not every user may ask: what cannot be read stays as
//! it is in the files, and a note says so.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use salesforce_revops::client::{Client, PicklistValues, StreamExt, stream};
use salesforce_revops::http::Error as Refused;
use sobjects::Id;
use sobjects::definitions::{FieldDefinition, ObjectDefinition};
use sobjects::describe::{FieldDescribe, RecordTypeInfo, SObjectDescribe};

use super::Error;

type Fields = BTreeMap<String, FieldDefinition>;
type Picklists = BTreeMap<String, Vec<String>>;

/// What the org tells of some objects.
#[derive(Default)]
pub(super) struct Told {
    /// By object; of what is not here the org does not tell.
    fields: BTreeMap<String, Fields>,
    /// By object and record type; what is not there the org does not tell.
    record_types: BTreeMap<String, BTreeMap<String, Picklists>>,
    /// What could not be read, a sentence each.
    pub(super) notes: Vec<String>,
}

impl Told {
    /// Asks for these objects.
    pub(super) async fn ask(client: &Client, describes: &[&SObjectDescribe]) -> Result<Self, Error> {
        let mut told = Self::default();
        let names: Vec<&str> = describes.iter().map(|describe| describe.name.as_str()).collect();
        told.ask_for_fields(client, &names).await?;
        told.ask_for_record_types(client, describes).await?;
        Ok(told)
    }

    /// Asks for several objects in one call, and for each alone where that is refused because of one of them.
    async fn ask_for_fields(&mut self, client: &Client, objects: &[&str]) -> Result<(), Error> {
        let what = || Error::org("descriptions and classifications of fields");
        match client.field_definitions(objects).await {
            Ok(definitions) => {
                let definitions = definitions.iter();
                self.fields.extend(
                    definitions.map(|(object, definition)| (object.to_owned(), definition.fields.clone())),
                );
                Ok(())
            }
            Err(error) if !is_refusal(&error) => Err(what()(error)),
            Err(error) => match objects {
                [_, _, ..] if !error.is_absence() => {
                    for object in objects {
                        Box::pin(self.ask_for_fields(client, &[object])).await?;
                    }
                    Ok(())
                }
                objects => {
                    self.notes.push(format!(
                        "descriptions and classifications of fields cannot be read, and stay as they are, of {}: {error}",
                        objects.join(", ")
                    ));
                    Ok(())
                }
            },
        }
    }

    async fn ask_for_record_types(
        &mut self,
        client: &Client,
        describes: &[&SObjectDescribe],
    ) -> Result<(), Error> {
        let of = |available: bool| -> Vec<(String, Id)> {
            let named = |describe: &&SObjectDescribe| {
                let (object, types) = (describe.name.clone(), record_types(describe));
                let types =
                    types.filter(move |(info, _)| info.available == available && info.active != Some(false));
                types.map(move |(_, id)| (object.clone(), id)).collect::<Vec<_>>()
            };
            describes.iter().flat_map(named).collect()
        };
        let (wanted, others) = (of(true), of(false));
        if !others.is_empty() {
            self.notes.push(format!(
                "picklists of {} record types that are not available to the user are not read, and stay as they are",
                others.len()
            ));
        }
        let ask = |(object, id): (String, Id)| async move {
            let picklists = client.picklists(&object, &id).await;
            (object, id, picklists)
        };
        let answers = stream::iter(wanted.into_iter().map(ask)).buffer_unordered(client.concurrency());
        let answers: Vec<_> = answers.collect().await;
        let mut refused = BTreeMap::new();
        for (object, id, answer) in answers {
            match answer {
                Ok(picklists) => {
                    let describe = describes.iter().find(|describe| describe.name == object);
                    let values = describe.map(|describe| narrowed(describe, picklists)).unwrap_or_default();
                    self.record_types.entry(object).or_default().insert(id.to_string(), values);
                }
                Err(error) if is_refusal(&error) => drop(refused.insert(object, error.to_string())),
                Err(error) => return Err(Error::org(format!("the picklists of {object}"))(error)),
            }
        }
        self.notes.extend(refused.into_iter().map(|(object, error)| {
            format!("picklists of record types of {object} cannot all be read, and stay as they are: {error}")
        }));
        Ok(())
    }

    /// The definition of an object, given what its file says now.
    pub(super) fn of(&self, describe: &SObjectDescribe, known: ObjectDefinition) -> ObjectDefinition {
        let object = &describe.name;
        let mut fields = self.fields.get(object).cloned().unwrap_or(known.fields);
        let names: HashSet<&str> = describe.fields.iter().map(|field| field.name.as_str()).collect();
        fields.retain(|name, _| names.contains(name.as_str()));
        let mut values = BTreeMap::new();
        for id in record_types(describe).map(|(_, id)| id.to_string()) {
            let told = self.record_types.get(object).and_then(|told| told.get(&id));
            let picklists = told.or_else(|| known.record_types.get(&id)).cloned().unwrap_or_default();
            if !picklists.is_empty() {
                values.insert(id, picklists);
            }
        }
        ObjectDefinition { fields, record_types: values }
    }
}

/// The record types besides the master one, which has all values.
fn record_types(describe: &SObjectDescribe) -> impl Iterator<Item = (&RecordTypeInfo, Id)> {
    let own = describe.record_type_infos.iter().filter(|info| !info.master);
    own.filter_map(|info| Some((info, info.record_type_id.as_deref()?.parse().ok()?)))
}

/// The picklists of which a record type has not all active values, in the org's order.
fn narrowed(describe: &SObjectDescribe, picklists: BTreeMap<String, PicklistValues>) -> Picklists {
    let field = |name: &str| describe.fields.iter().find(|field| field.name == name);
    let has_all = |field: &FieldDescribe, values: &[String]| {
        let active =
            field.picklist_values.iter().filter(|value| value.active).map(|value| value.value.as_str());
        active.collect::<BTreeSet<_>>() == values.iter().map(String::as_str).collect()
    };
    let values = picklists.into_iter().filter_map(|(name, picklist)| {
        let values: Vec<String> = picklist.values.into_iter().map(|choice| choice.value).collect();
        field(&name).is_some_and(|field| !has_all(field, &values)).then_some((name, values))
    });
    values.collect()
}

/// What is no longer classified as it was; a user with fewer rights may only be told less.
pub(super) fn lost(object: &str, known: &ObjectDefinition, now: &ObjectDefinition) -> Option<String> {
    let is_lost = |(name, field): &(&String, &FieldDefinition)| {
        let now = now.field(name).map(FieldDefinition::classification).unwrap_or_default();
        field.classification().iter().any(|class| !now.contains(class))
    };
    let lost: Vec<&str> = known.fields.iter().filter(is_lost).map(|(name, _)| name.as_str()).collect();
    (!lost.is_empty()).then(|| format!("fields of {object} have lost classifications: {}", lost.join(", ")))
}

/// Whether the org said no or not all, and would again.
fn is_refusal(error: &Refused) -> bool {
    matches!(error, Refused::Salesforce { .. } | Refused::Decode { .. })
        && !error.is_retryable()
        && !error.is_expired_session()
}
