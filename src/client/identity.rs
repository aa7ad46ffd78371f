//! Who the session belongs to.

use sobjects::wire::UserInfo;

use super::{Api, Client};
use crate::http::{Error, Request};

impl Api {
    /// Asks who the session belongs to.
    #[must_use]
    pub fn user_info(self) -> Request {
        Request::get("/services/oauth2/userinfo")
    }
}

impl Client {
    /// Who the session belongs to: user, org, time zone.
    ///
    /// ```no_run
    /// # async fn example(client: salesforce_revops::client::Client) -> Result<(), salesforce_revops::http::Error> {
    /// let user = client.user_info().await?;
    /// println!("{} in {}", user.preferred_username.unwrap_or_default(), user.organization_id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// The session is not valid, or its app lacks the scope to ask.
    pub async fn user_info(&self) -> Result<UserInfo, Error> {
        self.read(&self.api().user_info()).await
    }
}
