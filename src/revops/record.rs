//! One record: all fields that the user may read, and the names of its owner and account.

use sobjects::{Catalog, Field, FieldType, Object, Record};
use soql::ast::{FieldGroup, Path, Query, SelectItem, Spanned};
use soql::build::{Select, Term, field};

use super::RevopsError;
use super::deal::the;
use crate::client::Client;
use crate::policy::Policy;

/// Parents whose names a person wants to read instead of an id.
const NAMED_PARENTS: [(&str, &str); 2] = [("Owner", "Owner.Name"), ("Account", "Account.Name")];

/// The query that reads a record.
///
/// # Errors
/// The id is none of this object, or the org has no such object.
pub fn plan(catalog: &Catalog, object: &str, id: &str) -> Result<Query, RevopsError> {
    let object = the(catalog, object)?;
    let id = catalog.id_of(object, id)?;
    let fields = object.fields.iter().filter(|field| is_plain(field));
    let paths = fields.filter_map(|field| field.name.parse::<Path>().ok()).chain(names_of_parents(object));
    Ok(Select::from(path(object)?).fields(paths).filter(field("Id").eq(id)).limit(1).build())
}

/// Reads a record, with what is masked masked.
///
/// # Errors
/// The id is none of this object, there is no such record for the user, or the org refuses.
pub async fn run(
    client: &Client,
    catalog: &Catalog,
    policy: &Policy,
    object: &str,
    id: &str,
) -> Result<Record, RevopsError> {
    let query = plan(catalog, object, id)?;
    let object = the(catalog, object)?;
    let mut page = match client.query::<Record>(&query).await {
        // The Catalog knows a field that this user may not see: then let the org say which there are.
        Err(error) if error.code() == Some("INVALID_FIELD") => {
            client.query::<Record>(&whatever_is_visible(object, query)).await?
        }
        answer => answer?,
    };
    policy.mask(catalog, &mut page.records);
    let Some(mut record) = page.records.into_iter().next() else {
        return Err(RevopsError::NoRecord {
            object: object.name.to_string(),
            id: catalog.id_of(object, id)?,
        });
    };
    record.fields.retain(|(name, _)| object.field(name).map_or(object.parent(name).is_some(), is_plain));
    Ok(record)
}

/// A compound value says again what its parts say; a file's contents are not for reading here.
fn is_plain(field: &Field) -> bool {
    !field.kind.is_compound() && field.kind != FieldType::Base64
}

fn whatever_is_visible(object: &Object, query: Query) -> Query {
    let mut items = vec![SelectItem::Fields(Spanned::unplaced(FieldGroup::All))];
    items.extend(names_of_parents(object).map(|path| SelectItem::from(Term::from(path))));
    Query { select: items, ..query }
}

fn path(object: &Object) -> Result<Path, RevopsError> {
    object.name.parse().map_err(|_| RevopsError::NoObject { object: object.name.to_string() })
}

fn names_of_parents(object: &Object) -> impl Iterator<Item = Path> {
    NAMED_PARENTS
        .into_iter()
        .filter(|(relationship, _)| object.parent(relationship).is_some())
        .map(|(_, name)| name.into())
}
