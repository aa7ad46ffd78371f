//! What `org.toml` chooses by hand for single fields: names, and whether a picklist is an enum.

use std::collections::BTreeMap;

use sobjects::Object;
use sobjects::catalog::{Field, FieldType};

use crate::org::PicklistAs;
use crate::{Error, Org};

/// Choices by object and field, without regard to case.
pub(super) struct Choices {
    names: BTreeMap<Key, String>,
    types: BTreeMap<Key, PicklistAs>,
}

type Key = (String, String);

impl Choices {
    /// Every choice is of a field that gets types, and can be made there.
    pub(super) fn check(org: &Org) -> Result<Self, Error> {
        let names = org.overrides.iter().map(|(key, name)| checked_name(org, key, name));
        let types = org.types.iter().map(|(key, chosen)| checked_type(org, key, *chosen));
        Ok(Self { names: names.collect::<Result<_, _>>()?, types: types.collect::<Result<_, _>>()? })
    }

    pub(super) fn name(&self, object: &Object, field: &Field) -> Option<String> {
        self.names.get(&key(object, field)).cloned()
    }

    pub(super) fn picklist(&self, object: &Object, field: &Field) -> Option<PicklistAs> {
        self.types.get(&key(object, field)).copied()
    }
}

fn checked_name(org: &Org, written: &str, name: &str) -> Result<(Key, String), Error> {
    let (object, field) =
        find(org, written).ok_or_else(|| Error::UnknownOverride { key: written.to_owned() })?;
    let letters = name.chars().all(|letter| matches!(letter, 'a'..='z' | '0'..='9' | '_'));
    if !letters || syn::parse_str::<syn::Ident>(name).is_err() {
        return Err(Error::BadOverride { key: written.to_owned(), name: name.to_owned() });
    }
    Ok((key(object, field), name.to_owned()))
}

fn checked_type(org: &Org, written: &str, chosen: PicklistAs) -> Result<(Key, PicklistAs), Error> {
    let (object, field) = find(org, written).ok_or_else(|| Error::UnknownType { key: written.to_owned() })?;
    if !matches!(field.kind, FieldType::Picklist | FieldType::MultiPicklist) {
        return Err(Error::NoPicklist { key: written.to_owned(), kind: field.kind.name().to_owned() });
    }
    if chosen == PicklistAs::Enum && field.picklist.is_empty() {
        return Err(Error::NoValues { key: written.to_owned() });
    }
    Ok((key(object, field), chosen))
}

fn find<'o>(org: &'o Org, written: &str) -> Option<(&'o Object, &'o Field)> {
    let (object, field) = written.split_once('.')?;
    org.typed_objects()
        .map(|(_, known)| known)
        .filter(|known| known.name.eq_ignore_ascii_case(object))
        .find_map(|known| Some((known, known.field(field)?)))
}

fn key(object: &Object, field: &Field) -> Key {
    (object.name.to_ascii_lowercase(), field.name.to_ascii_lowercase())
}
