//! What an expression yields, as SQL: the ways in which it is compared, grouped and sorted.

use sobjects::{Field, FieldType, Object};

use super::scope::Column;
use super::sql::constant;
use crate::sandbox::store::Storage;

/// An expression and what it yields.
#[derive(Debug, Clone)]
pub(super) struct Operand<'c> {
    pub(super) sql: String,
    pub(super) storage: Storage,
    /// Whether the SQL brings the column's collation along.
    pub(super) is_column: bool,
    /// The field whose values it yields; none where a function makes new ones.
    pub(super) field: Option<(&'c Object, &'c Field)>,
}

impl<'c> Operand<'c> {
    pub(super) fn made(sql: String, storage: Storage) -> Self {
        Self { sql, storage, is_column: false, field: None }
    }

    /// The SQL, in which text compares without regard to case.
    pub(super) fn collated(&self) -> String {
        if self.storage == Storage::Text && !self.is_column {
            format!("({} COLLATE FOLDED)", self.sql)
        } else {
            self.sql.clone()
        }
    }

    /// The SQL by which values are told apart: picklist values that differ in their case are different values; other
    /// text is the same without regard to case.
    pub(super) fn group_key(&self) -> String {
        match self.picklist() {
            Some(_) => format!("{} COLLATE BINARY", self.sql),
            None => self.collated(),
        }
    }

    /// A name for error messages.
    pub(super) fn label(&self) -> String {
        self.field.map_or_else(|| self.sql.clone(), |(_, field)| field.name.to_string())
    }

    /// Whether values are ordered as the picklist is.
    pub(super) fn picklist(&self) -> Option<(&'c Object, &'c Field)> {
        self.field.filter(|(_, field)| field.kind == FieldType::Picklist)
    }

    /// SQL that sorts as the platform does: picklists in the picklist's order, text without regard to case.
    pub(super) fn sort_key(&self) -> String {
        match self.picklist() {
            Some((object, field)) => rank(object, field, &self.sql),
            None => self.collated(),
        }
    }
}

impl<'c> From<Column<'c>> for Operand<'c> {
    fn from(column: Column<'c>) -> Self {
        Self {
            // Without its record a checkbox is null, and null means false.
            sql: if column.storage == Storage::Boolean && column.of_parent {
                format!("coalesce({}, 0)", column.sql)
            } else {
                column.sql
            },
            storage: column.storage,
            is_column: column.is_column,
            field: Some((column.object, column.field)),
        }
    }
}

/// The place of a picklist value in its picklist.
fn rank(object: &Object, field: &Field, sql: &str) -> String {
    format!("picklist_rank({}, {}, {sql})", constant(&object.name), constant(&field.name))
}
