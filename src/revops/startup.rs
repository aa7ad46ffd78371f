//! Whether the org has what this server needs, found out before it speaks.

use serde::{Deserialize, Serialize};
use sobjects::catalog::Object;
use soql::error::nearest;

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

/// Asks the org for the audit object and the stages. The audit object is not needed where nothing is written.
///
/// # Errors
/// Everything that is wrong, a sentence each.
pub async fn validate(client: &Client, settings: &Settings, read_only: bool) -> Result<Startup, Vec<String>> {
    let (audit, stage) =
        tokio::join!(audit_shape(client, &settings.audit_object, read_only), commit_stage(client, settings));
    match (audit, stage) {
        (Ok(audit), Ok(())) => Ok(Startup { audit }),
        (audit, stage) => Err([audit.err(), stage.err()].into_iter().flatten().collect()),
    }
}

async fn audit_shape(client: &Client, object: &str, read_only: bool) -> Result<Option<AuditShape>, String> {
    if read_only {
        return Ok(None);
    }
    let describe = client.describe(object).await.map_err(|error| match missing(&error) {
        true => format!(
            "the org has no audit object {object}, or the Salesforce user may not see it. Create it, or set \
             SFDC_AUDIT_OBJECT to the org's own, or start with --read-only"
        ),
        false => format!("the audit object {object} cannot be read: {error}"),
    })?;
    AuditShape::of(&Object::from(&describe)).map(Some).map_err(|error| error.to_string())
}

async fn commit_stage(client: &Client, settings: &Settings) -> Result<(), String> {
    let stage = &settings.commit_stage;
    let describe = match client.describe(OPPORTUNITY).await {
        Ok(describe) => Object::from(&describe),
        Err(error) if missing(&error) => {
            return Err(
                "the Salesforce user may not see Opportunity, which the questions are about".to_owned()
            );
        }
        Err(error) => return Err(format!("the stages cannot be read: {error}")),
    };
    let field = describe.field("StageName");
    let values: Vec<&str> = field.iter().flat_map(|field| sobjects::schema::active_values(field)).collect();
    if values.contains(&stage.as_str()) {
        return Ok(());
    }
    let meant = nearest(stage, values.iter().copied());
    let hint = meant.map(|name| format!(" Did you mean `{name}`?")).unwrap_or_default();
    Err(format!(
        "`{stage}` is no active stage of this org; set SFDC_COMMIT_STAGE_NAME to the one that means commit.{hint} \
         The stages are: {}",
        values.join(", ")
    ))
}

fn missing(error: &Error) -> bool {
    error.status() == Some(404) || error.code() == Some("INVALID_TYPE")
}
