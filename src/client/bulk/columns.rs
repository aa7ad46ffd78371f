//! From a row to a typed record: all values are text, columns such as `Account.Name` a record inside the record.

use std::fmt::Display;
use std::str::FromStr;

use csv::StringRecord;
use serde::de::value::{MapDeserializer, StrDeserializer};
use serde::de::{DeserializeOwned, Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use serde::ser::{Serialize, Serializer};

use crate::http::Error;

/// What begins the names of columns about a record, such as `sf__Id`.
const ABOUT: &str = "sf__";

/// The name by which serde_json asks for a value's own JSON text.
const RAW: &str = "$serde_json::private::RawValue";

/// The columns of a table.
#[derive(Debug)]
pub(super) struct Columns {
    names: StringRecord,
    fields: Vec<(String, Column)>,
    /// What stands for no value, besides nothing.
    null: &'static str,
}

#[derive(Debug)]
enum Column {
    Value(usize),
    Parent(Vec<(String, Column)>),
}

/// What a row has for a column.
#[derive(Debug, Clone, Copy)]
enum Cell<'r> {
    Value(&'r str),
    Parent(&'r [(String, Column)], Cells<'r>),
}

#[derive(Debug, Clone, Copy)]
struct Cells<'r> {
    row: &'r StringRecord,
    null: &'static str,
}

impl Columns {
    /// The columns of this header.
    pub(super) fn of(names: StringRecord, null: &'static str) -> Self {
        let mut fields = Vec::with_capacity(names.len());
        for (at, name) in names.iter().enumerate().filter(|(_, name)| !name.starts_with(ABOUT)) {
            // A parent that may be of several objects is written `User:Owner.Username`.
            let path = name.split_once(':').map_or(name, |(_, path)| path);
            insert(&mut fields, path, at);
        }
        Self { names, fields, null }
    }

    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    /// What a row has in the column of this name.
    pub(super) fn text<'r>(&self, name: &str, row: &'r StringRecord) -> Option<&'r str> {
        let at = self.names.iter().position(|other| other.eq_ignore_ascii_case(name))?;
        row.get(at).filter(|text| !text.is_empty())
    }

    /// Reads a row.
    pub(super) fn read<T: DeserializeOwned>(&self, row: &StringRecord) -> Result<T, Error> {
        let cells = Cells { row, null: self.null };
        T::deserialize(Cell::Parent(&self.fields, cells)).map_err(|error| Error::decode::<T>(&error))
    }
}

fn insert(fields: &mut Vec<(String, Column)>, path: &str, at: usize) {
    let Some((parent, rest)) = path.split_once('.') else {
        fields.push((path.to_owned(), Column::Value(at)));
        return;
    };
    let known = fields.iter_mut().find_map(|(name, column)| match column {
        Column::Parent(inner) if name == parent => Some(inner),
        _ => None,
    });
    match known {
        Some(inner) => insert(inner, rest, at),
        None => {
            let mut inner = Vec::new();
            insert(&mut inner, rest, at);
            fields.push((parent.to_owned(), Column::Parent(inner)));
        }
    }
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

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use sobjects::{DateTime, Decimal, Record, Value};

    use super::*;

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(rename_all = "PascalCase")]
    struct Deal {
        name: Option<String>,
        amount: Option<Decimal>,
        probability: Option<f64>,
        fiscal_year: Option<i64>,
        is_won: Option<bool>,
        created_date: Option<DateTime>,
        account: Option<Account>,
        owner: Option<Account>,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(rename_all = "PascalCase")]
    struct Account {
        name: Option<String>,
    }

    fn columns(header: &[&str]) -> Columns {
        Columns::of(StringRecord::from(header.to_vec()), "")
    }

    #[test]
    fn values_are_read_as_what_the_type_wants_and_empty_ones_as_null() {
        let header = [
            "Name",
            "Amount",
            "Probability",
            "FiscalYear",
            "IsWon",
            "CreatedDate",
            "Account.Name",
            "Owner.Name",
        ];
        let row =
            ["007", "1.23456789012345678E9", "12.5", "2026", "true", "2026-02-20T18:00:00.000Z", "Acme", ""];
        let deal: Deal = columns(&header).read(&StringRecord::from(row.to_vec())).expect("a deal");
        let expected = Deal {
            name: Some("007".into()),
            amount: Some("1234567890.12345678".parse().expect("a number")),
            probability: Some(12.5),
            fiscal_year: Some(2026),
            is_won: Some(true),
            created_date: Some("2026-02-20T18:00:00Z".parse().expect("a moment")),
            account: Some(Account { name: Some("Acme".into()) }),
            owner: None,
        };
        assert_eq!(deal, expected);
    }

    #[test]
    fn a_record_of_any_object_keeps_columns_in_order_and_values_as_text() {
        let row = StringRecord::from(vec!["1", "", "a", "b"]);
        let record: Record = columns(&["Number__c", "Name", "Account.Owner.Name", "Account.Name"])
            .read(&row)
            .expect("a record");
        assert_eq!(record.get("Number__c"), Some(&Value::Text("1".into())));
        assert_eq!(record.get("Name"), Some(&Value::Null));
        assert_eq!((record.text("Account.Owner.Name"), record.text("Account.Name")), (Some("a"), Some("b")));
    }

    #[test]
    fn a_value_of_another_kind_is_an_error_that_shows_it() {
        let error =
            columns(&["Probability"]).read::<Deal>(&StringRecord::from(vec!["many"])).expect_err("no number");
        assert!(
            matches!(&error, Error::Decode { what, reason } if what == "Deal" && reason.contains("`many`"))
        );
    }
}
