//! What is read of the org, once, for all checks.

use sobjects::{Catalog, DateTime, Object};
use tokio::task::JoinSet;

use crate::audit::{AuditShape, ReconcileError, count_pending, last_review};
use crate::auth::secrets::Secret;
use crate::auth::sign_in::SignIn;
use crate::auth::{Enforcement, Settings};
use crate::client::{Client, Dated, UserInfo, Version};
use crate::http::{ApiUsage, Error};
use crate::policy::Policy;
use crate::revops::rights::{self, WideRights};
use crate::revops::{Clause, RevopsError};

/// The instance as anybody sees it.
pub(super) struct Instance {
    pub(super) versions: Result<Dated<Vec<Version>>, Error>,
    /// This machine's clock when the answer came.
    pub(super) local: DateTime,
}

/// The org as the Salesforce user sees it.
pub(super) struct Seen {
    /// The objects that the tools know, and the audit object.
    pub(super) objects: Vec<(String, Result<Object, Error>)>,
    pub(super) takes_clause: Result<bool, RevopsError>,
    pub(super) rights: Result<Vec<WideRights>, Error>,
    pub(super) reviewed: Result<Option<DateTime>, Error>,
    /// The audit object as the user sees it; none where that has no row to look at.
    pub(super) audit: Option<(Object, AuditShape)>,
    /// How many audit rows are Pending, and since when the oldest is.
    pub(super) pending: Result<Option<(u64, DateTime)>, ReconcileError>,
    pub(super) usage: Option<ApiUsage>,
}

impl Instance {
    /// Asked with a token that is none: so the address is tried apart from signing in.
    pub(super) async fn ask(settings: &Settings) -> Self {
        let nobody = Settings {
            sign_in: SignIn::AccessToken(Secret::given("nobody", "none".into())),
            ..settings.clone()
        };
        let versions = match Client::new(&nobody) {
            Ok(client) => client.versions().await,
            Err(error) => Err(error),
        };
        Self { versions, local: DateTime::now() }
    }
}

impl Seen {
    pub(super) async fn ask(client: &Client, settings: &Settings, known: &Catalog, user: &UserInfo) -> Self {
        let objects = describes(client, settings, known);
        let clause = Clause::new(Enforcement::Auto);
        let (objects, clause, rights, reviewed) = tokio::join!(
            objects,
            clause.for_queries(client),
            rights::wide(client, &user.user_id),
            last_review(client, &settings.audit_object),
        );
        let takes_clause = clause.map(|clause| clause.is_some());
        let is_audit = |name: &str| name.eq_ignore_ascii_case(&settings.audit_object);
        let audit = objects.iter().find(|(name, _)| is_audit(name)).and_then(|(_, found)| found.clone().ok());
        let audit = audit.and_then(|object| AuditShape::of(&object).ok().map(|shape| (object, shape)));
        let pending = match &audit {
            Some((_, shape)) if shape.is_full() => count_pending(client, shape).await,
            _ => Ok(None),
        };
        Self { objects, takes_clause, rights, reviewed, audit, pending, usage: client.last_limit() }
    }

    /// The describe result of an object.
    pub(super) fn object(&self, name: &str) -> Option<&Result<Object, Error>> {
        self.objects.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, found)| found)
    }

    /// What the user sees, as far as the policy lets it be read.
    pub(super) fn catalog(&self, policy: &Policy, known: &Catalog) -> Catalog {
        let objects: Vec<Object> = self.objects.iter().filter_map(|(_, found)| found.clone().ok()).collect();
        policy.readable(&Catalog { objects: objects.into(), ..known.clone() })
    }

    /// Describes that failed for another reason than that there is no such object.
    pub(super) fn failures(&self) -> impl Iterator<Item = (&str, &Error)> {
        self.objects.iter().filter_map(|(name, found)| match found {
            Err(error) if !error.is_absence() => Some((name.as_str(), error)),
            _ => None,
        })
    }
}

/// Sorted as a Catalog is.
async fn describes(
    client: &Client,
    settings: &Settings,
    known: &Catalog,
) -> Vec<(String, Result<Object, Error>)> {
    let names = known.objects.iter().map(|object| object.name.to_string());
    let audit = (known.object(&settings.audit_object).is_none()).then(|| settings.audit_object.clone());
    let mut asked: JoinSet<_> = names
        .chain(audit)
        .map(|name| {
            let client = client.clone();
            async move {
                let found = client.describe(&name).await.map(|describe| Object::from(&*describe));
                (name, found)
            }
        })
        .collect();
    let mut objects = Vec::new();
    while let Some(answer) = asked.join_next().await {
        objects.extend(answer.ok());
    }
    objects.sort_by(|(left, _), (right, _)| sobjects::catalog::folded_cmp(left, right));
    objects
}
