//! What there is in this org: all its objects, and each of them in full.

use std::sync::Arc;

use sobjects::describe::SObjectDescribe;
use sobjects::wire::GlobalDescribe;

use super::kept::{Kept, NOT_MODIFIED};
use super::stamp::Stamp;
use super::{Api, Client};
use crate::http::{Error, Request};

/// The describes that a client and its clones have read.
#[derive(Debug, Default)]
pub(super) struct Describes {
    objects: Kept<SObjectDescribe>,
    all: Kept<GlobalDescribe>,
}

impl Api {
    /// Describes an object.
    ///
    /// # Errors
    /// The name cannot stand in a path.
    pub fn describe(self, object: &str) -> Result<Request, Error> {
        Ok(Request::get(format!("{}/describe", self.object_path(object)?)))
    }

    /// Lists all objects.
    #[must_use]
    pub fn describe_global(self) -> Request {
        Request::get(self.path("sobjects"))
    }
}

impl Client {
    /// Describes an object, as the running user may see it. What was read before is kept, and read again only where
    /// the org says that it has changed.
    ///
    /// ```no_run
    /// # async fn example(client: salesforce_revops::client::Client) -> Result<(), salesforce_revops::http::Error> {
    /// let account = client.describe("Account").await?;
    /// println!("{} fields", account.fields.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// There is no such object for this user.
    pub async fn describe(&self, object: &str) -> Result<Arc<SObjectDescribe>, Error> {
        self.read_kept(&self.describes.objects, self.api().describe(object)?).await
    }

    /// Lists all objects that the running user may see; kept as [`Client::describe`] keeps.
    ///
    /// ```no_run
    /// # async fn example(client: salesforce_revops::client::Client) -> Result<(), salesforce_revops::http::Error> {
    /// let all = client.describe_global().await?;
    /// let custom = all.sobjects.iter().filter(|object| object.custom).count();
    /// println!("{custom} of {} objects are the org's own", all.sobjects.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The org does not answer.
    pub async fn describe_global(&self) -> Result<Arc<GlobalDescribe>, Error> {
        self.read_kept(&self.describes.all, self.api().describe_global()).await
    }

    /// As [`Client::describe_global`], for whoever keeps the stamp of the last answer: nothing where that answer, and
    /// with it every object's describe, still holds.
    ///
    /// ```no_run
    /// # async fn example(client: salesforce_revops::client::Client) -> Result<(), salesforce_revops::http::Error> {
    /// let Some((all, stamp)) = client.describe_global_since(None).await? else { return Ok(()) };
    /// println!("{} objects", all.sobjects.len());
    /// assert!(client.describe_global_since(Some(&stamp)).await?.is_none());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The org does not answer.
    pub async fn describe_global_since(
        &self,
        stamp: Option<&Stamp>,
    ) -> Result<Option<(GlobalDescribe, Stamp)>, Error> {
        let request = self.api().describe_global();
        let request = stamp.into_iter().fold(request, |request, stamp| stamp.condition(request));
        let answer = self.send(&request).await?;
        match answer.status {
            NOT_MODIFIED => Ok(None),
            _ => Ok(Some((answer.json()?, Stamp::of(&answer)))),
        }
    }
}
