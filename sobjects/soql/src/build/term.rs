//! Fields and functions, and the conditions that are made of them.

use crate::ast::{
    Argument, Call, CompareOp, Comparison, Condition, Expr, Function, Inclusion, Literal, Members,
    Membership, Name, Pattern, SelectItem, Span, Spanned, Value,
};

use super::Select;

/// A field or a function, to select, compare, group or sort by.
#[derive(Debug, Clone)]
#[must_use]
pub struct Term(pub(super) Expr);

/// A function of one field.
pub fn call(function: Function, argument: impl Into<Term>) -> Term {
    let arguments = vec![Argument::Expr(argument.into().0)];
    Term(Expr::Call(Call { function, arguments, span: Span::default() }))
}

/// `COUNT()`
pub fn count_all() -> Term {
    Term(Expr::Call(Call { function: Function::Count, arguments: Vec::new(), span: Span::default() }))
}

/// `COUNT(field)`
pub fn count(path: impl Into<Term>) -> Term {
    call(Function::Count, path)
}

/// `COUNT_DISTINCT(field)`
pub fn count_distinct(path: impl Into<Term>) -> Term {
    call(Function::CountDistinct, path)
}

/// `SUM(field)`
pub fn sum(path: impl Into<Term>) -> Term {
    call(Function::Sum, path)
}

/// `AVG(field)`
pub fn avg(path: impl Into<Term>) -> Term {
    call(Function::Avg, path)
}

/// `MIN(field)`
pub fn min(path: impl Into<Term>) -> Term {
    call(Function::Min, path)
}

/// `MAX(field)`
pub fn max(path: impl Into<Term>) -> Term {
    call(Function::Max, path)
}

/// `toLabel(field)`
pub fn to_label(path: impl Into<Term>) -> Term {
    call(Function::ToLabel, path)
}

impl Term {
    /// Selects this under another name.
    #[must_use]
    pub fn alias(self, alias: &'static str) -> SelectItem {
        SelectItem::Expr { expr: self.0, alias: Some(Name::new(alias)) }
    }

    /// `=`
    #[must_use]
    pub fn eq(self, value: impl Into<Value>) -> Condition {
        self.compare(CompareOp::Eq, value)
    }

    /// `!=`
    #[must_use]
    pub fn ne(self, value: impl Into<Value>) -> Condition {
        self.compare(CompareOp::Ne, value)
    }

    /// `<`
    #[must_use]
    pub fn lt(self, value: impl Into<Value>) -> Condition {
        self.compare(CompareOp::Lt, value)
    }

    /// `<=`
    #[must_use]
    pub fn le(self, value: impl Into<Value>) -> Condition {
        self.compare(CompareOp::Le, value)
    }

    /// `>`
    #[must_use]
    pub fn gt(self, value: impl Into<Value>) -> Condition {
        self.compare(CompareOp::Gt, value)
    }

    /// `>=`
    #[must_use]
    pub fn ge(self, value: impl Into<Value>) -> Condition {
        self.compare(CompareOp::Ge, value)
    }

    /// `LIKE`
    #[must_use]
    pub fn like(self, pattern: Pattern) -> Condition {
        self.compare(CompareOp::Like, Value::Pattern(pattern))
    }

    /// `= null`
    #[must_use]
    pub fn is_null(self) -> Condition {
        self.eq(Value::Null)
    }

    /// `!= null`
    #[must_use]
    pub fn is_not_null(self) -> Condition {
        self.ne(Value::Null)
    }

    /// `IN (…)`; among no values there is none, so an empty list holds for no row.
    #[must_use]
    pub fn is_in<V: Into<Value>>(self, values: impl IntoIterator<Item = V>) -> Condition {
        self.among(false, literals(values))
    }

    /// `NOT IN (…)`; an empty list holds for every row.
    #[must_use]
    pub fn not_in<V: Into<Value>>(self, values: impl IntoIterator<Item = V>) -> Condition {
        self.among(true, literals(values))
    }

    /// `IN (SELECT …)`
    #[must_use]
    pub fn in_query(self, query: Select) -> Condition {
        self.membership(false, Members::Query(Box::new(query.build())))
    }

    /// `NOT IN (SELECT …)`
    #[must_use]
    pub fn not_in_query(self, query: Select) -> Condition {
        self.membership(true, Members::Query(Box::new(query.build())))
    }

    /// `INCLUDES ('A;B', 'C')`: A and B, or C.
    #[must_use]
    pub fn includes<'v>(self, first: &'v str, others: impl IntoIterator<Item = &'v str>) -> Condition {
        self.inclusion(false, first, others)
    }

    /// `EXCLUDES ('A;B', 'C')`
    #[must_use]
    pub fn excludes<'v>(self, first: &'v str, others: impl IntoIterator<Item = &'v str>) -> Condition {
        self.inclusion(true, first, others)
    }

    pub(super) fn compare(self, op: CompareOp, value: impl Into<Value>) -> Condition {
        let value = Spanned::unplaced(value.into());
        Condition::Compare(Comparison { left: self.0, op, value, span: Span::default() })
    }

    fn among(self, negated: bool, values: Vec<Literal>) -> Condition {
        if !values.is_empty() {
            return self.membership(negated, Members::List(values));
        }
        // SOQL has no empty list and no constant condition: say it through the field itself.
        let (null, not_null) = (self.clone().is_null(), self.is_not_null());
        if negated { null.or(not_null) } else { null.and(not_null) }
    }

    fn membership(self, negated: bool, members: Members) -> Condition {
        Condition::In(Membership { left: self.0, negated, members, span: Span::default() })
    }

    fn inclusion<'v>(
        self,
        negated: bool,
        first: &'v str,
        others: impl IntoIterator<Item = &'v str>,
    ) -> Condition {
        let values = literals(std::iter::once(first).chain(others));
        Condition::Includes(Inclusion { left: self.0, negated, values, span: Span::default() })
    }
}

fn literals<V: Into<Value>>(values: impl IntoIterator<Item = V>) -> Vec<Literal> {
    values.into_iter().map(|value| Spanned::unplaced(value.into())).collect()
}
