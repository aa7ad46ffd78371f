//! What names a field, and how much the compiler then knows of it.

use sobjects::ParentColumn;
use sobjects::traits::Column;

use super::{Field, Of, Term};
use crate::ast::{Direction, Expr, OrderItem, Path, Span};

/// What names a field: a generated column or a parent's, which bring their object and type along, or a text, a path read at run
/// time or a function, of which nothing is known before [`check`](crate::check()).
pub trait Named {
    /// The field, to compare with values.
    type Field;
    /// A part of a query that is made of it.
    type Part<N>;

    /// The field, to compare with values.
    fn into_field(self) -> Self::Field;

    /// A part of a query that is made of it.
    fn into_part<N>(self, make: impl FnOnce(Term) -> N) -> Self::Part<N>;
}

/// A field.
pub fn field<F: Named>(name: F) -> F::Field {
    name.into_field()
}

/// Sorts upwards.
pub fn asc<F: Named>(name: F) -> F::Part<OrderItem> {
    name.into_part(|term| order(term.0, Direction::Asc))
}

/// Sorts downwards.
pub fn desc<F: Named>(name: F) -> F::Part<OrderItem> {
    name.into_part(|term| order(term.0, Direction::Desc))
}

fn order(expr: Expr, direction: Direction) -> OrderItem {
    OrderItem { expr, direction: Some(direction), nulls: None, span: Span::default() }
}

macro_rules! untyped {
    ($($name:ty),+) => {
        $(impl Named for $name {
            type Field = Term;
            type Part<N> = N;

            fn into_field(self) -> Term {
                self.into()
            }

            fn into_part<N>(self, make: impl FnOnce(Term) -> N) -> N {
                make(self.into())
            }
        })+
    };
}

untyped!(&'static str, Path, Term);

macro_rules! typed {
    ($($column:ident),+) => {
        $(impl<O, T> Named for $column<O, T> {
            type Field = Field<O, T>;
            type Part<N> = Of<O, N>;

            fn into_field(self) -> Field<O, T> {
                self.into()
            }

            fn into_part<N>(self, make: impl FnOnce(Term) -> N) -> Of<O, N> {
                Field::from(self).into_part(make)
            }
        })+
    };
}

typed!(Column, ParentColumn);

impl<O, T> Named for Field<O, T> {
    type Field = Self;
    type Part<N> = Of<O, N>;

    fn into_field(self) -> Self {
        self
    }

    fn into_part<N>(self, make: impl FnOnce(Term) -> N) -> Of<O, N> {
        Of::new(make(self.into()))
    }
}
