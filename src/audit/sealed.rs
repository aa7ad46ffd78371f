//! Sealed plans: a plan that leaves the process while a person is asked, and comes back in another request.
//!
//! A plan holds values that are masked in answers, and so the seal hides them. It is bound to the org, the Salesforce
//! user and the arguments of the call. In another process that knows the key, the unique `Request_Id__c` of the audit
//! row keeps the plan from being carried out twice.

use super::record::REQUEST_ID;
use super::seal::{Opened, SealError};
use super::{AuditError, Auditor, Plan};

impl Auditor {
    /// The plan as a text that tells nothing and that only [`Auditor::open`] reads, within ten minutes and with the
    /// same arguments.
    ///
    /// # Errors
    /// The user's name cannot be read, or the machine gives no random numbers.
    pub async fn seal(&self, plan: &Plan, arguments: &str) -> Result<String, AuditError> {
        Ok(self.seals.seal(plan, &self.bound(arguments).await?)?)
    }

    /// The plan that was sealed.
    ///
    /// # Errors
    /// It was sealed for another call, user or org, is too old, or was opened before.
    pub async fn open(&self, sealed: &str, arguments: &str) -> Result<Plan, AuditError> {
        let opened: Opened<Plan> = self.seals.open(sealed, &self.bound(arguments).await?)?;
        let plan = &opened.content;
        // Without a unique key on the rows, nobody knows what another process has done with it.
        if !opened.is_own && !plan.shape.is_unique(REQUEST_ID) {
            return Err(SealError::Foreign.into());
        }
        self.seals.spend(&plan.row.request_id, &opened)?;
        // Whoever sealed it may have had another policy.
        let counts = self.policy.daily_writes().is_some();
        Ok(Plan { counts, was_sealed: true, ..opened.content })
    }

    /// What a seal holds for: org, user and arguments, told apart whatever they are.
    async fn bound(&self, arguments: &str) -> Result<Vec<u8>, AuditError> {
        let org = self.client.instance_url().to_string();
        let bound = serde_json::json!([org, self.username().await?, arguments]);
        Ok(bound.to_string().into_bytes())
    }
}
