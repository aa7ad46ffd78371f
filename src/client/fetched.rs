//! Queries that know the type of their rows: what `soql!` gives.

use futures_util::stream::TryStreamExt;
use serde::de::DeserializeOwned;
use soql::TypedQuery;

use super::{Client, Page, QueryOptions, Stream};
use crate::http::Error;

impl Client {
    /// Runs a query that was checked while it was compiled, and reads all its rows into memory.
    ///
    /// ```no_run
    /// # #[cfg(feature = "objects")]
    /// # async fn example(client: salesforce_revops::client::Client, owner: sobjects::Id)
    /// # -> Result<(), salesforce_revops::http::Error> {
    /// use salesforce_revops::soql;
    /// let deals = client
    ///     .fetch(&soql!(
    ///         "SELECT Name, Amount, Account.Name FROM Opportunity
    ///          WHERE OwnerId = :owner AND IsClosed = false ORDER BY CloseDate"
    ///     ))
    ///     .await?;
    /// for deal in &deals {
    ///     let account = deal.account.as_ref().map_or("no account", |account| &account.name);
    ///     println!("{}, {account}: {:?}", deal.name, deal.amount);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The org refuses the query, or an answer cannot be read: the org has changed since its snapshot was taken.
    pub fn fetch<R>(
        &self,
        query: &TypedQuery<R>,
    ) -> impl Future<Output = Result<Vec<R>, Error>> + Send + use<R>
    where
        R: DeserializeOwned + Send + 'static,
    {
        // Not an `async fn`: the query need not live as long, so that several can be asked side by side in one line.
        self.fetch_stream(query).try_collect()
    }

    /// As [`Client::fetch`], the first page alone.
    ///
    /// # Errors
    /// As for [`Client::fetch`].
    pub async fn fetch_page<R: DeserializeOwned>(&self, query: &TypedQuery<R>) -> Result<Page<R>, Error> {
        self.query_text(query.text()).await
    }

    /// As [`Client::fetch`], row by row, with never more than two pages in memory.
    pub fn fetch_stream<R>(
        &self,
        query: &TypedQuery<R>,
    ) -> impl Stream<Item = Result<R, Error>> + Send + Unpin + use<R>
    where
        R: DeserializeOwned + Send + 'static,
    {
        self.query_stream_with(query.text(), QueryOptions::default())
    }
}
