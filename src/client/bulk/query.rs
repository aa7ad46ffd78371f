//! A query as a job: its records come as CSV, and are read as they come.

use serde::de::DeserializeOwned;
use serde_json::json;
use sobjects::wire::BulkJob;
use soql::ast::Query;

use super::job::Guard;
use super::rows::Rows;
use crate::client::{Api, Client, Stream};
use crate::http::{Error, Request};

/// A query's job. Dropped before its records are there, or with their stream, it is given up as far as can be.
#[derive(Debug)]
pub struct BulkQuery {
    client: Client,
    guard: Guard,
    page: Option<u32>,
}

impl Api {
    /// Makes a job of a query; `deleted` finds deleted and archived records too.
    ///
    /// # Errors
    /// The request cannot be written as JSON.
    pub fn bulk_query(self, soql: &str, deleted: bool) -> Result<Request, Error> {
        let operation = if deleted { "queryAll" } else { "query" };
        Request::post(self.path("jobs/query"), &json!({ "operation": operation, "query": soql }))
    }
}

impl Client {
    /// Makes a job of a query, for so many records that pages would take too many calls. The platform takes no
    /// grouping, no OFFSET and no child subqueries here.
    ///
    /// ```no_run
    /// use salesforce_revops::client::StreamExt;
    /// # async fn example(client: salesforce_revops::client::Client, query: soql::ast::Query)
    /// # -> Result<(), salesforce_revops::http::Error> {
    /// let mut accounts = client.bulk_query(&query).await?.records::<sobjects::Record>();
    /// while let Some(account) = accounts.next().await {
    ///     println!("{}", account?.text("Name").unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The org refuses the query. Where the outcome is unknown, there may be a job that nobody reads.
    pub async fn bulk_query(&self, query: &Query) -> Result<BulkQuery, Error> {
        self.bulk_query_text(&query.to_string(), false).await
    }

    /// As [`Client::bulk_query`], with a query given as text; `deleted` finds deleted and archived records too.
    ///
    /// # Errors
    /// As [`Client::bulk_query`].
    pub async fn bulk_query_text(&self, soql: &str, deleted: bool) -> Result<BulkQuery, Error> {
        let job: BulkJob = self.read(&self.api().bulk_query(soql, deleted)?).await?;
        Ok(BulkQuery { client: self.clone(), guard: Guard::new(self.clone(), job), page: None })
    }
}

impl BulkQuery {
    /// The job, as it was made.
    #[must_use]
    pub const fn job(&self) -> &BulkJob {
        self.guard.job()
    }

    /// The same job, of whose records so many come on a page; without it the org chooses.
    #[must_use]
    pub const fn page_size(mut self, records: u32) -> Self {
        self.page = Some(records);
        self
    }

    /// Waits for the job's end and reads its records one by one, in as much memory as a few of them take. Columns
    /// such as `Account.Name` are read as a record inside the record, empty ones as null. A page that breaks off is
    /// asked for again, and read on where it broke.
    ///
    /// An item is an error, and then the last, where the job fails or a record cannot be read as `T`.
    pub fn records<T>(self) -> impl Stream<Item = Result<T, Error>> + Send + Unpin + use<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        let path = self.client.api().job_path(self.guard.job());
        let most = self.page.map(|records| format!("?maxRecords={records}")).unwrap_or_default();
        let rows = Rows::new(self.client, format!("{path}/results{most}"), "");
        rows.after(self.guard).stream(|row| row.read())
    }

    /// Gives the job up, and waits until the org has heard it.
    ///
    /// # Errors
    /// The job has ended already.
    pub async fn abort(self) -> Result<BulkJob, Error> {
        self.guard.abort().await
    }
}
