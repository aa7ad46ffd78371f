//! Aggregates, GROUP BY and ORDER BY.

use std::collections::HashSet;

use sobjects::catalog::Flags;

use super::scope::Scope;
use super::{Checker, Clause, Level};
use crate::ast::{Argument, Expr, Function, GroupKind, OrderItem, Query, SelectItem};
use crate::error::{FieldUse, Problem};

/// How many fields ROLLUP and CUBE take.
const MAX_GROUPINGS: usize = 3;

impl<'a> Checker<'a> {
    /// The rules about what may stand beside aggregates, and HAVING.
    pub(super) fn grouping(&mut self, query: &'a Query, scope: &Scope<'a>, level: Level) {
        if !query.is_aggregate() {
            return;
        }
        if level != Level::Root {
            let span = query.group_by.as_ref().map_or(query.span, |group_by| group_by.span);
            self.error(Problem::AggregateInSubquery, span);
        }
        let keys = self.group_by(query, scope);
        if !query.is_bare_count() {
            for item in &query.select {
                self.beside_aggregates(item, query, scope, &keys);
            }
            self.names(query);
        }
        self.having(query, scope, &keys);
    }

    /// Checks GROUP BY and gives a key for each thing in it.
    fn group_by(&mut self, query: &'a Query, scope: &Scope<'a>) -> HashSet<String> {
        let mut keys = HashSet::new();
        let Some(group_by) = &query.group_by else { return keys };
        if group_by.kind != GroupKind::Plain && group_by.items.len() > MAX_GROUPINGS {
            self.error(Problem::TooManyGroupings, group_by.span);
        }
        for item in &group_by.items {
            let operand = self.expr(item, scope, Clause::GroupBy);
            if let Some((object, field)) = operand.and_then(|operand| operand.field)
                && !field.is(Flags::GROUPABLE)
            {
                self.cannot_use(object, field, FieldUse::Group, item.span());
            }
            if !keys.insert(self.key(item, scope)) {
                self.error(Problem::DuplicateGrouping { field: item.to_string() }, item.span());
            }
        }
        keys
    }

    fn beside_aggregates(
        &mut self,
        item: &'a SelectItem,
        query: &'a Query,
        scope: &Scope<'a>,
        keys: &HashSet<String>,
    ) {
        let what = match item {
            SelectItem::Expr { expr, .. } => return self.selected_beside(expr, query, scope, keys),
            SelectItem::Fields(_) => "FIELDS()",
            SelectItem::Subquery(_) => "a child subquery",
            SelectItem::TypeOf(_) => "TYPEOF",
        };
        self.error(Problem::NotWithAggregates { what }, item.span());
    }

    fn selected_beside(
        &mut self,
        expr: &'a Expr,
        query: &'a Query,
        scope: &Scope<'a>,
        keys: &HashSet<String>,
    ) {
        if expr.is_aggregate() {
            if let Some(path) = expr.field()
                && keys.contains(&scope.key(path))
            {
                self.error(Problem::GroupedAndAggregated { field: path.text.clone() }, expr.span());
            }
            return;
        }
        if let Expr::Call(call) = expr
            && call.function == Function::Grouping
            && query.group_by.as_ref().is_none_or(|group_by| group_by.kind == GroupKind::Plain)
        {
            let clause = "a query without GROUP BY ROLLUP or CUBE";
            return self.error(Problem::WrongClause { function: "GROUPING", clause }, call.span);
        }
        if !keys.contains(&self.key(expr, scope)) {
            self.error(Problem::NotGrouped { field: expr.to_string() }, expr.span());
        }
    }

    /// No two columns of the answer may have one name.
    fn names(&mut self, query: &'a Query) {
        let mut names = HashSet::new();
        for item in &query.select {
            let SelectItem::Expr { expr, alias } = item else { continue };
            let name = match (alias, expr) {
                (Some(alias), _) => alias.text.as_str(),
                (None, Expr::Field(path)) => path.last(),
                (None, Expr::Call(_)) => continue,
            };
            if !names.insert(name.to_ascii_lowercase()) {
                self.error(Problem::DuplicateAlias { alias: name.to_owned() }, item.span());
            }
        }
    }

    pub(super) fn order_by(&mut self, query: &'a Query, scope: &Scope<'a>) {
        if let (true, Some(first)) = (query.is_bare_count(), query.order_by.first()) {
            return self.error(Problem::CountWithOrderBy, first.span);
        }
        let is_aggregate = query.is_aggregate();
        for item in &query.order_by {
            if self.has_enough() {
                return;
            }
            if is_aggregate {
                self.grouped_order(item, query, scope);
            } else {
                self.plain_order(item, scope);
            }
        }
    }

    fn plain_order(&mut self, item: &'a OrderItem, scope: &Scope<'a>) {
        if let Expr::Call(call) = &item.expr
            && (item.expr.is_aggregate() || call.function == Function::Grouping)
        {
            let function = call.function.name();
            return self
                .error(Problem::WrongClause { function, clause: "ORDER BY without GROUP BY" }, item.span);
        }
        let operand = self.expr(&item.expr, scope, Clause::OrderBy);
        if let Some((object, field)) = operand.and_then(|operand| operand.field)
            && !field.is(Flags::SORTABLE)
        {
            self.cannot_use(object, field, FieldUse::Sort, item.span);
        }
    }

    fn grouped_order(&mut self, item: &'a OrderItem, query: &'a Query, scope: &Scope<'a>) {
        let alias = query.select.iter().any(|selected| {
            matches!((selected, &item.expr), (SelectItem::Expr { alias: Some(alias), .. }, Expr::Field(path))
                if alias.is(&path.text))
        });
        let grouped = query.group_by.as_ref().is_some_and(|group_by| {
            let key = self.key(&item.expr, scope);
            group_by.items.iter().any(|grouped| self.key(grouped, scope) == key)
        });
        if item.expr.is_aggregate() || grouped {
            self.expr(&item.expr, scope, Clause::OrderBy);
        } else {
            self.error(Problem::OrderNotGrouped { field: item.expr.to_string(), alias }, item.span);
        }
    }

    /// Equal for expressions that are the same grouping, however they are written.
    pub(super) fn key(&self, expr: &'a Expr, scope: &Scope<'a>) -> String {
        match expr {
            Expr::Field(path) => scope.key(path),
            Expr::Call(call) => {
                let inner = call.arguments.iter().find_map(|argument| match argument {
                    Argument::Expr(expr) => Some(self.key(expr, scope)),
                    Argument::Value(_) => None,
                });
                let inner = inner.unwrap_or_default();
                match call.function {
                    // These show a grouped value in another form.
                    Function::ToLabel | Function::Format | Function::Grouping => inner,
                    function => format!("{}({inner})", function.name()),
                }
            }
        }
    }
}
