//! Approvals: a record that is submitted is locked, and says by what in a ProcessInstance until it is decided.
//!
//! | behaviour | how sure, in the letters of `rest` |
//! | --- | --- |
//! | a submitted record has a ProcessInstance that is `Pending`, with who submitted it, when, to which process | D |
//! | a decided one says how, when and by whom; the record is unlocked | D; that approval always unlocks K |
//! | who may see what an approval is about sees it, too | K |
//!
//! An org whose snapshots lack ProcessInstance has locks alone, as records have that code has locked. Not here: steps,
//! work items, and submitting through the API.

use serde_json::{Value, json};
use sobjects::{DateTime, Id, Object};

use super::system::{second, set};
use crate::sandbox::store::{Row, StoreError, Tx};

const INSTANCE: &str = "ProcessInstance";
const DEFINITION: &str = "ProcessDefinition";
const PENDING: &str = "Pending";

/// Who acts on a record's approval, and when.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Act {
    pub(crate) user: Id,
    pub(crate) now: DateTime,
}

/// Locks a record by this approval process. One that waits for a decision already goes on waiting for it.
pub(crate) fn submit(tx: &mut Tx<'_>, id: &Id, process: &str, act: Act) -> Result<(), StoreError> {
    tx.lock(id, true)?;
    let Some(object) = tx.catalog().object(INSTANCE) else { return Ok(()) };
    if pending(tx, id)?.is_some() {
        return Ok(());
    }
    let definition = definition(tx, id, process, act)?;
    let mut row = stamped(object, act);
    for (name, value) in [
        ("ProcessDefinitionId", json!(definition)),
        ("TargetObjectId", json!(id)),
        ("Status", json!(PENDING)),
        ("SubmittedById", json!(act.user)),
    ] {
        set(object, &mut row, name, value);
    }
    tx.insert(INSTANCE, &row).map(drop)
}

/// Unlocks a record, whose approval ends with this status.
pub(crate) fn decide(tx: &mut Tx<'_>, id: &Id, status: &str, act: Act) -> Result<(), StoreError> {
    tx.lock(id, false)?;
    let (Some(object), Some(instance)) = (tx.catalog().object(INSTANCE), pending(tx, id)?) else {
        return Ok(());
    };
    let mut row = Row::new();
    for (name, value) in [
        ("Status", json!(status)),
        ("CompletedDate", json!(second(act.now))),
        ("LastActorId", json!(act.user)),
        ("LastModifiedDate", json!(second(act.now))),
        ("LastModifiedById", json!(act.user)),
        ("SystemModstamp", json!(second(act.now))),
    ] {
        set(object, &mut row, name, value);
    }
    tx.update(INSTANCE, &instance, &row).map(drop)
}

/// The approval of a record that waits for a decision.
pub(crate) fn pending(tx: &Tx<'_>, id: &Id) -> Result<Option<Id>, StoreError> {
    if tx.catalog().object(INSTANCE).is_none() {
        return Ok(None);
    }
    for instance in tx.find(INSTANCE, "TargetObjectId", &json!(id))? {
        let row = tx.get(INSTANCE, &instance)?.unwrap_or_default();
        if row.get("Status").and_then(Value::as_str) == Some(PENDING) {
            return Ok(Some(instance));
        }
    }
    Ok(None)
}

/// The approval process of this name, which is made where there is none.
fn definition(tx: &mut Tx<'_>, id: &Id, name: &str, act: Act) -> Result<Option<Id>, StoreError> {
    let Some(object) = tx.catalog().object(DEFINITION) else { return Ok(None) };
    if let Some(known) = tx.find(DEFINITION, "Name", &json!(name))?.first() {
        return Ok(Some(*known));
    }
    let mut row = stamped(object, act);
    let about = tx.catalog().object_of(id.prefix()).map(|object| object.name.to_string());
    let developer_name: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    for (name, value) in [
        ("Name", json!(name)),
        ("DeveloperName", json!(developer_name)),
        ("Type", json!("Approval")),
        ("TableEnumOrId", json!(about)),
        ("LockType", json!("Total")),
        ("State", json!("Active")),
    ] {
        set(object, &mut row, name, value);
    }
    tx.insert(DEFINITION, &row).map(Some)
}

/// A new row, created now.
fn stamped(object: &Object, act: Act) -> Row {
    let mut row = Row::new();
    for name in ["CreatedDate", "LastModifiedDate", "SystemModstamp"] {
        set(object, &mut row, name, json!(second(act.now)));
    }
    for name in ["CreatedById", "LastModifiedById"] {
        set(object, &mut row, name, json!(act.user));
    }
    row
}
