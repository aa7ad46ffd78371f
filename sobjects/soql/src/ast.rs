//! The syntax tree of one SELECT statement.
//!
//! Every node carries the [`Span`] it was read from; spans do not count in comparisons, so
//! `parse(print(tree)) == tree`. Names are kept as they were written; the platform ignores their case.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `ast/select.rs` | what is selected, and the expressions that also stand in other clauses |
//! | `ast/condition.rs` | WHERE and HAVING |
//! | `ast/value.rs` | literals |

mod condition;
mod select;
mod value;

pub use condition::{CompareOp, Comparison, Condition, Inclusion, Leaf, Members, Membership};
pub use select::{Argument, Call, Expr, FieldGroup, SelectItem, TypeOf, When};
pub use value::{Currency, Literal, Number, Pattern, Value};

pub use crate::function::Function;
pub use crate::literal::{DateLiteral, Period};
pub use crate::span::{Span, Spanned};

/// One SELECT statement: a whole query, a child subquery, or the inner query of a semi-join.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// What is selected; never empty.
    pub select: Vec<SelectItem>,
    /// The object, or in a child subquery the child relationship.
    pub from: Source,
    /// Further sources: aliases of parent relationships, as in `FROM Contact c, c.Account a`.
    pub related: Vec<Source>,
    /// `USING SCOPE mine`.
    pub scope: Option<Name>,
    /// WHERE.
    pub filter: Option<Condition>,
    /// The WITH clauses, in their order.
    pub with: Vec<Spanned<With>>,
    /// GROUP BY, GROUP BY ROLLUP or GROUP BY CUBE.
    pub group_by: Option<GroupBy>,
    /// HAVING.
    pub having: Option<Condition>,
    /// ORDER BY; empty when there is none.
    pub order_by: Vec<OrderItem>,
    /// LIMIT; a number too large to count is the largest there is.
    pub limit: Option<Spanned<u64>>,
    /// OFFSET.
    pub offset: Option<Spanned<u64>>,
    /// FOR VIEW or FOR REFERENCE.
    pub for_clause: Option<Spanned<ForClause>>,
    /// UPDATE TRACKING, VIEWSTAT; empty when there is none.
    pub update: Vec<Spanned<Update>>,
    /// The whole statement, without parentheses around it.
    pub span: Span,
}

/// A name without dots, as written.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Name {
    /// The name.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// A name, or several joined by dots: `Name`, `Account.Owner.Name`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Path {
    /// The names with their dots.
    pub text: String,
    /// Where it stands.
    pub span: Span,
}

/// One entry of FROM.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The object's name, or a path to a relationship.
    pub object: Path,
    /// The alias, if there is one.
    pub alias: Option<Name>,
}

/// One WITH clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum With {
    /// `WITH SECURITY_ENFORCED`.
    SecurityEnforced,
    /// `WITH USER_MODE`.
    UserMode,
    /// `WITH SYSTEM_MODE`.
    SystemMode,
    /// `WITH DATA CATEGORY Geography__c ABOVE usa__c AND …`; never empty.
    DataCategory(Vec<CategoryFilter>),
}

/// One group of `WITH DATA CATEGORY`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CategoryFilter {
    /// The data category group.
    pub group: Name,
    /// How the categories are meant.
    pub selector: CategorySelector,
    /// The categories; never empty.
    pub categories: Vec<Name>,
}

/// How a data category is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CategorySelector {
    /// `AT`
    At,
    /// `ABOVE`
    Above,
    /// `BELOW`
    Below,
    /// `ABOVE_OR_BELOW`
    AboveOrBelow,
}

/// GROUP BY.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupBy {
    /// With or without subtotals.
    pub kind: GroupKind,
    /// Fields and date functions; never empty.
    pub items: Vec<Expr>,
    /// Where it stands, with its keywords.
    pub span: Span,
}

/// The kind of grouping.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupKind {
    /// `GROUP BY a, b`
    Plain,
    /// `GROUP BY ROLLUP(a, b)`
    Rollup,
    /// `GROUP BY CUBE(a, b)`
    Cube,
}

/// One entry of ORDER BY.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderItem {
    /// What is sorted by: a field or a function.
    pub expr: Expr,
    /// The direction, where it was written.
    pub direction: Option<Direction>,
    /// Where nulls go, where it was written.
    pub nulls: Option<Nulls>,
    /// Where it stands.
    pub span: Span,
}

/// A sort direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
}

/// Where nulls are sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nulls {
    /// `NULLS FIRST`
    First,
    /// `NULLS LAST`
    Last,
}

/// FOR VIEW and FOR REFERENCE, which write to the records they read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForClause {
    /// `FOR VIEW`
    View,
    /// `FOR REFERENCE`
    Reference,
}

/// What UPDATE counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Update {
    /// `UPDATE TRACKING`
    Tracking,
    /// `UPDATE VIEWSTAT`
    Viewstat,
}

impl Query {
    /// A query of an object that selects these items and nothing more.
    #[must_use]
    pub fn new(select: Vec<SelectItem>, object: Path) -> Self {
        Self {
            select,
            from: Source { object, alias: None },
            related: Vec::new(),
            scope: None,
            filter: None,
            with: Vec::new(),
            group_by: None,
            having: None,
            order_by: Vec::new(),
            limit: None,
            offset: None,
            for_clause: None,
            update: Vec::new(),
            span: Span::default(),
        }
    }

    /// Whether this is `SELECT COUNT() FROM …`, which answers a number and no records.
    #[must_use]
    pub fn is_bare_count(&self) -> bool {
        matches!(self.select.as_slice(), [only] if only.is_bare_count())
    }

    /// Whether the answer's rows are aggregates: there is a GROUP BY or an aggregate function in SELECT.
    #[must_use]
    pub fn is_aggregate(&self) -> bool {
        self.group_by.is_some() || self.selects_aggregate()
    }

    /// Whether SELECT has an aggregate function, at any depth of an expression.
    #[must_use]
    pub fn selects_aggregate(&self) -> bool {
        self.select.iter().any(|item| matches!(item, SelectItem::Expr { expr, .. } if expr.is_aggregate()))
    }

    /// The child subqueries in SELECT.
    pub fn subqueries(&self) -> impl Iterator<Item = &Query> {
        self.select.iter().filter_map(|item| match item {
            SelectItem::Subquery(query) => Some(&**query),
            _ => None,
        })
    }

    /// The subqueries in WHERE and HAVING.
    pub fn semi_joins(&self) -> impl Iterator<Item = &Query> {
        let conditions = self.filter.iter().chain(&self.having);
        conditions.flat_map(Condition::leaves).filter_map(Leaf::query)
    }
}

impl Name {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), span: Span::default() }
    }

    /// Whether this is that name; case does not count.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.text.eq_ignore_ascii_case(name)
    }
}

impl Path {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), span: Span::default() }
    }

    /// The names between the dots.
    pub fn parts(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.text.split('.')
    }

    /// The last name: the field.
    #[must_use]
    pub fn last(&self) -> &str {
        self.text.rsplit('.').next().unwrap_or_default()
    }

    /// The name, when there is no dot.
    #[must_use]
    pub fn single(&self) -> Option<&str> {
        (!self.text.contains('.')).then_some(self.text.as_str())
    }

    /// Where the n-th name stands, counted from 0.
    #[must_use]
    pub fn part_span(&self, n: usize) -> Span {
        let before: usize = self.parts().take(n).map(|part| part.len() + 1).sum();
        let length = self.parts().nth(n).map_or(0, str::len);
        let start = self.span.start as usize + before;
        Span::new(start, start + length)
    }
}
