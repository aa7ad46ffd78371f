//! What the platform does otherwise than one would think, each with its guard in one place.
//!
//! | file | the trap | the guard |
//! | --- | --- | --- |
//! | `traps/products.rs` | the amount of a deal with products: a change is silently ignored | refused before it is sent |
//! | `traps/dependent.rs` | a picklist value that does not go with the controlling field's: taken, where the picklist is not restricted | refused before it is sent |
//! | `traps/dependent.rs` | a controlling field that leaves the picklists that depend on it with values that no longer go | told |
//! | `traps/record_types.rs` | a picklist value that the record's type does not have: the same | the same |
//! | `traps/stage.rs` | a new stage sets other fields as well | told |
//!
//! A guard whose field cannot be read warns instead: what the platform then does is seen when the record is read again.

mod dependent;
mod products;
mod record_types;
pub(super) mod stage;
mod trap;

use sobjects::{Field, Object};

use crate::client::Client;

pub(super) use dependent::dependents;
pub(super) use record_types::RecordTypes;
pub use trap::Trap;
pub(super) use trap::Wish;

/// The fields that the guards must know of a record before this one is changed. What is refused tells of their values,
/// and so only those may be read that may stand in an answer.
pub(super) fn fields<'c>(object: &'c Object, field: &'c Field) -> Vec<&'c Field> {
    let fields = [
        products::flag(object, field),
        dependent::controller(object, field),
        record_types::field_of(object, field),
    ];
    fields.into_iter().flatten().collect()
}

/// Holds a change against all traps; answers what could not be checked and what is left to do, a sentence each.
pub(super) async fn check(
    wish: &Wish<'_>,
    record_types: &RecordTypes,
    client: &Client,
) -> Result<Vec<String>, Trap> {
    let warnings = [
        products::check(wish)?,
        dependent::check(wish)?,
        dependent::left_behind(wish),
        record_types.check(client, wish).await?,
    ];
    Ok(warnings.into_iter().flatten().collect())
}
