//! The steps that every writing tool shares: prepare, ask, commit, tell.

use super::{Answered, Call, ToolError};
use crate::audit::{AuditError, Plan};
use crate::mcp::output::{write_outcome, write_requests};

/// Makes a write, or shows with `dry_run` what would be sent.
pub(super) async fn write(
    call: &Call,
    dry_run: bool,
    prepare: impl Future<Output = Result<Plan, AuditError>> + Send,
) -> Result<Answered, ToolError> {
    let auditor = &call.context.auditor;
    if dry_run {
        let plan = prepare.await?;
        return Ok(write_requests(&plan, &plan.requests(call.context.client.api())?).into());
    }
    let plan = match call.asking.confirmed(auditor).await? {
        Some(plan) => plan,
        None => {
            let plan = prepare.await?;
            if !plan.is_unchanged()
                && let Some(question) = call.asking.ask(auditor, &plan).await?
            {
                return Ok(Answered::Question(question));
            }
            plan
        }
    };
    let _writing = call.writing.read().await;
    call.asking.check_wanted()?;
    let outcome = auditor.commit(&plan).await?;
    write_outcome(&plan, &outcome)
        .map(|text| Answered::with(1, text))
        .map_err(|text| ToolError::not_done(&outcome.ending, text))
}
