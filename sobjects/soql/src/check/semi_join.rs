//! Subqueries in WHERE: "Comparison Operators", semi-joins and anti-joins.

use sobjects::catalog::{Field, FieldType, Object};

use super::filter::Around;
use super::scope::Scope;
use super::{Checker, Level};
use crate::ast::{Condition, Expr, Leaf, Path, Query, SelectItem, Span};
use crate::error::{Problem, SemiJoinRule};

const MAX_SEMI_JOINS: usize = 2;

/// Objects that the platform does not read there.
const NOT_INSIDE: [&str; 10] = [
    "ActivityHistory",
    "Attachment",
    "Event",
    "Note",
    "OpenActivity",
    "Task",
    "AccountTag",
    "ContactTag",
    "LeadTag",
    "OpportunityTag",
];

impl<'a> Checker<'a> {
    /// How many there are.
    pub(super) fn semi_joins_in(&mut self, filter: &'a Condition) {
        let mut inner = filter.leaves().into_iter().filter_map(Leaf::query);
        if let Some(third) = inner.nth(MAX_SEMI_JOINS) {
            self.semi_join_error(SemiJoinRule::TooMany, third.span);
        }
    }

    /// One of them, with what stands around it.
    pub(super) fn semi_join(
        &mut self,
        query: &'a Query,
        left: &'a Expr,
        scope: &Scope<'a>,
        level: Level,
        around: Around,
    ) {
        match level {
            Level::Root => {}
            Level::Child { .. } => self.semi_join_error(SemiJoinRule::InChildSubquery, query.span),
            Level::SemiJoin => return self.semi_join_error(SemiJoinRule::Nested, query.span),
        }
        if around.or {
            self.semi_join_error(SemiJoinRule::WithOr, query.span);
        }
        if around.not {
            self.semi_join_error(SemiJoinRule::WithNot, query.span);
        }
        let Some(object) = self.object(&query.from.object) else { return };
        let path = query.from.object.span;
        if NOT_INSIDE.iter().any(|name| object.name.eq_ignore_ascii_case(name)) {
            self.semi_join_error(SemiJoinRule::InnerObject { object: object.name.to_string() }, path);
        }
        if object.name.eq_ignore_ascii_case(&scope.object.name) {
            self.semi_join_error(SemiJoinRule::SameObject { object: object.name.to_string() }, path);
        }
        let inner_scope = self.query(query, object, Level::SemiJoin);
        self.both_sides(query, &inner_scope, left, scope);
    }

    /// Both fields must hold ids of the same objects.
    fn both_sides(&mut self, query: &'a Query, inner_scope: &Scope<'a>, left: &'a Expr, scope: &Scope<'a>) {
        let Some(inner) = query.select.iter().find_map(|item| match item {
            SelectItem::Expr { expr: Expr::Field(path), .. } => Some(path),
            _ => None,
        }) else {
            return;
        };
        let Some(inside) = self.own_id(inner, inner_scope) else {
            return self.semi_join_error(SemiJoinRule::Inner { field: inner.text.clone() }, inner.span);
        };
        let outside = match left {
            Expr::Field(path) => self.own_id(path, scope),
            Expr::Call(_) => None,
        };
        let Some(outside) = outside else {
            return self.semi_join_error(SemiJoinRule::Left { field: left.to_string() }, left.span());
        };
        let (inside, outside) = (targets(inner_scope.object, inside), targets(scope.object, outside));
        if !inside.iter().any(|object| outside.contains(object)) {
            let rule = SemiJoinRule::DifferentObjects { left: left.to_string(), inner: inner.text.clone() };
            self.semi_join_error(rule, query.span);
        }
    }

    /// The id or reference field of the object itself that this path names. Unknown fields were reported before
    /// and count as right here.
    fn own_id(&mut self, path: &'a Path, scope: &Scope<'a>) -> Option<Option<&'a Field>> {
        match scope.resolve(self.catalog, path) {
            Ok(resolved) => {
                let id = matches!(resolved.field.kind, FieldType::Id | FieldType::Reference);
                (id && resolved.hops.is_empty()).then_some(Some(resolved.field))
            }
            Err(_) => Some(None),
        }
    }

    fn semi_join_error(&mut self, rule: SemiJoinRule, span: Span) {
        self.error(Problem::SemiJoin(rule), span);
    }
}

/// The objects whose ids the field holds, in lower case.
fn targets(object: &Object, field: Option<&Field>) -> Vec<String> {
    match field {
        Some(field) if field.kind == FieldType::Reference => {
            field.reference_to.iter().map(|target| target.to_ascii_lowercase()).collect()
        }
        _ => vec![object.name.to_ascii_lowercase()],
    }
}
