//! Hierarchies of records of one object, in which nothing is above itself.

use std::collections::HashSet;

use serde_json::Value;
use sobjects::{Id, Object};

use super::Saver;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

/// The fields that say what is above; other references to the own object may lead in circles.
const ABOVE: [&str; 4] = ["ManagerId", "ParentId", "ParentRoleId", "ReportsToId"];

/// Refuses a record that would be above itself.
pub(super) fn check(saver: &Saver<'_, '_>, object: &Object, given: &Row, this: &Id) -> Result<(), Refusal> {
    for name in ABOVE {
        let own = |field: &&sobjects::Field| field.reference_to.contains(&object.name);
        if object.field(name).filter(own).is_none() {
            continue;
        }
        let mut seen = HashSet::new();
        let mut above = given.get(name).and_then(Value::as_str).map(str::to_owned);
        while let Some(id) = above.take() {
            if id == this.as_str() {
                let message = "attempt to violate hierarchy constraints";
                return Err(Refusal::save("CIRCULAR_DEPENDENCY", message, [name]));
            }
            let Ok(next) = id.parse::<Id>() else { break };
            if !seen.insert(id) {
                break;
            }
            let row = saver.tx.get(&object.name, &next)?.unwrap_or_default();
            above = row.get(name).and_then(Value::as_str).map(str::to_owned);
        }
    }
    Ok(())
}
