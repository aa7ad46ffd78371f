//! SELECT: fields, child subqueries, TYPEOF, FIELDS().

use std::collections::HashSet;

use sobjects::catalog::{Catalog, Flags, Object};

use super::scope::Scope;
use super::{Checker, Clause, Level, Mention, name_object};
use crate::ast::{Expr, FieldGroup, Function, Name, Path, Query, SelectItem, Span, Spanned, TypeOf, When};
use crate::error::{Problem, TypeOfRule, nearest};

impl<'a> Checker<'a> {
    pub(super) fn select(&mut self, query: &'a Query, scope: &Scope<'a>, level: Level) {
        let mut selected = HashSet::new();
        let is_aggregate = query.is_aggregate();
        for item in &query.select {
            match item {
                SelectItem::Expr { expr, .. } if is_aggregate => {
                    self.expr(expr, scope, Clause::Select);
                }
                SelectItem::Expr { expr, alias } => self.plain(expr, alias.as_ref(), scope, &mut selected),
                SelectItem::Fields(group) => self.fields(*group, scope, &mut selected),
                SelectItem::Subquery(inner) => {
                    let children = &inner.from.object;
                    let key = format!("({}", children.text.to_ascii_lowercase());
                    self.once(key, &children.text, children.span, &mut selected);
                    self.child(inner, query, scope, level);
                }
                SelectItem::TypeOf(type_of) => {
                    self.type_of(type_of, scope);
                    self.beside_type_of(type_of, query, scope);
                }
            }
        }
    }

    /// A field or function of a query without aggregates.
    fn plain(
        &mut self,
        expr: &'a Expr,
        alias: Option<&'a Name>,
        scope: &Scope<'a>,
        selected: &mut HashSet<String>,
    ) {
        match (expr, alias) {
            (Expr::Field(path), Some(alias)) => return self.plain_alias(path, alias),
            (Expr::Call(call), _) if call.function.is_date_part() => {
                self.error(Problem::NotGrouped { field: call.to_string() }, call.span);
            }
            (Expr::Call(call), _) if call.function == Function::Grouping => {
                let clause = "a query without GROUP BY ROLLUP or CUBE";
                self.error(Problem::WrongClause { function: call.function.name(), clause }, call.span);
            }
            _ => {}
        }
        self.expr(expr, scope, Clause::Select);
        // A function without an alias takes the name of its field.
        if let (Some(path), None) = (expr.field(), alias) {
            self.once(scope.key(path), path.last(), expr.span(), selected);
        }
    }

    fn plain_alias(&mut self, path: &'a Path, alias: &'a Name) {
        let problem = if path.text.eq_ignore_ascii_case("DISTINCT") {
            Problem::Distinct { field: alias.text.clone() }
        } else {
            Problem::AliasWithoutAggregate { alias: alias.text.clone() }
        };
        self.error(problem, path.span.to(alias.span));
    }

    fn once(&mut self, key: String, name: &str, span: Span, selected: &mut HashSet<String>) {
        if !selected.insert(key) {
            self.error(Problem::DuplicateField { field: name.to_owned() }, span);
        }
    }

    /// FIELDS() mentions all the fields that it stands for.
    fn fields(&mut self, group: Spanned<FieldGroup>, scope: &Scope<'a>, selected: &mut HashSet<String>) {
        let object = scope.object;
        let before = self.checked.mentions.len();
        for field in object.fields.iter() {
            let custom = field.is(Flags::CUSTOM);
            let meant = match group.node {
                FieldGroup::All => true,
                FieldGroup::Standard => !custom,
                FieldGroup::Custom => custom,
            };
            if meant {
                self.mention(&object.name, field, Clause::Select, group.span);
                self.once(field.name.to_ascii_lowercase(), &field.name, group.span, selected);
            }
        }
        if self.checked.mentions.len() == before {
            self.error(Problem::NoFields { object: object.name.to_string() }, group.span);
        }
    }

