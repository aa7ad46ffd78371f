//! `EntityDefinition` and `FieldDefinition`: the org's objects and fields as records that can be queried, with what
//! describe leaves out. They are kept nowhere: their rows follow from the objects and fields that the caller sees.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `rows.rs` | an object and a field as a row |
//! | `restricted.rs` | what may be asked: far less than of records |
//! | `kind.rs` | the type of a field as people read it |
//!
//! How sure each behaviour is, in the letters of `rest`:
//!
//! | behaviour | how sure |
//! | --- | --- |
//! | fields without a filter on their object or on DurableId: `a filter on a reified column is required` | C; the list of columns behind it K |
//! | fields of several objects at once are refused; the words | C |
//! | OR, `!=` and all else that is no equation, INCLUDES, GROUP BY: words | D; their errorCode, that LIKE is refused, and that IN is an equation, K |
//! | LIMIT and OFFSET are ignored | D |
//! | COUNT(), child subqueries, FIELDS(), sorting by the object's columns are refused | D; as what K |
//! | more than 2,000 rows: `EXCEEDED_ID_LIMIT` | C |
//! | DurableId of a lookup lacks the `Id` of its name; `DataType` as in Setup; parts of an address or name have no row | C; of other types, and that custom fields have names in place of ids, K |
//! | fields that the caller may not read have no row | K |
//!
//! Not here: their describe results, the same over the tooling API, and every column beyond those in `rows.rs`.

mod kind;
mod restricted;
mod rows;

use serde_json::{Map, Value, json};
use sobjects::{Catalog, Definitions, Object};
use soql::ast::{Expr, Query, SelectItem};

use self::restricted::{Asked, Column, Equation};
use self::rows::{ENTITY, FIELD};
use super::refusal::Refusal;
use super::store::Row;

/// The platform answers such a query on one page.
const MOST: usize = 2000;

/// What the rows are made of.
pub(super) struct Source<'s> {
    /// The objects and fields that the caller sees.
    pub(super) catalog: &'s Catalog,
    pub(super) definitions: &'s Definitions,
    /// Below what the records' URLs lie: `/services/data/v60.0`.
    pub(super) root: String,
}

/// Whether this query is of definitions rather than of records.
pub(super) fn are_asked(query: &Query) -> bool {
    [ENTITY, FIELD].iter().any(|name| query.from.object.text.eq_ignore_ascii_case(name))
}

/// The objects that such a query is checked against.
pub(super) fn catalog() -> &'static Catalog {
    rows::catalog()
}

/// The rows of the answer.
pub(super) fn answer(source: &Source<'_>, query: &Query) -> Result<Vec<Row>, Refusal> {
    let is_field = query.from.object.text.eq_ignore_ascii_case(FIELD);
    let asked = Asked::of(query, if is_field { FIELD } else { ENTITY })?;
    let mut rows: Vec<Row> = Vec::new();
    for object in source.catalog.objects.iter() {
        let entity = rows::entity(object);
        if is_field {
            rows.extend(fields(source, &asked, object, &entity));
        } else {
            rows.push(entity);
        }
    }
    rows.retain(|row| asked.equations.iter().all(|equation| equation.holds(row)));
    if rows.len() > MOST {
        let message = format!(
            "{} does not support queryMore(), use LIMIT to restrict the results to a single batch",
            asked.object
        );
        return Err(Refusal::bad("EXCEEDED_ID_LIMIT", message));
    }
    asked.sort(&mut rows);
    rows.iter().map(|row| selected(source, query, &asked, row)).collect()
}

/// The rows of an object's fields, where the query is about this object.
fn fields(source: &Source<'_>, asked: &Asked<'_>, object: &Object, entity: &Row) -> Vec<Row> {
    if !asked
        .equations
        .iter()
        .filter_map(Equation::of_entity)
        .all(|(column, equation)| equation.is(entity.get(column)))
    {
        return Vec::new();
    }
    let definition = source.definitions.object(&object.name);
    let visible = object.fields.iter().filter(|field| rows::has_row(object, field));
    visible
        .map(|field| {
            let mut row = rows::field(object, field, definition.and_then(|found| found.field(&field.name)));
            row.insert(ENTITY.to_owned(), Value::Object(entity.clone()));
            row
        })
        .collect()
}

/// A row as SELECT asks for it.
fn selected(source: &Source<'_>, query: &Query, asked: &Asked<'_>, row: &Row) -> Result<Row, Refusal> {
    let mut record = attributes(source, asked.object, row);
    for item in &query.select {
        let SelectItem::Expr { expr: Expr::Field(path), alias: None } = item else {
            return Err(restricted::unsupported());
        };
        match asked.column(path)? {
            Column::Own(name) => drop(record.insert(name.to_owned(), value(row, name))),
            Column::Entity(name) => {
                let entity = row.get(ENTITY).and_then(Value::as_object).cloned().unwrap_or_default();
                let nested = record
                    .entry(ENTITY)
                    .or_insert_with(|| Value::Object(attributes(source, ENTITY, &entity)));
                if let Value::Object(nested) = nested {
                    nested.insert(name.to_owned(), value(&entity, name));
                }
            }
        }
    }
    Ok(record)
}

fn value(row: &Row, name: &str) -> Value {
    row.get(name).cloned().unwrap_or_default()
}

fn attributes(source: &Source<'_>, object: &str, row: &Row) -> Row {
    let id = row.get("DurableId").and_then(Value::as_str).unwrap_or_default();
    let url = format!("{}/sobjects/{object}/{id}", source.root);
    Map::from_iter([("attributes".to_owned(), json!({ "type": object, "url": url }))])
}
