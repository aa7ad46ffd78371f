//! What every write of one session shares.

use std::sync::Arc;

use sobjects::{Catalog, Id, Object};
use tokio::sync::OnceCell;

use super::row::AuditRow;
use super::seal::{KEY, Seals};
use super::traps::RecordTypes;
use super::{AuditError, AuditShape};
use crate::client::Client;
use crate::policy::Policy;

/// The longest client name that an audit row keeps, in characters.
const LONGEST_CLIENT: usize = 80;

/// The fields of an audit row that hold other fields' values, or may repeat them.
const VALUES: [&str; 3] = ["Old_Value__c", "New_Value__c", "Error__c"];

/// Makes audited writes: the only way in which this project changes a record.
///
/// ```no_run
/// use std::sync::Arc;
/// use salesforce_revops::audit::{Auditor, Caller, Change, Ending};
/// use salesforce_revops::{auth::Settings, client::Client, policy::Policy};
/// # async fn example(catalog: Arc<sobjects::Catalog>) -> Result<(), Box<dyn std::error::Error>> {
/// let settings = Settings::from_env()?;
/// let auditor = Auditor::new(Client::new(&settings)?, catalog, Policy::default(), settings.audit_object);
/// let plan = auditor
///     .prepare(&Change {
///         object: "Opportunity".into(),
///         id: "006D000000IqhSL".into(),
///         field: "NextStep".into(),
///         new_value: "Call on Monday".into(),
///         expected_old: None,
///         justification: "agreed in the weekly review".into(),
///         by: Caller { tool: "cleanup".into(), client: "my-script 1.0".into() },
///     })
///     .await?;
/// let outcome = auditor.commit(&plan).await?;
/// assert!(matches!(outcome.ending, Ending::Applied { .. }));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Auditor {
    pub(super) client: Client,
    pub(super) catalog: Arc<Catalog>,
    pub(super) policy: Policy,
    audit_object: String,
    pub(super) seals: Arc<Seals>,
    pub(super) record_types: Arc<RecordTypes>,
    shape: Arc<OnceCell<AuditShape>>,
    username: Arc<OnceCell<String>>,
}

/// On whose behalf a write is made, beside the Salesforce user.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Caller {
    /// The tool or program part that was called.
    pub tool: String,
    /// The client's name and version.
    pub client: String,
}

impl Auditor {
    /// Writes through this client, with audit rows in this object. The reserve of API calls does not stop it.
    #[must_use]
    pub fn new(client: Client, catalog: Arc<Catalog>, policy: Policy, audit_object: String) -> Self {
        let client = client.with_reserve();
        Self {
            client,
            catalog,
            policy: policy.keeping(&audit_object, &VALUES),
            audit_object,
            seals: Arc::new(Seals::own()),
            record_types: Arc::default(),
            shape: Arc::default(),
            username: Arc::default(),
        }
    }

    /// The same by another Catalog, such as the org's after a change. What this one has sealed the other one opens, and
    /// what does not fit any more it refuses.
    #[must_use]
    pub fn with_catalog(&self, catalog: Arc<Catalog>) -> Self {
        let changed = catalog.object(&self.audit_object).and_then(|object| AuditShape::of(object).ok());
        Self {
            client: self.client.clone(),
            policy: self.policy.clone(),
            audit_object: self.audit_object.clone(),
            seals: Arc::clone(&self.seals),
            record_types: Arc::clone(&self.record_types),
            // Without the fields that it needs no row is written, and so no change made.
            shape: changed.map_or_else(|| Arc::clone(&self.shape), known),
            username: Arc::clone(&self.username),
            catalog,
        }
    }

    /// The same, with the audit object's shape already known, so that the first write need not ask for it.
    #[must_use]
    pub fn with_shape(mut self, shape: AuditShape) -> Self {
        self.shape = known(shape);
        self
    }

    /// The same, with a key for sealed plans that other processes know too, so that each opens what another one
    /// sealed. Without it a process opens only its own.
    #[must_use]
    pub fn with_seal_key(self, key: [u8; KEY]) -> Self {
        Self { seals: Arc::new(Seals::with_key(Some(key))), ..self }
    }

    /// The same, with the Salesforce user's name already known to this process.
    #[must_use]
    pub fn with_username(mut self, name: String) -> Self {
        self.username = known(name);
        self
    }

    /// What may be written.
    #[must_use]
    pub const fn policy(&self) -> &Policy {
        &self.policy
    }

    /// The fields of the org's audit object, asked for once.
    ///
    /// # Errors
    /// The object cannot be described, or cannot hold an audit row.
    pub async fn shape(&self) -> Result<&AuditShape, AuditError> {
        self.shape
            .get_or_try_init(async || {
                let describe = self.client.describe(&self.audit_object).await.map_err(|source| {
                    AuditError::Unread { what: format!("the audit object {}", self.audit_object), source }
                })?;
                Ok(AuditShape::of(&Object::from(&*describe))?)
            })
            .await
    }

    /// Asks now for what the first write would ask for: the audit object's fields and the Salesforce user's name. Who
    /// that is, is asked in every process and remembered in none but this: a row must never name another user.
    ///
    /// # Errors
    /// One of them cannot be had.
    pub async fn ready(&self) -> Result<(), AuditError> {
        tokio::try_join!(self.shape(), self.username()).map(drop)
    }

    /// What every row says: the record, a key of its own, and who writes, which is the Salesforce user through this
    /// client.
    pub(super) async fn row(&self, object: &str, id: &Id, by: &Caller) -> Result<AuditRow, AuditError> {
        let (username, client) = (self.username().await?, by.client_name());
        let performed_by =
            if client.is_empty() { username.to_owned() } else { format!("{username} via {client}") };
        Ok(AuditRow {
            object: object.to_owned(),
            record_id: id.to_string(),
            performed_by,
            request_id: uuid::Uuid::new_v4().to_string(),
            client,
            tool: by.tool.clone(),
            ..AuditRow::default()
        })
    }

    /// The Salesforce user's name, asked for once.
    pub(super) async fn username(&self) -> Result<&str, AuditError> {
        let asked = self.username.get_or_try_init(async || {
            let user = self.client.user_info().await.map_err(|source| AuditError::Unread {
                what: "the name of the Salesforce user".to_owned(),
                source,
            })?;
            Ok(user.preferred_username.unwrap_or_else(|| user.user_id.to_string()))
        });
        asked.await.map(String::as_str)
    }
}

fn known<T>(value: T) -> Arc<OnceCell<T>> {
    Arc::new(OnceCell::new_with(Some(value)))
}

impl Caller {
    /// The client names itself: what is too long or invisible in that must not stand in the way of a write.
    pub(super) fn client_name(&self) -> String {
        // Without the brace, so that no `@{` is left for the platform to fill in.
        let visible = self.client.chars().filter(|c| !c.is_control() && *c != '{');
        visible.take(LONGEST_CLIENT).collect::<String>().trim().to_owned()
    }
}
