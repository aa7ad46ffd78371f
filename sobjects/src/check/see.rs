//! A value as serde sees it, before JSON turns what is no number into null.

use std::fmt;

use serde::Serialize;
use serde::ser::{Impossible, Serializer};

/// A value without parts.
pub(super) enum Seen<'v> {
    Null,
    Flag,
    Whole(i128),
    Real(f64),
    Text(&'v str),
    /// A number in digits of its own.
    Digits(&'v str),
}

/// Shows a value, unless it has parts.
pub(super) fn see(value: &(impl Serialize + ?Sized), mut show: impl FnMut(Seen<'_>)) {
    if value.serialize(See(&mut show)).is_err()
        // Exact numbers pass through serde as something of `serde_json`'s own.
        && let Ok(json) = serde_json::to_string(value)
        && json.starts_with(|first: char| first == '-' || first.is_ascii_digit())
    {
        show(Seen::Digits(&json));
    }
}

/// Takes a value without parts, and hands it on.
pub(super) struct See<F>(pub(super) F);

/// The value has parts, or none where there should be some.
#[derive(Debug)]
pub(super) struct NotOfThisForm;

impl fmt::Display for NotOfThisForm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of another form")
    }
}

impl std::error::Error for NotOfThisForm {}

impl serde::ser::Error for NotOfThisForm {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

type Never = Impossible<(), NotOfThisForm>;
type Done = Result<(), NotOfThisForm>;

macro_rules! shown {
    ($($method:ident($type:ty) as $seen:expr;)*) => {
        $(fn $method(mut self, value: $type) -> Done {
            (self.0)($seen(value.into()));
            Ok(())
        })*
    };
}

/// Methods that refuse what they are given.
macro_rules! refused {
    ($($method:ident($($part:ty),*) -> $never:ty;)*) => {
        $(fn $method(self $(, _: $part)*) -> Result<$never, $crate::check::see::NotOfThisForm> {
            Err($crate::check::see::NotOfThisForm)
        })*
    };
}
pub(super) use refused;

impl<F: FnMut(Seen<'_>)> Serializer for See<F> {
    type Ok = ();
    type Error = NotOfThisForm;
    type SerializeSeq = Never;
    type SerializeTuple = Never;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeMap = Never;
    type SerializeStruct = Never;
    type SerializeStructVariant = Never;

    shown! {
        serialize_i8(i8) as Seen::Whole;
        serialize_i16(i16) as Seen::Whole;
        serialize_i32(i32) as Seen::Whole;
        serialize_i64(i64) as Seen::Whole;
        serialize_u8(u8) as Seen::Whole;
        serialize_u16(u16) as Seen::Whole;
        serialize_u32(u32) as Seen::Whole;
        serialize_u64(u64) as Seen::Whole;
        serialize_f32(f32) as Seen::Real;
        serialize_f64(f64) as Seen::Real;
        serialize_str(&str) as Seen::Text;
    }

    fn serialize_bool(mut self, _: bool) -> Done {
        (self.0)(Seen::Flag);
        Ok(())
    }

    fn serialize_char(self, value: char) -> Done {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_none(mut self) -> Done {
        (self.0)(Seen::Null);
        Ok(())
    }

    fn serialize_unit(self) -> Done {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Done {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Done {
        self.serialize_str(variant)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Done {
        Err(NotOfThisForm)
    }

    refused! {
        serialize_bytes(&[u8]) -> ();
        serialize_seq(Option<usize>) -> Never;
        serialize_tuple(usize) -> Never;
        serialize_tuple_struct(&'static str, usize) -> Never;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Never;
        serialize_map(Option<usize>) -> Never;
        serialize_struct(&'static str, usize) -> Never;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Never;
    }
}
