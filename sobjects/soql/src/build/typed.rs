//! Queries on generated columns: a field of another object, or a value of another type, does not compile.

use std::fmt;
use std::marker::PhantomData;

use sobjects::picklist::Picklist;
use sobjects::text::TextValue;
use sobjects::traits::{Column, FieldName, SObject};
use sobjects::{ChildrenOf, MultiPicklist, Parent, ParentColumn, Reference};

use super::{Fits, Select, Term};
use crate::ast::{CompareOp, Condition, OrderItem, Path, Pattern, Query, Value};

/// A field of object `O`, or of one of its parents, whose values read as `T`.
#[must_use]
pub struct Field<O, T> {
    path: Path,
    of: PhantomData<fn() -> (O, T)>,
}

/// A part of a query that is about fields of object `O`: a condition, or a place in ORDER BY.
#[must_use]
pub struct Of<O, N> {
    node: N,
    of: PhantomData<fn() -> O>,
}

/// A query of object `O` in the making: begins with [`Select::of`]. What groups or aggregates gives no records of
/// `O` and is made with [`Select`].
#[must_use]
pub struct SelectOf<O> {
    select: Select,
    of: PhantomData<fn() -> O>,
}

impl<O, T> Field<O, T> {
    pub(super) fn new(path: Path) -> Self {
        Self { path, of: PhantomData }
    }

    /// `=`
    pub fn eq<How>(self, value: impl Fits<T, How>) -> Of<O, Condition> {
        self.compare(CompareOp::Eq, value.literal())
    }

    /// `!=`
    pub fn ne<How>(self, value: impl Fits<T, How>) -> Of<O, Condition> {
        self.compare(CompareOp::Ne, value.literal())
    }

    /// `<`
    pub fn lt<How>(self, value: impl Fits<T, How>) -> Of<O, Condition> {
        self.compare(CompareOp::Lt, value.literal())
    }

    /// `<=`
    pub fn le<How>(self, value: impl Fits<T, How>) -> Of<O, Condition> {
        self.compare(CompareOp::Le, value.literal())
    }

    /// `>`
    pub fn gt<How>(self, value: impl Fits<T, How>) -> Of<O, Condition> {
        self.compare(CompareOp::Gt, value.literal())
    }

    /// `>=`
    pub fn ge<How>(self, value: impl Fits<T, How>) -> Of<O, Condition> {
        self.compare(CompareOp::Ge, value.literal())
    }

    /// `= null`
    pub fn is_null(self) -> Of<O, Condition> {
        self.compare(CompareOp::Eq, Value::Null)
    }

    /// `!= null`
    pub fn is_not_null(self) -> Of<O, Condition> {
        self.compare(CompareOp::Ne, Value::Null)
    }

    /// `IN (…)`; an empty list holds for no row.
    pub fn is_in<V: Fits<T, How>, How>(self, values: impl IntoIterator<Item = V>) -> Of<O, Condition> {
        Of::new(Term::from(self).is_in(values.into_iter().map(Fits::literal)))
    }

    /// `NOT IN (…)`; an empty list holds for every row.
    pub fn not_in<V: Fits<T, How>, How>(self, values: impl IntoIterator<Item = V>) -> Of<O, Condition> {
        Of::new(Term::from(self).not_in(values.into_iter().map(Fits::literal)))
    }

    fn compare(self, op: CompareOp, value: Value) -> Of<O, Condition> {
        Of::new(Term::from(self).compare(op, value))
    }
}

impl<O, T: TextValue> Field<O, T> {
    /// `LIKE`, which only text and picklists have.
    pub fn like(self, pattern: Pattern) -> Of<O, Condition> {
        Of::new(Term::from(self).like(pattern))
    }
}

impl<O, P: Picklist> Field<O, MultiPicklist<P>> {
    /// `INCLUDES`: this value is among those chosen.
    pub fn includes(self, value: P) -> Of<O, Condition> {
        Of::new(Term::from(self).includes(value.as_str(), []))
    }

    /// `EXCLUDES`: this value is not among those chosen.
    pub fn excludes(self, value: P) -> Of<O, Condition> {
        Of::new(Term::from(self).excludes(value.as_str(), []))
    }
}

impl<O, R: Reference> Field<O, R> {
    /// `IN (SELECT …)`
    pub fn in_query(self, query: impl Into<Select>) -> Of<O, Condition> {
        Of::new(Term::from(self).in_query(query.into()))
    }

    /// `NOT IN (SELECT …)`
    pub fn not_in_query(self, query: impl Into<Select>) -> Of<O, Condition> {
        Of::new(Term::from(self).not_in_query(query.into()))
    }
}

impl<O, N> Of<O, N> {
    pub(super) fn new(node: N) -> Self {
        Self { node, of: PhantomData }
    }
}

