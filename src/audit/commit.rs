//! From a plan to what became of it.

use sobjects::{DateTime, Id};

use super::deed::{AFTER, CHANGE, Deed};
use super::record::Pending;
use super::requests::ROW;
use super::{AuditError, Auditor, Ending, Outcome, Plan};
use crate::client::CompositeAnswer;
use crate::http::Error;

/// Why nothing was written where the row was changed before its change came.
const LATE: &str = "the change came after its audit row had been settled by somebody else, such as a reconciliation, \
    and was not made; ask for it again";

/// Why nothing was written where the record could not be read again: such as an owner who shares nothing.
const OUT_OF_SIGHT: &str = "after this change the Salesforce user would not see the record any more, so that nobody \
    could tell what became of it; it was not made. Have it made in Salesforce by somebody who will see the record";

impl Auditor {
    /// Makes the write of a plan: audit row first, then the write and the row's mark in one transaction. A plan serves
    /// once, whatever comes of it.
    ///
    /// # Errors
    /// The plan was committed before, or the policy does not allow it any more; the audit row could not be written,
    /// and so nothing was changed; or the answer to the change was lost and nothing tells what became of it.
    pub async fn commit(&self, plan: &Plan) -> Result<Outcome, AuditError> {
        plan.spend()?;
        self.check_still_allowed(plan)?;
        if plan.is_unchanged() {
            return Ok(Outcome { row: None, ending: Ending::Unchanged, unsettled: None });
        }
        let row = self.record_pending(plan).await?;
        let ending = self.carry_out(plan, &row).await?;
        let unsettled = match ending.mark(plan.row.old_value.as_deref()) {
            Some((status, error)) => self.settle(&plan.shape, &row.id, status, Some(&error)).await,
            None => None,
        };
        let ending = if plan.is_masked { ending.masked() } else { ending };
        Ok(Outcome { row: Some(row.id), ending, unsettled })
    }

    /// A person may have taken minutes to confirm, other servers have other policies, and the org may have changed.
    fn check_still_allowed(&self, plan: &Plan) -> Result<(), AuditError> {
        match &plan.deed {
            Deed::Change(change) => {
                let allowed = self.policy.check_write(&self.catalog, plan.object(), plan.field())?;
                change.check_still_fits(&self.catalog, allowed.field)?;
            }
            Deed::Note(_) => {
                self.policy.check_note(&self.catalog, plan.object())?;
            }
        }
        Ok(self.policy.check_hours(DateTime::now())?)
    }

    async fn carry_out(&self, plan: &Plan, row: &Pending) -> Result<Ending, AuditError> {
        if let Some(made) = row.made
            && let Err(refusal) = self.policy.check_daily(made)
        {
            return Ok(Ending::Stopped { refusal });
        }
        let sent = match plan.composite(self.client.api(), row.id.as_str(), Some(row.modified)) {
            Ok(composite) => self.client.composite(&composite).await,
            Err(error) => Err(error),
        };
        match sent {
            Ok(answer) => Ok(self.ending(plan, &answer).await),
            Err(error) if error.is_outcome_unknown() => self.look_again(plan, &row.id, error).await,
            Err(error) => Ok(self.refused(plan, error).await),
        }
    }

    async fn ending(&self, plan: &Plan, answer: &CompositeAnswer) -> Ending {
        match (answer.failure(), &plan.deed) {
            (Some((CHANGE, error)), _) if error.status() == Some(412) => self.conflict(plan).await,
            (Some((ROW, error)), _) if error.status() == Some(412) => {
                Ending::Refused { error, explained: Some(LATE.to_owned()) }
            }
            (Some((AFTER, error)), _) if error.status() == Some(404) => {
                Ending::Refused { error, explained: Some(OUT_OF_SIGHT.to_owned()) }
            }
            (Some((_, error)), _) => self.refused(plan, error).await,
            (None, Deed::Change(change)) => change.ending(&plan.row, answer),
            (None, Deed::Note(note)) => note.added(),
        }
    }

    /// The answer to the write was lost: if it was made, the record can be read again.
    async fn look_again(&self, plan: &Plan, row: &Id, lost: Error) -> Result<Ending, AuditError> {
        let Some(made) = self.was_made(&plan.shape, row, &lost).await? else {
            return Ok(Ending::NotMade { error: lost });
        };
        match &plan.deed {
            Deed::Change(change) => {
                let read = self.client.record(plan.object(), plan.id(), &change.fields(&plan.row)).await;
                Ok(change.ending_by(&plan.row, made, read.ok().map(|read| read.value).as_ref()))
            }
            Deed::Note(note) => Ok(note.added()),
        }
    }
}
