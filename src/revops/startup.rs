//! Whether the org has what this server needs, found out before it speaks.

use serde::{Deserialize, Serialize};
use sobjects::catalog::Object;
use soql::error::nearest;

use super::RevopsError;
use super::deal::OPPORTUNITY;
use crate::audit::AuditShape;
use crate::auth::Settings;
use crate::client::Client;
use crate::http::Error;

/// What was found out at start, worth remembering.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Startup {
    /// The fields of the audit object; none where nothing will be written.
    pub audit: Option<AuditShape>,
}

/// Why an org cannot be served.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", reasons.join("\n"))]
pub struct Unfit {
    /// Everything that is wrong, a sentence each.
    pub reasons: Vec<String>,
    /// Whether the org only could not be asked, so that nothing is known to be missing.
    pub is_passing: bool,
}

impl Unfit {
    /// What the org lacks.
    fn lacks(reason: impl Into<String>) -> Self {
        Self { reasons: vec![reason.into()], is_passing: false }
    }

    /// What could not be asked, and why.
    fn unread(what: &str, error: &Error) -> Self {
        Self { reasons: vec![format!("{what} cannot be read: {error}")], is_passing: error.is_retryable() }
    }

    fn and(mut self, other: Self) -> Self {
        self.reasons.extend(other.reasons);
        Self { is_passing: self.is_passing && other.is_passing, ..self }
    }
}

impl From<RevopsError> for Unfit {
    fn from(error: RevopsError) -> Self {
        let is_passing = matches!(&error, RevopsError::Http(error) if error.is_retryable());
        Self { is_passing, reasons: vec![error.to_string()] }
    }
}

/// Asks the org for the audit object and the stages. The audit object is not needed where nothing is written.
///
/// # Errors
/// The org lacks what is needed, or cannot be asked.
pub async fn validate(client: &Client, settings: &Settings, read_only: bool) -> Result<Startup, Unfit> {
    let (audit, stage) =
        tokio::join!(audit_shape(client, &settings.audit_object, read_only), commit_stage(client, settings));
    match (audit, stage) {
        (Ok(audit), Ok(())) => Ok(Startup { audit }),
        (Err(audit), Err(stage)) => Err(audit.and(stage)),
        (Err(unfit), Ok(())) | (Ok(_), Err(unfit)) => Err(unfit),
    }
}

async fn audit_shape(client: &Client, object: &str, read_only: bool) -> Result<Option<AuditShape>, Unfit> {
    if read_only {
        return Ok(None);
    }
    let describe = client.describe(object).await.map_err(|error| match missing(&error) {
        true => Unfit::lacks(format!(
            "the org has no audit object {object}, or the Salesforce user may not see it. Create it, or set \
             SFDC_AUDIT_OBJECT to the org's own, or start with --read-only"
        )),
        false => Unfit::unread(&format!("the audit object {object}"), &error),
    })?;
    AuditShape::of(&Object::from(&describe)).map(Some).map_err(|error| Unfit::lacks(error.to_string()))
}

async fn commit_stage(client: &Client, settings: &Settings) -> Result<(), Unfit> {
    let stage = &settings.commit_stage;
    let describe = match client.describe(OPPORTUNITY).await {
        Ok(describe) => Object::from(&describe),
        Err(error) if missing(&error) => {
            return Err(Unfit::lacks(
                "the Salesforce user may not see Opportunity, which the questions are about",
            ));
        }
        Err(error) => return Err(Unfit::unread("the stages", &error)),
    };
    let field = describe.field("StageName");
    let values: Vec<&str> = field.iter().flat_map(|field| sobjects::schema::active_values(field)).collect();
    if values.contains(&stage.as_str()) {
        return Ok(());
    }
    let meant = nearest(stage, values.iter().copied());
    let hint = meant.map(|name| format!(" Did you mean `{name}`?")).unwrap_or_default();
    Err(Unfit::lacks(format!(
        "`{stage}` is no active stage of this org; set SFDC_COMMIT_STAGE_NAME to the one that means commit.{hint} \
         The stages are: {}",
        values.join(", ")
    )))
}

fn missing(error: &Error) -> bool {
    error.status() == Some(404) || error.code() == Some("INVALID_TYPE")
}
