//! Searches (SOSL), and what the user last looked at.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::api::encode;
use super::{Api, Client};
use crate::http::{Error, Request};

/// A search for words, by parameters instead of a SOSL text.
///
/// ```
/// use salesforce_revops::client::{Api, Search};
/// let search = Search::new("Acme").within("NAME").object("Account", &["Id", "Name"]).at_most(20);
/// assert!(Api::default().search_by(&search)?.reads());
/// # Ok::<(), salesforce_revops::http::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Search {
    q: String,
    #[serde(rename = "in", skip_serializing_if = "Option::is_none")]
    group: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sobjects: Vec<SearchedObject>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overall_limit: Option<u32>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct SearchedObject {
    name: String,
    fields: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Found<T> {
    search_records: Vec<T>,
}

impl Search {
    /// A search for these words, in all objects.
    pub fn new(words: impl Into<String>) -> Self {
        Self { q: words.into(), group: None, sobjects: Vec::new(), overall_limit: None }
    }

    /// The same search in one group of fields: `ALL`, `NAME`, `EMAIL`, `PHONE` or `SIDEBAR`.
    #[must_use]
    pub fn within(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// The same search in this object too, with these fields in the answer.
    #[must_use]
    pub fn object(mut self, name: impl Into<String>, fields: &[&str]) -> Self {
        let fields = fields.iter().map(|field| (*field).to_owned()).collect();
        self.sobjects.push(SearchedObject { name: name.into(), fields });
        self
    }

    /// The same search for so many records.
    #[must_use]
    pub const fn at_most(mut self, records: u32) -> Self {
        self.overall_limit = Some(records);
        self
    }
}

impl Api {
    /// Runs a SOSL text.
    #[must_use]
    pub fn search(self, sosl: &str) -> Request {
        Request::get(self.path(&format!("search?q={}", encode(sosl))))
    }

    /// Runs a search by parameters.
    ///
    /// # Errors
    /// The parameters cannot be written as JSON.
    pub fn search_by(self, search: &Search) -> Result<Request, Error> {
        Ok(Request::post(self.path("parameterizedSearch"), search)?.that_reads())
    }

    /// Asks for the records that the user last looked at.
    #[must_use]
    pub fn recent(self, at_most: u32) -> Request {
        Request::get(self.path(&format!("recent?limit={at_most}")))
    }
}

impl Client {
    /// Runs a SOSL text, as it is. Where it finds records of several objects, `T` is [`sobjects::Record`], which says
    /// of which object it is.
    ///
    /// ```no_run
    /// # async fn example(client: salesforce_revops::client::Client) -> Result<(), salesforce_revops::http::Error> {
    /// let sosl = "FIND {Acme} IN NAME FIELDS RETURNING Account(Id, Name), Lead(Id, Company)";
    /// let found: Vec<sobjects::Record> = client.search(sosl).await?;
    /// # let _ = found;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The org refuses the search, or its records cannot be read as `T`.
    pub async fn search<T: DeserializeOwned>(&self, sosl: &str) -> Result<Vec<T>, Error> {
        Ok(self.read::<Found<T>>(&self.api().search(sosl)).await?.search_records)
    }

    /// Runs a search by parameters.
    ///
    /// # Errors
    /// The org refuses the search, or its records cannot be read as `T`.
    pub async fn search_by<T: DeserializeOwned>(&self, search: &Search) -> Result<Vec<T>, Error> {
        Ok(self.read::<Found<T>>(&self.api().search_by(search)?).await?.search_records)
    }

    /// The records that the user last looked at, the latest first: id, name and object of each.
    ///
    /// # Errors
    /// The org does not answer.
    pub async fn recent(&self, at_most: u32) -> Result<Vec<sobjects::Record>, Error> {
        self.read(&self.api().recent(at_most)).await
    }
}
