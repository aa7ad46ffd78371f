//! What a bulk query refuses although `/query` answers it. The texts marked K follow the known ones.

use sobjects::{Catalog, FieldType, Object};
use soql::ast::{Expr, Query, SelectItem};

use super::found::resolved;
use crate::sandbox::refusal::Refusal;

/// Objects without bulk queries, as programs that tried them all know.
const OBJECTS: [&str; 22] = [
    "AcceptedEventRelation",
    "ActivityHistory",
    "AttachedContentDocument",
    "CaseStatus",
    "CombinedAttachment",
    "ContractStatus",
    "DeclinedEventRelation",
    "EventWhoRelation",
    "FieldSecurityClassification",
    "LookedUpFromActivity",
    "Name",
    "NoteAndAttachment",
    "OpenActivity",
    "OrderStatus",
    "OwnedContentDocument",
    "PartnerRole",
    "RecentlyViewed",
    "SolutionStatus",
    "TaskPriority",
    "TaskStatus",
    "UndecidedEventRelation",
    "UserRecordAccess",
];

/// Refuses a query, already checked, that cannot be a bulk query.
pub(super) fn check(catalog: &Catalog, object: &Object, query: &Query) -> Result<(), Refusal> {
    if OBJECTS.contains(&&*object.name) {
        let message = format!("Entity '{}' is not supported by the Bulk API.", object.name);
        return Err(Refusal::bad("INVALIDENTITY", message));
    }
    if query.offset.is_some() {
        return Err(not_supported("OFFSET clause"));
    }
    if query.group_by.is_some() {
        return Err(not_supported("GROUP BY clause"));
    }
    if query.is_aggregate() || query.is_bare_count() {
        return Err(not_supported("Aggregate functions"));
    }
    query.select.iter().try_for_each(|item| select(catalog, object, query, item))
}

fn select(catalog: &Catalog, object: &Object, query: &Query, item: &SelectItem) -> Result<(), Refusal> {
    let compound = || Refusal::bad("API_ERROR", "Selecting compound data not supported in Bulk Query");
    match item {
        SelectItem::Subquery(_) => Err(not_supported("Aggregate Relationships")),
        SelectItem::TypeOf(_) => Err(not_supported("TYPEOF clause")),
        SelectItem::Fields(_) => Err(compound()),
        SelectItem::Expr { expr: Expr::Field(path), .. } => {
            match resolved(catalog, object, query, &path.text).map(|path| &path.field.kind) {
                Some(kind) if kind.is_compound() => Err(compound()),
                Some(FieldType::Base64) => Err(not_supported("Blob field")),
                _ => Ok(()),
            }
        }
        SelectItem::Expr { .. } => Ok(()),
    }
}

/// The platform says so of child subqueries and blobs; of the rest K.
fn not_supported(what: &str) -> Refusal {
    Refusal::bad("API_ERROR", format!("{what} not supported in Bulk V2 Query with CSV content type"))
}
