//! A year of made-up records: a sales team, its accounts, deals in every stage with their past, what was done
//! about them and what was not.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `writer.rs` | storing a record: what the org lacks is left out, what the platform keeps is filled in |
//! | `chance.rs` | chance, dates and names, all from the seed |
//! | `custom.rs` | values for custom fields, by their type |
//! | `people.rs` | organization, profiles, roles, users, queue |
//! | `rights.rs` | permission sets, what they grant and to whom |
//! | `stages.rs` | what each stage means |
//! | `currencies.rs` | currencies, where the org has several |
//! | `companies.rs` | accounts, contacts, leads |
//! | `deals.rs`, `standing.rs`, `past.rs` | opportunities, how they stand and how they came there |
//! | `activities.rs` | tasks, events, last activity dates |
//! | `notes.rs` | notes on opportunities |
//! | `products.rs` | products, what they cost, and which deals have them |
//!
//! The same seed on the same day gives the same records, to the byte. Every snapshot will do: objects and fields
//! that the org lacks are left out, picklist values come from the org's own lists. All names are fictional.

mod activities;
mod chance;
mod companies;
mod currencies;
mod custom;
mod deals;
mod notes;
mod past;
mod people;
mod products;
mod rights;
pub(in crate::sandbox) mod stages;
mod standing;
mod writer;

use sobjects::Date;

use super::store::{StoreError, Tx};

pub use people::{FISCAL_CALENDAR, TIME_ZONE, USERNAME};
pub use rights::NARROW_USERNAME;

/// What kind of year to make up.
#[derive(Debug, Clone, Copy)]
pub struct Year {
    /// The day on which it ends: today.
    pub today: Date,
    /// The same seed gives the same records.
    pub seed: u64,
    /// How many opportunities; the other records follow in proportion.
    pub opportunities: usize,
}

/// Fills a fresh org. The first user stored is [`USERNAME`], as whom clients sign in.
///
/// # Errors
/// The database fails.
pub fn seed(tx: &mut Tx<'_>, year: &Year) -> Result<(), StoreError> {
    let mut writer = writer::Writer::new(tx, year);
    currencies::write(&mut writer)?;
    let team = people::write(&mut writer)?;
    let stages = stages::write(&mut writer)?;
    let companies = companies::write(&mut writer, &team, year.opportunities)?;
    let deals = deals::write(&mut writer, &team, &companies, &stages, year.opportunities)?;
    notes::write(&mut writer, &deals)?;
    activities::settle(&writer)?;
    rights::write(&mut writer, &team)?;
    products::write(&mut writer)
}
