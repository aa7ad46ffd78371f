//! That a person has reviewed what the Salesforce user may do: a row of the audit object, which changes nothing else.

use serde_json::Value;
use sobjects::{DateTime, Id, Record};
use soql::build::{Select, desc, field};

use super::plain::check;
use super::row::AuditRow;
use super::status::Status;
use super::{AuditError, AuditShape};
use crate::client::{Api, Client, UserInfo};
use crate::http::{Error, Request};

/// Who performs a review, as the row's `Performed_By__c` says it: so reviews are told apart from changes.
pub const REVIEWER: &str = "policy-review";

/// What the review was about, as the row's `Field__c` says it.
const SUBJECT: &str = "Rights";

/// A review that can be recorded.
#[derive(Debug, Clone)]
pub struct Review {
    shape: AuditShape,
    row: AuditRow,
}

impl Review {
    /// A review of this user's rights, with what the reviewer has to say.
    ///
    /// # Errors
    /// The note holds what no row may, or is longer than the row.
    pub fn new(shape: AuditShape, user: &UserInfo, note: Option<&str>) -> Result<Self, AuditError> {
        let name = user.preferred_username.clone().unwrap_or_else(|| user.user_id.to_string());
        let note = note.map(str::trim).filter(|note| !note.is_empty());
        if let Some(note) = note {
            check(note).map_err(|problem| AuditError::NotPlain { what: "the note", problem })?;
        }
        let row = AuditRow {
            object: "User".to_owned(),
            record_id: user.user_id.to_string(),
            field: SUBJECT.to_owned(),
            old_value: None,
            new_value: None,
            justification: note.map_or_else(|| format!("the rights of {name} were reviewed"), str::to_owned),
            performed_by: REVIEWER.to_owned(),
            request_id: uuid::Uuid::new_v4().to_string(),
            client: concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION")).to_owned(),
            tool: "policy review".to_owned(),
        };
        row.check_room(&shape)?;
        Ok(Self { shape, row })
    }

    /// The request that records it.
    ///
    /// # Errors
    /// None that a review can cause.
    pub fn request(&self, api: Api) -> Result<Request, Error> {
        api.create(self.shape.object(), &self.values())
    }

    /// Records it; answers the row's id.
    ///
    /// # Errors
    /// The org refuses the row.
    pub async fn record(&self, client: &Client) -> Result<Id, Error> {
        client.create_json(self.shape.object(), &self.values()).await
    }

    /// Nothing is left to be done once the row is there, so it is never Pending.
    fn values(&self) -> Value {
        self.row.values(&self.shape, Status::Applied)
    }
}

/// When the rights were last reviewed; nothing where they never were.
///
/// # Errors
/// The org refuses to tell.
pub async fn last_review(client: &Client, audit_object: &str) -> Result<Option<DateTime>, Error> {
    let Ok(object) = audit_object.parse::<soql::ast::Path>() else { return Ok(None) };
    let query = Select::from(object)
        .fields(["CreatedDate"])
        .filter(field("Performed_By__c").eq(REVIEWER))
        .order_by(desc("CreatedDate").nulls_last())
        .limit(1)
        .build();
    let page = client.query::<Record>(&query).await?;
    Ok(page.records.first().and_then(|row| row.text("CreatedDate")?.parse().ok()))
}
