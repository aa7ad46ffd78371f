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
//! All of it may be left out. Not here: reading them from disk (`codegen`) or from an org (the client).

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::catalog::{Catalog, Object, Text};
use crate::id::{Id, IdError};

/// Definitions of some of an org's objects, by their API names.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
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

/// Why a text is not the definition of an object.
#[derive(Debug, thiserror::Error)]
pub enum DefinitionError {
    /// It has another form.
    #[error("the definition of {object} is not as it should be: {reason}")]
    Form {
        /// The object.
        object: String,
        /// What is wrong with the JSON.
        reason: serde_json::Error,
    },
    /// No such object is known.
    #[error("there is a definition of {object}, and no snapshot of it")]
    NoObject {
        /// The object.
        object: String,
    },
    /// The object has no such field. To pass it over could leave a field without the classification it should have.
    #[error("the definition of {object} names {field}, which is no field of it")]
    NoField {
        /// The object.
        object: String,
        /// What the definition names.
        field: String,
    },
    /// What should be the id of a record type is none.
    #[error("the definition of {object} has the record type {id}: {reason}")]
    NoRecordType {
        /// The object.
        object: String,
        /// What the definition names.
        id: String,
        /// What is wrong with it.
        reason: IdError,
    },
}

impl Definitions {
    /// Reads definitions, given by object, of the objects of a Catalog.
    ///
    /// # Errors
    /// One is not as it should be, or names what the Catalog does not have.
    pub fn read<'t>(
        texts: impl IntoIterator<Item = (&'t str, &'t str)>,
        catalog: &Catalog,
    ) -> Result<Self, DefinitionError> {
        let mut definitions = Self::default();
        for (name, text) in texts {
            let object =
                catalog.object(name).ok_or_else(|| DefinitionError::NoObject { object: name.to_owned() })?;
            definitions.insert(object.name.to_string(), ObjectDefinition::read(text, object)?);
        }
        Ok(definitions)
    }

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
    fn read(text: &str, of: &Object) -> Result<Self, DefinitionError> {
        let object = || of.name.to_string();
        let definition: Self = serde_json::from_str(text)
            .map_err(|reason| DefinitionError::Form { object: object(), reason })?;
        for id in definition.record_types.keys() {
            let wrong = |reason| DefinitionError::NoRecordType { object: object(), id: id.clone(), reason };
            id.parse::<Id>().map_err(wrong)?;
        }
        let picklists = definition.record_types.values().flat_map(BTreeMap::keys);
        match definition.fields.keys().chain(picklists).find(|name| of.field(name).is_none()) {
            Some(name) => Err(DefinitionError::NoField { object: object(), field: name.clone() }),
            None => Ok(definition),
        }
    }

    /// The values that this record type has in this picklist; nothing where all active ones are meant.
    #[must_use]
    pub fn values(&self, record_type: &Id, picklist: &str) -> Option<&[String]> {
        let is_meant = |(id, _): &(&String, _)| id.parse::<Id>().is_ok_and(|id| id == *record_type);
        let (_, picklists) = self.record_types.iter().find(is_meant)?;
        let (_, values) = picklists.iter().find(|(name, _)| name.eq_ignore_ascii_case(picklist))?;
        Some(values)
    }

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
