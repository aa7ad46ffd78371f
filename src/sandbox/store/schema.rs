//! Tables, columns and indexes; whether a file fits the snapshots.

use std::collections::BTreeSet;
use std::path::Path;

use rusqlite::{Connection, OptionalExtension};
use sobjects::catalog::Flags;
use sobjects::{Catalog, Field, FieldType, Object};

use super::StoreError;

/// How a field's values are stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sandbox) enum Storage {
    /// Text, compared without regard to case.
    Text,
    /// Text in which case counts.
    ExactText,
    /// An id in its 18-character form.
    Id,
    /// 0 or 1, never null.
    Boolean,
    /// A whole number.
    Integer,
    /// Money as a whole number of its smallest unit, which has this many digits after the point.
    Money(u32),
    /// A binary floating point number.
    Real,
    /// `2026-06-30`
    Date,
    /// Milliseconds since 1970 in UTC.
    DateTime,
    /// `17:30:00.000Z`
    Time,
}

/// Fields that queries select by often, besides references, external ids and unique fields.
const INDEXED: [&str; 8] = [
    "Name",
    "Email",
    "StageName",
    "CloseDate",
    "ActivityDate",
    "CreatedDate",
    "LastModifiedDate",
    "SystemModstamp",
];

impl Storage {
    /// How this field is stored; compound fields are put together from others and are not.
    pub(in crate::sandbox) fn of(field: &Field) -> Option<Self> {
        Some(match &field.kind {
            FieldType::Id | FieldType::Reference => Self::Id,
            FieldType::Boolean => Self::Boolean,
            FieldType::Int | FieldType::Long => Self::Integer,
            FieldType::Currency => Self::Money(field.scale.min(9)),
            FieldType::Double | FieldType::Percent => Self::Real,
            FieldType::Date => Self::Date,
            FieldType::DateTime => Self::DateTime,
            FieldType::Time => Self::Time,
            FieldType::Address | FieldType::Location => return None,
            FieldType::Base64 => Self::ExactText,
            _ if field.is(Flags::CASE_SENSITIVE) => Self::ExactText,
            _ => Self::Text,
        })
    }

    const fn declaration(self) -> &'static str {
        match self {
            Self::Text => "TEXT COLLATE FOLDED",
            Self::ExactText | Self::Id | Self::Date | Self::Time => "TEXT",
            Self::Boolean => "INTEGER NOT NULL DEFAULT 0",
            Self::Integer | Self::Money(_) | Self::DateTime => "INTEGER",
            Self::Real => "REAL",
        }
    }
}

/// A name as SQL takes it, whatever characters it has.
pub(in crate::sandbox) fn quoted(name: &str) -> String {
    let mut sql = String::with_capacity(name.len() + 2);
    quote(name, &mut sql);
    sql
}

/// Appends a name as SQL takes it.
pub(super) fn quote(name: &str, sql: &mut String) {
    for (at, part) in name.split('"').enumerate() {
        sql.push_str(if at == 0 { "\"" } else { "\"\"" });
        sql.push_str(part);
    }
    sql.push('"');
}

/// A text constant of our own, such as an object's name.
pub(in crate::sandbox) fn constant(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// Creates the tables in an empty database, and refuses one that was made from other snapshots.
pub(super) fn prepare(
    connection: &Connection,
    catalog: &Catalog,
    database: Option<&Path>,
) -> Result<(), StoreError> {
    if let Some(path) = database {
        let open = |source| StoreError::Open { path: path.to_owned(), source };
        let tables: i64 =
            connection.query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0)).map_err(open)?;
        if tables > 0 {
            // Files of earlier versions lack it.
            connection.execute_batch(super::deployed::TABLE).map_err(open)?;
            return compare(connection, catalog, path);
        }
    }
    let mut script = String::from("BEGIN;");
    script.push_str(
        "CREATE TABLE \"~sequence\" (prefix TEXT PRIMARY KEY, next INTEGER NOT NULL) WITHOUT ROWID;",
    );
    for table in [super::locks::TABLE, super::deployed::TABLE] {
        script.push_str(table);
        script.push(';');
    }
    for object in catalog.objects.iter().filter(|object| is_stored(object)) {
        create(object, &mut script);
    }
    script.push_str("COMMIT;");
    Ok(connection.execute_batch(&script)?)
}

