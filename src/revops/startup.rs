//! Whether the org has what this server needs, found out before it speaks.

use serde::{Deserialize, Serialize};
use sobjects::Definitions;
use sobjects::catalog::{Catalog, Object};
use soql::error::nearest;

use super::RevopsError;
use super::deal::OPPORTUNITY;
use crate::audit::AuditShape;
use crate::auth::Settings;
use crate::client::Client;
use crate::http::Error;
use crate::live::LookError;

/// What was found out at start, worth remembering.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Startup {
    /// The fields of the audit object; none where nothing will be written.
    pub audit: Option<AuditShape>,
    /// How the org classifies its fields; nothing where the policy does not ask.
    #[serde(default)]
    pub classified: Definitions,
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

impl From<LookError> for Unfit {
    fn from(error: LookError) -> Self {
        Self::unread(&error.what, &error.source)
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
    let audit_object = async {
        match read_only {
            true => Ok(None),
            false => audit(client, &settings.audit_object).await.map(Some),
        }
    };
    let stage = async { commit_stage(&settings.commit_stage, described(client, OPPORTUNITY).await) };
    match tokio::join!(audit_object, stage) {
        (Ok(audit), Ok(())) => Ok(Startup { audit, classified: Definitions::default() }),
        (Err(audit), Err(stage)) => Err(audit.and(stage)),
        (Err(unfit), Ok(())) | (Ok(_), Err(unfit)) => Err(unfit),
    }
}

/// Asks the org how it classifies the fields of all objects that can be queried. Without the answer a policy by
/// classification would hide nothing of what was classified since the code was generated, so it fails closed.
///
/// # Errors
/// The org does not tell.
pub async fn classified(client: &Client, catalog: &Catalog) -> Result<Definitions, Unfit> {
    let objects = catalog.objects.iter().filter(|object| object.queryable).map(|object| &*object.name);
    let told = client.classifications(objects).await.map_err(|error| {
        let unread = Unfit::unread("how the org classifies its fields, which the policy goes by,", &error);
        if unread.is_passing { unread } else { unread.and(Unfit::lacks(MEND)) }
    })?;
    if told.iter().next().is_some() {
        return Ok(told);
    }
    let reason = "the org tells nothing of how its fields are classified, which the policy goes by.";
    Err(Unfit::lacks(format!("{reason} {MEND}")))
}

const MEND: &str = "Name the fields in the policy in place of [policy.classified], or give the Salesforce user the \
                    right to see FieldDefinition.";

/// Asks the org for the audit object.
///
/// # Errors
/// The org has none that can hold an audit row, or cannot be asked.
pub async fn audit(client: &Client, object: &str) -> Result<AuditShape, Unfit> {
    audit_shape(object, described(client, object).await)
}

async fn described(client: &Client, object: &str) -> Result<Object, Error> {
    client.describe(object).await.map(|describe| Object::from(&*describe))
}

/// What the audit object can hold, by its describe result.
///
/// # Errors
/// The org has none, it cannot hold an audit row, or it could not be asked for.
pub fn audit_shape(object: &str, described: Result<Object, Error>) -> Result<AuditShape, Unfit> {
    let described = described.map_err(|error| match error.is_absence() {
        true => Unfit::lacks(format!(
            "the org has no audit object {object}, or the Salesforce user may not see it. Let an administrator \
             run `salesforce-revops setup audit`, or set SFDC_AUDIT_OBJECT to the org's own, or start with --read-only"
        )),
        false => Unfit::unread(&format!("the audit object {object}"), &error),
    })?;
    AuditShape::of(&described).map_err(|error| Unfit::lacks(error.to_string()))
}

/// Whether the stage that means commit is one, by the describe result of Opportunity.
///
/// # Errors
/// It is none of the active ones, or they could not be asked for.
pub fn commit_stage(stage: &str, described: Result<Object, Error>) -> Result<(), Unfit> {
    let described = described.map_err(|error| match error.is_absence() {
        true => Unfit::lacks("the Salesforce user may not see Opportunity, which the questions are about"),
        false => Unfit::unread("the stages", &error),
    })?;
    let field = described.field("StageName");
    let values: Vec<&str> = field.iter().flat_map(|field| sobjects::schema::active_values(field)).collect();
    if values.contains(&stage) {
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