impl<O> Of<O, Condition> {
    /// Both hold.
    pub fn and(self, other: Self) -> Self {
        Self::new(self.node.and(other.node))
    }

    /// One of the two holds.
    pub fn or(self, other: Self) -> Self {
        Self::new(self.node.or(other.node))
    }

    /// It does not hold.
    pub fn negate(self) -> Self {
        Self::new(self.node.negate())
    }
}

impl<O> Of<O, OrderItem> {
    /// Nulls come first.
    pub fn nulls_first(self) -> Self {
        Self::new(self.node.nulls_first())
    }

    /// Nulls come last.
    pub fn nulls_last(self) -> Self {
        Self::new(self.node.nulls_last())
    }
}

impl Select {
    /// A query of the object that `O` was generated for.
    pub fn of<O: SObject>() -> SelectOf<O> {
        SelectOf { select: Self::from(O::NAME), of: PhantomData }
    }
}

impl<O: SObject> SelectOf<O> {
    /// Selects these fields as well.
    pub fn fields(self, fields: impl IntoIterator<Item = O::Field>) -> Self {
        self.map(|select| select.fields(fields.into_iter().map(FieldName::api_name)))
    }

    /// Selects this field as well, such as one of a parent.
    pub fn field<T>(self, field: impl Into<Field<O, T>>) -> Self {
        self.map(|select| select.item(Term::from(field.into())))
    }

    /// Selects these fields of a parent as well.
    pub fn parent<P: SObject, L>(
        self,
        parent: Parent<O, P, L>,
        fields: impl IntoIterator<Item = P::Field>,
    ) -> Self {
        let path = |field: P::Field| Path::new(format!("{parent}.{}", field.api_name()));
        self.map(|select| select.fields(fields.into_iter().map(path)))
    }

    /// Selects child records as well: what of them, `query` says.
    pub fn children<C: SObject>(
        self,
        children: ChildrenOf<O, C>,
        query: impl FnOnce(SelectOf<C>) -> SelectOf<C>,
    ) -> Self {
        let children = SelectOf { select: Select::from(children.relationship()), of: PhantomData };
        self.map(|select| select.children(query(children).select))
    }

    /// Keeps only rows for which this holds, as well as what was asked for before.
    pub fn filter(self, condition: Of<O, Condition>) -> Self {
        self.map(|select| select.filter(condition))
    }

    /// The same, when there is a condition.
    pub fn filter_some(self, condition: Option<Of<O, Condition>>) -> Self {
        self.map(|select| select.filter_some(condition.map(Condition::from)))
    }

    /// Sorts by this, after what was asked for before.
    pub fn order_by(self, item: Of<O, OrderItem>) -> Self {
        self.map(|select| select.order_by(item))
    }

    /// LIMIT.
    pub fn limit(self, rows: u64) -> Self {
        self.map(|select| select.limit(rows))
    }

    /// OFFSET.
    pub fn offset(self, rows: u64) -> Self {
        self.map(|select| select.offset(rows))
    }

    /// The query. One that selects nothing selects Id, since there is no query without a field.
    #[must_use]
    pub fn build(self) -> Query {
        self.select.build()
    }

    fn map(self, change: impl FnOnce(Select) -> Select) -> Self {
        Self { select: change(self.select), of: PhantomData }
    }
}

impl<O, T> From<Column<O, T>> for Field<O, T> {
    fn from(column: Column<O, T>) -> Self {
        Self::new(column.into())
    }
}

impl<O, T> From<ParentColumn<O, T>> for Field<O, T> {
    fn from(column: ParentColumn<O, T>) -> Self {
        Self::new(column.into())
    }
}

impl<O, T> From<Field<O, T>> for Term {
    fn from(field: Field<O, T>) -> Self {
        field.path.into()
    }
}

impl<O> From<Of<O, Self>> for Condition {
    fn from(condition: Of<O, Self>) -> Self {
        condition.node
    }
}

impl<O> From<Of<O, Self>> for OrderItem {
    fn from(item: Of<O, Self>) -> Self {
        item.node
    }
}

impl<O> From<SelectOf<O>> for Select {
    fn from(select: SelectOf<O>) -> Self {
        select.select
    }
}

impl<O, T> Clone for Field<O, T> {
    fn clone(&self) -> Self {
        Self::new(self.path.clone())
    }
}

impl<O, T> fmt::Debug for Field<O, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.fmt(f)
    }
}

impl<O, N: Clone> Clone for Of<O, N> {
    fn clone(&self) -> Self {
        Self::new(self.node.clone())
    }
}

impl<O, N: fmt::Debug> fmt::Debug for Of<O, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.node.fmt(f)
    }
}

impl<O> Clone for SelectOf<O> {
    fn clone(&self) -> Self {
        Self { select: self.select.clone(), of: PhantomData }
    }
}

impl<O> fmt::Debug for SelectOf<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.select.fmt(f)
    }
}
