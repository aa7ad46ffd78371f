//! What a row has for a column, read as whatever type wants it: all values are text.

use std::fmt::Display;
use std::str::FromStr;

use csv::StringRecord;
use serde::de::value::{MapDeserializer, StrDeserializer};
use serde::de::{Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde::ser::{Serialize, Serializer};

/// The name by which serde_json asks for a value's own JSON text.
const RAW: &str = "$serde_json::private::RawValue";

/// A column: of the record itself, or those of a parent.
#[derive(Debug)]
pub(super) enum Column {
    Value(usize),
    Parent(Vec<(String, Column)>),
}

/// What a row has for a column.
#[derive(Debug, Clone, Copy)]
pub(super) enum Cell<'r> {
    Value(&'r str),
    Parent(&'r [(String, Column)], Cells<'r>),
}

/// A row, and what stands for no value in it, besides nothing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cells<'r> {
    pub(super) row: &'r StringRecord,
    pub(super) null: &'static str,
}

impl<'r> Cells<'r> {
    fn at(self, column: &'r Column) -> Cell<'r> {
        match column {
            Column::Value(at) => {
                Cell::Value(self.row.get(*at).filter(|text| *text != self.null).unwrap_or_default())
            }
            Column::Parent(fields) => Cell::Parent(fields, self),
        }
    }
}

impl<'r> Cell<'r> {
    /// Whether there is no value; of a parent, whether it has none.
    fn is_null(self) -> bool {
        match self {
            Self::Value(text) => text.is_empty(),
            Self::Parent(fields, cells) => fields.iter().all(|(_, column)| cells.at(column).is_null()),
        }
    }

    fn value<T: FromStr<Err: Display>>(self) -> Result<T, serde_json::Error> {
        match self {
            Self::Value(text) => {
                text.parse().map_err(|error| serde_json::Error::custom(format_args!("`{text}`: {error}")))
            }
            Self::Parent(..) => Err(serde_json::Error::custom("a record where a value was expected")),
        }
    }
}

/// Reads a value as what is asked for.
macro_rules! parsed {
    ($($method:ident => $visit:ident,)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
            visitor.$visit(self.value()?)
        }
    )*};
}

impl<'de> Deserializer<'de> for Cell<'de> {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self {
            Self::Value("") => visitor.visit_unit(),
            Self::Value(text) => visitor.visit_borrowed_str(text),
            Self::Parent(fields, cells) => {
                let values = fields.iter().map(|(name, column)| (name.as_str(), cells.at(column)));
                visitor.visit_map(MapDeserializer::new(values))
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        if self.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self {
            Self::Value(text) => visitor.visit_borrowed_str(text),
            Self::Parent(..) => self.deserialize_any(visitor),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        self.deserialize_str(visitor)
    }

    /// Types that keep a value's JSON text read it from the text of a JSON string.
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        if name != RAW {
            return visitor.visit_newtype_struct(self);
        }
        let json = serde_json::to_vec(&self)?;
        serde_json::Deserializer::from_reader(json.as_slice()).deserialize_newtype_struct(name, visitor)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        _variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        match self {
            Self::Value(text) => visitor.visit_enum(StrDeserializer::<Self::Error>::new(text)),
            Self::Parent(..) => self.deserialize_any(visitor),
        }
    }

    parsed! {
        deserialize_bool => visit_bool,
        deserialize_i8 => visit_i8,
        deserialize_i16 => visit_i16,
        deserialize_i32 => visit_i32,
        deserialize_i64 => visit_i64,
        deserialize_u8 => visit_u8,
        deserialize_u16 => visit_u16,
        deserialize_u32 => visit_u32,
        deserialize_u64 => visit_u64,
        deserialize_f32 => visit_f32,
        deserialize_f64 => visit_f64,
    }

    forward_to_deserialize_any! {
        i128 u128 char bytes byte_buf unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, serde_json::Error> for Cell<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl Serialize for Cell<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            cell if cell.is_null() => serializer.serialize_none(),
            Self::Value(text) => serializer.serialize_str(text),
            Self::Parent(fields, cells) => {
                serializer.collect_map(fields.iter().map(|(name, column)| (name, cells.at(column))))
            }
        }
    }
}
