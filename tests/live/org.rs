//! The org under test, what was tried on it, and what was made in it.

use std::fmt::Write;
use std::sync::Arc;

use salesforce_revops::audit::{Auditor, Caller};
use salesforce_revops::auth::Settings;
use salesforce_revops::client::{Client, UserInfo};
use salesforce_revops::policy::Policy;
use sobjects::{Catalog, Id, Record};

/// What the suites look at; an org may lack some.
const OBJECTS: [&str; 12] = [
    "Account",
    "Contact",
    "ContentDocumentLink",
    "ContentNote",
    "Event",
    "Lead",
    "Opportunity",
    "OpportunityHistory",
    "OpportunityStage",
    "Organization",
    "Task",
    "User",
];

pub(crate) struct Live {
    pub(crate) client: Client,
    pub(crate) settings: Settings,
    /// What the org says of itself.
    pub(crate) catalog: Arc<Catalog>,
    pub(crate) auditor: Auditor,
    pub(crate) user: UserInfo,
    steps: Vec<(&'static str, Outcome)>,
    made: Vec<(String, Id)>,
}

/// How a step ended.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// As it should.
    Well,
    /// The org lacks what it takes.
    Lacks(String),
    /// A choice about the platform is right.
    Held(String),
    /// A choice about the platform is wrong, which is worth knowing and no failure.
    DidNotHold(String),
    Failed(String),
}

/// A step's outcome, or why it failed.
pub(crate) type Step = Result<Outcome, String>;

/// The text of whatever went wrong.
pub(crate) fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// Fails a step unless this holds.
pub(crate) fn ensure(holds: bool, otherwise: impl Into<String>) -> Result<(), String> {
    if holds { Ok(()) } else { Err(otherwise.into()) }
}

/// Whether a choice held, with what was seen.
pub(crate) fn held(holds: bool, seen: impl Into<String>) -> Step {
    Ok(if holds { Outcome::Held(seen.into()) } else { Outcome::DidNotHold(seen.into()) })
}

impl Live {
    /// Connects, and refuses an org that is no sandbox: records are made in it.
    pub(crate) async fn connect() -> Result<Self, String> {
        let settings = Settings::from_env().map_err(told)?;
        let client = Client::new(&settings).map_err(told)?;
        let user = client.user_info().await.map_err(told)?;
        let soql = "SELECT IsSandbox, OrganizationType FROM Organization";
        let org = client.query_text::<Record>(soql).await.map_err(told)?.records;
        let is_sandbox = org.first().is_some_and(|org| {
            org.get("IsSandbox") == Some(&sobjects::Value::Bool(true))
                || org.text("OrganizationType") == Some("Developer Edition")
        });
        ensure(
            is_sandbox,
            "this is a production org; the suites make records and run on sandbox orgs alone",
        )?;
        let mut describes = Vec::new();
        for object in OBJECTS.into_iter().chain([settings.audit_object.as_str()]) {
            if let Ok(describe) = client.describe(object).await {
                describes.push((*describe).clone());
            }
        }
        let catalog =
            Arc::new(Catalog::from_describes("live", &settings.api_version.to_string(), &describes));
        let audit = settings.audit_object.clone();
        let auditor = Auditor::new(client.clone(), Arc::clone(&catalog), Policy::default(), audit);
        Ok(Self { client, settings, catalog, auditor, user, steps: Vec::new(), made: Vec::new() })
    }

    /// Takes note of how a step ended.
    pub(crate) fn note(&mut self, step: &'static str, ended: Step) {
        self.steps.push((step, ended.unwrap_or_else(Outcome::Failed)));
    }

    /// Creates a record that is deleted at the end.
    pub(crate) async fn make(&mut self, object: &str, values: serde_json::Value) -> Result<Id, String> {
        let id = self.client.create_json(object, &values).await.map_err(told)?;
        self.made.push((object.to_owned(), id));
        Ok(id)
    }

    /// An open opportunity, which is deleted at the end.
    pub(crate) async fn deal(&mut self, name: &str) -> Result<Id, String> {
        let field = self.catalog.object("Opportunity").and_then(|object| object.field("StageName"));
        let stages: Vec<&str> =
            field.iter().flat_map(|field| sobjects::schema::active_values(field)).collect();
        let stage = stages.first().copied().unwrap_or("Prospecting").to_owned();
        let values = serde_json::json!({"Name": format!("REVOPS_LIVE {name}"), "StageName": stage,
            "CloseDate": "2099-12-31", "Amount": 1250.5, "NextStep": "Call"});
        self.make("Opportunity", values).await
    }

    /// A record is deleted at the end, too.
    pub(crate) fn made(&mut self, object: &str, id: Id) {
        self.made.push((object.to_owned(), id));
    }

    pub(crate) async fn rows(&self, soql: &str) -> Result<Vec<Record>, String> {
        self.client.query_text::<Record>(soql).await.map(|page| page.records).map_err(told)
    }

    pub(crate) async fn count(&self, from: &str) -> Result<u64, String> {
        let soql = format!("SELECT COUNT() FROM {from}");
        self.client.query_text::<Record>(&soql).await.map(|page| page.total_size).map_err(told)
    }

    pub(crate) fn caller() -> Caller {
        Caller { tool: "update_field".into(), client: "live-suite".into() }
    }

    /// Deletes what was made, the audit rows about it first; tells what could not be deleted.
    pub(crate) async fn clean(&mut self) -> Vec<String> {
        let mut left = Vec::new();
        let audit = self.settings.audit_object.clone();
        let ids: Vec<String> = self.made.iter().map(|(_, id)| format!("'{id}'")).collect();
        if !ids.is_empty() && self.catalog.object(&audit).is_some() {
            let soql = format!("SELECT Id FROM {audit} WHERE Record_Id__c IN ({})", ids.join(", "));
            match self.rows(&soql).await {
                Ok(rows) => {
                    let rows = rows.iter().filter_map(|row| row.text("Id")?.parse().ok());
                    self.made.extend(rows.map(|id| (audit.clone(), id)));
                }
                Err(error) => left.push(error),
            }
        }
        for (object, id) in std::mem::take(&mut self.made).into_iter().rev() {
            if let Err(error) = self.client.delete_record(&object, &id).await {
                left.push(format!("{object} {id}: {error}"));
            }
        }
        left
    }

    /// The steps whose outcome is of this kind.
    pub(crate) fn named(&self, kind: impl Fn(&Outcome) -> bool) -> Vec<&str> {
        self.steps.iter().filter(|(_, outcome)| kind(outcome)).map(|(step, _)| *step).collect()
    }

    /// A line a step.
    pub(crate) fn told(&self) -> String {
        let mut text = String::new();
        for (step, outcome) in &self.steps {
            let (word, more) = match outcome {
                Outcome::Well => ("well", ""),
                Outcome::Lacks(what) => ("skipped", what.as_str()),
                Outcome::Held(seen) => ("held", seen.as_str()),
                Outcome::DidNotHold(seen) => ("DID NOT HOLD", seen.as_str()),
                Outcome::Failed(why) => ("FAILED", why.as_str()),
            };
            let _ = writeln!(text, "{word:<12} {step}{}{more}", if more.is_empty() { "" } else { ": " });
        }
        text
    }
}
