//! What an object is in this org.

use sobjects::describe::SObjectDescribe;

use super::{Api, Client};
use crate::http::{Error, Request};

impl Api {
    /// Describes an object.
    ///
    /// # Errors
    /// The name cannot stand in a path.
    pub fn describe(self, object: &str) -> Result<Request, Error> {
        Ok(Request::get(format!("{}/describe", self.object_path(object)?)))
    }
}

impl Client {
    /// Describes an object, as the running user may see it.
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
    pub async fn describe(&self, object: &str) -> Result<SObjectDescribe, Error> {
        self.read(&self.api().describe(object)?).await
    }
}
