//! A change that is held against the traps, and why it is not sent.

use sobjects::{Field, FieldType, Object, Record};

/// How many values an error lists.
pub(super) const LISTED: usize = 30;

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
        /// What that one holds, if anything.
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
pub(in crate::audit) struct Wish<'w> {
    pub(in crate::audit) object: &'w Object,
    pub(in crate::audit) field: &'w Field,
    pub(in crate::audit) new: Option<&'w str>,
    pub(in crate::audit) record: &'w Record,
}

/// The values that a text chooses of a picklist.
pub(super) fn chosen<'t>(field: &Field, text: &'t str) -> impl Iterator<Item = &'t str> {
    let several = field.kind == FieldType::MultiPicklist;
    text.split(move |c| several && c == ';')
}

fn listed(values: &[String]) -> String {
    if values.is_empty() { "none".to_owned() } else { values.join(" | ") }
}
