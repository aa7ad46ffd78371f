//! The connected app: the one client of the org, and how it proves that it is.

use std::fmt;

use super::random;

/// What the app may ask for where it does not say, and what the org's first session has.
pub(in crate::sandbox) const SCOPE: &str = "refresh_token web api";

/// The connected app.
pub(in crate::sandbox) struct ConnectedApp {
    pub(in crate::sandbox) client_id: String,
    pub(in crate::sandbox) client_secret: String,
}

impl ConnectedApp {
    /// Fresh secrets, other ones at every start.
    pub(in crate::sandbox) fn new() -> Self {
        Self { client_id: format!("3MVG9{}", random(80)), client_secret: random(64) }
    }
}

impl fmt::Debug for ConnectedApp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectedApp").finish_non_exhaustive()
    }
}
