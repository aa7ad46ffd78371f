//! What SELECT asks for: the columns to read, and the shape of the record that they fill.

use std::sync::Arc;

use sobjects::catalog::Flags;
use sobjects::{Field, FieldType, Object};
use soql::ast::{Expr, FieldGroup, Function, Name, Path, Query, SelectItem, TypeOf};

use super::QueryError;
use super::expression::operand;
use super::filter::filter;
use super::order;
use super::scope::{Place, Scope};
use super::shape::{Cell, Plan, Shape};
use super::sql::{Sql, constant};
use crate::sandbox::store::{Storage, quoted};

/// What stands at the end of a path, from the record before it and its name.
type MakeCell<'m, 's, 'c> =
    dyn FnMut(&mut Builder<'s, 'c>, &Place<'c>, &str) -> Result<(String, Cell<'c>), QueryError> + 'm;

/// Collects the columns while the shape is built.
struct Builder<'s, 'c> {
    scope: &'s mut Scope<'c>,
    columns: Vec<String>,
}

/// The columns and the shape of a query's records.
pub(super) fn plan<'c>(scope: &mut Scope<'c>, query: &Query) -> Result<(Vec<String>, Shape<'c>), QueryError> {
    let mut builder = Builder { scope, columns: Vec::new() };
    let root = builder.scope.root();
    let mut shape = builder.shape(&root)?;
    for item in &query.select {
        builder.item(&mut shape.cells, item)?;
    }
    Ok((builder.columns, shape))
}

