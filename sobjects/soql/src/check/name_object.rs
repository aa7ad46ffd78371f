//! The `Name` object: what all objects that a polymorphic relationship leads to have in common.
//!
//! Source: "Name" in the Object Reference. It cannot be described by every user, so a Catalog may lack it.

use std::sync::LazyLock;

use sobjects::catalog::{Field, FieldType, Flags, Object, folded_cmp};

/// The `Name` object with the fields that can be read through `Owner`, `Who` and `What`.
#[must_use]
pub fn name_object() -> &'static Object {
    static NAME: LazyLock<Object> = LazyLock::new(build);
    &NAME
}

fn build() -> Object {
    let usable =
        Flags::FILTERABLE | Flags::SORTABLE | Flags::GROUPABLE | Flags::AGGREGATABLE | Flags::NILLABLE;
    let field = |name: &'static str, kind, flags| Field {
        name: name.into(),
        label: name.into(),
        kind,
        flags,
        ..Field::default()
    };
    let reference = |name: &'static str, relationship: &'static str| Field {
        reference_to: vec![relationship.into()].into(),
        relationship_name: Some(relationship.into()),
        ..field(name, FieldType::Reference, usable)
    };
    let text = |name| field(name, FieldType::String, usable);
    let mut fields = vec![
        field("Id", FieldType::Id, usable),
        field("Name", FieldType::String, usable | Flags::NAME_FIELD),
        text("FirstName"),
        text("LastName"),
        text("Alias"),
        text("NameOrAlias"),
        text("Title"),
        text("Username"),
        field("Type", FieldType::Picklist, usable),
        field("Email", FieldType::Email, usable),
        field("Phone", FieldType::Phone, usable),
        field("IsActive", FieldType::Boolean, Flags::FILTERABLE | Flags::SORTABLE | Flags::GROUPABLE),
        field("LastViewedDate", FieldType::DateTime, usable),
        field("LastReferencedDate", FieldType::DateTime, usable),
        reference("ProfileId", "Profile"),
        reference("UserRoleId", "UserRole"),
        reference("RecordTypeId", "RecordType"),
    ];
    fields.sort_by(|a, b| folded_cmp(&a.name, &b.name));
    Object { name: "Name".into(), label: "Name".into(), fields: fields.into(), ..Object::default() }
}
