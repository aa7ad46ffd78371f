//! `/ui-api/object-info/X/picklist-values/…`: the picklists of an object as they are for one record type.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Map, Value, json};
use sobjects::catalog::PicklistValue;
use sobjects::{Field, FieldType, Id, Object};

use super::call::{Answer, Call, Reply};
use super::session::Session;
use crate::sandbox::record_types::is_master;
use crate::sandbox::refusal::Refusal;

/// A picklist of an object, for a record type.
struct Picklist<'s> {
    session: &'s Session<'s, 's>,
    object: &'s Object,
    record_type: Option<Id>,
    field: &'s Field,
}

