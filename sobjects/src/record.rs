//! A record of any object, as a query or a row GET answers it: fields in order, numbers exact.
//!
//! For what is known only at run time (the `query` tool, other orgs). Typed records are generated.

use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

/// One record: its object's name, where the answer gave it, and its fields in the answer's order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Record {
    /// The object's API name, from `attributes.type` (`AggregateResult` for grouped rows).
    pub object: Option<String>,
    /// Fields in the order of the answer, without `attributes`.
    pub fields: Vec<(String, Value)>,
}

/// A page of records, as the top level of a query or a child subquery answers it.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Rows {
    /// How many records the query matched, on this page or not.
    pub total_size: u64,
    /// Whether this is the last page.
    pub done: bool,
    /// Where the next page is, relative to the instance.
    #[serde(default)]
    pub next_records_url: Option<String>,
    /// The records of this page.
    pub records: Vec<Record>,
}

/// The value of a field in a [`Record`].
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// No value.
    Null,
    /// A checkbox.
    Bool(bool),
    /// A number, in the digits of the wire.
    Number(String),
    /// Text, and everything that travels as text: ids, dates, picklist values.
    Text(String),
    /// A parent record, or a compound value such as an address.
    Record(Box<Record>),
    /// Child records.
    Rows(Box<Rows>),
    /// Anything else (lists), as JSON text.
    Json(String),
}

impl Record {
    /// The field of this name (API names are not case-sensitive).
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.fields.iter().find(|(field, _)| field.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// The value at the end of a path such as `Owner.Name`; `None` where a step is missing or null.
    #[must_use]
    pub fn path(&self, path: &str) -> Option<&Value> {
        match path.split_once('.') {
            None => self.get(path),
            Some((parent, rest)) => match self.get(parent)? {
                Value::Record(record) => record.path(rest),
                _ => None,
            },
        }
    }

    /// The text at the end of a path.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        match self.path(path)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl Value {
    /// Whether there is no value.
    #[must_use]
    pub const fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// Reads a value from its JSON text.
    ///
    /// # Errors
    /// The text is not JSON.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        Ok(match text.as_bytes().first() {
            Some(b'n') => Self::Null,
            Some(b't') => Self::Bool(true),
            Some(b'f') => Self::Bool(false),
            Some(b'"') => Self::Text(serde_json::from_str(text)?),
            Some(b'{') => Self::from_object(text)?,
            Some(b'[') => Self::Json(text.to_owned()),
            _ => Self::Number(text.to_owned()),
        })
    }

    fn from_object(text: &str) -> Result<Self, serde_json::Error> {
        #[derive(Deserialize)]
        struct Probe<'a> {
            #[serde(borrow, default)]
            records: Option<&'a RawValue>,
            #[serde(borrow, default, rename = "totalSize")]
            total_size: Option<&'a RawValue>,
        }
        let probe: Probe<'_> = serde_json::from_str(text)?;
        if probe.records.is_some() && probe.total_size.is_some() {
            return Ok(Self::Rows(Box::new(serde_json::from_str(text)?)));
        }
        Ok(Self::Record(Box::new(serde_json::from_str(text)?)))
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        Self::from_json(raw.get()).map_err(de::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Record {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Fields;
        #[derive(Deserialize)]
        struct Attributes {
            #[serde(rename = "type", default)]
            object: Option<String>,
        }
        impl<'de> Visitor<'de> for Fields {
            type Value = Record;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a record")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Record, A::Error> {
                let mut record = Record::default();
                while let Some(name) = map.next_key::<String>()? {
                    if name == "attributes" {
                        record.object = map.next_value::<Attributes>()?.object;
                    } else {
                        record.fields.push((name, map.next_value()?));
                    }
                }
                Ok(record)
            }
        }
        deserializer.deserialize_map(Fields)
    }
}

impl Serialize for Record {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.fields.iter().map(|(name, value)| (name, value)))
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_none(),
            Self::Bool(flag) => serializer.serialize_bool(*flag),
            Self::Number(text) | Self::Json(text) => {
                RawValue::from_string(text.clone()).map_err(serde::ser::Error::custom)?.serialize(serializer)
            }
            Self::Text(text) => serializer.serialize_str(text),
            Self::Record(record) => record.serialize(serializer),
            Self::Rows(rows) => rows.records.serialize(serializer),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"{"totalSize":1,"done":true,"records":[{"attributes":{"type":"Opportunity","url":"/x"},
        "Id":"006000000000001AAA","Amount":123456789012345.67,"Owner":{"attributes":{"type":"Name"},"Name":"Ada"},
        "Tasks":{"totalSize":1,"done":true,"records":[{"attributes":{"type":"Task"},"Subject":"Call"}]},"Cases":null}]}"#;

    #[test]
    fn numbers_keep_their_digits_and_fields_their_order() {
        let page: Rows = serde_json::from_str(PAGE).expect("page");
        let record = &page.records[0];
        assert_eq!(record.object.as_deref(), Some("Opportunity"));
        assert_eq!(record.get("Amount"), Some(&Value::Number("123456789012345.67".into())));
        let names: Vec<_> = record.fields.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["Id", "Amount", "Owner", "Tasks", "Cases"]);
    }

    #[test]
    fn paths_lead_through_parents_and_children_are_rows() {
        let page: Rows = serde_json::from_str(PAGE).expect("page");
        let record = &page.records[0];
        assert_eq!(record.text("owner.name"), Some("Ada"));
        assert!(matches!(record.get("Tasks"), Some(Value::Rows(rows)) if rows.records.len() == 1));
        assert_eq!(record.get("Cases"), Some(&Value::Null));
    }
}
