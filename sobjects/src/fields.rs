//! Records field by field: a generated type says which name belongs to which of its fields, and no more. How one is
//! read, written and printed is said here, once for all of them, so that types with hundreds of fields compile fast.
//!
//! Not here: what a value is, and which fields an object has.

use std::borrow::Cow;
use std::fmt::{self, Debug, Display};
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::Patch;
use crate::whole::Whole;

/// A type that is read field by field.
pub trait FromFields: Default {
    /// Reads the value into the field of this name, or skips it where there is none.
    ///
    /// # Errors
    /// It is no value of that field, or the field has one already.
    fn read<'de, A: MapAccess<'de>>(&mut self, name: &str, value: Value<'_, A>) -> Result<(), A::Error>;
}

/// The value of a field that is about to be read.
#[derive(Debug)]
pub struct Value<'a, A>(&'a mut A);

impl<'de, A: MapAccess<'de>> Value<'_, A> {
    /// Reads it into a field.
    ///
    /// # Errors
    /// It is no value of that field, or the field has one already.
    // A call for each field instead of its body for each: that is most of what a large type costs.
    #[inline(never)]
    pub fn read<T: Deserialize<'de>>(self, field: &mut Option<T>) -> Result<(), A::Error> {
        if field.is_some() {
            return Err(A::Error::custom("the field is there twice"));
        }
        *field = self.0.next_value()?;
        Ok(())
    }

    /// Reads a whole number into a field, however it is written.
    ///
    /// # Errors
    /// It is no number, or the field has one already.
    pub fn read_whole(self, field: &mut Option<i64>) -> Result<(), A::Error> {
        let mut whole = field.map(Whole);
        self.read(&mut whole)?;
        *field = whole.map(|Whole(number)| number);
        Ok(())
    }

    /// Passes over it.
    ///
    /// # Errors
    /// It is broken.
    #[inline(never)]
    pub fn skip(self) -> Result<(), A::Error> {
        self.0.next_value().map(|IgnoredAny| ())
    }
}

/// Reads a type field by field. An error says which field it is about.
///
/// # Errors
/// It is no record, or a value does not fit its field.
pub fn read<'de, T: FromFields, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(Reader(PhantomData))
}

struct Reader<T>(PhantomData<T>);

impl<'de, T: FromFields> Visitor<'de> for Reader<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a record")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut record = T::default();
        while let Some(Name(name)) = map.next_key()? {
            record.read(&name, Value(&mut map)).map_err(|error| about(&name, &error))?;
        }
        Ok(record)
    }
}

#[cold]
fn about<E: serde::de::Error>(name: &str, error: &dyn Display) -> E {
    E::custom(format_args!("{name}: {error}"))
}

/// The name of a field, borrowed where it can be.
struct Name<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(NameVisitor).map(Self)
    }
}

struct NameVisitor;

impl<'de> Visitor<'de> for NameVisitor {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }

    fn visit_string<E>(self, name: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name))
    }
}

/// A type whose fields can be looked at one by one.
pub trait Fields {
    /// Shows each field.
    ///
    /// # Errors
    /// The visitor's own.
    fn each<V: Visit>(&self, visit: &mut V) -> Result<(), V::Error>;
}

/// Who is shown the fields.
pub trait Visit {
    /// Why it stops.
    type Error;

    /// A field that always has a value.
    ///
    /// # Errors
    /// Its own.
    fn value<T: Serialize + Debug>(&mut self, name: &'static str, value: &T) -> Result<(), Self::Error>;

    /// A field that may have none, and then is passed over.
    ///
    /// # Errors
    /// Its own.
    fn field<T: MaybeGiven>(&mut self, name: &'static str, field: &T) -> Result<(), Self::Error> {
        if field.is_given() { self.value(name, field) } else { Ok(()) }
    }
}

/// What a field holds that may have nothing to say.
pub trait MaybeGiven: Serialize + Debug {
    /// Whether it has.
    fn is_given(&self) -> bool;
}

impl<T: Serialize + Debug> MaybeGiven for Option<T> {
    fn is_given(&self) -> bool {
        self.is_some()
    }
}

impl<T: Serialize + Debug> MaybeGiven for Patch<T> {
    fn is_given(&self) -> bool {
        !self.is_keep()
    }
}

/// Writes the fields that have something to say.
///
/// # Errors
/// The serializer's own.
pub fn write<T: Fields, S: Serializer>(fields: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut writer = Writer(serializer.serialize_map(None)?);
    fields.each(&mut writer)?;
    writer.0.end()
}

struct Writer<M>(M);

impl<M: SerializeMap> Visit for Writer<M> {
    type Error = M::Error;

    fn value<T: Serialize + Debug>(&mut self, name: &'static str, value: &T) -> Result<(), M::Error> {
        self.0.serialize_entry(name, value)
    }
}

/// Prints the fields that have something to say: of 800 fields few were selected.
///
/// # Errors
/// The formatter's own.
pub fn print<T: Fields>(fields: &T, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut printer = Printer(f.debug_struct(name));
    fields.each(&mut printer)?;
    printer.0.finish()
}

struct Printer<'a, 'b>(fmt::DebugStruct<'a, 'b>);

impl Visit for Printer<'_, '_> {
    type Error = fmt::Error;

    fn value<T: Serialize + Debug>(&mut self, name: &'static str, value: &T) -> fmt::Result {
        self.0.field(name, value);
        Ok(())
    }
}

/// Implements `Deserialize` by [`FromFields`].
#[macro_export]
macro_rules! read_by_fields {
    ($name:ident) => {
        impl<'de> $crate::__serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::fields::read(deserializer)
            }
        }
    };
}

/// Implements `Serialize` and `Debug` by [`Fields`].
#[macro_export]
macro_rules! written_by_fields {
    ($name:ident) => {
        impl $crate::__serde::Serialize for $name {
            fn serialize<S: $crate::__serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::fields::write(self, serializer)
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::fields::print(self, ::std::stringify!($name), f)
            }
        }
    };
}
