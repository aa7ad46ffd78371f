//! The values of a record, one by one, as serde walks through it.

use serde::Serialize;
use serde::ser::{Impossible, SerializeMap, SerializeStruct, Serializer};

use super::see::{NotOfThisForm, See, Seen, refused};

/// What takes the values of a record.
pub(super) trait Take {
    /// Takes one value.
    fn take<V: Serialize + ?Sized>(&mut self, name: &str, value: &V);
}

/// Hands over the values of a record. What is no record has none: that is told, and better, where it is written.
pub(super) fn each(record: &impl Serialize, taker: &mut impl Take) {
    let _ = record.serialize(Each { taker, name: String::new() });
}

struct Each<'t, T> {
    taker: &'t mut T,
    /// The name of a map's next value, where name and value come apart.
    name: String,
}

impl<T: Take> SerializeStruct for Each<'_, T> {
    type Ok = ();
    type Error = NotOfThisForm;

    fn serialize_field<V: Serialize + ?Sized>(&mut self, name: &'static str, value: &V) -> Done {
        self.taker.take(name, value);
        Ok(())
    }

    fn end(self) -> Done {
        Ok(())
    }
}

impl<T: Take> SerializeMap for Each<'_, T> {
    type Ok = ();
    type Error = NotOfThisForm;

    fn serialize_key<K: Serialize + ?Sized>(&mut self, key: &K) -> Done {
        named(key, |name| name.clone_into(&mut self.name))
    }

    fn serialize_value<V: Serialize + ?Sized>(&mut self, value: &V) -> Done {
        self.taker.take(&self.name, value);
        Ok(())
    }

    fn serialize_entry<K: Serialize + ?Sized, V: Serialize + ?Sized>(&mut self, key: &K, value: &V) -> Done {
        named(key, |name| self.taker.take(name, value))
    }

    fn end(self) -> Done {
        Ok(())
    }
}

fn named<K: Serialize + ?Sized>(key: &K, mut take: impl FnMut(&str)) -> Done {
    key.serialize(See(|seen: Seen<'_>| {
        if let Seen::Text(name) = seen {
            take(name);
        }
    }))
}

type Never = Impossible<(), NotOfThisForm>;
type Done = Result<(), NotOfThisForm>;

impl<T: Take> Serializer for Each<'_, T> {
    type Ok = ();
    type Error = NotOfThisForm;
    type SerializeSeq = Never;
    type SerializeTuple = Never;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Never;

    fn serialize_map(self, _: Option<usize>) -> Result<Self, NotOfThisForm> {
        Ok(self)
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, NotOfThisForm> {
        Ok(self)
    }

    fn serialize_some<V: Serialize + ?Sized>(self, value: &V) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_struct<V: Serialize + ?Sized>(self, _: &'static str, value: &V) -> Done {
        value.serialize(self)
    }

    fn serialize_newtype_variant<V: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &V,
    ) -> Done {
        Err(NotOfThisForm)
    }

    refused! {
        serialize_bool(bool) -> ();
        serialize_i8(i8) -> ();
        serialize_i16(i16) -> ();
        serialize_i32(i32) -> ();
        serialize_i64(i64) -> ();
        serialize_u8(u8) -> ();
        serialize_u16(u16) -> ();
        serialize_u32(u32) -> ();
        serialize_u64(u64) -> ();
        serialize_f32(f32) -> ();
        serialize_f64(f64) -> ();
        serialize_char(char) -> ();
        serialize_str(&str) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_none() -> ();
        serialize_unit() -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_unit_variant(&'static str, u32, &'static str) -> ();
        serialize_seq(Option<usize>) -> Never;
        serialize_tuple(usize) -> Never;
        serialize_tuple_struct(&'static str, usize) -> Never;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Never;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Never;
    }
}
