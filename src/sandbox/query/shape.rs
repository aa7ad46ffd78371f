//! The shape of a record: its members, and the columns that they are made of.

use std::sync::Arc;

use sobjects::{Field, Object};
use soql::ast::Query;

use super::sql::Sql;
use crate::sandbox::store::Storage;

/// One member of a record's JSON, with the columns that it is made of.
#[derive(Debug, Clone)]
pub(super) enum Cell<'c> {
    /// A value as it is stored.
    Value { at: usize, storage: Storage },
    /// The label of a picklist value.
    Label { at: usize, field: &'c Field },
    /// A value as people read it.
    Formatted { at: usize, field: Option<&'c Field>, storage: Storage },
    /// An address or a location, made of its parts.
    Compound(Vec<(String, usize, Storage)>),
    /// The parent record, if there is one.
    Parent(Shape<'c>),
    /// The parent record, with fields that depend on its object.
    TypeOf { at: usize, branches: Vec<(&'c Object, Shape<'c>)>, otherwise: Option<Shape<'c>> },
    /// Child records, by a query of their own.
    Children(Box<Plan<'c>>),
}

/// The members of a record's JSON.
#[derive(Debug, Clone)]
pub(super) struct Shape<'c> {
    /// The column of the record's id.
    pub(super) id: usize,
    /// The object; none behind a polymorphic relationship, where each record may be of another one.
    pub(super) object: Option<&'c Object>,
    pub(super) cells: Vec<(String, Cell<'c>)>,
}

/// How records are read: the SQL between SELECT and WHERE, and the shape of its rows.
#[derive(Debug, Clone)]
pub(super) struct Plan<'c> {
    pub(super) query: Arc<Query>,
    pub(super) object: &'c Object,
    pub(super) columns: Vec<String>,
    pub(super) shape: Shape<'c>,
    /// The column of the row number.
    pub(super) number: usize,
    /// The rest of the SQL. For child records its first value is the parent's id, which is bound row by row.
    pub(super) rest: Sql,
}
