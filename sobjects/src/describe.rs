//! The describe result, as `GET /services/data/vXX.X/sobjects/X/describe` answers it.
//!
//! Reads what real orgs of API versions 23 to 67 send: keys that a version lacks, labels that are null and
//! field types that are new never fail the read. Source: "sObject Describe" in the REST API Developer Guide
//! and `DescribeSObjectResult` in the SOAP one. What is not needed here is left out, not kept.

use serde::{Deserialize, Deserializer, Serialize};

/// Describe result of one object.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SObjectDescribe {
    /// API name.
    pub name: String,
    /// Label in the running user's language.
    #[serde(deserialize_with = "or_default")]
    pub label: String,
    /// Plural label.
    #[serde(deserialize_with = "or_default")]
    pub label_plural: String,
    /// First three characters of its ids; objects without records of their own have none.
    pub key_prefix: Option<String>,
    /// Whether it is a custom object.
    #[serde(deserialize_with = "or_default")]
    pub custom: bool,
    /// Whether records can be created.
    #[serde(deserialize_with = "or_default")]
    pub createable: bool,
    /// Whether records can be changed.
    #[serde(deserialize_with = "or_default")]
    pub updateable: bool,
    /// Whether records can be deleted.
    #[serde(deserialize_with = "or_default")]
    pub deletable: bool,
    /// Whether it can be queried.
    #[serde(deserialize_with = "or_default")]
    pub queryable: bool,
    /// Whether SOSL finds it.
    #[serde(deserialize_with = "or_default")]
    pub searchable: bool,
    /// Its fields.
    pub fields: Vec<FieldDescribe>,
    /// Relationships to its children.
    #[serde(deserialize_with = "or_default")]
    pub child_relationships: Vec<ChildRelationship>,
    /// Its record types.
    #[serde(deserialize_with = "or_default")]
    pub record_type_infos: Vec<RecordTypeInfo>,
}

/// One field of a describe result.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FieldDescribe {
    /// API name.
    pub name: String,
    /// Label.
    #[serde(deserialize_with = "or_default")]
    pub label: String,
    /// Help text beside the field.
    pub inline_help_text: Option<String>,
    /// The platform's name of the type, such as `picklist`; see [`crate::FieldType`].
    #[serde(rename = "type")]
    pub field_type: String,
    /// Longest text, in characters.
    #[serde(deserialize_with = "or_default")]
    pub length: u32,
    /// All digits of a `double`, `currency` or `percent`.
    #[serde(deserialize_with = "or_default")]
    pub precision: u32,
    /// Digits after the point.
    #[serde(deserialize_with = "or_default")]
    pub scale: u32,
    /// All digits of an `int`.
    #[serde(deserialize_with = "or_default")]
    pub digits: u32,
    /// Whether it may be empty.
    #[serde(deserialize_with = "or_default")]
    pub nillable: bool,
    /// Whether it can be given when a record is created.
    #[serde(deserialize_with = "or_default")]
    pub createable: bool,
    /// Whether it can be changed.
    #[serde(deserialize_with = "or_default")]
    pub updateable: bool,
    /// Whether the platform fills it when it is not given.
    #[serde(deserialize_with = "or_default")]
    pub defaulted_on_create: bool,
    /// Whether it may stand in WHERE.
    #[serde(deserialize_with = "or_default")]
    pub filterable: bool,
    /// Whether it may stand in ORDER BY.
    #[serde(deserialize_with = "or_default")]
    pub sortable: bool,
    /// Whether it may stand in GROUP BY.
    #[serde(deserialize_with = "or_default")]
    pub groupable: bool,
    /// Whether it may stand in an aggregate function.
    #[serde(deserialize_with = "or_default")]
    pub aggregatable: bool,
    /// Whether it is a formula or roll-up.
    #[serde(deserialize_with = "or_default")]
    pub calculated: bool,
    /// The formula.
    pub calculated_formula: Option<String>,
    /// Whether the formula takes a number without a value for zero.
    #[serde(deserialize_with = "or_default")]
    pub formula_treat_null_number_as_zero: bool,
    /// Whether it is a custom field.
    #[serde(deserialize_with = "or_default")]
    pub custom: bool,
    /// Whether its values are numbered by the platform.
    #[serde(deserialize_with = "or_default")]
    pub auto_number: bool,
    /// Whether text is compared with its case.
    #[serde(deserialize_with = "or_default")]
    pub case_sensitive: bool,
    /// Whether values are unique.
    #[serde(deserialize_with = "or_default")]
    pub unique: bool,
    /// Whether it is an external id, usable for upsert.
    #[serde(deserialize_with = "or_default")]
    pub external_id: bool,
    /// Whether it can name a record in an upsert.
    #[serde(deserialize_with = "or_default")]
    pub id_lookup: bool,
    /// Whether it is encrypted.
    #[serde(deserialize_with = "or_default")]
    pub encrypted: bool,
    /// Whether it holds HTML.
    #[serde(deserialize_with = "or_default")]
    pub html_formatted: bool,
    /// Whether it is the object's name field.
    #[serde(deserialize_with = "or_default")]
    pub name_field: bool,
    /// Whether its relationship leads to the `Name` object.
    #[serde(deserialize_with = "or_default")]
    pub name_pointing: bool,
    /// Whether it may point at several objects.
    #[serde(deserialize_with = "or_default")]
    pub polymorphic_foreign_key: bool,
    /// Whether the picklist takes only its active values.
    #[serde(deserialize_with = "or_default")]
    pub restricted_picklist: bool,
    /// Whether its values depend on another field.
    #[serde(deserialize_with = "or_default")]
    pub dependent_picklist: bool,
    /// Whether it is subject to field-level security.
    #[serde(deserialize_with = "or_default")]
    pub permissionable: bool,
    /// The field that its values depend on.
    pub controller_name: Option<String>,
    /// The compound field that it is a part of, such as `BillingAddress`.
    pub compound_field_name: Option<String>,
    /// Objects that a reference may point at.
    #[serde(deserialize_with = "or_default")]
    pub reference_to: Vec<String>,
    /// Name of the relationship to the parent.
    pub relationship_name: Option<String>,
    /// Values of a picklist, active or not.
    #[serde(deserialize_with = "or_default")]
    pub picklist_values: Vec<PicklistValueDescribe>,
    /// Value that a new record gets.
    pub default_value: Option<serde_json::Value>,
}

