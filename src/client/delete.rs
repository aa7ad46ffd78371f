//! Deleting, one record and many: for programs. No tool of the MCP server reaches anything in this file, which
//! `tests/house.rs` proves.

use sobjects::id::Any;
use sobjects::{Id, IdOf, SObject};

use super::bulk::Load;
use super::collections::{MOST_SAVED, Results, together};
use super::{Api, Client};
use crate::http::{Error, Request};

impl Api {
    /// Moves a record into the recycle bin.
    ///
    /// # Errors
    /// The name cannot stand in a path.
    pub fn delete(self, object: &str, id: impl IdOf<Any>) -> Result<Request, Error> {
        self.record_path(object, id.any()).map(Request::delete)
    }

    /// Moves up to 200 records of any objects into the recycle bin.
    #[must_use]
    pub fn delete_many(self, ids: &[Id], all_or_none: bool) -> Request {
        let ids: Vec<_> = ids.iter().map(Id::as_str).collect();
        let list = ids.join(",");
        Request::delete(self.path(&format!("composite/sobjects?ids={list}&allOrNone={all_or_none}")))
    }
}

impl Load {
    /// Moves records into the recycle bin, of which only the `Id` is given. No tool of the MCP server reaches this.
    pub fn delete(object: impl Into<String>) -> Self {
        Self::new("delete", object.into())
    }
}

impl Client {
    /// Moves a record of a generated type into the recycle bin. No tool of the MCP server reaches this.
    ///
    /// ```no_run
    /// # use sobjects::{Id, SObject};
    /// # async fn example<Lead: SObject>(client: salesforce_revops::client::Client, id: Id<Lead>)
    /// # -> Result<(), salesforce_revops::http::Error> {
    /// client.delete::<Lead>(id).await
    /// # }
    /// ```
    ///
    /// # Errors
    /// There is no such record, or the org refuses.
    pub async fn delete<O: SObject>(&self, id: impl IdOf<O>) -> Result<(), Error> {
        self.delete_record(O::NAME, id.any()).await
    }

    /// Moves a record of any object into the recycle bin. No tool of the MCP server reaches this.
    ///
    /// # Errors
    /// There is no such record, or the org refuses.
    pub async fn delete_record(&self, object: &str, id: impl IdOf<Any>) -> Result<(), Error> {
        self.send(&self.api().delete(object, id)?).await.map(drop)
    }

    /// Moves records of any objects into the recycle bin, 200 a call, and tells of each in order what became of it,
    /// as [`Client::create_many`] does. No tool of the MCP server reaches this.
    ///
    /// # Errors
    /// More than 200 records are to be deleted all or none.
    pub async fn delete_many(&self, ids: &[impl IdOf<Any>], all_or_none: bool) -> Result<Results, Error> {
        together(ids.len(), all_or_none)?;
        let ids: Vec<_> = ids.iter().map(IdOf::any).collect();
        let requests =
            ids.chunks(MOST_SAVED).map(|ids| Ok((ids.len(), self.api().delete_many(ids, all_or_none))));
        self.save_each(requests, false).await
    }
}
