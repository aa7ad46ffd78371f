//! The order and the labels of picklist values, as SQL functions: ORDER BY, MIN and MAX go by the picklist, not by
//! the alphabet, and `toLabel` compares labels.

use std::sync::Arc;

use rusqlite::Connection;
use rusqlite::functions::{Context, FunctionFlags};
use sobjects::{Catalog, Field};

/// Values that are not in the picklist come after all that are.
const UNKNOWN: i64 = 1_000_000;

/// Teaches a connection `picklist_rank(object, field, value)`, its inverse `picklist_value(object, field, rank)`, and
/// `picklist_label(object, field, value)`.
pub(super) fn register(connection: &Connection, catalog: &Arc<Catalog>) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    let known = Arc::clone(catalog);
    connection.create_scalar_function("picklist_rank", 3, flags, move |context| {
        let value: Option<String> = context.get(2)?;
        Ok(value.map(|value| {
            let place = field(&known, context).and_then(|field| place(field, &value));
            place.and_then(|at| i64::try_from(at).ok()).unwrap_or(UNKNOWN)
        }))
    })?;
    let known = Arc::clone(catalog);
    connection.create_scalar_function("picklist_label", 3, flags, move |context| {
        let value: Option<String> = context.get(2)?;
        Ok(value.map(|value| match field(&known, context) {
            Some(field) => value.split(';').map(|one| label(field, one)).collect::<Vec<_>>().join(";"),
            None => value,
        }))
    })?;
    let known = Arc::clone(catalog);
    connection.create_scalar_function("picklist_value", 3, flags, move |context| {
        let rank: Option<i64> = context.get(2)?;
        let value = rank
            .and_then(|rank| usize::try_from(rank).ok())
            .and_then(|rank| field(&known, context)?.picklist.get(rank));
        Ok(value.map(|value| value.value.to_string()))
    })
}

fn field<'c>(catalog: &'c Catalog, context: &Context<'_>) -> Option<&'c Field> {
    let name = |at| context.get_raw(at).as_str().ok();
    catalog.object(name(0)?)?.field(name(1)?)
}

fn place(field: &Field, value: &str) -> Option<usize> {
    let mut values = field.picklist.iter();
    values
        .position(|known| known.value == value)
        .or_else(|| field.picklist.iter().position(|known| known.value.eq_ignore_ascii_case(value)))
}

/// A value that is not in the picklist is its own label.
fn label<'a>(field: &'a Field, value: &'a str) -> &'a str {
    field.picklist.iter().find(|known| known.value == value).map_or(value, |known| &known.label)
}