/// One value of a picklist.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PicklistValueDescribe {
    /// The value on the wire.
    #[serde(deserialize_with = "or_default")]
    pub value: String,
    /// What people see.
    pub label: Option<String>,
    /// Whether it can be chosen.
    #[serde(deserialize_with = "or_default")]
    pub active: bool,
    /// Whether new records get it.
    #[serde(deserialize_with = "or_default")]
    pub default_value: bool,
    /// For which values of the controlling field it is valid: base64 of a bit set, see
    /// [`crate::catalog::PicklistValue::valid_for`].
    pub valid_for: Option<String>,
}

/// A relationship to child records.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ChildRelationship {
    /// The child object.
    #[serde(rename = "childSObject")]
    pub child_sobject: String,
    /// The child's reference field.
    pub field: String,
    /// The name that a child subquery uses; many relationships have none.
    pub relationship_name: Option<String>,
    /// Whether children are deleted with the parent.
    #[serde(deserialize_with = "or_default")]
    pub cascade_delete: bool,
    /// Whether the parent cannot be deleted while it has children.
    #[serde(deserialize_with = "or_default")]
    pub restricted_delete: bool,
}

/// A record type of an object.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RecordTypeInfo {
    /// Id of the record type.
    pub record_type_id: Option<String>,
    /// Label.
    #[serde(deserialize_with = "or_default")]
    pub name: String,
    /// API name.
    #[serde(deserialize_with = "or_default")]
    pub developer_name: String,
    /// Whether it is in use; describes of old versions do not tell.
    pub active: Option<bool>,
    /// Whether it can be used by the running user.
    #[serde(deserialize_with = "or_default")]
    pub available: bool,
    /// Whether the running user's new records get it.
    #[serde(deserialize_with = "or_default")]
    pub default_record_type_mapping: bool,
    /// Whether it is the master record type, which every object has.
    #[serde(deserialize_with = "or_default")]
    pub master: bool,
}

/// Null and absent both read as the default.
fn or_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Default + Deserialize<'de>,
{
    Ok(Option::<T>::deserialize(deserializer)?.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nulls_and_missing_keys_never_fail_the_read() {
        let text = r#"{"name":"X__c","label":null,"keyPrefix":null,"fields":[
            {"name":"A__c","label":null,"type":"hologram","length":null,"picklistValues":null}]}"#;
        let object: SObjectDescribe = serde_json::from_str(text).expect("lenient");
        assert_eq!(object.fields[0].field_type, "hologram");
        assert!(object.child_relationships.is_empty());
    }
}
