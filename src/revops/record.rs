//! One record: all fields that the user may read, and the names of its owner and account.

use sobjects::{Catalog, FieldType, Object, Record};
use soql::ast::{FieldGroup, Path, Query, SelectItem, Spanned};
use soql::build::{Select, Term, field};

use super::RevopsError;
use super::deal::id_of;
use crate::client::Client;

/// Parents whose names a person wants to read instead of an id.
const NAMED_PARENTS: [(&str, &str); 2] = [("Owner", "Owner.Name"), ("Account", "Account.Name")];

/// The query that reads a record.
///
/// # Errors
/// The id is none of this object, or the org has no such object.
pub fn plan(catalog: &Catalog, object: &str, id: &str) -> Result<Query, RevopsError> {
    let id = id_of(catalog, object, id)?;
    let known = require(catalog, object)?;
    // A compound value says again what its parts say; a file's contents are not for reading here.
    let readable =
        known.fields.iter().filter(|field| !field.kind.is_compound() && field.kind != FieldType::Base64);
    let fields = readable.filter_map(|field| field.name.parse::<Path>().ok()).chain(names_of_parents(known));
    let object: Path = known.name.parse().map_err(|_| RevopsError::NoObject { object: object.to_owned() })?;
    Ok(Select::from(object).fields(fields).filter(field("Id").eq(id)).limit(1).build())
}

/// Reads a record.
///
/// # Errors
/// The id is none of this object, there is no such record for the user, or the org refuses.
pub async fn run(client: &Client, catalog: &Catalog, object: &str, id: &str) -> Result<Record, RevopsError> {
    let query = plan(catalog, object, id)?;
    let page = match client.query::<Record>(&query).await {
        // The Catalog knows a field that this user may not see: then let the org say which there are.
        Err(error) if error.code() == Some("INVALID_FIELD") => {
            client.query::<Record>(&whatever_is_visible(catalog, object, query)?).await?
        }
        answer => answer?,
    };
    let id = id_of(catalog, object, id)?;
    page.records.into_iter().next().ok_or_else(|| RevopsError::NoRecord { object: object.to_owned(), id })
}

fn whatever_is_visible(catalog: &Catalog, object: &str, query: Query) -> Result<Query, RevopsError> {
    let mut items = vec![SelectItem::Fields(Spanned::unplaced(FieldGroup::All))];
    items.extend(names_of_parents(require(catalog, object)?).map(|path| SelectItem::from(Term::from(path))));
    Ok(Query { select: items, ..query })
}

fn names_of_parents(object: &Object) -> impl Iterator<Item = Path> {
    NAMED_PARENTS
        .into_iter()
        .filter(|(relationship, _)| object.parent(relationship).is_some())
        .map(|(_, name)| name.into())
}

fn require<'c>(catalog: &'c Catalog, object: &str) -> Result<&'c Object, RevopsError> {
    super::deal::require(catalog, object, &[])
}
