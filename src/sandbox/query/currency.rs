//! Amounts in another currency than the record's.
//!
//! `convertCurrency` and amounts such as `USD5000` want an org with several currencies. An org has them where its
//! snapshots have CurrencyType; without it the platform refuses both (its words [K]).

use sobjects::Catalog;

use super::QueryError;

/// Refuses what only an org with several currencies can answer.
pub(super) fn convertible(catalog: &Catalog, what: &str) -> Result<(), QueryError> {
    if catalog.object("CurrencyType").is_some() {
        return Err(QueryError::unsupported(what));
    }
    Err(QueryError::malformed(format!(
        "{what} requires that multiple currencies are enabled in the organization"
    )))
}
