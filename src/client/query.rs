//! Queries and their pages.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use soql::ast::Query;
use url::Position;

use super::api::encode;
use super::{Api, Client, Composite};
use crate::http::{Error, Request};

/// The longest path and query that is sent as a URL; the platform refuses URLs and headers beyond 16,384 bytes,
/// and proxies refuse earlier.
const LONGEST_URL: usize = 8_000;

/// The name of a long query inside its composite.
const REFERENCE: &str = "query";

/// A page of records.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Page<T> {
    /// How many records the query matched, on this page or not.
    pub total_size: u64,
    /// Whether this is the last page.
    pub done: bool,
    /// Where the next page is.
    #[serde(rename = "nextRecordsUrl", default)]
    pub next: Option<String>,
    /// The records of this page.
    #[serde(default = "Vec::new")]
    pub records: Vec<T>,
}

impl Api {
    /// The request of a query: a GET, or where its URL would grow too long, the same GET inside a composite.
    ///
    /// # Errors
    /// The request cannot be written as JSON.
    pub fn query(self, soql: &str) -> Result<Request, Error> {
        let get = self.query_get(soql);
        if is_short(&get) { Ok(get) } else { self.composite(&alone(get)) }
    }

    fn query_get(self, soql: &str) -> Request {
        Request::get(self.path(&format!("query?q={}", encode(soql))))
    }
}

fn is_short(get: &Request) -> bool {
    get.path().len() <= LONGEST_URL
}

fn alone(get: Request) -> Composite {
    Composite::independent().add(REFERENCE, get)
}

impl Client {
    /// Runs a query and reads its first page. `T` is a generated type, or [`sobjects::Record`] for any object.
    ///
    /// ```no_run
    /// # async fn example(client: salesforce_revops::client::Client, query: soql::ast::Query)
    /// # -> Result<(), salesforce_revops::http::Error> {
    /// let page = client.query::<sobjects::Record>(&query).await?;
    /// println!("{} of {}", page.records.len(), page.total_size);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The org refuses the query, or its records cannot be read as `T`.
    pub async fn query<T: DeserializeOwned>(&self, query: &Query) -> Result<Page<T>, Error> {
        self.query_text(&query.to_string()).await
    }

    /// Runs a query given as text, as it is.
    ///
    /// # Errors
    /// The org refuses the query, or its records cannot be read as `T`.
    pub async fn query_text<T: DeserializeOwned>(&self, soql: &str) -> Result<Page<T>, Error> {
        let get = self.api().query_get(soql);
        if is_short(&get) {
            return self.read(&get).await;
        }
        self.composite(&alone(get)).await?.part(REFERENCE)?.read()
    }

    /// Reads the page after this one; nothing where this is the last.
    ///
    /// # Errors
    /// The link leads out of the org's API, or its place in the answer has expired.
    pub async fn next_page<T: DeserializeOwned>(&self, page: &Page<T>) -> Result<Option<Page<T>>, Error> {
        let Some(link) = page.next.as_deref().filter(|_| !page.done) else { return Ok(None) };
        let url = self.instance_url().resolve(link)?;
        if !url.path().starts_with("/services/data/") {
            return Err(Error::foreign(link));
        }
        self.read(&Request::get(&url[Position::BeforePath..Position::AfterQuery])).await.map(Some)
    }

    /// Runs a query and reads all its pages into memory.
    ///
    /// ```no_run
    /// # async fn example(client: salesforce_revops::client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let query = soql::build::Select::from("Account").fields(["Id", "Name"]).build();
    /// let accounts: Vec<sobjects::Record> = client.query_all(&query).await?;
    /// # let _ = accounts;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`Client::query`] and [`Client::next_page`].
    pub async fn query_all<T: DeserializeOwned>(&self, query: &Query) -> Result<Vec<T>, Error> {
        let first = self.query(query).await?;
        self.with_later_pages(first).await
    }

    /// The records of this page and of all after it.
    ///
    /// # Errors
    /// As [`Client::next_page`]; or a page leads to itself.
    pub async fn with_later_pages<T: DeserializeOwned>(&self, first: Page<T>) -> Result<Vec<T>, Error> {
        let mut page = first;
        let mut records = Vec::new();
        while let Some(next) = self.next_page(&page).await? {
            if !next.done && next.next == page.next {
                return Err(Error::Decode { what: "pages".into(), reason: "a page leads to itself".into() });
            }
            records.append(&mut page.records);
            page = next;
        }
        records.append(&mut page.records);
        Ok(records)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_query_is_a_get_and_a_long_one_the_same_get_inside_a_composite() {
        let api = Api::default();
        let short = api.query("SELECT Id FROM Account").expect("a request");
        assert_eq!(short.to_string(), "GET /services/data/v60.0/query?q=SELECT+Id+FROM+Account");

        let soql = format!("SELECT Id FROM Account WHERE Name IN ('{}')", "x".repeat(LONGEST_URL));
        let long = api.query(&soql).expect("a request");
        assert!(long.to_string().starts_with("POST /services/data/v60.0/composite\n"), "{long}");
        assert!(long.to_string().contains(&api.query_get(&soql).path().to_owned()));
        assert!(long.reads(), "it may be sent again like any read");
    }
}
