//! From a wish to a plan: everything that can be checked before anything is changed.

use std::time::Duration;

use sobjects::{DateTime, Field, Id, Record};

use super::plain::{check, check_references, visible_length};
use super::record::{commit_composite, pending_composite};
use super::row::AuditRow;
use super::values::{Accepted, accept, same, text_of};
use super::{AuditError, AuditShape, Auditor, Caller};
use crate::client::{Api, Dated};
use crate::http::{Error, Request};

/// A justification has at least this many characters that can be seen, the blanks around it not counted.
pub const LEAST_JUSTIFICATION: usize = 10;

/// How often a record is read until a second has passed in which it was not changed.
const READS: usize = 3;

/// A wish to change one field of one record.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The object, in any case.
    pub object: String,
    /// The record's id, with 15 or 18 characters.
    pub id: String,
    /// The field, in any case.
    pub field: String,
    /// The value that it is to have; `null` clears it.
    pub new_value: serde_json::Value,
    /// Why it is changed.
    pub justification: String,
    /// On whose behalf.
    pub by: Caller,
}

/// A change that was checked and may be committed.
#[derive(Debug, Clone)]
pub struct Plan {
    pub(super) id: Id,
    pub(super) field: Field,
    pub(super) new: Accepted,
    pub(super) row: AuditRow,
    pub(super) shape: AuditShape,
    /// When the record was last changed, as it was read.
    pub(super) unmodified_since: DateTime,
    record_name: Option<String>,
}

impl Auditor {
    /// Checks a change and reads the record that it is for. Changes nothing.
    ///
    /// # Errors
    /// The policy forbids it, an argument is wrong (both found before any request), or the record cannot be
    /// read.
    pub async fn prepare(&self, change: &Change) -> Result<Plan, AuditError> {
        let allowed = self.policy.check_write(&self.catalog, &change.object, &change.field)?;
        let (object, field) = (allowed.object, allowed.field);
        let id = self.catalog.id_of(object, &change.id)?;
        let justification = justified(&change.justification)?;
        let new = accept(&self.catalog, field, &change.new_value)?;

        let mut row = AuditRow {
            object: object.name.to_string(),
            record_id: id.to_string(),
            field: field.name.to_string(),
            old_value: None,
            new_value: new.text.clone(),
            justification: justification.to_owned(),
            performed_by: self.performed_by(&change.by).await?,
            request_id: uuid::Uuid::new_v4().to_string(),
            client: change.by.client_name(),
            tool: change.by.tool.clone(),
        };
        let shape = self.shape().await?.clone();
        row.check_room(&shape)?;

        let mut fields = vec![&*field.name, "LastModifiedDate"];
        fields.extend(object.name_field().map(|name| &*name.name).filter(|name| *name != field.name));
        let (record, unmodified_since) = self.settled_record(&object.name, &id, &fields).await?;
        row.old_value = record.get(&field.name).and_then(|value| text_of(field, value));
        check_references(row.old_value.as_deref().unwrap_or_default())
            .map_err(|problem| AuditError::NotPlain { what: "the old value", problem })?;
        row.check_room(&shape)?;

        let record_name = object.name_field().and_then(|name| record.text(&name.name)).map(str::to_owned);
        Ok(Plan { id, field: field.clone(), new, row, shape, unmodified_since, record_name })
    }

    /// Reads a record so that any later change has a later `LastModifiedDate`: the platform's clock has whole
    /// seconds, so a record that was changed in this very second is read again in the next.
    async fn settled_record(
        &self,
        object: &str,
        id: &Id,
        fields: &[&str],
    ) -> Result<(Record, DateTime), AuditError> {
        for _ in 0..READS {
            let read = self.client.record(object, id, fields).await;
            let Dated { value, date } = read.map_err(|source| unread(object, id, source))?;
            let modified: DateTime =
                value.text("LastModifiedDate").and_then(|text| text.parse().ok()).ok_or_else(|| {
                    let reason = "the record has no LastModifiedDate".to_owned();
                    unread(object, id, Error::Decode { what: object.to_owned(), reason })
                })?;
            let now = date.unwrap_or_else(DateTime::now);
            if second(modified) < second(now) {
                return Ok((value, modified));
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        Err(AuditError::Busy { object: object.to_owned(), id: *id })
    }
}

impl Plan {
    /// The object.
    #[must_use]
    pub fn object(&self) -> &str {
        &self.row.object
    }

    /// The record.
    #[must_use]
    pub const fn id(&self) -> &Id {
        &self.id
    }

    /// The record's name, where its object has names.
    #[must_use]
    pub fn record_name(&self) -> Option<&str> {
        self.record_name.as_deref()
    }

    /// API name of the field.
    #[must_use]
    pub fn field(&self) -> &str {
        &self.row.field
    }

    /// The value that the record has; `None` for no value.
    #[must_use]
    pub fn old_value(&self) -> Option<&str> {
        self.row.old_value.as_deref()
    }

    /// The value that it is to have; `None` clears the field.
    #[must_use]
    pub fn new_value(&self) -> Option<&str> {
        self.new.text.as_deref()
    }

    /// Why it is changed.
    #[must_use]
    pub fn justification(&self) -> &str {
        &self.row.justification
    }

    /// Whether the record has the value already, so that there is nothing to write.
    #[must_use]
    pub fn is_unchanged(&self) -> bool {
        same(&self.field, self.old_value(), self.new_value())
    }

    /// What the org's audit object cannot prove, as a sentence.
    #[must_use]
    pub const fn weakness(&self) -> Option<&'static str> {
        self.shape.weakness()
    }

    /// The requests that [`Auditor::commit`] would send, in their order; none where nothing would change. The
    /// id of the audit row is not known before it is created and stands as `{audit row id}`.
    ///
    /// # Errors
    /// None that a plan can cause.
    pub fn requests(&self, api: Api) -> Result<Vec<Request>, Error> {
        if self.is_unchanged() {
            return Ok(Vec::new());
        }
        let pending = pending_composite(api, &self.shape, &self.row)?;
        let commit = commit_composite(api, self, "{audit row id}", None)?;
        Ok(vec![api.composite(&pending)?, api.composite(&commit)?])
    }
}

/// The justification without the blanks around it.
fn justified(text: &str) -> Result<&str, AuditError> {
    let length = visible_length(text);
    if length < LEAST_JUSTIFICATION {
        return Err(AuditError::Justification { length, least: LEAST_JUSTIFICATION });
    }
    check(text).map_err(|problem| AuditError::NotPlain { what: "the justification", problem })?;
    Ok(text.trim())
}

pub(super) fn unread(object: &str, id: &Id, source: Error) -> AuditError {
    match source.status() {
        Some(404) => AuditError::NoRecord { object: object.to_owned(), id: *id },
        _ => AuditError::Unread { what: format!("{object} {id}"), source },
    }
}

fn second(moment: DateTime) -> i64 {
    moment.utc().timestamp()
}
