//! `/ui-api/object-info/X/picklist-values/…`: the picklists of an object as they are for one record type. No composite
//! and no batch takes such a call.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Map, Value, json};
use sobjects::catalog::PicklistValue;
use sobjects::{Field, FieldType, Id, Object};

use super::call::{Answer, Call, Reply};
use super::session::Session;
use crate::sandbox::record_types::RecordTypes;
use crate::sandbox::refusal::Refusal;

/// Has layouts, and is not supported all the same.
const UNSUPPORTED: &str = "Task";

/// The picklists of an object for a record type.
struct Picklists<'s, 'r, 'tx> {
    session: &'s Session<'r, 'tx>,
    object: &'s Object,
    record_type: Id,
    /// Where they are: `/services/data/v60.0/ui-api/object-info/X/picklist-values/012…`.
    url: String,
}

/// All picklists of an object.
pub(super) fn all(session: &Session<'_, '_>, call: &Call, object: &str, record_type: &str) -> Answer {
    let picklists = Picklists::of(session, call, object, record_type)?;
    let fields = picklists.object.fields.iter().filter(|field| is_picklist(field));
    let values: Map<String, Value> =
        fields.map(|field| (field.name.to_string(), picklists.values_of(field))).collect();
    let tag = tag(&json!(values));
    Reply::ok(&json!({ "eTag": tag, "picklistFieldValues": values }))
}

/// One of them.
pub(super) fn one(
    session: &Session<'_, '_>,
    call: &Call,
    object: &str,
    record_type: &str,
    field: &str,
) -> Answer {
    let picklists = Picklists::of(session, call, object, record_type)?;
    let known = picklists
        .object
        .field(field)
        .ok_or_else(|| Refusal::no_such_column(field, &picklists.object.name))?;
    if !is_picklist(known) {
        return Err(Refusal::bad("INVALID_FIELD", format!("Field {} is not a picklist.", known.name)));
    }
    Reply::ok(&picklists.values_of(known))
}

/// Refuses such a call inside another one.
pub(super) fn stands_alone(call: &Call) -> Result<(), Refusal> {
    if call.path.first().is_some_and(|part| part == "ui-api") {
        let message = format!("{} cannot be part of another request", call.url(&call.path.join("/")));
        return Err(Refusal::bad("INVALID_BATCH_REQUEST", message));
    }
    Ok(())
}

fn is_picklist(field: &Field) -> bool {
    matches!(field.kind, FieldType::Picklist | FieldType::MultiPicklist)
}

impl<'s, 'r, 'tx> Picklists<'s, 'r, 'tx> {
    fn of(
        session: &'s Session<'r, 'tx>,
        call: &Call,
        object: &str,
        record_type: &str,
    ) -> Result<Self, Refusal> {
        let object = session.object(object)?;
        let summary = session.described.summary(&object.name);
        let has_layouts = summary.is_some_and(|summary| summary["layoutable"] == true);
        if !has_layouts || object.name == UNSUPPORTED {
            let message = format!("Object {} is not supported in UI API", object.name);
            return Err(Refusal::bad("INVALID_TYPE", message));
        }
        let record_type: Id = record_type.parse().map_err(|_| {
            let message = format!("Invalid record type id: {record_type}");
            Refusal::bad("ILLEGAL_QUERY_PARAMETER_VALUE", message)
        })?;
        if !session.described.rulebook.record_types.is_usable(&object.name, &record_type) {
            return Err(Refusal::not_found());
        }
        let url = call.url(&format!("ui-api/object-info/{}/picklist-values/{record_type}", object.name));
        Ok(Self { session, object, record_type, url })
    }

    fn record_types(&self) -> &RecordTypes {
        &self.session.described.rulebook.record_types
    }

    fn values_of(&self, field: &Field) -> Value {
        let controlling = self.controlling(field);
        let shown = |value: &PicklistValue| self.shown(field, value, &controlling);
        let there: Vec<&PicklistValue> = self.there(field).map(|(_, value)| value).collect();
        let default = there.iter().find(|value| value.default).map(|value| shown(value));
        let values: Vec<Value> = there.iter().map(|value| shown(value)).collect();
        let mut answer = json!({
            "controllerValues": controlling.iter().cloned().collect::<Map<_, _>>(),
            "defaultValue": default,
            "url": format!("{}/{}", self.url, field.name),
            "values": values,
        });
        answer["eTag"] = tag(&answer);
        answer
    }

    /// The active values that the record type has, each with its place in the whole list.
    fn there<'f>(&self, field: &'f Field) -> impl Iterator<Item = (usize, &'f PicklistValue)> {
        field.picklist.iter().enumerate().filter(|(_, value)| {
            let has = self.record_types().has_value(
                &self.object.name,
                &self.record_type,
                &field.name,
                &value.value,
            );
            value.active && has
        })
    }

    /// The values of the controlling field and the bits by which `validFor` means them; none of a field that the
    /// caller does not see.
    fn controlling(&self, field: &Field) -> Vec<(String, Value)> {
        let controller = field.controller.as_ref().and_then(|name| self.object.field(name));
        match controller {
            None => Vec::new(),
            Some(checkbox) if checkbox.kind == FieldType::Boolean => {
                vec![("false".to_owned(), json!(0)), ("true".to_owned(), json!(1))]
            }
            Some(picklist) => {
                self.there(picklist).map(|(at, value)| (value.value.to_string(), json!(at))).collect()
            }
        }
    }

    fn shown(&self, field: &Field, value: &PicklistValue, controlling: &[(String, Value)]) -> Value {
        let is_valid = |number: &&Value| {
            number
                .as_u64()
                .and_then(|bit| usize::try_from(bit).ok())
                .is_some_and(|bit| value.is_valid_for(bit))
        };
        let valid_for: Vec<&Value> = controlling.iter().map(|(_, number)| number).filter(is_valid).collect();
        json!({
            "attributes": self.attributes(field, value),
            "label": value.label,
            "validFor": valid_for,
            "value": value.value,
        })
    }

    /// What else the platform knows of a value: what a stage or a lead's status means.
    fn attributes(&self, field: &Field, value: &PicklistValue) -> Value {
        match (&*self.object.name, &*field.name) {
            ("Opportunity", "StageName") => {
                let Some(stage) = self.session.org.stages.get(&*value.value) else { return Value::Null };
                let of = |name: &str| stage.get(name).cloned().unwrap_or_default();
                json!({
                    "closed": of("IsClosed"),
                    "defaultProbability": of("DefaultProbability").as_f64(),
                    "forecastCategoryName": of("ForecastCategoryName"),
                    // Misspelt by the platform.
                    "picklistAtrributesValueType": "OpportunityStage",
                    "won": of("IsWon"),
                })
            }
            ("Lead", "Status") => json!({
                "converted": value.value.contains("Converted"),
                "picklistAtrributesValueType": "LeadStatus",
            }),
            _ => Value::Null,
        }
    }
}

/// What changes when the answer does.
fn tag(answer: &Value) -> Value {
    let mut hasher = DefaultHasher::new();
    answer.to_string().hash(&mut hasher);
    json!(format!("{:032x}", hasher.finish()))
}
