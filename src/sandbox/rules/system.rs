//! The fields that the platform keeps by itself: who and when, owner, number, a person's full name.

use chrono::SubsecRound;
use serde_json::{Value, json};
use sobjects::catalog::Flags;
use sobjects::{DateTime, Object};

use super::{Saver, currency};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::{Row, StoreError, quoted};

/// Fills what the request left out of a new record, and stamps it.
pub(super) fn fill(saver: &Saver<'_, '_>, object: &Object, row: &mut Row) -> Result<(), Refusal> {
    for (name, value) in saver.book.defaults.get(&object.name).into_iter().flatten() {
        if row.get(name).is_none_or(Value::is_null) {
            row.insert(name.clone(), value.clone());
        }
    }
    if object.field("OwnerId").is_some() && row.get("OwnerId").is_none_or(Value::is_null) {
        row.insert("OwnerId".to_owned(), json!(saver.user));
    }
    if let Some(field) = object.name_field().filter(|field| field.is(Flags::AUTO_NUMBER)) {
        row.insert(field.name.to_string(), json!(number(saver, object)?));
    }
    currency::fill(saver, object, row)?;
    full_name(object, row);
    set(object, row, "CreatedDate", json!(second(saver.now)));
    set(object, row, "CreatedById", json!(saver.user));
    set(object, row, "IsDeleted", json!(false));
    stamp(saver, object, row);
    Ok(())
}

/// Says who changed the record and when. All system dates have whole seconds.
pub(super) fn stamp(saver: &Saver<'_, '_>, object: &Object, row: &mut Row) {
    set(object, row, "LastModifiedDate", json!(second(saver.now)));
    set(object, row, "LastModifiedById", json!(saver.user));
    set(object, row, "SystemModstamp", json!(second(saver.now)));
}

/// A person's name, put together from its parts.
pub(super) fn full_name(object: &Object, row: &mut Row) {
    if object.field("LastName").is_none() {
        return;
    }
    let parts = ["FirstName", "MiddleName", "LastName", "Suffix"];
    let name: Vec<&str> = parts.iter().filter_map(|part| row.get(*part)?.as_str()).collect();
    set(object, row, "Name", json!(name.join(" ")));
}

/// The moment without its milliseconds.
pub(crate) fn second(moment: DateTime) -> DateTime {
    moment.utc().trunc_subsecs(0).into()
}

/// Sets a field that the object has; objects lack some of the common ones.
pub(super) fn set(object: &Object, row: &mut Row, name: &str, value: Value) {
    if object.field(name).is_some() {
        row.insert(name.to_owned(), value);
    }
}

/// The next number of an auto-number field. Describes do not tell the display format, so it is the initials of the
/// object's label and five digits.
fn number(saver: &Saver<'_, '_>, object: &Object) -> Result<String, Refusal> {
    let sql = format!("SELECT count(*) FROM {}", quoted(&object.name));
    let records: i64 =
        saver.tx.connection().query_row(&sql, [], |row| row.get(0)).map_err(StoreError::Database)?;
    let initials: String = object.label.split_whitespace().filter_map(|word| word.chars().next()).collect();
    Ok(format!("{initials}-{:05}", records + 1))
}