/// Creates the tables and columns that a Catalog has beyond another.
pub(super) fn grow(connection: &Connection, before: &Catalog, after: &Catalog) -> Result<(), StoreError> {
    let mut script = String::new();
    for object in after.objects.iter().filter(|object| is_stored(object)) {
        match before.object(&object.name) {
            None => create(object, &mut script),
            Some(known) => {
                let is_new = |field: &&Field| known.field(&field.name).is_none();
                for field in object.fields.iter().filter(is_new) {
                    add_column(object, field, &mut script);
                }
            }
        }
    }
    Ok(connection.execute_batch(&script)?)
}

fn create(object: &Object, script: &mut String) {
    script.push_str(&create_table(object));
    script.push(';');
    for field in object.fields.iter() {
        create_index(object, field, script);
    }
}

fn add_column(object: &Object, field: &Field, script: &mut String) {
    if let Some(column) = column(field) {
        script.push_str(&format!("ALTER TABLE {} ADD COLUMN {column};", quoted(&object.name)));
        create_index(object, field, script);
    }
}

fn create_index(object: &Object, field: &Field, script: &mut String) {
    if is_indexed(field) {
        let index = quoted(&format!("{}.{}", object.name, field.name));
        let (table, column) = (quoted(&object.name), quoted(&field.name));
        script.push_str(&format!("CREATE INDEX {index} ON {table} ({column});"));
    }
}

/// Whether the object's records are kept; `Name`, which only stands behind polymorphic paths, has none.
pub(in crate::sandbox) fn is_stored(object: &Object) -> bool {
    object.queryable && object.field("Id").is_some()
}

fn is_indexed(field: &Field) -> bool {
    field.kind == FieldType::Reference
        || field.is(Flags::EXTERNAL_ID)
        || field.is(Flags::UNIQUE)
        || INDEXED.iter().any(|name| field.name == *name)
}

fn create_table(object: &Object) -> String {
    let columns: Vec<String> = object.fields.iter().filter_map(column).collect();
    format!("CREATE TABLE {} ({})", quoted(&object.name), columns.join(", "))
}

fn column(field: &Field) -> Option<String> {
    let declaration = match field.kind {
        FieldType::Id => "TEXT NOT NULL UNIQUE",
        _ => Storage::of(field)?.declaration(),
    };
    Some(format!("{} {declaration}", quoted(&field.name)))
}

/// SQLite keeps the text of every CREATE TABLE, and appends columns that are added, so a table fits if that text has
/// the columns that we would create, in whatever order.
fn compare(connection: &Connection, catalog: &Catalog, path: &Path) -> Result<(), StoreError> {
    let mut statement =
        connection.prepare("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = ?1")?;
    let differs =
        |object: &str| StoreError::OtherSnapshots { path: path.to_owned(), object: object.to_owned() };
    // Those of ids, of locks, and of deployed objects.
    let mut expected = 3;
    for object in catalog.objects.iter().filter(|object| is_stored(object)) {
        let found: Option<String> = statement.query_row([&object.name], |row| row.get(0)).optional()?;
        if found.as_deref().map(columns) != Some(columns(&create_table(object))) {
            return Err(differs(&object.name));
        }
        expected += 1;
    }
    let tables = "SELECT count(*) FROM sqlite_master WHERE type = 'table'";
    let found: i64 = connection.query_row(tables, [], |row| row.get(0))?;
    if found == expected { Ok(()) } else { Err(differs("the list of objects")) }
}

fn columns(create_table: &str) -> BTreeSet<&str> {
    let columns = create_table.split_once(" (").and_then(|(_, columns)| columns.strip_suffix(')'));
    columns.unwrap_or_default().split(", ").collect()
}
