//! What an administrator has laid down about objects and REST describe leaves out: how fields are classified,
//! and which picklist values a record type has.
//!
//! On disk one file an object, `definitions/<Object>.json` beside the snapshots:
//!
//! ```json
//! {"fields": {"Email": {"complianceGroup": "PII;GDPR", "securityClassification": "Confidential"}},
//!  "recordTypes": {"012000000000001AAA": {"StageName": ["Prospecting", "Commit"]}}}
//! ```
//!
//! Not here: reading them from disk (`codegen`) or from an org (the client).

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::catalog::Text;

/// Definitions of some of an org's objects, by their API names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Definitions(BTreeMap<String, ObjectDefinition>);

/// What is laid down about one object.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ObjectDefinition {
    /// Fields, by their API names.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, FieldDefinition>,
    /// The values that record types have, by the record type's id and the picklist's API name. A picklist that
    /// is not named has all its active values.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub record_types: BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

/// What is laid down about one field: columns of the platform's `FieldDefinition`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct FieldDefinition {
    /// Compliance categories, such as `PII;GDPR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compliance_group: Option<String>,
    /// Sensitivity level, such as `Confidential`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_classification: Option<String>,
    /// What the administrator wrote about the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl Definitions {
    /// The definition of this object, without regard to case.
    #[must_use]
    pub fn object(&self, name: &str) -> Option<&ObjectDefinition> {
        self.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, definition)| definition)
    }

    /// All of them, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &ObjectDefinition)> {
        self.0.iter().map(|(name, definition)| (name.as_str(), definition))
    }

    /// Adds the definition of an object.
    pub fn insert(&mut self, object: impl Into<String>, definition: ObjectDefinition) {
        self.0.insert(object.into(), definition);
    }
}

impl ObjectDefinition {
    /// The definition of this field, without regard to case.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&FieldDefinition> {
        self.fields.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, found)| found)
    }
}

impl FieldDefinition {
    /// Compliance groups, then the sensitivity level.
    ///
    /// ```
    /// use sobjects::definitions::FieldDefinition;
    /// let field = FieldDefinition {
    ///     compliance_group: Some("PII;GDPR".into()),
    ///     security_classification: Some("Confidential".into()),
    ///     ..FieldDefinition::default()
    /// };
    /// assert_eq!(field.classification(), ["PII", "GDPR", "Confidential"]);
    /// ```
    #[must_use]
    pub fn classification(&self) -> Vec<Text> {
        let groups = self.compliance_group.iter().flat_map(|groups| groups.split(';'));
        groups
            .chain(self.security_classification.as_deref())
            .map(str::trim)
            .filter(|name| !name.is_empty())
            .map(|name| Cow::Owned(name.to_owned()))
            .collect()
    }
}
