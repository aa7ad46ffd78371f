//! The secrets of one run of the org: access tokens, the refresh token, the connected app.

use std::collections::HashMap;
use std::fmt;
use std::sync::{PoisonError, RwLock};

use rand::RngExt;
use rand::distr::Alphanumeric;
use sobjects::Id;

/// The tokens that are valid, and the client that may ask for more.
///
/// There is no expiry: a session of the platform lives for hours after its last use.
pub(crate) struct Tokens {
    organization: Id,
    /// Whom each access token belongs to.
    access: RwLock<HashMap<String, Id>>,
    /// The refresh token; it is not rotated.
    pub(crate) refresh: String,
    /// The connected app's id.
    pub(crate) client_id: String,
    /// The connected app's secret.
    pub(crate) client_secret: String,
}

impl Tokens {
    /// Fresh secrets, other ones at every start.
    pub(crate) fn new(organization: Id) -> Self {
        Self {
            organization,
            access: RwLock::default(),
            refresh: format!("5Aep{}", random(83)),
            client_id: format!("3MVG9{}", random(80)),
            client_secret: random(64),
        }
    }

    /// A new access token, in the platform's form: the org's id, an exclamation mark, a secret.
    pub(crate) fn issue(&self, user: Id) -> String {
        let token = format!("{}!AQ{}", self.organization.as_15(), random(94));
        self.access.write().unwrap_or_else(PoisonError::into_inner).insert(token.clone(), user);
        token
    }

    /// The user to whom this access token was issued.
    pub(crate) fn user_of(&self, token: &str) -> Option<Id> {
        self.access.read().unwrap_or_else(PoisonError::into_inner).get(token).copied()
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tokens").finish_non_exhaustive()
    }
}

fn random(length: usize) -> String {
    rand::rng().sample_iter(Alphanumeric).take(length).map(char::from).collect()
}