    fn child(&mut self, inner: &'a Query, outer: &'a Query, scope: &Scope<'a>, level: Level) {
        let depth = match level {
            Level::Child { depth, .. } => depth + 1,
            _ => 1,
        };
        self.tally.subquery();
        let limit = deepest(self.catalog);
        if depth > limit {
            return self.error(Problem::SubqueriesTooDeep { limit }, inner.span);
        }
        let relationship = scope.child_relationship(&inner.from.object);
        let Some(child) = scope.object.child(relationship) else {
            let known = scope.object.children.iter().map(|child| &*child.relationship_name);
            let problem = Problem::UnknownChildren {
                object: scope.object.name.to_string(),
                relationship: relationship.to_owned(),
                nearest: nearest(relationship, known),
            };
            return self.error(problem, inner.from.object.span);
        };
        let outer_limit_one = outer.limit.is_some_and(|limit| limit.node == 1);
        match self.catalog.object(&child.object) {
            Some(object) => {
                self.query(inner, object, Level::Child { depth, outer_limit_one });
            }
            None => {
                self.reads(&child.object);
                self.unchecked(&inner.from.object.text, &child.object);
            }
        }
    }

    fn type_of(&mut self, type_of: &'a TypeOf, scope: &Scope<'a>) {
        let path = &type_of.relationship;
        let hops = match scope.climb(self.catalog, path) {
            Ok(hops) => hops,
            Err((unresolved, span)) => return self.unresolved(unresolved, path, span, Clause::Select),
        };
        for hop in &hops {
            self.tally.parent(hop);
            self.mention(&hop.object.name, hop.field, Clause::Select, path.span);
        }
        let Some(last) = hops.last() else { return };
        let targets = &last.field.reference_to;
        if !last.is_polymorphic() {
            let rule = TypeOfRule::NotPolymorphic { relationship: path.text.clone() };
            self.error(Problem::TypeOf(rule), path.span);
        }
        for When { object, fields } in &type_of.branches {
            if !targets.iter().any(|target| object.is(target)) {
                let rule = TypeOfRule::NotATarget {
                    relationship: path.text.clone(),
                    object: object.text.clone(),
                    nearest: nearest(&object.text, targets.iter().map(|target| &**target)),
                };
                self.error(Problem::TypeOf(rule), object.span);
                continue;
            }
            self.branch(self.catalog.object(&object.text), &object.text, fields);
        }
        if !type_of.otherwise.is_empty() {
            self.branch(
                self.catalog.object("Name").or_else(|| Some(name_object())),
                "Name",
                &type_of.otherwise,
            );
        }
    }

    /// TYPEOF goes neither with functions nor with fields of the same relationship.
    fn beside_type_of(&mut self, type_of: &'a TypeOf, query: &'a Query, scope: &Scope<'a>) {
        let way = format!("{}.", scope.key(&type_of.relationship));
        for item in &query.select {
            let SelectItem::Expr { expr, .. } = item else { continue };
            let relationship = type_of.relationship.text.clone();
            match expr {
                Expr::Call(call) => self.error(Problem::TypeOf(TypeOfRule::WithFunction), call.span),
                Expr::Field(path) if scope.key(path).starts_with(&way) => {
                    self.error(Problem::TypeOf(TypeOfRule::AlsoSelected { relationship }), path.span);
                }
                Expr::Field(_) => {}
            }
        }
    }

    /// The fields of one branch of TYPEOF.
    fn branch(&mut self, object: Option<&'a Object>, name: &'a str, fields: &'a [Path]) {
        let Some(object) = object else {
            self.reads(name);
            for path in fields {
                let mention = Mention {
                    object: name,
                    name: path.last(),
                    field: None,
                    clause: Clause::Select,
                    span: path.span,
                };
                self.checked.mentions.push(mention);
                self.unchecked(&path.text, name);
            }
            return;
        };
        self.reads(&object.name);
        let scope = Scope::plain(object);
        for path in fields {
            self.field(path, &scope, Clause::Select);
        }
    }
}

/// How deep child subqueries may be nested: since v58 five levels of records, before it two.
fn deepest(catalog: &Catalog) -> usize {
    let version =
        catalog.api_version.trim_start_matches('v').split('.').next().and_then(|major| major.parse().ok());
    if version.is_some_and(|version: u32| version < 58) { 1 } else { 4 }
}
