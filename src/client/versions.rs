//! Which API versions an instance serves.

use serde::Deserialize;

use super::{Api, Client, Dated};
use crate::http::{Error, Request};

/// An API version that the instance serves.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Version {
    /// The release, such as `Spring '24`.
    pub label: String,
    /// The number, such as `60.0`.
    pub version: String,
}

impl Api {
    /// Asks for the versions; the instance tells them without a valid token, too.
    #[must_use]
    pub fn versions(self) -> Request {
        Request::get("/services/data")
    }
}

impl Client {
    /// The API versions that the instance serves, oldest first, with its clock.
    ///
    /// # Errors
    /// The instance cannot be reached, or is none of Salesforce's.
    pub async fn versions(&self) -> Result<Dated<Vec<Version>>, Error> {
        let answer = self.send(&self.api().versions()).await?;
        Ok(Dated { value: answer.json()?, date: answer.date })
    }
}
