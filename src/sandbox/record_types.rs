//! The record types that describes tell, and the picklist values that definitions give them.

use std::collections::HashMap;

use serde_json::json;
use sobjects::definitions::ObjectDefinition;
use sobjects::describe::{RecordTypeInfo, SObjectDescribe};
use sobjects::{Definitions, Id};

use super::store::{Row, StoreError, Tx, quoted};

/// The record type of records that have none of their own.
pub(crate) const MASTER: &str = "012000000000000AAA";

/// The record types of an org's objects.
#[derive(Debug, Default)]
pub(crate) struct RecordTypes {
    by_object: HashMap<String, OfObject>,
}

#[derive(Debug, Default)]
struct OfObject {
    infos: Vec<(Id, RecordTypeInfo)>,
    definition: ObjectDefinition,
}

/// Whether this is the record type that every object has.
pub(crate) fn is_master(id: &Id) -> bool {
    id.as_str() == MASTER
}

impl RecordTypes {
    pub(super) fn of(describes: &[SObjectDescribe], definitions: &Definitions) -> Self {
        let of_object = |describe: &SObjectDescribe| OfObject {
            infos: describe.record_type_infos.iter().filter_map(identified).collect(),
            definition: definitions.object(&describe.name).cloned().unwrap_or_default(),
        };
        let by_object = describes.iter().map(|describe| (describe.name.clone(), of_object(describe)));
        Self { by_object: by_object.collect() }
    }

    /// Whether records of this object may have this record type.
    pub(crate) fn is_usable(&self, object: &str, id: &Id) -> bool {
        let is_told = self.infos(object).next().is_some();
        let is_it = |(known, info): (&Id, &RecordTypeInfo)| known == id && is_active(info) && info.available;
        if is_told { self.infos(object).any(is_it) } else { is_master(id) }
    }

    /// The record type that a new record gets; nothing where that is the master.
    pub(crate) fn default_of(&self, object: &str) -> Option<&Id> {
        let is_default =
            |(_, info): &(&Id, &RecordTypeInfo)| info.default_record_type_mapping && !info.master;
        self.infos(object).find(is_default).map(|(id, _)| id)
    }

    /// Whether a record type has a value of a picklist, as far as definitions say.
    pub(crate) fn has_value(&self, object: &str, record_type: &Id, picklist: &str, value: &str) -> bool {
        let of = self.by_object.get(object);
        let values = of.and_then(|of| of.definition.values(record_type, picklist));
        values.is_none_or(|values| values.iter().any(|known| known == value))
    }

    /// Stores them in a fresh org, and gives its records those that they would have.
    pub(super) fn seed(&self, tx: &mut Tx<'_>) -> Result<(), StoreError> {
        let catalog = tx.catalog();
        for object in catalog.objects.iter() {
            for (id, info) in self.infos(&object.name).filter(|(_, info)| !info.master) {
                store(tx, &object.name, id, info)?;
            }
            let field = object.field("RecordTypeId").filter(|_| super::store::is_stored(object));
            if let (Some(field), Some(id)) = (field, self.default_of(&object.name)) {
                let sql = format!("UPDATE {} SET {} = ?1", quoted(&object.name), quoted(&field.name));
                tx.connection().execute(&sql, [id.as_str()])?;
            }
        }
        Ok(())
    }

    fn infos(&self, object: &str) -> impl Iterator<Item = (&Id, &RecordTypeInfo)> {
        self.by_object.get(object).into_iter().flat_map(|of| of.infos.iter().map(|(id, info)| (id, info)))
    }
}

fn is_active(info: &RecordTypeInfo) -> bool {
    info.active.unwrap_or(true)
}

fn identified(info: &RecordTypeInfo) -> Option<(Id, RecordTypeInfo)> {
    Some((info.record_type_id.as_ref()?.parse().ok()?, info.clone()))
}

fn store(tx: &mut Tx<'_>, object: &str, id: &Id, info: &RecordTypeInfo) -> Result<(), StoreError> {
    let Some(record_type) = tx.catalog().object("RecordType") else { return Ok(()) };
    let mut row = Row::from_iter([
        ("Id".to_owned(), json!(id)),
        ("Name".to_owned(), json!(info.name)),
        ("DeveloperName".to_owned(), json!(info.developer_name)),
        ("SobjectType".to_owned(), json!(object)),
        ("IsActive".to_owned(), json!(is_active(info))),
    ]);
    row.retain(|name, _| record_type.field(name).is_some());
    tx.insert(&record_type.name, &row).map(drop)
}
