//! From a plan to what became of it.

use sobjects::{DateTime, Id};

use super::change::CHANGE;
use super::plan::Deed;
use super::record::Pending;
use super::{AuditError, Auditor, Ending, Outcome, Plan};
use crate::client::CompositeAnswer;
use crate::http::Error;

impl Auditor {
    /// Makes the write of a plan: audit row first, then the write and the row's mark in one transaction. A plan serves
    /// once.
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
        let unsettled = match ending.mark(plan) {
            Some((status, error)) => self.settle(&plan.shape, &row.id, status, Some(&error)).await,
            None => None,
        };
        Ok(Outcome { row: Some(row.id), ending: ending.shown(plan), unsettled })
    }

    /// A person may have taken minutes to confirm, and other servers have other policies.
    fn check_still_allowed(&self, plan: &Plan) -> Result<(), AuditError> {
        match &plan.deed {
            Deed::Change(_) => {
                self.policy.check_write(&self.catalog, plan.object(), plan.field())?;
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
            (Some((_, error)), _) => self.refused(plan, error).await,
            (None, Deed::Change(change)) => change.ending(plan, answer),
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
                let read = self.client.record(plan.object(), plan.id(), &change.fields(plan)).await;
                Ok(change.ending_by(plan, made, read.ok().map(|read| read.value).as_ref()))
            }
            Deed::Note(note) => Ok(note.added()),
        }
    }
}
