//! The fence: marking a Pending row Failed, so that its change cannot be made any more.
//!
//! A change travels with its row's step to Applied, all or none, and that step is refused once the row was changed by
//! anyone. So whoever changes the row first decides what became of it, and nothing has to be guessed: a row that could
//! be marked Failed stands for a change that was not made and never will be, however late its request arrives.
//!
//! The platform's conditions have whole seconds. So a row counts as Pending only where it was read some seconds after
//! its last change: a change within that very second would show neither in what was read nor in the condition.
//! Taken for granted is that the platform holds the row while it judges a condition and makes the change.

use std::time::{Duration, Instant};

use chrono::TimeDelta;
use sobjects::{DateTime, Id};

use super::record::Pending;
use super::requests::conditional;
use super::row::settled;
use super::status::Status;
use super::{AuditError, AuditShape, Auditor};
use crate::client::{Client, Composite, CompositeAnswer};
use crate::http::Error;

/// How long a row must have rested after its last change when it is read: a second, and a half because the clocks of
/// the platform's servers differ a little. As `Date` has whole seconds, it is marked two seconds after that change at
/// the earliest.
pub(super) const REST: Duration = Duration::from_millis(1500);
/// So much longer it is waited that the next whole second has come.
const SLACK: Duration = Duration::from_millis(500);

/// How often a row is read until it is known what became of its change, …
const READS: usize = 6;
/// … and how long is waited where somebody else is changing it.
pub(super) const PAUSE: Duration = Duration::from_secs(1);

/// Rows that are marked by one request: as many as a composite takes.
const TOGETHER: usize = 25;

/// What the platform says when somebody else is changing the same record.
const LOCKED: &str = "UNABLE_TO_LOCK_ROW";

/// What became of marking a row.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Mark {
    /// It says Failed now.
    Made,
    /// Somebody else may have changed it first: read it again.
    Late,
    /// The org does not let it be marked.
    Refused(Error),
}

/// Marks rows Failed, each for itself, and only where nobody has changed them since they were read.
pub(super) async fn mark_failed(
    client: &Client,
    shape: &AuditShape,
    rows: &[Pending],
    why: &str,
) -> Vec<Mark> {
    let mut marks = Vec::with_capacity(rows.len());
    for rows in rows.chunks(TOGETHER) {
        let answer = send(client, shape, rows, why).await;
        let part = |row: &Pending| match &answer {
            Ok(answer) => answer
                .part(row.id.as_str())
                .map_or_else(Mark::of, |part| part.error().map_or(Mark::Made, Mark::of)),
            Err(error) => Mark::of(error.clone()),
        };
        marks.extend(rows.iter().map(part));
    }
    marks
}

async fn send(
    client: &Client,
    shape: &AuditShape,
    rows: &[Pending],
    why: &str,
) -> Result<CompositeAnswer, Error> {
    let values = settled(shape, Status::Failed, Some(why)).unwrap_or_default();
    let mut composite = Composite::independent();
    for row in rows {
        let id = row.id.as_str();
        composite = composite.add(id, conditional(client.api(), shape, id, &values, Some(row.modified))?);
    }
    client.composite(&composite).await
}

impl Mark {
    fn of(error: Error) -> Self {
        let is_late = matches!(error.status(), Some(404 | 412))
            || error.code() == Some(LOCKED)
            || error.is_outcome_unknown();
        if is_late { Self::Late } else { Self::Refused(error) }
    }
}

/// The org's clock when a request was sent, or a little earlier: whatever its answer tells was read later than this.
/// Where something on the way takes the `Date` out of answers, this machine's clock stands in.
/// The answer's own `Date` would not do, since it may be much later than the reading.
pub(super) fn clock_at(sent: Instant, answered: Option<DateTime>) -> DateTime {
    let answered = answered.unwrap_or_else(DateTime::now);
    let took = TimeDelta::from_std(sent.elapsed()).ok();
    took.and_then(|took| answered.utc().checked_sub_signed(took)).map_or(answered, DateTime::from)
}

/// How long it takes until a row that was changed then has been left alone for so long; nothing where it has.
pub(super) fn left_of(rest: Duration, modified: DateTime, clock: DateTime) -> Option<Duration> {
    let age = (clock.utc() - modified.utc()).to_std().unwrap_or_default();
    rest.checked_sub(age).filter(|left| !left.is_zero())
}

impl Auditor {
    /// The answer to a change was lost: when the change was made; nothing where it was not. Where its row still says
    /// Pending it is marked Failed, so that the change cannot be made any more.
    ///
    /// # Errors
    /// The row does not say, cannot be read, or cannot be marked.
    pub(super) async fn was_made(
        &self,
        shape: &AuditShape,
        row: &Id,
        lost: &Error,
    ) -> Result<Option<DateTime>, AuditError> {
        let unclear = |status| AuditError::Unclear { row: *row, status, source: lost.clone() };
        if !shape.is_full() {
            return Err(unclear(None));
        }
        let why = format!(
            "the change was not made, and cannot be made any more: no clear answer came to it ({lost})"
        );
        let mut status = None;
        for _ in 0..READS {
            let sent = Instant::now();
            let read =
                self.client.record(shape.object(), row, &["Id", "Status__c", "LastModifiedDate"]).await;
            let Ok(read) = read else { return Err(unclear(status)) };
            let clock = clock_at(sent, read.date);
            status = read.value.text("Status__c").map(str::to_owned);
            let Ok(pending) = Pending::of(&read.value) else { break };
            match Status::parse(status.as_deref()) {
                Some(Status::Applied | Status::Ignored) => return Ok(Some(pending.modified)),
                Some(Status::Failed) => return Ok(None),
                Some(Status::Pending) => {}
                None => break,
            }
            if let Some(left) = left_of(REST, pending.modified, clock) {
                tokio::time::sleep(left + SLACK).await;
                continue;
            }
            match mark_failed(&self.client, shape, &[pending], &why).await.pop() {
                Some(Mark::Made) => return Ok(None),
                Some(Mark::Late) => tokio::time::sleep(PAUSE).await,
                Some(Mark::Refused(_)) | None => break,
            }
        }
        Err(unclear(status))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> DateTime {
        text.parse().expect("a moment")
    }

    #[test]
    fn a_row_rests_after_its_last_change() {
        let changed = moment("2026-11-20T12:00:00.000+0000");
        let left = |clock| left_of(REST, changed, moment(clock));
        assert_eq!(left("2026-11-20T12:00:01.000+0000"), Some(Duration::from_millis(500)));
        assert_eq!(left("2026-11-20T12:00:02.000+0000"), None);
        assert_eq!(left("2026-11-20T11:59:00.000+0000"), Some(REST), "a clock behind the row's");
    }

    #[test]
    fn what_was_read_counts_from_when_it_was_asked_for() {
        let answered = moment("2026-11-20T12:00:05.000+0000");
        let Some(sent) = Instant::now().checked_sub(Duration::from_secs(4)) else { return };
        let clock = clock_at(sent, Some(answered));
        assert!(clock <= moment("2026-11-20T12:00:01.000+0000"), "{clock}");
        assert!(clock > moment("2026-11-20T11:59:59.000+0000"), "{clock}");
    }
}
