//! From paths to columns, with the joins that they need.

use sobjects::catalog::Flags;
use sobjects::{Catalog, Field, Object};
use soql::ast::{Path, Query};
use soql::check::name_object;

use super::sql::constant;
use super::{Context, QueryError};
use crate::sandbox::computed::{Asking, Moment};
use crate::sandbox::store::{Storage, is_stored, quoted};

/// The tables of one SELECT: its object, and the parents that its paths lead to.
#[derive(Debug)]
pub(super) struct Scope<'c> {
    pub(super) catalog: &'c Catalog,
    pub(super) context: &'c Context,
    pub(super) object: &'c Object,
    /// Alias of the object's table; those of its parents begin with it.
    pub(super) table: String,
    /// What FROM calls the object: in a child subquery the relationship.
    called: String,
    /// The aliases of FROM and the paths that they stand for; that of the object itself is empty.
    aliases: Vec<(String, String)>,
    joins: Vec<Join>,
}

#[derive(Debug)]
struct Join {
    path: String,
    alias: String,
    sql: String,
}

/// Where a path has led to so far.
#[derive(Debug, Clone)]
pub(super) enum Place<'c> {
    /// A record of one object.
    Table { alias: String, object: &'c Object, path: String },
    /// A record of one of several objects; only what the `Name` object has can be read from it.
    Named { reference: String, targets: Vec<&'c Object>, name: &'c Object, path: String },
}

/// A field, as SQL reads it.
#[derive(Debug, Clone)]
pub(super) struct Column<'c> {
    pub(super) sql: String,
    pub(super) storage: Storage,
    pub(super) object: &'c Object,
    pub(super) field: &'c Field,
    /// Whether the SQL is a column, which brings its collation along.
    pub(super) is_column: bool,
    /// Whether the record that it is read from may be missing.
    pub(super) of_parent: bool,
}

impl<'c> Place<'c> {
    /// The object whose fields can be read here.
    pub(super) const fn object(&self) -> &'c Object {
        match self {
            Self::Table { object, .. } => object,
            Self::Named { name, .. } => name,
        }
    }

    fn path(&self) -> &str {
        match self {
            Self::Table { path, .. } | Self::Named { path, .. } => path,
        }
    }
}

impl<'c> Scope<'c> {
    /// The scope of a query on this object.
    pub(super) fn new(
        catalog: &'c Catalog,
        context: &'c Context,
        object: &'c Object,
        query: &Query,
        table: impl Into<String>,
    ) -> Result<Self, QueryError> {
        let mut scope = Self {
            catalog,
            context,
            object,
            table: table.into(),
            called: query.from.object.last().to_owned(),
            aliases: Vec::new(),
            joins: Vec::new(),
        };
        if let Some(alias) = &query.from.alias {
            scope.aliases.push((alias.text.clone(), String::new()));
        }
        for source in &query.related {
            let path = scope.names(&source.object.text).join(".");
            let alias = source.alias.as_ref().map_or(source.object.last(), |alias| &alias.text);
            scope.aliases.push((alias.to_owned(), path));
        }
        Ok(scope)
    }

    /// The object of this name whose records can be queried.
    pub(super) fn object_named(catalog: &'c Catalog, name: &str) -> Result<&'c Object, QueryError> {
        catalog
            .object(name)
            .filter(|object| is_stored(object))
            .ok_or_else(|| QueryError::NoObject { name: name.to_owned() })
    }

    /// FROM, with all joins that were needed until now.
    pub(super) fn from(&self) -> String {
        let mut sql = format!("{} AS {}", quoted(&self.object.name), self.table);
        sql.push_str(&self.joins());
        sql
    }

    /// The joins that were needed until now.
    pub(super) fn joins(&self) -> String {
        self.joins.iter().map(|join| join.sql.as_str()).collect()
    }

    pub(super) fn root(&self) -> Place<'c> {
        Place::Table { alias: self.table.clone(), object: self.object, path: String::new() }
    }

