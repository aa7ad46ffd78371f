//! An object and a field as a row.

use std::sync::OnceLock;

use serde_json::{Value, json};
use sobjects::catalog::Flags;
use sobjects::definitions::FieldDefinition;
use sobjects::{Catalog, Field, FieldType, Object};

use super::kind;
use crate::sandbox::store::Row;

pub(super) const ENTITY: &str = "EntityDefinition";
pub(super) const FIELD: &str = "FieldDefinition";

/// No such row has an id of its own.
const ID: &str = "000000000000000AAA";

/// A field's object. It holds a name, and leads to the object like a reference.
const OF: &str = "EntityDefinitionId";

const TEXT: FieldType = FieldType::String;
const FLAG: FieldType = FieldType::Boolean;
const NUMBER: FieldType = FieldType::Int;

const ENTITY_COLUMNS: [(&str, FieldType); 11] = [
    ("Id", FieldType::Id),
    ("DurableId", TEXT),
    ("QualifiedApiName", TEXT),
    ("DeveloperName", TEXT),
    ("NamespacePrefix", TEXT),
    ("MasterLabel", TEXT),
    ("Label", TEXT),
    ("KeyPrefix", TEXT),
    ("IsQueryable", FLAG),
    ("IsCustomizable", FLAG),
    ("IsCustomSetting", FLAG),
];

const FIELD_COLUMNS: [(&str, FieldType); 24] = [
    ("Id", FieldType::Id),
    ("DurableId", TEXT),
    (OF, TEXT),
    ("QualifiedApiName", TEXT),
    ("DeveloperName", TEXT),
    ("NamespacePrefix", TEXT),
    ("MasterLabel", TEXT),
    ("Label", TEXT),
    ("DataType", TEXT),
    ("Length", NUMBER),
    ("Precision", NUMBER),
    ("Scale", NUMBER),
    ("RelationshipName", TEXT),
    ("Description", FieldType::TextArea),
    ("ComplianceGroup", FieldType::MultiPicklist),
    ("SecurityClassification", FieldType::Picklist),
    ("IsNillable", FLAG),
    ("IsCalculated", FLAG),
    ("IsCompound", FLAG),
    ("IsNameField", FLAG),
    ("IsHtmlFormatted", FLAG),
    ("IsApiFilterable", FLAG),
    ("IsApiSortable", FLAG),
    ("IsApiGroupable", FLAG),
];

/// The two objects, as queries of them are checked.
pub(super) fn catalog() -> &'static Catalog {
    static CATALOG: OnceLock<Catalog> = OnceLock::new();
    CATALOG.get_or_init(|| Catalog {
        objects: vec![object(ENTITY, &ENTITY_COLUMNS), object(FIELD, &FIELD_COLUMNS)].into(),
        ..Catalog::default()
    })
}

fn object(name: &'static str, columns: &[(&'static str, FieldType)]) -> Object {
    let field = |(name, kind): &(&'static str, FieldType)| {
        let is_reference = *name == OF;
        Field {
            name: (*name).into(),
            label: (*name).into(),
            kind: kind.clone(),
            flags: Flags::FILTERABLE
                | Flags::SORTABLE
                | Flags::GROUPABLE
                | Flags::AGGREGATABLE
                | Flags::NILLABLE,
            reference_to: if is_reference { vec![ENTITY.into()].into() } else { Vec::new().into() },
            relationship_name: is_reference.then(|| ENTITY.into()),
            ..Field::default()
        }
    };
    let mut fields: Vec<Field> = columns.iter().map(field).collect();
    fields.sort_by(|a, b| sobjects::catalog::folded_cmp(&a.name, &b.name));
    Object {
        name: name.into(),
        label: name.into(),
        queryable: true,
        fields: fields.into(),
        ..Object::default()
    }
}

/// An object.
pub(super) fn entity(object: &Object) -> Row {
    let (namespace, developer) = parts(&object.name);
    let key_prefix = Some(&object.key_prefix).filter(|prefix| !prefix.is_empty());
    row(json!({
        "Id": ID,
        "DurableId": object.name,
        "QualifiedApiName": object.name,
        "DeveloperName": developer,
        "NamespacePrefix": namespace,
        "MasterLabel": object.label,
        "Label": object.label,
        "KeyPrefix": key_prefix,
        "IsQueryable": object.queryable,
        "IsCustomizable": object.fields.iter().any(|field| field.is(Flags::CUSTOM)),
        "IsCustomSetting": false,
    }))
}

/// Whether a field has a row: parts of an address, a location or a name do not.
pub(super) fn has_row(object: &Object, field: &Field) -> bool {
    field.compound.as_ref().is_none_or(|whole| object.field(whole).is_none())
}

/// A field.
pub(super) fn field(object: &Object, field: &Field, definition: Option<&FieldDefinition>) -> Row {
    let (namespace, mut developer) = parts(&field.name);
    if field.kind == FieldType::Reference && !field.is(Flags::CUSTOM) {
        developer = developer.strip_suffix("Id").unwrap_or(developer);
    }
    let durable = if field.is(Flags::CUSTOM) { &field.name } else { developer };
    let is = |flag| field.is(flag);
    row(json!({
        "Id": ID,
        "DurableId": format!("{}.{durable}", object.name),
        (OF): object.name,
        "QualifiedApiName": field.name,
        "DeveloperName": developer,
        "NamespacePrefix": namespace,
        "MasterLabel": field.label,
        "Label": field.label,
        "DataType": kind::shown(field),
        "Length": field.length,
        "Precision": field.precision,
        "Scale": field.scale,
        "RelationshipName": field.relationship_name,
        "Description": definition.and_then(|definition| definition.description.as_ref()),
        "ComplianceGroup": definition.and_then(|definition| definition.compliance_group.as_ref()),
        "SecurityClassification": definition.and_then(|definition| definition.security_classification.as_ref()),
        "IsNillable": is(Flags::NILLABLE),
        "IsCalculated": is(Flags::CALCULATED),
        "IsCompound": field.kind.is_compound() || object.fields.iter().any(|part| part.compound.as_ref() == Some(&field.name)),
        "IsNameField": is(Flags::NAME_FIELD),
        "IsHtmlFormatted": is(Flags::HTML),
        "IsApiFilterable": is(Flags::FILTERABLE),
        "IsApiSortable": is(Flags::SORTABLE),
        "IsApiGroupable": is(Flags::GROUPABLE),
    }))
}

/// Namespace and name of an API name: `ns1__Score__c` is `Score` of `ns1`.
fn parts(name: &str) -> (Option<&str>, &str) {
    let Some(stem) = name.strip_suffix("__c") else { return (None, name) };
    match stem.split_once("__") {
        Some((namespace, name)) => (Some(namespace), name),
        None => (None, stem),
    }
}

fn row(value: Value) -> Row {
    match value {
        Value::Object(row) => row,
        _ => Row::new(),
    }
}
