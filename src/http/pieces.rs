//! An answer that is read piece by piece, for what would not fit into memory.

use std::time::Duration;

use super::lost::lost;
use super::{Error, head};

/// An answer whose body is read piece by piece.
#[derive(Debug)]
pub struct Pieces {
    pub(super) answer: reqwest::Response,
    pub(super) host: String,
    pub(super) timeout: Duration,
}

impl Pieces {
    /// The next piece of the body, as it came over the wire; nothing at its end.
    ///
    /// # Errors
    /// The connection broke, or nothing came for too long.
    pub async fn next(&mut self) -> Result<Option<impl AsRef<[u8]> + use<>>, Error> {
        self.answer.chunk().await.map_err(|error| lost(&self.host, self.timeout, &error))
    }

    /// The header of this name, such as `Sforce-Locator`.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        head::text(self.answer.headers(), name)
    }
}