impl<'s, 'c> Builder<'s, 'c> {
    fn item(&mut self, cells: &mut Vec<(String, Cell<'c>)>, item: &SelectItem) -> Result<(), QueryError> {
        match item {
            SelectItem::Expr { expr: Expr::Field(path), .. } => {
                let names = self.scope.names(&path.text);
                let root = self.scope.root();
                self.within(cells, &root, &names, &mut |builder, place, name| builder.value(place, name))
            }
            SelectItem::Expr { expr, alias } => self.function(cells, expr, alias.as_ref()),
            SelectItem::Fields(group) => self.fields(cells, group.node),
            SelectItem::Subquery(query) => {
                let cell = self.children(query)?;
                cells.push(cell);
                Ok(())
            }
            SelectItem::TypeOf(type_of) => {
                let names = self.scope.names(&type_of.relationship.text);
                let root = self.scope.root();
                self.within(cells, &root, &names, &mut |builder, place, name| {
                    builder.type_of(place, name, type_of)
                })
            }
        }
    }

    /// A new shape for the record at this place.
    fn shape(&mut self, place: &Place<'c>) -> Result<Shape<'c>, QueryError> {
        let id = self.scope.field_at(place, "Id")?.sql;
        let object = match place {
            Place::Table { object, .. } => Some(*object),
            Place::Named { .. } => None,
        };
        Ok(Shape { id: self.column(id), object, cells: Vec::new() })
    }

    /// Adds what `cell` makes of the end of a path, within the parents that it leads through.
    fn within(
        &mut self,
        cells: &mut Vec<(String, Cell<'c>)>,
        place: &Place<'c>,
        names: &[String],
        cell: &mut MakeCell<'_, 's, 'c>,
    ) -> Result<(), QueryError> {
        let Some((first, rest)) = names.split_first() else { return Ok(()) };
        if rest.is_empty() {
            cells.push(cell(self, place, first)?);
            return Ok(());
        }
        let parent = self.scope.step(place, first)?;
        let name = relationship_name(place, first);
        let at =
            match cells.iter().position(|(known, cell)| *known == name && matches!(cell, Cell::Parent(_))) {
                Some(at) => at,
                None => {
                    let shape = self.shape(&parent)?;
                    cells.push((name, Cell::Parent(shape)));
                    cells.len() - 1
                }
            };
        match cells.get_mut(at) {
            Some((_, Cell::Parent(shape))) => self.within(&mut shape.cells, &parent, rest, cell),
            _ => Ok(()),
        }
    }

    /// A field of the record at this place.
    fn value(&mut self, place: &Place<'c>, name: &str) -> Result<(String, Cell<'c>), QueryError> {
        if let Place::Table { object, .. } = place
            && let Some(field) = object.field(name).filter(|field| field.kind.is_compound())
        {
            return self.compound(place, object, field);
        }
        let mut column = self.scope.field_at(place, name)?;
        if column.field.kind == FieldType::Base64
            && let Place::Table { alias, object, .. } = place
        {
            // A blob is not in the row: a URL tells where it is.
            let version = &self.scope.context.api_version;
            let before = constant(&format!("/services/data/{version}/sobjects/{}/", object.name));
            let after = constant(&format!("/{}", column.field.name));
            column.sql = format!(
                "CASE WHEN {} IS NOT NULL THEN {before} || {alias}.\"Id\" || {after} END",
                column.sql
            );
            column.storage = Storage::Text;
        }
        let cell = Cell::Value { at: self.column(column.sql), storage: column.storage };
        Ok((column.field.name.to_string(), cell))
    }

    fn compound(
        &mut self,
        place: &Place<'c>,
        object: &'c Object,
        field: &'c Field,
    ) -> Result<(String, Cell<'c>), QueryError> {
        let parts = object.fields.iter().filter(|part| part.compound.as_ref() == Some(&field.name));
        let mut members = Vec::new();
        for part in parts {
            let column = self.scope.field_at(place, &part.name)?;
            members.push((part_name(field, part), self.column(column.sql), column.storage));
        }
        Ok((field.name.to_string(), Cell::Compound(members)))
    }

    /// Adds a function: under its alias; else where its field would stand, or as an expression without a name.
    fn function(
        &mut self,
        cells: &mut Vec<(String, Cell<'c>)>,
        expr: &Expr,
        alias: Option<&Name>,
    ) -> Result<(), QueryError> {
        let value = operand(self.scope, expr)?;
        let at = self.column(value.sql.clone());
        let function = match expr {
            Expr::Call(call) => Some(call.function),
            Expr::Field(_) => None,
        };
        let cell = match (function, value.field) {
            (Some(Function::ToLabel), Some((_, field))) => Cell::Label { at, field },
            (Some(Function::Format), field) => {
                Cell::Formatted { at, field: field.map(|(_, field)| field), storage: value.storage }
            }
            _ => Cell::Value { at, storage: value.storage },
        };
        match (alias, value.field, expr.field()) {
            (Some(alias), ..) => cells.push((alias.text.clone(), cell)),
            (None, Some((_, field)), Some(path)) => {
                let names = self.scope.names(&path.text);
                let root = self.scope.root();
                let name = field.name.to_string();
                return self.within(cells, &root, &names, &mut |_, _, _| Ok((name.clone(), cell.clone())));
            }
            _ => {
                let unnamed = cells.iter().filter(|(name, _)| name.starts_with("expr")).count();
                cells.push((format!("expr{unnamed}"), cell));
            }
        }
        Ok(())
    }

    fn fields(&mut self, cells: &mut Vec<(String, Cell<'c>)>, group: FieldGroup) -> Result<(), QueryError> {
        let root = self.scope.root();
        let wanted = |field: &&Field| match group {
            FieldGroup::All => true,
            FieldGroup::Standard => !field.is(Flags::CUSTOM),
            FieldGroup::Custom => field.is(Flags::CUSTOM),
        };
        for field in self.scope.object.fields.iter().filter(wanted) {
            let cell = self.value(&root, &field.name)?;
            cells.push(cell);
        }
        Ok(())
    }

    /// The parent behind a polymorphic relationship, as its object's branch wants it.
    fn type_of(
        &mut self,
        from: &Place<'c>,
        relationship: &str,
        type_of: &TypeOf,
    ) -> Result<(String, Cell<'c>), QueryError> {
        let place = self.scope.step(from, relationship)?;
        let Place::Named { reference, .. } = &place else {
            return Err(QueryError::malformed(format!(
                "Cannot use TYPEOF on non-polymorphic relationship '{relationship}'"
            )));
        };
        let at = self.column(reference.clone());
        let mut branches = Vec::new();
        for branch in &type_of.branches {
            let object = Scope::object_named(self.scope.catalog, &branch.object.text)?;
            let narrowed = self.scope.narrowed(&place, object);
            let mut shape = self.shape(&narrowed)?;
            for field in &branch.fields {
                self.branch_field(&mut shape, &narrowed, field)?;
            }
            branches.push((object, shape));
        }
        let otherwise = if type_of.otherwise.is_empty() {
            None
        } else {
            let mut shape = self.shape(&place)?;
            for field in &type_of.otherwise {
                self.branch_field(&mut shape, &place, field)?;
            }
            Some(shape)
        };
        Ok((relationship_name(from, relationship), Cell::TypeOf { at, branches, otherwise }))
    }

    fn branch_field(
        &mut self,
        shape: &mut Shape<'c>,
        place: &Place<'c>,
        path: &Path,
    ) -> Result<(), QueryError> {
        let names: Vec<String> = path.parts().map(str::to_owned).collect();
        self.within(&mut shape.cells, place, &names, &mut |builder, place, name| builder.value(place, name))
    }

    /// The query for the children of each record.
    fn children(&mut self, query: &Query) -> Result<(String, Cell<'c>), QueryError> {
        let relationship = query.from.object.last();
        let unknown = || QueryError::NoRelationship { name: relationship.to_owned() };
        let child = self.scope.object.child(relationship).ok_or_else(unknown)?;
        let object = Scope::object_named(self.scope.catalog, &child.object)?;
        let mut scope = Scope::new(self.scope.catalog, self.scope.context, object, query, "child")?;
        let (mut columns, shape) = plan(&mut scope, query)?;
        let number = columns.len();
        columns.push("child.rowid".to_owned());
        let condition = filter(&mut scope, query)?;
        let order = order::order_by(&mut scope, query)?;
        let mut rest =
            Sql::new(format!(" FROM {} WHERE child.{} = ? AND ", scope.from(), quoted(&child.field)));
        rest.append(condition);
        rest.push(&order);
        rest.append(order::limit(query));
        let plan = Plan { query: Arc::new(query.clone()), object, columns, shape, number, rest };
        Ok((child.relationship_name.to_string(), Cell::Children(Box::new(plan))))
    }

    fn column(&mut self, sql: String) -> usize {
        self.columns.iter().position(|known| *known == sql).unwrap_or_else(|| {
            self.columns.push(sql);
            self.columns.len() - 1
        })
    }
}

/// A relationship as the Catalog spells it.
fn relationship_name(place: &Place<'_>, name: &str) -> String {
    place
        .object()
        .parent(name)
        .and_then(|field| field.relationship_name.as_ref())
        .map_or_else(|| name.to_owned(), ToString::to_string)
}

/// The name of a part within its compound: `BillingPostalCode` is `postalCode`, `Place__Latitude__s` is `latitude`.
fn part_name(compound: &Field, part: &Field) -> String {
    let stem = match compound.kind {
        FieldType::Location => compound.name.trim_end_matches("__c"),
        _ => compound.name.trim_end_matches("Address"),
    };
    let name =
        part.name.strip_prefix(stem).unwrap_or(&part.name).trim_start_matches('_').trim_end_matches("__s");
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}
