//! WHERE and HAVING.

use sobjects::catalog::Flags;

use super::expr::Operand;
use super::scope::Scope;
use super::value::Operator;
use super::{Checker, Clause, Level};
use crate::ast::{Condition, Expr, Literal, Members, Membership, Query};
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
            leaf => {
                let operand = self.leaf(leaf, scope, Clause::Where);
                if let Some((object, field)) = operand.as_ref().and_then(|operand| operand.field)
                    && !field.is(Flags::FILTERABLE)
                {
                    self.cannot_use(object, field, FieldUse::Filter, left(leaf).span());
                }
                if let Condition::In(Membership { members: Members::Query(inner), left, .. }) = leaf {
                    self.semi_join(inner, left, scope, level, around);
                }
            }
        }
    }

    /// HAVING takes aggregates and grouped fields; `keys` are the latter.
    pub(super) fn having(&mut self, query: &'a Query, scope: &Scope<'a>, keys: &[String]) {
        let Some(having) = &query.having else { return };
        for leaf in having.leaves() {
            let expr = left(leaf);
            self.leaf(leaf, scope, Clause::Having);
            if !expr.is_aggregate() && !keys.contains(&self.key(expr, scope)) {
                self.error(Problem::NotGrouped { field: expr.to_string() }, expr.span());
            }
            if let Condition::In(Membership { members: Members::Query(inner), .. }) = leaf {
                self.error(Problem::SemiJoin(SemiJoinRule::InHaving), inner.span);
            }
        }
    }

    /// A single comparison, without the rules of its clause.
    fn leaf(&mut self, leaf: &'a Condition, scope: &Scope<'a>, clause: Clause) -> Option<Operand<'a>> {
        let operand = self.expr(left(leaf), scope, clause)?;
        let (operator, values): (_, &[Literal]) = match leaf {
            Condition::Compare(comparison) => {
                (Operator::Compare(comparison.op), std::slice::from_ref(&comparison.value))
            }
            Condition::In(Membership { members: Members::List(values), .. }) => (Operator::In, values),
            Condition::Includes(inclusion) => (Operator::Includes, &inclusion.values),
            _ => return Some(operand),
        };
        self.operator(&operand, operator, leaf.span());
        for value in values {
            self.literal(&operand, value);
        }
        Some(operand)
    }
}

/// What stands on the left of a comparison's operator.
pub(super) fn left(leaf: &Condition) -> &Expr {
    match leaf {
        Condition::Compare(comparison) => &comparison.left,
        Condition::In(membership) => &membership.left,
        Condition::Includes(inclusion) => &inclusion.left,
        // A tree always ends in comparisons; an empty AND or OR is no tree.
        Condition::And(parts) | Condition::Or(parts) => parts.first().map_or(NOTHING, left),
        Condition::Not(inner) => left(inner),
    }
}

static NOTHING: &Expr =
    &Expr::Field(crate::ast::Path { text: String::new(), span: crate::ast::Span { start: 0, end: 0 } });
