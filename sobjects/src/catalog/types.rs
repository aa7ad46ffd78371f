//! Fields, their types and flags, picklist values and child relationships.

use std::borrow::Cow;
use std::ops::BitOr;

use serde::{Deserialize, Serialize};

use super::{List, Text, is_default};

/// One field of an object.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Field {
    /// API name.
    pub name: Text,
    /// Label.
    #[serde(skip_serializing_if = "is_default")]
    pub label: Text,
    /// Help text beside the field; empty where there is none.
    #[serde(skip_serializing_if = "is_default")]
    pub help: Text,
    /// Type.
    pub kind: FieldType,
    /// Longest text, in characters; 0 where it does not apply.
    #[serde(skip_serializing_if = "is_default")]
    pub length: u32,
    /// All digits of a number.
    #[serde(skip_serializing_if = "is_default")]
    pub precision: u32,
    /// Digits after the point.
    #[serde(skip_serializing_if = "is_default")]
    pub scale: u32,
    /// What may be done with it.
    #[serde(skip_serializing_if = "is_default")]
    pub flags: Flags,
    /// Values of a picklist, active or not, in the org's order.
    #[serde(skip_serializing_if = "is_default")]
    pub picklist: List<PicklistValue>,
    /// The field that the picklist depends on.
    #[serde(skip_serializing_if = "is_default")]
    pub controller: Option<Text>,
    /// The compound field that it is a part of.
    #[serde(skip_serializing_if = "is_default")]
    pub compound: Option<Text>,
    /// Objects that a reference may point at.
    #[serde(skip_serializing_if = "is_default")]
    pub reference_to: List<Text>,
    /// Name of the relationship to the parent.
    #[serde(skip_serializing_if = "is_default")]
    pub relationship_name: Option<Text>,
    /// Compliance groups and the sensitivity level that an administrator assigned, such as
    /// `["PII", "GDPR", "Confidential"]`; empty where there are none, or none are known.
    #[serde(skip_serializing_if = "is_default")]
    pub classification: List<Text>,
}

/// One value of a picklist.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PicklistValue {
    /// The value on the wire.
    pub value: Text,
    /// What people see.
    #[serde(skip_serializing_if = "is_default")]
    pub label: Text,
    /// Whether it can be chosen.
    #[serde(skip_serializing_if = "is_default")]
    pub active: bool,
    /// Whether a new record gets it.
    #[serde(skip_serializing_if = "is_default")]
    pub default: bool,
    /// The bit set of controlling values for which it is valid, in base64; empty where it does not depend.
    #[serde(skip_serializing_if = "is_default")]
    pub valid_for: Text,
}

/// A relationship to child records.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Child {
    /// The name that a child subquery uses.
    pub relationship_name: Text,
    /// The child object.
    pub object: Text,
    /// The child's reference field.
    pub field: Text,
}

/// The type of a field, as describe names it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "Text", into = "Text")]
#[allow(missing_docs)] // the names are the platform's own; see "Field Types" in the Object Reference
pub enum FieldType {
    Id,
    Boolean,
    #[default]
    String,
    TextArea,
    EncryptedString,
    Email,
    Phone,
    Url,
    Picklist,
    MultiPicklist,
    Combobox,
    Reference,
    Int,
    Long,
    Double,
    Currency,
    Percent,
    Date,
    DateTime,
    Time,
    Base64,
    Address,
    Location,
    AnyType,
    ComplexValue,
    Json,
    DataCategoryGroupReference,
    /// A type that this version does not know.
    Other(Text),
}

impl FieldType {
    const NAMES: [(&'static str, Self); 27] = [
        ("id", Self::Id),
        ("boolean", Self::Boolean),
        ("string", Self::String),
        ("textarea", Self::TextArea),
        ("encryptedstring", Self::EncryptedString),
        ("email", Self::Email),
        ("phone", Self::Phone),
        ("url", Self::Url),
        ("picklist", Self::Picklist),
        ("multipicklist", Self::MultiPicklist),
        ("combobox", Self::Combobox),
        ("reference", Self::Reference),
        ("int", Self::Int),
        ("long", Self::Long),
        ("double", Self::Double),
        ("currency", Self::Currency),
        ("percent", Self::Percent),
        ("date", Self::Date),
        ("datetime", Self::DateTime),
        ("time", Self::Time),
        ("base64", Self::Base64),
        ("address", Self::Address),
        ("location", Self::Location),
        ("anyType", Self::AnyType),
        ("complexvalue", Self::ComplexValue),
        ("json", Self::Json),
        ("datacategorygroupreference", Self::DataCategoryGroupReference),
    ];

    /// The type that describe calls by this name.
    #[must_use]
    pub fn from_name(name: &str) -> Self {
        Self::NAMES
            .into_iter()
            .find(|(known, _)| *known == name)
            .map_or_else(|| Self::Other(Cow::Owned(name.to_owned())), |(_, kind)| kind)
    }

    /// The name that describe uses.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Other(name) => name,
            known => Self::NAMES.iter().find(|(_, kind)| kind == known).map_or("", |(name, _)| name),
        }
    }

    /// Whether values are numbers.
    #[must_use]
    pub const fn is_number(&self) -> bool {
        matches!(self, Self::Int | Self::Long | Self::Double | Self::Currency | Self::Percent)
    }

    /// Whether values are free or chosen text: all that SOQL compares as strings.
    #[must_use]
    pub const fn is_text(&self) -> bool {
        matches!(
            self,
            Self::String
                | Self::TextArea
                | Self::EncryptedString
                | Self::Email
                | Self::Phone
                | Self::Url
                | Self::Picklist
                | Self::MultiPicklist
                | Self::Combobox
                | Self::AnyType
        )
    }

    /// Whether the value is put together from other fields (an address, a geolocation).
    #[must_use]
    pub const fn is_compound(&self) -> bool {
        matches!(self, Self::Address | Self::Location)
    }
}

