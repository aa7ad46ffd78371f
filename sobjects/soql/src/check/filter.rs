//! WHERE and HAVING.

use std::collections::HashSet;

use sobjects::Field;
use sobjects::catalog::Flags;

use super::expr::Operand;
use super::scope::Scope;
use super::value::Operator;
use super::{Checker, Clause, Level};
use crate::ast::{Condition, Expr, Leaf, Literal, Members, Membership, Query};
use crate::error::{FieldUse, Problem, SemiJoinRule};

/// What stands around a condition, for the rules about subqueries.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Around {
    pub(super) or: bool,
    pub(super) not: bool,
}

impl<'a> Checker<'a> {
    pub(super) fn filter(&mut self, query: &'a Query, scope: &Scope<'a>, level: Level) {
        if let Some(filter) = &query.filter {
            self.where_condition(filter, scope, level, Around::default());
            self.semi_joins_in(filter);
        }
    }

    fn where_condition(&mut self, condition: &'a Condition, scope: &Scope<'a>, level: Level, around: Around) {
        match condition {
            Condition::And(parts) => {
                for part in parts {
                    self.where_condition(part, scope, level, around);
                }
            }
            Condition::Or(parts) => {
                for part in parts {
                    self.where_condition(part, scope, level, Around { or: true, ..around });
                }
            }
            Condition::Not(inner) => {
                self.where_condition(inner, scope, level, Around { not: true, ..around });
            }
            Condition::Compare(comparison) => self.where_leaf(Leaf::Compare(comparison), scope),
            Condition::Includes(inclusion) => self.where_leaf(Leaf::Includes(inclusion), scope),
            Condition::In(membership) => {
                self.where_leaf(Leaf::In(membership), scope);
                if let Members::Query(inner) = &membership.members {
                    self.semi_join(inner, &membership.left, scope, level, around);
                }
            }
        }
    }

    fn where_leaf(&mut self, leaf: Leaf<'a>, scope: &Scope<'a>) {
        let operand = self.leaf(leaf, scope, Clause::Where);
        if let Some((object, field)) = operand.and_then(|operand| operand.field)
            && (!field.is(Flags::FILTERABLE) || is_bare_compound(leaf.left(), field))
        {
            self.cannot_use(object, field, FieldUse::Filter, leaf.left().span());
        }
    }

    /// HAVING takes aggregates and grouped fields; `keys` are the latter.
    pub(super) fn having(&mut self, query: &'a Query, scope: &Scope<'a>, keys: &HashSet<String>) {
        let Some(having) = &query.having else { return };
        for leaf in having.leaves() {
            let expr = leaf.left();
            self.leaf(leaf, scope, Clause::Having);
            if !expr.is_aggregate() && !keys.contains(&self.key(expr, scope)) {
                self.error(Problem::NotGrouped { field: expr.to_string() }, expr.span());
            }
            if let Some(inner) = leaf.query() {
                self.error(Problem::SemiJoin(SemiJoinRule::InHaving), inner.span);
            }
        }
    }

    /// A single comparison, without the rules of its clause.
    fn leaf(&mut self, leaf: Leaf<'a>, scope: &Scope<'a>, clause: Clause) -> Option<Operand<'a>> {
        let operand = self.expr(leaf.left(), scope, clause)?;
        let (operator, values): (_, &[Literal]) = match leaf {
            Leaf::Compare(comparison) => {
                (Operator::Compare(comparison.op), std::slice::from_ref(&comparison.value))
            }
            Leaf::In(Membership { members: Members::List(values), .. }) => (Operator::In, values),
            Leaf::Includes(inclusion) => (Operator::Includes, &inclusion.values),
            // The rules about subqueries are in `semi_join.rs`.
            Leaf::In(_) => return Some(operand),
        };
        self.operator(&operand, operator, leaf.span());
        for value in values {
            self.literal(&operand, value);
        }
        Some(operand)
    }
}

/// An address or a place by itself: describe calls it filterable, and only its parts and DISTANCE are.
fn is_bare_compound(left: &Expr, field: &Field) -> bool {
    field.kind.is_compound() && matches!(left, Expr::Field(_))
}
