//! From describe results to a Catalog.

use std::borrow::Cow;

use super::{Catalog, Child, Field, FieldType, Flags, Object, PicklistValue, folded_cmp};
use crate::describe::{FieldDescribe, PicklistValueDescribe, SObjectDescribe};

impl Catalog {
    /// A Catalog of these describe results.
    #[must_use]
    pub fn from_describes(org: &str, api_version: &str, describes: &[SObjectDescribe]) -> Self {
        let mut objects: Vec<Object> = describes.iter().map(Object::from).collect();
        objects.sort_by(|a, b| folded_cmp(&a.name, &b.name));
        Self {
            org: Cow::Owned(org.to_owned()),
            api_version: Cow::Owned(api_version.to_owned()),
            objects: objects.into(),
            ..Self::default()
        }
    }
}

impl From<&SObjectDescribe> for Object {
    fn from(describe: &SObjectDescribe) -> Self {
        let mut fields: Vec<Field> = describe.fields.iter().map(Field::from).collect();
        fields.sort_by(|a, b| folded_cmp(&a.name, &b.name));
        let mut children: Vec<Child> = describe
            .child_relationships
            .iter()
            .filter_map(|child| {
                Some(Child {
                    relationship_name: Cow::Owned(child.relationship_name.clone()?),
                    object: Cow::Owned(child.child_sobject.clone()),
                    field: Cow::Owned(child.field.clone()),
                })
            })
            .collect();
        children.sort_by(|a, b| folded_cmp(&a.relationship_name, &b.relationship_name));
        Self {
            name: Cow::Owned(describe.name.clone()),
            label: Cow::Owned(describe.label.clone()),
            key_prefix: Cow::Owned(describe.key_prefix.clone().unwrap_or_default()),
            createable: describe.createable,
            updateable: describe.updateable,
            deletable: describe.deletable,
            queryable: describe.queryable,
            fields: fields.into(),
            children: children.into(),
        }
    }
}

impl From<&FieldDescribe> for Field {
    fn from(describe: &FieldDescribe) -> Self {
        let text = |text: &Option<String>| text.clone().filter(|text| !text.is_empty()).map(Cow::Owned);
        Self {
            name: Cow::Owned(describe.name.clone()),
            label: Cow::Owned(describe.label.clone()),
            help: text(&describe.inline_help_text).unwrap_or_default(),
            kind: FieldType::from_name(&describe.field_type),
            length: describe.length,
            precision: describe.precision.max(describe.digits),
            scale: describe.scale,
            flags: flags(describe),
            picklist: describe.picklist_values.iter().map(PicklistValue::from).collect::<Vec<_>>().into(),
            controller: text(&describe.controller_name),
            compound: text(&describe.compound_field_name),
            reference_to: describe.reference_to.iter().cloned().map(Cow::Owned).collect::<Vec<_>>().into(),
            relationship_name: text(&describe.relationship_name),
            classification: Cow::Borrowed(&[]),
        }
    }
}

impl From<&PicklistValueDescribe> for PicklistValue {
    fn from(describe: &PicklistValueDescribe) -> Self {
        let label = describe.label.as_ref().unwrap_or(&describe.value);
        Self {
            value: Cow::Owned(describe.value.clone()),
            label: Cow::Owned(label.clone()),
            active: describe.active,
            default: describe.default_value,
            valid_for: Cow::Owned(describe.valid_for.clone().unwrap_or_default()),
        }
    }
}

fn flags(describe: &FieldDescribe) -> Flags {
    // Whatever a describe says: an address is written through its parts.
    let whole = !FieldType::from_name(&describe.field_type).is_compound();
    [
        (describe.nillable, Flags::NILLABLE),
        (describe.createable && whole, Flags::CREATEABLE),
        (describe.updateable && whole, Flags::UPDATEABLE),
        (describe.defaulted_on_create, Flags::DEFAULTED_ON_CREATE),
        (describe.filterable, Flags::FILTERABLE),
        (describe.sortable, Flags::SORTABLE),
        (describe.groupable, Flags::GROUPABLE),
        (describe.aggregatable, Flags::AGGREGATABLE),
        (describe.calculated, Flags::CALCULATED),
        (describe.custom, Flags::CUSTOM),
        (describe.auto_number, Flags::AUTO_NUMBER),
        (describe.case_sensitive, Flags::CASE_SENSITIVE),
        (describe.unique, Flags::UNIQUE),
        (describe.external_id, Flags::EXTERNAL_ID),
        (describe.id_lookup, Flags::ID_LOOKUP),
        (describe.encrypted || describe.field_type == "encryptedstring", Flags::ENCRYPTED),
        (describe.html_formatted, Flags::HTML),
        (describe.name_field, Flags::NAME_FIELD),
        (describe.name_pointing, Flags::NAME_POINTING),
        (describe.polymorphic_foreign_key || describe.reference_to.len() > 1, Flags::POLYMORPHIC),
        (describe.restricted_picklist, Flags::RESTRICTED_PICKLIST),
        (describe.dependent_picklist, Flags::DEPENDENT_PICKLIST),
        (describe.permissionable, Flags::PERMISSIONABLE),
    ]
    .into_iter()
    .filter(|(set, _)| *set)
    .fold(Flags::default(), |flags, (_, flag)| flags | flag)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_without_regard_to_case() {
        let describe: SObjectDescribe = serde_json::from_str(
            r#"{"name":"Opportunity","keyPrefix":"006","fields":[
                {"name":"StageName","type":"picklist","updateable":true},
                {"name":"AccountId","type":"reference","relationshipName":"Account","referenceTo":["Account"]}],
               "childRelationships":[{"childSObject":"Task","field":"WhatId","relationshipName":"Tasks"},
                {"childSObject":"X","field":"Y","relationshipName":null}]}"#,
        )
        .expect("describe");
        let catalog = Catalog::from_describes("sandbox", "v60.0", &[describe]);
        let opportunity = catalog.object("OPPORTUNITY").expect("object");
        assert!(opportunity.field("stagename").is_some_and(|field| field.is(Flags::UPDATEABLE)));
        assert_eq!(opportunity.parent("ACCOUNT").map(|field| &*field.name), Some("AccountId"));
        assert_eq!(opportunity.child("tasks").map(|child| &*child.object), Some("Task"));
        assert_eq!(opportunity.children.len(), 1);
        assert_eq!(catalog.object_of("006").map(|object| &*object.name), Some("Opportunity"));
    }
}
