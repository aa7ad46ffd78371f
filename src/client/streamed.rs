//! A query's records one by one, however many pages they come on.

use std::collections::HashSet;
use std::vec;

use futures_util::stream::{self, TryStreamExt};
use serde::de::DeserializeOwned;
use sobjects::Children;
use soql::ast::Query;
use tokio::task::{JoinError, JoinSet};

use super::query::{Page, QueryOptions};
use super::{Client, Stream};
use crate::http::Error;

/// Where a stream begins.
enum Start<T> {
    Query(String, QueryOptions),
    Page(Page<T>),
}

/// How far a stream has come. Dropping it drops the page on its way.
struct Reading<T> {
    client: Client,
    start: Option<Start<T>>,
    records: vec::IntoIter<T>,
    ahead: JoinSet<Result<Page<T>, Error>>,
    followed: HashSet<String>,
}

impl Client {
    /// Runs a query and reads its records one by one. While the records of a page are read, the next page is on its
    /// way; never more than these two are in memory. Dropping the stream cancels what it is waiting for.
    ///
    /// ```no_run
    /// use salesforce_revops::client::StreamExt;
    /// # async fn example(client: salesforce_revops::client::Client, query: soql::ast::Query)
    /// # -> Result<(), salesforce_revops::http::Error> {
    /// let mut accounts = client.query_stream::<sobjects::Record>(&query);
    /// while let Some(account) = accounts.next().await {
    ///     println!("{}", account?.text("Name").unwrap_or_default());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// An item is an error, and then the last, where the org refuses the query, a page cannot be read as `T`, or a
    /// page leads to one that was read already.
    pub fn query_stream<T>(
        &self,
        query: &Query,
    ) -> impl Stream<Item = Result<T, Error>> + Send + Unpin + use<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        self.query_stream_with(&query.to_string(), QueryOptions::default())
    }

    /// As [`Client::query_stream`], with a query given as text, and options.
    ///
    /// ```no_run
    /// # use salesforce_revops::client::{Client, QueryOptions, Stream};
    /// # use salesforce_revops::http::Error;
    /// # fn example(client: &Client) -> impl Stream<Item = Result<sobjects::Record, Error>> {
    /// let options = QueryOptions { deleted: true, page_size: Some(500) };
    /// client.query_stream_with("SELECT Id FROM Account WHERE IsDeleted = true", options)
    /// # }
    /// ```
    pub fn query_stream_with<T>(
        &self,
        soql: &str,
        options: QueryOptions,
    ) -> impl Stream<Item = Result<T, Error>> + Send + Unpin + use<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        self.stream_from(Start::Query(soql.to_owned(), options))
    }

    /// Runs a query and reads all its records into memory.
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
    /// As the items of [`Client::query_stream`].
    pub async fn query_all<T>(&self, query: &Query) -> Result<Vec<T>, Error>
    where
        T: DeserializeOwned + Send + 'static,
    {
        self.query_stream(query).try_collect().await
    }

    /// The records of this page and of all after it.
    ///
    /// # Errors
    /// As the items of [`Client::query_stream`].
    pub async fn with_later_pages<T>(&self, first: Page<T>) -> Result<Vec<T>, Error>
    where
        T: DeserializeOwned + Send + 'static,
    {
        self.stream_from(Start::Page(first)).try_collect().await
    }

    /// All children that a child subquery found: those that came with their parent, and those of later pages.
    ///
    /// ```no_run
    /// # use sobjects::{Children, Record};
    /// # async fn example(client: salesforce_revops::client::Client, contacts: Children<Record>)
    /// # -> Result<(), salesforce_revops::http::Error> {
    /// let all: Vec<Record> = client.all_children(contacts).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As the items of [`Client::query_stream`].
    pub async fn all_children<T>(&self, children: Children<T>) -> Result<Vec<T>, Error>
    where
        T: DeserializeOwned + Send + 'static,
    {
        self.with_later_pages(children.into()).await
    }

    /// The same one by one, as [`Client::query_stream`] reads records.
    pub fn children_stream<T>(
        &self,
        children: Children<T>,
    ) -> impl Stream<Item = Result<T, Error>> + Send + Unpin + use<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        self.stream_from(Start::Page(children.into()))
    }

    fn stream_from<T>(&self, start: Start<T>) -> impl Stream<Item = Result<T, Error>> + Send + Unpin + use<T>
    where
        T: DeserializeOwned + Send + 'static,
    {
        let reading = Reading {
            client: self.clone(),
            start: Some(start),
            records: Vec::new().into_iter(),
            ahead: JoinSet::new(),
            followed: HashSet::new(),
        };
        Box::pin(stream::try_unfold(reading, Reading::next))
    }
}

impl<T: DeserializeOwned + Send + 'static> Reading<T> {
    async fn next(mut self) -> Result<Option<(T, Self)>, Error> {
        loop {
            if let Some(record) = self.records.next() {
                return Ok(Some((record, self)));
            }
            let Some(page) = self.page().await? else { return Ok(None) };
            self.fetch_after(&page)?;
            self.records = page.records.into_iter();
        }
    }

    async fn page(&mut self) -> Result<Option<Page<T>>, Error> {
        match self.start.take() {
            Some(Start::Page(page)) => Ok(Some(page)),
            Some(Start::Query(soql, options)) => self.client.first_page(&soql, options).await.map(Some),
            None => match self.ahead.join_next().await {
                Some(fetched) => fetched.map_err(lost)?.map(Some),
                None => Ok(None),
            },
        }
    }

    /// Sends for the page after this one.
    fn fetch_after(&mut self, page: &Page<T>) -> Result<(), Error> {
        let Some(link) = page.link() else { return Ok(()) };
        if !self.followed.insert(link.to_owned()) {
            let reason = "a page leads to one that was read already".to_owned();
            return Err(Error::Decode { what: "pages".to_owned(), reason });
        }
        let (client, link) = (self.client.clone(), link.to_owned());
        self.ahead.spawn(async move { client.page_at(&link).await });
        Ok(())
    }
}

/// The page's task has panicked in the reader of a record.
fn lost(error: JoinError) -> Error {
    Error::Decode { what: "a page".to_owned(), reason: error.to_string() }
}
