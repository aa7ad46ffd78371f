//! Values for custom fields, by their type: whatever an org has added is filled believably.
//!
//! Formulas are computed when they are read, so nothing is stored for them.

use serde_json::{Value, json};
use sobjects::catalog::{Flags, PicklistValue};
use sobjects::{Field, FieldType, Object};

use super::writer::Writer;
use crate::sandbox::calendar::plus_days;
use crate::sandbox::store::Row;

/// How many of a hundred records have a value in an optional custom field.
const FILLED: i64 = 65;

const REMARKS: [&str; 8] = [
    "Waiting for legal review",
    "Champion moved to another team",
    "Budget is confirmed for this year",
    "Security questionnaire is open",
    "Asked for a reference call",
    "Pricing was sent, no answer yet",
    "Procurement wants a longer term",
    "Pilot went well, rollout is being planned",
];
const WORDS: [&str; 8] =
    ["Alpha", "Baseline", "Control", "Delta", "Evergreen", "Partner portal", "Trade fair", "Variant B"];

/// Fills custom fields, and fields without which no record can be.
pub(super) fn fill(writer: &mut Writer<'_, '_>, object: &Object, row: &mut Row) {
    let wanted = |field: &&Field| {
        field.is(Flags::CREATEABLE)
            && !field.is(Flags::CALCULATED)
            && (field.is(Flags::CUSTOM) || field.is_required())
    };
    let is_dependent = |field: &&Field| field.controller.is_some();
    let fields: Vec<&Field> = object.fields.iter().filter(wanted).collect();
    // A dependent picklist comes after the field that it depends on.
    let (dependent, free): (Vec<&Field>, Vec<&Field>) = fields.into_iter().partition(is_dependent);
    for field in free.into_iter().chain(dependent) {
        if row.contains_key(&*field.name) || !(field.is_required() || writer.chance.percent(FILLED)) {
            continue;
        }
        let value = value(writer, object, field, row);
        if !value.is_null() {
            row.insert(field.name.to_string(), value);
        }
    }
}

fn value(writer: &mut Writer<'_, '_>, object: &Object, field: &Field, row: &Row) -> Value {
    let chance = &mut writer.chance;
    match &field.kind {
        FieldType::Boolean => json!(chance.percent(35)),
        FieldType::Picklist | FieldType::Combobox | FieldType::MultiPicklist => {
            picked(writer, object, field, row)
        }
        FieldType::Int | FieldType::Long => json!(chance.between(1, 500)),
        FieldType::Currency => json!(chance.between(2, 400) * 500),
        FieldType::Percent => json!(chance.between(0, 8) * 5),
        FieldType::Double => {
            // As many digits as the field takes before its point, but no more than a score has.
            let digits = field.precision.saturating_sub(field.scale).clamp(1, 2);
            json!(chance.between(0, 10_i64.pow(digits) - 1))
        }
        FieldType::Date => json!(plus_days(writer.today, chance.between(-200, 300))),
        FieldType::DateTime => {
            let days = chance.between(-200, -1);
            json!(chance.moment(writer.today, days))
        }
        FieldType::Time => {
            let (hour, minute) = (chance.between(9, 16), chance.between(0, 3) * 15);
            json!(format!("{hour:02}:{minute:02}:00.000Z"))
        }
        FieldType::Url => json!(format!("https://www.example.com/{}", chance.between(1000, 9999))),
        FieldType::Email => json!(format!("contact{}@example.com", chance.between(1000, 9999))),
        FieldType::Phone => json!(phone(writer)),
        FieldType::EncryptedString => json!(format!("{:09}", chance.between(0, 999_999_999))),
        FieldType::TextArea => json!(cut(chance.phrase(&REMARKS), field)),
        FieldType::String if field.is(Flags::UNIQUE) || field.is(Flags::EXTERNAL_ID) => {
            json!(cut(&format!("{:012x}", chance.between(0, (1 << 48) - 1)), field))
        }
        FieldType::String => json!(cut(chance.phrase(&WORDS), field)),
        FieldType::Reference if field.reference_to.iter().any(|target| target == "User") => {
            writer.chance.one_of(&writer.users).map_or(Value::Null, |user| json!(user))
        }
        _ => Value::Null,
    }
}

fn picked(writer: &mut Writer<'_, '_>, object: &Object, field: &Field, row: &Row) -> Value {
    let controlling =
        field.controller.as_ref().and_then(|name| Some((object.field(name)?, row.get(&**name))));
    let is_valid = |value: &PicklistValue| match controlling {
        None => true,
        Some((controller, chosen)) => {
            place(controller, chosen).is_some_and(|place| value.is_valid_for(place))
        }
    };
    let values: Vec<&str> = field
        .picklist
        .iter()
        .filter(|value| value.active && is_valid(value))
        .map(|value| &*value.value)
        .collect();
    let Some(first) = writer.chance.one_of(&values) else { return Value::Null };
    let second = writer.chance.one_of(&values).filter(|second| *second != first);
    match second {
        Some(second) if field.kind == FieldType::MultiPicklist => json!(format!("{first};{second}")),
        _ => json!(first),
    }
}

/// Which of its values a controlling field has, as `validFor` counts them.
fn place(controller: &Field, chosen: Option<&Value>) -> Option<usize> {
    if controller.kind == FieldType::Boolean {
        return Some(usize::from(chosen.and_then(Value::as_bool).unwrap_or_default()));
    }
    let chosen = chosen?.as_str()?;
    controller.picklist.iter().position(|value| value.value == chosen)
}

/// A telephone number that nobody has: 555-01xx is kept free for fiction.
pub(super) fn phone(writer: &mut Writer<'_, '_>) -> String {
    format!("({}) 555-01{:02}", writer.chance.between(201, 989), writer.chance.between(0, 99))
}

fn cut(text: &str, field: &Field) -> String {
    text.chars().take(field.length as usize).collect()
}
