//! The one call that reads before a write: the record, what the platform's traps make worth knowing of it, and how
//! much was written today.

use std::time::{Duration, Instant};

use sobjects::wire;
use sobjects::{DateTime, Id, Record};

use super::daily;
use super::fence::clock_at;
use super::names::{Asked, Names};
use super::{AuditError, AuditShape, Auditor};
use crate::client::{Composite, CompositeAnswer};
use crate::http::Error;

/// How often a record is read until a second has passed in which it was not changed.
const READS: usize = 3;

/// Names of the requests inside the composite.
const MADE: &str = "made";
const RECORD: &str = "record";

const MODIFIED: &str = "LastModifiedDate";

/// What is to be read.
pub(super) struct Wanted<'w> {
    pub(super) object: &'w str,
    pub(super) id: &'w Id,
    /// Without these there is no write.
    pub(super) needed: Vec<&'w str>,
    /// Read apart from each other, and left out where the user may not see a field of them.
    pub(super) besides: Vec<Vec<&'w str>>,
    /// The names behind a reference.
    pub(super) names: Asked,
    pub(super) shape: &'w AuditShape,
}

/// What was read.
pub(super) struct Found {
    /// With what could be read besides.
    pub(super) record: Record,
    pub(super) names: Names,
    modified: Option<DateTime>,
    /// One part of the record was read before a change and another after it.
    is_torn: bool,
    /// The org's clock before it was read.
    clock: DateTime,
}

impl Auditor {
    /// Reads a record so that any later change has a later `LastModifiedDate`: the platform's clock has whole
    /// seconds, so a record that was changed in this very second is read again in the next.
    pub(super) async fn read_settled(&self, wanted: &Wanted<'_>) -> Result<(Found, DateTime), AuditError> {
        for _ in 0..READS {
            let found = self.read(wanted).await?;
            let modified = found.modified.ok_or_else(|| {
                let reason = format!("the record has no {MODIFIED}");
                unread(wanted, Error::Decode { what: wanted.object.to_owned(), reason })
            })?;
            if second(modified) < second(found.clock) && !found.is_torn {
                return Ok((found, modified));
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
        Err(AuditError::Busy { object: wanted.object.to_owned(), id: *wanted.id })
    }

    /// Reads a record as it is.
    pub(super) async fn read(&self, wanted: &Wanted<'_>) -> Result<Found, AuditError> {
        let composite = self.reading(wanted).map_err(|source| unread(wanted, source))?;
        let sent = Instant::now();
        let answered = async {
            let response = self.client.send(&self.client.api().composite(&composite)?).await?;
            let answer: CompositeAnswer = response.json::<wire::CompositeAnswer>()?.into();
            Ok((answer, clock_at(sent, response.date)))
        };
        let (answer, clock) = answered.await.map_err(|source| unread(wanted, source))?;
        if let Some(made) = self.policy.daily_writes().map(|_| daily::made(&answer, MADE)) {
            let what = "the number of today's writes".to_owned();
            let made = made.map_err(|source| AuditError::Unread { what, source })?;
            self.policy.check_daily(made)?;
        }
        let part = |name: &str| answer.part(name).and_then(|part| part.read::<Record>());
        let mut record = part(RECORD).map_err(|source| unread(wanted, source))?;
        let modified = moment(&record);
        let mut is_torn = false;
        for (name, _) in named(&wanted.besides) {
            if let Ok(besides) = part(&name) {
                is_torn |= moment(&besides) != modified;
                record.fields.extend(besides.fields);
            }
        }
        let names = wanted.names.read(&answer, &record);
        Ok(Found { record, names, modified, is_torn, clock })
    }

    fn reading(&self, wanted: &Wanted<'_>) -> Result<Composite, Error> {
        let api = self.client.api();
        let read = |fields: &[&str]| api.record(wanted.object, wanted.id, &[fields, &[MODIFIED]].concat());
        let mut composite = Composite::independent();
        if self.policy.daily_writes().is_some() {
            composite = composite.add(MADE, daily::count(api, wanted.shape)?);
        }
        for (name, fields) in named(&wanted.besides) {
            composite = composite.add(name, read(fields)?);
        }
        let composite = wanted.names.add_to(composite, api)?;
        Ok(composite.add(RECORD, read(&wanted.needed)?))
    }
}

/// Those that read anything, with the names of their requests.
fn named<'b, 'w>(besides: &'b [Vec<&'w str>]) -> impl Iterator<Item = (String, &'b [&'w str])> {
    let named = besides.iter().enumerate().map(|(at, fields)| (format!("besides{at}"), fields.as_slice()));
    named.filter(|(_, fields)| !fields.is_empty())
}

fn unread(wanted: &Wanted<'_>, source: Error) -> AuditError {
    match source.status() {
        Some(404) => AuditError::NoRecord { object: wanted.object.to_owned(), id: *wanted.id },
        _ => AuditError::Unread { what: format!("{} {}", wanted.object, wanted.id), source },
    }
}

fn moment(record: &Record) -> Option<DateTime> {
    record.text(MODIFIED)?.parse().ok()
}

fn second(moment: DateTime) -> i64 {
    moment.utc().timestamp()
}
