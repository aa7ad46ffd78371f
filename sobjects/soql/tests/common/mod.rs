//! A small org for the tests: six objects, with the flags that the platform's describes give such fields.
#![allow(dead_code, reason = "each test file uses a part of it")]

use std::borrow::Cow;

use sobjects::catalog::{Catalog, Child, Field, FieldType, Flags, Object, PicklistValue, folded_cmp};

const PLAIN: Flags = Flags(
    Flags::FILTERABLE.0
        | Flags::SORTABLE.0
        | Flags::GROUPABLE.0
        | Flags::AGGREGATABLE.0
        | Flags::UPDATEABLE.0,
);

pub(crate) fn catalog() -> Catalog {
    let mut objects = vec![
        object(
            "Account",
            "001",
            account(),
            &[
                ("Opportunities", "Opportunity", "AccountId"),
                ("Contacts", "Contact", "AccountId"),
                ("Assets", "Asset", "AccountId"),
            ],
        ),
        object("Contact", "003", contact(), &[]),
        object("Opportunity", "006", opportunity(), &[("Tasks", "Task", "WhatId")]),
        object("Task", "00T", task(), &[]),
        object("User", "005", user(), &[]),
        object("ContentDocumentLink", "06A", link(), &[]),
    ];
    objects.sort_by(|a, b| folded_cmp(&a.name, &b.name));
    Catalog { org: "test".into(), api_version: "v60.0".into(), objects: objects.into(), ..Catalog::default() }
}

fn account() -> Vec<Field> {
    vec![
        id(),
        field("Name", FieldType::String),
        flagged("Description", FieldType::TextArea, Flags::UPDATEABLE),
        field("AnnualRevenue", FieldType::Currency),
        flagged("Regions__c", FieldType::MultiPicklist, Flags(Flags::FILTERABLE.0 | Flags::CUSTOM.0)),
        flagged(
            "Place__c",
            FieldType::Location,
            Flags(Flags::FILTERABLE.0 | Flags::SORTABLE.0 | Flags::CUSTOM.0),
        ),
        reference("OwnerId", "Owner", &["User"]),
        reference("ParentId", "Parent", &["Account"]),
        date_time("CreatedDate"),
    ]
}

fn contact() -> Vec<Field> {
    vec![id(), field("Name", FieldType::String), reference("AccountId", "Account", &["Account"])]
}

fn opportunity() -> Vec<Field> {
    vec![
        id(),
        field("Name", FieldType::String),
        picklist("StageName", &["Prospecting", "Commit", "Closed Won"]),
        flagged("Amount", FieldType::Currency, Flags(PLAIN.0 & !Flags::GROUPABLE.0)),
        field("Probability", FieldType::Percent),
        field("CloseDate", FieldType::Date),
        flagged("IsClosed", FieldType::Boolean, Flags(PLAIN.0 & !Flags::AGGREGATABLE.0)),
        reference("AccountId", "Account", &["Account"]),
        reference("OwnerId", "Owner", &["User"]),
        reference("CampaignId", "Campaign", &["Campaign"]),
        date_time("CreatedDate"),
    ]
}

fn task() -> Vec<Field> {
    vec![
        id(),
        field("Subject", FieldType::Combobox),
        reference("WhatId", "What", &["Account", "Opportunity"]),
        reference("WhoId", "Who", &["Contact", "Lead"]),
        reference("OwnerId", "Owner", &["Group", "User"]),
    ]
}

fn user() -> Vec<Field> {
    vec![
        id(),
        field("Name", FieldType::String),
        field("IsActive", FieldType::Boolean),
        reference("ManagerId", "Manager", &["User"]),
    ]
}

fn link() -> Vec<Field> {
    vec![
        id(),
        reference("ContentDocumentId", "ContentDocument", &["ContentDocument"]),
        reference("LinkedEntityId", "LinkedEntity", &["Account", "Opportunity"]),
    ]
}

fn object(
    name: &'static str,
    prefix: &'static str,
    mut fields: Vec<Field>,
    children: &[(&'static str, &'static str, &'static str)],
) -> Object {
    fields.sort_by(|a, b| folded_cmp(&a.name, &b.name));
    let child = |&(relationship_name, object, field): &(&'static str, &'static str, &'static str)| Child {
        relationship_name: relationship_name.into(),
        object: object.into(),
        field: field.into(),
    };
    Object {
        name: name.into(),
        label: name.into(),
        key_prefix: prefix.into(),
        queryable: true,
        fields: fields.into(),
        children: children.iter().map(child).collect::<Vec<_>>().into(),
        ..Object::default()
    }
}

fn flagged(name: &'static str, kind: FieldType, flags: Flags) -> Field {
    Field { name: name.into(), label: name.into(), kind, flags, ..Field::default() }
}

fn field(name: &'static str, kind: FieldType) -> Field {
    flagged(name, kind, PLAIN)
}

fn id() -> Field {
    field("Id", FieldType::Id)
}

/// The platform groups by no dateTime, only by functions of it.
fn date_time(name: &'static str) -> Field {
    flagged(name, FieldType::DateTime, Flags(PLAIN.0 & !Flags::GROUPABLE.0))
}

fn reference(name: &'static str, relationship: &'static str, to: &[&'static str]) -> Field {
    Field {
        relationship_name: Some(relationship.into()),
        reference_to: to.iter().map(|object| Cow::Borrowed(*object)).collect::<Vec<_>>().into(),
        ..field(name, FieldType::Reference)
    }
}

fn picklist(name: &'static str, values: &[&'static str]) -> Field {
    let value = |value: &&'static str| PicklistValue {
        value: (*value).into(),
        label: (*value).into(),
        active: true,
        ..PicklistValue::default()
    };
    Field {
        picklist: values.iter().map(value).collect::<Vec<_>>().into(),
        ..field(name, FieldType::Picklist)
    }
}
