//! What the platform does otherwise than one would think, each with its guard in one place.
//!
//! | file | the trap | the guard |
//! | --- | --- | --- |
//! | `traps/products.rs` | the amount of a deal with products: a change is silently ignored | refused before it is sent |
//! | `traps/dependent.rs` | a picklist value that does not go with the controlling field's: taken, where the picklist is not restricted | refused before it is sent |
//! | `traps/record_types.rs` | a picklist value that the record's type does not have: the same | the same |
//! | `traps/stage.rs` | a new stage sets other fields as well | told |
//!
//! A guard whose field cannot be read warns instead: what the platform then does is seen when the record is read again.

mod dependent;
mod products;
pub(super) mod record_types;
pub(super) mod stage;

use sobjects::{Field, FieldType, Object, Record};

use super::{AuditError, Auditor};

/// How many values an error lists.
const LISTED: usize = 30;

/// Why a change is not sent, although the platform might take it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Trap {
    /// The amount is the sum of the deal's products.
    #[error(
        "nothing was changed: this deal has products, {field} is their sum, and the platform would ignore the change \
         without saying so. Change the quantity or the price of the products instead"
    )]
    Products {
        /// The field.
        field: String,
    },
    /// The value is not valid for what the controlling field holds.
    #[error(
        "nothing was changed: {field} cannot be `{value}` while {controller} is {}. Valid now: {}; or change \
         {controller} first",
        controlling.as_deref().unwrap_or("(empty)"),
        listed(valid)
    )]
    Dependent {
        /// The field.
        field: String,
        /// What it was to be.
        value: String,
        /// The field that it depends on.
        controller: String,
        /// What that one holds, as far as it may be shown.
        controlling: Option<String>,
        /// The values that are valid for it.
        valid: Vec<String>,
    },
    /// The record's type does not have the value.
    #[error(
        "nothing was changed: {field} cannot be `{value}` on a record of this type. Its values: {}",
        listed(valid)
    )]
    RecordType {
        /// The field.
        field: String,
        /// What it was to be.
        value: String,
        /// The values that the record's type has.
        valid: Vec<String>,
    },
}

/// A change that fits its field, and the record as it was read.
pub(super) struct Wish<'w> {
    pub(super) object: &'w Object,
    pub(super) field: &'w Field,
    pub(super) new: Option<&'w str>,
    pub(super) record: &'w Record,
}

/// The fields that the guards must know of a record before this one is changed.
pub(super) fn fields<'c>(object: &'c Object, field: &'c Field) -> Vec<&'c Field> {
    let fields = [
        products::flag(object, field),
        dependent::controller(object, field),
        record_types::field_of(object, field),
    ];
    fields.into_iter().flatten().collect()
}

impl Auditor {
    /// Holds a change against all traps; answers what could not be checked, a sentence each.
    pub(super) async fn check_traps(&self, wish: &Wish<'_>) -> Result<Vec<String>, AuditError> {
        let shows = |field: &Field| self.shows(wish.object, field);
        let warnings = [
            products::check(wish)?,
            dependent::check(wish, shows)?,
            self.record_types.check(&self.client, wish).await?,
        ];
        Ok(warnings.into_iter().flatten().collect())
    }
}

/// The values that a text chooses of a picklist.
fn chosen<'t>(field: &Field, text: &'t str) -> impl Iterator<Item = &'t str> {
    let several = field.kind == FieldType::MultiPicklist;
    text.split(move |c| several && c == ';')
}

fn listed(values: &[String]) -> String {
    if values.is_empty() { "none".to_owned() } else { values.join(" | ") }
}
