//! The amount of a deal with products is their sum: the platform takes a change of it, ignores it, and says nothing.

use sobjects::{Field, Object, Value};

use super::trap::{Trap, Wish};

/// The field that tells whether a deal has products, where the amount is to be changed.
pub(super) fn flag<'c>(object: &'c Object, field: &Field) -> Option<&'c Field> {
    let is_amount = object.name == "Opportunity" && field.name == "Amount";
    if is_amount { object.field("HasOpportunityLineItem") } else { None }
}

pub(super) fn check(wish: &Wish<'_>) -> Result<Option<String>, Trap> {
    let Some(flag) = flag(wish.object, wish.field) else { return Ok(None) };
    let field = wish.field.name.to_string();
    match wish.record.get(&flag.name) {
        Some(Value::Bool(true)) => Err(Trap::Products { field }),
        Some(_) => Ok(None),
        None => Ok(Some(format!(
            "Whether the deal has products could not be read; if it has, the platform ignores a change of {field}."
        ))),
    }
}
