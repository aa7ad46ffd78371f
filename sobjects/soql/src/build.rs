//! Queries made in code: typed values in, a tree out, no text in between.
//!
//! Names come from the program (`&'static str`, generated columns); a name that is known only at run time must be
//! read first with `"…".parse::<Path>()`, so nothing that a user typed can become part of a query's structure.
//!
//! | begins with | for | a wrong field or value |
//! | --- | --- | --- |
//! | [`Select::of`] | records of a generated type, by its columns | does not compile |
//! | [`Select::from`] | any object by its name, groups and aggregates | is found by [`check`](crate::check()) |
//!
//! ```
//! use soql::ast::{DateLiteral, Period};
//! use soql::build::{Select, desc, field};
//!
//! let query = Select::from("Opportunity")
//!     .fields(["Id", "Name", "Owner.Name"])
//!     .filter(field("StageName").eq("Commit").and(field("CloseDate").eq(DateLiteral::This(Period::Quarter))))
//!     .order_by(desc("Amount").nulls_last())
//!     .limit(10)
//!     .build();
//! assert_eq!(
//!     query.to_string(),
//!     "SELECT Id, Name, Owner.Name FROM Opportunity WHERE StageName = 'Commit' AND CloseDate = THIS_QUARTER \
//!      ORDER BY Amount DESC NULLS LAST LIMIT 10"
//! );
//! ```

mod convert;
mod fits;
mod named;
mod term;
mod typed;

pub use fits::{Chosen, Fits, Known, Names, Refers};
pub use named::{Named, asc, desc, field};
pub use term::{Term, avg, call, count, count_all, count_distinct, max, min, sum, to_label};
pub use typed::{Field, Of, SelectOf};

use crate::ast::{
    Condition, GroupBy, GroupKind, Name, Nulls, OrderItem, Path, Query, SelectItem, Span, Spanned,
};

/// A query in the making.
#[derive(Debug, Clone)]
#[must_use]
pub struct Select(Query);

impl Select {
    /// A query of this object; in a child subquery, of this relationship.
    pub fn from(object: impl Into<Path>) -> Self {
        Self(Query::new(Vec::new(), object.into()))
    }

    /// Selects these fields as well.
    pub fn fields<P: Into<Path>>(mut self, fields: impl IntoIterator<Item = P>) -> Self {
        self.0.select.extend(fields.into_iter().map(|field| SelectItem::from(Term::from(field.into()))));
        self
    }

    /// Selects this as well: a field, a function, a function with an alias.
    pub fn item(mut self, item: impl Into<SelectItem>) -> Self {
        self.0.select.push(item.into());
        self
    }

    /// Selects child records as well.
    pub fn children(self, children: Self) -> Self {
        self.item(SelectItem::Subquery(Box::new(children.build())))
    }

    /// USING SCOPE.
    pub fn scope(mut self, scope: &'static str) -> Self {
        self.0.scope = Some(Name::new(scope));
        self
    }

    /// Keeps only rows for which this holds, as well as what was asked for before.
    pub fn filter(mut self, condition: impl Into<Condition>) -> Self {
        let condition = condition.into();
        self.0.filter = Some(match self.0.filter {
            Some(before) => before.and(condition),
            None => condition,
        });
        self
    }

    /// The same, when there is a condition.
    pub fn filter_some(self, condition: Option<Condition>) -> Self {
        match condition {
            Some(condition) => self.filter(condition),
            None => self,
        }
    }

    /// Groups by this as well.
    pub fn group_by(mut self, term: impl Into<Term>) -> Self {
        let group_by = self.0.group_by.get_or_insert_with(|| GroupBy {
            kind: GroupKind::Plain,
            items: Vec::new(),
            span: Span::default(),
        });
        group_by.items.push(term.into().0);
        self
    }

    /// Keeps only groups for which this holds. Without GROUP BY it says nothing and is dropped by [`build`](Self::build).
    pub fn having(mut self, condition: Condition) -> Self {
        self.0.having = Some(condition);
        self
    }

    /// Sorts by this, after what was asked for before.
    pub fn order_by(mut self, item: impl Into<OrderItem>) -> Self {
        self.0.order_by.push(item.into());
        self
    }

    /// LIMIT.
    pub fn limit(mut self, rows: u64) -> Self {
        self.0.limit = Some(Spanned::unplaced(rows));
        self
    }

    /// OFFSET.
    pub fn offset(mut self, rows: u64) -> Self {
        self.0.offset = Some(Spanned::unplaced(rows));
        self
    }

    /// The query. One that selects nothing selects Id, since there is no query without a field.
    #[must_use]
    pub fn build(self) -> Query {
        let mut query = self.0;
        if query.select.is_empty() {
            query.select.push(Term::from("Id").into());
        }
        if query.group_by.is_none() {
            query.having = None;
        }
        query
    }
}

impl OrderItem {
    /// Nulls come first.
    #[must_use]
    pub fn nulls_first(self) -> Self {
        Self { nulls: Some(Nulls::First), ..self }
    }

    /// Nulls come last.
    #[must_use]
    pub fn nulls_last(self) -> Self {
        Self { nulls: Some(Nulls::Last), ..self }
    }
}
