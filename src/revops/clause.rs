//! Whether the org takes an enforcement clause in its queries.

use soql::Note;
use soql::ast::{Query, Spanned, With};
use soql::build::Select;
use tokio::sync::OnceCell;

use super::RevopsError;
use crate::auth::Enforcement;
use crate::client::Client;
use crate::http::Error;

/// The enforcement clause of one org's queries, asked for at most once. REST queries run with the rights of the
/// Salesforce user with or without it.
#[derive(Debug, Default)]
pub struct Clause {
    setting: Enforcement,
    is_taken: OnceCell<bool>,
}

impl Clause {
    /// The clause by this setting.
    #[must_use]
    pub fn new(setting: Enforcement) -> Self {
        Self { setting, is_taken: OnceCell::new() }
    }

    /// The same, with the org's answer already known.
    #[must_use]
    pub fn known(setting: Enforcement, is_taken: bool) -> Self {
        Self { setting, is_taken: OnceCell::new_with(Some(is_taken)) }
    }

    /// What queries carry.
    ///
    /// # Errors
    /// The setting is `auto` and the org cannot be asked.
    pub async fn for_queries(&self, client: &Client) -> Result<Option<soql::Enforcement>, RevopsError> {
        let is_taken = match self.setting {
            Enforcement::Always => true,
            Enforcement::Never => false,
            Enforcement::Auto => *self.is_taken.get_or_try_init(|| probe(client)).await?,
        };
        Ok(is_taken.then_some(soql::Enforcement::SecurityEnforced))
    }

    /// What is worth saying where queries carry no clause: nothing, if none was asked for.
    #[must_use]
    pub fn note(&self, carried: Option<soql::Enforcement>) -> Option<Note> {
        let is_refused = self.setting == Enforcement::Auto && carried.is_none();
        is_refused.then_some(Note::EnforcementLeftOut { reason: "this org takes none over REST" })
    }
}

/// A query that reads one id of an object that every org has one record of.
fn probing() -> Query {
    let mut query = Select::from("Organization").fields(["Id"]).limit(1).build();
    query.with.push(Spanned::unplaced(With::SecurityEnforced));
    query
}

async fn probe(client: &Client) -> Result<bool, RevopsError> {
    match client.query::<sobjects::Record>(&probing()).await {
        Ok(_) => Ok(true),
        Err(Error::Salesforce { status: 400, .. }) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
