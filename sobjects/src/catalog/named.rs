//! What the fields of a Catalog are called in generated code: what `soql!` reads while it compiles.

use serde::{Deserialize, Serialize};

use super::{Catalog, Object, Text, folded_cmp, is_default};

/// A Catalog, and what its objects' fields and relationships are called in the code that was generated from it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct NamedCatalog {
    /// The objects and fields.
    pub catalog: Catalog,
    /// Names for each object of the Catalog, in its order.
    pub names: Vec<ObjectNames>,
}

/// The names of one object's fields and relationships to children, in the Catalog's order.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ObjectNames {
    /// For each field.
    pub fields: Vec<FieldNames>,
    /// For each relationship to children.
    pub children: Vec<Text>,
}

/// What one field is called.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct FieldNames {
    /// In a record.
    #[serde(rename = "as")]
    pub ident: Text,
    /// The type of its values, with `$` for the crate of the generated code.
    pub rust: Text,
    /// The parent that it refers to, in a record; empty where it refers to none.
    #[serde(default, skip_serializing_if = "is_default")]
    pub parent: Text,
}

impl NamedCatalog {
    /// What this field of this object is called.
    #[must_use]
    pub fn field(&self, object: &str, field: &str) -> Option<&FieldNames> {
        let (object, names) = self.object(object)?;
        names.fields.get(object.fields.binary_search_by(|known| folded_cmp(&known.name, field)).ok()?)
    }

    /// What the relationship from this object to children is called.
    #[must_use]
    pub fn child(&self, object: &str, relationship: &str) -> Option<&str> {
        let (object, names) = self.object(object)?;
        let mut children = object.children.iter();
        let at = children.position(|child| child.relationship_name.eq_ignore_ascii_case(relationship))?;
        names.children.get(at).map(AsRef::as_ref)
    }

    fn object(&self, name: &str) -> Option<(&Object, &ObjectNames)> {
        let objects = &self.catalog.objects;
        let at = objects.binary_search_by(|object| folded_cmp(&object.name, name)).ok()?;
        Some((objects.get(at)?, self.names.get(at)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::describe::SObjectDescribe;

    #[test]
    fn a_catalog_comes_back_as_it_was_written() {
        let describe: SObjectDescribe = serde_json::from_str(
            r#"{"name":"Deal__c","label":"Deal","queryable":true,"keyPrefix":"a01","fields":[
                {"name":"Stage__c","type":"picklist","filterable":true,"picklistValues":[
                    {"value":"A","label":"a","active":true},{"value":"B","active":false,"validFor":"gAAA"}]},
                {"name":"Odd__c","type":"hologram"},
                {"name":"Account__c","type":"reference","referenceTo":["Account"],"relationshipName":"Account__r"}],
               "childRelationships":[{"childSObject":"Task","field":"WhatId","relationshipName":"Tasks"}]}"#,
        )
        .expect("a describe");
        let catalog = Catalog::from_describes("test", "v60.0", &[describe]);
        let field = |ident: &'static str, parent: &'static str| FieldNames {
            ident: ident.into(),
            rust: "String".into(),
            parent: parent.into(),
        };
        let fields = vec![field("account__c", "account__r"), field("odd__c", ""), field("stage__c", "")];
        let names = vec![ObjectNames { fields, children: vec!["tasks".into()] }];
        let named = NamedCatalog { catalog, names };
        let text = serde_json::to_string(&named).expect("JSON");
        assert!(!text.contains("null") && !text.contains("false"), "{text}");
        let read: NamedCatalog = serde_json::from_str(&text).expect("the same");
        assert_eq!(read, named);
        assert_eq!(read.field("deal__C", "ACCOUNT__c").map(|names| &*names.parent), Some("account__r"));
        assert_eq!(read.child("Deal__c", "tasks"), Some("tasks"));
        assert_eq!(read.child("Deal__c", "Cases"), None);
    }
}