/// What may be done with a field: a set of the platform's describe flags.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Flags(pub u32);

impl Flags {
    /// May be empty.
    pub const NILLABLE: Self = Self(1);
    /// Can be given when a record is created.
    pub const CREATEABLE: Self = Self(1 << 1);
    /// Can be changed.
    pub const UPDATEABLE: Self = Self(1 << 2);
    /// Is filled by the platform when it is not given.
    pub const DEFAULTED_ON_CREATE: Self = Self(1 << 3);
    /// May stand in WHERE.
    pub const FILTERABLE: Self = Self(1 << 4);
    /// May stand in ORDER BY.
    pub const SORTABLE: Self = Self(1 << 5);
    /// May stand in GROUP BY.
    pub const GROUPABLE: Self = Self(1 << 6);
    /// May stand in an aggregate function.
    pub const AGGREGATABLE: Self = Self(1 << 7);
    /// Is a formula or roll-up.
    pub const CALCULATED: Self = Self(1 << 8);
    /// Is a custom field.
    pub const CUSTOM: Self = Self(1 << 9);
    /// Is numbered by the platform.
    pub const AUTO_NUMBER: Self = Self(1 << 10);
    /// Compares with case.
    pub const CASE_SENSITIVE: Self = Self(1 << 11);
    /// Has unique values.
    pub const UNIQUE: Self = Self(1 << 12);
    /// Is an external id.
    pub const EXTERNAL_ID: Self = Self(1 << 13);
    /// Can name a record in an upsert.
    pub const ID_LOOKUP: Self = Self(1 << 14);
    /// Is encrypted.
    pub const ENCRYPTED: Self = Self(1 << 15);
    /// Holds HTML.
    pub const HTML: Self = Self(1 << 16);
    /// Is the object's name field.
    pub const NAME_FIELD: Self = Self(1 << 17);
    /// Leads to the `Name` object.
    pub const NAME_POINTING: Self = Self(1 << 18);
    /// May point at several objects.
    pub const POLYMORPHIC: Self = Self(1 << 19);
    /// Takes only active picklist values.
    pub const RESTRICTED_PICKLIST: Self = Self(1 << 20);
    /// Depends on another field.
    pub const DEPENDENT_PICKLIST: Self = Self(1 << 21);
    /// Is subject to field-level security.
    pub const PERMISSIONABLE: Self = Self(1 << 22);

    /// Whether all of `other` are set.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

impl From<Text> for FieldType {
    fn from(name: Text) -> Self {
        Self::from_name(&name)
    }
}

impl From<FieldType> for Text {
    fn from(kind: FieldType) -> Self {
        Cow::Owned(kind.name().to_owned())
    }
}

impl BitOr for Flags {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Field {
    /// Whether all these flags are set.
    ///
    /// ```
    /// use sobjects::{Field, catalog::Flags};
    /// assert!(!Field::default().is(Flags::UPDATEABLE));
    /// ```
    #[must_use]
    pub const fn is(&self, flags: Flags) -> bool {
        self.flags.contains(flags)
    }

    /// Whether a new record must be given a value.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        self.is(Flags::CREATEABLE)
            && !self.is(Flags::NILLABLE)
            && !self.is(Flags::DEFAULTED_ON_CREATE)
            && !matches!(self.kind, FieldType::Boolean)
    }

    /// The active picklist value that is written exactly so.
    #[must_use]
    pub fn picklist_value(&self, value: &str) -> Option<&PicklistValue> {
        self.picklist.iter().find(|known| known.active && known.value == value)
    }
}

impl PicklistValue {
    /// Whether the value is valid while the controlling field has its value number `controlling` (counted
    /// over all values of the controlling picklist; for a checkbox 0 is unchecked and 1 checked).
    ///
    /// Source: `validFor` of `PicklistEntry`, SOAP API `describeSObjectResult`.
    ///
    /// ```
    /// use sobjects::catalog::PicklistValue;
    /// let value = PicklistValue { valid_for: "gAAA".into(), ..Default::default() };
    /// assert!(value.is_valid_for(0) && !value.is_valid_for(1));
    /// ```
    #[must_use]
    pub fn is_valid_for(&self, controlling: usize) -> bool {
        // Base64 holds six bits a character, the first bit highest.
        let digit = self.valid_for.as_bytes().get(controlling / 6).copied().map_or(0, sextet);
        digit & (0x20 >> (controlling % 6)) != 0
    }
}

const fn sextet(character: u8) -> u8 {
    match character {
        b'A'..=b'Z' => character - b'A',
        b'a'..=b'z' => character - b'a' + 26,
        b'0'..=b'9' => character - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn valid_for_bits_run_from_the_highest_across_bytes() {
        // Bytes 0x00 0x41: bits 9 and 15.
        let value = PicklistValue { valid_for: "AEE=".into(), ..Default::default() };
        let valid: Vec<_> = (0..24).filter(|&bit| value.is_valid_for(bit)).collect();
        assert_eq!(valid, [9, 15]);
    }

    #[test]
    fn every_type_name_comes_back() {
        for (name, kind) in FieldType::NAMES {
            assert_eq!(FieldType::from_name(name), kind);
            assert_eq!(kind.name(), name);
        }
        assert_eq!(FieldType::from_name("hologram").name(), "hologram");
    }
}
