//! WHERE and HAVING.
//!
//! The platform's rule: at one level stand either conditions joined by AND, or conditions joined by OR, or one
//! NOT; everything else wants parentheses.

use super::Parser;
use crate::ast::{
    CompareOp, Comparison, Condition, Expr, Function, Inclusion, Literal, Members, Membership, Query, Span,
    With,
};
use crate::error::{Error, Syntax};
use crate::lexer::Kind;

impl Parser<'_> {
    pub(super) fn filter(&mut self) -> Result<Option<Condition>, Error> {
        self.tokens.take_word("WHERE").map(|_| self.condition()).transpose()
    }

    pub(super) fn having(&mut self) -> Result<Option<Condition>, Error> {
        self.tokens.take_word("HAVING").map(|_| self.condition()).transpose()
    }

    /// All that stands at one level.
    fn condition(&mut self) -> Result<Condition, Error> {
        if self.tokens.take_word("NOT").is_some() {
            let inner = self.element()?;
            return match self.joint() {
                Some(span) => Err(Error::new(Syntax::BareNot, span)),
                None => Ok(inner.negate()),
            };
        }
        let first = self.element()?;
        if self.tokens.is_word(0, "AND") {
            self.joined("AND", first).map(Condition::And)
        } else if self.tokens.is_word(0, "OR") {
            self.joined("OR", first).map(Condition::Or)
        } else {
            Ok(first)
        }
    }

    fn joined(&mut self, word: &'static str, first: Condition) -> Result<Vec<Condition>, Error> {
        let mut parts = vec![first];
        while self.tokens.take_word(word).is_some() {
            if self.tokens.is_word(0, "NOT") {
                return Err(Error::new(Syntax::BareNot, self.tokens.peek().span));
            }
            parts.push(self.element()?);
        }
        match self.joint() {
            Some(span) => Err(Error::new(Syntax::MixedAndOr, span)),
            None => Ok(parts),
        }
    }

    /// The AND or OR that is next.
    fn joint(&self) -> Option<Span> {
        (self.tokens.is_word(0, "AND") || self.tokens.is_word(0, "OR")).then(|| self.tokens.peek().span)
    }

    /// A comparison, or a condition in parentheses.
    fn element(&mut self) -> Result<Condition, Error> {
        if !self.tokens.at(&Kind::Open) {
            return self.comparison();
        }
        self.nested(1, |parser| {
            parser.tokens.advance();
            let condition = parser.condition()?;
            parser.tokens.expect(&Kind::Close, "`)`, AND or OR")?;
            Ok(condition)
        })
    }

    fn comparison(&mut self) -> Result<Condition, Error> {
        let left = self.expr("a field")?;
        // A distance is compared with a number and nothing else.
        if !is_distance(&left) {
            let negated = self.tokens.take_word("NOT").is_some();
            if negated && self.tokens.is_word(0, "LIKE") {
                return Err(Error::new(Syntax::NotLike, self.tokens.peek().span));
            }
            if self.tokens.take_word("IN").is_some() {
                return self.membership(left, negated);
            }
            if negated {
                return Err(self.tokens.unexpected("IN"));
            }
            if self.tokens.take_word("INCLUDES").is_some() {
                return self.inclusion(left, false);
            }
            if self.tokens.take_word("EXCLUDES").is_some() {
                return self.inclusion(left, true);
            }
            if self.tokens.take_word("LIKE").is_some() {
                let value = self.pattern()?;
                return Ok(compare(left, CompareOp::Like, value));
            }
        }
        let op = self.operator()?;
        let value = self.value()?;
        Ok(compare(left, op, value))
    }

    fn operator(&mut self) -> Result<CompareOp, Error> {
        let op = match self.tokens.peek().kind {
            Kind::Eq => CompareOp::Eq,
            Kind::Ne => CompareOp::Ne,
            Kind::Lt => CompareOp::Lt,
            Kind::Le => CompareOp::Le,
            Kind::Gt => CompareOp::Gt,
            Kind::Ge => CompareOp::Ge,
            _ => {
                let expected = "an operator (=, !=, <, <=, >, >=, LIKE, IN, NOT IN, INCLUDES, EXCLUDES)";
                return Err(self.tokens.unexpected(expected));
            }
        };
        self.tokens.advance();
        // The platform reads `< =` as `<=`.
        Ok(match op {
            CompareOp::Lt if self.tokens.take(&Kind::Eq).is_some() => CompareOp::Le,
            CompareOp::Gt if self.tokens.take(&Kind::Eq).is_some() => CompareOp::Ge,
            op => op,
        })
    }

    fn membership(&mut self, left: Expr, negated: bool) -> Result<Condition, Error> {
        self.tokens.expect(&Kind::Open, "`(` with values or a subquery")?;
        let members = if self.tokens.is_word(0, "SELECT") {
            let query = self.query()?;
            semi_join_clauses(&query)?;
            self.close_subquery()?;
            Members::Query(Box::new(query))
        } else {
            Members::List(self.values()?)
        };
        let span = left.span().to(self.tokens.previous_span());
        Ok(Condition::In(Membership { left, negated, members, span }))
    }

    fn inclusion(&mut self, left: Expr, negated: bool) -> Result<Condition, Error> {
        self.tokens.expect(&Kind::Open, "`(` with values")?;
        let values = self.values()?;
        let span = left.span().to(self.tokens.previous_span());
        Ok(Condition::Includes(Inclusion { left, negated, values, span }))
    }

    /// Values up to and with the closing parenthesis.
    fn values(&mut self) -> Result<Vec<Literal>, Error> {
        let mut values = vec![self.value()?];
        while self.tokens.take(&Kind::Comma).is_some() {
            values.push(self.value()?);
        }
        self.tokens.expect(&Kind::Close, "`,` or `)`")?;
        Ok(values)
    }
}

fn compare(left: Expr, op: CompareOp, value: Literal) -> Condition {
    let span = left.span().to(value.span);
    Condition::Compare(Comparison { left, op, value, span })
}

pub(super) fn is_distance(expr: &Expr) -> bool {
    matches!(expr, Expr::Call(call) if call.function == Function::Distance)
}

/// The inner query of a semi-join has one field in SELECT, and no clause but FROM, USING SCOPE, WHERE and WITH
/// DATA CATEGORY.
fn semi_join_clauses(query: &Query) -> Result<(), Error> {
    let refuse = |clause, span| Err(Error::new(Syntax::SemiJoinClause { clause }, span));
    match query.select.as_slice() {
        [crate::ast::SelectItem::Expr { expr: Expr::Field(_), alias: None }] => {}
        [_, second, ..] => return refuse("a second field", second.span()),
        [other] => return refuse("anything but a plain field", other.span()),
        [] => return refuse("an empty SELECT", query.span),
    }
    if let Some(with) = query.with.iter().find(|with| !matches!(with.node, With::DataCategory(_))) {
        return refuse("WITH", with.span);
    }
    if let Some(group_by) = &query.group_by {
        return refuse("GROUP BY", group_by.span);
    }
    if let Some(item) = query.order_by.first() {
        return refuse("ORDER BY", item.span);
    }
    if let Some(limit) = query.limit {
        return refuse("LIMIT", limit.span);
    }
    if let Some(offset) = query.offset {
        return refuse("OFFSET", offset.span);
    }
    if let Some(clause) = query.for_clause {
        return refuse("FOR", clause.span);
    }
    match query.update.first() {
        Some(update) => refuse("UPDATE", update.span),
        None => Ok(()),
    }
}
