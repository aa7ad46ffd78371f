//! WHERE and HAVING.

use super::{Expr, Literal, Query, Span};

/// A condition. Parentheses are not part of the tree; the printer writes those that are needed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Condition {
    /// All of these hold; always two or more.
    And(Vec<Condition>),
    /// One of these holds; always two or more.
    Or(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
    /// `StageName = 'Commit'`
    Compare(Comparison),
    /// `Id IN (…)`, `Id NOT IN (…)`
    In(Membership),
    /// `Regions__c INCLUDES (…)`, `Regions__c EXCLUDES (…)`
    Includes(Inclusion),
}

/// A comparison at an end of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaf<'a> {
    /// `StageName = 'Commit'`
    Compare(&'a Comparison),
    /// `Id IN (…)`
    In(&'a Membership),
    /// `Regions__c INCLUDES (…)`
    Includes(&'a Inclusion),
}

/// A field compared with a literal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The field, function or (in HAVING) aggregate.
    pub left: Expr,
    /// The operator.
    pub op: CompareOp,
    /// The literal; a [`Value::Pattern`](super::Value::Pattern) if and only if the operator is LIKE and it is a string.
    pub value: Literal,
    /// Where it stands.
    pub span: Span,
}

/// A comparison operator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CompareOp {
    /// `=`
    Eq,
    /// `!=`, also written `<>`
    Ne,
    /// `<`
    Lt,
    /// `<=`
    Le,
    /// `>`
    Gt,
    /// `>=`
    Ge,
    /// `LIKE`
    Like,
}

/// `IN` and `NOT IN`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// The field.
    pub left: Expr,
    /// Whether it is `NOT IN`.
    pub negated: bool,
    /// What it may be among.
    pub members: Members,
    /// Where it stands.
    pub span: Span,
}

/// The right side of `IN`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Members {
    /// Literals; never empty.
    List(Vec<Literal>),
    /// A semi-join (or with `NOT IN` an anti-join): a query with only SELECT, FROM, USING SCOPE and WHERE.
    Query(Box<Query>),
}

/// `INCLUDES` and `EXCLUDES` on multi-select picklists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inclusion {
    /// The field.
    pub left: Expr,
    /// Whether it is `EXCLUDES`.
    pub negated: bool,
    /// Strings in which `;` joins values that are all selected; never empty.
    pub values: Vec<Literal>,
    /// Where it stands.
    pub span: Span,
}

impl Condition {
    /// Where it stands, without parentheses around it and without a NOT in front.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::And(parts) | Self::Or(parts) => {
                parts.iter().map(Self::span).reduce(Span::to).unwrap_or_default()
            }
            Self::Not(inner) => inner.span(),
            Self::Compare(comparison) => comparison.span,
            Self::In(membership) => membership.span,
            Self::Includes(inclusion) => inclusion.span,
        }
    }

    /// Both hold. Keeps the tree flat, so `a.and(b).and(c)` is one AND of three.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match self {
            Self::And(mut parts) => {
                parts.push(other);
                Self::And(parts)
            }
            first => Self::And(vec![first, other]),
        }
    }

    /// One of the two holds. Keeps the tree flat, so `a.or(b).or(c)` is one OR of three.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        match self {
            Self::Or(mut parts) => {
                parts.push(other);
                Self::Or(parts)
            }
            first => Self::Or(vec![first, other]),
        }
    }

    /// All of these hold; `None` when there are none.
    #[must_use]
    pub fn all(conditions: impl IntoIterator<Item = Self>) -> Option<Self> {
        conditions.into_iter().reduce(Self::and)
    }

    /// One of these holds; `None` when there are none.
    #[must_use]
    pub fn any(conditions: impl IntoIterator<Item = Self>) -> Option<Self> {
        conditions.into_iter().reduce(Self::or)
    }

    /// This does not hold.
    #[must_use]
    pub fn negate(self) -> Self {
        Self::Not(Box::new(self))
    }

    /// The comparisons at the ends of the tree, from left to right.
    #[must_use]
    pub fn leaves(&self) -> Vec<Leaf<'_>> {
        let mut found = Vec::new();
        let mut open = vec![self];
        while let Some(condition) = open.pop() {
            match condition {
                Self::And(parts) | Self::Or(parts) => open.extend(parts.iter().rev()),
                Self::Not(inner) => open.push(inner),
                Self::Compare(comparison) => found.push(Leaf::Compare(comparison)),
                Self::In(membership) => found.push(Leaf::In(membership)),
                Self::Includes(inclusion) => found.push(Leaf::Includes(inclusion)),
            }
        }
        found
    }
}

impl<'a> Leaf<'a> {
    /// What stands on the left of the operator.
    #[must_use]
    pub const fn left(self) -> &'a Expr {
        match self {
            Self::Compare(comparison) => &comparison.left,
            Self::In(membership) => &membership.left,
            Self::Includes(inclusion) => &inclusion.left,
        }
    }

    /// Where it stands.
    #[must_use]
    pub const fn span(self) -> Span {
        match self {
            Self::Compare(comparison) => comparison.span,
            Self::In(membership) => membership.span,
            Self::Includes(inclusion) => inclusion.span,
        }
    }

    /// The subquery on the right, if there is one.
    #[must_use]
    pub fn query(self) -> Option<&'a Query> {
        match self {
            Self::In(Membership { members: Members::Query(query), .. }) => Some(query),
            _ => None,
        }
    }
}

impl CompareOp {
    /// The operator as the printer writes it.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Eq => "=",
            Self::Ne => "!=",
            Self::Lt => "<",
            Self::Le => "<=",
            Self::Gt => ">",
            Self::Ge => ">=",
            Self::Like => "LIKE",
        }
    }
}
