//! From a plan to what became of it.

use sobjects::{DateTime, Id, Record};

use super::record::{AFTER, CHANGE, Pending, commit_composite};
use super::row::Status;
use super::values::{same, text_of};
use super::{AuditError, Auditor, Plan};
use crate::client::CompositeAnswer;
use crate::http::Error;

/// What became of a write.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The audit row; none where there was nothing to write.
    pub row: Option<Id>,
    /// How it ended.
    pub ending: Ending,
    /// Why the audit row could not be marked with this ending; it still says Pending then.
    pub unsettled: Option<Error>,
}

/// How a write ended.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Ending {
    /// The record had the value already; nothing was sent.
    Unchanged,
    /// The change was made, and the record reads as it was meant to.
    Applied {
        /// The value read back.
        value: Option<String>,
    },
    /// The platform took the change without an error and the record still reads otherwise.
    Ignored {
        /// The value read back.
        found: Option<String>,
    },
    /// The record was changed by someone else after it was read; nothing was written.
    Conflict {
        /// Who changed it, where that could be read.
        by: Option<String>,
        /// When.
        at: Option<DateTime>,
        /// The value that the field has now.
        current: Option<String>,
    },
    /// The platform refused the change; nothing was written.
    Refused {
        /// What the platform said.
        error: Error,
    },
    /// The change was lost on its way: it was not made, and cannot be made any more, however late it arrives.
    NotMade {
        /// What happened to its answer.
        error: Error,
    },
}

impl Auditor {
    /// Makes the change of a plan: audit row first, then the change and the row's mark in one transaction.
    ///
    /// # Errors
    /// The audit row could not be written, and so nothing was changed; or the answer to the change was lost
    /// and nothing tells what became of it.
    pub async fn commit(&self, plan: &Plan) -> Result<Outcome, AuditError> {
        if plan.is_unchanged() {
            return Ok(Outcome { row: None, ending: Ending::Unchanged, unsettled: None });
        }
        let row = self.record_pending(&plan.shape, &plan.row).await?;
        let ending = match self.change(plan, &row).await {
            Ok(answer) => self.ending(plan, &answer).await,
            Err(error) if error.is_outcome_unknown() => self.look_again(plan, &row.id, error).await?,
            Err(error) => Ending::Refused { error },
        };
        let (status, error) = match &ending {
            // A change that is known not to be made has its row marked already.
            Ending::Unchanged | Ending::Applied { .. } | Ending::NotMade { .. } => {
                return Ok(Outcome { row: Some(row.id), ending, unsettled: None });
            }
            Ending::Ignored { found } => (Status::Ignored, ignored(found.as_deref())),
            Ending::Conflict { .. } => {
                (Status::Failed, "the record was changed after it was read".to_owned())
            }
            Ending::Refused { error } => (Status::Failed, error.to_string()),
        };
        let unsettled = self.settle(&plan.shape, &row.id, status, Some(&error)).await;
        Ok(Outcome { row: Some(row.id), ending, unsettled })
    }

    async fn change(&self, plan: &Plan, row: &Pending) -> Result<CompositeAnswer, Error> {
        let composite = commit_composite(self.client.api(), plan, row.id.as_str(), Some(row.modified))?;
        self.client.composite(&composite).await
    }

    async fn ending(&self, plan: &Plan, answer: &CompositeAnswer) -> Ending {
        match answer.failure() {
            Some((CHANGE, error)) if error.status() == Some(412) => self.conflict(plan).await,
            Some((_, error)) => Ending::Refused { error },
            None => match answer.part(AFTER).and_then(|part| part.read::<Record>()) {
                Ok(record) => compared(plan, &record),
                // The transaction was committed; only its echo cannot be read.
                Err(_) => Ending::Applied { value: plan.new.text.clone() },
            },
        }
    }

    /// The answer to the change was lost: if it was made, the record can be read again.
    async fn look_again(&self, plan: &Plan, row: &Id, source: Error) -> Result<Ending, AuditError> {
        if !self.was_made(&plan.shape, row, &source).await? {
            return Ok(Ending::NotMade { error: source });
        }
        match self.client.record(plan.object(), plan.id(), &[plan.field()]).await {
            Ok(read) => Ok(compared(plan, &read.value)),
            Err(_) => Ok(Ending::Applied { value: plan.new.text.clone() }),
        }
    }

    /// Who was faster. Whatever cannot be read stays out of the answer.
    async fn conflict(&self, plan: &Plan) -> Ending {
        let fields = [plan.field(), "LastModifiedDate", "LastModifiedById"];
        let Ok(read) = self.client.record(plan.object(), plan.id(), &fields).await else {
            return Ending::Conflict { by: None, at: None, current: None };
        };
        let record = read.value;
        Ending::Conflict {
            by: match record.text("LastModifiedById").and_then(|id| id.parse().ok()) {
                Some(user) => Some(self.user_name(&user).await),
                None => None,
            },
            at: record.text("LastModifiedDate").and_then(|at| at.parse().ok()),
            current: record.get(plan.field()).and_then(|value| text_of(&plan.field, value)),
        }
    }

    async fn user_name(&self, user: &Id) -> String {
        let read = self.client.record("User", user, &["Name"]).await.ok();
        let name = read.and_then(|read| read.value.text("Name").map(str::to_owned));
        name.unwrap_or_else(|| user.to_string())
    }
}

fn compared(plan: &Plan, record: &Record) -> Ending {
    let found = record.get(plan.field()).and_then(|value| text_of(&plan.field, value));
    if same(&plan.field, plan.new_value(), found.as_deref()) {
        Ending::Applied { value: found }
    } else {
        Ending::Ignored { found }
    }
}

fn ignored(found: Option<&str>) -> String {
    format!(
        "the platform took the change without an error, and the field still reads: {}",
        found.unwrap_or("(empty)")
    )
}