    /// The field at the end of a path.
    pub(super) fn column(&mut self, path: &Path) -> Result<Column<'c>, QueryError> {
        let (place, name) = self.place(path)?;
        self.field_at(&place, &name)
    }

    /// The record that a path leads to, and the name of the field at its end.
    pub(super) fn place(&mut self, path: &Path) -> Result<(Place<'c>, String), QueryError> {
        let mut names = self.names(&path.text);
        let field = names.pop().unwrap_or_default();
        let mut place = self.root();
        for relationship in &names {
            place = self.step(&place, relationship)?;
        }
        Ok((place, field))
    }

    /// The names of a path from the object on: an alias that it begins with is replaced by what it stands for.
    pub(super) fn names(&self, path: &str) -> Vec<String> {
        let names = |path: &str| path.split('.').map(str::to_owned).collect::<Vec<_>>();
        let Some((first, rest)) = path.split_once('.') else { return names(path) };
        if let Some((_, target)) = self.aliases.iter().find(|(alias, _)| alias.eq_ignore_ascii_case(first)) {
            return if target.is_empty() { names(rest) } else { names(&format!("{target}.{rest}")) };
        }
        let is_called =
            first.eq_ignore_ascii_case(&self.object.name) || first.eq_ignore_ascii_case(&self.called);
        names(if is_called && self.object.parent(first).is_none() { rest } else { path })
    }

    /// From a record to its parent.
    pub(super) fn step(&mut self, place: &Place<'c>, relationship: &str) -> Result<Place<'c>, QueryError> {
        let (object, parent_path) = (place.object(), place.path());
        let unknown = || QueryError::NoRelationship { name: relationship.to_owned() };
        let field = object.parent(relationship).ok_or_else(unknown)?;
        let path = format!("{parent_path}{}.", relationship.to_ascii_lowercase());
        let reference = self.field_at(place, &field.name)?.sql;
        let targets: Vec<&Object> = field
            .reference_to
            .iter()
            .filter_map(|name| self.catalog.object(name))
            .filter(|object| is_stored(object))
            .collect();
        let is_named = field.reference_to.len() > 1 || field.is(Flags::NAME_POINTING);
        match targets.as_slice() {
            [] => Err(unknown()),
            [target] if !is_named => Ok(self.joined(path, target, &reference)),
            [_, ..] => {
                let name = self.catalog.object("Name").unwrap_or_else(|| name_object());
                Ok(Place::Named { reference, targets, name, path })
            }
        }
    }

    /// From a polymorphic place to the records of one object, for TYPEOF.
    pub(super) fn narrowed(&mut self, place: &Place<'c>, object: &'c Object) -> Place<'c> {
        match place {
            Place::Named { reference, path, .. } => {
                let path = format!("{path}:{}.", object.name.to_ascii_lowercase());
                self.joined(path, object, &reference.clone())
            }
            table @ Place::Table { .. } => table.clone(),
        }
    }

    fn joined(&mut self, path: String, object: &'c Object, reference: &str) -> Place<'c> {
        let alias = match self.joins.iter().find(|join| join.path == path) {
            Some(join) => join.alias.clone(),
            None => {
                let alias = format!("{}_{}", self.table, self.joins.len() + 1);
                let sql = format!(
                    " LEFT JOIN {} AS {alias} ON {alias}.\"Id\" = {reference}{}",
                    quoted(&object.name),
                    self.context.and_visible(object, &alias),
                );
                self.joins.push(Join { path: path.clone(), alias: alias.clone(), sql });
                alias
            }
        };
        Place::Table { alias, object, path }
    }

    /// A field of the record that a path has led to.
    pub(super) fn field_at(&self, place: &Place<'c>, name: &str) -> Result<Column<'c>, QueryError> {
        let (object, path) = (place.object(), place.path());
        let unknown = || QueryError::NoField { name: name.to_owned(), object: object.name.to_string() };
        let field = object.field(name).ok_or_else(unknown)?;
        let storage = Storage::of(field)
            .ok_or_else(|| QueryError::malformed(format!("Invalid field type for field '{}'", field.name)))?;
        let (sql, is_column) = match place {
            Place::Table { alias, .. } => match self.computed(object, field, alias, !path.is_empty()) {
                Some(sql) => (sql, false),
                None => (format!("{alias}.{}", quoted(&field.name)), true),
            },
            Place::Named { reference, targets, .. } => {
                (named(self.context, reference, targets, field), false)
            }
        };
        Ok(Column { sql, storage, object, field, is_column, of_parent: !path.is_empty() })
    }

    /// A field that is computed when it is read. A parent that is missing has no value for it.
    fn computed(&self, object: &Object, field: &Field, table: &str, of_parent: bool) -> Option<String> {
        let moment = Moment { now: self.context.now.utc(), zone: self.context.zone };
        let asking =
            Asking { catalog: self.context.everything(self.catalog), moment, user: self.context.user };
        let sql = self.context.computed.sql(asking, object, field, table)?;
        Some(if of_parent { format!("CASE WHEN {table}.\"Id\" IS NOT NULL THEN {sql} END") } else { sql })
    }
}

/// A field of the `Name` object: read from whichever object the id belongs to.
fn named(context: &Context, reference: &str, targets: &[&Object], field: &Field) -> String {
    if field.name == "Id" && context.sight.is_none() {
        return reference.to_owned();
    }
    let mut sql = format!("CASE substr({reference}, 1, 3)");
    for target in targets {
        // The type of an owner that is a group says which kind: `Queue`.
        let value = if field.name == "Type" && target.name != "Group" {
            constant(&target.name)
        } else if let Some(own) = target.field(&field.name) {
            format!("named.{}", quoted(&own.name))
        } else {
            continue;
        };
        let visible = context.and_visible(target, "named");
        let value = format!(
            "(SELECT {value} FROM {} AS named WHERE named.\"Id\" = {reference}{visible})",
            quoted(&target.name)
        );
        sql.push_str(&format!(" WHEN {} THEN {value}", constant(&target.key_prefix)));
    }
    // A CASE without WHEN is no SQL.
    sql.push_str(" WHEN NULL THEN NULL END");
    sql
}
