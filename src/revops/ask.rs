//! Sending queries together: one call for what one question needs.

use serde::de::DeserializeOwned;
use soql::ast::Query;

use crate::client::{Client, Composite, CompositeAnswer, Page};
use crate::http::Error;

/// The answers to queries that were sent together, by their place.
pub(super) struct Answers(CompositeAnswer);

/// Sends up to five queries as one call; each succeeds or fails for itself.
pub(super) async fn together(client: &Client, queries: &[Query]) -> Result<Answers, Error> {
    let mut composite = Composite::independent();
    for (at, query) in queries.iter().enumerate() {
        composite = composite.add(reference(at), client.api().query(&query.to_string())?);
    }
    client.composite(&composite).await.map(Answers)
}

impl Answers {
    /// The first page of the answer to the query at this place.
    pub(super) fn page<T: DeserializeOwned>(&self, at: usize) -> Result<Page<T>, Error> {
        self.0.part(reference(at))?.read()
    }

    /// All pages of the answer to the query at this place.
    pub(super) async fn all<T>(&self, client: &Client, at: usize) -> Result<Vec<T>, Error>
    where
        T: DeserializeOwned + Send + 'static,
    {
        client.with_later_pages(self.page(at)?).await
    }
}

fn reference(at: usize) -> String {
    format!("query{at}")
}
