//! Queries and their pages.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use sobjects::Children;
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

/// What a query may be asked besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct QueryOptions {
    /// Whether deleted and archived records are found too (`queryAll`).
    pub deleted: bool,
    /// How many records a page shall have, 200 to 2,000; the org may choose otherwise.
    pub page_size: Option<u16>,
}

impl Api {
    /// The request of a query: a GET, or where its URL would grow too long, the same GET inside a composite.
    ///
    /// # Errors
    /// The request cannot be written as JSON.
    pub fn query(self, soql: &str) -> Result<Request, Error> {
        self.query_with(soql, QueryOptions::default())
    }

    /// As [`Api::query`], with options.
    ///
    /// # Errors
    /// The request cannot be written as JSON.
    pub fn query_with(self, soql: &str, options: QueryOptions) -> Result<Request, Error> {
        let get = self.query_get(soql, options);
        if is_short(&get) { Ok(get) } else { self.composite(&alone(get)) }
    }

    fn query_get(self, soql: &str, options: QueryOptions) -> Request {
        let resource = if options.deleted { "queryAll" } else { "query" };
        let get = Request::get(self.path(&format!("{resource}?q={}", encode(soql))));
        match options.page_size {
            Some(size) => get.header("Sforce-Query-Options", format!("batchSize={size}")),
            None => get,
        }
    }
}

impl<T> From<Children<T>> for Page<T> {
    fn from(children: Children<T>) -> Self {
        let Children { total_size, done, next_records_url: next, records } = children;
        Self { total_size, done, next, records }
    }
}

impl<T> Page<T> {
    /// Where the next page is; nothing where this is the last.
    pub(super) fn link(&self) -> Option<&str> {
        self.next.as_deref().filter(|_| !self.done)
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
        self.first_page(soql, QueryOptions::default()).await
    }

    pub(super) async fn first_page<T: DeserializeOwned>(
        &self,
        soql: &str,
        options: QueryOptions,
    ) -> Result<Page<T>, Error> {
        let get = self.api().query_get(soql, options);
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
        match page.link() {
            Some(link) => self.page_at(link).await.map(Some),
            None => Ok(None),
        }
    }

    pub(super) async fn page_at<T: DeserializeOwned>(&self, link: &str) -> Result<Page<T>, Error> {
        let url = self.instance_url().resolve(link)?;
        if !url.path().starts_with("/services/data/") {
            return Err(Error::foreign(link));
        }
        self.read(&Request::get(&url[Position::BeforePath..Position::AfterQuery])).await
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
        assert!(long.to_string().contains(&api.query_get(&soql, QueryOptions::default()).path().to_owned()));
        assert!(long.reads(), "it may be sent again like any read");
    }
}
