//! FOR VIEW and FOR REFERENCE: the dates that such a query leaves on the records it read.
//!
//! The platform keeps both dates for each user; here a record has one of each, whoever looked at it [K].

use serde_json::Value;
use soql::ast::{ForClause, Query};

use super::session::Session;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

/// Marks the records of an answer as viewed or referred to now, where the query asks for it.
pub(super) fn mark(session: &mut Session<'_, '_>, query: &Query, records: &[Row]) -> Result<(), Refusal> {
    let names: &[&str] = match query.for_clause.as_ref().map(|clause| clause.node) {
        None => return Ok(()),
        Some(ForClause::View) => &["LastViewedDate", "LastReferencedDate"],
        Some(ForClause::Reference) => &["LastReferencedDate"],
    };
    let object = session.object(&query.from.object.text)?;
    let now = Value::String(session.now.to_string());
    let known = names.iter().filter(|name| object.field(name).is_some());
    let dates: Row = known.map(|name| ((*name).to_owned(), now.clone())).collect();
    for record in records {
        let url = record.get("attributes").and_then(|attributes| attributes.get("url")?.as_str());
        if let Some(Ok(id)) = url.and_then(|url| url.rsplit('/').next()).map(str::parse) {
            session.tx.update(&object.name, &id, &dates)?;
        }
    }
    Ok(())
}
