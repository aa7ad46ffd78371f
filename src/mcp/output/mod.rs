//! Rows and records to compact text: one head line, the columns once, then the rows. Pure functions.
//!
//! Ids, dates and amounts stand as they came from the org. Not here: which rows there are ([`crate::revops`]).

mod record;
mod rows;
mod table;
mod value;

pub(super) use record::record_view;
pub(super) use rows::rows_table;
pub(super) use table::Table;

/// `1 record`, `2 records`.
pub(super) fn counted(number: u64, one: &str, many: &str) -> String {
    let name = if number == 1 { one } else { many };
    format!("{number} {name}")
}
