//! Which Rust values fit a column of which type.

use sobjects::picklist::Picklist;
use sobjects::temporal::{Date, DateTime, Time};
use sobjects::text::TextValue;
use sobjects::{Decimal, Encrypted, Id, IdOf, MultiPicklist, OpenReference, Percent, Reference, Url};

use crate::ast::{Currency, DateLiteral, Number, Value};

/// A value that fields of type `T` can be compared with. `How` is found by the compiler; nobody names it.
///
/// ```
/// # use sobjects::{Column, Decimal};
/// # struct Opportunity;
/// # const AMOUNT: Column<Opportunity, Decimal> = Column::new("Amount");
/// # use soql::build::field;
/// let filter = field(AMOUNT).gt(50_000);
/// ```
///
/// Money is no text:
///
/// ```compile_fail,E0277
/// # use sobjects::{Column, Decimal};
/// # struct Opportunity;
/// # const AMOUNT: Column<Opportunity, Decimal> = Column::new("Amount");
/// # use soql::build::field;
/// let filter = field(AMOUNT).gt("50000");
/// ```
///
/// A picklist takes its own enum, and the text of a stage is no stage:
///
/// ```compile_fail,E0277
/// # sobjects::open_picklist! {
/// #     /// A stage.
/// #     pub enum StageName {
/// #         /// `Commit`
/// #         Commit = "Commit",
/// #     }
/// # }
/// # struct Opportunity;
/// # const STAGE_NAME: sobjects::Column<Opportunity, StageName> = sobjects::Column::new("StageName");
/// # use soql::build::field;
/// let right = field(STAGE_NAME).eq(StageName::Commit);
/// let wrong = field(STAGE_NAME).eq("Comit");
/// ```
#[diagnostic::on_unimplemented(
    message = "a field of type `{T}` cannot be compared with `{Self}`",
    label = "not a value of type `{T}`",
    note = "a picklist takes its own enum (for a text known only at run time: `lenient(text)`), a reference an id \
            of its object or an untyped `Id`, money a `Decimal` or a whole number, a date also a `DateLiteral`; for null there is `is_null()`"
)]
pub trait Fits<T, How> {
    /// The literal.
    fn literal(self) -> Value;
}

/// The value is of a type that this crate knows.
#[derive(Debug)]
pub struct Known;

/// The value is of the field's own type and travels as text: a picklist's, a `String`.
#[derive(Debug)]
pub struct Chosen;

/// The value is the id of a record that a reference may lead to.
#[derive(Debug)]
pub struct Names;

/// The value is such a reference itself.
#[derive(Debug)]
pub struct Refers;

macro_rules! fits {
    ($($column:ty: $($value:ty),+;)+) => {
        $($(impl Fits<$column, Known> for $value {
            fn literal(self) -> Value {
                self.into()
            }
        })+)+
    };
}

fits! {
    String: &str;
    Url: &str, String;
    Encrypted: &str, String;
    Decimal: Decimal, i32, u32, i64, Number, Currency;
    f64: Decimal, i32, u32, i64, Number;
    Percent: Decimal, i32, u32, i64, Number;
    i64: i32, u32, i64;
    bool: bool;
    Date: Date, DateLiteral;
    DateTime: DateTime, DateLiteral;
    Time: Time;
}

impl Fits<Self, Known> for f64 {
    /// What is no number (infinity, NaN) has no digits, and the org knows it as null.
    fn literal(self) -> Value {
        Number::new(&self.to_string()).map_or(Value::Null, Value::Number)
    }
}

impl<R: Reference, P> Fits<R, Names> for Id<P>
where
    Self: IdOf<R::To>,
{
    fn literal(self) -> Value {
        self.into()
    }
}

impl<R: Reference, P> Fits<R, Names> for &Id<P>
where
    Id<P>: IdOf<R::To>,
{
    fn literal(self) -> Value {
        self.into()
    }
}

impl<R: OpenReference> Fits<R, Refers> for R {
    fn literal(self) -> Value {
        Reference::any(self).into()
    }
}

impl<R: OpenReference> Fits<R, Refers> for &R {
    fn literal(self) -> Value {
        Reference::any(*self).into()
    }
}

impl Fits<Percent, Known> for f64 {
    fn literal(self) -> Value {
        Fits::<Self, Known>::literal(self)
    }
}

impl Fits<Self, Known> for Percent {
    fn literal(self) -> Value {
        Fits::<f64, Known>::literal(self.0)
    }
}

impl<T: TextValue> Fits<T, Chosen> for T {
    fn literal(self) -> Value {
        self.wire_text().into()
    }
}

impl<T: TextValue> Fits<T, Chosen> for &T {
    fn literal(self) -> Value {
        self.wire_text().into()
    }
}

impl<P: Picklist> Fits<Self, Known> for MultiPicklist<P> {
    fn literal(self) -> Value {
        self.joined().into()
    }
}
