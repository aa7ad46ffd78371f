//! What users log in with: one password for everybody, since nobody here is anybody.

use std::fmt;

use super::random;

/// The password of every user, and the security token that SOAP wants after it.
pub(in crate::sandbox) struct Login {
    pub(in crate::sandbox) password: String,
    pub(in crate::sandbox) security_token: String,
}

impl Login {
    /// Other ones at every start.
    pub(in crate::sandbox) fn new() -> Self {
        Self { password: random(16), security_token: random(24) }
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login").finish_non_exhaustive()
    }
}
