//! What is left of the org's limits.

use std::collections::BTreeMap;

use sobjects::wire::Limit;

use super::{Api, Client};
use crate::http::{Error, Request};

/// Limits by name, such as `DailyApiRequests`.
pub type Limits = BTreeMap<String, Limit>;

impl Api {
    /// Asks for the org's limits.
    #[must_use]
    pub fn limits(self) -> Request {
        Request::get(self.path("limits"))
    }
}

impl Client {
    /// The org's limits; the platform's counts lag by some minutes.
    ///
    /// # Errors
    /// The user lacks the permission `View Setup and Configuration`.
    pub async fn limits(&self) -> Result<Limits, Error> {
        self.read(&self.api().limits()).await
    }
}
